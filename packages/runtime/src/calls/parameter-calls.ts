import type { CallTable } from './call-table.ts';
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

/** Calls that set one parameter of a subnet or of the chain. */
export const parameterCalls = {
  sudoSetTempo: (fields) => onSubnet(tempo, fields.netuid, readU16('tempo', fields.tempo)),
  sudoSetKappa: (fields) => onSubnet(kappa, fields.netuid, readU16('kappa', fields.kappa)),
  sudoSetWeightsSetRateLimit: (fields) => onSubnet(weightsSetRateLimit, fields.netuid, fields.weightsSetRateLimit),
  sudoSetWeightsVersionKey: (fields) => onSubnet(weightsVersionKey, fields.netuid, fields.weightsVersionKey),
  sudoSetMinAllowedWeights: (fields) =>
    onSubnet(minAllowedWeights, fields.netuid, readU16('min_allowed_weights', fields.minAllowedWeights)),
  sudoSetMaxAllowedValidators: (fields) =>
    onSubnet(maxAllowedValidators, fields.netuid, readU16('max_allowed_validators', fields.maxAllowedValidators)),
  sudoSetImmunityPeriod: (fields) =>
    onSubnet(immunityPeriod, fields.netuid, readU16('immunity_period', fields.immunityPeriod)),
  sudoSetServingRateLimit: (fields) => onSubnet(servingRateLimit, fields.netuid, fields.servingRateLimit),
  sudoSetNetworkRegistrationAllowed: (fields) =>
    onSubnet(networkRegistrationAllowed, fields.netuid, fields.registrationAllowed),
  sudoSetCommitRevealWeightsEnabled: (fields) => onSubnet(commitRevealWeightsEnabled, fields.netuid, fields.enabled),
  sudoSetYuma3Enabled: (fields) => onSubnet(yuma3Enabled, fields.netuid, fields.enabled),
  sudoSetBondsMovingAverage: (fields) => onSubnet(bondsMovingAverage, fields.netuid, fields.bondsMovingAverage),
  sudoSetBondsPenalty: (fields) => onSubnet(bondsPenalty, fields.netuid, readU16('bonds_penalty', fields.bondsPenalty)),
  sudoSetMaxAllowedUids: (fields) =>
    onSubnet(maxAllowedUids, fields.netuid, readU16('max_allowed_uids', fields.maxAllowedUids)),
  sudoSetStakeThreshold: (fields) => prepareChainParameter(stakeThreshold, fields.minStake),
  sudoSetAdminFreezeWindow: (fields) => prepareChainParameter(adminFreezeWindow, readU16('window', fields.window)),
} satisfies Partial<CallTable>;

function onSubnet<V>(parameter: SubnetParameter<V>, netuid: number, value: V): PreparedCall {
  return prepareSubnetParameter(parameter, readNetuid(netuid), value);
}
