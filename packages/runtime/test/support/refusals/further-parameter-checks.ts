/** The other parameters, from the table of their calls. Source: docs/rules/subnets.md section 5. */
import type { Call } from '@yumanet/protocol/messages';
import { ROOT_NETUID } from '../../../src/rules/root-netuid.ts';
import { LiquidAlphaOn, MaxAllowedUids } from '../../../src/state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../../../src/state/items/neuron-items.ts';
import { NetworksAdded, SubnetOwner } from '../../../src/state/items/subnet-items.ts';
import { CHAIN_CALLS, callOf, SUBNET_CALLS, subnetCallOf } from '../parameter-calls.ts';
import { coldkey, createTestChain, SUBNET } from '../test-chain.ts';
import { type Check, type Draft, signedBy } from './call-checks.ts';
import { type CallTrials, callTrials } from './call-trials.ts';
import { FREEZE_WINDOW, ownerRateLimit, RATE_IS_THE_OWNERS } from './parameter-checks.ts';
import { netuidOf, removeSubnet } from './spoilers.ts';

const OWNER = '//Bob';
const STRANGER = '//Eve';

/** Every call of the table goes through on it. */
function chain() {
  const { state } = createTestChain();
  state.set(LiquidAlphaOn, true, SUBNET);
  return state;
}

type OnSubnet = { readonly netuid: number };

/** Changes fields of a call whose type the table does not know. */
const changed = (changes: object) => (draft: Draft<OnSubnet>) => {
  draft.fields = { ...draft.fields, ...changes };
};

/** The same call on root, which is the owner's for once; it exists if the subnet does. */
const notOnRoot: Check<OnSubnet> = {
  error: 'NotPermittedOnRootSubnet',
  spoil: (draft) => {
    const exists = draft.state.get(NetworksAdded, netuidOf(draft));
    changed({ netuid: ROOT_NETUID })(draft);
    draft.state.set(SubnetOwner, coldkey(OWNER), ROOT_NETUID);
    if (!exists) removeSubnet(draft);
  },
};

/** What comes after the subnet, by call. */
const RANGES: { readonly [name: string]: readonly Check<OnSubnet>[] } = {
  sudo_set_activity_cutoff: [{ error: 'ActivityCutoffTooLow', spoil: changed({ activityCutoff: 359 }) }],
  sudo_set_min_burn: [{ error: 'ValueNotInBounds', spoil: changed({ minBurn: 1_000_000_000n }) }],
  sudo_set_max_burn: [{ error: 'ValueNotInBounds', spoil: changed({ maxBurn: 100_000_000n }) }],
  sudo_set_burn_half_life: [notOnRoot, { error: 'InvalidValue', spoil: changed({ burnHalfLife: 0 }) }],
  sudo_set_burn_increase_mult: [notOnRoot, { error: 'InvalidValue', spoil: changed({ burnIncreaseMult: '1' }) }],
  sudo_set_min_allowed_uids: [
    {
      error: 'MinAllowedUidsGreaterThanMaxAllowedUids',
      spoil: ({ state }) => state.set(MaxAllowedUids, 0, SUBNET),
    },
    { error: 'MinAllowedUidsGreaterThanCurrentUids', spoil: ({ state }) => state.set(SubnetworkN, 0, SUBNET) },
  ],
  sudo_set_owner_immune_neuron_limit: [{ error: 'InvalidValue', spoil: changed({ immuneNeurons: 11 }) }],
  sudo_set_commit_reveal_weights_interval: [
    {
      error: 'RevealPeriodTooLarge',
      spoil: changed({ interval: 101n }),
      apart: { RevealPeriodTooSmall: 'what is too large is not too small' },
    },
    { error: 'RevealPeriodTooSmall', spoil: changed({ interval: 0n }) },
  ],
  sudo_set_alpha_values: [
    { error: 'LiquidAlphaDisabled', spoil: ({ state }) => state.set(LiquidAlphaOn, false, SUBNET) },
    { error: 'AlphaHighTooLow', spoil: changed({ alphaHigh: 1_637 }) },
    { error: 'AlphaLowOutOfRange', spoil: changed({ alphaLow: 1_637 }) },
  ],
  sudo_set_alpha_sigmoid_steepness: [{ error: 'NegativeSigmoidSteepness', spoil: changed({ steepness: '-1' }) }],
  sudo_set_owner_cut_enabled: [notOnRoot],
  sudo_set_owner_cut_auto_lock_enabled: [notOnRoot],
  sudo_set_subnet_emission_enabled: [notOnRoot],
  sudo_set_min_childkey_take_per_subnet: [{ error: 'InvalidValue', spoil: changed({ take: 11_797 }) }],
  sudo_set_root_claim_threshold: [{ error: 'InvalidRootClaimThreshold', spoil: changed({ newValue: 10_000_001n }) }],
  set_fee_rate: [{ error: 'FeeRateTooHigh', spoil: changed({ rate: 10_001 }) }],
};

type SubnetCase = 'sudoSetRho';
type ChainCase = 'sudoSetMaxEpochsPerBlock';

function subnetTrials(row: (typeof SUBNET_CALLS)[number]): CallTrials {
  const [name, , , , , who] = row;
  const isOwners = who.startsWith('owner');
  // Whichever call of the table it is: each has a netuid, and more that only the table knows.
  const call = subnetCallOf(row) as Extract<Call['call'], { readonly case: SubnetCase }>;
  const missing = name === 'set_fee_rate' ? 'MechanismDoesNotExist' : 'SubnetDoesNotExist';
  return callTrials(call.case, {
    ...{ state: chain, signer: isOwners ? OWNER : 'root', fields: () => ({ ...call.value }) },
    checks: [
      signedBy(isOwners ? STRANGER : OWNER, who === 'owner/' ? {} : RATE_IS_THE_OWNERS),
      ...rateLimitOf(call.case, who),
      ...(who === 'root*' ? [] : [FREEZE_WINDOW]),
      { error: missing, spoil: removeSubnet },
      ...(RANGES[name] ?? []),
    ],
  });
}

/** The two calls for the owner hotkey count as one. */
function rateLimitOf(call: SubnetCase, who: string): readonly Check<OnSubnet>[] {
  if (who === 'owner/') return [ownerRateLimit('sudoSetSnOwnerHotkey')];
  return who === 'owner' ? [ownerRateLimit(call)] : [];
}

const CHAIN_RANGES: Readonly<Record<string, readonly Check<object>[]>> = {
  sudo_set_max_epochs_per_block: [
    { error: 'InvalidValue', spoil: (draft) => Object.assign(draft.fields, { maxEpochsPerBlock: 0 }) },
  ],
  sudo_set_num_root_claims: [
    { error: 'InvalidNumRootClaim', spoil: (draft) => Object.assign(draft.fields, { newValue: 51n }) },
  ],
};

function chainTrials([name, fields]: (typeof CHAIN_CALLS)[number]): CallTrials {
  const call = callOf(name, fields) as Extract<Call['call'], { readonly case: ChainCase }>;
  return callTrials(call.case, {
    ...{ state: chain, signer: 'root', fields: () => ({ ...call.value }) },
    checks: [signedBy(OWNER), ...(CHAIN_RANGES[name] ?? [])],
  });
}

export const furtherParameterChecks = [
  ...SUBNET_CALLS.map(subnetTrials),
  ...CHAIN_CALLS.map(chainTrials),
  callTrials('sudoSetNetworkPowRegistrationAllowed', {
    ...{ state: chain, signer: 'root', fields: () => ({ netuid: 1, registrationAllowed: true }) },
    ...{ checks: [], always: 'POWRegistrationDisabled' },
  }),
  callTrials('sudoSetTotalIssuance', {
    ...{ state: chain, signer: 'root', fields: () => ({ totalIssuance: 1n }), checks: [], always: 'Deprecated' },
  }),
];
