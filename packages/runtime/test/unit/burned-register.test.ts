/** burned_register, each check in order and both sides of its border; uids, pruning and what is cleared. */
import { accountToBytes, toNetuid, toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { chooseNeuronToPrune } from '../../src/rules/choose-neuron-to-prune.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import {
  ImmuneOwnerUidsLimit,
  ImmunityPeriod,
  MaxAllowedUids,
  MinNonImmuneUids,
  NetworkRegistrationAllowed,
} from '../../src/state/items/hyperparameter-items.ts';
import * as neurons from '../../src/state/items/neuron-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../../src/state/items/pool-items.ts';
import { Burn, RAORecycledForRegistration, RegistrationsThisBlock } from '../../src/state/items/registration-items.ts';
import { NeuronCertificates, Prometheus } from '../../src/state/items/serving-items.ts';
import { OwnedHotkeys, Owner, StakingHotkeys } from '../../src/state/items/staking-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { Bonds, Weights } from '../../src/state/items/weight-items.ts';
import {
  account,
  bytesOf,
  coldkey,
  createTestChain,
  eventNames,
  eventsOf,
  hotkey,
  ports,
  refusalOf,
  SUBNET,
  TAO,
} from '../support/test-chain.ts';

const register = (uri: string, netuid = 1) =>
  ({ case: 'burnedRegister', value: { netuid, hotkey: bytesOf(uri) } }) as const;
const setFree = (state: ChainState, uri: string, free: bigint) => state.set(Account, { nonce: 0n, free }, account(uri));

describe('checks in order', () => {
  it('BadOrigin for root', () => {
    expect(refusalOf(createTestChain().state, 'root', register('//m')).name).toBe('BadOrigin');
  });

  it('RegistrationNotPermittedOnRootSubnet before SubnetNotExists', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, '//Alice', register('//m', 0)).name).toBe('RegistrationNotPermittedOnRootSubnet');
    expect(refusalOf(state, '//Alice', register('//m', 2))).toMatchObject({
      name: 'SubnetNotExists',
      facts: { netuid: 2n },
    });
  });

  it('SubNetRegistrationDisabled before HotKeyAlreadyRegisteredInSubNet', () => {
    const { state } = createTestChain();
    state.set(NetworkRegistrationAllowed, false, SUBNET);
    expect(refusalOf(state, '//Alice', register('//validator1_sn1')).name).toBe('SubNetRegistrationDisabled');
    state.set(NetworkRegistrationAllowed, true, SUBNET);
    setFree(state, '//Alice', 0n);
    expect(refusalOf(state, '//Alice', register('//validator1_sn1'))).toMatchObject({
      name: 'HotKeyAlreadyRegisteredInSubNet',
      facts: { uid: 0n },
    });
  });

  it('NotEnoughBalanceToStake one rao below the burn, before the hotkey is looked at', () => {
    const { state } = createTestChain();
    setFree(state, '//Bob', TAO - 1n);
    expect(refusalOf(state, '//Bob', register('//validator2_sn1'))).toMatchObject({
      name: 'NotEnoughBalanceToStake',
      facts: { burn_rao: TAO, have_rao: TAO - 1n },
    });
    setFree(state, '//Bob', TAO);
    expect(refusalOf(state, '//Bob', register('//validator2_sn1')).name).toBe('NonAssociatedColdKey');
  });

  it('CannotUseSystemAccount for the pot of a subnet', () => {
    const { state } = createTestChain();
    const call = {
      case: 'burnedRegister',
      value: { netuid: 1, hotkey: accountToBytes(subnetAccount(SUBNET)) },
    } as const;
    expect(refusalOf(state, '//Alice', call).name).toBe('CannotUseSystemAccount');
    const unused = {
      case: 'burnedRegister',
      value: { netuid: 1, hotkey: accountToBytes(subnetAccount(toNetuid(9))) },
    } as const;
    expect(eventNames(eventsOf(state, '//Alice', unused))).toContain('NeuronRegistered');
  });

  it('NoNeuronIdAvailable for no slots, and for a full subnet of immortals; the hotkey is not created', () => {
    const { state } = createTestChain();
    state.set(MaxAllowedUids, 0, SUBNET);
    expect(refusalOf(state, '//Alice', register('//m'))).toMatchObject({
      name: 'NoNeuronIdAvailable',
      facts: { limit: 0n },
    });
    state.set(MaxAllowedUids, 1, SUBNET);
    expect(refusalOf(state, '//Alice', register('//m')).name).toBe('NoNeuronIdAvailable');
    expect(state.has(Owner, hotkey('//m'))).toBe(false);
  });

  it('InsufficientBalance when nothing is left above the existential deposit', () => {
    const { state } = createTestChain();
    state.set(Burn, 400n, SUBNET);
    setFree(state, '//Bob', 500n);
    expect(refusalOf(state, '//Bob', register('//m')).name).toBe('InsufficientBalance');
  });

  it('the errors of the pool', () => {
    const { state } = createTestChain();
    state.set(SubnetAlphaIn, 999_999n, SUBNET);
    expect(refusalOf(state, '//Alice', register('//m')).name).toBe('ReservesTooLow');
  });
});

describe('a registration', () => {
  it('burns the price as in P24, raises it by 1.26, and gives the next uid', () => {
    const { state } = createTestChain();
    state.set(SubnetTAO, 1_000n * TAO, SUBNET);
    state.set(SubnetAlphaIn, 1_000n * TAO, SUBNET);
    const alphaOut = state.get(SubnetAlphaOut, SUBNET);
    const pot = state.get(Account, subnetAccount(SUBNET)).free;
    const events = eventsOf(state, '//Alice', register('//m'));
    expect(eventNames(events)).toEqual(['Transfer', 'NeuronRegistered']);
    expect(events[1]?.event).toEqual({
      case: 'neuronRegistered',
      value: { netuid: 1, uid: 1, hotkey: bytesOf('//m') },
    });
    expect(state.get(SubnetTAO, SUBNET)).toBe(1_000n * TAO + TAO - 503_547n);
    expect(state.get(SubnetAlphaIn, SUBNET)).toBe(1_000n * TAO - 998_498_457n);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(alphaOut);
    expect(state.get(Account, subnetAccount(SUBNET)).free).toBe(pot + TAO);
    expect(state.get(Burn, SUBNET)).toBe(1_260_000_000n);
    expect(state.get(RAORecycledForRegistration, SUBNET)).toBe(TAO);
    expect(state.get(RegistrationsThisBlock, SUBNET)).toBe(1);
    eventsOf(state, '//Alice', register('//m2'));
    expect(state.get(Burn, SUBNET)).toBe(1_587_600_000n);
  });

  it('makes the payer the owner of a new hotkey', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Eve', register('//m'));
    expect(state.get(Owner, hotkey('//m'))).toBe(coldkey('//Eve'));
    expect(state.get(OwnedHotkeys, coldkey('//Eve'))).toEqual([hotkey('//m')]);
    expect(state.get(StakingHotkeys, coldkey('//Eve'))).toEqual([hotkey('//m')]);
  });

  it('leaves the existential deposit when the balance is just the burn', () => {
    const { state } = createTestChain();
    setFree(state, '//Bob', TAO);
    eventsOf(state, '//Bob', register('//m'));
    expect(state.get(Account, account('//Bob')).free).toBe(500n);
    expect(state.get(RAORecycledForRegistration, SUBNET)).toBe(TAO);
  });

  it('extends every vector but the stake weight', () => {
    const chain = createTestChain();
    chain.run('//Alice', register('//m'));
    const { state } = chain;
    const index = storageIndexOf(SUBNET);
    expect(state.get(neurons.Active, SUBNET)).toEqual([true, true]);
    expect(state.get(neurons.Emission, SUBNET)).toEqual([0n, 0n]);
    expect([...state.get(neurons.Consensus, SUBNET)]).toEqual([0, 0]);
    expect([...state.get(neurons.Dividends, SUBNET)]).toEqual([0, 0]);
    expect([...state.get(neurons.ValidatorTrust, SUBNET)]).toEqual([0, 0]);
    expect(state.get(neurons.ValidatorPermit, SUBNET)).toEqual([false, false]);
    expect([...state.get(neurons.Incentive, index)]).toEqual([0, 0]);
    expect(state.get(neurons.LastUpdate, index)).toEqual([0n, 1n]);
    expect([...state.get(neurons.StakeWeight, SUBNET)]).toEqual([]);
    expect(state.get(neurons.Uids, SUBNET, hotkey('//m'))).toBe(1);
    expect(state.get(neurons.BlockAtRegistration, SUBNET, toUid(1))).toBe(1n);
    expect(state.get(neurons.IsNetworkMember, hotkey('//m'), SUBNET)).toBe(true);
  });
});

describe('pruning', () => {
  /** Uid 0 is the owner hotkey; 1, 2 and 3 are others, registered at blocks 10, 20 and 20. The next block is 101. */
  function fullSubnet(): ChainState {
    const chain = createTestChain();
    chain.mineTo(100n);
    const { state } = chain;
    for (const uri of ['//a', '//b', '//c']) eventsOf(state, '//Alice', register(uri));
    for (const [index, block] of [10n, 20n, 20n].entries()) {
      state.set(neurons.BlockAtRegistration, block, SUBNET, toUid(index + 1));
    }
    state.set(MaxAllowedUids, 4, SUBNET);
    state.set(ImmunityPeriod, 50, SUBNET);
    state.set(neurons.Emission, [0n, 5n, 5n, 5n], SUBNET);
    return state;
  }
  const choose = (state: ChainState) => chooseNeuronToPrune(nextBlockContext(state, ports), SUBNET);

  it('takes the lowest emission, then the oldest, then the lowest uid; never the owner hotkey', () => {
    const state = fullSubnet();
    expect(choose(state)).toBe(1);
    state.set(neurons.BlockAtRegistration, 20n, SUBNET, toUid(1));
    expect(choose(state)).toBe(1);
    state.set(neurons.Emission, [0n, 5n, 5n, 4n], SUBNET);
    expect(choose(state)).toBe(3);
  });

  it('spares the immune while others are left, on both sides of the period', () => {
    const state = fullSubnet();
    state.set(neurons.BlockAtRegistration, 52n, SUBNET, toUid(1));
    expect(choose(state)).toBe(2);
    state.set(neurons.BlockAtRegistration, 51n, SUBNET, toUid(1));
    state.set(neurons.Emission, [0n, 1n, 5n, 5n], SUBNET);
    expect(choose(state)).toBe(1);
    state.set(neurons.BlockAtRegistration, 52n, SUBNET, toUid(1));
    expect(choose(state)).toBe(2);
  });

  it('prunes the immune when no more than MinNonImmuneUids others are left, and nobody when there are none', () => {
    const state = fullSubnet();
    state.set(MinNonImmuneUids, 2, SUBNET);
    expect(choose(state)).toBe(1);
    state.set(MinNonImmuneUids, 3, SUBNET);
    expect(choose(state)).toBeUndefined();
    state.set(neurons.BlockAtRegistration, 90n, SUBNET, toUid(3));
    expect(choose(state)).toBe(3);
  });

  it('spares as many of the owner as the limit says, the owner hotkey first', () => {
    const state = fullSubnet();
    state.set(OwnedHotkeys, [hotkey('//b'), hotkey('//a')], coldkey('//Bob'));
    expect(choose(state)).toBe(1);
    state.set(ImmuneOwnerUidsLimit, 2, SUBNET);
    expect(choose(state)).toBe(2);
    state.set(ImmuneOwnerUidsLimit, 3, SUBNET);
    expect(choose(state)).toBe(3);
  });

  it('gives the uid to the newcomer and clears what the rules say', () => {
    const state = fullSubnet();
    const index = storageIndexOf(SUBNET);
    const row = (uids: number[], values: number[]) => ({
      uids: Uint16Array.from(uids),
      values: Uint16Array.from(values),
    });
    state.set(Weights, row([1, 2], [7, 8]), index, toUid(0));
    state.set(Weights, row([2], [9]), index, toUid(1));
    state.set(Bonds, row([1], [3]), index, toUid(0));
    state.set(Bonds, row([2], [4]), index, toUid(1));
    state.set(neurons.Incentive, Uint16Array.from([1, 2, 3, 4]), index);
    state.set(neurons.StakeWeight, Uint16Array.from([1]), SUBNET);
    eventsOf(state, '//a', {
      case: 'serveAxon',
      value: { netuid: 1, version: 1, ip: '1', port: 1, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 },
    });
    eventsOf(state, '//a', { case: 'servePrometheus', value: { netuid: 1, version: 1, ip: '2', port: 1, ipType: 4 } });
    state.set(NeuronCertificates, { publicKey: new Uint8Array(1), algorithm: 1 }, SUBNET, hotkey('//a'));
    const events = eventsOf(state, '//Alice', register('//new'));
    expect(events.at(-1)?.event).toMatchObject({ case: 'neuronRegistered', value: { uid: 1 } });
    expect(state.get(neurons.SubnetworkN, SUBNET)).toBe(4);
    expect(state.get(neurons.Keys, SUBNET, toUid(1))).toBe(hotkey('//new'));
    expect(state.has(neurons.Uids, SUBNET, hotkey('//a'))).toBe(false);
    expect(state.has(neurons.IsNetworkMember, hotkey('//a'), SUBNET)).toBe(false);
    expect(state.has(neurons.Axons, SUBNET, hotkey('//a'))).toBe(false);
    expect(state.has(NeuronCertificates, SUBNET, hotkey('//a'))).toBe(false);
    expect(state.has(Prometheus, SUBNET, hotkey('//a'))).toBe(false);
    expect(state.get(neurons.BlockAtRegistration, SUBNET, toUid(1))).toBe(101n);
    expect(state.get(neurons.LastUpdate, index)[1]).toBe(101n);
    expect(state.get(neurons.Emission, SUBNET)).toEqual([0n, 0n, 5n, 5n]);
    expect([...state.get(neurons.Incentive, index)]).toEqual([1, 0, 3, 4]);
    expect([...state.get(neurons.StakeWeight, SUBNET)]).toEqual([1]);
    expect(state.has(Weights, index, toUid(1))).toBe(false);
    expect(state.has(Bonds, index, toUid(1))).toBe(false);
    expect([...state.get(Weights, index, toUid(0)).values]).toEqual([0, 8]);
    expect([...state.get(Weights, index, toUid(0)).uids]).toEqual([1, 2]);
    expect([...state.get(Bonds, index, toUid(0)).values]).toEqual([3]);
    expect(state.has(Owner, hotkey('//a'))).toBe(true);
  });
});
