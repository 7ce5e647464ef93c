/** sudo_trim_to_max_allowed_uids: each check in order, who is dropped, and the new uids. Source: docs/rules/subnets.md section 1.8. */

import { toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import {
  AdminFreezeWindow,
  ImmuneOwnerUidsLimit,
  ImmunityPeriod,
  MaxAllowedUids,
  MinAllowedUids,
} from '../../src/state/items/hyperparameter-items.ts';
import * as neurons from '../../src/state/items/neuron-items.ts';
import { SubnetAlphaOut } from '../../src/state/items/pool-items.ts';
import { AlphaDividendsPerSubnet, OwnedHotkeys, Owner, TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { MechanismCountCurrent } from '../../src/state/items/subnet-items.ts';
import { Bonds, Weights } from '../../src/state/items/weight-items.ts';
import { setStake } from '../support/set-stake.ts';
import {
  bytesOf,
  coldkey,
  createTestChain,
  eventsOf,
  hotkey,
  refusalOf,
  SUBNET,
  type TestChain,
} from '../support/test-chain.ts';

const trim = (maxN: number, netuid = 1) => ({ case: 'sudoTrimToMaxAllowedUids', value: { netuid, maxN } }) as const;
const row = (uids: number[], values: number[]) => ({ uids: Uint16Array.from(uids), values: Uint16Array.from(values) });
const u16 = (...values: number[]) => Uint16Array.from(values);
const MINERS = ['//m1', '//m2', '//m3', '//m4', '//m5'];

/** The owner hotkey at uid 0 and five miners, none of them immune. The next block is 3. */
function sixNeurons(preset: 'fast' | 'mainnet' = 'fast'): TestChain {
  const chain = createTestChain({ preset });
  const { state } = chain;
  const register = (uri: string) =>
    chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: SUBNET, hotkey: bytesOf(uri) } });
  chain.mine(MINERS.map(register));
  chain.mine();
  state.set(ImmunityPeriod, 2, SUBNET);
  state.set(MinAllowedUids, 2, SUBNET);
  state.set(AdminFreezeWindow, 0);
  return chain;
}

/** The hotkeys in order of their uids. */
function hotkeysOf(state: ChainState): readonly string[] {
  return state.keysUnder(neurons.Keys, SUBNET).map((uid) => state.get(neurons.Keys, SUBNET, uid));
}

describe('checks of a trim in order', () => {
  it('BadOrigin before the freeze window and SubnetNotExists', () => {
    const { state } = sixNeurons();
    state.set(AdminFreezeWindow, 100);
    expect(refusalOf(state, '//Eve', trim(3)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', trim(3, 9)).name).toBe('BadOrigin');
  });

  it('TxRateLimitExceeded before the freeze window, for the owner alone', () => {
    const { state } = sixNeurons('mainnet');
    eventsOf(state, '//Bob', trim(4));
    state.set(AdminFreezeWindow, 65_535);
    expect(refusalOf(state, '//Bob', trim(3))).toMatchObject({
      name: 'TxRateLimitExceeded',
      facts: { blocks_to_wait: 216_000n, limit_blocks: 216_000n },
    });
    expect(refusalOf(state, 'root', trim(3)).name).toBe('AdminActionProhibitedDuringWeightsWindow');
    state.set(AdminFreezeWindow, 0);
    eventsOf(state, 'root', trim(3));
  });

  it('one block after another on the fast network', () => {
    const chain = sixNeurons();
    eventsOf(chain.state, '//Bob', trim(5));
    expect(refusalOf(chain.state, '//Bob', trim(4))).toMatchObject({
      name: 'TxRateLimitExceeded',
      facts: { blocks_to_wait: 1n },
    });
    chain.mine();
    eventsOf(chain.state, '//Bob', trim(4));
    expect(chain.state.get(neurons.SubnetworkN, SUBNET)).toBe(4);
  });

  it('the freeze window before SubnetNotExists before InvalidValue', () => {
    const { state } = sixNeurons();
    state.set(AdminFreezeWindow, 65_535);
    expect(refusalOf(state, 'root', trim(0, 9)).name).toBe('AdminActionProhibitedDuringWeightsWindow');
    state.set(AdminFreezeWindow, 0);
    expect(refusalOf(state, 'root', trim(0, 9)).name).toBe('SubnetNotExists');
  });

  it('InvalidValue on both sides of the range, before the immune are counted', () => {
    const { state } = sixNeurons();
    state.set(ImmunityPeriod, 1_000, SUBNET);
    expect(refusalOf(state, '//Bob', trim(1))).toMatchObject({
      name: 'InvalidValue',
      facts: { value: 1n, minimum: 2n, maximum: 256n },
    });
    expect(refusalOf(state, '//Bob', trim(257)).name).toBe('InvalidValue');
    expect(refusalOf(state, '//Bob', trim(2)).name).toBe('TrimmingWouldExceedMaxImmunePercentage');
    expect(state.get(MaxAllowedUids, SUBNET)).toBe(256);
    eventsOf(state, '//Bob', trim(256));
    expect(state.get(neurons.SubnetworkN, SUBNET)).toBe(6);
  });

  it('TrimmingWouldExceedMaxImmunePercentage at 80 whole percent of the slots', () => {
    const { state } = sixNeurons();
    for (const uid of [2, 3, 4]) state.set(neurons.BlockAtRegistration, 2n, SUBNET, toUid(uid));
    // Four are immune: three newcomers and the owner hotkey.
    expect(refusalOf(state, '//Bob', trim(5))).toMatchObject({
      name: 'TrimmingWouldExceedMaxImmunePercentage',
      facts: { immune_count: 4n, immune_percent: 80n },
    });
    state.set(neurons.BlockAtRegistration, 1n, SUBNET, toUid(2));
    expect(refusalOf(state, '//Bob', trim(3)).name).toBe('TrimmingWouldExceedMaxImmunePercentage');
    eventsOf(state, '//Bob', trim(4));
  });
});

describe('a trim', () => {
  it('of a subnet that is small enough only takes slots, and announces nothing', () => {
    const { state } = sixNeurons();
    const before = hotkeysOf(state);
    expect(eventsOf(state, '//Bob', trim(6))).toEqual([]);
    expect(state.get(MaxAllowedUids, SUBNET)).toBe(6);
    expect(hotkeysOf(state)).toEqual(before);
  });

  it('drops the lowest emission, and of equals the highest uid', () => {
    const { state } = sixNeurons();
    state.set(neurons.Emission, [0n, 7n, 3n, 9n, 3n, 4n], SUBNET);
    eventsOf(state, '//Bob', trim(5));
    expect(hotkeysOf(state)).toEqual(['//validator1_sn1', '//m1', '//m2', '//m3', '//m5'].map(hotkey));
    eventsOf(state, 'root', trim(3));
    expect(hotkeysOf(state)).toEqual(['//validator1_sn1', '//m1', '//m3'].map(hotkey));
    expect(state.get(neurons.Emission, SUBNET)).toEqual([0n, 7n, 9n]);
  });

  it('spares the immune and the owner’s immortal ones, whatever they earn', () => {
    const { state } = sixNeurons();
    state.set(OwnedHotkeys, [hotkey('//m4')], coldkey('//Bob'));
    state.set(ImmuneOwnerUidsLimit, 2, SUBNET);
    state.set(neurons.BlockAtRegistration, 2n, SUBNET, toUid(2));
    state.set(neurons.Emission, [0n, 5n, 0n, 6n, 0n, 7n], SUBNET);
    eventsOf(state, '//Bob', trim(4));
    expect(hotkeysOf(state)).toEqual(['//validator1_sn1', '//m2', '//m4', '//m5'].map(hotkey));
    expect(state.get(neurons.BlockAtRegistration, SUBNET, toUid(1))).toBe(2n);
    expect(state.get(neurons.BlockAtRegistration, SUBNET, toUid(3))).toBe(1n);
  });
});

/** A trim that drops uids 1 and 4; 0, 2, 3 and 5 become 0, 1, 2 and 3. */
function trimmed(): ChainState {
  const { state } = sixNeurons();
  state.set(MechanismCountCurrent, 2, SUBNET);
  for (const mechid of [0, 1]) {
    const index = storageIndexOf(SUBNET, mechid);
    state.set(neurons.Incentive, u16(1, 2, 3, 4, 5, 6 + mechid), index);
    state.set(neurons.LastUpdate, [1n, 2n, 3n, 4n, 5n, 6n], index);
    state.set(Weights, row([1, 2, 5], [10, 20, 50]), index, toUid(0));
    state.set(Weights, row([0, 5], [1, 5]), index, toUid(1));
    state.set(Weights, row([4], [40]), index, toUid(3));
    state.set(Bonds, row([0, 3, 4], [1, 30, 40]), index, toUid(5));
    state.set(Bonds, row([2], [9]), index, toUid(4));
  }
  state.set(neurons.Emission, [0n, 1n, 8n, 7n, 1n, 9n], SUBNET);
  state.set(neurons.Consensus, u16(1, 2, 3, 4, 5, 6), SUBNET);
  state.set(neurons.Dividends, u16(11, 12, 13, 14, 15, 16), SUBNET);
  state.set(neurons.ValidatorTrust, u16(21, 22, 23, 24, 25, 26), SUBNET);
  state.set(neurons.StakeWeight, u16(31, 32, 33), SUBNET);
  state.set(neurons.Active, [true, true, false, true, true, false], SUBNET);
  state.set(neurons.ValidatorPermit, [true, false, false, true, true, false], SUBNET);
  for (const uri of ['//m1', '//m2']) {
    state.set(AlphaDividendsPerSubnet, 5n, SUBNET, hotkey(uri));
    setStake(state, hotkey(uri), SUBNET, 6n);
    const endpoint = { version: 1, ip: '1', port: 1, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 };
    eventsOf(state, uri, { case: 'serveAxon', value: { netuid: 1, ...endpoint } });
  }
  state.set(SubnetAlphaOut, state.get(SubnetAlphaOut, SUBNET) + 12n, SUBNET);
  eventsOf(state, '//Bob', trim(4));
  return state;
}

describe('the neurons that remain', () => {
  it('have their vectors under their new uids', () => {
    const state = trimmed();
    expect(state.get(neurons.SubnetworkN, SUBNET)).toBe(4);
    expect(state.get(neurons.Emission, SUBNET)).toEqual([0n, 8n, 7n, 9n]);
    expect(state.get(neurons.Consensus, SUBNET)).toEqual(u16(1, 3, 4, 6));
    expect(state.get(neurons.Dividends, SUBNET)).toEqual(u16(11, 13, 14, 16));
    expect(state.get(neurons.ValidatorTrust, SUBNET)).toEqual(u16(21, 23, 24, 26));
    expect(state.get(neurons.StakeWeight, SUBNET)).toEqual(u16(31, 33, 0, 0));
    expect(state.get(neurons.Active, SUBNET)).toEqual([true, false, true, false]);
    expect(state.get(neurons.ValidatorPermit, SUBNET)).toEqual([true, false, true, false]);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('have weights, bonds, incentive and LastUpdate of every mechanism, without entries for the dropped', () => {
    const state = trimmed();
    for (const mechid of [0, 1]) {
      const index = storageIndexOf(SUBNET, mechid);
      expect(state.get(neurons.Incentive, index)).toEqual(u16(1, 3, 4, 6 + mechid));
      expect(state.get(neurons.LastUpdate, index)).toEqual([1n, 3n, 4n, 6n]);
      expect(state.keysUnder(Weights, index)).toEqual([0, 2]);
      expect(state.get(Weights, index, toUid(0))).toEqual(row([1, 3], [20, 50]));
      expect(state.get(Weights, index, toUid(2))).toEqual(row([], []));
      expect(state.keysUnder(Bonds, index)).toEqual([3]);
      expect(state.get(Bonds, index, toUid(3))).toEqual(row([0, 2], [1, 30]));
    }
  });

  it('are found by their hotkeys; the dropped are not, and keep their stake and owner', () => {
    const state = trimmed();
    expect(
      ['//validator1_sn1', '//m2', '//m3', '//m5'].map((uri) => state.find(neurons.Uids, SUBNET, hotkey(uri))),
    ).toEqual([0, 1, 2, 3]);
    expect(state.has(neurons.Uids, SUBNET, hotkey('//m1'))).toBe(false);
    expect(state.has(neurons.IsNetworkMember, hotkey('//m1'), SUBNET)).toBe(false);
    expect(state.has(neurons.Axons, SUBNET, hotkey('//m1'))).toBe(false);
    expect(state.has(AlphaDividendsPerSubnet, SUBNET, hotkey('//m1'))).toBe(false);
    expect(state.has(neurons.Axons, SUBNET, hotkey('//m2'))).toBe(true);
    expect(state.get(AlphaDividendsPerSubnet, SUBNET, hotkey('//m2'))).toBe(5n);
    expect(state.get(TotalHotkeyAlpha, hotkey('//m1'), SUBNET)).toBe(6n);
    expect(state.get(Owner, hotkey('//m1'))).toBe(coldkey('//Alice'));
    expect(state.has(neurons.BlockAtRegistration, SUBNET, toUid(4))).toBe(false);
  });
});
