/** root_register: each check in order, seats and who has to leave. Source: docs/rules/subnets.md section 1.7. */

import { accountToBytes, toNetuid, toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { MaxAllowedUids } from '../../src/state/items/hyperparameter-items.ts';
import { IsNetworkMember, Keys, SubnetworkN, Uids } from '../../src/state/items/neuron-items.ts';
import { Burn, RegistrationsThisBlock, RegistrationsThisInterval } from '../../src/state/items/registration-items.ts';
import {
  MaxRegistrationsPerBlock,
  TargetRegistrationsPerInterval,
} from '../../src/state/items/registration-parameter-items.ts';
import { Delegates, Owner } from '../../src/state/items/staking-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { setStake } from '../support/set-stake.ts';
import {
  account,
  bytesOf,
  coldkey,
  createTestChain,
  eventsOf,
  hotkey,
  refusalOf,
  SUBNET,
  TAO,
} from '../support/test-chain.ts';

const ROOT = toNetuid(0);
const join = (uri: string) => ({ case: 'rootRegister', value: { hotkey: bytesOf(uri) } }) as const;

/** As many may join as want to. */
function openRoot(): ChainState {
  const { state } = createTestChain();
  state.set(MaxRegistrationsPerBlock, 65_535, ROOT);
  state.set(TargetRegistrationsPerInterval, 20_000, ROOT);
  return state;
}

/** Root with three slots, all taken: `//a` has 5 rao of root stake, `//b` and `//c` have 3. */
function fullRoot(): ChainState {
  const state = openRoot();
  for (const [uri, stake] of [['//a', 5n] as const, ['//b', 3n] as const, ['//c', 3n] as const]) {
    eventsOf(state, '//Alice', join(uri));
    setStake(state, hotkey(uri), ROOT, stake);
  }
  state.set(MaxAllowedUids, 3, ROOT);
  return state;
}

describe('checks of root_register in order', () => {
  it('TooManyRegistrationsThisBlock before TooManyRegistrationsThisInterval before HotKeyAlreadyRegisteredInSubNet', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Eve', join('//m'));
    state.set(RegistrationsThisInterval, 3, ROOT);
    expect(refusalOf(state, '//Eve', join('//m'))).toMatchObject({
      name: 'TooManyRegistrationsThisBlock',
      facts: { limit: 1n },
    });
    state.set(RegistrationsThisBlock, 0, ROOT);
    expect(refusalOf(state, '//Eve', join('//m'))).toMatchObject({
      name: 'TooManyRegistrationsThisInterval',
      facts: { limit: 3n },
    });
    state.set(RegistrationsThisInterval, 2, ROOT);
    expect(refusalOf(state, '//Eve', join('//m'))).toMatchObject({
      name: 'HotKeyAlreadyRegisteredInSubNet',
      facts: { uid: 0n },
    });
  });

  it('HotKeyAlreadyRegisteredInSubNet and CannotUseSystemAccount before StakeTooLowForRoot', () => {
    const state = fullRoot();
    expect(refusalOf(state, '//Eve', join('//b')).name).toBe('HotKeyAlreadyRegisteredInSubNet');
    const pot = { case: 'rootRegister', value: { hotkey: accountToBytes(subnetAccount(SUBNET)) } } as const;
    expect(refusalOf(state, '//Eve', pot).name).toBe('CannotUseSystemAccount');
    expect(refusalOf(state, '//Eve', join('//d')).name).toBe('StakeTooLowForRoot');
    expect(state.has(Owner, hotkey('//d'))).toBe(false);
  });
});

describe('a seat in root', () => {
  it('is free of charge, makes a delegate with a take of 18 %, and changes no price', () => {
    const { state } = createTestChain();
    const free = state.get(Account, account('//Eve')).free;
    const burn = state.get(Burn, ROOT);
    const events = eventsOf(state, '//Eve', join('//m'));
    expect(events.map(({ event }) => event)).toEqual([
      { case: 'neuronRegistered', value: { netuid: 0, uid: 0, hotkey: bytesOf('//m') } },
    ]);
    expect(state.find(Delegates, hotkey('//m'))).toBe(11_796);
    expect(state.get(Owner, hotkey('//m'))).toBe(coldkey('//Eve'));
    expect(state.get(Account, account('//Eve')).free).toBe(free);
    expect(state.get(Burn, ROOT)).toBe(burn);
    expect(state.get(RegistrationsThisBlock, ROOT)).toBe(1);
    expect(state.get(RegistrationsThisInterval, ROOT)).toBe(1);
    expect(state.get(RegistrationsThisBlock, SUBNET)).toBe(0);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('can be taken for a hotkey of somebody else, who stays its owner; its take stays as it is', () => {
    const { state } = createTestChain();
    state.set(Delegates, 7, hotkey('//validator1_sn1'));
    eventsOf(state, '//Eve', join('//validator1_sn1'));
    expect(state.get(Owner, hotkey('//validator1_sn1'))).toBe(coldkey('//Alice'));
    expect(state.get(Delegates, hotkey('//validator1_sn1'))).toBe(7);
    expect(state.get(Uids, ROOT, hotkey('//validator1_sn1'))).toBe(0);
  });

  it('is the next one of 64', () => {
    const state = openRoot();
    for (let index = 0; index < 64; index += 1) eventsOf(state, '//Eve', join(`//r${index}`));
    expect(state.get(SubnetworkN, ROOT)).toBe(64);
    expect(state.get(Keys, ROOT, toUid(63))).toBe(hotkey('//r63'));
    expect(refusalOf(state, '//Eve', join('//r64')).name).toBe('StakeTooLowForRoot');
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('of a full root takes strictly more stake than the lowest, whose first holder leaves', () => {
    const state = fullRoot();
    setStake(state, hotkey('//d'), ROOT, 3n);
    expect(refusalOf(state, '//Eve', join('//d'))).toMatchObject({
      name: 'StakeTooLowForRoot',
      facts: { have_rao: 3n, lowest_rao: 3n },
    });
    setStake(state, hotkey('//d'), ROOT, 4n);
    const events = eventsOf(state, '//Eve', join('//d'));
    expect(events.at(-1)?.event).toMatchObject({ value: { netuid: 0, uid: 1 } });
    expect(state.has(Uids, ROOT, hotkey('//b'))).toBe(false);
    expect(state.has(IsNetworkMember, hotkey('//b'), ROOT)).toBe(false);
    expect(state.get(Keys, ROOT, toUid(1))).toBe(hotkey('//d'));
    expect(state.get(SubnetworkN, ROOT)).toBe(3);
  });

  it('cannot be bought with stake elsewhere', () => {
    const state = fullRoot();
    setStake(state, hotkey('//d'), SUBNET, 1_000n * TAO);
    expect(refusalOf(state, '//Eve', join('//d')).name).toBe('StakeTooLowForRoot');
  });
});

describe('the counters of root', () => {
  it('that of the block starts over in every block, that of the interval with root’s epoch slot in block 100', () => {
    const chain = createTestChain();
    const { state } = chain;
    const uris = ['//a', '//b', '//c'];
    for (const uri of uris) expect(chain.run('//Eve', join(uri)).error).toBeUndefined();
    expect(state.get(RegistrationsThisInterval, ROOT)).toBe(3);
    expect(chain.run('//Eve', join('//d')).error?.name).toBe('TooManyRegistrationsThisInterval');
    chain.mineTo(98n);
    expect(chain.run('//Eve', join('//d')).error?.name).toBe('TooManyRegistrationsThisInterval');
    const both = chain.mine([chain.sign('//Eve', join('//d')), chain.sign('//Eve', join('//e'))]);
    expect(state.head.number).toBe(100n);
    expect(both.block.receipts.map(({ error }) => error?.name)).toEqual([undefined, 'TooManyRegistrationsThisBlock']);
    expect(state.get(RegistrationsThisInterval, ROOT)).toBe(1);
  });
});
