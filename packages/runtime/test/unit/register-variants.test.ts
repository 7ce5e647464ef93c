/** register_limit, the historic register and try_associate_hotkey; and pairs of checks of a registration that fail together. */
import { accountToBytes, toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import { MaxAllowedUids, NetworkRegistrationAllowed } from '../../src/state/items/hyperparameter-items.ts';
import { SubnetworkN, Uids } from '../../src/state/items/neuron-items.ts';
import { SubnetAlphaIn } from '../../src/state/items/pool-items.ts';
import { Burn, RAORecycledForRegistration } from '../../src/state/items/registration-items.ts';
import { OwnedHotkeys, Owner, StakingHotkeys } from '../../src/state/items/staking-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import {
  account,
  attempt,
  bytesOf,
  coldkey,
  createTestChain,
  eventNames,
  eventsOf,
  hotkey,
  refusalOf,
  SUBNET,
  TAO,
} from '../support/test-chain.ts';

const POT = accountToBytes(subnetAccount(SUBNET));
const burned = (key: Uint8Array, netuid = 1) => ({ case: 'burnedRegister', value: { netuid, hotkey: key } }) as const;
const limited = (uri: string, limitPrice: bigint, netuid = 1) =>
  ({ case: 'registerLimit', value: { netuid, hotkey: bytesOf(uri), limitPrice } }) as const;
const historic = (uri: string, coldkeyUri: string, netuid = 1) =>
  ({
    case: 'register',
    value: {
      netuid,
      blockNumber: 9n,
      nonce: 8n,
      work: Uint8Array.of(1, 2, 3),
      hotkey: bytesOf(uri),
      coldkey: bytesOf(coldkeyUri),
    },
  }) as const;
const associate = (key: Uint8Array) => ({ case: 'tryAssociateHotkey', value: { hotkey: key } }) as const;

describe('register_limit', () => {
  it('is refused for root and for a missing subnet before the price is looked at', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', limited('//m', 0n)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Alice', limited('//m', 0n, 0)).name).toBe('RegistrationNotPermittedOnRootSubnet');
    expect(refusalOf(state, '//Alice', limited('//m', 0n, 2)).name).toBe('SubnetNotExists');
  });

  it('RegistrationPriceLimitExceeded one rao below the price, before SubNetRegistrationDisabled', () => {
    const { state } = createTestChain();
    state.set(NetworkRegistrationAllowed, false, SUBNET);
    expect(refusalOf(state, '//Alice', limited('//m', TAO - 1n))).toMatchObject({
      name: 'RegistrationPriceLimitExceeded',
      facts: { burn_rao: TAO, limit_rao: TAO - 1n },
    });
    expect(refusalOf(state, '//Alice', limited('//m', TAO)).name).toBe('SubNetRegistrationDisabled');
  });

  it('at the price does what burned_register does', () => {
    const { state } = createTestChain();
    const twin = createTestChain().state;
    const events = eventsOf(state, '//Alice', limited('//m', TAO));
    expect(events).toEqual(eventsOf(twin, '//Alice', burned(bytesOf('//m'))));
    for (const item of [Burn, RAORecycledForRegistration, SubnetAlphaIn]) {
      expect(state.get(item, SUBNET)).toBe(twin.get(item, SUBNET));
    }
    expect(state.get(Uids, SUBNET, hotkey('//m'))).toBe(1);
  });
});

describe('register', () => {
  it('burns the price of the signer, whatever work and coldkey it names', () => {
    const { state } = createTestChain();
    const events = eventsOf(state, '//Eve', historic('//m', '//Bob'));
    expect(eventNames(events)).toEqual(['Transfer', 'NeuronRegistered']);
    expect(state.get(Owner, hotkey('//m'))).toBe(coldkey('//Eve'));
    expect(state.get(Account, account('//Eve')).free).toBe(999_999n * TAO);
    expect(state.get(Burn, SUBNET)).toBe(1_260_000_000n);
  });

  it('is refused as burned_register is', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', historic('//m', '//Bob')).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Eve', historic('//m', '//Bob', 0)).name).toBe('RegistrationNotPermittedOnRootSubnet');
    expect(refusalOf(state, '//Eve', historic('//validator1_sn1', '//Bob')).name).toBe(
      'HotKeyAlreadyRegisteredInSubNet',
    );
  });

  it('names fields that are no account: BadCall', () => {
    const { state } = createTestChain();
    const { value } = historic('//m', '//Bob');
    const call = { case: 'register', value: { ...value, coldkey: new Uint8Array(3) } } as const;
    expect(() => attempt(state, '//Eve', call)).toThrow('coldkey');
  });
});

describe('a registration for which there is no room', () => {
  it('no slot does not burn: nothing is charged and the price stays', () => {
    const chain = createTestChain();
    const { state } = chain;
    state.set(MaxAllowedUids, 1, SUBNET);
    const free = state.get(Account, account('//Eve')).free;
    const receipt = chain.run('//Eve', burned(bytesOf('//m')));
    expect(receipt.error?.name).toBe('NoNeuronIdAvailable');
    expect(state.get(Account, account('//Eve')).free).toBe(free);
    expect(state.get(Burn, SUBNET)).toBe(TAO);
    expect(state.get(SubnetworkN, SUBNET)).toBe(1);
    expect(findBrokenInvariants(state)).toEqual([]);
  });
});

describe('try_associate_hotkey', () => {
  it('makes the signer the owner of a hotkey that nobody owns', () => {
    const { state } = createTestChain();
    expect(eventsOf(state, '//Eve', associate(bytesOf('//m')))).toEqual([]);
    expect(state.get(Owner, hotkey('//m'))).toBe(coldkey('//Eve'));
    expect(state.get(OwnedHotkeys, coldkey('//Eve'))).toEqual([hotkey('//m')]);
    expect(state.get(StakingHotkeys, coldkey('//Eve'))).toEqual([hotkey('//m')]);
    expect(state.has(Uids, SUBNET, hotkey('//m'))).toBe(false);
  });

  it('leaves a hotkey to its owner, and succeeds', () => {
    const { state } = createTestChain();
    const mark = state.mark();
    expect(eventsOf(state, '//Eve', associate(bytesOf('//validator1_sn1')))).toEqual([]);
    expect(state.mark()).toBe(mark);
  });

  it('is refused unsigned and for the pot of a subnet', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', associate(POT)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Eve', associate(POT)).name).toBe('CannotUseSystemAccount');
    const unused = accountToBytes(subnetAccount(toNetuid(9)));
    expect(eventsOf(state, '//Eve', associate(unused))).toEqual([]);
  });
});
