/** Reads a call: one line per call of `call.proto`. */
import type { Call } from '@yumanet/protocol/messages';
import { prepareAddStake } from './add-stake.ts';
import { prepareBurnedRegister } from './burned-register.ts';
import { readNetuid, readU16 } from './decode-fields.ts';
import { prepareChainParameter, prepareSubnetParameter, type SubnetParameter } from './parameter.ts';
import {
  adminFreezeWindow,
  bondsMovingAverage,
  bondsPenalty,
  commitRevealWeightsEnabled,
  immunityPeriod,
  kappa,
  maxAllowedUids,
  maxAllowedValidators,
  minAllowedWeights,
  networkRegistrationAllowed,
  servingRateLimit,
  stakeThreshold,
  tempo,
  weightsSetRateLimit,
  weightsVersionKey,
  yuma3Enabled,
} from './parameters.ts';
import type { PreparedCall } from './prepared-call.ts';
import { prepareRegisterNetwork } from './register-network.ts';
import { prepareRemoveStake } from './remove-stake.ts';
import { prepareServeAxon } from './serve-axon.ts';
import { prepareSetWeights } from './set-weights.ts';
import { prepareStartCall } from './start-call.ts';
import { prepareSudo } from './sudo.ts';
import { prepareTransferAllowDeath, prepareTransferKeepAlive } from './transfer.ts';

/** The call with its fields read. Throws `WireError` for a field that is out of its range. */
export function prepareCall({ call }: Call): PreparedCall {
  switch (call.case) {
    case 'transferKeepAlive':
      return prepareTransferKeepAlive(call.value);
    case 'transferAllowDeath':
      return prepareTransferAllowDeath(call.value);
    case 'registerNetwork':
      return prepareRegisterNetwork(call.value);
    case 'startCall':
      return prepareStartCall(call.value);
    case 'burnedRegister':
      return prepareBurnedRegister(call.value);
    case 'serveAxon':
      return prepareServeAxon(call.value);
    case 'addStake':
      return prepareAddStake(call.value);
    case 'removeStake':
      return prepareRemoveStake(call.value);
    case 'setWeights':
      return prepareSetWeights(call.value);
    case 'sudo':
      return prepareSudo(call.value, prepareCall);
    default:
      return prepareParameter(call);
  }
}

type CallCase = Call['call']['case'];
type ParameterCase = Extract<CallCase, `sudoSet${string}`>;
type ParameterCall = Extract<Call['call'], { readonly case: ParameterCase }>;

function prepareParameter(call: ParameterCall): PreparedCall {
  switch (call.case) {
    case 'sudoSetTempo':
      return onSubnet(tempo, call.value.netuid, readU16('tempo', call.value.tempo));
    case 'sudoSetKappa':
      return onSubnet(kappa, call.value.netuid, readU16('kappa', call.value.kappa));
    case 'sudoSetWeightsSetRateLimit':
      return onSubnet(weightsSetRateLimit, call.value.netuid, call.value.weightsSetRateLimit);
    case 'sudoSetWeightsVersionKey':
      return onSubnet(weightsVersionKey, call.value.netuid, call.value.weightsVersionKey);
    case 'sudoSetMinAllowedWeights':
      return onSubnet(
        minAllowedWeights,
        call.value.netuid,
        readU16('min_allowed_weights', call.value.minAllowedWeights),
      );
    case 'sudoSetMaxAllowedValidators':
      return onSubnet(
        maxAllowedValidators,
        call.value.netuid,
        readU16('max_allowed_validators', call.value.maxAllowedValidators),
      );
    case 'sudoSetImmunityPeriod':
      return onSubnet(immunityPeriod, call.value.netuid, readU16('immunity_period', call.value.immunityPeriod));
    case 'sudoSetServingRateLimit':
      return onSubnet(servingRateLimit, call.value.netuid, call.value.servingRateLimit);
    case 'sudoSetNetworkRegistrationAllowed':
      return onSubnet(networkRegistrationAllowed, call.value.netuid, call.value.registrationAllowed);
    case 'sudoSetCommitRevealWeightsEnabled':
      return onSubnet(commitRevealWeightsEnabled, call.value.netuid, call.value.enabled);
    case 'sudoSetYuma3Enabled':
      return onSubnet(yuma3Enabled, call.value.netuid, call.value.enabled);
    case 'sudoSetBondsMovingAverage':
      return onSubnet(bondsMovingAverage, call.value.netuid, call.value.bondsMovingAverage);
    case 'sudoSetBondsPenalty':
      return onSubnet(bondsPenalty, call.value.netuid, readU16('bonds_penalty', call.value.bondsPenalty));
    case 'sudoSetMaxAllowedUids':
      return onSubnet(maxAllowedUids, call.value.netuid, readU16('max_allowed_uids', call.value.maxAllowedUids));
    case 'sudoSetStakeThreshold':
      return prepareChainParameter(stakeThreshold, call.value.minStake);
    case 'sudoSetAdminFreezeWindow':
      return prepareChainParameter(adminFreezeWindow, readU16('window', call.value.window));
  }
}

function onSubnet<V>(parameter: SubnetParameter<V>, netuid: number, value: V): PreparedCall {
  return prepareSubnetParameter(parameter, readNetuid(netuid), value);
}
