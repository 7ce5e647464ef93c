/** The hyperparameters of a subnet, in the names and order of the reference's read API. Source: docs/rules/subnets.md section 5. */
import type { Netuid } from '@yumanet/protocol';
import type { Hyperparameter, Hyperparameters } from '@yumanet/protocol/messages';
import { activityCutoff, U16_MAX } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
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
import { SubtokenEnabled } from '../state/items/subnet-items.ts';
import { ofSubnet, type ReadResult } from './read-result.ts';

const YUMA_3 = 3;
const YUMA_2 = 2;

export function readHyperparameters(state: ChainState, netuid: Netuid): ReadResult<Hyperparameters> {
  return ofSubnet(state, netuid, () => ({
    netuid,
    block: state.head.number,
    hyperparameters: listHyperparameters(state, netuid),
  }));
}

function listHyperparameters(state: ChainState, netuid: Netuid): Hyperparameter[] {
  const tempo = state.get(Tempo, netuid);
  const factor = state.get(ActivityCutoffFactorMilli, netuid);
  const { low, high } = state.get(AlphaValues, netuid);
  return [
    number('kappa', state.get(Kappa, netuid)),
    number('immunity_period', state.get(ImmunityPeriod, netuid)),
    number('min_allowed_weights', state.get(MinAllowedWeights, netuid)),
    number('max_weights_limit', U16_MAX),
    number('tempo', tempo),
    number('weights_version', state.get(WeightsVersionKey, netuid)),
    number('weights_rate_limit', state.get(WeightsSetRateLimit, netuid)),
    number('activity_cutoff', activityCutoff(factor, tempo)),
    number('activity_cutoff_factor', factor),
    flag('registration_allowed', state.get(NetworkRegistrationAllowed, netuid)),
    number('min_burn', state.get(MinBurn, netuid)),
    number('max_burn', state.get(MaxBurn, netuid)),
    number('burn_half_life', state.get(BurnHalfLife, netuid)),
    // Raw U64F64 bits, which no u64 holds.
    { name: 'burn_increase_mult', value: { case: 'text', value: state.get(BurnIncreaseMult, netuid).toString() } },
    number('bonds_moving_avg', state.get(BondsMovingAverage, netuid)),
    number('serving_rate_limit', state.get(ServingRateLimit, netuid)),
    number('max_validators', state.get(MaxAllowedValidators, netuid)),
    number('commit_reveal_period', state.get(RevealPeriodEpochs, netuid)),
    flag('commit_reveal_weights_enabled', state.get(CommitRevealWeightsEnabled, netuid)),
    number('alpha_high', high),
    number('alpha_low', low),
    flag('liquid_alpha_enabled', state.get(LiquidAlphaOn, netuid)),
    { name: 'alpha_sigmoid_steepness', value: { case: 'text', value: `${state.get(AlphaSigmoidSteepness, netuid)}` } },
    number('yuma_version', state.get(Yuma3On, netuid) ? YUMA_3 : YUMA_2),
    flag('subnet_is_active', state.get(SubtokenEnabled, netuid)),
    flag('transfers_enabled', state.get(TransferToggle, netuid)),
    flag('bonds_reset_enabled', state.get(BondsResetOn, netuid)),
    flag('user_liquidity_enabled', false),
    flag('owner_cut_enabled', state.get(OwnerCutEnabled, netuid)),
  ];
}

function number(name: string, value: number | bigint): Hyperparameter {
  return { name, value: { case: 'number', value: BigInt(value) } };
}

function flag(name: string, value: boolean): Hyperparameter {
  return { name, value: { case: 'flag', value } };
}
