/** Calls that give a hotkey a uid or an owner, or take uids away. Source: docs/rules/subnets.md sections 1.2, 1.7 and 1.8. */
import { accountFromBytes, accountToBytes, asHotkey, toNetuid, toUid } from '@yumanet/protocol';
import type { CallFields } from '../../../src/calls/call-table.ts';
import { subnetAccount } from '../../../src/rules/system-accounts.ts';
import {
  ImmunityPeriod,
  MaxAllowedUids,
  MinAllowedUids,
  NetworkRegistrationAllowed,
} from '../../../src/state/items/hyperparameter-items.ts';
import { Uids } from '../../../src/state/items/neuron-items.ts';
import { SubnetAlphaIn, SubnetTAO } from '../../../src/state/items/pool-items.ts';
import {
  Burn,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
} from '../../../src/state/items/registration-items.ts';
import { NetworksAdded } from '../../../src/state/items/subnet-items.ts';
import { bytesOf, createTestChain, hotkey, SUBNET, TAO } from '../test-chain.ts';
import { type Check, type Draft, edit, signedBy, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { FREEZE_WINDOW, ownerRateLimit } from './parameter-checks.ts';
import { giveToStranger, netuidOf, removeSubnet, setFree } from './spoilers.ts';

type Registration = CallFields<'burnedRegister'>;

const PAYER = '//Eve';
const OWNER = '//Bob';
const ROOT = toNetuid(0);
const POT = accountToBytes(subnetAccount(SUBNET));
const chain = () => createTestChain().state;
const hotkeyOf = ({ fields }: Draft<Pick<Registration, 'hotkey'>>) => asHotkey(accountFromBytes(fields.hotkey));

/** Hotkeys that the calls name, the pot of the subnet included. */
const NAMED = [hotkey('//new'), asHotkey(subnetAccount(SUBNET))];

const systemAccount: Check<Pick<Registration, 'hotkey'>> = {
  error: 'CannotUseSystemAccount',
  spoil: (draft) => edit(draft, { hotkey: POT }),
};

/** Three neurons besides the owner's, none of them immune, of whom two places are to be left. */
function chainToTrim() {
  const test = createTestChain({ preset: 'mainnet' });
  const register = (uri: string) =>
    test.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(uri) } });
  test.mine(['//m1', '//m2', '//m3'].map(register));
  test.state.set(MinAllowedUids, 1, SUBNET);
  test.state.set(ImmunityPeriod, 0, SUBNET);
  return test.state;
}

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
  { error: 'NotEnoughBalanceToStake', spoil: ({ state }) => setFree(state, PAYER, state.get(Burn, SUBNET) - 1n) },
  systemAccount,
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
  { error: 'SwapInputTooLarge', spoil: ({ state }) => state.set(SubnetTAO, TAO / 2_000n, SUBNET) },
  { error: 'ReservesTooLow', spoil: ({ state }) => state.set(SubnetAlphaIn, 999_999n, SUBNET) },
  {
    error: 'PriceLimitExceeded',
    spoil: ({ state }) => {
      state.set(SubnetTAO, 1_000_000n * TAO, SUBNET);
      if (state.get(SubnetAlphaIn, SUBNET) > 1_000_000n) state.set(SubnetAlphaIn, 1_000_000n, SUBNET);
    },
  },
];

const fields = () => ({ netuid: 1, hotkey: bytesOf('//new') });

export const registrationChecks = [
  callTrials('burnedRegister', {
    ...{ state: chain, signer: PAYER, fields, checks: [...subnetChecks, ...neuronChecks] },
  }),
  callTrials('registerLimit', {
    ...{ state: chain, signer: PAYER, fields: () => ({ ...fields(), limitPrice: TAO }) },
    checks: [
      ...subnetChecks,
      { error: 'RegistrationPriceLimitExceeded', spoil: (draft) => edit(draft, { limitPrice: TAO - 1n }) },
      ...neuronChecks,
    ],
  }),
  callTrials('register', {
    ...{ state: chain, signer: PAYER },
    fields: () => ({
      ...{ ...fields(), coldkey: bytesOf('//Ferdie') },
      ...{ blockNumber: 0n, nonce: 0n, work: new Uint8Array(0) },
    }),
    checks: [...subnetChecks, ...neuronChecks],
  }),
  callTrials('rootRegister', {
    ...{ state: chain, signer: PAYER, fields: () => ({ hotkey: bytesOf('//new') }) },
    checks: [
      { error: 'RootNetworkDoesNotExist', spoil: ({ state }) => state.remove(NetworksAdded, ROOT) },
      signedOnly(),
      { error: 'TooManyRegistrationsThisBlock', spoil: ({ state }) => state.set(RegistrationsThisBlock, 1, ROOT) },
      {
        error: 'TooManyRegistrationsThisInterval',
        spoil: ({ state }) => state.set(RegistrationsThisInterval, 3, ROOT),
      },
      {
        error: 'HotKeyAlreadyRegisteredInSubNet',
        spoil: ({ state }) => {
          for (const named of NAMED) state.set(Uids, toUid(0), ROOT, named);
        },
      },
      systemAccount,
      { error: 'StakeTooLowForRoot', spoil: ({ state }) => state.set(MaxAllowedUids, 0, ROOT) },
    ],
  }),
  callTrials('tryAssociateHotkey', {
    ...{ state: chain, signer: PAYER, fields: () => ({ hotkey: bytesOf('//new') }) },
    checks: [signedOnly(), systemAccount],
  }),
  callTrials('sudoTrimToMaxAllowedUids', {
    ...{ state: chainToTrim, signer: OWNER, fields: () => ({ netuid: 1, maxN: 3 }) },
    checks: [
      signedBy(PAYER, { TxRateLimitExceeded: 'only the owner, who may, has a rate limit' }),
      ownerRateLimit('sudoTrimToMaxAllowedUids'),
      FREEZE_WINDOW,
      { error: 'SubnetNotExists', spoil: removeSubnet },
      { error: 'InvalidValue', spoil: ({ state }) => state.set(MinAllowedUids, 4, SUBNET) },
      {
        error: 'TrimmingWouldExceedMaxImmunePercentage',
        spoil: ({ state }) => state.set(ImmunityPeriod, 65_535, SUBNET),
      },
    ],
  }),
];
