/** Who gets which uid, who has to leave, and what a newcomer finds. Source: docs/rules/subnets.md sections 1.4 to 1.6. */

import { type Netuid, toNetuid, toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { replaceNeuron } from '../../src/rules/replace-neuron.ts';
import { stakeOf } from '../../src/rules/stake.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { ImmunityPeriod, MaxAllowedUids, MinNonImmuneUids } from '../../src/state/items/hyperparameter-items.ts';
import * as neurons from '../../src/state/items/neuron-items.ts';
import { SubnetAlphaOut } from '../../src/state/items/pool-items.ts';
import { OwnedHotkeys, Owner } from '../../src/state/items/staking-items.ts';
import { MechanismCountCurrent, SubnetOwnerHotkey } from '../../src/state/items/subnet-items.ts';
import { Bonds, Weights } from '../../src/state/items/weight-items.ts';
import { setStake } from '../support/set-stake.ts';
import {
  bytesOf,
  coldkey,
  createTestChain,
  eventsOf,
  hotkey,
  ports,
  refusalOf,
  SUBNET,
  type TestChain,
} from '../support/test-chain.ts';

const SECOND = toNetuid(2);
const register = (uri: string, netuid: number = SUBNET) =>
  ({ case: 'burnedRegister', value: { netuid, hotkey: bytesOf(uri) } }) as const;
const row = (uids: number[], values: number[]) => ({ uids: Uint16Array.from(uids), values: Uint16Array.from(values) });
const u16 = (...values: number[]) => Uint16Array.from(values);

/**
 * Four neurons in four slots: uid 0 is the owner hotkey, 1 to 3 are others that registered in block 1, all without
 * emission. The next block is 41.
 */
function fullChain(immunityPeriod = 40): TestChain {
  const chain = createTestChain({ subnets: 2 });
  chain.mine(['//a', '//b', '//c'].map((uri) => chain.sign('//Alice', register(uri))));
  chain.state.set(MaxAllowedUids, 4, SUBNET);
  chain.state.set(ImmunityPeriod, immunityPeriod, SUBNET);
  chain.mineTo(40n);
  return chain;
}

/** The uid that a newcomer gets in the next block. */
function uidOfNewcomer(state: ChainState, uri = '//new', netuid: Netuid = SUBNET): number {
  const event = eventsOf(state, '//Alice', register(uri, netuid)).at(-1)?.event;
  if (event?.case !== 'neuronRegistered') throw new Error('nobody registered');
  return event.value.uid;
}

describe('pruning of a full subnet', () => {
  it('all immune: the immune one with the lowest emission leaves', () => {
    const { state } = fullChain(1_000);
    state.set(neurons.Emission, [0n, 9n, 3n, 4n], SUBNET);
    expect(uidOfNewcomer(state)).toBe(2);
  });

  it('none immune: the one with the lowest emission leaves', () => {
    const { state } = fullChain();
    state.set(neurons.Emission, [0n, 9n, 5n, 4n], SUBNET);
    expect(uidOfNewcomer(state)).toBe(3);
  });

  it('immunity ends in the block in which the period is over', () => {
    const immune = fullChain(41).state;
    immune.set(neurons.BlockAtRegistration, 0n, SUBNET, toUid(3));
    immune.set(neurons.Emission, [0n, 1n, 1n, 9n], SUBNET);
    expect(uidOfNewcomer(immune)).toBe(3);
    const over = fullChain(40).state;
    over.set(neurons.BlockAtRegistration, 2n, SUBNET, toUid(1));
    over.set(neurons.Emission, [0n, 1n, 5n, 9n], SUBNET);
    expect(uidOfNewcomer(over)).toBe(2);
  });

  it('owner immortal: never the owner hotkey, though it earns nothing and is the oldest', () => {
    const { state } = fullChain();
    state.set(neurons.Emission, [0n, 9n, 9n, 8n], SUBNET);
    expect(uidOfNewcomer(state)).toBe(3);
  });

  it('owner immortal: another hotkey of the owner’s coldkey where the owner hotkey has no uid', () => {
    const { state } = fullChain();
    state.remove(SubnetOwnerHotkey, SUBNET);
    state.set(OwnedHotkeys, [hotkey('//c'), hotkey('//b')], coldkey('//Bob'));
    state.set(neurons.Emission, [9n, 9n, 0n, 0n], SUBNET);
    // Both registered in block 1: the lower uid is the immortal one.
    expect(uidOfNewcomer(state)).toBe(3);
  });

  it('tie by block then uid', () => {
    const { state } = fullChain();
    expect(uidOfNewcomer(state, '//d')).toBe(1);
    // Uid 1 is younger now.
    state.set(ImmunityPeriod, 0, SUBNET);
    expect(uidOfNewcomer(state, '//e')).toBe(2);
    expect(uidOfNewcomer(state, '//f')).toBe(3);
    expect(uidOfNewcomer(state, '//g')).toBe(1);
  });

  it('floor of non-immune: with no more than that left, immune newcomers replace each other', () => {
    const { state } = fullChain();
    state.set(MinNonImmuneUids, 2, SUBNET);
    expect(uidOfNewcomer(state, '//d')).toBe(1);
    expect(uidOfNewcomer(state, '//e')).toBe(1);
    expect(uidOfNewcomer(state, '//f')).toBe(1);
    expect(state.has(neurons.Uids, SUBNET, hotkey('//b'))).toBe(true);
  });

  it('floor of non-immune: nobody leaves when there is no immune one either', () => {
    const { state } = fullChain();
    state.set(MinNonImmuneUids, 3, SUBNET);
    expect(refusalOf(state, '//Alice', register('//new')).name).toBe('NoNeuronIdAvailable');
    state.set(MinNonImmuneUids, 2, SUBNET);
    expect(uidOfNewcomer(state)).toBe(1);
  });
});

/** Writes something for every uid in both mechanisms. */
function fillMechanisms(state: ChainState): void {
  state.set(MechanismCountCurrent, 2, SUBNET);
  for (const mechid of [0, 1]) {
    const index = storageIndexOf(SUBNET, mechid);
    state.set(neurons.Incentive, u16(1, 2, 3, 4), index);
    state.set(neurons.LastUpdate, [5n, 6n, 7n, 8n], index);
    state.set(Weights, row([1, 3], [10, 11 + mechid]), index, toUid(0));
    state.set(Weights, row([0, 2], [12, 13]), index, toUid(1));
    state.set(Weights, row([2], [14]), index, toUid(2));
    state.set(Bonds, row([1, 2], [20, 21]), index, toUid(0));
    state.set(Bonds, row([0], [22]), index, toUid(1));
  }
}

describe('replacing a neuron', () => {
  it('clears emission, consensus, incentive, dividends, trust, permit and stake weight, and nobody else’s', () => {
    const { state } = fullChain();
    fillMechanisms(state);
    state.set(neurons.Emission, [9n, 1n, 8n, 7n], SUBNET);
    state.set(neurons.Consensus, u16(1, 2, 3, 4), SUBNET);
    state.set(neurons.Dividends, u16(5, 6, 7, 8), SUBNET);
    state.set(neurons.ValidatorTrust, u16(9, 10, 11, 12), SUBNET);
    state.set(neurons.StakeWeight, u16(13, 14, 15, 16), SUBNET);
    state.set(neurons.ValidatorPermit, [true, true, true, false], SUBNET);
    state.set(neurons.Active, [false, false, false, false], SUBNET);
    expect(uidOfNewcomer(state)).toBe(1);
    expect(state.get(neurons.Emission, SUBNET)).toEqual([9n, 0n, 8n, 7n]);
    expect(state.get(neurons.Consensus, SUBNET)).toEqual(u16(1, 0, 3, 4));
    expect(state.get(neurons.Dividends, SUBNET)).toEqual(u16(5, 0, 7, 8));
    expect(state.get(neurons.ValidatorTrust, SUBNET)).toEqual(u16(9, 0, 11, 12));
    expect(state.get(neurons.StakeWeight, SUBNET)).toEqual(u16(13, 0, 15, 16));
    expect(state.get(neurons.ValidatorPermit, SUBNET)).toEqual([true, false, true, false]);
    expect(state.get(neurons.Active, SUBNET)).toEqual([false, true, false, false]);
    expect(state.get(neurons.BlockAtRegistration, SUBNET, toUid(1))).toBe(41n);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('clears bonds and weights of every mechanism, resets LastUpdate in each, and zeroes what points to the uid', () => {
    const { state } = fullChain();
    fillMechanisms(state);
    expect(uidOfNewcomer(state)).toBe(1);
    for (const mechid of [0, 1]) {
      const index = storageIndexOf(SUBNET, mechid);
      expect(state.get(neurons.Incentive, index)).toEqual(u16(1, 0, 3, 4));
      expect(state.get(neurons.LastUpdate, index)).toEqual([5n, 41n, 7n, 8n]);
      expect(state.has(Weights, index, toUid(1))).toBe(false);
      expect(state.has(Bonds, index, toUid(1))).toBe(false);
      expect(state.get(Weights, index, toUid(0))).toEqual(row([1, 3], [0, 11 + mechid]));
      expect(state.get(Weights, index, toUid(2))).toEqual(row([2], [14]));
    }
  });

  it('does not clear bonds of others toward the uid, nor the old hotkey’s stake and owner', () => {
    const { state } = fullChain();
    fillMechanisms(state);
    setStake(state, hotkey('//a'), SUBNET, 77n);
    state.set(SubnetAlphaOut, state.get(SubnetAlphaOut, SUBNET) + 77n, SUBNET);
    expect(uidOfNewcomer(state)).toBe(1);
    expect(state.get(Bonds, storageIndexOf(SUBNET), toUid(0))).toEqual(row([1, 2], [20, 21]));
    expect(state.get(Bonds, storageIndexOf(SUBNET, 1), toUid(0))).toEqual(row([1, 2], [20, 21]));
    expect(stakeOf(state, hotkey('//a'), SUBNET)).toBe(77n);
    expect(stakeOf(state, hotkey('//new'), SUBNET)).toBe(0n);
    expect(state.get(Owner, hotkey('//a'))).toBe(coldkey('//Alice'));
  });

  it('forgets where the old hotkey serves, in this subnet only', () => {
    const { state } = fullChain();
    eventsOf(state, '//Alice', register('//a', SECOND));
    const endpoint = { version: 1, ip: '1', port: 1, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 };
    for (const netuid of [SUBNET, SECOND]) {
      eventsOf(state, '//a', { case: 'serveAxon', value: { netuid, ...endpoint } });
    }
    expect(uidOfNewcomer(state)).toBe(1);
    expect(state.has(neurons.Axons, SUBNET, hotkey('//a'))).toBe(false);
    expect(state.has(neurons.Axons, SECOND, hotkey('//a'))).toBe(true);
    expect(state.has(neurons.IsNetworkMember, hotkey('//a'), SUBNET)).toBe(false);
    expect(state.get(neurons.IsNetworkMember, hotkey('//a'), SECOND)).toBe(true);
  });

  it('never replaces the owner hotkey: nothing happens at all', () => {
    const { state } = fullChain();
    const mark = state.mark();
    replaceNeuron(nextBlockContext(state, ports), SUBNET, toUid(0), hotkey('//new'));
    expect(state.mark()).toBe(mark);
  });
});

describe('a registration', () => {
  it('sets LastUpdate of every mechanism to its block, and BlockAtRegistration', () => {
    const { state } = createTestChain();
    state.set(MechanismCountCurrent, 2, SUBNET);
    const second = storageIndexOf(SUBNET, 1);
    state.set(neurons.LastUpdate, [0n], second);
    state.set(neurons.Incentive, u16(0), second);
    eventsOf(state, '//Alice', register('//m'));
    expect(state.get(neurons.LastUpdate, storageIndexOf(SUBNET))).toEqual([0n, 1n]);
    expect(state.get(neurons.LastUpdate, second)).toEqual([0n, 1n]);
    expect(state.get(neurons.Incentive, second)).toEqual(u16(0, 0));
    expect(state.get(neurons.BlockAtRegistration, SUBNET, toUid(1))).toBe(1n);
  });

  it('in several subnets is independent: a uid of its own in each, and only the full one prunes', () => {
    const { state } = fullChain();
    expect(uidOfNewcomer(state, '//a', SECOND)).toBe(1);
    expect(uidOfNewcomer(state, '//c', SECOND)).toBe(2);
    expect(uidOfNewcomer(state, '//new')).toBe(1);
    expect(state.has(neurons.Uids, SUBNET, hotkey('//a'))).toBe(false);
    expect(state.get(neurons.Uids, SECOND, hotkey('//a'))).toBe(1);
    expect(state.get(neurons.Uids, SUBNET, hotkey('//c'))).toBe(3);
    expect(state.get(neurons.Uids, SECOND, hotkey('//c'))).toBe(2);
    expect(state.get(neurons.SubnetworkN, SUBNET)).toBe(4);
    expect(state.get(neurons.SubnetworkN, SECOND)).toBe(3);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('again after it was pruned gives the hotkey another uid', () => {
    const { state } = fullChain();
    expect(uidOfNewcomer(state)).toBe(1);
    expect(uidOfNewcomer(state, '//a')).toBe(2);
    expect(state.get(neurons.Keys, SUBNET, toUid(2))).toBe(hotkey('//a'));
  });
});
