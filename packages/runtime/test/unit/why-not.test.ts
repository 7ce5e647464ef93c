/** Each obstacle by itself, on both sides of its border. */

import { asHotkey, type Netuid, toNetuid, toUid } from '@yumanet/protocol';
import type { WhyNot } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { readWhyNot } from '../../src/reads/read-why-not.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { Axons, BlockAtRegistration, LastUpdate, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { OwnedHotkeys, Owner } from '../../src/state/items/staking-items.ts';
import { FirstEmissionBlockNumber, SubnetOwner, SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { Weights } from '../../src/state/items/weight-items.ts';
import { row } from '../support/epoch-run.ts';
import { setStake } from '../support/set-stake.ts';
import {
  account,
  allowPlainWeights,
  bytesOf,
  coldkey,
  createTestChain,
  hotkey,
  SUBNET,
} from '../support/test-chain.ts';

const BIG = '//validator1_sn1';
const SMALL = '//validator2_sn1';
const MINER = '//m1';
const INDEX = storageIndexOf(SUBNET);

/** Owner 0 (60 % of the stake), validator 1 (40 %), miners 2 and 3; head is 20, both validators have permits and weigh both miners in the open. */
function network(): ChainState {
  const chain = createTestChain();
  const register = (uri: string) =>
    chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(uri) } });
  chain.mine([SMALL, MINER, '//m2'].map(register));
  chain.mineTo(20n);
  const { state } = chain;
  allowPlainWeights(state);
  weigh(state, 0, row([2, 1], [3, 1]));
  weigh(state, 1, row([2, 1], [3, 1]));
  state.set(LastUpdate, [19n, 19n, 1n, 1n], INDEX);
  state.set(Axons, { ...state.get(Axons, SUBNET, hotkey(MINER)), port: 8_091 }, SUBNET, hotkey(MINER));
  return state;
}

function weigh(state: ChainState, uid: number, weights: ReturnType<typeof row>): void {
  state.set(Weights, weights, INDEX, toUid(uid));
}

function whyNot(state: ChainState, uri: string, netuid: Netuid = SUBNET, versionKey = 0n): WhyNot {
  const result = readWhyNot(state, { netuid, hotkey: asHotkey(account(uri)), versionKey });
  if (!result.ok) throw new Error(result.refusal.name);
  return result.value;
}

const namesOf = ({ obstacles }: WhyNot, aim: string) =>
  obstacles.filter((one) => one.for === aim).map(({ name }) => name);
const earning = (state: ChainState, uri = MINER) => namesOf(whyNot(state, uri), 'earn');
const factsOf = ({ obstacles }: WhyNot, name: string) =>
  Object.fromEntries(
    Array.from(obstacles.find((one) => one.name === name)?.facts ?? [], ([key, fact]) => [key, fact.value.value]),
  );

describe('nothing in the way', () => {
  it('is said', () => {
    const state = network();
    expect(whyNot(state, BIG)).toMatchObject({ uid: 0, block: 20n, nextEpochBlock: 30n, obstacles: [] });
    expect(whyNot(state, BIG).summary).toBe(
      'Nothing is in the way: it may set weights in the next block, and the epoch in block 30 pays it if nothing changes.',
    );
    expect(whyNot(state, MINER).summary).toBe(
      'It cannot set weights (NeuronNoValidatorPermit), but the epoch in block 30 pays it if nothing changes.',
    );
  });
});

describe('set_weights', () => {
  it('waits for the rate limit, with the blocks to wait, up to the last one', () => {
    const state = network();
    state.set(parameters.WeightsSetRateLimit, 3n, SUBNET);
    expect(factsOf(whyNot(state, BIG), 'SettingWeightsTooFast')).toMatchObject({ blocks_to_wait: 1n });
    state.set(parameters.WeightsSetRateLimit, 2n, SUBNET);
    expect(namesOf(whyNot(state, BIG), 'set_weights')).toEqual([]);
  });

  it('needs registration, stake, a version key and a permit, all named at once', () => {
    const state = network();
    state.set(parameters.WeightsVersionKey, 7n, SUBNET);
    state.set(parameters.StakeThreshold, 1n);
    const names = ['NotEnoughStakeToSetWeights', 'IncorrectWeightVersionKey'];
    expect(namesOf(whyNot(state, MINER, SUBNET, 6n), 'set_weights')).toEqual([...names, 'NeuronNoValidatorPermit']);
    expect(namesOf(whyNot(state, MINER, SUBNET, 7n), 'set_weights')).not.toContain('IncorrectWeightVersionKey');
    expect(namesOf(whyNot(state, '//nobody'), 'set_weights')).toContain('HotKeyNotRegisteredInSubNet');
    // Root has no switch of its own, so that commit-reveal is on.
    expect(factsOf(whyNot(state, BIG, toNetuid(0)), 'CommitWouldBeDropped')).toMatchObject({
      error: 'CanNotSetRootNetworkWeights',
    });
  });

  it('tells whether the next epoch gives the permit', () => {
    const state = network();
    expect(factsOf(whyNot(state, MINER), 'NeuronNoValidatorPermit')).toEqual({
      uid: 2n,
      next_epoch_block: 30n,
      permit_then: 'no',
    });
    state.set(ValidatorPermit, [true, false, false, false], SUBNET);
    const [obstacle] = whyNot(state, SMALL).obstacles;
    expect(obstacle?.remedy).toBe('Wait for the epoch in block 30, which gives it a permit.');
    expect(earning(state, SMALL)).toEqual(['NeuronNoValidatorPermit']);
    expect(whyNot(state, SMALL).obstacles.find((one) => one.for === 'earn')?.remedy).toBe(
      'Wait for the epoch in block 30, which gives it a permit; the epoch after that can pay it.',
    );
  });
});

describe('a miner earns nothing', () => {
  it('without registration, weights or an address', () => {
    const state = network();
    expect(earning(state, '//nobody')).toEqual(['HotKeyNotRegisteredInSubNet']);
    weigh(state, 0, row([2, 0], [3, 1]));
    weigh(state, 1, row([3, 1]));
    expect(earning(state)).toEqual(['NoWeightsReceived']);
    expect(earning(state, '//m2')).toEqual([]);
    weigh(state, 0, row());
    weigh(state, 1, row());
    expect(earning(state, '//m2')).toEqual(['NoAxon', 'NoWeightsReceived']);
  });

  it('by weights of less than half of the active stake', () => {
    const state = network();
    weigh(state, 0, row([3, 1]));
    expect(earning(state)).toEqual(['WeightsBelowMajority']);
    const facts = factsOf(whyNot(state, MINER), 'WeightsBelowMajority');
    expect(facts).toMatchObject({ validators: '1', needed_share: '0.50' });
    expect(String(facts['active_stake_share'])).toMatch(/^0\.[34]/);
    weigh(state, 0, row([2, 1], [3, 1]));
    weigh(state, 1, row([3, 1]));
    expect(earning(state)).toEqual([]);
  });

  it('by weights older than its registration, right at the border', () => {
    const state = network();
    state.set(BlockAtRegistration, 19n, SUBNET, toUid(2));
    expect(earning(state)).toEqual(['NewerThanWeights']);
    expect(factsOf(whyNot(state, MINER), 'NewerThanWeights')).toEqual({ validators: '0, 1', registered_at_block: 19n });
    state.set(BlockAtRegistration, 18n, SUBNET, toUid(2));
    expect(earning(state)).toEqual([]);
  });

  it('by weights of who has no permit, is inactive, or has no stake', () => {
    const state = network();
    // Uid 0 is the owner's and counts as permitted, so it gives the other miner everything.
    weigh(state, 0, row([3, 1]));
    state.set(ValidatorPermit, [true, false, false, false], SUBNET);
    expect(earning(state)).toEqual(['WeightsWithoutPermit']);
    state.set(ValidatorPermit, [true, true, false, false], SUBNET);
    state.set(parameters.ActivityCutoffFactorMilli, 1_000, SUBNET);
    state.set(LastUpdate, [29n, 19n, 1n, 1n], INDEX);
    expect(earning(state)).toEqual(['WeightsOfInactiveValidators']);
    state.set(LastUpdate, [29n, 20n, 1n, 1n], INDEX);
    expect(earning(state)).toEqual(['WeightsBelowMajority']);
    setStake(state, hotkey(SMALL), SUBNET, 0n);
    expect(earning(state)).toEqual(['WeightsWithoutStake']);
  });

  it("when it is the subnet owner's, whose incentive is withheld", () => {
    const state = network();
    const owner = coldkey('//Bob');
    expect(state.get(SubnetOwner, SUBNET)).toBe(owner);
    state.set(Owner, owner, hotkey(MINER));
    state.set(OwnedHotkeys, [hotkey(MINER)], owner);
    expect(earning(state)).toEqual(['OwnerIncentiveWithheld']);
    expect(earning(state, '//m2')).toEqual([]);
  });
});

describe('a validator earns nothing', () => {
  it('when it is inactive, right at the border', () => {
    const state = network();
    state.set(parameters.ActivityCutoffFactorMilli, 1_000, SUBNET);
    state.set(LastUpdate, [29n, 19n, 1n, 1n], INDEX);
    expect(earning(state, SMALL)).toEqual(['Inactive']);
    expect(factsOf(whyNot(state, SMALL), 'Inactive')).toEqual({
      last_update_block: 19n,
      activity_cutoff_blocks: 10n,
      next_epoch_block: 30n,
    });
    state.set(LastUpdate, [29n, 20n, 1n, 1n], INDEX);
    expect(earning(state, SMALL)).toEqual([]);
  });

  it('without stake, without weights, with weights that do not count, or for miners that earn nothing', () => {
    const state = network();
    weigh(state, 1, row([3, 0]));
    expect(earning(state, SMALL)).toEqual(['NoWeightsSet']);
    weigh(state, 1, row([1, 1]));
    expect(earning(state, SMALL)).toEqual(['NoWeightsCount']);
    weigh(state, 0, row([3, 1]));
    weigh(state, 1, row([2, 1]));
    expect(earning(state, SMALL)).toEqual(['NoBondEarned']);
    setStake(state, hotkey(SMALL), SUBNET, 0n);
    expect(earning(state, SMALL)).toEqual(['NoStake']);
  });
});

describe('a miner that has a permit because it has earned', () => {
  it('is told about both of its roles', () => {
    const state = network();
    state.set(ValidatorPermit, [true, true, true, true], SUBNET);
    setStake(state, hotkey(MINER), SUBNET, 1_000_000_000n);
    expect(whyNot(state, MINER).obstacles).toEqual([]);
    weigh(state, 0, row([3, 1]));
    weigh(state, 1, row([3, 1]));
    expect(earning(state)).toEqual(['NoWeightsReceived', 'NoWeightsSet']);
  });
});

describe('a subnet pays nobody', () => {
  it('before it starts, while it is closed, and without epochs', () => {
    const state = network();
    state.set(SubtokenEnabled, false, SUBNET);
    expect(earning(state)).toEqual(['SubnetMintsNothing']);
    state.remove(FirstEmissionBlockNumber, SUBNET);
    expect(earning(state)).toEqual(['SubnetNotStarted']);
    state.set(parameters.Tempo, 0, SUBNET);
    expect(earning(state)).toEqual(['SubnetRunsNoEpochs']);
    expect(whyNot(state, MINER).nextEpochBlock).toBeUndefined();
    expect(readWhyNot(state, { netuid: toNetuid(9), hotkey: hotkey(MINER), versionKey: 0n })).toMatchObject({
      ok: false,
      refusal: { name: 'SubnetNotExists' },
    });
  });
});
