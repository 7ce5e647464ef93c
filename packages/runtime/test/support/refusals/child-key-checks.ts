/** Calls of child keys, takes and automatic staking. Source: docs/rules/economics.md sections 4.8 and 4.9. */
import { accountFromBytes, asHotkey, toNetuid } from '@yumanet/protocol';
import { SET_CHILDKEY_TAKE, SET_CHILDREN } from '../../../src/rules/key-rate-limit.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { MaxDelegateTake, MinDelegateTake } from '../../../src/state/items/chain-parameter-items.ts';
import {
  AutoStakeDestination,
  LastTxBlockDelegateTake,
  ParentKeys,
  TransactionKeyLastBlock,
} from '../../../src/state/items/child-key-items.ts';
import { StakeThreshold } from '../../../src/state/items/hyperparameter-items.ts';
import { Uids } from '../../../src/state/items/neuron-items.ts';
import { Delegates, Owner } from '../../../src/state/items/staking-items.ts';
import { NetworksAdded } from '../../../src/state/items/subnet-items.ts';
import { bytesOf, coldkey, createTestChain, hotkey, SUBNET } from '../test-chain.ts';
import { type Check, edit, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { giveToStranger, removeSubnet } from './spoilers.ts';

const OWNER = '//Alice';
const PARENT = '//validator2_sn1';
const parent = hotkey(PARENT);
const half = 2n ** 63n;
const child = (uri: string, proportion = half) => ({ proportion, child: bytesOf(uri) });
const state = (): ChainState => createTestChain().state;

interface OnHotkey {
  readonly hotkey: Uint8Array;
}

const notAssociated: Check<OnHotkey> = {
  error: 'NonAssociatedColdKey',
  spoil: (draft) => giveToStranger(draft.state, asHotkey(accountFromBytes(draft.fields.hotkey))),
};
const noHotkey: Check<OnHotkey> = {
  error: 'HotKeyAccountNotExists',
  spoil: (draft) => draft.state.remove(Owner, asHotkey(accountFromBytes(draft.fields.hotkey))),
};
const notTheOwner: Check<OnHotkey> = {
  error: 'NonAssociatedColdKey',
  spoil: (draft) => {
    draft.signer = '//Bob';
  },
};

const belowLeast = (check: { readonly isPoolOnly?: boolean }): Check<object> => ({
  error: 'DelegateTakeTooLow',
  about: 'less than the least',
  spoil: (draft) => draft.state.set(MinDelegateTake, 65_535),
  ...check,
});
const takePool = [
  'DelegateTakeTooLow (less than the least)',
  'DelegateTakeTooHigh',
  'HotKeyAccountNotExists',
  'NonAssociatedColdKey',
];

export const childKeyChecks = [
  callTrials('setChildren', {
    ...{ state, signer: OWNER },
    fields: () => ({ hotkey: bytesOf(PARENT), netuid: 1, children: [child('//Charlie')] }),
    checks: [
      signedOnly(),
      {
        error: 'TxRateLimitExceeded',
        spoil: (draft) => {
          for (const netuid of [0, 1]) {
            draft.state.set(TransactionKeyLastBlock, draft.state.head.number, parent, toNetuid(netuid), SET_CHILDREN);
          }
        },
      },
      { error: 'RegistrationNotPermittedOnRootSubnet', spoil: (draft) => edit(draft, { netuid: 0 }) },
      { error: 'SubnetNotExists', spoil: (draft) => draft.state.remove(NetworksAdded, SUBNET) },
      notAssociated,
      {
        error: 'DuplicateChild',
        spoil: (draft) => edit(draft, { children: [...draft.fields.children, child('//Charlie', 1n)] }),
      },
      {
        error: 'InvalidChild',
        spoil: (draft) => edit(draft, { children: [...draft.fields.children, child(PARENT, 1n)] }),
      },
      {
        error: 'TooManyChildren',
        spoil: (draft) =>
          edit(draft, {
            children: [...draft.fields.children, ...['//1', '//2', '//3', '//4', '//5'].map((uri) => child(uri, 1n))],
          }),
      },
      {
        error: 'ProportionOverflow',
        spoil: (draft) => edit(draft, { children: [...draft.fields.children, child('//Dave', half)] }),
      },
      {
        error: 'ChildParentInconsistency',
        spoil: (draft) =>
          draft.state.set(ParentKeys, [{ hotkey: hotkey('//Charlie'), proportion: 1n }], parent, SUBNET),
      },
      {
        error: 'NotEnoughStakeToSetChildkeys',
        spoil: (draft) => draft.state.set(StakeThreshold, 2n ** 63n),
      },
    ],
  }),
  callTrials('setChildkeyTake', {
    ...{ state, signer: OWNER },
    fields: () => ({ hotkey: bytesOf(PARENT), netuid: 1, take: 7 }),
    checks: [
      signedOnly(),
      notAssociated,
      {
        error: 'InvalidChildkeyTake',
        spoil: (draft) => edit(draft, { take: 11_797 }),
      },
      {
        error: 'TxChildkeyTakeRateLimitExceeded',
        spoil: (draft) =>
          draft.state.set(TransactionKeyLastBlock, draft.state.head.number, parent, SUBNET, SET_CHILDKEY_TAKE),
      },
    ],
  }),
  callTrials('setAutoParentDelegationEnabled', {
    ...{ state, signer: OWNER },
    fields: () => ({ hotkey: bytesOf(PARENT), enabled: false }),
    checks: [signedOnly(), notAssociated],
  }),
  callTrials('increaseTake', {
    ...{ state: withTake, signer: OWNER },
    fields: () => ({ hotkey: bytesOf(PARENT), take: 6_000 }),
    checks: [
      signedOnly(),
      noHotkey,
      notTheOwner,
      {
        error: 'DelegateTakeTooLow',
        about: 'no more than before',
        spoil: (draft) => draft.state.set(Delegates, 65_535, parent),
      },
      { error: 'DelegateTakeTooHigh', spoil: (draft) => edit(draft, { take: 11_797 }) },
      {
        error: 'DelegateTxRateLimitExceeded',
        spoil: (draft) => draft.state.set(LastTxBlockDelegateTake, 1n, parent),
      },
      belowLeast({ isPoolOnly: true }),
    ],
    pool: takePool,
  }),
  callTrials('decreaseTake', {
    ...{ state: withTake, signer: OWNER },
    fields: () => ({ hotkey: bytesOf(PARENT), take: 4_000 }),
    checks: [
      signedOnly(),
      noHotkey,
      notTheOwner,
      {
        error: 'DelegateTakeTooLow',
        about: 'no less than before',
        spoil: (draft) => draft.state.set(Delegates, 4_000, parent),
      },
      belowLeast({}),
      { error: 'DelegateTakeTooHigh', isPoolOnly: true, spoil: (draft) => draft.state.set(MaxDelegateTake, 3_999) },
    ],
    pool: takePool,
  }),
  callTrials('setColdkeyAutoStakeHotkey', {
    ...{ state, signer: '//Bob' },
    fields: () => ({ netuid: 1, hotkey: bytesOf('//validator1_sn1') }),
    checks: [
      signedOnly(),
      { error: 'SubnetNotExists', spoil: removeSubnet },
      {
        error: 'HotKeyNotRegisteredInSubNet',
        spoil: (draft) => draft.state.remove(Uids, SUBNET, hotkey('//validator1_sn1')),
      },
      {
        error: 'SameAutoStakeHotkeyAlreadySet',
        spoil: (draft) => draft.state.set(AutoStakeDestination, hotkey('//validator1_sn1'), coldkey('//Bob'), SUBNET),
      },
    ],
  }),
  callTrials('claimRoot', {
    ...{ state, signer: '//Bob' },
    fields: () => ({ subnets: [1, 1] }),
    checks: [
      signedOnly(),
      { error: 'InvalidSubnetNumber', about: 'none', spoil: (draft) => edit(draft, { subnets: [] }) },
    ],
  }),
  callTrials('setRootClaimType', {
    ...{ state, signer: '//Bob' },
    fields: () => ({ rootClaimType: 'KeepSubnets', subnets: [1] }),
    checks: [signedOnly(), { error: 'InvalidSubnetNumber', spoil: (draft) => edit(draft, { subnets: [] }) }],
  }),
];

/** A chain on which the hotkey has declared a take. */
function withTake(): ChainState {
  const chain = state();
  chain.set(Delegates, 5_000, parent);
  return chain;
}
