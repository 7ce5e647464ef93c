import { resolve } from 'node:path';
import { bytesToHex } from '@yumanet/protocol';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textArgument, textFlag, typedFlag } from '../command-definition.ts';
import type { AmountUnit } from '../import/column-names.ts';
import type { DecodeOptions, MetagraphFormat } from '../import/decode-metagraph.ts';
import type { ImportRequest, ImportResult, ImportTarget } from '../import/import-metagraph.ts';
import type { ImportReport } from '../import/import-report.ts';
import { folderOf } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { formatTao } from '../output/units.ts';
import { BEACON_DESCRIPTION, BEACON_PERIOD_DESCRIPTION, SEED_DESCRIPTION } from '../settings/chain-flags.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { countFlag } from './arguments.ts';

const NETUID_MAX = 65_535;

/** `yumanet import metagraph FILE` */
export const importMetagraphCommand: CommandDefinition = {
  path: ['import', 'metagraph'],
  summary:
    'Make a chain with the neurons of a real subnet: JSON or CSV as btcli, agcli, the SDK or this command export it',
  arguments: [['<file>', 'the export; - reads standard input']],
  options: [
    { flags: '--format <format>', description: 'json or csv (by what the file begins with)' },
    { flags: '--netuid <n>', description: 'the netuid that the subnet gets here (1)' },
    { flags: '--amounts <unit>', description: 'unit of bare amounts: tao (default) or rao' },
    {
      flags: '--weights-from <column>',
      description: 'incentive: validators weigh miners by it, for a file without weights',
    },
    { flags: '--name <name>', description: "the new network's name: its folder is ./.yumanet/NAME (default)" },
    { flags: '--data <folder>', description: 'another folder for the network' },
    { flags: '--output <file>', description: 'write the chain as one file for `restore` instead of a folder' },
    { flags: '--force', description: 'replace the --output file if it is there' },
    { flags: '--preset <preset>', description: 'of what the file does not say: fast (default) or mainnet' },
    { flags: '--seed <text>', description: SEED_DESCRIPTION },
    { flags: '--beacon <scheme>', description: BEACON_DESCRIPTION },
    { flags: '--beacon-period <blocks>', description: BEACON_PERIOD_DESCRIPTION },
  ],
  example: 'yumanet import metagraph sn14.json --name sn14\nyumanet up --name sn14 --no-neurons',
  async run(context, invocation) {
    const netuid = countFlag(invocation, 'netuid', { minimum: 1, maximum: NETUID_MAX }) ?? 1;
    const { settings, given } = settingsOf(context, { ...invocation, flags: settingFlags(invocation) });
    const target = targetOf(context, invocation, settings);
    const request: ImportRequest = {
      path: textArgument(invocation, 0) ?? '-',
      netuid,
      settings,
      decodeOptions: decodeOptionsOf(invocation),
      target,
    };
    // Loaded when it is needed: the store and the chain's rules would slow down the start of every other command.
    const { importMetagraph } = await import('../import/import-metagraph.ts');
    const result = await importMetagraph(context, request);
    const outcome = { ...result, netuid, written: writtenTo(target, settings, given) };
    if (invocation.json) writeJson(context.terminal.out, importJson(outcome));
    else writeImport(context.terminal.out, outcome);
    return EXIT.ok;
  },
};

/** `--netuid` and the like are the command's own. */
function settingFlags({ flags }: Invocation): Readonly<Record<string, unknown>> {
  const { name, data, preset, seed, beacon, beaconPeriod } = flags;
  return { name, data, preset, seed, beacon, beaconPeriod };
}

function decodeOptionsOf(invocation: Invocation): DecodeOptions {
  const format = textFlag(invocation, 'format');
  return {
    ...(format === undefined ? {} : { format: oneOf<MetagraphFormat>(format, 'format', ['json', 'csv']) }),
    amounts: oneOf<AmountUnit>(textFlag(invocation, 'amounts') ?? 'tao', 'amounts', ['tao', 'rao']),
    weightsFromIncentive:
      oneOf(textFlag(invocation, 'weightsFrom') ?? 'file', 'weightsFrom', ['file', 'incentive']) === 'incentive',
  };
}

function oneOf<T extends string>(text: string, flag: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  throw usageError(`${typedFlag(flag)} "${text}" is none of ${choices.join(', ')}`, '`--help` shows an example.');
}

/** A file, or the network's folder. */
function targetOf(context: CliContext, invocation: Invocation, settings: Settings): ImportTarget {
  const output = textFlag(invocation, 'output');
  if (output === undefined) return { kind: 'folder', folder: folderOf(context, settings) };
  const isForced = invocation.flags['force'] === true;
  if (settings.data === undefined) return { kind: 'file', path: resolve(context.folder, output), isForced };
  throw usageError('--output writes a file and --data a folder', 'Leave out one of them.');
}

/** Where the chain is now, and the command that goes on from there. */
interface Written {
  readonly folder?: string;
  readonly file?: string;
  readonly next?: string;
}

function writtenTo(target: ImportTarget, { name, data }: Settings, given: ReadonlySet<string>): Written {
  if (target.kind === 'file') return { file: target.path, next: `yumanet restore ${target.path}` };
  const where = [...(given.has('name') ? [`--name ${name}`] : []), ...(data === undefined ? [] : [`--data ${data}`])];
  return { folder: target.folder.path, next: ['yumanet up', ...where, '--no-neurons'].join(' ') };
}

interface Outcome extends ImportResult {
  readonly netuid: number;
  readonly written: Written;
}

/** Amounts are rao as decimal text. */
function importJson({ netuid, decoded, chain, written }: Outcome) {
  const { figures, identity, snapshot } = chain;
  const { used, absent, ignored, assumed } = decoded.report;
  return {
    ...written,
    name: identity.name,
    preset: identity.preset,
    genesis: bytesToHex(snapshot.hash),
    netuid,
    from: {
      ...(decoded.netuid === undefined ? {} : { netuid: Number(decoded.netuid) }),
      ...(decoded.block === undefined ? {} : { block: Number(decoded.block) }),
    },
    neurons: figures.neurons,
    validators: figures.validators,
    weighing: figures.weighing,
    stake: figures.totalStake,
    alpha_stake: figures.alphaStake,
    tao_stake: figures.taoStake,
    ...(figures.firstEpochBlock === undefined ? {} : { first_epoch_block: Number(figures.firstEpochBlock) }),
    used,
    absent,
    ignored,
    assumed,
  };
}

function writeImport(out: TextSink, { netuid, decoded, chain, written }: Outcome): void {
  const { figures, snapshot } = chain;
  const { neurons, validators, weighing, totalStake, alphaStake, taoStake } = figures;
  const origin = [
    ...(decoded.netuid === undefined ? [] : [`subnet ${decoded.netuid}`]),
    ...(decoded.block === undefined ? [] : [`block ${decoded.block}`]),
  ];
  const from = origin.length === 0 ? '' : `, a picture of ${origin.join(' at ')}`;
  const facts: readonly (readonly [string, string])[] = [
    ['Subnet', `${netuid}${from}`],
    ['Neurons', `${neurons}: ${validators} with a permit, ${weighing} with weights`],
    ['Stake', `${formatTao(totalStake)}: ${formatTao(alphaStake)} alpha, ${formatTao(taoStake)} TAO on root`],
    ['Epoch', epochText(figures)],
    ['Genesis', bytesToHex(snapshot.hash)],
    ['Chain', written.folder ?? written.file ?? ''],
  ];
  for (const [name, value] of facts) writeLine(out, `${out.style('bold', name.padEnd(8))} ${value}`);
  writeReport(out, decoded.report);
  if (written.next === undefined) return;
  writeLine(out, '');
  writeLine(out, `${out.style('green', 'Next:')} ${written.next}`);
}

function epochText({ firstEpochBlock, isFirstEpochLate }: ImportResult['chain']['figures']): string {
  if (firstEpochBlock === undefined) return 'never: the tempo is 0';
  const why = isFirstEpochLate ? ', so that validators who were inactive are so in it' : '';
  return `first in block ${firstEpochBlock}${why}`;
}

function writeReport(out: TextSink, { used, absent, ignored, assumed }: ImportReport): void {
  writeLine(out, '');
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Used', used],
    ['Absent', absent],
    ['Ignored', ignored],
  ];
  for (const [title, names] of lists) {
    if (names.length > 0) writeLine(out, `${out.style('bold', title.padEnd(8))} ${names.join(', ')}`);
  }
  for (const text of assumed) writeLine(out, `${out.style('bold', 'Assumed'.padEnd(8))} ${text}`);
}
