/** Calls that trade alpha. Source: docs/rules/economics.md sections 4.2 and 4.3. */

import { accountFromBytes, asHotkey } from '@yumanet/protocol';
import type { CallFields } from '../../../src/calls/call-table.ts';
import { subnetAccount } from '../../../src/rules/system-accounts.ts';
import { FeeRate, SubnetAlphaIn, SubnetTAO } from '../../../src/state/items/pool-items.ts';
import { Owner, TotalHotkeyAlpha } from '../../../src/state/items/staking-items.ts';
import { SubtokenEnabled } from '../../../src/state/items/subnet-items.ts';
import { Account } from '../../../src/state/items/system-items.ts';
import { setStake } from '../set-stake.ts';
import { account, bytesOf, createTestChain, hotkey, SUBNET, TAO } from '../test-chain.ts';
import { type Check, type Draft, edit, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { netuidOf, removeSubnet, setFree } from './spoilers.ts';

type StakeCall = Pick<CallFields<'addStake'>, 'hotkey' | 'netuid'>;

const STAKER = '//Alice';
const VALIDATOR = '//validator1_sn1';

/** A pool of 1,000 TAO and 1,000 alpha, and a validator with 1,000 alpha. */
function chain() {
  const { state } = createTestChain();
  state.set(SubnetTAO, 1_000n * TAO, SUBNET);
  state.set(SubnetAlphaIn, 1_000n * TAO, SUBNET);
  setStake(state, hotkey(VALIDATOR), SUBNET, 1_000n * TAO);
  return state;
}

const hotkeyOf = ({ fields }: Draft<StakeCall>) => asHotkey(accountFromBytes(fields.hotkey));
const subtokenDisabled: Check<StakeCall> = {
  error: 'SubtokenDisabled',
  spoil: (draft) => draft.state.set(SubtokenEnabled, false, netuidOf(draft)),
};

export const stakeChecks = [
  callTrials('addStake', {
    ...{ state: chain, signer: STAKER },
    fields: () => ({ hotkey: bytesOf(VALIDATOR), netuid: 1, amountStaked: TAO }),
    checks: [
      signedOnly(),
      {
        error: 'InsufficientLiquidity',
        about: 'amount',
        spoil: ({ state, fields }) => state.set(SubnetTAO, fields.amountStaked / 1_000n - 1n, SUBNET),
      },
      { error: 'SubnetNotExists', spoil: removeSubnet },
      subtokenDisabled,
      { error: 'AmountTooLow', spoil: (draft) => edit(draft, { amountStaked: 2_001_006n }) },
      {
        error: 'NotEnoughBalanceToStake',
        spoil: ({ state, fields }) => setFree(state, STAKER, fields.amountStaked - 1n),
      },
      { error: 'HotKeyAccountNotExists', spoil: (draft) => draft.state.remove(Owner, hotkeyOf(draft)) },
      {
        error: 'InsufficientLiquidity',
        about: 'reserves',
        spoil: ({ state }) => state.set(SubnetAlphaIn, 999_999n, SUBNET),
        apart: { 'AmountTooLow (up to the price limit)': 'a trade that is refused does not stop at a limit' },
      },
      {
        error: 'AmountTooLow',
        about: 'up to the price limit',
        spoil: ({ state }) => {
          state.set(SubnetTAO, 999_999_996_200_000n, SUBNET);
          state.set(SubnetAlphaIn, TAO, SUBNET);
        },
      },
      {
        error: 'InsufficientLiquidity',
        about: 'shares',
        spoil: (draft) => draft.state.remove(TotalHotkeyAlpha, hotkeyOf(draft), netuidOf(draft)),
      },
      {
        error: 'ExistentialDeposit',
        about: 'of the author',
        spoil: (draft) => {
          edit(draft, { amountStaked: 10_000_000n });
          draft.state.remove(Account, account('//One'));
          draft.state.set(FeeRate, 1, SUBNET);
        },
      },
    ],
  }),
  callTrials('removeStake', {
    ...{ state: chain, signer: STAKER },
    fields: () => ({ hotkey: bytesOf(VALIDATOR), netuid: 1, amountUnstaked: TAO }),
    checks: [
      signedOnly(),
      subtokenDisabled,
      {
        error: 'InsufficientLiquidity',
        about: 'amount',
        spoil: ({ state, fields }) => state.set(SubnetAlphaIn, fields.amountUnstaked / 1_000n - 1n, SUBNET),
      },
      { error: 'SubnetNotExists', spoil: removeSubnet },
      { error: 'AmountTooLow', about: 'nothing', spoil: (draft) => edit(draft, { amountUnstaked: 0n }) },
      {
        error: 'InsufficientLiquidity',
        about: 'reserves',
        spoil: ({ state }) => state.set(SubnetTAO, 999_999n, SUBNET),
      },
      {
        ...{ error: 'AmountTooLow', about: 'what it gives' },
        spoil: (draft) => edit(draft, { amountUnstaked: 1_000_000n }),
        apart: { 'ReservesTooLow (fee)': 'a full exit, which alone is so small, is exempt from the minimum' },
      },
      { error: 'HotKeyAccountNotExists', spoil: (draft) => draft.state.remove(Owner, hotkeyOf(draft)) },
      {
        error: 'InsufficientBalance',
        about: 'of the pot',
        spoil: ({ state }) => state.remove(Account, subnetAccount(SUBNET)),
      },
      {
        error: 'ReservesTooLow',
        about: 'fee',
        spoil: ({ state }) => {
          state.set(SubnetTAO, 25n * TAO, SUBNET);
          setStake(state, hotkey(VALIDATOR), SUBNET, 1_986n);
        },
      },
    ],
  }),
];
