/**
 * The hyperparameters that the reference's read API lists, in its order.
 * Source: docs/rules/subnets.md section 5, `get_subnet_hyperparams_v3`.
 */
import type { Netuid } from '@yumanet/protocol';
import { activityCutoff, U16_MAX } from '@yumanet/yuma';
import { MinChildkeyTakePerSubnet, OwnerCutAutoLockEnabled } from '../state/items/chain-parameter-items.ts';
import {
  ActivityCutoffFactorMilli,
  AlphaSigmoidSteepness,
  AlphaValues,
  BondsMovingAverage,
  BondsResetOn,
  CommitRevealWeightsEnabled,
  ImmunityPeriod,
  Kappa,
  LiquidAlphaOn,
  MaxAllowedValidators,
  MinAllowedWeights,
  NetworkRegistrationAllowed,
  OwnerCutEnabled,
  RevealPeriodEpochs,
  ServingRateLimit,
  Tempo,
  TransferToggle,
  WeightsSetRateLimit,
  WeightsVersionKey,
  Yuma3On,
} from '../state/items/hyperparameter-items.ts';
import { BurnHalfLife, BurnIncreaseMult, MaxBurn, MinBurn } from '../state/items/registration-items.ts';
import {
  ActivityCutoff,
  MaxRegistrationsPerBlock,
  TargetRegistrationsPerInterval,
} from '../state/items/registration-parameter-items.ts';
import { SubtokenEnabled } from '../state/items/subnet-items.ts';
import { BOTH, constant, fromItem, type Hyperparameter, ofItem, ROOT, ROOT_ALWAYS } from './hyperparameter.ts';

const YUMA_3 = 3;
const YUMA_2 = 2;
const NO_OWNER_LIMIT = { ...BOTH, rateLimit: '' };

const weightsAndActivity: readonly Hyperparameter<readonly [Netuid]>[] = [
  ofItem(Kappa, {
    name: 'kappa',
    unit: 'u16 share',
    meaning: 'The share of active stake that must agree on a weight; what is above the agreed weight is cut off.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_kappa', 'kappa'],
  }),
  ofItem(ImmunityPeriod, {
    name: 'immunity_period',
    unit: 'blocks',
    meaning: 'How long a new neuron is not pruned while others can be.',
    access: BOTH,
    call: ['sudo_set_immunity_period', 'immunity_period'],
    atCreation: 5_000,
  }),
  ofItem(MinAllowedWeights, {
    name: 'min_allowed_weights',
    unit: 'count',
    meaning: 'How many weights a validator must set at least; self-weights are exempt.',
    access: BOTH,
    call: ['sudo_set_min_allowed_weights', 'min_allowed_weights'],
    atCreation: 1,
  }),
  constant(U16_MAX, 'u16', {
    name: 'max_weights_limit',
    unit: 'u16 share',
    meaning: 'The largest weight; at this constant every weight passes.',
  }),
  ofItem(Tempo, {
    name: 'tempo',
    unit: 'blocks',
    meaning: 'From one epoch to the next; 0 stops the subnet, and a change starts the cycle anew.',
    range: 'owner: 360 (fast 2) to 50,400; root: any',
    errors: ['TempoOutOfBounds'],
    access: { ...BOTH, rateLimit: 'owner: once in 360 blocks (fast 0)' },
    call: ['sudo_set_tempo', 'tempo'],
    ownerCall: 'set_tempo',
  }),
  ofItem(WeightsVersionKey, {
    name: 'weights_version',
    unit: 'count',
    meaning: 'The smallest version key that weights may carry; 0 for any.',
    access: { ...BOTH, rateLimit: 'owner: once in 5 tempos' },
    call: ['sudo_set_weights_version_key', 'weights_version_key'],
  }),
  ofItem(WeightsSetRateLimit, {
    name: 'weights_rate_limit',
    unit: 'blocks',
    meaning: 'From a registration, or from weights or their commitment, to the next weights of that neuron.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_weights_set_rate_limit', 'weights_set_rate_limit'],
  }),
  {
    ...ofItem(ActivityCutoff, {
      name: 'activity_cutoff',
      unit: 'blocks',
      meaning:
        'Without new weights for so long a neuron is inactive: activity_cutoff_factor times the tempo; the call stores a number that nothing uses any more.',
      range: '360 or more',
      errors: ['ActivityCutoffTooLow'],
      access: BOTH,
      call: ['sudo_set_activity_cutoff', 'activity_cutoff'],
    }),
    type: 'u64',
    read: (state, netuid) => activityCutoff(state.get(ActivityCutoffFactorMilli, netuid), state.get(Tempo, netuid)),
  },
  ofItem(ActivityCutoffFactorMilli, {
    name: 'activity_cutoff_factor',
    unit: 'thousandths',
    meaning: 'Tempos without new weights after which a neuron is inactive.',
    range: '1,000 to 50,000',
    errors: ['ActivityCutoffFactorMilliOutOfBounds'],
    access: { ...BOTH, frozenFor: 'owner' },
    call: ['set_activity_cutoff_factor', 'factor_milli'],
  }),
];

const registration: readonly Hyperparameter<readonly [Netuid]>[] = [
  ofItem(NetworkRegistrationAllowed, {
    name: 'registration_allowed',
    unit: 'none',
    meaning: 'Whether neurons can be registered; without it the subnet has no emission either.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_network_registration_allowed', 'registration_allowed'],
  }),
  ofItem(TargetRegistrationsPerInterval, {
    name: 'target_regs_per_interval',
    unit: 'count',
    meaning:
      'Registrations that root aims at per interval, of which it takes three times as many; other subnets have no such limit.',
    access: ROOT,
    call: ['sudo_set_target_registrations_per_interval', 'target_registrations_per_interval'],
  }),
  ofItem(MinBurn, {
    name: 'min_burn',
    unit: 'rao',
    meaning: 'The lowest price of a registration.',
    range: 'below 1 TAO and below max_burn',
    errors: ['ValueNotInBounds'],
    access: BOTH,
    call: ['sudo_set_min_burn', 'min_burn'],
  }),
  ofItem(MaxBurn, {
    name: 'max_burn',
    unit: 'rao',
    meaning: 'The highest price of a registration.',
    range: 'above 0.1 TAO and above min_burn',
    errors: ['ValueNotInBounds'],
    access: BOTH,
    call: ['sudo_set_max_burn', 'max_burn'],
  }),
  ofItem(BurnHalfLife, {
    name: 'burn_half_life',
    unit: 'blocks',
    meaning: 'In so many blocks without a registration its price halves.',
    range: '1 to 36,100; not on root',
    errors: ['InvalidValue', 'NotPermittedOnRootSubnet'],
    access: BOTH,
    call: ['sudo_set_burn_half_life', 'burn_half_life'],
  }),
  ofItem(BurnIncreaseMult, {
    name: 'burn_increase_mult',
    unit: 'U64F64 bits',
    meaning: 'By how much each registration multiplies the price of the next.',
    range: '1 to 3; not on root',
    errors: ['InvalidValue', 'NotPermittedOnRootSubnet'],
    access: BOTH,
    call: ['sudo_set_burn_increase_mult', 'burn_increase_mult'],
  }),
  ofItem(BondsMovingAverage, {
    name: 'bonds_moving_avg',
    unit: 'millionths',
    meaning: 'How much of the old bonds an epoch keeps.',
    range: 'owner: up to 975,000; root: any',
    errors: ['BondsMovingAverageMaxReached'],
    access: BOTH,
    call: ['sudo_set_bonds_moving_average', 'bonds_moving_average'],
  }),
  ofItem(MaxRegistrationsPerBlock, {
    name: 'max_regs_per_block',
    unit: 'count',
    meaning: 'Registrations on root per block; other subnets have no such limit.',
    access: ROOT,
    call: ['sudo_set_max_registrations_per_block', 'max_registrations_per_block'],
  }),
  ofItem(ServingRateLimit, {
    name: 'serving_rate_limit',
    unit: 'blocks',
    meaning: 'Between two announcements of an endpoint by one neuron; 0 for no limit.',
    access: BOTH,
    call: ['sudo_set_serving_rate_limit', 'serving_rate_limit'],
  }),
  ofItem(MaxAllowedValidators, {
    name: 'max_validators',
    unit: 'count',
    meaning: 'How many neurons, those with the most stake, may set weights.',
    range: 'up to max_allowed_uids',
    errors: ['MaxValidatorsLargerThanMaxUIds'],
    access: ROOT,
    call: ['sudo_set_max_allowed_validators', 'max_allowed_validators'],
    atCreation: 64,
  }),
];

const consensus: readonly Hyperparameter<readonly [Netuid]>[] = [
  ofItem(RevealPeriodEpochs, {
    name: 'commit_reveal_period',
    unit: 'epochs',
    meaning: 'From a commitment of weights to their reveal.',
    range: '1 to 100',
    errors: ['RevealPeriodTooLarge', 'RevealPeriodTooSmall'],
    access: BOTH,
    call: ['sudo_set_commit_reveal_weights_interval', 'interval'],
  }),
  ofItem(CommitRevealWeightsEnabled, {
    name: 'commit_reveal_weights_enabled',
    unit: 'none',
    meaning: 'Whether weights are committed first and revealed later, so that nobody can copy them.',
    access: BOTH,
    call: ['sudo_set_commit_reveal_weights_enabled', 'enabled'],
  }),
  fromItem(
    AlphaValues,
    { type: 'u16', show: ({ high }) => high },
    {
      name: 'alpha_high',
      unit: 'u16 share',
      meaning: 'The fastest that bonds follow weights under liquid alpha.',
      range: '1,638 or more, while liquid alpha is on',
      errors: ['LiquidAlphaDisabled', 'AlphaHighTooLow'],
      access: BOTH,
      call: ['sudo_set_alpha_values', 'alpha_high'],
    },
  ),
  fromItem(
    AlphaValues,
    { type: 'u16', show: ({ low }) => low },
    {
      name: 'alpha_low',
      unit: 'u16 share',
      meaning: 'The slowest that bonds follow weights under liquid alpha.',
      range: '1,638 to alpha_high, while liquid alpha is on',
      errors: ['LiquidAlphaDisabled', 'AlphaLowOutOfRange'],
      access: BOTH,
      call: ['sudo_set_alpha_values', 'alpha_low'],
    },
  ),
  ofItem(LiquidAlphaOn, {
    name: 'liquid_alpha_enabled',
    unit: 'none',
    meaning: 'Whether bonds follow weights at a rate of their own per pair of validator and miner; only Yuma 3 has it.',
    access: BOTH,
    call: ['sudo_set_liquid_alpha_enabled', 'enabled'],
  }),
  ofItem(AlphaSigmoidSteepness, {
    name: 'alpha_sigmoid_steepness',
    unit: 'hundredths',
    meaning: 'How sharply liquid alpha turns from its low to its high rate.',
    range: 'owner: 0 or more; root: any',
    errors: ['NegativeSigmoidSteepness'],
    access: BOTH,
    call: ['sudo_set_alpha_sigmoid_steepness', 'steepness'],
  }),
  fromItem(
    Yuma3On,
    { type: 'u8', show: (isOn) => (isOn ? YUMA_3 : YUMA_2) },
    {
      name: 'yuma_version',
      unit: 'count',
      meaning: 'The consensus: Yuma 3 keeps bonds of each validator apart, Yuma 2 shares them out per miner.',
      range: '2 or 3',
      access: BOTH,
      call: ['sudo_set_yuma3_enabled', 'enabled'],
      atCreation: YUMA_3,
    },
  ),
];

const economy: readonly Hyperparameter<readonly [Netuid]>[] = [
  ofItem(SubtokenEnabled, {
    name: 'subnet_is_active',
    unit: 'none',
    meaning: "Whether alpha can be staked and the subnet has emission; the owner's start_call turns it on.",
    access: ROOT,
    call: ['sudo_set_subtoken_enabled', 'subtoken_enabled'],
  }),
  ofItem(TransferToggle, {
    name: 'transfers_enabled',
    unit: 'none',
    meaning: 'Whether stake can be transferred to another coldkey.',
    access: BOTH,
    call: ['sudo_set_toggle_transfer', 'toggle'],
  }),
  ofItem(BondsResetOn, {
    name: 'bonds_reset_enabled',
    unit: 'none',
    meaning: "Whether a neuron's commitment can clear everybody's bonds to it.",
    access: BOTH,
    call: ['sudo_set_bonds_reset_enabled', 'enabled'],
  }),
  constant(false, 'bool', {
    name: 'user_liquidity_enabled',
    unit: 'none',
    meaning: 'Whether people can add liquidity to the pool: never.',
  }),
  ofItem(OwnerCutEnabled, {
    name: 'owner_cut_enabled',
    unit: 'none',
    meaning: "Whether the owner gets a part of the subnet's emission.",
    range: 'not on root',
    errors: ['NotPermittedOnRootSubnet'],
    access: NO_OWNER_LIMIT,
    call: ['sudo_set_owner_cut_enabled', 'enabled'],
  }),
  ofItem(OwnerCutAutoLockEnabled, {
    name: 'owner_cut_auto_lock_enabled',
    unit: 'none',
    meaning: "Whether the owner's part is locked at once.",
    range: 'not on root',
    errors: ['NotPermittedOnRootSubnet'],
    access: NO_OWNER_LIMIT,
    call: ['sudo_set_owner_cut_auto_lock_enabled', 'enabled'],
  }),
  ofItem(MinChildkeyTakePerSubnet, {
    name: 'min_childkey_take',
    unit: 'u16 share',
    meaning: 'The smallest part that a child key takes here of what it earns for its parents.',
    range: "up to the chain's max_childkey_take",
    errors: ['InvalidValue'],
    access: BOTH,
    call: ['sudo_set_min_childkey_take_per_subnet', 'take'],
  }),
];

export const referenceHyperparameters = [...weightsAndActivity, ...registration, ...consensus, ...economy];
