/** Calls that register neurons. Source: docs/rules/subnets.md section 1.2. */
import { accountFromBytes, accountToBytes, asHotkey, toUid } from '@yumanet/protocol';
import type { CallFields } from '../../../src/calls/call-table.ts';
import { subnetAccount } from '../../../src/rules/system-accounts.ts';
import { MaxAllowedUids, NetworkRegistrationAllowed } from '../../../src/state/items/hyperparameter-items.ts';
import { Uids } from '../../../src/state/items/neuron-items.ts';
import { SubnetAlphaIn, SubnetTAO } from '../../../src/state/items/pool-items.ts';
import { Burn } from '../../../src/state/items/registration-items.ts';
import { bytesOf, createTestChain, SUBNET, TAO } from '../test-chain.ts';
import { type Check, callTrials, type Draft, edit, signedOnly } from './call-checks.ts';
import { giveToStranger, netuidOf, removeSubnet, setFree } from './spoilers.ts';

type Registration = CallFields<'burnedRegister'>;

const PAYER = '//Eve';
const chain = () => createTestChain().state;
const hotkeyOf = ({ fields }: Draft<Registration>) => asHotkey(accountFromBytes(fields.hotkey));

const subnetChecks: readonly Check<Registration>[] = [
  signedOnly(),
  { error: 'RegistrationNotPermittedOnRootSubnet', spoil: (draft) => edit(draft, { netuid: 0 }) },
  { error: 'SubnetNotExists', spoil: removeSubnet },
];

const neuronChecks: readonly Check<Registration>[] = [
  {
    error: 'SubNetRegistrationDisabled',
    spoil: (draft) => draft.state.set(NetworkRegistrationAllowed, false, netuidOf(draft)),
  },
  {
    error: 'HotKeyAlreadyRegisteredInSubNet',
    spoil: (draft) => draft.state.set(Uids, toUid(0), netuidOf(draft), hotkeyOf(draft)),
  },
  {
    error: 'NotEnoughBalanceToStake',
    spoil: ({ state }) => setFree(state, PAYER, state.get(Burn, SUBNET) - 1n),
  },
  { error: 'CannotUseSystemAccount', spoil: (draft) => edit(draft, { hotkey: accountToBytes(subnetAccount(SUBNET)) }) },
  { error: 'NonAssociatedColdKey', spoil: (draft) => giveToStranger(draft.state, hotkeyOf(draft)) },
  { error: 'NoNeuronIdAvailable', spoil: (draft) => draft.state.set(MaxAllowedUids, 0, netuidOf(draft)) },
  {
    error: 'InsufficientBalance',
    spoil: ({ state }) => {
      state.set(Burn, 400n, SUBNET);
      setFree(state, PAYER, 500n);
    },
    apart: { SwapInputTooLarge: 'nothing is swapped when nothing can be paid' },
  },
  {
    error: 'SwapInputTooLarge',
    spoil: ({ state }) => {
      state.set(SubnetTAO, TAO / 2_000n, SUBNET);
    },
  },
  { error: 'ReservesTooLow', spoil: ({ state }) => state.set(SubnetAlphaIn, 999_999n, SUBNET) },
  {
    error: 'PriceLimitExceeded',
    spoil: ({ state }) => {
      state.set(SubnetTAO, 1_000_000n * TAO, SUBNET);
      if (state.get(SubnetAlphaIn, SUBNET) > 1_000_000n) state.set(SubnetAlphaIn, 1_000_000n, SUBNET);
    },
  },
];

export const registrationChecks = [
  callTrials('burnedRegister', {
    ...{ state: chain, signer: PAYER },
    fields: () => ({ netuid: 1, hotkey: bytesOf('//new') }),
    checks: [...subnetChecks, ...neuronChecks],
  }),
];
