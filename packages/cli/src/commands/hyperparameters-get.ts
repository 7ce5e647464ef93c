import type { Hyperparameter } from '@yumanet/protocol/messages';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { findHyperparameter, hyperparametersOf } from '../hyperparameters/find-hyperparameter.ts';
import {
  hyperparameterJson,
  isDifferent,
  readableValue,
  setByWords,
  textOf,
} from '../hyperparameters/shown-hyperparameter.ts';
import { valueText } from '../hyperparameters/value-text.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { type Column, formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { shortAddress } from '../output/units.ts';
import { AT_OPTION, atOf, parseScope } from './arguments.ts';

const DIFFERS = '*';

const COLUMNS: readonly Column[] = [
  { title: 'NAME' },
  { title: 'VALUE', align: 'right' },
  { title: '' },
  { title: 'DEFAULT', align: 'right' },
  { title: 'RANGE' },
  { title: 'SET BY' },
];

/** `yumanet hyperparameters get NETUID|chain [NAME]` */
export const hyperparametersGetCommand: CommandDefinition = {
  path: ['hyperparameters', 'get'],
  summary: 'The hyperparameters of a subnet: values, defaults, ranges, and who may set them; or all about one',
  arguments: [
    ['<netuid>', 'the subnet, or "chain" for those of the whole chain'],
    ['[name]', 'one of them'],
  ],
  options: [AT_OPTION],
  usesNetwork: true,
  example:
    'yumanet hyperparameters get 1\nyumanet hyperparameters get 1 min_burn\nyumanet hyperparameters get chain --json',
  async run(context, invocation) {
    const scope = parseScope(textArgument(invocation, 0) ?? '');
    const name = textArgument(invocation, 1);
    const answer = await connectToNetwork(context, invocation).hyperparameters(scope.netuid, atOf(invocation));
    const all = hyperparametersOf(answer, scope.isChain);
    const chosen = name === undefined ? all : [findHyperparameter(all, name)];
    const { out } = context.terminal;
    if (invocation.json) {
      const place = scope.isChain ? {} : { netuid: answer.netuid };
      writeJson(out, { ...place, block: Number(answer.block), hyperparameters: chosen.map(hyperparameterJson) });
    } else if (name === undefined) writeTable(out, chosen);
    else for (const each of chosen) writeAll(out, each);
    return EXIT.ok;
  },
};

function writeTable(out: TextSink, hyperparameters: readonly Hyperparameter[]): void {
  out.write(formatTable(COLUMNS, hyperparameters.map(cellsOf)));
  const different = hyperparameters.filter(isDifferent);
  if (different.length === 0) return;
  writeLine(out, '');
  writeLine(out, `${DIFFERS} is not what a new subnet of the reference has:`);
  for (const { name, differsBecause } of different) writeLine(out, `  ${name}: ${reasonOf(differsBecause)}`);
}

function cellsOf(hyperparameter: Hyperparameter): readonly string[] {
  const { name, unit, range, type } = hyperparameter;
  const value = readableValue(hyperparameter);
  return [
    name,
    type === 'account' ? shortAddress(value) : value,
    isDifferent(hyperparameter) ? DIFFERS : '',
    valueText(unit, hyperparameter.default),
    range,
    setByWords(hyperparameter),
  ];
}

function writeAll(out: TextSink, hyperparameter: Hyperparameter): void {
  const { name, meaning, unit, type, item, range, errors, call, ownerCall, rateLimit } = hyperparameter;
  writeLine(out, `${out.style('bold', name)} is ${readableValue(hyperparameter)}`);
  writeLine(out, meaning);
  writeLine(out, '');
  const isReadable = readableValue(hyperparameter) !== textOf(hyperparameter);
  const rows = [
    ['stored as', isReadable ? `${textOf(hyperparameter)}, ${type}` : type],
    ['storage item', item],
    ['default', valueText(unit, hyperparameter.default)],
    ['differs', isDifferent(hyperparameter) ? reasonOf(hyperparameter.differsBecause) : ''],
    ['range', range],
    ['else', errors.join(', ')],
    ['set by', setByWords(hyperparameter)],
    ['call', [call, ownerCall === '' ? '' : `the owner's is ${ownerCall}`].filter(Boolean).join(', ')],
    ['limit', rateLimit],
    ['before an epoch', hyperparameter.frozenBeforeEpoch ? 'closed for the last admin_freeze_window blocks' : ''],
  ];
  for (const [title = '', words = ''] of rows) if (words !== '') writeLine(out, `  ${title.padEnd(16)}${words}`);
}

function reasonOf(differsBecause: string): string {
  return differsBecause === '' ? 'set in this network' : differsBecause;
}
