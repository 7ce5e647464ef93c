/** The calls from `call.proto` number 144 to 177: parameters of one subnet. */
import type { CallTable } from './call-table.ts';
import * as consensus from './consensus-parameters.ts';
import { readHotkey, readI16, readNetuid, readU16, readU128, readWord } from './decode-fields.ts';
import * as economy from './economy-parameters.ts';
import { prepareSubnetParameter, type SubnetParameter } from './parameter.ts';
import { prepareRetired } from './prepare-retired.ts';
import type { PreparedCall } from './prepared-call.ts';
import * as registration from './registration-parameters.ts';

/** What becomes of incentive that is withheld from the owner's neurons. */
const FATES = ['Recycle', 'Burn'] as const;

const consensusCalls = {
  sudoSetRho: ({ netuid, rho }) => onSubnet(consensus.rho, netuid, readU16('rho', rho)),
  sudoSetActivityCutoff: ({ netuid, activityCutoff }) =>
    onSubnet(consensus.activityCutoff, netuid, readU16('activity_cutoff', activityCutoff)),
  sudoSetCommitRevealWeightsInterval: ({ netuid, interval }) =>
    onSubnet(consensus.commitRevealWeightsInterval, netuid, interval),
  sudoSetLiquidAlphaEnabled: ({ netuid, enabled }) => onSubnet(consensus.liquidAlphaEnabled, netuid, enabled),
  sudoSetAlphaValues: ({ netuid, alphaLow, alphaHigh }) =>
    onSubnet(consensus.alphaValues, netuid, {
      low: readU16('alpha_low', alphaLow),
      high: readU16('alpha_high', alphaHigh),
    }),
  sudoSetAlphaSigmoidSteepness: ({ netuid, steepness }) =>
    onSubnet(consensus.alphaSigmoidSteepness, netuid, readI16('steepness', steepness)),
  sudoSetBondsResetEnabled: ({ netuid, enabled }) => onSubnet(consensus.bondsResetEnabled, netuid, enabled),
} satisfies Partial<CallTable>;

const registrationParameterCalls = {
  sudoSetMinBurn: ({ netuid, minBurn }) => onSubnet(registration.minBurn, netuid, minBurn),
  sudoSetMaxBurn: ({ netuid, maxBurn }) => onSubnet(registration.maxBurn, netuid, maxBurn),
  sudoSetBurnHalfLife: ({ netuid, burnHalfLife }) =>
    onSubnet(registration.burnHalfLife, netuid, readU16('burn_half_life', burnHalfLife)),
  sudoSetBurnIncreaseMult: ({ netuid, burnIncreaseMult }) =>
    onSubnet(registration.burnIncreaseMult, netuid, readU128('burn_increase_mult', burnIncreaseMult)),
  sudoSetDifficulty: ({ netuid, difficulty }) => onSubnet(registration.difficulty, netuid, difficulty),
  sudoSetMinDifficulty: ({ netuid, minDifficulty }) => onSubnet(registration.minDifficulty, netuid, minDifficulty),
  sudoSetMaxDifficulty: ({ netuid, maxDifficulty }) => onSubnet(registration.maxDifficulty, netuid, maxDifficulty),
  sudoSetAdjustmentInterval: ({ netuid, adjustmentInterval }) =>
    onSubnet(registration.adjustmentInterval, netuid, readU16('adjustment_interval', adjustmentInterval)),
  sudoSetAdjustmentAlpha: ({ netuid, adjustmentAlpha }) =>
    onSubnet(registration.adjustmentAlpha, netuid, adjustmentAlpha),
  sudoSetTargetRegistrationsPerInterval: ({ netuid, targetRegistrationsPerInterval: target }) =>
    onSubnet(registration.targetRegistrationsPerInterval, netuid, readU16('target_registrations_per_interval', target)),
  sudoSetMaxRegistrationsPerBlock: ({ netuid, maxRegistrationsPerBlock: maximum }) =>
    onSubnet(registration.maxRegistrationsPerBlock, netuid, readU16('max_registrations_per_block', maximum)),
  sudoSetMinAllowedUids: ({ netuid, minAllowedUids }) =>
    onSubnet(registration.minAllowedUids, netuid, readU16('min_allowed_uids', minAllowedUids)),
  sudoSetMinNonImmuneUids: ({ netuid, min }) => onSubnet(registration.minNonImmuneUids, netuid, readU16('min', min)),
  sudoSetOwnerImmuneNeuronLimit: ({ netuid, immuneNeurons }) =>
    onSubnet(registration.ownerImmuneNeuronLimit, netuid, readU16('immune_neurons', immuneNeurons)),
  sudoSetRaoRecycled: ({ netuid, raoRecycled }) => onSubnet(registration.raoRecycled, netuid, raoRecycled),
  sudoSetNetworkPowRegistrationAllowed: () =>
    prepareRetired('sudo_set_network_pow_registration_allowed', 'POWRegistrationDisabled'),
} satisfies Partial<CallTable>;

const economyCalls = {
  sudoSetToggleTransfer: ({ netuid, toggle }) => onSubnet(economy.toggleTransfer, netuid, toggle),
  sudoSetRecycleOrBurn: ({ netuid, recycleOrBurn }) =>
    onSubnet(economy.recycleOrBurn, netuid, readWord('recycle_or_burn', recycleOrBurn, FATES)),
  sudoSetRootClaimThreshold: ({ netuid, newValue }) => onSubnet(economy.rootClaimThreshold, netuid, newValue),
  sudoSetOwnerCutEnabled: ({ netuid, enabled }) => onSubnet(economy.ownerCutEnabled, netuid, enabled),
  sudoSetOwnerCutAutoLockEnabled: ({ netuid, enabled }) => onSubnet(economy.ownerCutAutoLockEnabled, netuid, enabled),
  sudoSetSubnetEmissionEnabled: ({ netuid, enabled }) => onSubnet(economy.subnetEmissionEnabled, netuid, enabled),
  sudoSetMinChildkeyTakePerSubnet: ({ netuid, take }) =>
    onSubnet(economy.minChildkeyTakePerSubnet, netuid, readU16('take', take)),
  sudoSetSubnetOwnerHotkey: ({ netuid, hotkey }) =>
    onSubnet(
      { ...economy.subnetOwnerHotkey, call: 'sudo_set_subnet_owner_hotkey' },
      netuid,
      readHotkey('hotkey', hotkey),
    ),
  sudoSetSnOwnerHotkey: ({ netuid, hotkey }) =>
    onSubnet(economy.subnetOwnerHotkey, netuid, readHotkey('hotkey', hotkey)),
  sudoSetSubtokenEnabled: ({ netuid, subtokenEnabled }) => onSubnet(economy.subtokenEnabled, netuid, subtokenEnabled),
  sudoSetEmaPriceHalvingPeriod: ({ netuid, emaHalving }) => onSubnet(economy.emaPriceHalvingPeriod, netuid, emaHalving),
  setFeeRate: ({ netuid, rate }) => onSubnet(economy.feeRate, netuid, readU16('rate', rate)),
} satisfies Partial<CallTable>;

/** Parameters of a subnet beyond the first ones. */
export const furtherParameterCalls = {
  ...consensusCalls,
  ...registrationParameterCalls,
  ...economyCalls,
};

function onSubnet<V>(parameter: SubnetParameter<V>, netuid: number, value: V): PreparedCall {
  return prepareSubnetParameter(parameter, readNetuid(netuid), value);
}
