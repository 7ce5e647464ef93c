import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarketTable } from '../../src/market/market-table.ts';
import { createReferenceMarket } from '../../src/market/reference-market.ts';
import { loadKernel } from '../support/load-kernel.ts';
import { columnsOf, layRows, ordinaryRow } from '../support/market-rows.ts';
import { randomLargeEpoch } from '../support/random-large-epoch.ts';
import { bitsOf, type MarketCase, ordinaryMarket, pick, purchaseMarket, wildMarket } from '../support/random-market.ts';

const WILD_RUNS = 3_000;
const PURCHASE_RUNS = 2_000;
const ORDINARY_RUNS = 12;
const LARGE_RUNS = 1;
const BLOCKS = 200n;
const COUNTS = [1, 2, 129, 300] as const;

/** One instance of each for everything, so that each table finds what others left behind. */
const kernel = loadKernel().market;
const reference = createReferenceMarket();

/** The columns that are not equal; the values themselves would fill pages. */
function differences(actual: MarketTable, expected: MarketTable): string[] {
  const right = columnsOf(expected);
  return Object.entries(columnsOf(actual)).flatMap(([name, values]) => {
    const index = values.findIndex((value, at) => value !== right[name]?.[at]);
    return index < 0 ? [] : [`${name}[${index}]: ${values[index]} is not ${right[name]?.[index]}`];
  });
}

/** A block over both tables: in what they differ after either step. */
function runBlock(
  [table, expected]: readonly [MarketTable, MarketTable],
  { emission, average }: Omit<MarketCase, 'rows' | 'below'>,
): string[] {
  const totals = kernel.emit(table, emission);
  const right = reference.emit(expected, emission);
  const names = ['handedOut', 'totalStake', 'isRootSellActive'] as const;
  const wrong = names.filter((name) => totals[name] !== right[name]);
  const emitted = differences(table, expected);
  kernel.average(table, average);
  reference.average(expected, average);
  return [...wrong, ...emitted, ...differences(table, expected)];
}

/** Both tables with the same rows. */
function layBoth({ rows }: MarketCase): readonly [MarketTable, MarketTable] {
  return [layRows(kernel, rows), layRows(reference, rows)];
}

/** What extrinsics and epochs do between blocks: trades, root stake, and pending amounts that were drained. */
function disturb(tables: readonly [MarketTable, MarketTable], { below }: MarketCase): void {
  const row = below(tables[0].count);
  const column = pick(below, ['tao', 'alphaIn', 'alphaOut', 'pendingServer', 'pendingRoot', 'minerBurned'] as const);
  const value = column === 'minerBurned' ? bitsOf(below, 31) : 2_000_000n + bitsOf(below, 40);
  for (const table of tables) table[column][column === 'minerBurned' ? 2 * row : row] = value;
}

describe('the compiled market gives the bits of the reference', () => {
  it.each(COUNTS)('over hundreds of blocks of a network of %i rows', { timeout: 120_000 }, (count) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const given = ordinaryMarket(count, seed);
        const tables = layBoth(given);
        for (let block = 0n; block < BLOCKS; block += 1n) {
          const average = { ...given.average, block: given.average.block + block };
          expect(runBlock(tables, { ...given, average })).toEqual([]);
          disturb(tables, given);
        }
      }),
      { numRuns: count > 100 ? LARGE_RUNS : ORDINARY_RUNS },
    );
  });

  it('for purchases at uneven weights, from tiny ones to as much as there is', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 8 }), (seed, count) => {
        const given = purchaseMarket(count, seed);
        const tables = layBoth(given);
        for (let block = 0; block < 2; block++) expect(runBlock(tables, given)).toEqual([]);
      }),
      { numRuns: PURCHASE_RUNS },
    );
  });

  it('for thousands of tables that no chain would hold', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 8 }), (seed, count) => {
        const given = wildMarket(count, seed);
        const tables = layBoth(given);
        for (let block = 0; block < 2; block++) expect(runBlock(tables, given)).toEqual([]);
      }),
      { numRuns: WILD_RUNS },
    );
  });

  it.each(COUNTS)('for such tables of %i rows', { timeout: 120_000 }, (count) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const given = wildMarket(count, seed);
        expect(runBlock(layBoth(given), given)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the columns of the compiled market', () => {
  const rows = Array.from({ length: 40 }, (_, row) => ordinaryRow({ flags: row, volume: BigInt(row) << 90n }));

  it('keep everything when there are more rows, and new rows are empty', () => {
    const market = loadKernel().market;
    let before = columnsOf(layRows(market, rows));
    for (const count of [41, 300, 301, 5_000]) {
      const after = columnsOf(market.layOut(count));
      for (const [name, values] of Object.entries(before)) {
        expect(after[name]?.slice(0, values.length)).toEqual(values);
        expect(after[name]?.slice(values.length).every((value) => value === 0n)).toBe(true);
      }
      before = after;
    }
    const fewer = market.layOut(40);
    expect(fewer.count).toBe(40);
    expect(Array.from(fewer.flags)).toEqual(rows.map(({ flags }) => flags));
  });

  it('are the same for the same count, and outlive an epoch and a smaller table', () => {
    const { market, runEpoch } = loadKernel();
    const table = layRows(market, rows);
    expect(market.layOut(rows.length)).toBe(table);
    runEpoch(randomLargeEpoch(200, 1));
    market.layOut(3);
    const expected = layRows(createReferenceMarket(), rows);
    const terms = { taoCredit: 1_000_000_000n, taoWeight: 1n << 60n, ownerCut: 1, totalStake: 0n };
    expect(market.emit(table, terms)).toEqual(createReferenceMarket().emit(expected, terms));
    expect(differences(table, expected)).toEqual([]);
  });

  it('are refused once there were more rows, and of another kernel', () => {
    const { market } = loadKernel();
    const table = market.layOut(3);
    market.layOut(17);
    const terms = { taoCredit: 1n, taoWeight: 1n, ownerCut: 1, totalStake: 0n };
    expect(() => market.emit(table, terms)).toThrow(RangeError);
    expect(() => market.average(kernel.layOut(17), { block: 1n, movingAlpha: 1n, taoWeight: 1n })).toThrow(RangeError);
    expect(() => market.layOut(65_537)).toThrow(RangeError);
    expect(() => market.layOut(-1)).toThrow(RangeError);
    expect(market.layOut(65_536).count).toBe(65_536);
  });
});
