/** Swaps of coldkeys: announced, made, disputed, cleared, forced; and what an announced coldkey may do. Source: docs/rules/subnets.md section 1.9. */

import { accountToBytes, bytesToHex, coldkeyHash, toAccountId } from '@yumanet/protocol';
import type { SignedExtrinsic } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { checkExtrinsic } from '../../src/block/check-extrinsic.ts';
import { simulateCall } from '../../src/block/simulate-call.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import {
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapReannouncementDelay,
} from '../../src/state/items/chain-parameter-items.ts';
import { ColdkeySwapAnnouncements, ColdkeySwapDisputes, LastTxBlock } from '../../src/state/items/key-swap-items.ts';
import { OwnedHotkeys, Owner, StakingHotkeys } from '../../src/state/items/staking-items.ts';
import { SubnetOwner } from '../../src/state/items/subnet-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import {
  account,
  type attempt,
  bytesOf,
  coldkey,
  createTestChain,
  eventsOf,
  hotkey,
  ports,
  refusalOf,
  SUBNET,
  signCall,
  TAO,
  type TestChain,
} from '../support/test-chain.ts';

const COST = TAO / 10n;
const NEW = '//newCold';

const announce = (uri = NEW) =>
  ({ case: 'announceColdkeySwap', value: { newColdkeyHash: coldkeyHash(account(uri)) } }) as const;
const execute = (uri = NEW) => ({ case: 'swapColdkeyAnnounced', value: { newColdkey: bytesOf(uri) } }) as const;
const dispute = { case: 'disputeColdkeySwap', value: {} } as const;
const clear = { case: 'clearColdkeySwapAnnouncement', value: {} } as const;
const force = (from: string, to: string, swapCost = 0n) =>
  ({ case: 'swapColdkey', value: { oldColdkey: bytesOf(from), newColdkey: bytesOf(to), swapCost } }) as const;
const reset = (uri: string) => ({ case: 'resetColdkeySwap', value: { coldkey: bytesOf(uri) } }) as const;
const transfer = { case: 'transferAllowDeath', value: { dest: bytesOf('//Eve'), value: 1_000n } } as const;
const freeOf = (state: ChainState, uri: string) => state.get(Account, account(uri)).free;

/** Bob, who owns the subnet, announced his swap in block 1; it can be made in block 51, and the head is `block`. */
function announced(block = 1n): TestChain {
  const chain = createTestChain();
  chain.run('//Bob', announce());
  chain.mineTo(block);
  return chain;
}

describe('announce_coldkey_swap', () => {
  it('is refused unsigned, and one rao below its cost', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', announce()).name).toBe('BadOrigin');
    state.set(Account, { nonce: 0n, free: COST - 1n }, account('//Bob'));
    expect(refusalOf(state, '//Bob', announce())).toMatchObject({
      name: 'NotEnoughBalanceToPaySwapColdKey',
      facts: { have_rao: COST - 1n, need_rao: COST },
    });
  });

  it('recycles 0.1 TAO the first time, and says when the swap can be made', () => {
    const { state } = createTestChain();
    const issuance = state.get(TotalIssuance);
    const free = freeOf(state, '//Bob');
    const events = eventsOf(state, '//Bob', announce());
    expect(events.map(({ event }) => event)).toEqual([
      { case: 'coldkeySwapAnnounced', value: { who: bytesOf('//Bob'), newColdkeyHash: coldkeyHash(account(NEW)) } },
    ]);
    expect(state.find(ColdkeySwapAnnouncements, coldkey('//Bob'))).toEqual({
      executableAt: 51n,
      newColdkeyHash: coldkeyHash(account(NEW)),
    });
    expect(freeOf(state, '//Bob')).toBe(free - COST);
    expect(state.get(TotalIssuance)).toBe(issuance - COST);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('hashes with BLAKE2b-256: a known value', () => {
    expect(bytesToHex(coldkeyHash(toAccountId('0'.repeat(64))))).toBe(
      '0x89eb0d6a8a691dae2cd15ed0369931ce0a949ecafa5c3f93f8121833646e15c3',
    );
    expect(coldkeyHash(account(NEW))).toEqual(ports.crypto.blake2b256(accountToBytes(account(NEW))));
  });

  it('waits as long as the preset says', () => {
    const { state } = createTestChain({ preset: 'mainnet' });
    expect(state.get(ColdkeySwapAnnouncementDelay)).toBe(36_000n);
    expect(state.get(ColdkeySwapReannouncementDelay)).toBe(7_200n);
    eventsOf(state, '//Bob', announce());
    expect(state.get(ColdkeySwapAnnouncements, coldkey('//Bob')).executableAt).toBe(36_001n);
  });

  it('anew is ColdkeySwapReannouncedTooEarly until the second delay is over, and then free', () => {
    const chain = announced(59n);
    const { state } = chain;
    expect(refusalOf(state, '//Bob', announce('//other'))).toMatchObject({
      name: 'ColdkeySwapReannouncedTooEarly',
      facts: { blocks_to_wait: 1n },
    });
    chain.mine();
    const free = freeOf(state, '//Bob');
    eventsOf(state, '//Bob', announce('//other'));
    expect(freeOf(state, '//Bob')).toBe(free);
    expect(state.get(ColdkeySwapAnnouncements, coldkey('//Bob'))).toEqual({
      executableAt: 111n,
      newColdkeyHash: coldkeyHash(account('//other')),
    });
  });
});

describe('swap_coldkey_announced', () => {
  it('ColdkeySwapAnnouncementNotFound, and BadOrigin unsigned', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', execute()).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', execute()).name).toBe('ColdkeySwapAnnouncementNotFound');
  });

  it('AnnouncedColdkeyHashDoesNotMatch before ColdkeySwapTooEarly before ColdKeyAlreadyAssociated', () => {
    const chain = createTestChain();
    const { state } = chain;
    chain.run('//Bob', announce('//Alice'));
    expect(refusalOf(state, '//Bob', execute('//Eve')).name).toBe('AnnouncedColdkeyHashDoesNotMatch');
    chain.mineTo(49n);
    expect(refusalOf(state, '//Bob', execute('//Alice'))).toMatchObject({
      name: 'ColdkeySwapTooEarly',
      facts: { blocks_to_wait: 1n },
    });
    chain.mine();
    expect(refusalOf(state, '//Bob', execute('//Alice')).name).toBe('ColdKeyAlreadyAssociated');
  });

  it('ColdKeyAlreadyAssociated before NewColdKeyIsHotkey', () => {
    const chain = createTestChain();
    const { state } = chain;
    const hotkeyUri = '//validator1_sn1';
    chain.run('//Bob', announce(hotkeyUri));
    chain.mineTo(50n);
    expect(refusalOf(state, '//Bob', execute(hotkeyUri)).name).toBe('NewColdKeyIsHotkey');
    state.set(StakingHotkeys, [hotkey('//m')], coldkey(hotkeyUri));
    expect(refusalOf(state, '//Bob', execute(hotkeyUri)).name).toBe('ColdKeyAlreadyAssociated');
  });

  it('gives the subnet, the hotkeys and the whole balance to the new coldkey', () => {
    const chain = createTestChain();
    const { state } = chain;
    eventsOf(state, '//Bob', { case: 'tryAssociateHotkey', value: { hotkey: bytesOf('//m') } });
    chain.run('//Bob', announce());
    chain.mineTo(50n);
    const free = freeOf(state, '//Bob');
    const stakeOfBob = stakeOfColdkey(state, {
      hotkey: hotkey('//validator1_sn1'),
      coldkey: coldkey('//Bob'),
      netuid: SUBNET,
    });
    const events = eventsOf(state, '//Bob', execute());
    expect(events.at(-1)?.event).toEqual({
      case: 'coldkeySwapped',
      value: { oldColdkey: bytesOf('//Bob'), newColdkey: bytesOf(NEW) },
    });
    expect(state.get(SubnetOwner, SUBNET)).toBe(coldkey(NEW));
    expect(state.get(Owner, hotkey('//m'))).toBe(coldkey(NEW));
    expect(state.get(OwnedHotkeys, coldkey(NEW))).toEqual([hotkey('//m')]);
    // The second by the owner's cut, which is the owner's stake on the owner hotkey.
    const cut = { hotkey: hotkey('//validator1_sn1'), netuid: SUBNET };
    expect(state.get(StakingHotkeys, coldkey(NEW))).toEqual([hotkey('//m'), cut.hotkey]);
    expect(stakeOfColdkey(state, { ...cut, coldkey: coldkey('//Bob') })).toBe(0n);
    expect(stakeOfColdkey(state, { ...cut, coldkey: coldkey(NEW) })).toBe(stakeOfBob);
    expect(stakeOfBob).toBeGreaterThan(0n);
    expect(state.has(OwnedHotkeys, coldkey('//Bob'))).toBe(false);
    expect(state.has(StakingHotkeys, coldkey('//Bob'))).toBe(false);
    expect(freeOf(state, NEW)).toBe(free);
    expect(freeOf(state, '//Bob')).toBe(0n);
    expect(state.has(ColdkeySwapAnnouncements, coldkey('//Bob'))).toBe(false);
    expect(state.get(LastTxBlock, coldkey(NEW))).toBe(51n);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('leaves what others own', () => {
    const { state } = announced(50n);
    const owned = state.get(OwnedHotkeys, coldkey('//Alice'));
    eventsOf(state, '//Bob', execute());
    expect(state.get(OwnedHotkeys, coldkey('//Alice'))).toEqual(owned);
    expect(state.get(Owner, hotkey('//validator1_sn1'))).toBe(coldkey('//Alice'));
  });
});

describe('what an announced coldkey may do', () => {
  const verdictOf = (state: ChainState, extrinsic: SignedExtrinsic) => checkExtrinsic(state, extrinsic, ports);
  const signed = (state: ChainState, call: Parameters<typeof attempt>[2]) =>
    signCall(state, '//Bob', { call: { call }, nonce: state.get(Account, account('//Bob')).nonce });

  it('nothing but swap calls: ColdkeySwapAnnounced in the pool', () => {
    const { state } = announced();
    const verdict = verdictOf(state, signed(state, transfer));
    expect(verdict).toMatchObject({
      kind: 'refused',
      refusal: { stage: 'pool', name: 'ColdkeySwapAnnounced', facts: { executable_at: 51n } },
    });
    for (const call of [announce(), execute(), dispute, clear]) {
      expect(verdictOf(state, signed(state, call)).kind).toBe('ready');
    }
    const forced = { case: 'sudo', value: { call: { call: transfer } } } as const;
    expect(verdictOf(state, signed(state, forced))).toMatchObject({ refusal: { name: 'ColdkeySwapAnnounced' } });
  });

  it('the same at dispatch, before the call’s own rules, and for a developer who impersonates it', () => {
    const chain = announced();
    const { state } = chain;
    const receipt = chain.run('//Bob', transfer);
    expect(receipt.error).toMatchObject({ stage: 'dispatch', name: 'ColdkeySwapAnnounced' });
    expect(refusalOf(state, '//Bob', { case: 'startCall', value: { netuid: 9 } }).name).toBe('ColdkeySwapAnnounced');
    const action = { case: 'impersonate', value: { account: bytesOf('//Bob'), call: { call: transfer } } } as const;
    const { block } = chain.mine([{ extrinsic: { case: 'dev', value: { action } } }]);
    expect(block.receipts[0]?.error?.name).toBe('ColdkeySwapAnnounced');
    expect(simulateCall(state, account('//Bob'), { call: transfer }, ports).refusal).toMatchObject({
      stage: 'pool',
      name: 'ColdkeySwapAnnounced',
    });
  });

  it('comes before what the pool knows of the call itself', () => {
    const { state } = announced();
    const endpoint = { version: 1, ip: '1', port: 0, ipType: 9, protocol: 4, placeholder1: 0, placeholder2: 0 };
    const serve = { case: 'serveAxon', value: { netuid: 1, ...endpoint } } as const;
    expect(verdictOf(state, signed(state, serve))).toMatchObject({ refusal: { name: 'ColdkeySwapAnnounced' } });
  });

  it('others go on as before, and so does everybody after the swap was cleared', () => {
    const chain = announced(60n);
    const { state } = chain;
    expect(chain.run('//Eve', transfer).error).toBeUndefined();
    expect(chain.run('//Bob', clear).error).toBeUndefined();
    expect(chain.run('//Bob', transfer).error).toBeUndefined();
    expect(state.keys(ColdkeySwapAnnouncements)).toEqual([]);
  });
});

describe('clear_coldkey_swap_announcement', () => {
  it('ColdkeySwapAnnouncementNotFound, BadOrigin unsigned, ColdkeySwapClearTooEarly until the second delay is over', () => {
    const chain = announced(59n);
    const { state } = chain;
    expect(refusalOf(state, 'root', clear).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Eve', clear).name).toBe('ColdkeySwapAnnouncementNotFound');
    expect(refusalOf(state, '//Bob', clear)).toMatchObject({
      name: 'ColdkeySwapClearTooEarly',
      facts: { blocks_to_wait: 1n },
    });
    chain.mine();
    const events = eventsOf(state, '//Bob', clear);
    expect(events.map(({ event }) => event)).toEqual([
      { case: 'coldkeySwapCleared', value: { who: bytesOf('//Bob') } },
    ]);
  });
});

describe('dispute_coldkey_swap', () => {
  it('needs an announcement and a signature', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', dispute).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', dispute).name).toBe('ColdkeySwapAnnouncementNotFound');
  });

  it('blocks every call of the coldkey, the swap calls included, in the pool and at dispatch', () => {
    const chain = announced(60n);
    const { state } = chain;
    const receipt = chain.run('//Bob', dispute);
    expect(receipt.events.map(({ name }) => name)).toEqual(['ColdkeySwapDisputed', 'ExtrinsicSuccess']);
    expect(state.get(ColdkeySwapDisputes, coldkey('//Bob'))).toBe(61n);
    for (const call of [transfer, announce(), execute(), dispute, clear]) {
      const nonce = state.get(Account, account('//Bob')).nonce;
      const verdict = checkExtrinsic(state, signCall(state, '//Bob', { call: { call }, nonce }), ports);
      expect(verdict).toMatchObject({ refusal: { stage: 'pool', name: 'ColdkeySwapDisputed' } });
      expect(refusalOf(state, '//Bob', call).name).toBe('ColdkeySwapDisputed');
    }
  });
});

describe('what root may do', () => {
  it('swap_coldkey and reset_coldkey_swap are BadOrigin for everybody else', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, '//Bob', force('//Bob', NEW)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', reset('//Bob')).name).toBe('BadOrigin');
  });

  it('reset frees a disputed coldkey as if nothing had been announced', () => {
    const chain = announced();
    const { state } = chain;
    chain.run('//Bob', dispute);
    const call = { case: 'sudo', value: { call: { call: reset('//Bob') } } } as const;
    const receipt = chain.run('//Alice', call);
    expect(receipt.events[0]?.event).toEqual({ case: 'coldkeySwapReset', value: { who: bytesOf('//Bob') } });
    expect(state.keys(ColdkeySwapAnnouncements)).toEqual([]);
    expect(state.keys(ColdkeySwapDisputes)).toEqual([]);
    expect(chain.run('//Bob', transfer).error).toBeUndefined();
  });

  it('swap_coldkey works for a disputed coldkey, at once, and takes the cost from the old one', () => {
    const chain = announced();
    const { state } = chain;
    chain.run('//Bob', dispute);
    const free = freeOf(state, '//Bob');
    const issuance = state.get(TotalIssuance);
    eventsOf(state, 'root', force('//Bob', '//elsewhere', 7n * TAO));
    expect(freeOf(state, '//elsewhere')).toBe(free - 7n * TAO);
    expect(state.get(TotalIssuance)).toBe(issuance - 7n * TAO);
    expect(state.get(SubnetOwner, SUBNET)).toBe(coldkey('//elsewhere'));
    expect(state.keys(ColdkeySwapAnnouncements)).toEqual([]);
    expect(state.keys(ColdkeySwapDisputes)).toEqual([]);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('NotEnoughBalanceToPaySwapColdKey before ColdKeyAlreadyAssociated', () => {
    const { state } = createTestChain();
    const free = freeOf(state, '//Bob');
    expect(refusalOf(state, 'root', force('//Bob', '//Alice', free + 1n)).name).toBe(
      'NotEnoughBalanceToPaySwapColdKey',
    );
    expect(refusalOf(state, 'root', force('//Bob', '//Alice', free)).name).toBe('ColdKeyAlreadyAssociated');
  });

  it('CannotUseSystemAccount for the pot of a subnet, old or new, before ColdKeyAlreadyAssociated', () => {
    const { state } = createTestChain();
    const pot = accountToBytes(subnetAccount(SUBNET));
    const swaps = [
      { oldColdkey: pot, newColdkey: bytesOf('//Alice'), swapCost: 1n },
      { oldColdkey: bytesOf('//Bob'), newColdkey: pot, swapCost: 0n },
    ];
    for (const value of swaps) {
      expect(refusalOf(state, 'root', { case: 'swapColdkey', value }).name).toBe('CannotUseSystemAccount');
    }
  });

  it('swap_coldkey of a coldkey without anything, and to itself, changes no balance', () => {
    const { state } = createTestChain();
    eventsOf(state, 'root', force('//nobody', NEW));
    const free = freeOf(state, '//Bob');
    eventsOf(state, 'root', force('//Bob', '//Bob'));
    expect(freeOf(state, '//Bob')).toBe(free);
    expect(state.get(SubnetOwner, SUBNET)).toBe(coldkey('//Bob'));
    expect(findBrokenInvariants(state)).toEqual([]);
  });
});
