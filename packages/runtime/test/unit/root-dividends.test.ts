/** From root stake to TAO on root, by calls alone: what docs/root.md says. Source: docs/rules/economics.md sections 2.4, 2.6 and 3.6. */
import { toNetuid } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import { i96f32 } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { explainPayment } from '../../src/explain/explain-payment.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { owedTo } from '../../src/rules/root-claims.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import { PendingRootAlphaDivs } from '../../src/state/items/emission-items.ts';
import { SubnetMovingPrice, SubnetTAO } from '../../src/state/items/pool-items.ts';
import { RootClaimable, SubnetRootSellTao } from '../../src/state/items/root-claim-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { explainAll } from '../support/explained-chain.ts';
import {
  bytesOf,
  coldkey,
  createTestChain,
  eventNames,
  hotkey,
  SUBNET,
  TAO,
  type TestChain,
} from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';
const SECOND = toNetuid(2);
const bob = { hotkey: hotkey(VALIDATOR), coldkey: coldkey('//Bob') };

const sudo = (call: Call['call']): Call['call'] => ({ case: 'sudo', value: { call: { call } } });
const stake = (netuid: number, taoStaked: bigint): Call['call'] => ({
  case: 'addStake',
  value: { netuid, hotkey: bytesOf(VALIDATOR), amountStaked: taoStaked * TAO },
});
const openRoot = sudo({ case: 'sudoSetSubtokenEnabled', value: { netuid: 0, subtokenEnabled: true } });

/** Each call in a block of its own. */
function go(chain: TestChain, calls: readonly (readonly [string, Call['call']])[]): void {
  for (const [uri, call] of calls) {
    const { error, events } = chain.run(uri, call);
    expect(error, call?.case).toBeUndefined();
    const sudid = events.map(({ event }) => event).find(({ case: name }) => name === 'sudid');
    if (sudid?.case === 'sudid') expect(sudid.value.error, call?.case).toBeUndefined();
  }
}

const pricesOf = ({ state }: TestChain): bigint =>
  [SUBNET, SECOND].reduce((sum, netuid) => sum + state.get(SubnetMovingPrice, netuid), 0n);
const rootStakeOf = ({ state }: TestChain): bigint => stakeOfColdkey(state, { ...bob, netuid: ROOT_NETUID });

/** Mines until the next epoch of subnet 1; returns it. */
function mineEpoch(chain: TestChain) {
  for (let blocks = 0; blocks < 400; blocks += 1) {
    const run = chain.mine().epochRuns.find(({ netuid }) => netuid === SUBNET);
    if (run !== undefined) return run;
  }
  throw new Error('no epoch in 400 blocks');
}

describe('dividends of root stake', () => {
  it('flow in the preset fast once a purchase has brought two prices above 1 together, and a claim makes them TAO', () => {
    const chain = createTestChain({ subnets: 2 });
    const { state } = chain;
    go(chain, [
      ['//Alice', sudo({ case: 'sudoSetNumRootClaims', value: { newValue: 0n } })],
      ['//Alice', openRoot],
      ['//Bob', stake(0, 100_000n)],
      ['//Alice', stake(1, 55_000n)],
    ]);
    chain.mineTo(30n);
    expect(pricesOf(chain)).toBeGreaterThan(i96f32.one);
    const before = owedTo(state, bob, SUBNET);
    const pending = state.get(PendingRootAlphaDivs, SUBNET);
    const run = mineEpoch(chain);
    expect(run.root).toBeGreaterThan(pending);
    const paid = explainPayment(run, run.hotkeys.indexOf(bob.hotkey));
    expect(paid.rootClaimable).toBe((run.root * 53_739n) / 65_535n);
    expect(paid.rootDividends).toBe((run.root * 11_796n) / 65_535n);
    expect(explainAll(state, run)[run.hotkeys.indexOf(bob.hotkey)]?.sentences.join()).toContain(
      '; those with root stake on your hotkey can claim ',
    );
    const owed = owedTo(state, bob, SUBNET);
    // All root stake is Bob's. The rate is floored to 2^-32 for each rao of it, then what it comes to.
    expect(owed - before).toBeLessThanOrEqual(paid.rootClaimable);
    expect(owed - before).toBeGreaterThanOrEqual(paid.rootClaimable - (100_000n * TAO) / 2n ** 32n - 2n);

    const pots = [SUBNET, ROOT_NETUID].map((netuid) => state.get(Account, subnetAccount(netuid)).free);
    const receipt = chain.run('//Bob', { case: 'claimRoot', value: { subnets: [1] } });
    expect(eventNames(receipt.events)).toContain('RootClaimed');
    const tao = rootStakeOf(chain) - 100_000n * TAO;
    expect(tao).toBeGreaterThan(0n);
    expect(state.get(SubnetRootSellTao, SUBNET)).toBe(tao);
    expect(state.get(SubnetTAO, ROOT_NETUID)).toBe(100_000n * TAO + tao);
    expect(state.get(Account, subnetAccount(ROOT_NETUID)).free).toBe((pots[1] ?? 0n) + tao);
    expect(owedTo(state, bob, SUBNET)).toBeLessThanOrEqual(1n);
    expect(findBrokenInvariants(state)).toEqual([]);
    chain.mine();
    expect(state.has(SubnetRootSellTao, SUBNET)).toBe(false);
  });

  it('flow with the numbers of the reference chain once sudo lets moving prices follow, and are claimed in turn', () => {
    const chain = createTestChain({ preset: 'mainnet' });
    const { state } = chain;
    go(chain, [
      ['//Alice', openRoot],
      ['//Alice', sudo({ case: 'sudoSetSubnetMovingAlpha', value: { alpha: (i96f32.one / 2n).toString() } })],
      ['//Bob', { case: 'registerNetwork', value: { hotkey: bytesOf('//second') } }],
      ['//Bob', { case: 'startCall', value: { netuid: 2 } }],
      ...[1, 2].map(
        (netuid) =>
          ['//Alice', sudo({ case: 'sudoSetEmaPriceHalvingPeriod', value: { netuid, emaHalving: 1n } })] as const,
      ),
      ['//Bob', stake(0, 10_000n)],
    ]);
    chain.mineTo(50n);
    expect(pricesOf(chain)).toBeGreaterThan(i96f32.one);
    mineEpoch(chain);
    expect(state.get(RootClaimable, bob.hotkey, SUBNET)).toBeGreaterThan(0n);
    // The block of the epoch claims already: Bob is the only one whose turn it can be.
    expect(rootStakeOf(chain)).toBeGreaterThan(10_000n * TAO);
    expect(owedTo(state, bob, SUBNET)).toBeLessThanOrEqual(1n);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('do not flow in the preset fast as it is: root’s part is taken out of existence', () => {
    const chain = createTestChain();
    go(chain, [
      ['//Alice', openRoot],
      ['//Bob', stake(0, 100_000n)],
    ]);
    const run = mineEpoch(chain);
    expect(pricesOf(chain)).toBeLessThan(i96f32.one);
    expect(run.root).toBe(0n);
    expect(chain.state.keys(RootClaimable)).toEqual([]);
  });
});
