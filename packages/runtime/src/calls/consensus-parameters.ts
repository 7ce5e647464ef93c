/** Parameters of weights, bonds and activity. Source: docs/rules/subnets.md section 5. */
import type { CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  type AlphaBounds,
  AlphaSigmoidSteepness,
  AlphaValues,
  BondsResetOn,
  LiquidAlphaOn,
  RevealPeriodEpochs,
  Rho,
} from '../state/items/hyperparameter-items.ts';
import { ActivityCutoff } from '../state/items/registration-parameter-items.ts';
import type { ParameterChange, SubnetParameter } from './parameter.ts';

/** Blocks. */
const ACTIVITY_CUTOFF_MIN = 360;
/** Epochs. */
const REVEAL_PERIOD_MIN = 1n;
const REVEAL_PERIOD_MAX = 100n;
/** u16 share: a fortieth. */
const ALPHA_MIN = 1_638;

export const rho: SubnetParameter<number> = {
  ...{ call: 'sudo_set_rho', number: 144, item: Rho, access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'rhoSet', value: { netuid, rho: value } }),
};

export const activityCutoff: SubnetParameter<number> = {
  ...{ call: 'sudo_set_activity_cutoff', number: 145, item: ActivityCutoff },
  ...{ access: 'owner', respectsFreezeWindow: true },
  check: (_state, { value }) =>
    value < ACTIVITY_CUTOFF_MIN
      ? refuseCall('ActivityCutoffTooLow', { minimum_blocks: BigInt(ACTIVITY_CUTOFF_MIN) })
      : undefined,
  event: (netuid, value) => ({ case: 'activityCutoffSet', value: { netuid, activityCutoff: value } }),
};

export const commitRevealWeightsInterval: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_commit_reveal_weights_interval', number: 160, item: RevealPeriodEpochs },
  ...{ access: 'owner', respectsFreezeWindow: true },
  check: (_state, { value }) => {
    if (value > REVEAL_PERIOD_MAX) return refuseCall('RevealPeriodTooLarge', { maximum_epochs: REVEAL_PERIOD_MAX });
    if (value < REVEAL_PERIOD_MIN) return refuseCall('RevealPeriodTooSmall', { minimum_epochs: REVEAL_PERIOD_MIN });
    return undefined;
  },
  event: (netuid, value) => ({ case: 'commitRevealPeriodsSet', value: { netuid, periods: value } }),
};

export const liquidAlphaEnabled: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_liquid_alpha_enabled', number: 161, item: LiquidAlphaOn },
  ...{ access: 'owner', respectsFreezeWindow: true },
};

export const alphaValues: SubnetParameter<AlphaBounds> = {
  ...{ call: 'sudo_set_alpha_values', number: 162, item: AlphaValues, access: 'owner', respectsFreezeWindow: true },
  check: checkAlphaValues,
};

export const alphaSigmoidSteepness: SubnetParameter<number> = {
  ...{ call: 'sudo_set_alpha_sigmoid_steepness', number: 163, item: AlphaSigmoidSteepness },
  ...{ access: 'owner', respectsFreezeWindow: true },
  check: (_state, { value, isOwner }) =>
    isOwner && value < 0 ? refuseCall('NegativeSigmoidSteepness', { minimum: 0n }) : undefined,
  event: (netuid, value) => ({ case: 'alphaSigmoidSteepnessSet', value: { netuid, steepness: value.toString() } }),
};

export const bondsResetEnabled: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_bonds_reset_enabled', number: 164, item: BondsResetOn },
  ...{ access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'bondsResetOnSet', value: { netuid, enabled: value } }),
};

function checkAlphaValues(state: ChainState, { netuid, value }: ParameterChange<AlphaBounds>): CallOutcome {
  if (!state.get(LiquidAlphaOn, netuid)) return refuseCall('LiquidAlphaDisabled');
  const { low, high } = value;
  if (high < ALPHA_MIN) return refuseCall('AlphaHighTooLow', { minimum: BigInt(ALPHA_MIN) });
  if (low >= ALPHA_MIN && low <= high) return undefined;
  return refuseCall('AlphaLowOutOfRange', { minimum: BigInt(ALPHA_MIN), maximum: BigInt(high) });
}
