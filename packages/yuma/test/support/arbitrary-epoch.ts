/** Random epochs for comparing kernels: sane ones, and what no chain would hand over but the types allow. */

import fc from 'fast-check';
import type { EpochInput, SparseRowU16 } from '../../src/epoch/epoch-types.ts';
import { row } from './epoch-input.ts';

const U16 = fc.oneof(fc.integer({ min: 0, max: 65_535 }), fc.constantFrom(0, 1, 32_767, 32_768, 65_534, 65_535));
const U64_MAX = (1n << 64n) - 1n;
const I128_MAX = (1n << 127n) - 1n;
const BLOCK = fc.oneof(
  { weight: 6, arbitrary: fc.bigInt({ min: 9_000n, max: 10_100n }) },
  { weight: 1, arbitrary: fc.constantFrom(0n, 1n, 9_640n, 9_641n, 10_000n, U64_MAX, U64_MAX - 1n) },
);
const OLD_BLOCK = fc.oneof(
  { weight: 5, arbitrary: fc.bigInt({ min: 0n, max: 8_000n }) },
  { weight: 1, arbitrary: BLOCK },
);

/** Stakes as chains have them, all equal, tiny beside one huge one, negative, or at the ends of the type. */
const STAKES: readonly fc.Arbitrary<bigint>[] = [
  fc.bigInt({ min: 0n, max: 1n << 115n }),
  fc.bigInt({ min: 0n, max: 1n << 115n }),
  fc.oneof(fc.constant(0n), fc.bigInt({ min: 1n << 90n, max: 1n << 100n })),
  fc.constantFrom(0n, 1_000n << 64n),
  fc.oneof(fc.constant(1n << 120n), fc.bigInt({ min: 0n, max: 1n << 90n })),
  fc.bigInt({ min: 0n, max: 70n }),
  fc.bigInt({ min: -(1n << 100n), max: 1n << 100n }),
  fc.bigInt({ min: -I128_MAX - 1n, max: I128_MAX }),
  fc.constantFrom(-I128_MAX - 1n, I128_MAX, 1n << 126n, -1n, 0n, 1n, 1n << 95n, -(1n << 95n)),
];

/** Values of a row: any u16, or few different ones, so that scores are equal. */
const VALUES: readonly fc.Arbitrary<number>[] = [
  U16,
  fc.constantFrom(0, 1, 65_535),
  fc.constant(65_535),
  fc.constant(0),
];

/** Rows sorted or as they come, with duplicates, and with uids that do not exist. */
function rowsOf(n: number, maxEntries: number): fc.Arbitrary<SparseRowU16[]> {
  const perRow = (hasForeign: boolean, isSorted: boolean, isUnique: boolean) =>
    fc.constantFrom(...VALUES).chain((value) => {
      const uid = fc.integer({ min: 0, max: hasForeign ? Math.min(n + 2, 65_535) : n - 1 });
      const entry = fc.tuple(hasForeign ? fc.oneof(uid, fc.constant(65_535)) : uid, value);
      const entries = isUnique
        ? fc.uniqueArray(entry, { maxLength: maxEntries, selector: ([j]) => j })
        : fc.array(entry, { maxLength: maxEntries });
      return entries.map((list) => row(...(isSorted ? list.toSorted(([a], [b]) => a - b) : list)));
    });
  const kind = fc.oneof(
    { weight: 6, arbitrary: perRow(false, true, true) },
    { weight: 1, arbitrary: perRow(true, true, true) },
    { weight: 1, arbitrary: perRow(true, false, false) },
    { weight: 1, arbitrary: perRow(false, false, false) },
    { weight: 1, arbitrary: fc.constant(row()) },
  );
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(kind, { minLength: n, maxLength: n }) },
    { weight: 1, arbitrary: fc.array(kind, { maxLength: n }) },
  );
}

function perUid<T>(n: number, element: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(element, { minLength: n, maxLength: n });
}

function commitFields(n: number) {
  const epoch = fc.oneof(fc.bigInt({ min: 97n, max: 101n }), fc.constant(U64_MAX));
  const uid = fc.integer({ min: 0, max: n + 1 });
  return {
    commitReveal: fc.boolean(),
    currentEpoch: fc.constantFrom(100n, U64_MAX),
    revealPeriod: fc.constantFrom(0n, 1n, 2n, U64_MAX),
    commitsV2: fc.array(fc.tuple(uid, fc.array(fc.tuple(epoch, BLOCK), { maxLength: 4 })), { maxLength: 3 }),
    commitsV4: fc.array(fc.tuple(epoch, fc.array(fc.tuple(uid, BLOCK), { maxLength: 3 })), { maxLength: 3 }),
  };
}

function settingFields() {
  return {
    tempo: U16,
    lastMechanismStepBlock: BLOCK,
    activityCutoff: fc.oneof(fc.bigInt({ min: 0n, max: 2_000n }), fc.constant(U64_MAX)),
    stakeThreshold: fc.oneof(
      fc.constant(0n),
      fc.bigInt({ min: 0n, max: 1n << 40n }),
      fc.bigInt({ min: 0n, max: U64_MAX }),
    ),
    maxAllowedValidators: fc.oneof(fc.integer({ min: 0, max: 12 }), U16),
    kappa: U16,
    bondsPenalty: fc.oneof(U16, fc.constantFrom(0, 65_535)),
    alphaLow: U16,
    alphaHigh: U16,
    bondsMovingAvg: fc.oneof(
      fc.bigInt({ min: 0n, max: 1_000_000n }),
      fc.bigInt({ min: 0n, max: 3_000_000n }),
      fc.bigInt({ min: 0n, max: U64_MAX }),
      fc.constantFrom(0n, 1n, 1_000_000n, 2_147_483_647_999_999n, 2_147_483_648_000_000n, 1n << 63n, U64_MAX),
    ),
    liquidAlpha: fc.boolean(),
    yuma3: fc.boolean(),
    alphaSigmoidSteepness: fc.oneof(
      fc.integer({ min: -32_768, max: 32_767 }),
      fc.integer({ min: -3_000, max: 3_000 }),
      fc.constantFrom(0, 1, 100, 200, -200, 1_000, 2_000, 4_000, -4_000, 32_767, -32_768),
    ),
    raoEmission: fc.oneof(fc.bigInt({ min: 0n, max: 1_000_000_000_000n }), fc.constantFrom(0n, U64_MAX)),
  };
}

/** An epoch of `n` neurons with up to `maxEntries` entries in a row. */
function epochsOf(n: number, maxEntries: number): fc.Arbitrary<EpochInput> {
  return fc.record({
    n: fc.constant(n),
    currentBlock: fc.constantFrom(10_000n, 10_000n, 0n, U64_MAX),
    ...settingFields(),
    ...commitFields(n),
    lastUpdate: fc.oneof(
      { weight: 9, arbitrary: perUid(n, BLOCK) },
      { weight: 1, arbitrary: fc.array(BLOCK, { maxLength: n }) },
    ),
    blockAtRegistration: perUid(n, OLD_BLOCK),
    validatorPermit: perUid(
      n,
      fc.integer({ min: 0, max: 3 }).map((die) => die > 0),
    ),
    totalStakeI64F64: fc.constantFrom(...STAKES).chain((stake) => perUid(n, stake)),
    ownerUid: fc.option(fc.integer({ min: 0, max: n + 1 })),
    weights: rowsOf(n, maxEntries),
    bonds: rowsOf(n, maxEntries),
  });
}

/** Epochs of at most `maxNeurons`, most of them tiny. */
export function arbitraryEpochs(maxNeurons: number): fc.Arbitrary<EpochInput> {
  return fc.integer({ min: 1, max: maxNeurons }).chain((n) => epochsOf(n, Math.min(n + 3, 14)));
}

/** Rows of multiples of 256 that sum up to 65,536: scores are equally far from each other, and lie in the middle of others. */
function spacedRowsOf(n: number): fc.Arbitrary<SparseRowU16[]> {
  const steps = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n - 1, maxLength: n - 1 });
  return fc.array(steps, { minLength: n, maxLength: n }).map((rows) =>
    rows.map((counts, uid) => {
      const values = counts.map((count, j) => (j === uid ? 0 : 256 * count));
      const rest = 65_536 - values.reduce((sum, value) => sum + value, 0);
      return row(...[...values, Math.min(rest, 65_535)].map((value, j): readonly [number, number] => [j, value]));
    }),
  );
}

/** Rows that hold nearly every uid, in order; now and then one that is empty, ends beyond `n`, is turned round, or names a uid twice. */
function fullRowsOf(n: number): fc.Arbitrary<SparseRowU16[]> {
  const gaps = fc.array(fc.integer({ min: 0, max: n - 1 }), { maxLength: 3 });
  const filledBy = (value: fc.Arbitrary<number>) =>
    fc.tuple(fc.array(value, { minLength: n, maxLength: n }), gaps).map(([values, missing]) => {
      const entries = values.map((share, uid): readonly [number, number] => [uid, share]);
      return entries.filter(([uid]) => !missing.includes(uid));
    });
  const filled = fc.constantFrom(...FULL_VALUES).chain(filledBy);
  const kind = fc.oneof(
    { weight: 60, arbitrary: filled.map((entries) => row(...entries)) },
    { weight: 4, arbitrary: fc.constant(row()) },
    { weight: 2, arbitrary: filled.map((entries) => row(...entries, [n, 7], [65_535, 9])) },
    { weight: 1, arbitrary: filled.map((entries) => row(...entries.toReversed())) },
    { weight: 1, arbitrary: filled.map((entries) => row(...entries, ...entries.slice(-1))) },
  );
  return fc.array(kind, { minLength: n, maxLength: n });
}

/** Values of a nearly full row: as they come, small ones, equal ones, mostly zeros, and one beside next to nothing. */
const FULL_VALUES: readonly fc.Arbitrary<number>[] = [
  U16,
  fc.integer({ min: 0, max: 65_535 }),
  fc.integer({ min: 0, max: 3 }),
  fc.constant(65_535),
  fc.constant(1),
  fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: U16 }),
  fc.constantFrom(0, 0, 1, 65_535),
  // 49 x (1 / 49) is below 1 in doubles.
  fc.constantFrom(0, 49),
];

/** Epochs of 8 to `maxNeurons` whose rows are nearly full, most of them plausible. */
export function arbitraryFullEpochs(maxNeurons: number): fc.Arbitrary<EpochInput> {
  return fc.integer({ min: 8, max: maxNeurons }).chain((n) =>
    fc
      .record({
        epoch: epochsOf(n, 0),
        currentBlock: fc.constant(10_000n),
        lastMechanismStepBlock: fc.constantFrom(0n, 8_000n, 9_500n),
        lastUpdate: perUid(n, fc.oneof({ weight: 20, arbitrary: fc.bigInt({ min: 9_000n, max: 10_000n }) }, BLOCK)),
        blockAtRegistration: perUid(
          n,
          fc.oneof(
            { weight: 24, arbitrary: fc.constant(5n) },
            { weight: 2, arbitrary: BLOCK },
            // The block after the last step, from which on bonds are removed, and its neighbour.
            { weight: 1, arbitrary: fc.constantFrom(8_000n, 8_001n, 9_500n, 9_501n) },
          ),
        ),
        validatorPermit: fc.constantFrom(0, 0, 1, 3).chain((sides) =>
          perUid(
            n,
            fc.integer({ min: 0, max: sides }).map((die) => die === 0),
          ),
        ),
        totalStakeI64F64: fc.constantFrom(...STAKES.slice(0, 6)).chain((stake) => perUid(n, stake)),
        stakeThreshold: fc.constantFrom(0n, 0n, 1_000n),
        kappa: fc.oneof(U16, fc.constantFrom(0, 1, 32_767, 65_534, 65_535)),
        bondsMovingAvg: fc.oneof(
          fc.bigInt({ min: 0n, max: 1_000_000n }),
          fc.constantFrom(0n, 500_000n, 900_000n, 999_999n, 1_000_000n),
        ),
        weights: fc.oneof({ weight: 3, arbitrary: fullRowsOf(n) }, { weight: 1, arbitrary: spacedRowsOf(n) }),
        bonds: fullRowsOf(n),
      })
      .map(({ epoch, ...fields }) => ({ ...epoch, ...fields })),
  );
}
