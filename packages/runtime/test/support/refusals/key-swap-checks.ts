/** Calls with which a key takes the place of another. Source: docs/rules/subnets.md section 1.9. */

import { accountFromBytes, accountToBytes, asColdkey, asHotkey, coldkeyHash, toNetuid } from '@yumanet/protocol';
import type { CallFields } from '../../../src/calls/call-table.ts';
import { subnetAccount } from '../../../src/rules/system-accounts.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { ColdkeySwapReannouncementDelay, TxRateLimit } from '../../../src/state/items/chain-parameter-items.ts';
import {
  ColdkeySwapAnnouncements,
  LastHotkeySwapOnNetuid,
  LastTxBlock,
} from '../../../src/state/items/key-swap-items.ts';
import { Owner, StakingHotkeys } from '../../../src/state/items/staking-items.ts';
import { NetworksAdded } from '../../../src/state/items/subnet-items.ts';
import { setStake } from '../set-stake.ts';
import { bytesOf, coldkey, createTestChain, hotkey, SUBNET, TAO } from '../test-chain.ts';
import { type Check, type Draft, edit, signedBy, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { giveToStranger, setFree } from './spoilers.ts';

const SIGNER = '//Alice';
const OLD = '//validator1_sn1';
const NEW = '//newcold';
const COST = TAO / 10n;

/** Two hotkeys of the signer with a uid, in block 1. */
function chain() {
  const test = createTestChain();
  test.run(SIGNER, { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//other') } });
  return test.state;
}

type Swap = CallFields<'swapHotkey'>;

const newHotkeyOf = ({ fields }: Draft<Swap>) => asHotkey(accountFromBytes(fields.newHotkey));
const swapChecks = (ofSubnet: readonly Check<Swap>[], cost: bigint): readonly Check<Swap>[] => [
  { error: 'NonAssociatedColdKey', spoil: ({ state }) => giveToStranger(state, hotkey(OLD)) },
  { error: 'NewHotKeyIsSameWithOld', spoil: (draft) => edit(draft, { newHotkey: draft.fields.hotkey }) },
  {
    error: 'HotKeySetTxRateLimitExceeded',
    spoil: ({ state }) => {
      state.set(TxRateLimit, 1_000n);
      state.set(LastTxBlock, 1n, coldkey(SIGNER));
    },
  },
  { error: 'HotKeyAlreadyRegisteredInSubNet', spoil: (draft) => edit(draft, { newHotkey: bytesOf('//other') }) },
  ...ofSubnet,
  {
    error: 'NotEnoughBalanceToPaySwapHotKey',
    spoil: ({ state }) => setFree(state, SIGNER, cost - 1n),
  },
  {
    error: 'CannotUseSystemAccount',
    spoil: (draft) => edit(draft, { newHotkey: accountToBytes(subnetAccount(SUBNET)) }),
  },
];
const everywhere = swapChecks(
  [
    {
      error: 'NewHotKeyNotCleanForRootSwap',
      spoil: (draft) => setStake(draft.state, newHotkeyOf(draft), toNetuid(0), 1n),
    },
  ],
  COST,
);
const onSubnet: readonly Check<Swap>[] = [
  { error: 'SubnetNotExists', spoil: ({ state }) => state.remove(NetworksAdded, SUBNET) },
  ...swapChecks(
    [
      {
        error: 'HotKeySwapOnSubnetIntervalNotPassed',
        spoil: ({ state }) => state.set(LastHotkeySwapOnNetuid, state.head.number, SUBNET, coldkey(SIGNER)),
      },
    ],
    TAO / 1_000n,
  ),
];
const hotkeys = () => ({ hotkey: bytesOf(OLD), newHotkey: bytesOf('//new') });

/** The signer announced a swap to the new coldkey, which can be made, and can be announced anew or cleared. */
function announcedChain() {
  const state = chain();
  announce(state, 1n);
  state.set(ColdkeySwapReannouncementDelay, 0n);
  return state;
}

function announce(state: ChainState, executableAt: bigint): void {
  const newColdkeyHash = coldkeyHash(coldkey(NEW));
  state.set(ColdkeySwapAnnouncements, { executableAt, newColdkeyHash }, coldkey(SIGNER));
}

const poor: Check<object> = {
  error: 'NotEnoughBalanceToPaySwapColdKey',
  spoil: ({ state }) => setFree(state, SIGNER, COST - 1n),
};
const notFound: Check<object> = {
  error: 'ColdkeySwapAnnouncementNotFound',
  spoil: ({ state }) => state.remove(ColdkeySwapAnnouncements, coldkey(SIGNER)),
  apart: {
    AnnouncedColdkeyHashDoesNotMatch: 'without an announcement there is no hash',
    ColdkeySwapTooEarly: 'without an announcement there is no block to wait for',
    ColdkeySwapClearTooEarly: 'without an announcement there is no block to wait for',
  },
};
const moveChecks: readonly Check<{ readonly newColdkey: Uint8Array }>[] = [
  {
    error: 'ColdKeyAlreadyAssociated',
    spoil: (draft) => draft.state.set(StakingHotkeys, [hotkey(OLD)], newColdkeyOf(draft)),
  },
  {
    error: 'NewColdKeyIsHotkey',
    spoil: (draft) => draft.state.set(Owner, coldkey('//Ferdie'), asHotkey(newColdkeyOf(draft))),
  },
];
const newColdkeyOf = ({ fields }: Draft<{ readonly newColdkey: Uint8Array }>) =>
  asColdkey(accountFromBytes(fields.newColdkey));
const HASH = new Uint8Array(32).fill(1);
const POT = accountToBytes(subnetAccount(SUBNET));

export const keySwapChecks = [
  callTrials('swapHotkey', {
    ...{ way: 'everywhere', state: chain, signer: SIGNER, fields: hotkeys, checks: [signedOnly(), ...everywhere] },
  }),
  callTrials('swapHotkey', {
    ...{ way: 'on a subnet', state: chain, signer: SIGNER, fields: () => ({ ...hotkeys(), netuid: 1 }) },
    checks: [signedOnly(), ...onSubnet],
  }),
  callTrials('swapHotkeyV2', {
    ...{ way: 'everywhere', state: chain, signer: SIGNER, fields: () => ({ ...hotkeys(), keepStake: true }) },
    checks: [signedOnly(), ...everywhere],
  }),
  callTrials('swapHotkeyV2', {
    ...{ way: 'on a subnet', state: chain, signer: SIGNER },
    fields: () => ({ ...hotkeys(), netuid: 1, keepStake: true }),
    checks: [signedOnly(), ...onSubnet],
  }),
  callTrials('announceColdkeySwap', {
    ...{ way: 'the first time', state: chain, signer: SIGNER, fields: () => ({ newColdkeyHash: HASH }) },
    checks: [signedOnly(), poor],
  }),
  callTrials('announceColdkeySwap', {
    ...{ way: 'again', state: announcedChain, signer: SIGNER, fields: () => ({ newColdkeyHash: HASH }) },
    checks: [signedOnly(), { error: 'ColdkeySwapReannouncedTooEarly', spoil: ({ state }) => announce(state, 99n) }],
  }),
  callTrials('swapColdkeyAnnounced', {
    ...{ state: announcedChain, signer: SIGNER, fields: () => ({ newColdkey: bytesOf(NEW) }) },
    checks: [
      signedOnly(),
      notFound,
      { error: 'AnnouncedColdkeyHashDoesNotMatch', spoil: (draft) => edit(draft, { newColdkey: bytesOf('//nobody') }) },
      { error: 'ColdkeySwapTooEarly', spoil: ({ state }) => announce(state, 99n) },
      ...moveChecks,
    ],
  }),
  callTrials('disputeColdkeySwap', {
    ...{ state: announcedChain, signer: SIGNER, fields: () => ({}), checks: [signedOnly(), notFound] },
  }),
  callTrials('clearColdkeySwapAnnouncement', {
    ...{ state: announcedChain, signer: SIGNER, fields: () => ({}) },
    checks: [signedOnly(), notFound, { error: 'ColdkeySwapClearTooEarly', spoil: ({ state }) => announce(state, 99n) }],
  }),
  callTrials('swapColdkey', {
    ...{ state: chain, signer: 'root' },
    fields: () => ({ oldColdkey: bytesOf(SIGNER), newColdkey: bytesOf(NEW), swapCost: COST }),
    checks: [
      signedBy('//Bob'),
      poor,
      { error: 'CannotUseSystemAccount', spoil: (draft) => edit(draft, { newColdkey: POT }) },
      ...moveChecks,
    ],
  }),
  callTrials('resetColdkeySwap', {
    ...{ state: chain, signer: 'root', fields: () => ({ coldkey: bytesOf(SIGNER) }), checks: [signedBy('//Bob')] },
  }),
];
