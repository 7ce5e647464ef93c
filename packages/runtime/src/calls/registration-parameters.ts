/** Parameters of registrations and of the places that a subnet has. Source: docs/rules/subnets.md section 5. */
import { u64f64 } from '@yumanet/yuma';
import type { CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  ImmuneOwnerUidsLimit,
  MaxAllowedUids,
  MinAllowedUids,
  MinNonImmuneUids,
} from '../state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../state/items/neuron-items.ts';
import {
  BurnHalfLife,
  BurnIncreaseMult,
  MaxBurn,
  MinBurn,
  RAORecycledForRegistration,
} from '../state/items/registration-items.ts';
import {
  AdjustmentAlpha,
  AdjustmentInterval,
  Difficulty,
  MaxDifficulty,
  MaxRegistrationsPerBlock,
  MinDifficulty,
  TargetRegistrationsPerInterval,
} from '../state/items/registration-parameter-items.ts';
import { checkNotRoot, checkRange } from './check-parameter.ts';
import type { ParameterChange, SubnetParameter } from './parameter.ts';

/** Rao: `min_burn` stays below it. */
const MIN_BURN_UPPER_BOUND = 1_000_000_000n;
/** Rao: `max_burn` stays above it. */
const MAX_BURN_LOWER_BOUND = 100_000_000n;
/** Blocks. */
const BURN_HALF_LIFE = { min: 1n, max: 36_100n };
/** Raw U64F64 bits of 1 and 3. */
const BURN_INCREASE_MULT = { min: u64f64.one, max: 3n * u64f64.one };
/** Neurons. */
const OWNER_IMMUNE_NEURONS = { min: 1n, max: 10n };

export const minBurn: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_min_burn', number: 146, item: MinBurn, access: 'owner', respectsFreezeWindow: true },
  check: (state, { netuid, value }) => {
    const maximum = state.get(MaxBurn, netuid);
    const below = maximum < MIN_BURN_UPPER_BOUND ? maximum : MIN_BURN_UPPER_BOUND;
    return value < below ? undefined : refuseCall('ValueNotInBounds', { below_rao: below });
  },
  event: (netuid, value) => ({ case: 'minBurnSet', value: { netuid, minBurn: value } }),
};

export const maxBurn: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_max_burn', number: 147, item: MaxBurn, access: 'owner', respectsFreezeWindow: true },
  check: (state, { netuid, value }) => {
    const minimum = state.get(MinBurn, netuid);
    const above = minimum > MAX_BURN_LOWER_BOUND ? minimum : MAX_BURN_LOWER_BOUND;
    return value > above ? undefined : refuseCall('ValueNotInBounds', { above_rao: above });
  },
  event: (netuid, value) => ({ case: 'maxBurnSet', value: { netuid, maxBurn: value } }),
};

export const burnHalfLife: SubnetParameter<number> = {
  ...{ call: 'sudo_set_burn_half_life', number: 148, item: BurnHalfLife },
  ...{ access: 'owner', respectsFreezeWindow: true },
  check: (_state, { netuid, value }) => checkNotRoot(netuid) ?? checkRange(BigInt(value), BURN_HALF_LIFE),
  event: (netuid, value) => ({ case: 'burnHalfLifeSet', value: { netuid, burnHalfLife: value } }),
};

export const burnIncreaseMult: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_burn_increase_mult', number: 149, item: BurnIncreaseMult },
  ...{ access: 'owner', respectsFreezeWindow: true },
  check: (_state, { netuid, value }) => checkNotRoot(netuid) ?? checkRange(value, BURN_INCREASE_MULT),
  event: (netuid, value) => ({ case: 'burnIncreaseMultSet', value: { netuid, burnIncreaseMult: value.toString() } }),
};

export const difficulty: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_difficulty', number: 150, item: Difficulty, access: 'root', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'difficultySet', value: { netuid, difficulty: value } }),
};

export const minDifficulty: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_min_difficulty', number: 151, item: MinDifficulty, access: 'root', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'minDifficultySet', value: { netuid, minDifficulty: value } }),
};

export const maxDifficulty: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_max_difficulty', number: 152, item: MaxDifficulty, access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'maxDifficultySet', value: { netuid, maxDifficulty: value } }),
};

export const adjustmentInterval: SubnetParameter<number> = {
  ...{ call: 'sudo_set_adjustment_interval', number: 153, item: AdjustmentInterval },
  ...{ access: 'root', respectsFreezeWindow: false },
  event: (netuid, value) => ({ case: 'adjustmentIntervalSet', value: { netuid, adjustmentInterval: value } }),
};

export const adjustmentAlpha: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_adjustment_alpha', number: 154, item: AdjustmentAlpha },
  ...{ access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'adjustmentAlphaSet', value: { netuid, adjustmentAlpha: value } }),
};

export const targetRegistrationsPerInterval: SubnetParameter<number> = {
  ...{ call: 'sudo_set_target_registrations_per_interval', number: 155, item: TargetRegistrationsPerInterval },
  ...{ access: 'root', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'registrationPerIntervalSet', value: { netuid, registrationPerInterval: value } }),
};

export const maxRegistrationsPerBlock: SubnetParameter<number> = {
  ...{ call: 'sudo_set_max_registrations_per_block', number: 156, item: MaxRegistrationsPerBlock },
  ...{ access: 'root', respectsFreezeWindow: true },
  event: (netuid, value) => ({
    case: 'maxRegistrationsPerBlockSet',
    value: { netuid, maxRegistrationsPerBlock: value },
  }),
};

export const minAllowedUids: SubnetParameter<number> = {
  ...{ call: 'sudo_set_min_allowed_uids', number: 157, item: MinAllowedUids },
  ...{ access: 'root', respectsFreezeWindow: true },
  check: checkMinAllowedUids,
  event: (netuid, value) => ({ case: 'minAllowedUidsSet', value: { netuid, minAllowedUids: value } }),
};

export const minNonImmuneUids: SubnetParameter<number> = {
  ...{ call: 'sudo_set_min_non_immune_uids', number: 158, item: MinNonImmuneUids },
  ...{ access: 'root', respectsFreezeWindow: false },
  event: (netuid, value) => ({ case: 'minNonImmuneUidsSet', value: { netuid, minNonImmuneUids: value } }),
};

export const ownerImmuneNeuronLimit: SubnetParameter<number> = {
  ...{ call: 'sudo_set_owner_immune_neuron_limit', number: 159, item: ImmuneOwnerUidsLimit },
  ...{ access: 'owner', respectsFreezeWindow: true },
  check: (_state, { value }) => checkRange(BigInt(value), OWNER_IMMUNE_NEURONS),
};

/** Corrects the running total of what was paid; nothing else changes. */
export const raoRecycled: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_rao_recycled', number: 175, item: RAORecycledForRegistration },
  ...{ access: 'root', respectsFreezeWindow: false },
  event: (netuid, value) => ({ case: 'rAORecycledForRegistrationSet', value: { netuid, raoRecycled: value } }),
};

/** Both comparisons are strict. */
function checkMinAllowedUids(state: ChainState, { netuid, value }: ParameterChange<number>): CallOutcome {
  const limit = state.get(MaxAllowedUids, netuid);
  if (value >= limit) {
    return refuseCall('MinAllowedUidsGreaterThanMaxAllowedUids', { max_allowed_uids: BigInt(limit) });
  }
  const count = state.get(SubnetworkN, netuid);
  return value < count ? undefined : refuseCall('MinAllowedUidsGreaterThanCurrentUids', { uids: BigInt(count) });
}
