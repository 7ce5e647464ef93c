/** Random rows of a market from one seed, built without shrinking: fast-check repeats them by their seed alone. */

import type { AverageTerms, EmissionTerms } from '../../src/market/market-table.ts';
import { type MarketRow, ORDINARY_FLAGS, ordinaryRow, rootRow } from './market-rows.ts';
import { type Below, seededBelow } from './random-large-epoch.ts';

const U64_MAX = (1n << 64n) - 1n;
const U128_MAX = (1n << 128n) - 1n;
const EVEN = 500_000_000_000_000_000n;
const WEIGHT_ONE = 2n * EVEN;
const TOTAL_SUPPLY = 21_000_000_000_000_000n;

/** The stored weight of root TAO that a chain begins with. */
const TAO_WEIGHT = 971_718_665_099_567_868n;

/** Everything that one block over some rows depends on. */
export interface MarketCase {
  readonly rows: readonly MarketRow[];
  readonly emission: EmissionTerms;
  readonly average: AverageTerms;
  readonly below: Below;
}

/** One of the values. */
export function pick<T>(below: Below, values: readonly T[]): T {
  const value = values[below(values.length)];
  if (value === undefined) throw new RangeError('There is nothing to pick from.');
  return value;
}

/** Any number of so many bits. */
export function bitsOf(below: Below, count: number): bigint {
  let value = 0n;
  for (let bits = 0; bits < count; bits += 16) value = (value << 16n) | BigInt(below(0x1_0000));
  return value & ((1n << BigInt(count)) - 1n);
}

/** `count` rows as a network has them: with or without root stake, burned incentive, disabled rows, and uneven weights. */
export function ordinaryMarket(count: number, seed: number): MarketCase {
  const below = seededBelow(seed);
  const rootTao = pick(below, [0n, 1_000_000_000_000n, bitsOf(below, 52)]);
  const unevenIn = pick(below, [0, 0, 4]);
  const lessIn = pick(below, [0, 3]);
  const rows = Array.from({ length: count }, (_, row) => {
    if (row === 0) return rootRow(rootTao);
    const isUneven = unevenIn > 0 && below(unevenIn) === 0;
    return ordinaryRow({
      flags: lessIn > 0 && below(lessIn) === 0 ? below(16) : ORDINARY_FLAGS,
      tao: 1_000_000_000n + bitsOf(below, pick(below, [34, 42, 50])),
      alphaIn: 1_000_000_000n + bitsOf(below, pick(below, [36, 44, 52])),
      alphaOut: bitsOf(below, pick(below, [40, 50, 54])),
      quoteWeight: isUneven ? EVEN - (1n << 58n) + bitsOf(below, 59) : EVEN,
      movingPrice: bitsOf(below, pick(below, [20, 31, 34])),
      minerBurned: lessIn > 0 && below(lessIn) === 0 ? bitsOf(below, 33) : 0n,
      firstEmissionBlock: BigInt(1 + below(1_000)),
      halvingBlocks: pick(below, [201_600n, 100n]),
    });
  });
  return {
    rows,
    emission: {
      taoCredit: pick(below, [1_000_000_000n, 500_000_000n]),
      taoWeight: TAO_WEIGHT,
      ownerCut: 11_796,
      totalStake: 0n,
    },
    average: { block: 1_000n, movingAlpha: pick(below, [12_885n, 1n << 31n]), taoWeight: TAO_WEIGHT },
    below,
  };
}

/**
 * Pools of every weight, in which the chain buys for a part of the reserve between all of it and 2^-20, often about 2^-8, where series are
 * longest. The last of 18 decimals only shows where there is so much alpha that no chain has it.
 */
export function purchaseMarket(count: number, seed: number): MarketCase {
  const given = ordinaryMarket(count, seed);
  const { below } = given;
  const rows = given.rows.map((row, index) => {
    if (index === 0) return rootRow(0n);
    const tao = (1n << BigInt(pick(below, [28 + below(20), 35 + below(3)]))) + bitsOf(below, 35);
    const alphaIn = pick(below, [row.alphaIn, (1n << 62n) + bitsOf(below, 61)]);
    return { ...row, tao, alphaIn, quoteWeight: WEIGHT_ONE / 100n + (bitsOf(below, 64) % ((WEIGHT_ONE * 98n) / 100n)) };
  });
  return { ...given, rows };
}

/** Values at the ends of types and of ranges, next to them, and anything between. */
function wildU64(below: Below): bigint {
  const limits = [0n, 1n, 999_999n, 1_000_000n, EVEN, TOTAL_SUPPLY, 1n << 32n, 1n << 63n, U64_MAX];
  return near(below, pick(below, [...limits, bitsOf(below, 1 + below(64)), bitsOf(below, 50)]), U64_MAX);
}

function wildU128(below: Below): bigint {
  const limits = [0n, 1n << 31n, 1n << 32n, 1n << 64n, 1n << 95n, 1n << 96n, 1n << 127n, U128_MAX];
  return near(below, pick(below, [...limits, bitsOf(below, 1 + below(128)), bitsOf(below, 32)]), U128_MAX);
}

function near(below: Below, value: bigint, max: bigint): bigint {
  const shifted = value + BigInt(below(3)) - 1n;
  return shifted < 0n || shifted > max ? value : shifted;
}

/** Thresholds of halvings, and the price at which purchases stop, are met on both sides. */
function wildReserves(below: Below): Pick<MarketRow, 'tao' | 'alphaIn' | 'alphaOut'> {
  const [tao, alphaIn] = [wildU64(below), wildU64(below)];
  const threshold = TOTAL_SUPPLY - (TOTAL_SUPPLY >> BigInt(below(56)));
  const atThreshold = near(below, threshold < alphaIn ? 0n : threshold - alphaIn, U64_MAX);
  const alphaOut = pick(below, [wildU64(below), atThreshold]);
  const highest = (alphaIn * 1_000_000n * BigInt(990 + below(11))) / 1_000n;
  return { tao: below(6) === 0 && highest <= U64_MAX ? near(below, highest, U64_MAX) : tao, alphaIn, alphaOut };
}

function wildWeight(below: Below): bigint {
  const limits = [0n, WEIGHT_ONE / 100n, WEIGHT_ONE - WEIGHT_ONE / 100n, WEIGHT_ONE, EVEN, bitsOf(below, 59)];
  return below(3) > 0 ? EVEN : near(below, pick(below, limits), U64_MAX);
}

function wildRow(below: Below, areSane: boolean): MarketRow {
  const u64 = () => wildU64(below);
  return {
    flags: below(4) === 0 ? below(16) : ORDINARY_FLAGS,
    ...wildReserves(below),
    quoteWeight: wildWeight(below),
    protocolAlpha: u64(),
    volume: wildU128(below),
    pendingOwnerCut: u64(),
    pendingServer: u64(),
    pendingValidator: u64(),
    pendingRoot: u64(),
    movingPrice: areSane ? bitsOf(below, 33) : wildU128(below),
    minerBurned: areSane ? bitsOf(below, 32) : wildU128(below),
    firstEmissionBlock: u64(),
    halvingBlocks: u64(),
    rootProportion: wildU128(below),
  };
}

/** `count` rows of what no chain would hold but the types allow; some have sane shares, so that not one row gets everything. */
export function wildMarket(count: number, seed: number): MarketCase {
  const below = seededBelow(seed);
  const areSane = below(2) === 0;
  const areDisabled = below(8) === 0;
  const rows = Array.from({ length: count }, (_, row) => {
    if (row === 0) return { ...rootRow(wildU64(below)), flags: below(2) };
    const wild = wildRow(below, areSane);
    return areDisabled ? { ...wild, flags: wild.flags & 11 } : wild;
  });
  const taoWeight = pick(below, [TAO_WEIGHT, wildU64(below)]);
  return {
    rows,
    emission: {
      taoCredit: pick(below, [1_000_000_000n, wildU64(below)]),
      taoWeight,
      ownerCut: pick(below, [0, 1, 11_796, 65_534, 65_535]),
      totalStake: wildU64(below),
    },
    average: {
      block: wildU64(below),
      movingAlpha: pick(below, [12_885n, BigInt.asIntN(128, wildU128(below))]),
      taoWeight,
    },
    below,
  };
}
