/** register_network and start_call. */
import { accountToBytes, asHotkey, textToBytes, toNetuid, toUid } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { prepareCall } from '../../src/calls/prepare-call.ts';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { networkLockCost } from '../../src/rules/network-lock-cost.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { SubnetIdentitiesV3 } from '../../src/state/items/identity-items.ts';
import { Keys, SubnetworkN } from '../../src/state/items/neuron-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetEmissionEnabled, SubnetTAO } from '../../src/state/items/pool-items.ts';
import { Burn } from '../../src/state/items/registration-items.ts';
import { Owner, TotalStake } from '../../src/state/items/staking-items.ts';
import * as subnets from '../../src/state/items/subnet-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
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

const create = (uri: string) => ({ case: 'registerNetwork', value: { hotkey: bytesOf(uri) } }) as const;
const start = (netuid: number) => ({ case: 'startCall', value: { netuid } }) as const;
const SECOND = toNetuid(2);
const setFree = (state: ChainState, uri: string, free: bigint) => state.set(Account, { nonce: 0n, free }, account(uri));

const identity = (subnetName: string) => {
  const nothing = new Uint8Array(0);
  return {
    subnetName: textToBytes(subnetName),
    githubRepo: nothing,
    subnetContact: nothing,
    subnetUrl: nothing,
    discord: nothing,
    description: nothing,
    logoUrl: nothing,
    additional: nothing,
  };
};
const createNamed = (uri: string, subnetName: string) =>
  ({
    case: 'registerNetworkWithIdentity',
    value: { hotkey: bytesOf(uri), identity: identity(subnetName) },
  }) as const;

describe('register_network, checks in order', () => {
  it('sees each problem before the next one', () => {
    const chain = createTestChain();
    chain.mineTo(4n);
    const { state } = chain;
    const pot = asHotkey(subnetAccount(SUBNET));
    const creation = { hotkey: accountToBytes(pot), identity: identity('x'.repeat(257)) };
    const call = { case: 'registerNetworkWithIdentity', value: creation } as const;
    state.set(Owner, coldkey('//Eve'), pot);
    state.set(subnets.NetworkRegistrationStartBlock, 6n);
    state.set(subnets.NetworkLastRegistered, 1n);
    state.set(subnets.NetworkRateLimit, 5n);
    state.set(subnets.SubnetLimit, 1);
    setFree(state, '//Bob', TAO);
    expect(refusalOf(state, '//Bob', call).name).toBe('NonAssociatedColdKey');
    state.remove(Owner, pot);
    expect(refusalOf(state, '//Bob', call).name).toBe('CannotUseSystemAccount');
    const other = { case: call.case, value: { ...creation, hotkey: bytesOf('//h') } } as const;
    expect(refusalOf(state, '//Bob', other).name).toBe('SubNetRegistrationDisabled');
    state.set(subnets.NetworkRegistrationStartBlock, 5n);
    expect(refusalOf(state, '//Bob', other).name).toBe('NetworkTxRateLimitExceeded');
    state.set(subnets.NetworkRateLimit, 4n);
    expect(refusalOf(state, '//Bob', other)).toMatchObject({ name: 'SubnetLimitReached', facts: { limit: 1n } });
    state.set(subnets.SubnetLimit, 2);
    expect(refusalOf(state, '//Bob', other).name).toBe('CannotAffordLockCost');
    setFree(state, '//Bob', 10_000n * TAO);
    expect(refusalOf(state, '//Bob', other)).toMatchObject({
      name: 'InvalidIdentity',
      facts: { field: 'subnet_name', size_bytes: 257n, limit_bytes: 256n },
    });
  });

  it('refuses root and hotkeys that are not the caller’s', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', create('//h')).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', create('//validator1_sn1')).name).toBe('NonAssociatedColdKey');
    const pot = { case: 'registerNetwork', value: { hotkey: accountToBytes(subnetAccount(SUBNET)) } } as const;
    expect(refusalOf(state, '//Bob', pot).name).toBe('CannotUseSystemAccount');
  });

  it('refuses before the start block, and not in it', () => {
    const { state } = createTestChain();
    state.set(subnets.NetworkRegistrationStartBlock, 2n);
    expect(refusalOf(state, '//Bob', create('//h'))).toMatchObject({
      name: 'SubNetRegistrationDisabled',
      facts: { blocks_to_wait: 1n },
    });
    state.set(subnets.NetworkRegistrationStartBlock, 1n);
    expect(eventNames(eventsOf(state, '//Bob', create('//h')))).toContain('NetworkAdded');
  });

  it('counts the rate limit from the last creation by anybody, and not before the first', () => {
    const chain = createTestChain();
    const { state } = chain;
    state.set(subnets.NetworkRateLimit, 10n);
    state.set(subnets.SubnetLimit, 1);
    expect(refusalOf(state, '//Bob', create('//h')).name).toBe('SubnetLimitReached');
    chain.mineTo(19n);
    expect(refusalOf(state, '//Bob', create('//h')).name).toBe('SubnetLimitReached');
    state.set(subnets.NetworkLastRegistered, 11n);
    expect(refusalOf(state, '//Bob', create('//h'))).toMatchObject({
      name: 'NetworkTxRateLimitExceeded',
      facts: { blocks_to_wait: 1n },
    });
    state.set(subnets.NetworkLastRegistered, 10n);
    expect(refusalOf(state, '//Bob', create('//h')).name).toBe('SubnetLimitReached');
    state.set(subnets.SubnetLimit, 2);
    expect(eventNames(eventsOf(state, '//Bob', create('//h')))).toContain('NetworkAdded');
  });

  it('refuses one rao below the lock cost', () => {
    const { state } = createTestChain();
    setFree(state, '//Bob', 1_000n * TAO - 1n);
    expect(refusalOf(state, '//Bob', create('//h'))).toMatchObject({
      name: 'CannotAffordLockCost',
      facts: { lock_cost_rao: 1_000n * TAO, have_rao: 1_000n * TAO - 1n },
    });
    setFree(state, '//Bob', 1_000n * TAO);
    expect(eventNames(eventsOf(state, '//Bob', create('//h')))).toEqual([
      'KilledAccount',
      'NewAccount',
      'Endowed',
      'Transfer',
      'SubnetOwnerHotkeySet',
      'NetworkAdded',
    ]);
  });
});

it('lowers the issuance by what a reaped creator leaves behind', () => {
  const { state } = createTestChain();
  setFree(state, '//Bob', 1_000n * TAO + 499n);
  const issuance = state.get(TotalIssuance);
  expect(eventNames(eventsOf(state, '//Bob', create('//h')))).toContain('DustLost');
  expect(state.get(TotalIssuance)).toBe(issuance - 499n);
});

describe('a created subnet', () => {
  it('has the lowest free netuid, its owner at uid 0, its creation values and a pool at the median price', () => {
    const chain = createTestChain();
    chain.mineTo(24n);
    const { state } = chain;
    eventsOf(state, '//Bob', create('//h'));
    expect(state.get(subnets.NetworksAdded, SECOND)).toBe(true);
    expect(state.get(subnets.TotalNetworks)).toBe(3);
    expect(state.get(subnets.SubnetOwner, SECOND)).toBe(coldkey('//Bob'));
    expect(state.get(Owner, hotkey('//h'))).toBe(coldkey('//Bob'));
    expect(state.get(Keys, SECOND, toUid(0))).toBe(hotkey('//h'));
    expect(state.get(SubnetworkN, SECOND)).toBe(1);
    expect(state.get(subnets.NetworkRegisteredAt, SECOND)).toBe(25n);
    expect(state.get(subnets.LastEpochBlock, SECOND)).toBe(23n);
    expect(state.get(parameters.Tempo, SECOND)).toBe(10);
    expect(state.get(parameters.ImmunityPeriod, SECOND)).toBe(5_000);
    expect(state.get(parameters.MaxAllowedValidators, SECOND)).toBe(64);
    expect(state.get(parameters.MinAllowedWeights, SECOND)).toBe(1);
    expect(state.get(parameters.Yuma3On, SECOND)).toBe(true);
    expect(state.get(Burn, SECOND)).toBe(TAO);
    expect(state.has(subnets.FirstEmissionBlockNumber, SECOND)).toBe(false);
    expect(state.get(subnets.SubtokenEnabled, SECOND)).toBe(false);
    expect(state.get(SubnetEmissionEnabled, SECOND)).toBe(true);
    expect(state.get(SubnetTAO, SECOND)).toBe(1_000n * TAO);
    // 23 TAO that bought alpha have raised the price of subnet 1 to 0.025115…
    expect(state.get(SubnetAlphaIn, SECOND)).toBe(39_816_632_858_862n);
    expect(state.get(SubnetAlphaOut, SECOND)).toBe(0n);
    expect(state.get(subnets.SubnetLocked, SECOND)).toBe(1_000n * TAO);
    expect(state.get(TotalStake)).toBe(11_023n * TAO);
    expect(state.get(Account, subnetAccount(SECOND)).free).toBe(1_000n * TAO);
  });

  it('takes the mean of the middle two prices of an even number, and 1 when there is none', () => {
    const { state } = createTestChain({ subnets: 2 });
    state.set(SubnetAlphaIn, 100_000n * TAO, SECOND);
    eventsOf(state, '//Bob', create('//h'));
    expect(state.get(SubnetAlphaIn, toNetuid(3))).toBe(16_000n * TAO);
    const empty = createTestChain({ subnets: 0 }).state;
    eventsOf(empty, '//Bob', create('//h'));
    expect(empty.get(SubnetAlphaIn, SUBNET)).toBe(1_000n * TAO);
  });

  it('carries the identity that it is created with, and has none without', () => {
    const { state } = createTestChain();
    const events = eventsOf(state, '//Bob', createNamed('//h', 'β'));
    expect(eventNames(events).slice(-3)).toEqual(['SubnetOwnerHotkeySet', 'SubnetIdentitySet', 'NetworkAdded']);
    expect(events.at(-1)?.event).toEqual({ case: 'networkAdded', value: { netuid: 2, mechanism: 1 } });
    expect(state.get(SubnetIdentitiesV3, SECOND)).toEqual(identity('β'));
    const none = { case: 'registerNetworkWithIdentity', value: { hotkey: bytesOf('//h2') } } as const;
    expect(eventNames(eventsOf(state, '//Bob', none))).not.toContain('SubnetIdentitySet');
    expect(state.has(SubnetIdentitiesV3, toNetuid(3))).toBe(false);
  });

  it('is in the pool refused for the rate limit already, with an identity too', () => {
    const { state } = createTestChain();
    state.set(subnets.NetworkLastRegistered, 1n);
    state.set(subnets.NetworkRateLimit, 5n);
    const admission = (call: Call['call']) =>
      prepareCall({ call }).admit(nextBlockContext(state, ports), account('//Bob'));
    for (const call of [create('//h'), createNamed('//h', 'x')]) {
      expect(admission(call)).toMatchObject({ name: 'NetworkTxRateLimitExceeded', facts: { blocks_to_wait: 5n } });
    }
    state.set(subnets.NetworkRateLimit, 0n);
    expect(admission(create('//h'))).toBeUndefined();
  });
});

describe('the lock cost', () => {
  it('is 1000 TAO, then 2000 at once, then 4000: only the last creation is remembered', () => {
    const { state } = createTestChain();
    expect(networkLockCost(state, 1n)).toBe(1_000n * TAO);
    eventsOf(state, '//Bob', create('//h'));
    expect(networkLockCost(state, 1n)).toBe(2_000n * TAO);
    eventsOf(state, '//Bob', create('//h2'));
    expect(state.get(subnets.NetworkLastLockCost)).toBe(2_000n * TAO);
    expect(networkLockCost(state, 1n)).toBe(4_000n * TAO);
    expect(state.get(SubnetTAO, toNetuid(3))).toBe(2_000n * TAO);
    expect(state.get(subnets.SubnetLocked, toNetuid(3))).toBe(2_000n * TAO);
  });

  it('asks what C10b says one block after a sale at 1999.99 TAO', () => {
    const { state } = createTestChain();
    state.set(subnets.NetworkLastLockCost, 1_999_990_079_366n);
    state.set(subnets.NetworkLastRegistered, 10n);
    expect(networkLockCost(state, 11n)).toBe(3_999_960_317_561n);
  });

  it('never falls below the minimum, nor rises above it before the first creation', () => {
    const { state } = createTestChain();
    state.set(subnets.NetworkMinLockCost, 1_500n * TAO);
    expect(networkLockCost(state, 1n)).toBe(1_500n * TAO);
    eventsOf(state, '//Bob', create('//h'));
    expect(networkLockCost(state, 10_000_000n)).toBe(1_500n * TAO);
  });

  it('falls twice as fast once the block emission has halved', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Bob', create('//h'));
    expect(networkLockCost(state, 2n)).toBe(1_999_990_079_366n);
    state.set(TotalIssuance, 10_500_000n * TAO);
    expect(networkLockCost(state, 2n)).toBe(1_999_980_158_731n);
    expect(networkLockCost(state, 50_401n)).toBe(1_000_000_042_400n);
    state.set(TotalIssuance, 10_500_000n * TAO - 1n);
    expect(networkLockCost(state, 2n)).toBe(1_999_990_079_366n);
  });

  it('costs what C10 says after the first one', () => {
    const { state } = createTestChain();
    expect(networkLockCost(state, 1n)).toBe(1_000_000_000_000n);
    eventsOf(state, '//Bob', create('//h'));
    expect(networkLockCost(state, 2n)).toBe(1_999_990_079_366n);
    expect(networkLockCost(state, 7_201n)).toBe(1_928_571_435_200n);
    expect(networkLockCost(state, 50_401n)).toBe(1_500_000_046_400n);
    expect(networkLockCost(state, 100_801n)).toBe(1_000_000_092_800n);
  });
});

describe('start_call', () => {
  it('refuses in order: missing subnet, not the owner, already started, too early', () => {
    const chain = createTestChain();
    const { state } = chain;
    expect(refusalOf(state, '//Bob', start(9)).name).toBe('SubnetNotExists');
    expect(refusalOf(state, '//Eve', start(1)).name).toBe('BadOrigin');
    expect(refusalOf(state, 'root', start(1)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', start(1))).toMatchObject({
      name: 'FirstEmissionBlockNumberAlreadySet',
      facts: { block: 1n },
    });
    chain.run('//Bob', create('//h'));
    state.set(subnets.StartCallDelay, 2n);
    expect(refusalOf(state, '//Bob', start(2))).toMatchObject({
      name: 'NeedWaitingMoreBlocksToStarCall',
      facts: { blocks_to_wait: 1n },
    });
    state.set(subnets.StartCallDelay, 1n);
    const [event] = eventsOf(state, '//Bob', start(2));
    expect(event?.event).toEqual({ case: 'firstEmissionBlockNumberSet', value: { netuid: 2, block: 3n } });
    expect(state.get(subnets.SubtokenEnabled, SECOND)).toBe(true);
    expect(state.get(subnets.FirstEmissionBlockNumber, SECOND)).toBe(3n);
  });
});
