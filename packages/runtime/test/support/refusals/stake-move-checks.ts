/** Calls that trade alpha at a limit, and that move or end stake. Source: docs/rules/economics.md sections 4.4 to 4.6 and 4.9. */
import { accountFromBytes, asHotkey, toNetuid } from '@yumanet/protocol';
import type { CallFields } from '../../../src/calls/call-table.ts';
import { increaseStake } from '../../../src/rules/stake.ts';
import { subnetAccount } from '../../../src/rules/system-accounts.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { TransferToggle } from '../../../src/state/items/hyperparameter-items.ts';
import { SubnetAlphaIn, SubnetTAO } from '../../../src/state/items/pool-items.ts';
import { Owner } from '../../../src/state/items/staking-items.ts';
import { NetworksAdded, SubtokenEnabled } from '../../../src/state/items/subnet-items.ts';
import { Account } from '../../../src/state/items/system-items.ts';
import { setStake } from '../set-stake.ts';
import { bytesOf, coldkey, createTestChain, hotkey, SUBNET, TAO } from '../test-chain.ts';
import { type Check, type Draft, edit, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { netuidOf, removeSubnet, setFree } from './spoilers.ts';

const STAKER = '//Alice';
const VALIDATOR = '//validator1_sn1';
const SECOND = toNetuid(2);

/** Two subnets with pools of 1,000 TAO and 1,000 alpha, and 1,000 alpha of Alice on a validator of the first. */
function chain(): ChainState {
  const { state } = createTestChain({ subnets: 2 });
  for (const netuid of [SUBNET, SECOND]) {
    state.set(SubnetTAO, 1_000n * TAO, netuid);
    state.set(SubnetAlphaIn, 1_000n * TAO, netuid);
    state.set(Account, { nonce: 0n, free: 1_000n * TAO }, subnetAccount(netuid));
  }
  setStake(state, hotkey(VALIDATOR), SUBNET, 1_000n * TAO);
  return state;
}

interface OnHotkey {
  readonly hotkey: Uint8Array;
}
interface OnStake extends OnHotkey {
  readonly netuid: number;
}

const noHotkey: Check<OnHotkey> = {
  error: 'HotKeyAccountNotExists',
  spoil: ({ state, fields }) => state.remove(Owner, asHotkey(accountFromBytes(fields.hotkey))),
};
const noSubnet: Check<OnStake> = { error: 'SubnetNotExists', spoil: removeSubnet };
const subtokenDisabled: Check<OnStake> = {
  error: 'SubtokenDisabled',
  spoil: (draft) => draft.state.set(SubtokenEnabled, false, netuidOf(draft)),
};
/** Just beyond what the pool takes at the price limit. */
const TINY_STEP = 1_000_000_001n;

const buying = [
  {
    error: 'InsufficientLiquidity',
    about: 'amount',
    spoil: ({ state, fields }) => state.set(SubnetTAO, fields.amountStaked / 1_000n - 1n, SUBNET),
  },
  {
    error: 'ReservesTooLow',
    spoil: ({ state }) => state.set(SubnetAlphaIn, 999_999n, SUBNET),
  },
  { error: 'PriceLimitExceeded', spoil: (draft) => edit(draft, { limitPrice: 0n }) },
  noSubnet,
  subtokenDisabled,
  { error: 'AmountTooLow', spoil: (draft) => edit(draft, { amountStaked: 2_001_006n }) },
  { error: 'SlippageTooHigh', spoil: (draft) => edit(draft, { limitPrice: TINY_STEP }) },
  {
    error: 'NotEnoughBalanceToStake',
    spoil: ({ state, fields }) => setFree(state, STAKER, fields.amountStaked - 1n),
  },
  noHotkey,
] satisfies Check<CallFields<'addStakeLimit'>>[];

const selling = [
  {
    error: 'InsufficientLiquidity',
    spoil: ({ state, fields }) => state.set(SubnetAlphaIn, fields.amountUnstaked / 1_000n - 1n, SUBNET),
  },
  { error: 'ReservesTooLow', spoil: ({ state }) => state.set(SubnetTAO, 999_999n, SUBNET) },
  { error: 'PriceLimitExceeded', spoil: (draft) => edit(draft, { limitPrice: 2n ** 64n - 1n }) },
  noSubnet,
  { error: 'AmountTooLow', about: 'nothing', spoil: (draft) => edit(draft, { amountUnstaked: 0n }) },
  {
    error: 'NotEnoughStakeToWithdraw',
    spoil: ({ state }) => setStake(state, hotkey(VALIDATOR), SUBNET, 999_999n),
  },
  { error: 'AmountTooLow', about: 'what it gives', spoil: (draft) => edit(draft, { amountUnstaked: 1_000_000n }) },
  { error: 'SlippageTooHigh', spoil: (draft) => edit(draft, { limitPrice: 999_999_999n }) },
  noHotkey,
] satisfies Check<CallFields<'removeStakeLimit'>>[];

/** A stake that changes its place, in fields that all these calls have. */
interface Moving {
  readonly originNetuid: number;
  readonly destinationNetuid: number;
  readonly alphaAmount: bigint;
}

const off = (state: ChainState, netuid: number) => state.set(SubtokenEnabled, false, toNetuid(netuid));
const gone = (state: ChainState, netuid: number) => state.remove(NetworksAdded, toNetuid(netuid));
const [noOrigin, noDestination, offOrigin, offDestination]: Check<Moving>[] = [
  { error: 'SubnetNotExists', about: 'origin', spoil: ({ state, fields }) => gone(state, fields.originNetuid) },
  {
    error: 'SubnetNotExists',
    about: 'destination',
    spoil: ({ state, fields }) => gone(state, fields.destinationNetuid),
  },
  { error: 'SubtokenDisabled', about: 'origin', spoil: ({ state, fields }) => off(state, fields.originNetuid) },
  {
    error: 'SubtokenDisabled',
    about: 'destination',
    spoil: ({ state, fields }) => off(state, fields.destinationNetuid),
  },
];
const places = [noOrigin, noDestination, offOrigin, offDestination].filter((check) => check !== undefined);
const noWorth: Check<Moving>[] = [
  { error: 'InsufficientLiquidity', spoil: ({ state }) => state.set(SubnetTAO, 999_999n, SUBNET) },
  { error: 'AmountTooLow', spoil: (draft) => edit(draft, { alphaAmount: 2_000_000n }) },
];
const noPurchase: Check<Moving> = {
  error: 'ReservesTooLow',
  about: 'at the destination',
  spoil: ({ state }) => state.set(SubnetAlphaIn, 999_999n, SECOND),
};
const sameHotkey: Check<OnHotkey> = noHotkey;

export const stakeMoveChecks = [
  callTrials('addStakeLimit', {
    ...{ state: chain, signer: STAKER },
    fields: () => ({
      hotkey: bytesOf(VALIDATOR),
      netuid: 1,
      amountStaked: TAO,
      limitPrice: 2n * TAO,
      allowPartial: false,
    }),
    checks: [signedOnly(), ...buying],
  }),
  callTrials('addStakeLimit', {
    ...{ state: chain, signer: STAKER, way: 'in part' },
    fields: () => ({
      hotkey: bytesOf(VALIDATOR),
      netuid: 1,
      amountStaked: TAO,
      limitPrice: 1_100_000_000n,
      allowPartial: true,
    }),
    checks: [
      signedOnly(),
      {
        error: 'AmountTooLow',
        about: 'the limit lets too little in',
        spoil: (draft) => edit(draft, { limitPrice: TINY_STEP }),
      },
    ],
  }),
  callTrials('addStakeBurn', {
    ...{ state: chain, signer: STAKER, way: 'without a limit' },
    fields: () => ({ hotkey: bytesOf(VALIDATOR), netuid: 1, amount: TAO }),
    checks: [
      signedOnly(),
      {
        error: 'InsufficientLiquidity',
        spoil: ({ state, fields }) => state.set(SubnetTAO, fields.amount / 1_000n - 1n, SUBNET),
      },
      noSubnet,
      subtokenDisabled,
      noHotkey,
    ],
  }),
  callTrials('addStakeBurn', {
    ...{ state: withRootStake, signer: STAKER, way: 'on root' },
    fields: () => ({ hotkey: bytesOf(VALIDATOR), netuid: 0, amount: TAO }),
    checks: [signedOnly()],
    always: 'CannotBurnOrRecycleOnRootSubnet',
  }),
  callTrials('addStakeBurn', {
    ...{ state: chain, signer: STAKER, way: 'with a limit' },
    fields: () => ({ hotkey: bytesOf(VALIDATOR), netuid: 1, amount: TAO, limit: 2n * TAO }),
    checks: [
      signedOnly(),
      { error: 'PriceLimitExceeded', spoil: (draft) => edit(draft, { limit: 0n }) },
      noSubnet,
      subtokenDisabled,
      { error: 'SlippageTooHigh', spoil: (draft) => edit(draft, { limit: TINY_STEP }) },
      noHotkey,
    ],
  }),
  callTrials('removeStakeLimit', {
    ...{ state: chain, signer: STAKER },
    fields: () => ({
      hotkey: bytesOf(VALIDATOR),
      netuid: 1,
      amountUnstaked: TAO,
      limitPrice: TAO / 2n,
      allowPartial: false,
    }),
    checks: [signedOnly(), ...selling],
  }),
  callTrials('removeStakeFullLimit', {
    ...{ state: chain, signer: STAKER, way: 'with a limit' },
    fields: () => ({ hotkey: bytesOf(VALIDATOR), netuid: 1, limitPrice: TAO / 10n }),
    checks: [
      signedOnly(),
      { error: 'PriceLimitExceeded', spoil: (draft) => edit(draft, { limitPrice: TAO }) },
      noSubnet,
      { error: 'SlippageTooHigh', spoil: (draft) => edit(draft, { limitPrice: 999_999_999n }) },
      noHotkey,
    ],
  }),
  callTrials('removeStakeFullLimit', {
    ...{ state: chain, signer: STAKER, way: 'without a limit' },
    fields: () => ({ hotkey: bytesOf(VALIDATOR), netuid: 1 }),
    checks: [signedOnly(), subtokenDisabled, noSubnet, noHotkey],
  }),
  callTrials('unstakeAll', {
    ...{ state: chain, signer: STAKER },
    fields: () => ({ hotkey: bytesOf(VALIDATOR) }),
    checks: [
      signedOnly(),
      noHotkey,
      { error: 'InsufficientBalance', spoil: ({ state }) => state.remove(Account, subnetAccount(SUBNET)) },
    ],
  }),
  callTrials('unstakeAllAlpha', {
    ...{ state: chain, signer: STAKER },
    fields: () => ({ hotkey: bytesOf(VALIDATOR) }),
    checks: [
      signedOnly(),
      noHotkey,
      { error: 'AmountTooLow', spoil: ({ state }) => state.set(SubtokenEnabled, false, SUBNET) },
    ],
  }),
  callTrials('moveStake', {
    ...{ state: chain, signer: STAKER, way: 'to another subnet' },
    fields: () => ({
      ...{ originHotkey: bytesOf(VALIDATOR), destinationHotkey: bytesOf('//validator2_sn1') },
      ...{ originNetuid: 1, destinationNetuid: 2, alphaAmount: TAO },
    }),
    checks: [
      signedOnly(),
      ...places,
      {
        error: 'HotKeyAccountNotExists',
        about: 'origin',
        spoil: ({ state }) => state.remove(Owner, hotkey(VALIDATOR)),
      },
      {
        error: 'HotKeyAccountNotExists',
        about: 'destination',
        spoil: ({ state }) => state.remove(Owner, hotkey('//validator2_sn1')),
      },
      ...noWorth,
      noPurchase,
    ],
  }),
  callTrials('moveStake', {
    ...{ state: chain, signer: STAKER, way: 'inside of a subnet' },
    fields: () => ({
      ...{ originHotkey: bytesOf(VALIDATOR), destinationHotkey: bytesOf('//validator2_sn1') },
      ...{ originNetuid: 1, destinationNetuid: 1, alphaAmount: TAO },
    }),
    checks: [
      signedOnly(),
      { error: 'SameNetuid', spoil: (draft) => edit(draft, { destinationHotkey: draft.fields.originHotkey }) },
      { error: 'AmountTooLow', spoil: (draft) => edit(draft, { alphaAmount: 1_999_999n }) },
    ],
  }),
  callTrials('transferStake', {
    ...{ state: chain, signer: STAKER, way: 'inside of a subnet' },
    fields: () => ({
      ...{ destinationColdkey: bytesOf('//Bob'), hotkey: bytesOf(VALIDATOR) },
      ...{ originNetuid: 1, destinationNetuid: 1, alphaAmount: TAO },
    }),
    checks: [
      signedOnly(),
      { error: 'SameNetuid', spoil: (draft) => edit(draft, { destinationColdkey: bytesOf(STAKER) }) },
      { error: 'TransferDisallowed', spoil: ({ state }) => state.set(TransferToggle, false, SUBNET) },
      { error: 'AmountTooLow', spoil: (draft) => edit(draft, { alphaAmount: 1_999_999n }) },
    ],
  }),
  callTrials('transferStake', {
    ...{ state: chain, signer: STAKER, way: 'to another subnet' },
    fields: () => ({
      ...{ destinationColdkey: bytesOf('//Bob'), hotkey: bytesOf(VALIDATOR) },
      ...{ originNetuid: 1, destinationNetuid: 2, alphaAmount: TAO },
    }),
    checks: [
      signedOnly(),
      ...places,
      sameHotkey,
      ...noWorth,
      {
        error: 'TransferDisallowed',
        about: 'origin',
        spoil: ({ state }) => state.set(TransferToggle, false, SUBNET),
      },
      {
        error: 'TransferDisallowed',
        about: 'destination',
        spoil: ({ state }) => state.set(TransferToggle, false, SECOND),
      },
      noPurchase,
    ],
  }),
  callTrials('swapStake', {
    ...{ state: chain, signer: STAKER },
    fields: () => ({ hotkey: bytesOf(VALIDATOR), originNetuid: 1, destinationNetuid: 2, alphaAmount: TAO }),
    checks: [
      signedOnly(),
      { error: 'SameNetuid', spoil: (draft) => edit(draft, { destinationNetuid: draft.fields.originNetuid }) },
      ...places,
      sameHotkey,
      ...noWorth,
      noPurchase,
    ],
  }),
  callTrials('swapStakeLimit', {
    ...{ state: chain, signer: STAKER, way: 'between pools' },
    fields: () => ({
      ...{ hotkey: bytesOf(VALIDATOR), originNetuid: 1, destinationNetuid: 2, alphaAmount: TAO },
      ...{ limitPrice: TAO / 2n, allowPartial: false },
    }),
    checks: [
      signedOnly(),
      ...places,
      sameHotkey,
      ...noWorth,
      { error: 'SlippageTooHigh', spoil: (draft) => edit(draft, { limitPrice: 2n * TAO }) },
    ],
  }),
  callTrials('swapStakeLimit', {
    ...{ state: withRootStake, signer: STAKER, way: 'from root' },
    fields: () => ({
      ...{ hotkey: bytesOf(VALIDATOR), originNetuid: 0, destinationNetuid: 1, alphaAmount: TAO },
      ...{ limitPrice: TAO / 2n, allowPartial: false },
    }),
    checks: [
      signedOnly(),
      {
        error: 'PriceLimitExceeded',
        spoil: (draft: Draft<CallFields<'swapStakeLimit'>>) => edit(draft, { limitPrice: TAO }),
      },
      ...places,
      sameHotkey,
    ],
  }),
  ...(['recycleAlpha', 'burnAlpha'] as const).map((call) =>
    callTrials(call, {
      ...{ state: chain, signer: STAKER },
      fields: () => ({ hotkey: bytesOf(VALIDATOR), netuid: 1, amount: TAO }),
      checks: [
        signedOnly(),
        { error: 'SubnetNotExists', spoil: ({ state }) => [0, 1].map((netuid) => gone(state, netuid)) },
        { error: 'CannotBurnOrRecycleOnRootSubnet', spoil: (draft) => edit(draft, { netuid: 0 }) },
        noHotkey,
      ],
    }),
  ),
];

/** As `chain`, with 10 TAO of Alice on root, where staking is on. */
function withRootStake(): ChainState {
  const state = chain();
  const root = toNetuid(0);
  state.set(SubtokenEnabled, true, root);
  increaseStake(state, { hotkey: hotkey(VALIDATOR), coldkey: coldkey(STAKER), netuid: root }, 10n * TAO);
  state.set(SubnetTAO, 10n * TAO, root);
  state.set(Account, { nonce: 0n, free: 10n * TAO }, subnetAccount(root));
  return state;
}
