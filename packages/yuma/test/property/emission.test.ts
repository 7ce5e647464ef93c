import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accruePendingAlpha } from '../../src/emission/accrue-pending-alpha.ts';
import { blockEmission, INITIAL_BLOCK_EMISSION_RAO, TOTAL_SUPPLY_RAO } from '../../src/emission/block-emission.ts';
import { burnDecayFactorQ32, powerQ32 } from '../../src/emission/registration-burn.ts';
import { splitEmission } from '../../src/emission/split-emission.ts';
import { i96f32, u96f32 } from '../../src/fixed/fixed-types.ts';
import { log2 } from '../../src/fixed/transcendental.ts';

const RAO = fc.bigInt({ min: 0n, max: TOTAL_SUPPLY_RAO });

/** The reference's own formula in I96F32. */
function blockEmissionByLogarithm(issuance: bigint): bigint {
  if (issuance >= TOTAL_SUPPLY_RAO) return 0n;
  const share = i96f32.safeDiv(i96f32.fromInteger(issuance), i96f32.fromInteger(TOTAL_SUPPLY_RAO));
  const residual = i96f32.safeDiv(i96f32.one, i96f32.one - share);
  const halvings = i96f32.toInteger(log2(i96f32, residual) ?? 0n);
  const factor = i96f32.safeDiv(i96f32.one, i96f32.one << halvings);
  return i96f32.toInteger(i96f32.saturatingMul(i96f32.fromInteger(INITIAL_BLOCK_EMISSION_RAO), factor));
}

describe('block emission', () => {
  it('by thresholds is what the reference computes with a logarithm', () => {
    const nearEnd = fc.bigInt({ min: 0n, max: 45n }).chain((bits) => fc.bigInt({ min: 1n, max: 1n << (bits + 1n) }));
    const issuance = fc.oneof(
      RAO,
      nearEnd.map((left) => (left < TOTAL_SUPPLY_RAO ? TOTAL_SUPPLY_RAO - left : 0n)),
    );
    fc.assert(
      fc.property(issuance, (value) => {
        expect(blockEmission(value)).toBe(blockEmissionByLogarithm(value));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('accrual', () => {
  it('never hands out more than was minted, and loses less than a rao per part', () => {
    const input = fc.record({
      alphaEmission: fc.bigInt({ min: 0n, max: 10_000_000_000n }),
      ownerCutEnabled: fc.boolean(),
      ownerCut: fc.integer({ min: 0, max: 65_535 }),
      rootProportionBits: fc.bigInt({ min: 0n, max: u96f32.one }),
      isRootSellActive: fc.boolean(),
    });
    fc.assert(
      fc.property(input, (accrual) => {
        const parts = Object.values(accruePendingAlpha(accrual));
        const handedOut = parts.reduce((sum: bigint, part: bigint) => sum + part, 0n);
        expect(parts.every((part) => part >= 0n)).toBe(true);
        expect(handedOut <= accrual.alphaEmission && handedOut > accrual.alphaEmission - 4n).toBe(true);
      }),
    );
  });
});

describe('splitting', () => {
  it('keeps the whole', () => {
    fc.assert(
      fc.property(RAO, fc.integer({ min: 1, max: 16 }), fc.integer({ min: 0, max: 65_535 }), (alpha, count, first) => {
        for (const split of [null, [first, 65_535 - first]]) {
          const parts = splitEmission(alpha, split === null ? count : 2, split);
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(alpha);
        }
      }),
    );
  });
});

describe('burn decay', () => {
  it('has the largest factor that halves in the half-life', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36_100 }), (halfLife) => {
        const factor = burnDecayFactorQ32(halfLife);
        expect(powerQ32(factor, halfLife) <= 1n << 31n).toBe(true);
        expect(powerQ32(factor + 1n, halfLife) > 1n << 31n).toBe(true);
      }),
    );
  });
});
