/** Which part of a stake is alpha and which is TAO on root. */
import { TaoWeight } from '@yumanet/runtime';
import { totalStakeI64F64 } from '@yumanet/yuma';
import { expect, test } from 'vitest';
import { splitStake } from '../../src/import/split-stake.ts';

const TAO = 1_000_000_000n;
/** 0.18 of the largest u64. */
const WEIGHT = 3_320_413_933_267_719_290n;
const alpha = [5n * TAO, 0n, 7n * TAO + 1n, 1n];
const tao = [1_000n * TAO, 333n * TAO + 3n, 0n, 10n * TAO];
const stakeWith = (weight: bigint) => alpha.map((rao, place) => totalStakeI64F64(rao, tao[place] ?? 0n, weight) >> 64n);

test('the weight of root TAO follows from the three columns', () => {
  expect(splitStake({ stake: stakeWith(WEIGHT), alpha, tao })).toEqual({
    alphaRao: alpha,
    rootRao: tao,
    taoWeight: WEIGHT,
    contradictions: [],
  });
  const own = splitStake({ stake: stakeWith(TaoWeight.defaultValue), alpha, tao });
  expect([own.taoWeight, own.contradictions]).toEqual([TaoWeight.defaultValue, []]);
});

test('a row that disagrees with the others is found, whichever it is', () => {
  for (const wrong of [0, 1, 2, 3]) {
    const stake = stakeWith(WEIGHT).map((rao, place) => (place === wrong ? rao + TAO : rao));
    expect(splitStake({ stake, alpha, tao }).contradictions).toEqual([wrong]);
  }
});

test('TAO with the weight applied already counts as much here', () => {
  const applied = tao.map((rao) => rao / 5n);
  const stake = alpha.map((rao, place) => rao + (applied[place] ?? 0n));
  const { rootRao, contradictions, taoWeight } = splitStake({ stake, alpha, tao: applied });
  expect([contradictions, taoWeight]).toEqual([[], undefined]);
  const counted = rootRao.map((rao, place) => totalStakeI64F64(alpha[place] ?? 0n, rao, TaoWeight.defaultValue) >> 64n);
  expect(counted).toEqual(stake);
});

test('fewer columns say less', () => {
  expect(splitStake({ alpha, tao })).toEqual({ alphaRao: alpha, rootRao: tao, contradictions: [] });
  expect(splitStake({ tao })).toMatchObject({ alphaRao: [0n, 0n, 0n, 0n], rootRao: tao });
  expect(splitStake({ stake: alpha })).toMatchObject({ alphaRao: alpha, rootRao: [0n, 0n, 0n, 0n] });
  const { rootRao, contradictions } = splitStake({
    stake: [7n * TAO, 4n * TAO, TAO],
    alpha: [5n * TAO, 4n * TAO, 2n * TAO],
  });
  expect(totalStakeI64F64(0n, rootRao[0] ?? 0n, TaoWeight.defaultValue) >> 64n).toBe(2n * TAO);
  expect([rootRao[1], contradictions]).toEqual([0n, [2]]);
});
