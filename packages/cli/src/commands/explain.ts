import { accountFromBytes, ss58Encode, toJson } from '@yumanet/protocol';
import {
  type ExplainedMiner,
  type ExplainedValidator,
  Explanation,
  type Fixed,
  type GivenWeight,
  type ReceivedWeight,
} from '@yumanet/protocol/messages';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { withNumbers } from '../output/json-numbers.ts';
import { type Column, formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { formatShare, formatTao } from '../output/units.ts';
import { MECHID_OPTION, mechidOf, netuidOf, parseCount, UID_MAX } from './arguments.ts';

const SHARE_DIGITS = 4;

const RECEIVED_COLUMNS: readonly Column[] = [
  { title: 'VALIDATOR', align: 'right' },
  { title: 'STAKE', align: 'right' },
  { title: 'GAVE', align: 'right' },
  { title: 'COUNTS', align: 'right' },
  { title: 'LOST', align: 'right' },
  { title: 'RANK', align: 'right' },
  { title: 'IGNORED' },
];

const GIVEN_COLUMNS: readonly Column[] = [
  { title: 'MINER', align: 'right' },
  { title: 'GAVE', align: 'right' },
  { title: 'COUNTS', align: 'right' },
  { title: 'BOND BEFORE', align: 'right' },
  { title: 'BOND AFTER', align: 'right' },
  { title: 'SHARE', align: 'right' },
  { title: 'INCENTIVE', align: 'right' },
  { title: 'BROUGHT', align: 'right' },
  { title: 'IGNORED' },
];

/** `yumanet explain --netuid N --mechid M UID` */
export const explainCommand: CommandDefinition = {
  path: ['explain'],
  summary: 'Why a uid earned what it earned in the newest epoch, step by step',
  arguments: [['<uid>', 'the neuron']],
  options: [{ flags: '--netuid <n>', description: 'the subnet (1)' }, MECHID_OPTION],
  usesNetwork: true,
  example: 'yumanet explain --netuid 1 4',
  async run(context, invocation) {
    const uid = parseCount(textArgument(invocation, 0) ?? '', 'uid', 0, UID_MAX);
    const client = connectToNetwork(context, invocation);
    const explanation = await client.explain(netuidOf(invocation), uid, mechidOf(invocation));
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, explanationJson(explanation));
    else writeExplanation(out, explanation);
    return EXIT.ok;
  },
};

/** The message's JSON, with blocks as numbers; amounts are rao as decimal text. */
function explanationJson(explanation: Explanation) {
  const { block, lastUpdate, registeredAt } = explanation;
  return withNumbers(toJson(Explanation, explanation), { block, last_update: lastUpdate, registered_at: registeredAt });
}

function writeExplanation(out: TextSink, explanation: Explanation): void {
  const { netuid, uid, block, hotkey, sentences, miner, validator } = explanation;
  const title = out.style('bold', `Uid ${uid} of subnet ${netuid}${mechanismOf(explanation)}`);
  writeLine(out, `${title} in the epoch of block ${block}, hotkey ${ss58Encode(accountFromBytes(hotkey))}`);
  writeLine(out, '');
  for (const sentence of sentences) writeLine(out, sentence);
  writeLine(out, '');
  out.write(formatTable([{ title: 'STEP' }, { title: 'RESULT', align: 'right' }], stepRows(explanation)));
  writeMiner(out, miner);
  writeValidator(out, validator);
}

/** Said only where there are several. */
function mechanismOf({ mechid, mechanismCount }: Explanation): string {
  return mechanismCount > 1 ? `, mechanism ${mechid} of ${mechanismCount},` : '';
}

function stepRows({ stake, active, miner, validator, emission, payment, mechanismCount, ...permits }: Explanation) {
  const { validatorPermitBefore, validatorPermitAfter } = permits;
  return [
    ['stake', formatTao(stake.total)],
    ['share of all stake', shareOf(stake.share)],
    ['share of active stake', shareOf(stake.activeShare)],
    ['active', active ? 'yes' : 'no'],
    ['permit before, after', `${validatorPermitBefore ? 'yes' : 'no'}, ${validatorPermitAfter ? 'yes' : 'no'}`],
    ['consensus', shareOf(miner.consensus)],
    ['rank of all', `${shareOf(miner.rank)} of ${shareOf(miner.rankSum)}`],
    ['incentive', formatShare(miner.incentiveU16)],
    ['validator trust', formatShare(validator.trustU16)],
    ['dividends', formatShare(validator.dividendsU16)],
    ['emission as a miner', formatTao(emission.server)],
    ['emission as a validator', formatTao(emission.validator)],
    [mechanismCount > 1 ? 'paid by all mechanisms' : 'paid', formatTao(payment.staked)],
  ];
}

function writeMiner(out: TextSink, { weights }: ExplainedMiner): void {
  if (weights.every(({ stored }) => (stored ?? 0) === 0)) return;
  writeLine(out, '');
  writeLine(out, out.style('bold', 'Weights it got'));
  out.write(formatTable(RECEIVED_COLUMNS, weights.map(receivedCells)));
}

function receivedCells({ validator, activeStake, before, after, lost, rankPart, ignored }: ReceivedWeight) {
  const numbers = [activeStake, before, after, lost, rankPart].map(shareOf);
  return [String(validator), ...numbers, ignored];
}

function writeValidator(out: TextSink, { weights }: ExplainedValidator): void {
  if (weights.length === 0) return;
  writeLine(out, '');
  writeLine(out, out.style('bold', 'Weights it gave, and bonds'));
  out.write(formatTable(GIVEN_COLUMNS, weights.map(givenCells)));
}

function givenCells({ miner, before, after, bond, minerIncentive, contribution, ignored }: GivenWeight) {
  const numbers = [before, after, bond.before, bond.after, bond.share, minerIncentive, contribution].map(shareOf);
  return [String(miner), ...numbers, ignored];
}

/** For the eye: 4 decimals, rounded. */
function shareOf({ decimal }: Fixed): string {
  return Number(decimal).toFixed(SHARE_DIGITS);
}
