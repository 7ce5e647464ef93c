/**
 * A market of two subnets: stake goes where it earns more, the price and its moving average follow, and so does the share
 * of emission, as economics.md sections 2.4 and 6.7 say. Expected values come from the formulas of the rules, computed
 * here with integers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Netuid, toNetuid } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import { beforeAll, describe, expect, it } from 'vitest';
import { InvariantWatch } from '../../src/invariants/invariant-watch.ts';
import { spotPriceU64F64 } from '../../src/rules/pool.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import {
  BlockEmission,
  MinerBurned,
  SubnetExcessTao,
  SubnetTaoInEmission,
} from '../../src/state/items/emission-items.ts';
import { EMAPriceHalvingBlocks, SubnetMovingAlpha, SubnetMovingPrice } from '../../src/state/items/pool-items.ts';
import { FirstEmissionBlockNumber } from '../../src/state/items/subnet-items.ts';
import { bytesOf, coldkey, createTestChain, hotkey, TAO, type TestChain } from '../support/test-chain.ts';

const [ONE, TWO] = [toNetuid(1), toNetuid(2)];
const NETUIDS = [ONE, TWO];
const STAKERS = ['//Charlie', '//Dave', '//Eve'];
const TEMPO = 10n;
/** Nothing moves before the first of these blocks, nor after the last. */
const MARKET = { opens: 100n, closes: 300n };
const BLOCKS = 400n;
/** Rao of TAO that each has in each subnet when the market opens. */
const STAKE_TAO = 200n * TAO;
/** A tenth of what somebody has in the worse subnet moves after each epoch, if the better one pays a fiftieth more. */
const [PART, ADVANTAGE] = [10n, 50n];

/** The validator of a subnet to whom all stake. */
const validatorOf = (netuid: Netuid) => `//validator1_sn${netuid}`;
const position = (uri: string, netuid: Netuid) => ({
  hotkey: hotkey(validatorOf(netuid)),
  coldkey: coldkey(uri),
  netuid,
});

/** U64F64: products and quotients are cut off. */
const mul = (a: bigint, b: bigint) => (a * b) >> 64n;
const div = (a: bigint, b: bigint) => (b === 0n ? 0n : (a << 64n) / b);
const ONE_U64F64 = 1n << 64n;

interface PriceTerms {
  readonly block: bigint;
  readonly start: bigint;
  readonly movingAlphaI96F32: bigint;
  readonly halving: bigint;
  readonly spotU64F64: bigint;
  readonly oldI96F32: bigint;
}

/** b = now - (first - 1); a = moving alpha x b / (b + halving); new = a x min(spot, 1) + (1 - a) x old. */
function expectedMovingPrice(terms: PriceTerms): bigint {
  const age = (terms.block - (terms.start - 1n)) << 64n;
  const a = mul(terms.movingAlphaI96F32 << 32n, div(age, age + (terms.halving << 64n)));
  const spot = terms.spotU64F64 < ONE_U64F64 ? terms.spotU64F64 : ONE_U64F64;
  return (mul(a, spot) + mul(ONE_U64F64 - a, terms.oldI96F32 << 32n)) >> 32n;
}

/** s = p / sum of p, times what was not burned, normalised again; rao of TAO = emission x s. */
function expectedTao(prices: readonly bigint[], burned: readonly bigint[], emissionRao: bigint): bigint[] {
  const bits = prices.map((price) => price << 32n);
  const total = bits.reduce((sum, price) => sum + price, 0n);
  const weights = bits.map((price, index) => mul(div(price, total), ONE_U64F64 - ((burned[index] ?? 0n) << 32n)));
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  return weights.map((weight) => (emissionRao * div(weight, sum)) >> 64n);
}

interface Line {
  readonly block: bigint;
  /** Rao of TAO per alpha. */
  readonly spotRao: readonly bigint[];
  readonly averageRao: readonly bigint[];
  /** Rao of TAO that the block gave each subnet. */
  readonly taoRao: readonly bigint[];
  readonly expectedTaoRao: readonly bigint[];
  /** Undefined in a block with calls, which move the price after the step. */
  readonly averages: { readonly actual: readonly bigint[]; readonly expected: readonly bigint[] } | undefined;
  /** Rao of alpha of the stakers. */
  readonly staked: readonly bigint[];
}

interface Market {
  readonly lines: readonly Line[];
  /** By tempo: what a whole alpha of a staker earned in each subnet, rao. */
  readonly yields: readonly (readonly bigint[])[];
  readonly moves: readonly { readonly to: Netuid; readonly block: bigint }[];
}

const stakedIn = ({ state }: TestChain, netuid: Netuid) =>
  STAKERS.reduce((sum, uri) => sum + stakeOfColdkey(state, position(uri, netuid)), 0n);

/** Half of the way in about 35 blocks: slow enough to see. */
const MOVING_ALPHA_I96F32 = String((1n << 32n) / 50n);

/** Nobody takes a part of the dividends of subnet 2; on subnet 1 validators take the usual 18 %. */
function openMarket(): TestChain {
  const chain = createTestChain({ subnets: 2 });
  const decrease = { hotkey: bytesOf(validatorOf(TWO)), take: 0 };
  const slower: Call = { call: { case: 'sudoSetSubnetMovingAlpha', value: { alpha: MOVING_ALPHA_I96F32 } } };
  chain.mine([
    chain.sign('//Alice', { case: 'sudo', value: { call: slower } }),
    chain.sign('//Alice', { case: 'decreaseTake', value: decrease }),
    ...STAKERS.flatMap((uri) =>
      NETUIDS.map((netuid) => {
        const value = { hotkey: bytesOf(validatorOf(netuid)), netuid, amountStaked: STAKE_TAO };
        return chain.sign(uri, { case: 'addStake', value });
      }),
    ),
  ]);
  return chain;
}

function runMarket(): Market {
  const chain = openMarket();
  const { state } = chain;
  const watch = new InvariantWatch();
  const lines: Line[] = [];
  const yields: bigint[][] = [];
  const moves: { to: Netuid; block: bigint }[] = [];
  let staked = NETUIDS.map((netuid) => stakedIn(chain, netuid));
  while (state.head.number < BLOCKS) {
    const block = state.head.number + 1n;
    const old = NETUIDS.map((netuid) => state.get(SubnetMovingPrice, netuid));
    const burned = NETUIDS.map((netuid) => state.get(MinerBurned, netuid));
    const to = isMarketDay(block) ? betterOf(yields.at(-1)) : undefined;
    watch.before(state);
    const applied = chain.mine(to === undefined ? [] : movesTo(chain, to));
    expect(watch.after(state, applied)).toEqual([]);
    for (const { error } of applied.block.receipts) expect(error).toBeUndefined();
    if (to !== undefined) moves.push({ to, block });
    const spots = NETUIDS.map((netuid) => spotPriceU64F64(state, netuid));
    const averages = NETUIDS.map((netuid) => state.get(SubnetMovingPrice, netuid));
    const expected = NETUIDS.map((netuid, index) =>
      expectedMovingPrice({
        block,
        start: state.get(FirstEmissionBlockNumber, netuid),
        movingAlphaI96F32: state.get(SubnetMovingAlpha),
        halving: state.get(EMAPriceHalvingBlocks, netuid),
        spotU64F64: spots[index] ?? 0n,
        oldI96F32: old[index] ?? 0n,
      }),
    );
    lines.push({
      block,
      spotRao: spots.map((bits) => (bits * TAO) >> 64n),
      averageRao: averages.map((bits) => (bits * TAO) >> 32n),
      taoRao: NETUIDS.map((netuid) => state.get(SubnetExcessTao, netuid) + state.get(SubnetTaoInEmission, netuid)),
      expectedTaoRao: expectedTao(old, burned, state.get(BlockEmission)),
      averages: to === undefined ? { actual: averages, expected } : undefined,
      staked: NETUIDS.map((netuid) => stakedIn(chain, netuid)),
    });
    // The epoch was in this block, and no call.
    if (block % TEMPO === 0n) {
      const now = NETUIDS.map((netuid) => stakedIn(chain, netuid));
      yields.push(now.map((alpha, index) => ((alpha - (staked[index] ?? 0n)) * TAO) / (staked[index] ?? 1n)));
    }
    if (block % TEMPO === 1n) staked = NETUIDS.map((netuid) => stakedIn(chain, netuid));
  }
  return { lines, yields, moves };
}

/** The block after each epoch, while the market is open. */
function isMarketDay(block: bigint): boolean {
  return block % TEMPO === 1n && block > MARKET.opens && block <= MARKET.closes;
}

function betterOf([one = 0n, two = 0n]: readonly bigint[] = []): Netuid | undefined {
  if (two * ADVANTAGE > one * (ADVANTAGE + 1n)) return TWO;
  return one * ADVANTAGE > two * (ADVANTAGE + 1n) ? ONE : undefined;
}

/** Everybody moves a part of the stake in the other subnet there. */
function movesTo(chain: TestChain, to: Netuid) {
  const from = to === ONE ? TWO : ONE;
  return STAKERS.flatMap((uri) => {
    const alphaAmount = stakeOfColdkey(chain.state, position(uri, from)) / PART;
    const sale = { hotkey: bytesOf(validatorOf(from)), netuid: from, amountUnstaked: alphaAmount };
    const spent = (alphaAmount * spotPriceU64F64(chain.state, from)) >> 64n;
    const purchase = { hotkey: bytesOf(validatorOf(to)), netuid: to, amountStaked: (spent * 99n) / 100n };
    return [
      chain.sign(uri, { case: 'removeStake', value: sale }),
      chain.sign(uri, { case: 'addStake', value: purchase }),
    ];
  });
}
let market: Market;

beforeAll(() => {
  market = runMarket();
});

function lineAt(block: bigint): Line {
  const line = market.lines.find((candidate) => candidate.block === block);
  if (line === undefined) throw new Error(`there is no block ${block}`);
  return line;
}

const [first, second] = [0, 1];
const of = (values: readonly bigint[], index: number) => values[index] ?? 0n;

describe('in every block', () => {
  it('a subnet gets the TAO that the moving prices before it say, to the rao', () => {
    for (const { taoRao, expectedTaoRao } of market.lines) expect(taoRao).toEqual(expectedTaoRao);
    expect(market.lines).toHaveLength(Number(BLOCKS - 1n));
  });

  it('the moving price follows the spot price by the formula, to the bit', () => {
    const quiet = market.lines.filter(({ averages }) => averages !== undefined);
    for (const { averages } of quiet) expect(averages?.actual).toEqual(averages?.expected);
    expect(quiet.length).toBe(market.lines.length - market.moves.length);
  });
});

describe('stake', () => {
  it('goes where validators pay more, until that pays no more than the other', () => {
    const before = market.yields.filter((_, tempo) => BigInt(tempo + 1) * TEMPO <= MARKET.opens);
    for (const [one = 0n, two = 0n] of before) expect(two * 100n).toBeGreaterThan(one * 121n);
    expect(market.moves.map(({ to, block }) => [to, block])).toEqual([101n, 111n, 121n, 131n].map((at) => [TWO, at]));
    const [one = 0n, two = 0n] = market.yields.at(-1) ?? [];
    expect(two * 100n).toBeGreaterThan(one * 100n);
    expect(two * 100n).toBeLessThan(one * 102n);
    expect(of(lineAt(BLOCKS).staked, second)).toBeGreaterThan(of(lineAt(100n).staked, second));
    expect(of(lineAt(BLOCKS).staked, first)).toBeLessThan(of(lineAt(100n).staked, first));
  });
});

describe('a price', () => {
  it('is the same for both while nobody moves: half of the TAO each', () => {
    for (const { block, spotRao, taoRao } of market.lines) {
      if (block > MARKET.opens) break;
      expect(of(spotRao, first)).toBe(of(spotRao, second));
      expect(taoRao).toEqual([TAO / 2n, TAO / 2n]);
    }
  });

  it('rises where stake comes, its average follows, and the share of TAO with that', () => {
    for (const [index, line] of market.lines.entries()) {
      const before = market.lines[index - 1];
      if (before === undefined || line.block <= MARKET.opens + 1n) continue;
      expect(of(line.averageRao, second)).toBeGreaterThan(of(before.averageRao, second));
      expect(of(line.taoRao, second)).toBeGreaterThanOrEqual(of(before.taoRao, second));
      expect(of(line.spotRao, second)).toBeGreaterThan(of(line.averageRao, second));
    }
    const [opened, settled] = [lineAt(101n), lineAt(BLOCKS)];
    expect(of(settled.taoRao, second)).toBeGreaterThan(TAO / 2n);
    expect(of(settled.taoRao, first) + of(settled.taoRao, second)).toBeGreaterThan(TAO - 2n);
    expect(of(settled.spotRao, second)).toBeGreaterThan(of(opened.spotRao, second));
    expect(of(settled.spotRao, first)).toBeLessThan(of(settled.spotRao, second));
  });
});

/** A price or an amount of 10^9 rao, with six digits. */
function shown(rao: bigint): string {
  const micros = rao / 1_000n;
  return `${micros / 1_000_000n}.${String(micros % 1_000_000n).padStart(6, '0')}`;
}

it('the page of the market shows these figures', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/market.md'), 'utf8');
  const rows = [100n, 101n, 111n, 121n, 131n, 150n, 200n, 300n, 400n].map((block) => {
    const { spotRao, averageRao, taoRao, staked } = lineAt(block);
    const cells = [staked.map((alpha) => alpha / TAO), spotRao.map(shown), averageRao.map(shown), taoRao].flat();
    return `| ${[block, ...cells].join(' | ')} |`;
  });
  for (const row of rows) expect(page).toContain(row);
});
