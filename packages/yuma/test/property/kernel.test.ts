import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochTrace } from '../../src/epoch/epoch-trace.ts';
import type { EpochInput } from '../../src/epoch/epoch-types.ts';
import { runEpoch } from '../../src/epoch/run-epoch.ts';
import { createKernel } from '../../src/kernel/create-kernel.ts';
import { arbitraryEpochs, arbitraryFullEpochs } from '../support/arbitrary-epoch.ts';
import { loadKernel } from '../support/load-kernel.ts';
import { randomLargeEpoch } from '../support/random-large-epoch.ts';

const SMALL_RUNS = 12_000;
const MIDDLE_RUNS = 1_000;
const FULL_RUNS = 400;

/** Sizes of the large ones; the reference's bigints make them slow. */
const LARGE_SIZES = [200, 333, 512, 1_024];

/** One instance for everything, so that each epoch finds the memory that others left behind. */
const kernel = loadKernel();

/** Runs both kernels with a trace, and the compiled one without; everything must be equal. */
function compareKernels(input: EpochInput): void {
  const expectedTrace: EpochTrace = {};
  const trace: EpochTrace = {};
  const expected = runEpoch(input, expectedTrace);
  expect(namesOfDifferences(kernel.runEpoch(input), expected)).toEqual([]);
  expect(namesOfDifferences(kernel.runEpoch(input, trace), expected)).toEqual([]);
  const { bonds, ...values } = trace.values ?? {};
  const { bonds: expectedBonds, ...expectedValues } = expectedTrace.values ?? {};
  expect(namesOfDifferences(values, expectedValues)).toEqual([]);
  expect(namesOfDifferences(bonds ?? {}, expectedBonds ?? {})).toEqual([]);
}

/** The fields that are not equal, or that only one has; the values themselves would fill pages. */
function namesOfDifferences(actual: object, expected: object): string[] {
  const left = new Map<string, unknown>(Object.entries(actual));
  const right = new Map<string, unknown>(Object.entries(expected));
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => !isDeepStrictEqual(left.get(name), right.get(name)),
  );
}

describe('the compiled kernel gives the bits of the reference', () => {
  it('for thousands of tiny subnets, hostile ones included', { timeout: 120_000 }, () => {
    fc.assert(fc.property(arbitraryEpochs(10), compareKernels), { numRuns: SMALL_RUNS });
  });

  it('for hundreds of small subnets', { timeout: 120_000 }, () => {
    fc.assert(fc.property(arbitraryEpochs(60), compareKernels), { numRuns: MIDDLE_RUNS });
  });

  it('for hundreds of subnets whose rows are nearly full', { timeout: 120_000 }, () => {
    fc.assert(fc.property(arbitraryFullEpochs(40), compareKernels), { numRuns: FULL_RUNS });
  });

  it.each(LARGE_SIZES)('for subnets of %i neurons', { timeout: 120_000 }, (n) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => compareKernels(randomLargeEpoch(n, seed))),
      { numRuns: n > 500 ? 6 : 12 },
    );
  });
});

describe('the compiled kernel', () => {
  const [input] = fc.sample(arbitraryEpochs(5), { numRuns: 1, seed: 7 });

  it('refuses columns of other lengths, as the reference does', () => {
    if (input === undefined) throw new Error('there is no sample');
    expect(() => kernel.runEpoch({ ...input, n: input.n + 1 })).toThrow(RangeError);
    expect(() => kernel.runEpoch({ ...input, n: input.n - 1 })).toThrow(RangeError);
  });

  it('refuses bytes that are no kernel', () => {
    const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    expect(() => createKernel(emptyModule)).toThrow(TypeError);
    expect(() => createKernel(Uint8Array.of(1, 2, 3))).toThrow();
  });
});
