/** What root stakers earn in subnets, and how they get it. Source: docs/rules/economics.md section 3.6. */
import { type Netuid, toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { pickIndices } from '../../src/block/claim-root-in-turn.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { readRootClaims } from '../../src/reads/read-root-claims.ts';
import { addRootDividend, owedTo } from '../../src/rules/root-claims.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../../src/state/items/pool-items.ts';
import {
  NumRootClaim,
  NumStakingColdkeys,
  RootClaimable,
  RootClaimableThreshold,
  RootClaimed,
  RootClaimType,
  StakingColdkeysByIndex,
  SubnetRootSellTao,
} from '../../src/state/items/root-claim-items.ts';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import {
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

const VALIDATOR = '//validator1_sn1';
const ROOT = toNetuid(0);
const claim = { case: 'claimRoot', value: { subnets: [1] } } as const;
const choose = (rootClaimType: string, subnets: number[] = []) =>
  ({ case: 'setRootClaimType', value: { rootClaimType, subnets } }) as const;
const stakeOn = (uri: string, amountStaked: bigint, netuid = 0) =>
  ({ uri, call: { case: 'addStake', value: { hotkey: bytesOf(VALIDATOR), netuid, amountStaked } } }) as const;
const unstake = (amountUnstaked: bigint) =>
  ({ case: 'removeStake', value: { hotkey: bytesOf(VALIDATOR), netuid: 0, amountUnstaked } }) as const;
const staker = (uri: string) => ({ hotkey: hotkey(VALIDATOR), coldkey: coldkey(uri) });
const owed = (state: ChainState, uri: string) => owedTo(state, staker(uri), SUBNET);
const alphaOf = (state: ChainState, uri: string, netuid: Netuid) => stakeOfColdkey(state, { ...staker(uri), netuid });

/** Subnet 1 with 1,000 TAO and 1,000 alpha; on root Alice has 750 TAO on the validator and Bob 250. */
function rootChain() {
  const chain = createTestChain();
  const { state } = chain;
  state.set(SubnetTAO, 1_000n * TAO, SUBNET);
  state.set(SubnetAlphaIn, 1_000n * TAO, SUBNET);
  state.set(Account, { nonce: 0n, free: 1_000n * TAO }, subnetAccount(SUBNET));
  state.set(SubtokenEnabled, true, ROOT);
  for (const { uri, call } of [stakeOn('//Alice', 750n * TAO), stakeOn('//Bob', 250n * TAO)])
    eventsOf(state, uri, call);
  return chain;
}

/** As much alpha as there is for root stakers of the validator. */
function earn(state: ChainState, alphaRao: bigint): void {
  state.set(SubnetAlphaOut, state.get(SubnetAlphaOut, SUBNET) + alphaRao, SUBNET);
  addRootDividend(state, hotkey(VALIDATOR), SUBNET, alphaRao);
}

describe('what root stake has earned', () => {
  it('C15: 5 alpha over 1,000 TAO', () => {
    const { state } = rootChain();
    earn(state, 5n * TAO);
    expect(state.get(RootClaimable, hotkey(VALIDATOR), SUBNET)).toBe(21_474_836n);
    expect(owed(state, '//Bob')).toBe(1_249_999_972n);
  });

  it('is read with what a claim would become, and whether it is enough', () => {
    const { state } = rootChain();
    expect(readRootClaims(state, coldkey('//Bob'))).toMatchObject({ rootClaimType: 'Swap', subnets: [], claims: [] });
    earn(state, 5n * TAO);
    eventsOf(state, '//Charlie', stakeOn('//Charlie', 500n * TAO).call);
    const of = (uri: string) => readRootClaims(state, coldkey(uri)).claims;
    const bob = { hotkey: bytesOf(VALIDATOR), netuid: 1, rootStake: 250n * TAO, threshold: 500_000n };
    const earned = { claimable: 1_249_999_972n, claimed: '0', isDue: true, becomes: 'Swap' };
    expect(of('//Bob')).toEqual([{ ...bob, ...earned }]);
    const late = {
      rootStake: 500n * TAO,
      claimable: 0n,
      claimed: '2499999944',
      isDue: false,
    };
    expect(of('//Charlie')).toMatchObject([late]);
    state.set(RootClaimableThreshold, 1_249_999_973n, SUBNET);
    expect(of('//Bob')).toMatchObject([{ isDue: false, threshold: 1_249_999_973n }]);
    state.set(RootClaimableThreshold, 1_249_999_972n, SUBNET);
    eventsOf(state, '//Bob', choose('KeepSubnets', [1]));
    expect(readRootClaims(state, coldkey('//Bob'))).toMatchObject({
      rootClaimType: 'KeepSubnets',
      subnets: [1],
      claims: [{ isDue: true, becomes: 'Keep' }],
    });
    eventsOf(state, '//Bob', claim);
    expect(of('//Bob')).toMatchObject([{ claimable: 0n, claimed: '1249999972', isDue: false }]);
    expect(of('//Eve')).toEqual([]);
  });

  it('is nothing for stake that came after, and stays with who had it when stake goes', () => {
    const { state } = rootChain();
    earn(state, 5n * TAO);
    eventsOf(state, '//Charlie', stakeOn('//Charlie', 500n * TAO).call);
    expect(owed(state, '//Charlie')).toBe(0n);
    const before = owed(state, '//Bob');
    eventsOf(state, '//Bob', stakeOn('//Bob', 100n * TAO).call);
    expect(owed(state, '//Bob') - before).toBeLessThanOrEqual(1n);
    earn(state, 15n * TAO);
    expect(owed(state, '//Charlie')).toBe(4_687_499_953n);
  });

  it('is not owed again, and what comes is whole, when stake goes that was claimed for', () => {
    const { state } = rootChain();
    eventsOf(state, '//Bob', choose('Keep'));
    earn(state, 5n * TAO);
    eventsOf(state, '//Bob', claim);
    eventsOf(state, '//Bob', unstake(125n * TAO));
    expect(state.get(RootClaimed, SUBNET, hotkey(VALIDATOR), coldkey('//Bob'))).toBe(624_999_986n);
    expect(owed(state, '//Bob')).toBe(0n);
    earn(state, 7n * TAO);
    // A seventh of it, 125 of 875 TAO, as rates floor it: 55834574 / 2^32 x 125 TAO - 624999986.
    expect(owed(state, '//Bob')).toBe(999_999_989n);
    eventsOf(state, '//Bob', unstake(125n * TAO));
    expect(state.has(RootClaimed, SUBNET, hotkey(VALIDATOR), coldkey('//Bob'))).toBe(false);
    eventsOf(state, '//Bob', stakeOn('//Bob', 125n * TAO).call);
    expect(owed(state, '//Bob')).toBeLessThanOrEqual(1n);
  });

  it('is lost with stake that was never claimed for', () => {
    const { state } = rootChain();
    earn(state, 5n * TAO);
    eventsOf(state, '//Bob', unstake(125n * TAO));
    // Nothing was claimed yet that could be lowered.
    expect(owed(state, '//Bob')).toBe(624_999_986n);
  });
});

describe('claim_root', () => {
  it('sells the alpha without a fee and stakes the TAO on root, with no claim on what was earned before', () => {
    const { state } = rootChain();
    earn(state, 5n * TAO);
    const before = { root: state.get(SubnetTAO, ROOT), pool: state.get(SubnetTAO, SUBNET) };
    const events = eventsOf(state, '//Bob', claim);
    expect(eventNames(events)).toEqual(['Transfer', 'RootClaimed']);
    // 1000 x 1.249999972 / 1001.249999972, as the pool rounds it.
    const tao = alphaOf(state, '//Bob', ROOT) - 250n * TAO;
    expect(tao).toBe(1_248_439_422n);
    expect(state.get(SubnetTAO, ROOT) - before.root).toBe(tao);
    expect(before.pool - state.get(SubnetTAO, SUBNET)).toBe(tao);
    expect(state.get(SubnetRootSellTao, SUBNET)).toBe(tao);
    // What the new stake had no part in is floored.
    expect(owed(state, '//Bob')).toBe(1n);
    expect(state.get(RootClaimed, SUBNET, hotkey(VALIDATOR), coldkey('//Bob'))).toBeGreaterThan(1_249_999_972n);
    expect(owed(state, '//Alice')).toBe(3_749_999_916n);
    expect(findBrokenInvariants(state).map(({ invariant }) => invariant)).not.toContain('SubnetAlphaOut[1]');
  });

  it('keeps the alpha for who wants that, on all subnets or on some', () => {
    for (const choice of [choose('Keep'), choose('KeepSubnets', [1])]) {
      const { state } = rootChain();
      earn(state, 5n * TAO);
      expect(eventNames(eventsOf(state, '//Bob', choice))).toEqual(['RootClaimTypeSet']);
      eventsOf(state, '//Bob', claim);
      expect(alphaOf(state, '//Bob', SUBNET)).toBe(1_249_999_972n);
      expect(alphaOf(state, '//Bob', ROOT)).toBe(250n * TAO);
    }
    const { state } = rootChain();
    earn(state, 5n * TAO);
    eventsOf(state, '//Bob', choose('KeepSubnets', [2]));
    eventsOf(state, '//Bob', claim);
    expect(alphaOf(state, '//Bob', SUBNET)).toBe(0n);
  });

  it('leaves less than the threshold, what is on other subnets, and what the pool cannot take', () => {
    const { state } = rootChain();
    earn(state, 5n * TAO);
    state.set(RootClaimableThreshold, 1_249_999_973n, SUBNET);
    eventsOf(state, '//Bob', claim);
    state.set(RootClaimableThreshold, 0n, SUBNET);
    eventsOf(state, '//Bob', { case: 'claimRoot', value: { subnets: [2] } });
    state.set(SubnetTAO, 999_999n, SUBNET);
    eventsOf(state, '//Bob', claim);
    expect(owed(state, '//Bob')).toBe(1_249_999_972n);
    const many = { case: 'claimRoot', value: { subnets: [1, 2, 3, 4, 5, 6] } } as const;
    expect(refusalOf(state, '//Bob', many)).toMatchObject({ name: 'InvalidSubnetNumber', facts: { maximum: 5n } });
  });
});

describe('claims in turn', () => {
  it('are made in every block for coldkeys that its parent picks', () => {
    const chain = rootChain();
    const { state } = chain;
    expect(state.get(NumStakingColdkeys)).toBe(2n);
    expect([0n, 1n].map((index) => state.get(StakingColdkeysByIndex, index))).toEqual(
      ['//Alice', '//Bob'].map(coldkey),
    );
    earn(state, 5n * TAO);
    state.set(NumRootClaim, 0n);
    chain.mine();
    expect(owed(state, '//Bob')).toBe(1_249_999_972n);
    state.set(NumRootClaim, 50n);
    chain.mine();
    expect([owed(state, '//Alice'), owed(state, '//Bob')]).toEqual([0n, 0n]);
  });

  it('tell RootClaimed for each that is picked, whatever there was to claim', () => {
    const chain = rootChain();
    const claims = () =>
      chain.mine().block.events.flatMap(({ event }) => (event.case === 'rootClaimed' ? [event] : []));
    expect(claims().length).toBeGreaterThan(0);
    chain.state.set(NumRootClaim, 0n);
    expect(claims()).toEqual([]);
  });

  it('go by eight bytes of the hash each, added up', () => {
    const words = [7n, 3n, 2n ** 64n - 1n, 1n];
    const hash = new Uint8Array(32);
    const view = new DataView(hash.buffer);
    for (const [index, word] of words.entries()) view.setBigUint64(8 * index, word);
    // 7 + 7 = 14 -> 4; 4 + 3 = 7; 7 + 2^64 - 1 saturates -> 2^64 - 1 mod 10 = 5; 5 + 1 = 6; 6 + 7 = 13 -> 3.
    expect(pickIndices(hash, { picks: 5n, count: 10n })).toEqual([3n, 4n, 5n, 6n, 7n]);
    expect(pickIndices(hash, { picks: 5n, count: 1n })).toEqual([0n]);
    expect(pickIndices(new Uint8Array(0), { picks: 3n, count: 4n })).toEqual([0n]);
  });
});

describe('alpha that can be claimed', () => {
  it('is somebody’s: an invariant breaks where there is no such alpha', () => {
    const { state } = rootChain();
    const brokenAlpha = () =>
      findBrokenInvariants(state).filter(({ invariant }) => invariant === `SubnetAlphaOut[${SUBNET}]`);
    earn(state, 5n * TAO);
    expect(brokenAlpha()).toEqual([]);
    state.set(SubnetAlphaOut, state.get(SubnetAlphaOut, SUBNET) - 5n * TAO, SUBNET);
    expect(brokenAlpha()).toHaveLength(1);
    for (const uri of ['//Alice', '//Bob']) eventsOf(state, uri, choose('Keep'));
    for (const uri of ['//Alice', '//Bob']) eventsOf(state, uri, claim);
    expect(brokenAlpha()).toHaveLength(1);
  });

  it('goes with its subnet, and the next one with that netuid owes nothing', () => {
    const { state } = rootChain();
    earn(state, 5n * TAO);
    eventsOf(state, '//Bob', claim);
    eventsOf(state, '//Bob', choose('KeepSubnets', [1]));
    eventsOf(state, 'root', { case: 'rootDissolveNetwork', value: { netuid: 1 } });
    expect(state.keys(RootClaimable)).toEqual([]);
    expect(state.keys(RootClaimed)).toEqual([]);
    expect(owed(state, '//Alice')).toBe(0n);
    const root = alphaOf(state, '//Alice', ROOT);
    eventsOf(state, '//Alice', claim);
    expect(alphaOf(state, '//Alice', ROOT)).toBe(root);
  });
});

describe('keys that are swapped', () => {
  it('take claims along', () => {
    const { state } = rootChain();
    earn(state, 5n * TAO);
    const keys = { hotkey: bytesOf(VALIDATOR), newHotkey: bytesOf('//new') };
    eventsOf(state, '//Alice', { case: 'swapHotkey', value: keys });
    const moved = (uri: string) => owedTo(state, { hotkey: hotkey('//new'), coldkey: coldkey(uri) }, SUBNET);
    expect(moved('//Bob')).toBe(1_249_999_972n);
    expect(owed(state, '//Bob')).toBe(0n);
    const coldkeys = { oldColdkey: bytesOf('//Bob'), newColdkey: bytesOf('//next'), swapCost: 0n };
    eventsOf(state, 'root', { case: 'swapColdkey', value: coldkeys });
    expect(moved('//Bob')).toBe(0n);
    expect(moved('//next')).toBe(1_249_999_972n);
    expect(state.get(StakingColdkeysByIndex, 1n)).toBe(coldkey('//next'));
  });

  it('take along what was had, so that nobody has it twice', () => {
    const { state } = rootChain();
    earn(state, 5n * TAO);
    eventsOf(state, '//Charlie', stakeOn('//Charlie', 500n * TAO).call);
    eventsOf(state, '//Bob', choose('Keep'));
    const keys = { hotkey: bytesOf(VALIDATOR), newHotkey: bytesOf('//new') };
    eventsOf(state, '//Alice', { case: 'swapHotkey', value: keys });
    const coldkeys = { oldColdkey: bytesOf('//Charlie'), newColdkey: bytesOf('//next'), swapCost: 0n };
    eventsOf(state, 'root', { case: 'swapColdkey', value: coldkeys });
    const choiceMoves = { oldColdkey: bytesOf('//Bob'), newColdkey: bytesOf('//b'), swapCost: 0n };
    eventsOf(state, 'root', { case: 'swapColdkey', value: choiceMoves });
    expect(owedTo(state, { hotkey: hotkey('//new'), coldkey: coldkey('//next') }, SUBNET)).toBe(0n);
    expect(state.keys(RootClaimed)).toEqual([[SUBNET, hotkey('//new'), coldkey('//next')]]);
    expect(state.get(RootClaimType, coldkey('//b')).kind).toBe('Keep');
    expect(state.has(RootClaimType, coldkey('//Bob'))).toBe(false);
  });

  it('cannot be those that have claims of their own', () => {
    const { state } = rootChain();
    earn(state, 5n * TAO);
    const keys = { hotkey: bytesOf('//validator2_sn1'), newHotkey: bytesOf('//clean') };
    state.set(RootClaimable, 1n, hotkey('//clean'), SUBNET);
    expect(refusalOf(state, '//Alice', { case: 'swapHotkey', value: keys }).name).toBe('NewHotKeyNotCleanForRootSwap');
  });
});
