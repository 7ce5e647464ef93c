/** Hyperparameters of a subnet that the reference's list leaves out. Source: docs/rules/subnets.md section 5. */

import { type Netuid, ss58Encode } from '@yumanet/protocol';
import {
  BondsPenalty,
  ImmuneOwnerUidsLimit,
  MaxAllowedUids,
  MinAllowedUids,
  MinNonImmuneUids,
  RecycleOrBurn,
  Rho,
} from '../state/items/hyperparameter-items.ts';
import { EMAPriceHalvingBlocks, FeeRate, SubnetEmissionEnabled } from '../state/items/pool-items.ts';
import { Burn, RAORecycledForRegistration } from '../state/items/registration-items.ts';
import {
  AdjustmentAlpha,
  AdjustmentInterval,
  Difficulty,
  MaxDifficulty,
  MinDifficulty,
  NetworkPowRegistrationAllowed,
} from '../state/items/registration-parameter-items.ts';
import { RootClaimableThreshold } from '../state/items/root-claim-items.ts';
import { MechanismCountCurrent, MechanismEmissionSplit, SubnetOwnerHotkey } from '../state/items/subnet-items.ts';
import { BOTH, fromItem, type Hyperparameter, NOBODY, ofItem, ROOT, ROOT_ALWAYS } from './hyperparameter.ts';

/** Rao: what a subnet's first registration costs on the reference. */
const FIRST_BURN = 1_000_000_000n;
const MECHANISM_CALLS = { ...BOTH, rateLimit: 'owner: once in 7,200 blocks (fast 1)' };

const places: readonly Hyperparameter<readonly [Netuid]>[] = [
  ofItem(MaxAllowedUids, {
    name: 'max_allowed_uids',
    unit: 'count',
    meaning: 'How many neurons the subnet has room for; a registration beyond that replaces one.',
    range: 'min_allowed_uids and the count of neurons to 256 over all mechanisms',
    errors: [
      'MaxAllowedUidsLessThanMinAllowedUids',
      'MaxAllowedUIdsLessThanCurrentUIds',
      'MaxAllowedUidsGreaterThanDefaultMaxAllowedUids',
      'TooManyUIDsPerMechanism',
    ],
    access: BOTH,
    call: ['sudo_set_max_allowed_uids', 'max_allowed_uids'],
  }),
  ofItem(MinAllowedUids, {
    name: 'min_allowed_uids',
    unit: 'count',
    meaning: 'What max_allowed_uids cannot be lowered or trimmed below.',
    range: 'below max_allowed_uids and below the count of neurons',
    errors: ['MinAllowedUidsGreaterThanMaxAllowedUids', 'MinAllowedUidsGreaterThanCurrentUids'],
    access: ROOT,
    call: ['sudo_set_min_allowed_uids', 'min_allowed_uids'],
  }),
  ofItem(MinNonImmuneUids, {
    name: 'min_non_immune_uids',
    unit: 'count',
    meaning: 'With no more than so many neurons out of their immunity, immune ones are pruned instead.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_min_non_immune_uids', 'min'],
  }),
  ofItem(ImmuneOwnerUidsLimit, {
    name: 'owner_immune_neuron_limit',
    unit: 'count',
    meaning: "How many of the owner's neurons are never pruned.",
    range: '1 to 10',
    errors: ['InvalidValue'],
    access: BOTH,
    call: ['sudo_set_owner_immune_neuron_limit', 'immune_neurons'],
  }),
  fromItem(
    SubnetOwnerHotkey,
    { type: 'account', show: ss58Encode },
    {
      name: 'sn_owner_hotkey',
      unit: 'none',
      meaning: 'The hotkey that gets the owner cut, needs no permit for weights, and is pruned last.',
      access: { ...BOTH, rateLimit: 'root and owner: once in 50,400 blocks' },
      call: ['sudo_set_sn_owner_hotkey', 'hotkey'],
      atCreation: "the creator's",
    },
  ),
  ofItem(MechanismCountCurrent, {
    name: 'mechanism_count',
    unit: 'count',
    meaning: 'Incentive mechanisms of the subnet, each with weights and bonds of its own.',
    range: '1 to 2, and times max_allowed_uids at most 256',
    errors: ['InvalidValue', 'TooManyUIDsPerMechanism'],
    access: MECHANISM_CALLS,
    call: ['sudo_set_mechanism_count', 'mechanism_count'],
  }),
  fromItem(
    MechanismEmissionSplit,
    { type: 'u16[]', show: (shares) => (shares.length === 0 ? 'even' : shares.join(',')) },
    {
      name: 'mechanism_emission_split',
      unit: 'none',
      meaning:
        "What each mechanism gets of the subnet's emission, of 65,535: shares with commas between, or even parts.",
      range: 'even, or up to mechanism_count shares of 65,535 together',
      errors: ['InvalidValue'],
      access: MECHANISM_CALLS,
      call: ['sudo_set_mechanism_emission_split', 'maybe_split'],
    },
  ),
];

const consensus: readonly Hyperparameter<readonly [Netuid]>[] = [
  ofItem(BondsPenalty, {
    name: 'bonds_penalty',
    unit: 'u16 share',
    meaning: 'How much a weight above consensus is cut before it becomes a bond.',
    access: BOTH,
    call: ['sudo_set_bonds_penalty', 'bonds_penalty'],
  }),
  ofItem(Rho, {
    name: 'rho',
    unit: 'count',
    meaning: 'Kept for reading; no epoch uses it.',
    access: BOTH,
    call: ['sudo_set_rho', 'rho'],
  }),
];

const economy: readonly Hyperparameter<readonly [Netuid]>[] = [
  ofItem(Burn, {
    name: 'burn',
    unit: 'rao',
    meaning: 'What a registration costs now; it halves with time and rises with each registration.',
    access: NOBODY,
    atCreation: FIRST_BURN,
  }),
  ofItem(RAORecycledForRegistration, {
    name: 'rao_recycled',
    unit: 'rao',
    meaning: 'What was paid for registrations so far.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_rao_recycled', 'rao_recycled'],
  }),
  ofItem(SubnetEmissionEnabled, {
    name: 'subnet_emission_enabled',
    unit: 'none',
    meaning: "Whether the pool gets its share of each block's TAO; miners and validators earn alpha without it too.",
    range: 'not on root',
    errors: ['NotPermittedOnRootSubnet'],
    access: ROOT_ALWAYS,
    call: ['sudo_set_subnet_emission_enabled', 'enabled'],
    atCreation: false,
  }),
  ofItem(RootClaimableThreshold, {
    name: 'root_claim_threshold',
    unit: 'rao',
    meaning: 'Less alpha than this is not claimed by root stakers.',
    range: '0 to 10000000',
    errors: ['InvalidRootClaimThreshold'],
    access: { ...BOTH, rateLimit: '' },
    call: ['sudo_set_root_claim_threshold', 'new_value'],
  }),
  ofItem(RecycleOrBurn, {
    name: 'recycle_or_burn',
    unit: 'none',
    meaning:
      "What becomes of incentive that the owner's neurons earned: Recycle takes it back, Burn leaves it to nobody.",
    range: 'Recycle or Burn',
    access: BOTH,
    call: ['sudo_set_recycle_or_burn', 'recycle_or_burn'],
  }),
  ofItem(FeeRate, {
    name: 'fee_rate',
    unit: 'u16 share',
    meaning: 'The part of a stake or unstake that goes to the author of the block.',
    range: 'up to 10,000',
    errors: ['FeeRateTooHigh'],
    access: ROOT_ALWAYS,
    call: ['set_fee_rate', 'rate'],
  }),
  ofItem(EMAPriceHalvingBlocks, {
    name: 'ema_price_halving_period',
    unit: 'blocks',
    meaning: "After so many blocks the subnet's moving price follows the pool at half of subnet_moving_alpha.",
    access: ROOT_ALWAYS,
    call: ['sudo_set_ema_price_halving_period', 'ema_halving'],
  }),
];

const retired: readonly Hyperparameter<readonly [Netuid]>[] = [
  ofItem(NetworkPowRegistrationAllowed, {
    name: 'network_pow_registration_allowed',
    unit: 'none',
    meaning: 'Kept for reading; proof of work buys nothing.',
    range: 'every call is refused',
    errors: ['POWRegistrationDisabled'],
    access: NOBODY,
    call: ['sudo_set_network_pow_registration_allowed', 'registration_allowed'],
  }),
  ofItem(AdjustmentInterval, {
    name: 'adjustment_interval',
    unit: 'blocks',
    meaning: 'Kept for reading; prices of registrations are not adjusted by intervals any more.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_adjustment_interval', 'adjustment_interval'],
  }),
  ofItem(AdjustmentAlpha, {
    name: 'adjustment_alpha',
    unit: 'u64 share',
    meaning: 'Kept for reading, as adjustment_interval is.',
    access: BOTH,
    call: ['sudo_set_adjustment_alpha', 'adjustment_alpha'],
  }),
  ofItem(Difficulty, {
    name: 'difficulty',
    unit: 'count',
    meaning: 'Kept for reading; proof of work buys nothing.',
    access: ROOT,
    call: ['sudo_set_difficulty', 'difficulty'],
  }),
  ofItem(MinDifficulty, {
    name: 'min_difficulty',
    unit: 'count',
    meaning: 'Kept for reading, as difficulty is.',
    access: ROOT,
    call: ['sudo_set_min_difficulty', 'min_difficulty'],
  }),
  ofItem(MaxDifficulty, {
    name: 'max_difficulty',
    unit: 'count',
    meaning: 'Kept for reading, as difficulty is.',
    access: BOTH,
    call: ['sudo_set_max_difficulty', 'max_difficulty'],
  }),
];

export const furtherHyperparameters = [...places, ...consensus, ...economy, ...retired];
