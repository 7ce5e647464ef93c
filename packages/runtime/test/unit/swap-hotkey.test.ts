/** swap_hotkey and swap_hotkey_v2: each check in order, what moves and what stays. Source: docs/rules/subnets.md section 1.9. */

import { accountToBytes, toNetuid, toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { forgetHotkeySwaps } from '../../src/block/forget-hotkey-swaps.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { stakeOf } from '../../src/rules/stake.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { TxRateLimit } from '../../src/state/items/chain-parameter-items.ts';
import { LastHotkeySwapOnNetuid, LastTxBlock } from '../../src/state/items/key-swap-items.ts';
import {
  Axons,
  BlockAtRegistration,
  IsNetworkMember,
  Keys,
  LastUpdate,
  Uids,
} from '../../src/state/items/neuron-items.ts';
import { SubnetAlphaOut } from '../../src/state/items/pool-items.ts';
import {
  AlphaDividendsPerSubnet,
  Delegates,
  OwnedHotkeys,
  Owner,
  StakingHotkeys,
  TotalHotkeyAlpha,
  TotalHotkeyAlphaLastEpoch,
} from '../../src/state/items/staking-items.ts';
import { SubnetOwnerHotkey } from '../../src/state/items/subnet-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { Weights } from '../../src/state/items/weight-items.ts';
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
  type TestChain,
} from '../support/test-chain.ts';

const ROOT = toNetuid(0);
const SECOND = toNetuid(2);
const OLD = '//validator1_sn1';
const ALL_COST = TAO / 10n;
const ONE_COST = TAO / 1_000n;

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly netuid?: number;
  readonly keepStake?: boolean;
}

const swap = ({ from = OLD, to = '//new', netuid, keepStake = false }: Asked = {}) =>
  ({
    case: 'swapHotkeyV2',
    value: { hotkey: bytesOf(from), newHotkey: bytesOf(to), keepStake, ...(netuid === undefined ? {} : { netuid }) },
  }) as const;
const register = (uri: string, netuid: number = SUBNET) =>
  ({ case: 'burnedRegister', value: { netuid, hotkey: bytesOf(uri) } }) as const;
const setFree = (state: ChainState, uri: string, free: bigint) => {
  const before = state.get(Account, account(uri)).free;
  state.set(Account, { nonce: 0n, free }, account(uri));
  state.set(TotalIssuance, state.get(TotalIssuance) + free - before);
};

/** Two subnets; the old hotkey is uid 0 and owner hotkey of the first one, and a later neuron of the second. */
function busyChain(): TestChain {
  const chain = createTestChain({ subnets: 2 });
  chain.mine([chain.sign('//Alice', register(OLD, SECOND)), chain.sign('//Alice', register('//other'))]);
  const { state } = chain;
  const endpoint = { version: 1, ip: '1', port: 1, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 };
  for (const netuid of [SUBNET, SECOND]) eventsOf(state, OLD, { case: 'serveAxon', value: { netuid, ...endpoint } });
  const row = { uids: Uint16Array.of(1), values: Uint16Array.of(65_535) };
  state.set(Weights, row, storageIndexOf(SUBNET), toUid(0));
  state.set(Delegates, 5_000, hotkey(OLD));
  state.set(AlphaDividendsPerSubnet, 40n, SUBNET, hotkey(OLD));
  state.set(TotalHotkeyAlphaLastEpoch, 50n, hotkey(OLD), SUBNET);
  return chain;
}

describe('checks of a swap in order', () => {
  it('BadOrigin before SubnetNotExists before NonAssociatedColdKey', () => {
    const { state } = busyChain();
    expect(refusalOf(state, 'root', swap({ netuid: 9 })).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Eve', swap({ netuid: 9 })).name).toBe('SubnetNotExists');
    expect(refusalOf(state, '//Eve', swap({ netuid: 1 })).name).toBe('NonAssociatedColdKey');
  });

  it('NonAssociatedColdKey for a foreign old or new hotkey, before NewHotKeyIsSameWithOld', () => {
    const { state } = busyChain();
    expect(refusalOf(state, '//Eve', swap({ to: OLD })).name).toBe('NonAssociatedColdKey');
    expect(refusalOf(state, '//Alice', swap({ from: '//nobody' })).name).toBe('NonAssociatedColdKey');
    eventsOf(state, '//Eve', { case: 'tryAssociateHotkey', value: { hotkey: bytesOf('//hers') } });
    expect(refusalOf(state, '//Alice', swap({ to: '//hers' })).name).toBe('NonAssociatedColdKey');
  });

  it('NewHotKeyIsSameWithOld before HotKeySetTxRateLimitExceeded before HotKeyAlreadyRegisteredInSubNet', () => {
    const { state } = busyChain();
    state.set(LastTxBlock, 1n, coldkey('//Alice'));
    expect(refusalOf(state, '//Alice', swap({ to: OLD })).name).toBe('NewHotKeyIsSameWithOld');
    expect(refusalOf(state, '//Alice', swap({ to: '//other' }))).toMatchObject({
      name: 'HotKeySetTxRateLimitExceeded',
      facts: { blocks_to_wait: 1_000n, limit_blocks: 1_000n },
    });
    state.set(TxRateLimit, 0n);
    expect(refusalOf(state, '//Alice', swap({ to: '//other' })).name).toBe('HotKeyAlreadyRegisteredInSubNet');
  });

  it('the rate limit holds for as many blocks as it says, the last one included; 0 stands for never', () => {
    const chain = busyChain();
    const { state } = chain;
    state.set(TxRateLimit, 5n);
    state.set(LastTxBlock, 3n, coldkey('//Alice'));
    chain.mineTo(7n);
    expect(refusalOf(state, '//Alice', swap())).toMatchObject({ facts: { blocks_to_wait: 1n } });
    chain.mine();
    eventsOf(state, '//Alice', swap());
    expect(state.get(LastTxBlock, coldkey('//Alice'))).toBe(9n);
  });

  it('HotKeyAlreadyRegisteredInSubNet on the subnet, or on any; before NewHotKeyNotCleanForRootSwap', () => {
    const { state } = busyChain();
    setStake(state, hotkey('//other'), ROOT, 1n);
    expect(refusalOf(state, '//Alice', swap({ to: '//other', netuid: 1 }))).toMatchObject({
      name: 'HotKeyAlreadyRegisteredInSubNet',
      facts: { netuid: 1n },
    });
    expect(refusalOf(state, '//Alice', swap({ to: '//other' })).name).toBe('HotKeyAlreadyRegisteredInSubNet');
    eventsOf(state, '//Alice', swap({ to: '//other', netuid: 2 }));
  });

  it('NewHotKeyNotCleanForRootSwap where root is touched, before the cooldown and the cost', () => {
    const { state } = busyChain();
    setStake(state, hotkey('//new'), ROOT, 1n);
    state.set(LastHotkeySwapOnNetuid, 1n, ROOT, coldkey('//Alice'));
    setFree(state, '//Alice', 0n);
    expect(refusalOf(state, '//Alice', swap()).name).toBe('NewHotKeyNotCleanForRootSwap');
    expect(refusalOf(state, '//Alice', swap({ netuid: 0 })).name).toBe('NewHotKeyNotCleanForRootSwap');
    expect(refusalOf(state, '//Alice', swap({ netuid: 1 })).name).toBe('NotEnoughBalanceToPaySwapHotKey');
    state.remove(TotalHotkeyAlpha, hotkey('//new'), ROOT);
    expect(refusalOf(state, '//Alice', swap({ netuid: 0 })).name).toBe('HotKeySwapOnSubnetIntervalNotPassed');
  });

  it('HotKeySwapOnSubnetIntervalNotPassed before NotEnoughBalanceToPaySwapHotKey, for that subnet alone', () => {
    const chain = busyChain();
    const { state } = chain;
    state.set(TxRateLimit, 0n);
    state.set(LastHotkeySwapOnNetuid, 1n, SUBNET, coldkey('//Alice'));
    setFree(state, '//Alice', 0n);
    expect(refusalOf(state, '//Alice', swap({ netuid: 1 }))).toMatchObject({
      name: 'HotKeySwapOnSubnetIntervalNotPassed',
      facts: { blocks_to_wait: 1n, limit_blocks: 1n },
    });
    expect(refusalOf(state, '//Alice', swap({ netuid: 2 })).name).toBe('NotEnoughBalanceToPaySwapHotKey');
    expect(refusalOf(state, '//Alice', swap()).name).toBe('NotEnoughBalanceToPaySwapHotKey');
    chain.mine();
    expect(refusalOf(state, '//Alice', swap({ netuid: 1 })).name).toBe('NotEnoughBalanceToPaySwapHotKey');
  });

  it('NotEnoughBalanceToPaySwapHotKey one rao below the cost, before the pot of a subnet', () => {
    const { state } = busyChain();
    const pot = accountToBytes(subnetAccount(SUBNET));
    const toPot = { case: 'swapHotkey', value: { hotkey: bytesOf(OLD), newHotkey: pot } } as const;
    setFree(state, '//Alice', ALL_COST - 1n);
    expect(refusalOf(state, '//Alice', toPot)).toMatchObject({
      name: 'NotEnoughBalanceToPaySwapHotKey',
      facts: { have_rao: ALL_COST - 1n, need_rao: ALL_COST },
    });
    setFree(state, '//Alice', ALL_COST);
    expect(refusalOf(state, '//Alice', toPot).name).toBe('CannotUseSystemAccount');
    setFree(state, '//Alice', ONE_COST - 1n);
    expect(refusalOf(state, '//Alice', swap({ netuid: 1 })).name).toBe('NotEnoughBalanceToPaySwapHotKey');
  });
});

describe('the cost of a swap', () => {
  it.each([
    ['all subnets', {}, ALL_COST],
    ['one subnet', { netuid: 1 }, ONE_COST],
  ])('in %s is recycled', (_where, asked, cost) => {
    const { state } = busyChain();
    const free = state.get(Account, account('//Alice')).free;
    const issuance = state.get(TotalIssuance);
    eventsOf(state, '//Alice', swap(asked));
    expect(state.get(Account, account('//Alice')).free).toBe(free - cost);
    expect(state.get(TotalIssuance)).toBe(issuance - cost);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('leaves the existential deposit of a coldkey that has just the cost', () => {
    const { state } = busyChain();
    setFree(state, '//Alice', ALL_COST);
    eventsOf(state, '//Alice', swap());
    expect(state.get(Account, account('//Alice')).free).toBe(500n);
    expect(findBrokenInvariants(state)).toEqual([]);
  });
});

describe('a swap in all subnets', () => {
  it('moves membership, uid, axon, owner hotkey and delegate take; weights and LastUpdate stay with the uid', () => {
    const { state } = busyChain();
    const lastUpdate = state.get(LastUpdate, storageIndexOf(SUBNET));
    const events = eventsOf(state, '//Alice', swap());
    expect(events.map(({ event }) => event)).toEqual([
      {
        case: 'hotkeySwapped',
        value: { coldkey: bytesOf('//Alice'), oldHotkey: bytesOf(OLD), newHotkey: bytesOf('//new') },
      },
    ]);
    for (const [netuid, uid] of [[SUBNET, 0] as const, [SECOND, 1] as const]) {
      expect(state.get(Keys, netuid, toUid(uid))).toBe(hotkey('//new'));
      expect(state.find(Uids, netuid, hotkey('//new'))).toBe(uid);
      expect(state.has(Uids, netuid, hotkey(OLD))).toBe(false);
      expect(state.get(IsNetworkMember, hotkey('//new'), netuid)).toBe(true);
      expect(state.has(IsNetworkMember, hotkey(OLD), netuid)).toBe(false);
      expect(state.get(Axons, netuid, hotkey('//new')).port).toBe(1);
      expect(state.has(Axons, netuid, hotkey(OLD))).toBe(false);
    }
    expect(state.get(SubnetOwnerHotkey, SUBNET)).toBe(hotkey('//new'));
    expect(state.get(SubnetOwnerHotkey, SECOND)).toBe(hotkey('//validator1_sn2'));
    expect(state.get(Delegates, hotkey('//new'))).toBe(5_000);
    expect(state.has(Delegates, hotkey(OLD))).toBe(false);
    expect([...state.get(Weights, storageIndexOf(SUBNET), toUid(0)).uids]).toEqual([1]);
    expect(state.get(LastUpdate, storageIndexOf(SUBNET))).toEqual(lastUpdate);
    expect(state.get(BlockAtRegistration, SECOND, toUid(1))).toBe(1n);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('moves the stake with its records, and the old hotkey ceases to exist', () => {
    const { state } = busyChain();
    const stake = stakeOf(state, hotkey(OLD), SUBNET);
    expect(stake).toBeGreaterThan(0n);
    eventsOf(state, '//Alice', { case: 'tryAssociateHotkey', value: { hotkey: bytesOf('//new') } });
    setStake(state, hotkey('//new'), SECOND, 7n);
    setStake(state, hotkey(OLD), SECOND, 8n);
    setStake(state, hotkey(OLD), ROOT, 9n);
    eventsOf(state, '//Alice', swap());
    expect(stakeOf(state, hotkey('//new'), SUBNET)).toBe(stake);
    expect(stakeOf(state, hotkey('//new'), SECOND)).toBe(15n);
    expect(stakeOf(state, hotkey('//new'), ROOT)).toBe(9n);
    expect(state.keysUnder(TotalHotkeyAlpha, hotkey(OLD))).toEqual([]);
    expect(state.get(AlphaDividendsPerSubnet, SUBNET, hotkey('//new'))).toBe(40n);
    expect(state.has(AlphaDividendsPerSubnet, SUBNET, hotkey(OLD))).toBe(false);
    expect(state.get(TotalHotkeyAlphaLastEpoch, hotkey('//new'), SUBNET)).toBe(50n);
    expect(state.has(TotalHotkeyAlphaLastEpoch, hotkey(OLD), SUBNET)).toBe(false);
    expect(state.has(Owner, hotkey(OLD))).toBe(false);
    expect(state.get(Owner, hotkey('//new'))).toBe(coldkey('//Alice'));
    for (const item of [OwnedHotkeys, StakingHotkeys]) {
      const hotkeys = state.get(item, coldkey('//Alice'));
      expect(hotkeys).not.toContain(hotkey(OLD));
      expect(hotkeys.filter((key) => key === hotkey('//new'))).toHaveLength(1);
    }
  });

  it('that keeps the stake leaves it on the old hotkey, which keeps its owner', () => {
    const { state } = busyChain();
    const stake = stakeOf(state, hotkey(OLD), SUBNET);
    eventsOf(state, '//Alice', swap({ keepStake: true }));
    expect(stakeOf(state, hotkey(OLD), SUBNET)).toBe(stake);
    expect(stakeOf(state, hotkey('//new'), SUBNET)).toBe(0n);
    expect(state.get(AlphaDividendsPerSubnet, SUBNET, hotkey(OLD))).toBe(40n);
    expect(state.get(Owner, hotkey(OLD))).toBe(coldkey('//Alice'));
    expect(state.get(Keys, SUBNET, toUid(0))).toBe(hotkey('//new'));
    expect(state.get(Delegates, hotkey('//new'))).toBe(5_000);
    eventsOf(state, '//Alice', {
      case: 'removeStake',
      value: { hotkey: bytesOf(OLD), netuid: 1, amountUnstaked: TAO },
    });
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('by swap_hotkey does what swap_hotkey_v2 does with the stake moved', () => {
    const { state } = busyChain();
    const value = { hotkey: bytesOf(OLD), newHotkey: bytesOf('//new') };
    const twin = busyChain().state;
    expect(eventsOf(state, '//Alice', { case: 'swapHotkey', value })).toEqual(eventsOf(twin, '//Alice', swap()));
    expect(stakeOf(state, hotkey('//new'), SUBNET)).toBe(stakeOf(twin, hotkey('//new'), SUBNET));
    expect(stakeOf(state, hotkey('//new'), SUBNET)).toBeGreaterThan(0n);
  });

  it('moves a seat in root', () => {
    const { state } = busyChain();
    eventsOf(state, '//Alice', { case: 'rootRegister', value: { hotkey: bytesOf(OLD) } });
    eventsOf(state, '//Alice', swap());
    expect(state.get(Uids, ROOT, hotkey('//new'))).toBe(0);
    expect(findBrokenInvariants(state)).toEqual([]);
  });
});

describe('a swap in one subnet', () => {
  it('moves what the hotkey has there, and nothing else', () => {
    const { state } = busyChain();
    setStake(state, hotkey(OLD), SECOND, 8n);
    state.set(SubnetAlphaOut, state.get(SubnetAlphaOut, SECOND) + 8n, SECOND);
    const stake = stakeOf(state, hotkey(OLD), SUBNET);
    const events = eventsOf(state, '//Alice', swap({ netuid: 2 }));
    expect(events.map(({ event }) => event)).toEqual([
      {
        case: 'hotkeySwappedOnSubnet',
        value: { coldkey: bytesOf('//Alice'), oldHotkey: bytesOf(OLD), newHotkey: bytesOf('//new'), netuid: 2 },
      },
    ]);
    expect(state.get(Uids, SECOND, hotkey('//new'))).toBe(1);
    expect(state.has(Axons, SECOND, hotkey(OLD))).toBe(false);
    expect(stakeOf(state, hotkey('//new'), SECOND)).toBe(8n);
    expect(state.get(Uids, SUBNET, hotkey(OLD))).toBe(0);
    expect(state.has(Axons, SUBNET, hotkey(OLD))).toBe(true);
    expect(stakeOf(state, hotkey(OLD), SUBNET)).toBe(stake);
    expect(state.get(SubnetOwnerHotkey, SUBNET)).toBe(hotkey(OLD));
    expect(state.get(Delegates, hotkey(OLD))).toBe(5_000);
    for (const uri of [OLD, '//new']) {
      expect(state.get(Owner, hotkey(uri))).toBe(coldkey('//Alice'));
      expect(state.get(OwnedHotkeys, coldkey('//Alice'))).toContain(hotkey(uri));
      expect(state.get(StakingHotkeys, coldkey('//Alice'))).toContain(hotkey(uri));
    }
    expect(state.get(LastHotkeySwapOnNetuid, SECOND, coldkey('//Alice'))).toBe(2n);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('moves the stake alone of a hotkey that is no neuron there', () => {
    const { state } = busyChain();
    setStake(state, hotkey('//other'), SECOND, 8n);
    eventsOf(state, '//Alice', swap({ from: '//other', netuid: 2 }));
    expect(stakeOf(state, hotkey('//new'), SECOND)).toBe(8n);
    expect(state.has(IsNetworkMember, hotkey('//new'), SECOND)).toBe(false);
    expect(state.get(Uids, SUBNET, hotkey('//other'))).toBe(1);
  });
});

describe('the cooldown of a subnet', () => {
  it('is forgotten after the interval, in a block that leaves the same rest as the netuid', () => {
    const chain = createTestChain({ preset: 'mainnet', subnets: 2 });
    const { state } = chain;
    chain.mine();
    state.set(LastHotkeySwapOnNetuid, 1n, SUBNET, coldkey('//Alice'));
    state.set(LastHotkeySwapOnNetuid, 2n, SECOND, coldkey('//Alice'));
    for (const [block, left] of [
      [7_200n, 2],
      [7_201n, 2],
      [7_202n, 2],
      [14_401n, 1],
      [14_402n, 0],
    ] as const) {
      forgetHotkeySwaps({ state, block });
      expect([block, state.keys(LastHotkeySwapOnNetuid).length]).toEqual([block, left]);
    }
  });
});
