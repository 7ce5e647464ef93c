/** Several mechanisms in one subnet: who sets their count and split, and what an epoch of two pays and stores. */
import { toUid } from '@yumanet/protocol';
import { runEpoch } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { PendingServerEmission } from '../../src/state/items/emission-items.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import * as neurons from '../../src/state/items/neuron-items.ts';
import * as subnets from '../../src/state/items/subnet-items.ts';
import { Bonds, Weights } from '../../src/state/items/weight-items.ts';
import { row } from '../support/epoch-run.ts';
import { expectSums } from '../support/expect-sums.ts';
import { explainAll, mineEpoch } from '../support/explained-chain.ts';
import { bytesOf, createTestChain, eventsOf, hotkey, refusalOf, SUBNET } from '../support/test-chain.ts';
import { HOTKEYS, MINERS, SECOND, setCount, setSplit, twoMechanisms, weigh } from '../support/two-mechanisms.ts';

const FIRST = storageIndexOf(SUBNET);
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
const maxUids = (maxAllowedUids: number) =>
  ({ case: 'sudoSetMaxAllowedUids', value: { netuid: 1, maxAllowedUids } }) as const;

describe('sudo_set_mechanism_count', () => {
  it('takes 1 to MaxMechanismCount, and 16 at most', () => {
    const { state } = createTestChain();
    eventsOf(state, 'root', maxUids(64));
    expect(refusalOf(state, 'root', setCount(0))).toMatchObject({
      name: 'InvalidValue',
      facts: { value: 0n, min: 1n, max: 2n },
    });
    expect(refusalOf(state, 'root', setCount(3)).name).toBe('InvalidValue');
    eventsOf(state, 'root', setCount(2));
    state.set(subnets.MaxMechanismCount, 200);
    state.set(parameters.MaxAllowedUids, 16, SUBNET);
    expect(refusalOf(state, 'root', setCount(17)).facts).toMatchObject({ max: 16n });
    eventsOf(state, 'root', setCount(16));
  });

  it('refuses more than 256 uids over all mechanisms', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', setCount(2))).toMatchObject({
      name: 'TooManyUIDsPerMechanism',
      facts: { uids: 256n, mechanism_count: 2n, max_allowed_uids: 128n },
    });
    eventsOf(state, 'root', maxUids(129));
    expect(refusalOf(state, 'root', setCount(2)).name).toBe('TooManyUIDsPerMechanism');
    eventsOf(state, 'root', maxUids(128));
    eventsOf(state, 'root', setCount(2));
    expect(refusalOf(state, 'root', maxUids(129)).name).toBe('TooManyUIDsPerMechanism');
  });

  it('is announced by no event, like on the reference', () => {
    const { state } = createTestChain();
    eventsOf(state, 'root', maxUids(64));
    expect(eventsOf(state, '//Bob', setCount(2))).toEqual([]);
    expect(eventsOf(state, '//Bob', setSplit([65_535]))).toEqual([]);
  });

  it('gives a new mechanism vectors for all neurons, and nothing else', () => {
    const { state } = twoMechanisms();
    expect([...state.get(neurons.Incentive, SECOND)]).toEqual([0, 0, 0, 0, 0]);
    expect(state.get(neurons.LastUpdate, SECOND)).toEqual([0n, 0n, 0n, 0n, 0n]);
    expect(state.keysUnder(Weights, SECOND)).toEqual([]);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('lowered deletes what the upper mechanisms had, and raised again begins anew', () => {
    const chain = twoMechanisms();
    const { state } = chain;
    weigh(chain, 0, [1, 2, 3]);
    weigh(chain, 1, [3, 2, 1]);
    eventsOf(state, '//Bob', setSplit([30_000, 35_535]));
    chain.mineTo(20n);
    expect(state.keysUnder(Bonds, SECOND)).toEqual([0, 1]);
    const mains = state.keysUnder(Bonds, FIRST);
    chain.run('//Bob', setCount(1));
    expect(state.keysUnder(Weights, SECOND)).toEqual([]);
    expect(state.keysUnder(Bonds, SECOND)).toEqual([]);
    expect([state.has(neurons.Incentive, SECOND), state.has(neurons.LastUpdate, SECOND)]).toEqual([false, false]);
    expect(state.has(subnets.MechanismEmissionSplit, SUBNET)).toBe(false);
    expect([state.keysUnder(Bonds, FIRST), state.keysUnder(Weights, FIRST)]).toEqual([mains, [0, 1]]);
    chain.run('//Bob', setCount(2));
    expect([...state.get(neurons.Incentive, SECOND)]).toEqual([0, 0, 0, 0, 0]);
    expect(state.keysUnder(Bonds, SECOND)).toEqual([]);
  });

  it('that stays the same leaves the split alone', () => {
    const { state } = twoMechanisms();
    eventsOf(state, 'root', setSplit([1, 65_534]));
    eventsOf(state, 'root', setCount(2));
    expect(state.find(subnets.MechanismEmissionSplit, SUBNET)).toEqual([1, 65_534]);
  });
});

describe('sudo_set_mechanism_emission_split', () => {
  it('takes one share to one per mechanism, 65,535 together, or none for even parts', () => {
    const { state } = twoMechanisms();
    for (const shares of [[], [1, 2, 65_532], [65_534], [65_535, 1], [0, 65_534]]) {
      expect(refusalOf(state, 'root', setSplit(shares)).name).toBe('InvalidValue');
    }
    expect(refusalOf(state, 'root', setSplit([30_000, 30_000])).facts).toMatchObject({ shares_sum: 60_000n });
    for (const shares of [[65_535], [0, 65_535], [32_768, 32_767]]) {
      eventsOf(state, 'root', setSplit(shares));
      expect(state.find(subnets.MechanismEmissionSplit, SUBNET)).toEqual(shares);
    }
    eventsOf(state, 'root', setSplit(undefined));
    expect(state.has(subnets.MechanismEmissionSplit, SUBNET)).toBe(false);
  });
});

describe.each([
  ['sudo_set_mechanism_count', setCount(2), setCount(0), setCount(2, 9)],
  ['sudo_set_mechanism_emission_split', setSplit([65_535]), setSplit([]), setSplit([65_535], 9)],
])('%s', (_name, good, bad, elsewhere) => {
  it('is the owner’s and root’s, the owner’s once in 7,200 blocks on mainnet and once a block here', () => {
    const chain = createTestChain();
    eventsOf(chain.state, 'root', maxUids(64));
    expect(refusalOf(chain.state, '//Eve', good).name).toBe('BadOrigin');
    chain.run('//Bob', good);
    eventsOf(chain.state, '//Bob', good);
    expect(refusalOf(chain.state, '//Bob', good)).toMatchObject({
      name: 'TxRateLimitExceeded',
      facts: { blocks_to_wait: 1n, limit_blocks: 1n },
    });
    eventsOf(chain.state, 'root', good);
    const mainnet = createTestChain({ preset: 'mainnet' });
    eventsOf(mainnet.state, 'root', maxUids(64));
    mainnet.run('//Bob', good);
    expect(refusalOf(mainnet.state, '//Bob', good).facts).toMatchObject({ limit_blocks: 7_200n });
  });

  it('checks origin, rate, window, subnet and value, in this order', () => {
    const { state } = createTestChain();
    eventsOf(state, 'root', maxUids(64));
    expect(refusalOf(state, 'root', elsewhere).name).toBe('MechanismDoesNotExist');
    expect(refusalOf(state, 'root', bad).name).toBe('InvalidValue');
    eventsOf(state, '//Bob', good);
    state.set(parameters.AdminFreezeWindow, 10);
    expect(refusalOf(state, '//Eve', good).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', good).name).toBe('TxRateLimitExceeded');
    expect(refusalOf(state, 'root', bad).name).toBe('AdminActionProhibitedDuringWeightsWindow');
    state.set(subnets.PendingEpochAt, 9n, SUBNET);
    state.set(parameters.AdminFreezeWindow, 0);
    expect(refusalOf(state, 'root', good).name).toBe('AdminActionProhibitedDuringWeightsWindow');
  });
});

describe('an epoch of two mechanisms', () => {
  it('gives each its own incentives, and miners the sum of both', () => {
    const chain = twoMechanisms();
    const { state } = chain;
    weigh(chain, 0, [1, 1, 2]);
    weigh(chain, 1, [1, 0, 0]);
    const { run, stakeDeltas } = mineEpoch(chain, HOTKEYS);
    const [main, second] = run.mechanisms;
    expect([...state.get(neurons.Incentive, FIRST)]).toEqual([0, 0, 16_383, 16_383, 32_767]);
    expect([...state.get(neurons.Incentive, SECOND)]).toEqual([0, 0, 65_535, 0, 0]);
    const both = [0, 1, 2, 3, 4].map((uid) => (main?.serverEmission[uid] ?? 0n) + (second?.serverEmission[uid] ?? 0n));
    expect(stakeDeltas.slice(2)).toEqual(both.slice(2));
    expect(stakeDeltas[2]).toBeGreaterThan(stakeDeltas[4] ?? 0n);
    expect(stakeDeltas[4]).toBeGreaterThan(stakeDeltas[3] ?? 0n);
  });

  it('announces the miners’ emissions of each', () => {
    const chain = twoMechanisms();
    weigh(chain, 1, [1, 0, 0]);
    chain.mineTo(19n);
    const { block, epochRuns } = chain.mine();
    const told = block.events.flatMap(({ event }) =>
      event.case === 'incentiveAlphaEmittedToMiners' ? [event.value] : [],
    );
    expect(told.map(({ storageIndex }) => storageIndex)).toEqual([1, 4_097]);
    expect(told.map(({ emissions }) => emissions)).toEqual(
      epochRuns[0]?.mechanisms.map(({ serverEmission }) => serverEmission),
    );
  });

  it('keeps all alpha: parts are the whole, and what is paid is what was drained, short by floors', () => {
    for (const shares of [undefined, [65_535], [12_345, 53_190], [0, 65_535]]) {
      const chain = twoMechanisms();
      eventsOf(chain.state, 'root', setSplit(shares));
      weigh(chain, 0, [1, 1, 2]);
      weigh(chain, 1, [7, 0, 1]);
      const epoch = mineEpoch(chain, HOTKEYS);
      const { run } = epoch;
      expect(sum(run.mechanisms.map(({ input }) => input.raoEmission))).toBe(run.server + run.validator);
      for (const mechid of [0, 1]) expectSums({ ...epoch, explanations: explainAll(chain.state, run, mechid) });
      expect(findBrokenInvariants(chain.state)).toEqual([]);
    }
  });

  it.each([
    ['even, the odd rao to mechanism 0', undefined, [4_100_022_881n, 4_100_022_880n]],
    ['as listed', [16_384, 49_151], [2_050_042_722n, 6_150_003_039n]],
    ['a short list: nothing to the mechanism it leaves out', [65_535], [8_200_045_761n, 0n]],
  ])('splits the alpha %s', (_name, shares, parts) => {
    const chain = twoMechanisms();
    const { state } = chain;
    eventsOf(state, 'root', setSplit(shares));
    chain.mineTo(19n);
    // Ten blocks of C1 for each half are 8,200,045,760 rao; one more makes it odd.
    state.set(PendingServerEmission, 9n * 410_002_288n + 1n, SUBNET);
    const { run } = mineEpoch(chain, HOTKEYS);
    expect(run.mechanisms.map(({ input }) => input.raoEmission)).toEqual(parts);
  });

  it('combines vectors by the part over the whole, floored after each, and keeps the emission’s second weighting', () => {
    const chain = twoMechanisms();
    const { state } = chain;
    eventsOf(state, 'root', setSplit([20_000, 45_535]));
    weigh(chain, 0, [1, 1, 2]);
    weigh(chain, 1, [7, 0, 1]);
    const { run } = mineEpoch(chain, HOTKEYS);
    const outputs = run.mechanisms.map(({ input }) => runEpoch(input));
    const whole = run.server + run.validator;
    const weights = run.mechanisms.map(({ input }) => (input.raoEmission << 64n) / whole);
    const combined = (values: readonly (readonly (number | bigint)[])[]) =>
      HOTKEYS.map((_, uid) =>
        values.reduce((before, of, mechid) => {
          const bits = BigInt(of[uid] ?? 0) * (weights[mechid] ?? 0n);
          return before + (bits >> 64n);
        }, 0n),
      );
    const asBigints = (values: ArrayLike<number>) => Array.from(values, BigInt);
    expect(asBigints(state.get(neurons.Consensus, SUBNET))).toEqual(combined(outputs.map((of) => of.consensus)));
    expect(asBigints(state.get(neurons.Dividends, SUBNET))).toEqual(combined(outputs.map((of) => of.dividends)));
    expect(asBigints(state.get(neurons.ValidatorTrust, SUBNET))).toEqual(
      combined(outputs.map((of) => of.validatorTrust)),
    );
    expect(asBigints(state.get(neurons.StakeWeight, SUBNET))).toEqual(combined(outputs.map((of) => of.stakeWeight)));
    const emission = state.get(neurons.Emission, SUBNET);
    expect(emission).toEqual(combined(outputs.map((of) => of.emission)));
    expect(sum(emission)).toBeLessThan(whole - 3_000_000_000n);
  });

  it('counts a validator as active that is so in one mechanism', () => {
    const chain = twoMechanisms();
    const { state } = chain;
    state.set(parameters.ActivityCutoffFactorMilli, 1_000, SUBNET);
    chain.mineTo(19n);
    state.set(neurons.LastUpdate, [0n, 0n, 0n, 0n, 0n], FIRST);
    state.set(neurons.LastUpdate, [0n, 19n, 0n, 0n, 0n], SECOND);
    chain.mine();
    expect(state.get(neurons.Active, SUBNET)).toEqual([false, true, false, false, false]);
  });

  it('pays validators what miners of no mechanism earned', () => {
    const chain = twoMechanisms();
    const { run } = mineEpoch(chain, HOTKEYS);
    const paid = sum([...run.payments.dividends.values()].map(({ takeRao, stakersRao }) => takeRao + stakersRao));
    const drained = run.server + run.validator;
    expect(drained - paid).toBeGreaterThanOrEqual(0n);
    expect(drained - paid).toBeLessThan(10n);
    expect(sum([...run.payments.incentives.values()])).toBe(0n);
  });
});

describe('neurons', () => {
  it('that register get an element in every mechanism', () => {
    const chain = twoMechanisms();
    chain.run('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//new') } });
    for (const index of [FIRST, SECOND]) {
      expect(chain.state.get(neurons.LastUpdate, index)[5]).toBe(12n);
      expect(chain.state.get(neurons.Incentive, index)).toHaveLength(6);
    }
  });

  it('that are replaced lose what they had in every mechanism', () => {
    const chain = twoMechanisms();
    const { state } = chain;
    weigh(chain, 1, [5, 0, 1]);
    chain.mineTo(20n);
    state.set(parameters.MaxAllowedUids, 5, SUBNET);
    state.set(parameters.ImmunityPeriod, 1, SUBNET);
    state.set(neurons.Emission, [9n, 9n, 1n, 9n, 9n], SUBNET);
    state.set(Weights, row([3, 7]), SECOND, toUid(2));
    state.set(Bonds, row([3, 7]), SECOND, toUid(2));
    chain.run('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//new') } });
    expect(state.find(neurons.Uids, SUBNET, hotkey('//new'))).toBe(2);
    expect(state.find(neurons.Uids, SUBNET, hotkey(MINERS[0] ?? ''))).toBeUndefined();
    expect([state.has(Weights, SECOND, toUid(2)), state.has(Bonds, SECOND, toUid(2))]).toEqual([false, false]);
    expect(state.get(neurons.Incentive, SECOND)[2]).toBe(0);
    expect(state.get(neurons.LastUpdate, SECOND)[2]).toBe(21n);
    expect([...state.get(Weights, SECOND, toUid(0)).values]).toEqual([0, 0, 1]);
  });
});
