import { toJson } from '@yumanet/protocol';
import { IndexSubnet, TaoIndex } from '@yumanet/protocol/messages';
import type { CommandDefinition } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT } from '../output/cli-error.ts';
import { withNumbers } from '../output/json-numbers.ts';
import { type Column, formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { formatTao } from '../output/units.ts';
import { AT_OPTION, atOf } from './arguments.ts';
import { type PastIndex, readPastIndex } from './read-past-index.ts';

/** A day in blocks of 12 s, the reference's. */
const DAY_BLOCKS = 7_200n;
const PRICE_DECIMALS = 6;
const PERCENT = 100;
const PERCENT_DECIMALS = 2;
/** Shares are worked out in millionths of a percent before they become a number: far finer than what is shown. */
const RATIO_SCALE = 100_000_000n;
const UNKNOWN = '-';

const COLUMNS: readonly Column[] = [
  { title: 'NETUID', align: 'right' },
  { title: 'NAME' },
  { title: 'PRICE', align: 'right' },
  { title: 'CHANGE', align: 'right' },
  { title: 'MOVING PRICE', align: 'right' },
  { title: 'EMISSION', align: 'right' },
  { title: 'TAO/BLOCK', align: 'right' },
  { title: 'TAO IN', align: 'right' },
  { title: 'VALUE', align: 'right' },
];

/** `yumanet index` */
export const indexCommand: CommandDefinition = {
  path: ['index'],
  summary: 'TAO as an index of all subnets: prices, their change over a day, shares of emission, reserves and values',
  options: [AT_OPTION],
  usesNetwork: true,
  example: 'yumanet index\nyumanet index --at 5000 --json',
  async run(context, invocation) {
    const client = connectToNetwork(context, invocation);
    const now = await client.index(atOf(invocation));
    const past = await readPastIndex(client, now.block, DAY_BLOCKS);
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, indexJson(now, past));
    else writeIndex(out, now, past);
    return EXIT.ok;
  },
};

function writeIndex(out: TextSink, now: TaoIndex, past: PastIndex): void {
  const rows = now.subnets.map((subnet) => subnetCells(subnet, now, earlier(past, subnet)));
  out.write(formatTable(COLUMNS, [...rows, totalCells(now, past)]));
  writeLine(out, `block ${now.block}; ${describeChange(now, past)}`);
  const recycled = now.blockEmission - now.taoEmission;
  writeLine(
    out,
    `the next block emits ${formatTao(now.blockEmission)} TAO, of which ${formatTao(recycled)} nobody gets; issuance ${formatTao(now.totalIssuance)} TAO`,
  );
}

function subnetCells(subnet: IndexSubnet, now: TaoIndex, before: IndexSubnet | undefined): readonly string[] {
  return [
    String(subnet.netuid),
    subnet.subnetName,
    formatTao(subnet.priceRao, PRICE_DECIMALS),
    percentText(changeOf(before?.priceRao, subnet.priceRao), true),
    Number(subnet.movingPrice.decimal).toFixed(PRICE_DECIMALS),
    percentText(ratioOf(subnet.taoEmission, now.blockEmission)),
    formatTao(subnet.taoEmission),
    formatTao(subnet.taoIn),
    formatTao(subnet.marketValue),
  ];
}

function totalCells(now: TaoIndex, past: PastIndex): readonly string[] {
  return [
    'all',
    '',
    formatTao(now.priceRao, PRICE_DECIMALS),
    percentText(changeOf(past.kind === 'read' ? past.index.priceRao : undefined, now.priceRao), true),
    Number(now.movingPrice.decimal).toFixed(PRICE_DECIMALS),
    percentText(ratioOf(now.taoEmission, now.blockEmission)),
    formatTao(now.taoEmission),
    formatTao(now.taoIn),
    formatTao(now.marketValue),
  ];
}

function describeChange(now: TaoIndex, past: PastIndex): string {
  if (past.kind === 'none') return 'no earlier block to compare with';
  if (past.kind === 'not ready')
    return `the state of block ${past.block} is still being made: ask again for the change`;
  const over = now.block - past.index.block;
  const blocks = `${over} ${over === 1n ? 'block' : 'blocks'}`;
  return over === DAY_BLOCKS ? `change over ${blocks}, a day of 12 s each` : `change over ${blocks}, all that are kept`;
}

/** The same subnet earlier; not another one that had its netuid. */
function earlier(past: PastIndex, { netuid, networkRegisteredAt }: IndexSubnet): IndexSubnet | undefined {
  if (past.kind !== 'read') return undefined;
  return past.index.subnets.find(
    (other) => other.netuid === netuid && other.networkRegisteredAt === networkRegisteredAt,
  );
}

/** As a part of what it was; undefined where there was nothing. */
function changeOf(before: bigint | undefined, now: bigint): number | undefined {
  return before === undefined ? undefined : ratioOf(now - before, before);
}

function ratioOf(part: bigint, whole: bigint): number | undefined {
  return whole === 0n ? undefined : Number((part * RATIO_SCALE) / whole) / Number(RATIO_SCALE);
}

function percentText(ratio: number | undefined, isSigned = false): string {
  if (ratio === undefined) return UNKNOWN;
  return `${isSigned && ratio > 0 ? '+' : ''}${(ratio * PERCENT).toFixed(PERCENT_DECIMALS)}%`;
}

/** All that the route tells, with shares and changes as parts of one; null where there is nothing to compare with. */
function indexJson(now: TaoIndex, past: PastIndex) {
  const changeFrom = past.kind === 'read' ? past.index : undefined;
  return {
    ...withNumbers(toJson(TaoIndex, now), { block: now.block }),
    change_from_block: changeFrom === undefined ? null : Number(changeFrom.block),
    change_over_blocks: changeFrom === undefined ? null : Number(now.block - changeFrom.block),
    price_change: changeOf(changeFrom?.priceRao, now.priceRao) ?? null,
    emission_share: ratioOf(now.taoEmission, now.blockEmission) ?? null,
    subnets: now.subnets.map((subnet) => ({
      ...withNumbers(toJson(IndexSubnet, subnet), { network_registered_at: subnet.networkRegisteredAt }),
      price_change: changeOf(earlier(past, subnet)?.priceRao, subnet.priceRao) ?? null,
      emission_share: ratioOf(subnet.taoEmission, now.blockEmission) ?? null,
    })),
  };
}
