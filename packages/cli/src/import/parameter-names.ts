/** What hyperparameters are called: the reference's read API and storage, and the SDK's fields. */

/** In the order of the report. The first name is the reference's. */
export const PARAMETER_NAMES = {
  tempo: ['tempo'],
  kappa: ['kappa'],
  rho: ['rho'],
  immunityPeriod: ['immunity_period'],
  minAllowedWeights: ['min_allowed_weights'],
  maxAllowedUids: ['max_uids', 'max_allowed_uids'],
  maxAllowedValidators: ['max_validators', 'max_allowed_validators'],
  weightsVersionKey: ['weights_version', 'weights_version_key'],
  weightsSetRateLimit: ['weights_rate_limit', 'weights_set_rate_limit'],
  servingRateLimit: ['serving_rate_limit'],
  activityCutoff: ['activity_cutoff'],
  activityCutoffFactorMilli: ['activity_cutoff_factor', 'activity_cutoff_factor_milli'],
  registrationAllowed: ['registration_allowed', 'network_registration_allowed'],
  commitRevealWeightsEnabled: ['commit_reveal_weights_enabled', 'commit_reveal_enabled'],
  revealPeriodEpochs: ['commit_reveal_period', 'commit_reveal_weights_interval', 'reveal_period_epochs'],
  liquidAlphaOn: ['liquid_alpha_enabled', 'liquid_alpha_on'],
  alphaHigh: ['alpha_high'],
  alphaLow: ['alpha_low'],
  alphaSigmoidSteepness: ['alpha_sigmoid_steepness'],
  bondsMovingAverage: ['bonds_moving_avg', 'bonds_moving_average'],
  bondsPenalty: ['bonds_penalty'],
  bondsResetOn: ['bonds_reset_enabled', 'bonds_reset_on'],
  yumaVersion: ['yuma_version'],
  yuma3On: ['yuma3_enabled', 'yuma3_on'],
  burn: ['burn', 'registration_cost'],
  minBurn: ['min_burn'],
  maxBurn: ['max_burn'],
  burnHalfLife: ['burn_half_life'],
  burnIncreaseMult: ['burn_increase_mult'],
  transferToggle: ['transfers_enabled', 'transfer_toggle'],
  ownerCutEnabled: ['owner_cut_enabled'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ParameterName = keyof typeof PARAMETER_NAMES;
