import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochInput, SparseRowU16 } from '../../src/epoch/epoch-types.ts';
import { runEpoch } from '../../src/epoch/run-epoch.ts';
import { row } from '../support/epoch-input.ts';

const U16 = fc.integer({ min: 0, max: 65_535 });
const BLOCK = fc.bigInt({ min: 0n, max: 20_000n });

function rowsOf(n: number): fc.Arbitrary<SparseRowU16[]> {
  const entry = fc.tuple(fc.integer({ min: 0, max: n - 1 }), U16);
  const stored = fc.uniqueArray(entry, { maxLength: n, selector: ([uid]) => uid });
  return fc.array(
    stored.map((entries) => row(...entries)),
    { minLength: n, maxLength: n },
  );
}

function perUid<T>(n: number, element: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(element, { minLength: n, maxLength: n });
}

const EPOCHS: fc.Arbitrary<EpochInput> = fc.integer({ min: 1, max: 9 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    currentBlock: fc.constant(10_000n),
    tempo: fc.integer({ min: 1, max: 1_000 }),
    lastMechanismStepBlock: BLOCK,
    activityCutoff: BLOCK,
    lastUpdate: perUid(n, BLOCK),
    blockAtRegistration: perUid(n, fc.oneof(fc.constant(0n), BLOCK)),
    validatorPermit: perUid(n, fc.boolean()),
    totalStakeI64F64: perUid(n, fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 1n << 124n }))),
    stakeThreshold: fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 1n << 60n })),
    ownerUid: fc.option(fc.integer({ min: 0, max: n - 1 })),
    maxAllowedValidators: fc.integer({ min: 0, max: 10 }),
    kappa: U16,
    bondsPenalty: fc.oneof(U16, fc.constantFrom(0, 65_535)),
    alphaLow: U16,
    alphaHigh: U16,
    bondsMovingAvg: fc.bigInt({ min: 0n, max: 1_000_000n }),
    liquidAlpha: fc.boolean(),
    yuma3: fc.boolean(),
    alphaSigmoidSteepness: fc.integer({ min: -32_768, max: 32_767 }),
    commitReveal: fc.boolean(),
    currentEpoch: fc.constant(100n),
    revealPeriod: fc.constant(1n),
    commitsV2: fc.constant([]),
    commitsV4: fc.array(
      fc.tuple(
        fc.bigInt({ min: 98n, max: 101n }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: n }), BLOCK), { maxLength: 3 }),
      ),
      { maxLength: 3 },
    ),
    raoEmission: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
    weights: rowsOf(n),
    bonds: rowsOf(n),
  }),
);

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

describe('an epoch', () => {
  it('never pays more than the emission, and each neuron at most once over', () => {
    fc.assert(
      fc.property(EPOCHS, (input) => {
        const { serverEmission, validatorEmission, emission } = runEpoch(input);
        expect(sum(serverEmission) + sum(validatorEmission) <= input.raoEmission).toBe(true);
        expect(sum(emission) <= input.raoEmission).toBe(true);
      }),
    );
  });

  it('gives u16 shares of at most 1 in sum, and rows of bonds only to new permits', () => {
    fc.assert(
      fc.property(EPOCHS, (input) => {
        const output = runEpoch(input);
        for (const shares of [output.incentive, output.dividends, output.stakeWeight]) {
          expect(shares.every((share) => Number.isInteger(share) && share >= 0 && share <= 65_535)).toBe(true);
          expect(shares.reduce((total, share) => total + share, 0)).toBeLessThanOrEqual(65_535);
        }
        for (const [uid, stored] of output.bonds.entries()) {
          if (!output.validatorPermit[uid]) expect(stored.uids).toHaveLength(0);
          expect(stored.uids.length).toBe(stored.values.length);
        }
      }),
    );
  });

  it('is a function: equal inputs give equal outputs, and the input is not changed', () => {
    fc.assert(
      fc.property(EPOCHS, (input) => {
        const before = structuredClone(input);
        expect(runEpoch(input)).toEqual(runEpoch(before));
        expect(input).toEqual(before);
      }),
    );
  });

  it('pays incentive only to who has a weight of someone with active stake', () => {
    fc.assert(
      fc.property(EPOCHS, (input) => {
        const { incentive } = runEpoch(input);
        const weighed = new Set(input.weights.flatMap(({ uids }) => [...uids]));
        for (const [uid, share] of incentive.entries()) if (share > 0) expect(weighed.has(uid)).toBe(true);
      }),
    );
  });

  it('gives the owner a permit and no more permits than allowed beside it', () => {
    fc.assert(
      fc.property(EPOCHS, (input) => {
        const { validatorPermit } = runEpoch(input);
        if (input.ownerUid !== null) expect(validatorPermit[input.ownerUid]).toBe(true);
        const others = validatorPermit.filter((permit, uid) => permit && uid !== input.ownerUid);
        expect(others.length).toBeLessThanOrEqual(input.maxAllowedValidators);
      }),
    );
  });
});
