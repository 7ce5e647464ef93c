/** As many subnets as there may be, and which of them leaves for a new one. docs/rules/economics.md sections 6.2 and 6.3. */
import { toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { subnetToPrune } from '../../src/rules/subnet-to-prune.ts';
import { subnetNetuids } from '../../src/rules/subnets.ts';
import { symbolOf } from '../../src/rules/token-symbols.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SubnetAlphaIn, SubnetMovingPrice, SubnetTAO } from '../../src/state/items/pool-items.ts';
import * as subnets from '../../src/state/items/subnet-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import {
  account,
  bytesOf,
  coldkey,
  createTestChain,
  eventNames,
  eventsOf,
  refusalOf,
  TAO,
} from '../support/test-chain.ts';

const create = (uri: string) => ({ case: 'registerNetwork', value: { hotkey: bytesOf(uri) } }) as const;
const [ONE, TWO, THREE] = [1, 2, 3].map(toNetuid);

/** Three subnets with these moving prices and ages. */
function aged(subnetsOf: readonly (readonly [price: bigint, registeredAt: bigint])[]): ChainState {
  const { state } = createTestChain({ subnets: subnetsOf.length });
  for (const [index, [price, registeredAt]] of subnetsOf.entries()) {
    state.set(SubnetMovingPrice, price, toNetuid(index + 1));
    state.set(subnets.NetworkRegisteredAt, registeredAt, toNetuid(index + 1));
  }
  return state;
}

describe('the subnet that has to leave', () => {
  it('is the one with the lowest moving price, not the lowest spot price', () => {
    const state = aged([
      [3n, 0n],
      [1n, 7n],
      [2n, 0n],
    ]);
    state.set(SubnetAlphaIn, 10n ** 18n, toNetuid(1));
    expect(subnetToPrune(state, 1_296_007n)).toBe(TWO);
  });

  it('is the oldest of equal ones, and of equally old ones the first', () => {
    const prices = [5n, 5n, 5n] as const;
    expect(subnetToPrune(aged(prices.map((price, index) => [price, [9n, 8n, 8n][index] ?? 0n])), 2_000_000n)).toBe(TWO);
    expect(subnetToPrune(aged(prices.map((price) => [price, 8n])), 2_000_000n)).toBe(ONE);
  });

  it('is none that is younger than the immunity period, and there may be none', () => {
    const state = aged([
      [1n, 10n],
      [2n, 9n],
      [3n, 0n],
    ]);
    expect(subnetToPrune(state, 1_295_999n)).toBeUndefined();
    expect(subnetToPrune(state, 1_296_000n)).toBe(THREE);
    expect(subnetToPrune(state, 1_296_009n)).toBe(TWO);
    expect(subnetToPrune(state, 1_296_010n)).toBe(ONE);
  });

  it('is never root', () => {
    const { state } = createTestChain({ subnets: 0 });
    expect(subnetToPrune(state, 2_000_000n)).toBeUndefined();
  });
});

describe('a creation at the limit', () => {
  it('dissolves the victim first and takes its netuid, at the median price of the others', () => {
    const state = aged([
      [3n, 0n],
      [1n, 0n],
      [2n, 0n],
    ]);
    state.set(subnets.NetworkImmunityPeriod, 1n);
    state.set(subnets.SubnetLimit, 3);
    // The victim would move the median: 0.025 and 0.1 have the mean 0.0625.
    state.set(SubnetAlphaIn, 10n ** 12n, toNetuid(2));
    state.set(SubnetAlphaIn, 100_000n * TAO, toNetuid(3));
    const names = eventNames(eventsOf(state, '//Eve', create('//h')));
    expect(names.indexOf('NetworkRemoved')).toBeGreaterThan(-1);
    expect(names.indexOf('NetworkRemoved')).toBeLessThan(names.indexOf('NetworkAdded'));
    expect(subnetNetuids(state)).toEqual([1, 2, 3]);
    expect(state.get(subnets.SubnetOwner, toNetuid(2))).toBe(coldkey('//Eve'));
    expect(state.get(subnets.NetworkRegisteredAt, toNetuid(2))).toBe(1n);
    expect(state.get(SubnetTAO, toNetuid(2))).toBe(1_000n * TAO);
    expect(state.get(SubnetAlphaIn, toNetuid(2))).toBe(16_000n * TAO);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('dissolves nothing when the creator cannot pay, or names the subnet badly', () => {
    const { state } = createTestChain();
    state.set(subnets.NetworkImmunityPeriod, 0n);
    state.set(subnets.SubnetLimit, 1);
    const long = new Uint8Array(1_025);
    const nothing = new Uint8Array(0);
    const named = {
      case: 'registerNetworkWithIdentity',
      value: {
        hotkey: bytesOf('//h'),
        identity: {
          subnetName: nothing,
          githubRepo: nothing,
          subnetContact: nothing,
          subnetUrl: nothing,
          discord: nothing,
          description: nothing,
          logoUrl: nothing,
          additional: long,
        },
      },
    } as const;
    expect(refusalOf(state, '//Bob', named)).toMatchObject({ name: 'InvalidIdentity', facts: { field: 'additional' } });
    state.set(Account, { nonce: 0n, free: 999n * TAO }, account('//Bob'));
    expect(refusalOf(state, '//Bob', create('//h')).name).toBe('CannotAffordLockCost');
    expect(subnetNetuids(state)).toEqual([1]);
  });

  it('is never for more subnets than there are storage indexes, whatever the limit says', () => {
    const { state } = createTestChain();
    state.set(subnets.SubnetLimit, 65_535);
    for (let id = 2; id < 4_095; id += 1) state.set(subnets.NetworksAdded, true, toNetuid(id));
    eventsOf(state, '//Bob', create('//last'));
    expect(state.get(subnets.SubnetOwner, toNetuid(4_095))).toBe(coldkey('//Bob'));
    expect(refusalOf(state, '//Bob', create('//more'))).toMatchObject({
      name: 'SubnetLimitReached',
      facts: { limit: 4_095n },
    });
  });

  it('is one of 129 that are made by calls: 128 have a place and a symbol each, and then one has to leave', () => {
    const chain = createTestChain({ subnets: 0 });
    const { state } = chain;
    // Otherwise each creation would cost twice the one before.
    state.set(subnets.NetworkLockReductionInterval, 1n);
    for (let index = 1; index <= 128; index += 1) {
      expect(chain.run('//Bob', create(`//h${index}`)).error).toBeUndefined();
    }
    expect(subnetNetuids(state)).toEqual(Array.from({ length: 128 }, (_, index) => index + 1));
    expect(state.get(subnets.TotalNetworks)).toBe(129);
    expect(new Set(subnetNetuids(state).map((netuid) => symbolOf(state, netuid))).size).toBe(128);
    expect(refusalOf(state, '//Bob', create('//h129'))).toMatchObject({
      name: 'SubnetLimitReached',
      facts: { limit: 128n },
    });
    state.set(subnets.NetworkImmunityPeriod, 100n);
    expect(chain.run('//Eve', create('//h129')).error).toBeUndefined();
    expect(subnetNetuids(state)).toHaveLength(128);
    expect(state.get(subnets.SubnetOwner, toNetuid(1))).toBe(coldkey('//Eve'));
    expect(findBrokenInvariants(state)).toEqual([]);
  });
});
