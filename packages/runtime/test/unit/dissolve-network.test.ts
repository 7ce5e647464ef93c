/** dissolve_network and root_dissolve_network. Numbers C16 and C16b are of docs/rules/economics.md section 6.3. */

import { toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { undoBlock } from '../../src/block/apply-block.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { subnetNetuids } from '../../src/rules/subnets.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import {
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetEmissionEnabled,
  SubnetProtocolAlpha,
  SubnetTAO,
} from '../../src/state/items/pool-items.ts';
import { OwnedHotkeys, Owner, TotalStake } from '../../src/state/items/staking-items.ts';
import * as subnets from '../../src/state/items/subnet-items.ts';
import { Account, LostTao, TotalIssuance } from '../../src/state/items/system-items.ts';
import { snapshotOf } from '../../src/state/snapshot.ts';
import { setStake } from '../support/set-stake.ts';
import { recordsOf, subnetItems } from '../support/subnet-records.ts';
import {
  account,
  allowPlainWeights,
  bytesOf,
  coldkey,
  createTestChain,
  eventNames,
  eventsOf,
  hotkey,
  refusalOf,
  TAO,
  type TestChain,
} from '../support/test-chain.ts';

const SECOND = toNetuid(2);
const POT = subnetAccount(SECOND);
const KEPT = new Set(subnetItems().flatMap(({ name, outlivesSubnet }) => (outlivesSubnet ? [name] : [])));

const create = (uri: string) => ({ case: 'registerNetwork', value: { hotkey: bytesOf(uri) } }) as const;
const dissolve = (netuid: number) => ({ case: 'rootDissolveNetwork', value: { netuid } }) as const;
const free = (state: ChainState, uri: string) => state.get(Account, account(uri)).free;

interface Subnet {
  readonly pool: bigint;
  /** Alpha of the protocol. */
  readonly protocol: bigint;
  /** Alpha of the pool. */
  readonly alphaIn: bigint;
  /** Coldkey and alpha of hotkeys. */
  readonly stakers: readonly (readonly [string, bigint])[];
}

/** Subnet 2, created in block 1 for 1000 TAO, with these amounts; the hotkeys are in the order of their stakers. */
function withSubnet({ pool, protocol, alphaIn, stakers }: Subnet): ChainState {
  const { state } = createTestChain();
  eventsOf(state, '//Ferdie', create('//h'));
  state.set(TotalStake, state.get(TotalStake) - state.get(SubnetTAO, SECOND) + pool);
  state.set(SubnetTAO, pool, SECOND);
  state.set(SubnetAlphaIn, alphaIn, SECOND);
  state.set(SubnetProtocolAlpha, protocol, SECOND);
  const hotkeys = ['//a', '//b', '//c', '//d'].map(hotkey).sort();
  for (const [index, [uri, alpha]] of stakers.entries()) {
    const staked = hotkeys[index];
    if (staked === undefined) throw new Error('too many stakers');
    state.set(Owner, coldkey(uri), staked);
    state.set(OwnedHotkeys, [...state.get(OwnedHotkeys, coldkey(uri)), staked], coldkey(uri));
    setStake(state, staked, SECOND, alpha);
  }
  state.set(
    SubnetAlphaOut,
    stakers.reduce((sum, [, alpha]) => sum + alpha, protocol),
    SECOND,
  );
  expect(findBrokenInvariants(state)).toEqual([]);
  return state;
}

/** What a dissolution pays to coldkeys, and by how much issuance falls. */
function gainsOf(state: ChainState, uris: readonly string[]): { gains: bigint[]; recycled: bigint } {
  const before = uris.map((uri) => free(state, uri));
  const issuance = state.get(TotalIssuance);
  eventsOf(state, 'root', dissolve(2));
  expect(findBrokenInvariants(state)).toEqual([]);
  return {
    gains: uris.map((uri, index) => free(state, uri) - (before[index] ?? 0n)),
    recycled: issuance - state.get(TotalIssuance),
  };
}

describe('who may dissolve', () => {
  it('is root alone, not even the owner', () => {
    const { state } = createTestChain();
    const byColdkey = { case: 'dissolveNetwork', value: { coldkey: bytesOf('//Bob'), netuid: 9 } } as const;
    expect(refusalOf(state, '//Bob', byColdkey).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Alice', dissolve(9)).name).toBe('BadOrigin');
    expect(refusalOf(state, 'root', byColdkey).name).toBe('SubnetNotExists');
    expect(refusalOf(state, 'root', dissolve(9)).name).toBe('SubnetNotExists');
    expect(refusalOf(state, 'root', dissolve(0)).name).toBe('SubnetNotExists');
  });

  it('may name any coldkey, and does so through sudo', () => {
    const chain = createTestChain();
    const inner = { case: 'dissolveNetwork', value: { coldkey: bytesOf('//nobody'), netuid: 1 } } as const;
    const receipt = chain.run('//Alice', { case: 'sudo', value: { call: { call: inner } } });
    expect(eventNames(receipt.events)).toContain('NetworkRemoved');
    expect(subnetNetuids(chain.state)).toEqual([]);
    expect(chain.state.get(subnets.TotalNetworks)).toBe(1);
    expect(findBrokenInvariants(chain.state)).toEqual([]);
    chain.mineTo(25n);
  });
});

describe('the refund', () => {
  it('divides the pool by alpha, and the protocol’s part leaves existence: C16', () => {
    const state = withSubnet({
      pool: 1_000n * TAO,
      protocol: 400n * TAO,
      alphaIn: 600n * TAO,
      stakers: [
        ['//Bob', 300n * TAO],
        ['//Charlie', 200n * TAO],
        ['//Dave', 100n * TAO],
      ],
    });
    const staked = state.get(TotalStake);
    expect(gainsOf(state, ['//Bob', '//Charlie', '//Dave', '//Ferdie'])).toEqual({
      gains: [187_500_000_000n, 125_000_000_000n, 62_500_000_000n, 0n],
      recycled: 625_000_000_000n - 500n,
    });
    expect(state.get(Account, POT).free).toBe(500n);
    expect(state.get(TotalStake)).toBe(staked - 1_000n * TAO);
    expect(state.get(LostTao)).toBe(0n);
  });

  it('gives what flooring leaves to the largest remainders, of equal ones to the first: C16b', () => {
    const stakers = ['//Bob', '//Charlie', '//Dave'].map((uri) => [uri, 1n] as const);
    const state = withSubnet({ pool: 10n, protocol: 4n, alphaIn: 0n, stakers });
    expect(gainsOf(state, ['//Bob', '//Charlie', '//Dave'])).toEqual({
      gains: [2n, 1n, 1n],
      recycled: 1_000n * TAO - 4n - 500n,
    });
  });

  it('ranks remainders by size and not by stake: 11 over 5, 3, 3 is 5, 3, 3', () => {
    const exact = withSubnet({
      pool: 11n,
      protocol: 0n,
      alphaIn: 0n,
      stakers: [
        ['//Bob', 5n],
        ['//Charlie', 3n],
        ['//Dave', 3n],
      ],
    });
    expect(gainsOf(exact, ['//Bob', '//Charlie', '//Dave']).gains).toEqual([5n, 3n, 3n]);
    // 10 x 5 / 6 is 8 and 2 are left, 10 x 1 / 6 is 1 and 4 are left.
    const uneven = withSubnet({
      pool: 10n,
      protocol: 0n,
      alphaIn: 0n,
      stakers: [
        ['//Bob', 5n],
        ['//Charlie', 1n],
      ],
    });
    expect(gainsOf(uneven, ['//Bob', '//Charlie']).gains).toEqual([8n, 2n]);
  });

  it('pays a coldkey for each of its hotkeys', () => {
    const state = withSubnet({
      pool: 100n * TAO,
      protocol: 0n,
      alphaIn: 50n,
      stakers: [
        ['//Bob', 25n],
        ['//Bob', 20n],
        ['//Dave', 5n],
      ],
    });
    expect(gainsOf(state, ['//Bob', '//Dave']).gains).toEqual([45n * TAO, 5n * TAO]);
  });

  it('leaves the alpha of the pool out of subnets that are not younger than the cut-over', () => {
    const subnet: Subnet = {
      pool: 1_000n * TAO,
      protocol: 100n * TAO,
      alphaIn: 300n * TAO,
      stakers: [['//Bob', 100n * TAO]],
    };
    expect(gainsOf(withSubnet(subnet), ['//Bob']).gains).toEqual([200n * TAO]);
    const old = withSubnet(subnet);
    old.set(subnets.TaoInRefundDeploymentBlock, 1n);
    expect(gainsOf(old, ['//Bob']).gains).toEqual([500n * TAO]);
    const genesis = withSubnet(subnet);
    genesis.set(subnets.NetworkRegisteredAt, 0n, SECOND);
    expect(gainsOf(genesis, ['//Bob']).gains).toEqual([500n * TAO]);
  });

  it('recycles all of a pool in which nobody has a part, and what the pot holds beside the pool', () => {
    const state = withSubnet({ pool: 700n * TAO, protocol: 0n, alphaIn: 0n, stakers: [] });
    expect(gainsOf(state, ['//Bob'])).toEqual({ gains: [0n], recycled: 1_000n * TAO - 500n });
  });

  it('recycles a part that is too small for an account which does not exist', () => {
    const state = withSubnet({
      pool: 1_000n,
      protocol: 0n,
      alphaIn: 0n,
      stakers: [
        ['//new', 499n],
        ['//new2', 501n],
      ],
    });
    expect(gainsOf(state, ['//new', '//new2'])).toEqual({
      gains: [0n, 501n],
      recycled: 1_000n * TAO - 501n - 500n,
    });
  });

  it('counts dust as gone when the last staker empties the pot', () => {
    const state = withSubnet({ pool: 1_000n * TAO - 300n, protocol: 0n, alphaIn: 0n, stakers: [['//Bob', 1n]] });
    expect(gainsOf(state, ['//Bob'])).toEqual({ gains: [1_000n * TAO - 300n], recycled: 300n });
    expect(state.has(Account, POT)).toBe(false);
  });
});

describe('the lock of the owner', () => {
  const nobody: Subnet = { pool: 1_000n * TAO, protocol: 0n, alphaIn: 40_000n * TAO, stakers: [] };

  it('is not refunded to subnets that were created in the start block or later', () => {
    const state = withSubnet(nobody);
    state.set(subnets.NetworkRegistrationStartBlock, 1n);
    state.set(subnets.TaoInRefundDeploymentBlock, 1n);
    expect(gainsOf(state, ['//Ferdie']).gains).toEqual([0n]);
  });

  it('is refunded to older ones without what the owner cut has brought, 17.9995 % of 40,000 alpha at 0.025', () => {
    const state = withSubnet(nobody);
    state.set(subnets.NetworkRegistrationStartBlock, 2n);
    state.set(subnets.TaoInRefundDeploymentBlock, 1n);
    expect(gainsOf(state, ['//Ferdie'])).toEqual({
      gains: [820_004_578_420n],
      recycled: 1_000n * TAO - 820_004_578_420n - 500n,
    });
  });

  it('is never taken from the protocol’s part', () => {
    const state = withSubnet(nobody);
    state.set(subnets.NetworkRegistrationStartBlock, 2n);
    expect(gainsOf(state, ['//Ferdie'])).toEqual({ gains: [0n], recycled: 1_000n * TAO - 500n });
  });
});

/** Two subnets with miners, stake, weights, axons and epochs behind them, at block 25. */
function livingChain(): TestChain {
  const chain = createTestChain({ subnets: 3 });
  for (const netuid of [1, 2, 3]) allowPlainWeights(chain.state, toNetuid(netuid));
  const call = (uri: string, netuid: number) =>
    chain.sign('//Alice', { case: 'burnedRegister', value: { netuid, hotkey: bytesOf(uri) } });
  chain.mine([1, 2, 3].flatMap((netuid) => [call('//m1', netuid), call(`//m${netuid}x`, netuid)]));
  const axon = { version: 1, ip: '1', port: 9, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 };
  chain.mine(
    [1, 2, 3].flatMap((netuid) => [
      chain.sign('//m1', { case: 'serveAxon', value: { netuid, ...axon } }),
      chain.sign(`//validator1_sn${netuid}`, {
        case: 'setWeights',
        value: { netuid, dests: [1, 2], weights: [1, 2], versionKey: 0n },
      }),
      chain.sign('//Alice', {
        case: 'addStake',
        value: { hotkey: bytesOf('//m1'), netuid, amountStaked: 5n * TAO },
      }),
    ]),
  );
  chain.mineTo(25n);
  return chain;
}

describe('everything of a dissolved subnet', () => {
  it('is gone but for what the rules keep; other subnets are as they were, bit for bit', () => {
    const { state } = livingChain();
    const others = [0, 1, 3].map((netuid) => recordsOf(state, netuid));
    const own = recordsOf(state, 2);
    for (const item of [
      'Weights',
      'Bonds',
      'Axons',
      'TotalHotkeyAlpha',
      'IsNetworkMember',
      'TokenSymbol',
      'Incentive',
    ]) {
      expect(own.some((record) => record.startsWith(`${item}/`))).toBe(true);
    }
    const events = eventsOf(state, 'root', dissolve(2));
    expect(events.at(-1)?.event).toEqual({ case: 'networkRemoved', value: { netuid: 2 } });
    expect(eventNames(events)).not.toContain('SubnetIdentityRemoved');
    expect([0, 1, 3].map((netuid) => recordsOf(state, netuid))).toEqual(others);
    expect(recordsOf(state, 2)).toEqual(own.filter((record) => KEPT.has(record.split('/')[0] ?? '')));
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('comes back when its block is undone, and stays away while blocks go on', () => {
    const chain = livingChain();
    const before = snapshotOf(chain.state);
    const sudo = { case: 'sudo', value: { call: { call: dissolve(2) } } } as const;
    const { undo } = chain.mine([chain.sign('//Alice', sudo)]);
    expect(subnetNetuids(chain.state)).toEqual([1, 3]);
    undoBlock(chain.state, undo);
    expect(snapshotOf(chain.state)).toEqual(before);
    chain.mine([chain.sign('//Alice', sudo)]);
    chain.mineTo(60n);
    expect(recordsOf(chain.state, 2).filter((record) => !KEPT.has(record.split('/')[0] ?? ''))).toEqual([]);
    expect(findBrokenInvariants(chain.state)).toEqual([]);
  });

  it('includes its identity, whose end is told first', () => {
    const { state } = createTestChain();
    const none = new Uint8Array(0);
    const fields = { subnetName: none, githubRepo: none, subnetContact: none, subnetUrl: none };
    const more = { discord: none, description: none, logoUrl: none, additional: none };
    eventsOf(state, '//Bob', { case: 'setSubnetIdentity', value: { netuid: 1, ...fields, ...more } });
    expect(eventNames(eventsOf(state, 'root', dissolve(1))).slice(-2)).toEqual([
      'SubnetIdentityRemoved',
      'NetworkRemoved',
    ]);
  });
});

describe('a netuid that was used before', () => {
  it('starts like a first one, and inherits only what the rules name', () => {
    const chain = livingChain();
    const { state } = chain;
    state.set(parameters.RecycleOrBurn, 'Recycle', SECOND);
    state.set(parameters.OwnerCutEnabled, false, SECOND);
    state.set(parameters.MinNonImmuneUids, 7, SECOND);
    state.set(parameters.MinAllowedUids, 3, SECOND);
    state.set(parameters.LastOwnerHyperparamBlock, 9n, SECOND, 32);
    state.set(SubnetEmissionEnabled, false, SECOND);
    state.set(parameters.Kappa, 1, SECOND);
    eventsOf(state, 'root', dissolve(2));
    const twin = createTestChain({ subnets: 1 });
    twin.mineTo(25n);
    for (const item of [SubnetTAO, SubnetAlphaIn]) twin.state.set(item, state.get(item, toNetuid(1)), toNetuid(1));
    state.remove(SubnetTAO, toNetuid(3));
    eventsOf(state, '//Eve', create('//fresh'));
    eventsOf(twin.state, '//Eve', create('//fresh'));
    const inherited = (record: string) => KEPT.has(record.split('/')[0] ?? '');
    expect(recordsOf(state, 2).filter((record) => !inherited(record))).toEqual(
      recordsOf(twin.state, 2).filter((record) => !inherited(record)),
    );
    expect(recordsOf(state, 2).filter(inherited).sort()).toEqual([
      'LastOwnerHyperparamBlock/2/32: "9"',
      'MinAllowedUids/2: 3',
      'MinNonImmuneUids/2: 7',
      'OwnerCutEnabled/2: false',
      'RecycleOrBurn/2: "Recycle"',
      'RootProp/2: "0"',
      'SubnetEmissionEnabled/2: true',
    ]);
    expect(state.get(Account, POT).free).toBe(1_000n * TAO + 500n);
    expect(findBrokenInvariants(state).filter(({ invariant }) => invariant !== 'SubnetTAO[3]')).toEqual([]);
  });
});
