import { accountToBytes, toJson } from '@yumanet/protocol';
import { type ForecastStakeRequest, ForecastStakeResponse } from '@yumanet/protocol/messages';
import { ChainRefusal } from '@yumanet/sdk/client';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textFlag, typedFlag } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { type Column, formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { addressOf, formatShare, formatTao, parseTao } from '../output/units.ts';
import { countFlag, netuidOf, parseAccount } from './arguments.ts';
import { rowsOf } from './stake-quote.ts';

const HTTP_OK = 200;
const RAO_DECIMALS = 9;
const TEMPOS_MAX = 100;
const TEMPOS_DEFAULT = 10;
const PPB_PER_PERCENT = 10_000_000;
const YIELD_DECIMALS = 5;
const TEMPO_COLUMNS: readonly Column[] = [
  { title: 'BLOCK', align: 'right' },
  { title: 'ALPHA', align: 'right' },
  { title: 'EARNED', align: 'right' },
  { title: 'YIELD', align: 'right' },
  { title: 'PRICE', align: 'right' },
];
const ASSUMPTION =
  'All weights are set again as they are now in every tempo, and nobody does anything else. ' +
  'The fee of the transaction is not in it; nothing of it is on the chain.';

/** `yumanet stake simulate --netuid N --amount TAO --hotkey H --tempos N` */
export const stakeSimulateCommand: CommandDefinition = {
  path: ['stake', 'simulate'],
  summary: 'What staked TAO would earn: runs the chain ahead on a copy of it',
  options: [
    { flags: '--netuid <n>', description: 'the subnet (1)' },
    { flags: '--amount <tao>', description: 'the TAO to stake, the fee included' },
    { flags: '--hotkey <account>', description: 'whom to stake to: an address or a secret URI' },
    { flags: '--coldkey <account>', description: 'who stakes its own TAO (a new nominator that has just the amount)' },
    { flags: '--tempos <n>', description: `epochs of the subnet to run, up to ${TEMPOS_MAX} (${TEMPOS_DEFAULT})` },
  ],
  usesNetwork: true,
  example: 'yumanet stake simulate --netuid 1 --amount 100 --hotkey //validator1_sn1 --tempos 20',
  async run(context, invocation) {
    const forecast = await connectToNetwork(context, invocation).forecastStake(requestOf(context, invocation));
    if (forecast.error !== undefined) throw new ChainRefusal(forecast.error, HTTP_OK);
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, toJson(ForecastStakeResponse, forecast));
    else writeForecast(out, forecast);
    return EXIT.ok;
  },
};

function requestOf({ ports: { crypto } }: CliContext, invocation: Invocation): ForecastStakeRequest {
  const account = (text: string) => accountToBytes(parseAccount(text, crypto));
  const coldkey = textFlag(invocation, 'coldkey');
  return {
    netuid: netuidOf(invocation),
    hotkey: account(needed(invocation, 'hotkey')),
    coldkey: coldkey === undefined ? undefined : account(coldkey),
    amount: parseTao(needed(invocation, 'amount')),
    tempos: countFlag(invocation, 'tempos', { minimum: 1, maximum: TEMPOS_MAX }) ?? TEMPOS_DEFAULT,
  };
}

function needed(invocation: Invocation, name: string): string {
  const text = textFlag(invocation, name);
  if (text === undefined) throw usageError(`${typedFlag(name)} is missing`, '`--help` shows an example.');
  return text;
}

function writeForecast(out: TextSink, forecast: ForecastStakeResponse): void {
  const { netuid, block, hotkey, uid, tempos, entry } = forecast;
  const title = `Stake to ${addressOf(hotkey)} in subnet ${netuid}`;
  writeLine(out, `${out.style('bold', title)}, from block ${block} to ${forecast.endBlock}`);
  const columns: readonly Column[] = [{ title: 'WHAT' }, { title: 'VALUE', align: 'right' }, { title: '' }];
  const rows = [...(entry === undefined ? [] : rowsOf(entry)), ...resultRows(forecast)];
  out.write(formatTable(columns, rows));
  writeLine(out, '');
  if (tempos.length > 0) out.write(formatTable(TEMPO_COLUMNS, tempos.map(tempoRow)));
  if (uid === undefined) writeLine(out, 'The hotkey is no neuron of the subnet: it earns nothing there.');
  writeLine(out, earnerText(forecast));
  if (forecast.endedBy !== 'tempos') {
    writeLine(out, `It ended after ${tempos.length} tempos: the bound on ${forecast.endedBy} came first.`);
  }
  writeLine(out, ASSUMPTION);
}

function resultRows(forecast: ForecastStakeResponse): string[][] {
  const row = (what: string, rao: bigint, unit: string) => [what, formatTao(rao, RAO_DECIMALS), unit];
  return [
    row('staked before', forecast.alphaBefore, 'alpha'),
    row('staked at the end', forecast.alphaAfter, 'alpha'),
    row('earned', forecast.alphaEarned, 'alpha'),
    row('price at the end', forecast.priceAfterRao, 'TAO per alpha'),
    row('worth at that price', forecast.taoValue, 'TAO'),
    row('if it is sold then', forecast.taoIfSold, 'TAO'),
  ];
}

function tempoRow({
  block,
  alpha,
  alphaEarned,
  yieldPpb,
  priceRao,
}: ForecastStakeResponse['tempos'][number]): string[] {
  const percent = (Number(yieldPpb) / PPB_PER_PERCENT).toFixed(YIELD_DECIMALS);
  return [
    String(block),
    formatTao(alpha, RAO_DECIMALS),
    formatTao(alphaEarned, RAO_DECIMALS),
    `${percent}%`,
    formatTao(priceRao, RAO_DECIMALS),
  ];
}

/** Whose earnings they are, with regard to the take. */
function earnerText({ coldkey, isOwner, take }: ForecastStakeResponse): string {
  const share = formatShare(take);
  return isOwner
    ? `${addressOf(coldkey)} owns the hotkey: what it earned includes the take of ${share} of the dividends.`
    : `What a nominator earned is after the hotkey's take of ${share} of the dividends.`;
}
