/**
 * The parameters that calls can set: who may, when, within which range, and what is announced.
 * Source: docs/rules/subnets.md section 5. A new row needs a line in `prepare-call.ts` as well.
 */

import type { CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { checkUidsPerMechanism, UIDS_MAX } from '../rules/mechanisms.ts';
import { mechanismCount } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  AdminFreezeWindow,
  BondsMovingAverage,
  BondsPenalty,
  CommitRevealWeightsEnabled,
  ImmunityPeriod,
  Kappa,
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedUids,
  MinAllowedWeights,
  NetworkRegistrationAllowed,
  ServingRateLimit,
  StakeThreshold,
  Tempo,
  WeightsSetRateLimit,
  WeightsVersionKey,
  Yuma3On,
} from '../state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../state/items/neuron-items.ts';
import { LastEpochBlock } from '../state/items/subnet-items.ts';
import type { ChainParameter, ParameterChange, SubnetParameter } from './parameter.ts';

/** Millionths: the largest bonds average that an owner may set. */
const OWNER_BONDS_MOVING_AVERAGE_MAX = 975_000n;
/** Tempos between two changes of the version key by the owner. */
const VERSION_KEY_RATE_LIMIT_TEMPOS = 5;

export const tempo: SubnetParameter<number> = {
  ...{ call: 'sudo_set_tempo', number: 32, item: Tempo, access: 'root', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'tempoSet', value: { netuid, tempo: value } }),
  // The cycle restarts. What is pending stays so; a new tempo is refused while it is, unless the old one is 0.
  alsoWrite: ({ state, block }, netuid) => state.set(LastEpochBlock, block, netuid),
};

export const kappa: SubnetParameter<number> = {
  ...{ call: 'sudo_set_kappa', number: 33, item: Kappa, access: 'root', respectsFreezeWindow: false },
  event: (netuid, value) => ({ case: 'kappaSet', value: { netuid, kappa: value } }),
};

export const weightsSetRateLimit: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_weights_set_rate_limit', number: 34, item: WeightsSetRateLimit },
  ...{ access: 'root', respectsFreezeWindow: false },
  event: (netuid, value) => ({ case: 'weightsSetRateLimitSet', value: { netuid, weightsSetRateLimit: value } }),
};

export const weightsVersionKey: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_weights_version_key', number: 35, item: WeightsVersionKey },
  ...{ access: 'owner', respectsFreezeWindow: true, ownerRateLimitTempos: VERSION_KEY_RATE_LIMIT_TEMPOS },
  event: (netuid, value) => ({ case: 'weightsVersionKeySet', value: { netuid, weightsVersionKey: value } }),
};

export const minAllowedWeights: SubnetParameter<number> = {
  ...{ call: 'sudo_set_min_allowed_weights', number: 36, item: MinAllowedWeights },
  ...{ access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'minAllowedWeightSet', value: { netuid, minAllowedWeights: value } }),
};

export const maxAllowedValidators: SubnetParameter<number> = {
  ...{ call: 'sudo_set_max_allowed_validators', number: 37, item: MaxAllowedValidators },
  ...{ access: 'root', respectsFreezeWindow: true },
  check: (state, { netuid, value }) => {
    const limit = state.get(MaxAllowedUids, netuid);
    if (value <= limit) return undefined;
    return refuseCall('MaxValidatorsLargerThanMaxUIds', { max_allowed_uids: BigInt(limit) });
  },
  event: (netuid, value) => ({ case: 'maxAllowedValidatorsSet', value: { netuid, maxAllowedValidators: value } }),
};

export const immunityPeriod: SubnetParameter<number> = {
  ...{ call: 'sudo_set_immunity_period', number: 38, item: ImmunityPeriod },
  ...{ access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'immunityPeriodSet', value: { netuid, immunityPeriod: value } }),
};

export const servingRateLimit: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_serving_rate_limit', number: 39, item: ServingRateLimit },
  ...{ access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'servingRateLimitSet', value: { netuid, servingRateLimit: value } }),
};

export const networkRegistrationAllowed: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_network_registration_allowed', number: 40, item: NetworkRegistrationAllowed },
  ...{ access: 'root', respectsFreezeWindow: false },
  event: (netuid, value) => ({ case: 'registrationAllowed', value: { netuid, registrationAllowed: value } }),
};

export const commitRevealWeightsEnabled: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_commit_reveal_weights_enabled', number: 41, item: CommitRevealWeightsEnabled },
  ...{ access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'commitRevealEnabled', value: { netuid, enabled: value } }),
};

export const yuma3Enabled: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_yuma3_enabled', number: 42, item: Yuma3On, access: 'owner', respectsFreezeWindow: true },
};

export const bondsMovingAverage: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_bonds_moving_average', number: 43, item: BondsMovingAverage },
  ...{ access: 'owner', respectsFreezeWindow: true },
  check: (_state, { value, isOwner }) =>
    isOwner && value > OWNER_BONDS_MOVING_AVERAGE_MAX
      ? refuseCall('BondsMovingAverageMaxReached', { limit: OWNER_BONDS_MOVING_AVERAGE_MAX })
      : undefined,
  event: (netuid, value) => ({ case: 'bondsMovingAverageSet', value: { netuid, bondsMovingAverage: value } }),
};

export const bondsPenalty: SubnetParameter<number> = {
  ...{ call: 'sudo_set_bonds_penalty', number: 44, item: BondsPenalty, access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'bondsPenaltySet', value: { netuid, bondsPenalty: value } }),
};

export const stakeThreshold: ChainParameter<bigint> = {
  call: 'sudo_set_stake_threshold',
  item: StakeThreshold,
  event: (value) => ({ case: 'stakeThresholdSet', value: { minStake: value } }),
};

export const adminFreezeWindow: ChainParameter<number> = {
  call: 'sudo_set_admin_freeze_window',
  item: AdminFreezeWindow,
  event: (value) => ({ case: 'adminFreezeWindowSet', value: { window: value } }),
};

export const maxAllowedUids: SubnetParameter<number> = {
  ...{ call: 'sudo_set_max_allowed_uids', number: 47, item: MaxAllowedUids },
  ...{ access: 'owner', respectsFreezeWindow: true },
  check: checkMaxAllowedUids,
  event: (netuid, value) => ({ case: 'maxAllowedUidsSet', value: { netuid, maxAllowedUids: value } }),
};

function checkMaxAllowedUids(state: ChainState, { netuid, value }: ParameterChange<number>): CallOutcome {
  const minimum = state.get(MinAllowedUids, netuid);
  if (value < minimum) return refuseCall('MaxAllowedUidsLessThanMinAllowedUids', { min_allowed_uids: BigInt(minimum) });
  const neuronCount = state.get(SubnetworkN, netuid);
  if (value < neuronCount) return refuseCall('MaxAllowedUIdsLessThanCurrentUIds', { uids: BigInt(neuronCount) });
  if (value > UIDS_MAX) {
    return refuseCall('MaxAllowedUidsGreaterThanDefaultMaxAllowedUids', { max_allowed_uids: BigInt(UIDS_MAX) });
  }
  return checkUidsPerMechanism(value, mechanismCount(state, netuid));
}
