import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochTrace } from '../../src/epoch/epoch-trace.ts';
import type { EpochInput } from '../../src/epoch/epoch-types.ts';
import { runEpoch } from '../../src/epoch/run-epoch.ts';
import { createKernel } from '../../src/kernel/create-kernel.ts';
import { otherUids, uidsInOrder } from '../../src/matrix/shared-uids.ts';
import { arbitraryEpochs, arbitraryFullEpochs } from '../support/arbitrary-epoch.ts';
import { row, smallEpoch, staked } from '../support/epoch-input.ts';
import { loadKernel } from '../support/load-kernel.ts';
import { randomLargeEpoch } from '../support/random-large-epoch.ts';
import { shareUids } from '../support/share-uids.ts';

const SMALL_RUNS = 12_000;
const MIDDLE_RUNS = 1_000;
const FULL_RUNS = 400;

/** Sizes of the large ones; the reference's bigints make them slow. */
const LARGE_SIZES = [200, 333, 512, 1_024];

/** One instance for everything, so that each epoch finds the memory that others left behind. */
const kernel = loadKernel();

/** Runs both kernels with a trace, and the compiled one without, also with rows that share their uids; everything must be equal. */
function compareKernels(input: EpochInput): void {
  const expectedTrace: EpochTrace = {};
  const expected = runEpoch(input, expectedTrace);
  const { bonds: expectedBonds, ...expectedValues } = expectedTrace.values ?? {};
  for (const given of [input, shareUids(input)]) {
    const trace: EpochTrace = {};
    expect(namesOfDifferences(kernel.runEpoch(given), expected)).toEqual([]);
    expect(namesOfDifferences(kernel.runEpoch(given, trace), expected)).toEqual([]);
    const { bonds, ...values } = trace.values ?? {};
    expect(namesOfDifferences(values, expectedValues)).toEqual([]);
    expect(namesOfDifferences(bonds ?? {}, expectedBonds ?? {})).toEqual([]);
  }
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

/** Two validators that give something to each of 20 neurons; one is the owner. */
function fullNetwork(): EpochInput {
  const n = 20;
  const full = { uids: uidsInOrder(n), values: Uint16Array.from({ length: n }, (_, uid) => 9 + uid) };
  return smallEpoch({
    n,
    lastUpdate: new Array<bigint>(n).fill(9_900n),
    blockAtRegistration: new Array<bigint>(n).fill(10n),
    validatorPermit: Array.from({ length: n }, (_, uid) => uid < 2),
    totalStakeI64F64: Array.from({ length: n }, (_, uid) => (uid < 2 ? staked(60 - uid) : 0n)),
    ownerUid: 0,
    weights: [full, full],
    bonds: [],
  });
}

describe('the compiled kernel', () => {
  const [input] = fc.sample(arbitraryEpochs(5), { numRuns: 1, seed: 7 });

  it('refuses columns of other lengths, as the reference does', () => {
    if (input === undefined) throw new Error('there is no sample');
    expect(() => kernel.runEpoch({ ...input, n: input.n + 1 })).toThrow(RangeError);
    expect(() => kernel.runEpoch({ ...input, n: input.n - 1 })).toThrow(RangeError);
  });

  it('shares the uids of bonds with every other neuron, and of the owner with itself', () => {
    const network = fullNetwork();
    const { bonds } = kernel.runEpoch(network);
    expect(bonds[0]?.uids).toBe(uidsInOrder(network.n));
    expect(bonds[1]?.uids).toBe(otherUids(network.n - 1, 1));
    compareKernels({ ...network, bonds });
    // A row that is empty now lies where shared uids were: as many entries as before give the same places.
    const others = { uids: otherUids(network.n - 1, 0), values: new Uint16Array(network.n - 1).fill(5) };
    const wider = { ...network, weights: [...network.weights, ...network.weights] };
    kernel.runEpoch({ ...wider, bonds });
    compareKernels({ ...wider, bonds: [others, row(), bonds[0] ?? row()] });
    const gap = row(...Array.from(uidsInOrder(network.n), (uid) => [uid, uid === 5 ? 0 : 9] as const));
    compareKernels({ ...network, weights: [gap, gap] });
  });

  it('reads shared uids of rows that are shorter and longer than the network', () => {
    const network = fullNetwork();
    for (const count of [2, network.n - 2, network.n - 1, network.n, network.n + 3]) {
      const values = Uint16Array.from({ length: count }, (_, index) => 1 + index);
      const rows = [0, 1].map((uid) => ({ uids: otherUids(count, uid), values }));
      compareKernels({ ...network, bonds: rows });
      compareKernels({ ...network, weights: rows, yuma3: true, liquidAlpha: true });
    }
  });

  it('refuses bytes that are no kernel', () => {
    const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    expect(() => createKernel(emptyModule)).toThrow(TypeError);
    expect(() => createKernel(Uint8Array.of(1, 2, 3))).toThrow();
  });
});
