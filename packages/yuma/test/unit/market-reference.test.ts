/** The reference market in the numbers of docs/rules/economics.md: its worked examples C1 to C7 and C17. */

import { describe, expect, it } from 'vitest';
import {
  type EmissionTerms,
  type EmissionTotals,
  MARKET_DYNAMIC,
  MARKET_EMITS,
  MARKET_ENABLED,
  type MarketTable,
} from '../../src/market/market-table.ts';
import { createReferenceMarket } from '../../src/market/reference-market.ts';
import { columnsOf, layRows, type MarketRow, ORDINARY_FLAGS, ordinaryRow, rootRow } from '../support/market-rows.ts';

const TAO = 1_000_000_000n;
const U64_MAX = (1n << 64n) - 1n;

const TERMS: EmissionTerms = {
  taoCredit: TAO,
  taoWeight: 971_718_665_099_567_868n,
  ownerCut: 11_796,
  totalStake: 5n,
};

interface Emitted {
  readonly table: MarketTable;
  readonly totals: EmissionTotals;
}

/** One block over these subnets, 1, 2, …, with so much root stake. */
function emitted(rows: readonly Partial<MarketRow>[], rootTao = 0n, terms: Partial<EmissionTerms> = {}): Emitted {
  const market = createReferenceMarket();
  const table = layRows(market, [rootRow(rootTao), ...rows.map(ordinaryRow)]);
  return { table, totals: market.emit(table, { ...TERMS, ...terms }) };
}

/** Without row 0. */
function listOf(column: BigUint64Array): bigint[] {
  return Array.from(column.subarray(1));
}

describe('shares of TAO', () => {
  const prices = [{ movingPrice: 429_496_729n }, { movingPrice: 1_288_490_188n }];
  const [first, second] = prices;

  it('C17: follow moving prices', () => {
    const { table, totals } = emitted(prices);
    expect(listOf(table.excessTao)).toEqual([249_999_999n, 750_000_000n]);
    expect(totals).toEqual({ handedOut: TAO - 1n, totalStake: 5n + TAO - 1n, isRootSellActive: false });
  });

  it('C17b: fall by what was withheld from miners', () => {
    const { table } = emitted([{ ...first }, { ...second, minerBurned: 1n << 31n }]);
    expect(listOf(table.excessTao)).toEqual([399_999_999n, 600_000_000n]);
  });

  it('C17c: go to the others where emission is not enabled, whose alpha flows on', () => {
    const { table } = emitted([{ ...first, flags: ORDINARY_FLAGS & ~MARKET_ENABLED }, { ...second }]);
    expect(listOf(table.excessTao)).toEqual([0n, TAO]);
    expect(listOf(table.pendingServer)).toEqual([410_002_288n, 410_002_288n]);
  });

  it('C17d: are nobody’s while moving prices are 0', () => {
    const { table, totals } = emitted([{ movingPrice: 0n }, { movingPrice: 0n }]);
    expect(totals).toEqual({ handedOut: 0n, totalStake: 5n, isRootSellActive: false });
    expect(listOf(table.alphaOutEmission)).toEqual([TAO, TAO]);
  });

  it('are nothing for rows that do not emit, in which nothing changes', () => {
    const market = createReferenceMarket();
    const rows = [rootRow(TAO), ordinaryRow({ flags: ORDINARY_FLAGS & ~MARKET_EMITS }), ordinaryRow({ flags: 0 })];
    const table = layRows(market, rows);
    const before = columnsOf(table);
    expect(market.emit(table, TERMS)).toEqual({ handedOut: 0n, totalStake: 5n, isRootSellActive: false });
    market.average(table, { block: 500n, movingAlpha: 12_885n, taoWeight: TERMS.taoWeight });
    expect(columnsOf(table)).toEqual(before);
  });
});

describe('what enters a pool', () => {
  it('C1 and C3: the chain buys alpha with all TAO where nobody has root stake', () => {
    const { table, totals } = emitted([{}]);
    const bought = 999_000_999n;
    expect(listOf(table.tao)).toEqual([1_001n * TAO]);
    expect(listOf(table.alphaIn)).toEqual([1_000n * TAO - bought]);
    expect(listOf(table.alphaOut)).toEqual([1_001n * TAO + bought]);
    expect(listOf(table.protocolAlpha)).toEqual([bought]);
    expect(Array.from(table.volume)).toEqual([0n, 0n, TAO, 0n]);
    const pending = [table.pendingOwnerCut, table.pendingServer, table.pendingValidator, table.pendingRoot];
    expect(pending.map(listOf)).toEqual([[179_995_422n], [410_002_288n], [410_002_288n], [0n]]);
    expect(listOf(table.unowned)).toEqual([2n]);
    expect(totals.handedOut).toBe(TAO);
  });

  it('C4 and C2: beyond the root’s part of the alpha TAO buys first, then the rest enters', () => {
    const { table, totals } = emitted([{}], 1_000_000n * TAO);
    expect(listOf(table.taoInEmission)).toEqual([963_421_531n]);
    expect(listOf(table.alphaInEmission)).toEqual([963_421_531n]);
    expect(listOf(table.excessTao)).toEqual([36_578_468n]);
    expect(listOf(table.protocolAlpha)).toEqual([36_577_130n]);
    expect(listOf(table.tao)).toEqual([1_000_999_999_999n]);
    expect(listOf(table.alphaIn)).toEqual([1_000_926_844_401n]);
    expect(listOf(table.credit)).toEqual([999_999_999n]);
    // The accrual goes by root's proportion after the injection, and recycles root's part.
    expect(listOf(table.pendingValidator)).toEqual([15_011_439n]);
    expect(listOf(table.alphaOut)).toEqual([1_001n * TAO + 36_577_130n - 394_990_848n]);
    expect(totals).toEqual({ handedOut: 999_999_999n, totalStake: 1_000_000_004n, isRootSellActive: false });
  });

  it('C5 and C6: up to the root’s part of the alpha, and not beyond', () => {
    const cheap = { tao: 25n * TAO };
    const below = emitted([cheap], 1_000_000n * TAO, { taoCredit: TAO / 100n }).table;
    expect([below.taoInEmission, below.alphaInEmission, below.excessTao].map(listOf)).toEqual([
      [10_000_000n],
      [400_000_001n],
      [0n],
    ]);
    const beyond = emitted([cheap], 1_000_000n * TAO, { taoCredit: TAO / 20n }).table;
    expect([beyond.taoInEmission, beyond.alphaInEmission, beyond.excessTao].map(listOf)).toEqual([
      [24_085_538n],
      [963_421_531n],
      [25_914_461n],
    ]);
  });

  it('is nothing where a weight would be below 0.01', () => {
    const dust = { tao: 1_000_000n, alphaIn: 10_000_000n * TAO };
    const { table, totals } = emitted([dust], 1_000_000n * TAO);
    expect(listOf(table.tao)).toEqual([1_000_000n]);
    expect(listOf(table.quoteWeight)).toEqual([500_000_000_000_000_000n]);
    expect(totals).toEqual({ handedOut: 0n, totalStake: 5n, isRootSellActive: false });
    const deeper = emitted([{ tao: 50_000_000n, alphaIn: 20_000_000_000n * TAO, alphaOut: 0n }], 1_000_000n * TAO);
    expect(listOf(deeper.table.quoteWeight)).toEqual([954_545_454_545_454_545n]);
    expect(listOf(deeper.table.taoInEmission)).toEqual([TAO]);
  });

  it('stays on the account, outside of the pool, when the purchase is refused', () => {
    const { table, totals } = emitted([{ alphaIn: 999_999n, tao: 500_000n }]);
    expect(listOf(table.tao)).toEqual([500_000n]);
    expect(listOf(table.excessTao)).toEqual([0n]);
    expect(listOf(table.retained)).toEqual([TAO]);
    expect(listOf(table.credit)).toEqual([TAO]);
    expect(Array.from(table.volume)).toEqual([0n, 0n, 0n, 0n]);
    expect(totals).toEqual({ handedOut: TAO, totalStake: 5n, isRootSellActive: false });
  });

  it('is spent up to the highest price, and counts as stake altogether', () => {
    // The price is .9999 of the highest; with even weights the reserve can grow by the root of what is missing.
    const { table, totals } = emitted([{ alphaIn: 1_000_000n, tao: 999_900_000_000n }]);
    const spent = 49_998_749n;
    expect(listOf(table.excessTao)).toEqual([spent]);
    expect(listOf(table.retained)).toEqual([TAO - spent]);
    expect(Array.from(table.volume)).toEqual([0n, 0n, TAO, 0n]);
    expect(totals.totalStake).toBe(5n + TAO);
  });

  it('is one alpha for one TAO without a pool', () => {
    const { table, totals } = emitted([{ flags: ORDINARY_FLAGS & ~MARKET_DYNAMIC, movingPrice: 0n, alphaIn: 7n }]);
    expect(listOf(table.tao)).toEqual([1_001n * TAO]);
    expect(listOf(table.alphaIn)).toEqual([0n]);
    expect(listOf(table.protocolAlpha)).toEqual([TAO]);
    expect(totals.handedOut).toBe(TAO);
  });

  it('saturates', () => {
    const full = {
      alphaOut: 0n,
      protocolAlpha: U64_MAX,
      volume: (1n << 128n) - 2n,
      pendingServer: U64_MAX - 1n,
      pendingOwnerCut: U64_MAX,
    };
    const { table, totals } = emitted([full], 0n, { totalStake: U64_MAX - 1n });
    expect([table.protocolAlpha, table.pendingServer, table.pendingOwnerCut].map(listOf)).toEqual([
      [U64_MAX],
      [U64_MAX],
      [U64_MAX],
    ]);
    expect(Array.from(table.volume)).toEqual([0n, 0n, U64_MAX, U64_MAX]);
    expect(totals.totalStake).toBe(U64_MAX);
  });
});

describe('root’s part of the alpha', () => {
  it('is put aside once the moving prices sum to more than 1', () => {
    const { table, totals } = emitted([{}, { movingPrice: 1n }], 1_000_000n * TAO);
    expect(totals.isRootSellActive).toBe(true);
    expect(listOf(table.pendingRoot).every((rao) => rao > 394_900_000n)).toBe(true);
    expect(table.alphaOut[1]).toBe(1_001n * TAO + (table.protocolAlpha[1] ?? 0n));
  });

  it('is the owner’s too where there is no owner cut', () => {
    const { table } = emitted([{ flags: MARKET_EMITS | MARKET_DYNAMIC | MARKET_ENABLED }]);
    expect(listOf(table.pendingOwnerCut)).toEqual([0n]);
    expect(listOf(table.pendingServer)).toEqual([TAO / 2n]);
  });
});

describe('the averages', () => {
  it('C7: stay 0 for 15 blocks at price 1 and move slowly after', () => {
    const market = createReferenceMarket();
    const table = layRows(market, [rootRow(0n), ordinaryRow({ movingPrice: 0n })]);
    const seen = new Map<number, bigint | undefined>();
    for (let blocks = 1; blocks <= 360; blocks++) {
      market.average(table, { block: BigInt(100 + blocks), movingAlpha: 12_885n, taoWeight: TERMS.taoWeight });
      seen.set(blocks, table.movingPrice[2]);
    }
    expect([15, 16, 360].map((block) => seen.get(block))).toEqual([0n, 1n, 3_969n]);
  });

  it('C2: tell of root’s proportion, 0 without root stake', () => {
    for (const [rootTao, expected] of [
      [1_000_000n * TAO, 4_137_863_968n],
      [0n, 0n],
    ] as const) {
      const market = createReferenceMarket();
      const table = layRows(market, [rootRow(rootTao), ordinaryRow()]);
      market.average(table, { block: 500n, movingAlpha: 12_885n, taoWeight: TERMS.taoWeight });
      expect(Array.from(table.rootProportion)).toEqual([0n, 0n, expected, 0n]);
    }
  });
});

describe('a reference table', () => {
  it('keeps what it had when it grows, and new rows are empty', () => {
    const market = createReferenceMarket();
    const before = columnsOf(layRows(market, [rootRow(3n), ordinaryRow({ volume: 1n << 100n })]));
    const larger = columnsOf(market.layOut(5));
    for (const [name, values] of Object.entries(before)) {
      expect(larger[name]?.slice(0, values.length)).toEqual(values);
      expect(larger[name]?.slice(values.length).every((value) => value === 0n)).toBe(true);
    }
    expect(columnsOf(market.layOut(2))).toEqual(before);
    expect(market.layOut(0).count).toBe(0);
  });
});
