/** Every call that sets a parameter, with a value that it takes, and what the rules say of it. */
import { fromJson, type JsonValue, ss58Encode } from '@yumanet/protocol';
import { Call } from '@yumanet/protocol/messages';
import { hotkey } from './test-chain.ts';

/** Raw U64F64 bits of 1.5. */
const BITS_1_5 = ((3n << 64n) / 2n).toString();
const HOTKEY = ss58Encode(hotkey('//h1'));

/**
 * Name, fields beside netuid 1, item, JSON of the item afterwards, event (empty for none), and who: `root*` is not
 * stopped by the freeze window, `owner+` has no rate limit, `owner/` one of 50,400 blocks.
 * Source: docs/rules/subnets.md section 5 and docs/rules/economics.md section 6.5.
 */
export const SUBNET_CALLS: readonly SubnetRow[] = [
  ['sudo_set_rho', { rho: 11 }, 'Rho', 11, 'RhoSet', 'owner'],
  ['sudo_set_activity_cutoff', { activity_cutoff: 360 }, 'ActivityCutoff', 360, 'ActivityCutoffSet', 'owner'],
  ['sudo_set_min_burn', { min_burn: 999_999_999 }, 'MinBurn', '999999999', 'MinBurnSet', 'owner'],
  ['sudo_set_max_burn', { max_burn: 100_000_001 }, 'MaxBurn', '100000001', 'MaxBurnSet', 'owner'],
  ['sudo_set_burn_half_life', { burn_half_life: 36_100 }, 'BurnHalfLife', 36_100, 'BurnHalfLifeSet', 'owner'],
  [
    ...(['sudo_set_burn_increase_mult', { burn_increase_mult: BITS_1_5 }] as const),
    ...(['BurnIncreaseMult', BITS_1_5, 'BurnIncreaseMultSet', 'owner'] as const),
  ],
  ['sudo_set_difficulty', { difficulty: 7 }, 'Difficulty', '7', 'DifficultySet', 'root'],
  ['sudo_set_min_difficulty', { min_difficulty: 7 }, 'MinDifficulty', '7', 'MinDifficultySet', 'root'],
  ['sudo_set_max_difficulty', { max_difficulty: 7 }, 'MaxDifficulty', '7', 'MaxDifficultySet', 'owner'],
  [
    ...(['sudo_set_adjustment_interval', { adjustment_interval: 7 }] as const),
    ...(['AdjustmentInterval', 7, 'AdjustmentIntervalSet', 'root*'] as const),
  ],
  ['sudo_set_adjustment_alpha', { adjustment_alpha: 7 }, 'AdjustmentAlpha', '7', 'AdjustmentAlphaSet', 'owner'],
  [
    ...(['sudo_set_target_registrations_per_interval', { target_registrations_per_interval: 7 }] as const),
    ...(['TargetRegistrationsPerInterval', 7, 'RegistrationPerIntervalSet', 'root'] as const),
  ],
  [
    ...(['sudo_set_max_registrations_per_block', { max_registrations_per_block: 7 }] as const),
    ...(['MaxRegistrationsPerBlock', 7, 'MaxRegistrationsPerBlockSet', 'root'] as const),
  ],
  ['sudo_set_min_allowed_uids', { min_allowed_uids: 0 }, 'MinAllowedUids', 0, 'MinAllowedUidsSet', 'root'],
  ['sudo_set_min_non_immune_uids', { min: 7 }, 'MinNonImmuneUids', 7, 'MinNonImmuneUidsSet', 'root*'],
  ['sudo_set_owner_immune_neuron_limit', { immune_neurons: 10 }, 'ImmuneOwnerUidsLimit', 10, '', 'owner'],
  [
    ...(['sudo_set_commit_reveal_weights_interval', { interval: 100 }] as const),
    ...(['RevealPeriodEpochs', '100', 'CommitRevealPeriodsSet', 'owner'] as const),
  ],
  ['sudo_set_liquid_alpha_enabled', { enabled: true }, 'LiquidAlphaOn', true, '', 'owner'],
  [
    ...(['sudo_set_alpha_values', { alpha_low: 1_638, alpha_high: 1_638 }] as const),
    ...(['AlphaValues', { low: 1_638, high: 1_638 }, '', 'owner'] as const),
  ],
  [
    ...(['sudo_set_alpha_sigmoid_steepness', { steepness: '0' }] as const),
    ...(['AlphaSigmoidSteepness', 0, 'AlphaSigmoidSteepnessSet', 'owner'] as const),
  ],
  ['sudo_set_bonds_reset_enabled', { enabled: true }, 'BondsResetOn', true, 'BondsResetOnSet', 'owner'],
  ['sudo_set_toggle_transfer', { toggle: false }, 'TransferToggle', false, 'TransferToggle', 'owner'],
  ['sudo_set_recycle_or_burn', { recycle_or_burn: 'Recycle' }, 'RecycleOrBurn', 'Recycle', '', 'owner'],
  ['sudo_set_root_claim_threshold', { new_value: 7 }, 'RootClaimableThreshold', '7', '', 'owner+'],
  ['sudo_set_owner_cut_enabled', { enabled: false }, 'OwnerCutEnabled', false, '', 'owner+'],
  ['sudo_set_owner_cut_auto_lock_enabled', { enabled: true }, 'OwnerCutAutoLockEnabled', true, '', 'owner+'],
  ['sudo_set_subnet_emission_enabled', { enabled: false }, 'SubnetEmissionEnabled', false, '', 'root*'],
  [
    ...(['sudo_set_min_childkey_take_per_subnet', { take: 11_796 }] as const),
    ...(['MinChildkeyTakePerSubnet', 11_796, 'MinChildKeyTakePerSubnetSet', 'owner'] as const),
  ],
  [
    ...(['sudo_set_subnet_owner_hotkey', { hotkey: HOTKEY }] as const),
    ...(['SubnetOwnerHotkey', HOTKEY, 'SubnetOwnerHotkeySet', 'owner/'] as const),
  ],
  ['sudo_set_sn_owner_hotkey', { hotkey: HOTKEY }, 'SubnetOwnerHotkey', HOTKEY, 'SubnetOwnerHotkeySet', 'owner/'],
  ['sudo_set_subtoken_enabled', { subtoken_enabled: false }, 'SubtokenEnabled', false, '', 'root'],
  [
    ...(['sudo_set_rao_recycled', { rao_recycled: 7 }] as const),
    ...(['RAORecycledForRegistration', '7', 'RAORecycledForRegistrationSet', 'root*'] as const),
  ],
  ['sudo_set_ema_price_halving_period', { ema_halving: 7 }, 'EMAPriceHalvingBlocks', '7', '', 'root*'],
  ['set_fee_rate', { rate: 10_000 }, 'FeeRate', 10_000, 'FeeRateSet', 'root*'],
];

/** Name, fields, item, JSON of the item afterwards, event (empty for none). Root alone may send them. */
export const CHAIN_CALLS: readonly ChainRow[] = [
  ['sudo_set_commit_reveal_version', { version: 5 }, 'CommitRevealWeightsVersion', 5, 'CommitRevealVersionSet'],
  ['sudo_set_default_take', { default_take: 7 }, 'MaxDelegateTake', 7, 'MaxDelegateTakeSet'],
  ['sudo_set_min_delegate_take', { take: 7 }, 'MinDelegateTake', 7, 'MinDelegateTakeSet'],
  ['sudo_set_tx_rate_limit', { tx_rate_limit: 7 }, 'TxRateLimit', '7', 'TxRateLimitSet'],
  [
    ...(['sudo_set_tx_delegate_take_rate_limit', { tx_rate_limit: 7 }] as const),
    ...(['TxDelegateTakeRateLimit', '7', 'TxDelegateTakeRateLimitSet'] as const),
  ],
  ['sudo_set_min_childkey_take', { take: 7 }, 'MinChildkeyTake', 7, 'MinChildKeyTakeSet'],
  ['sudo_set_max_childkey_take', { take: 7 }, 'MaxChildkeyTake', 7, 'MaxChildKeyTakeSet'],
  [
    ...(['sudo_set_tx_childkey_take_rate_limit', { tx_rate_limit: 7 }] as const),
    ...(['TxChildkeyTakeRateLimit', '7', 'TxChildKeyTakeRateLimitSet'] as const),
  ],
  ['set_pending_childkey_cooldown', { cooldown: 7 }, 'PendingChildKeyCooldown', '7', ''],
  ['sudo_set_network_rate_limit', { rate_limit: 7 }, 'NetworkRateLimit', '7', 'NetworkRateLimitSet'],
  [
    ...(['sudo_set_network_immunity_period', { immunity_period: 7 }] as const),
    ...(['NetworkImmunityPeriod', '7', 'NetworkImmunityPeriodSet'] as const),
  ],
  ['sudo_set_network_min_lock_cost', { lock_cost: 7 }, 'NetworkMinLockCost', '7', 'NetworkMinLockCostSet'],
  [
    ...(['sudo_set_lock_reduction_interval', { interval: 7 }] as const),
    ...(['NetworkLockReductionInterval', '7', 'NetworkLockCostReductionIntervalSet'] as const),
  ],
  ['sudo_set_subnet_limit', { max_subnets: 7 }, 'SubnetLimit', 7, 'SubnetLimitSet'],
  ['sudo_set_subnet_owner_cut', { subnet_owner_cut: 7 }, 'SubnetOwnerCut', 7, 'SubnetOwnerCutSet'],
  ['sudo_set_max_epochs_per_block', { max_epochs_per_block: 1 }, 'MaxEpochsPerBlock', 1, 'MaxEpochsPerBlockSet'],
  ['sudo_set_owner_hparam_rate_limit', { epochs: 7 }, 'OwnerHyperparamRateLimit', 7, 'OwnerHyperparamRateLimitSet'],
  ['sudo_set_start_call_delay', { delay: 7 }, 'StartCallDelay', '7', 'StartCallDelaySet'],
  ['sudo_set_nominator_min_required_stake', { min_stake: 7 }, 'NominatorMinRequiredStake', '7', ''],
  ['sudo_set_subnet_moving_alpha', { alpha: '-7' }, 'SubnetMovingAlpha', '-7', ''],
  ['sudo_set_num_root_claims', { new_value: 7 }, 'NumRootClaim', '7', ''],
  ['sudo_set_ck_burn', { burn: 7 }, 'CKBurn', '7', ''],
  [
    ...(['sudo_set_coldkey_swap_announcement_delay', { duration: 7 }] as const),
    ...(['ColdkeySwapAnnouncementDelay', '7', 'ColdkeySwapAnnouncementDelaySet'] as const),
  ],
  [
    ...(['sudo_set_coldkey_swap_reannouncement_delay', { duration: 7 }] as const),
    ...(['ColdkeySwapReannouncementDelay', '7', 'ColdkeySwapReannouncementDelaySet'] as const),
  ],
];

type Fields = { readonly [field: string]: JsonValue };
type Access = 'root' | 'root*' | 'owner' | 'owner+' | 'owner/';
type SubnetRow = readonly [name: string, fields: Fields, item: string, stored: JsonValue, event: string, who: Access];
type ChainRow = readonly [name: string, fields: Fields, item: string, stored: JsonValue, event: string];

/** A call by the reference's names. */
export function callOf(name: string, fields: Fields): Call['call'] {
  return fromJson(Call, { [name]: fields }).call;
}

/** The same on a subnet. */
export function subnetCallOf([name, fields]: SubnetRow, netuid = 1): Call['call'] {
  return callOf(name, { netuid, ...fields });
}
