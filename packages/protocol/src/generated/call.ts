// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  descend,
  encodeWith,
  expectEnd,
  missing,
  readAccount,
  readEnd,
  readTag,
  readText,
  readU32,
  readU64,
  skipField,
  twice,
  writeAccount,
  writeMessage,
  writeText,
  writeU32,
  writeU32Value,
  writeU64,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';

export type CallCallCase =
  | { readonly case: 'transferKeepAlive'; readonly value: TransferKeepAlive }
  | { readonly case: 'transferAllowDeath'; readonly value: TransferAllowDeath }
  | { readonly case: 'registerNetwork'; readonly value: RegisterNetwork }
  | { readonly case: 'startCall'; readonly value: StartCall }
  | { readonly case: 'burnedRegister'; readonly value: BurnedRegister }
  | { readonly case: 'serveAxon'; readonly value: ServeAxon }
  | { readonly case: 'addStake'; readonly value: AddStake }
  | { readonly case: 'removeStake'; readonly value: RemoveStake }
  | { readonly case: 'setWeights'; readonly value: SetWeights }
  | { readonly case: 'sudo'; readonly value: Sudo }
  /** Parameters, from 32 and from 144 on. */
  | { readonly case: 'sudoSetTempo'; readonly value: SudoSetTempo }
  | { readonly case: 'sudoSetKappa'; readonly value: SudoSetKappa }
  | { readonly case: 'sudoSetWeightsSetRateLimit'; readonly value: SudoSetWeightsSetRateLimit }
  | { readonly case: 'sudoSetWeightsVersionKey'; readonly value: SudoSetWeightsVersionKey }
  | { readonly case: 'sudoSetMinAllowedWeights'; readonly value: SudoSetMinAllowedWeights }
  | { readonly case: 'sudoSetMaxAllowedValidators'; readonly value: SudoSetMaxAllowedValidators }
  | { readonly case: 'sudoSetImmunityPeriod'; readonly value: SudoSetImmunityPeriod }
  | { readonly case: 'sudoSetServingRateLimit'; readonly value: SudoSetServingRateLimit }
  | { readonly case: 'sudoSetNetworkRegistrationAllowed'; readonly value: SudoSetNetworkRegistrationAllowed }
  | { readonly case: 'sudoSetCommitRevealWeightsEnabled'; readonly value: SudoSetCommitRevealWeightsEnabled }
  | { readonly case: 'sudoSetYuma3Enabled'; readonly value: SudoSetYuma3Enabled }
  | { readonly case: 'sudoSetBondsMovingAverage'; readonly value: SudoSetBondsMovingAverage }
  | { readonly case: 'sudoSetBondsPenalty'; readonly value: SudoSetBondsPenalty }
  | { readonly case: 'sudoSetStakeThreshold'; readonly value: SudoSetStakeThreshold }
  | { readonly case: 'sudoSetAdminFreezeWindow'; readonly value: SudoSetAdminFreezeWindow }
  | { readonly case: 'sudoSetMaxAllowedUids'; readonly value: SudoSetMaxAllowedUids }
  | { readonly case: 'sudoSetRho'; readonly value: SudoSetRho }
  | { readonly case: 'sudoSetActivityCutoff'; readonly value: SudoSetActivityCutoff }
  | { readonly case: 'sudoSetMinBurn'; readonly value: SudoSetMinBurn }
  | { readonly case: 'sudoSetMaxBurn'; readonly value: SudoSetMaxBurn }
  | { readonly case: 'sudoSetBurnHalfLife'; readonly value: SudoSetBurnHalfLife }
  | { readonly case: 'sudoSetBurnIncreaseMult'; readonly value: SudoSetBurnIncreaseMult }
  | { readonly case: 'sudoSetDifficulty'; readonly value: SudoSetDifficulty }
  | { readonly case: 'sudoSetMinDifficulty'; readonly value: SudoSetMinDifficulty }
  | { readonly case: 'sudoSetMaxDifficulty'; readonly value: SudoSetMaxDifficulty }
  | { readonly case: 'sudoSetAdjustmentInterval'; readonly value: SudoSetAdjustmentInterval }
  | { readonly case: 'sudoSetAdjustmentAlpha'; readonly value: SudoSetAdjustmentAlpha }
  | { readonly case: 'sudoSetTargetRegistrationsPerInterval'; readonly value: SudoSetTargetRegistrationsPerInterval }
  | { readonly case: 'sudoSetMaxRegistrationsPerBlock'; readonly value: SudoSetMaxRegistrationsPerBlock }
  | { readonly case: 'sudoSetMinAllowedUids'; readonly value: SudoSetMinAllowedUids }
  | { readonly case: 'sudoSetMinNonImmuneUids'; readonly value: SudoSetMinNonImmuneUids }
  | { readonly case: 'sudoSetOwnerImmuneNeuronLimit'; readonly value: SudoSetOwnerImmuneNeuronLimit }
  | { readonly case: 'sudoSetCommitRevealWeightsInterval'; readonly value: SudoSetCommitRevealWeightsInterval }
  | { readonly case: 'sudoSetLiquidAlphaEnabled'; readonly value: SudoSetLiquidAlphaEnabled }
  | { readonly case: 'sudoSetAlphaValues'; readonly value: SudoSetAlphaValues }
  | { readonly case: 'sudoSetAlphaSigmoidSteepness'; readonly value: SudoSetAlphaSigmoidSteepness }
  | { readonly case: 'sudoSetBondsResetEnabled'; readonly value: SudoSetBondsResetEnabled }
  | { readonly case: 'sudoSetToggleTransfer'; readonly value: SudoSetToggleTransfer }
  | { readonly case: 'sudoSetRecycleOrBurn'; readonly value: SudoSetRecycleOrBurn }
  | { readonly case: 'sudoSetOwnerCutEnabled'; readonly value: SudoSetOwnerCutEnabled }
  | { readonly case: 'sudoSetOwnerCutAutoLockEnabled'; readonly value: SudoSetOwnerCutAutoLockEnabled }
  | { readonly case: 'sudoSetSubnetEmissionEnabled'; readonly value: SudoSetSubnetEmissionEnabled }
  | { readonly case: 'sudoSetMinChildkeyTakePerSubnet'; readonly value: SudoSetMinChildkeyTakePerSubnet }
  | { readonly case: 'sudoSetSubnetOwnerHotkey'; readonly value: SudoSetSubnetOwnerHotkey }
  | { readonly case: 'sudoSetSnOwnerHotkey'; readonly value: SudoSetSnOwnerHotkey }
  | { readonly case: 'sudoSetSubtokenEnabled'; readonly value: SudoSetSubtokenEnabled }
  | { readonly case: 'sudoSetNetworkPowRegistrationAllowed'; readonly value: SudoSetNetworkPowRegistrationAllowed }
  | { readonly case: 'sudoSetRaoRecycled'; readonly value: SudoSetRaoRecycled }
  | { readonly case: 'sudoSetEmaPriceHalvingPeriod'; readonly value: SudoSetEmaPriceHalvingPeriod }
  | { readonly case: 'setFeeRate'; readonly value: SetFeeRate }
  | { readonly case: 'sudoSetCommitRevealVersion'; readonly value: SudoSetCommitRevealVersion }
  | { readonly case: 'sudoSetDefaultTake'; readonly value: SudoSetDefaultTake }
  | { readonly case: 'sudoSetMinDelegateTake'; readonly value: SudoSetMinDelegateTake }
  | { readonly case: 'sudoSetTxRateLimit'; readonly value: SudoSetTxRateLimit }
  | { readonly case: 'sudoSetTxDelegateTakeRateLimit'; readonly value: SudoSetTxDelegateTakeRateLimit }
  | { readonly case: 'sudoSetMinChildkeyTake'; readonly value: SudoSetMinChildkeyTake }
  | { readonly case: 'sudoSetMaxChildkeyTake'; readonly value: SudoSetMaxChildkeyTake }
  | { readonly case: 'sudoSetTxChildkeyTakeRateLimit'; readonly value: SudoSetTxChildkeyTakeRateLimit }
  | { readonly case: 'setPendingChildkeyCooldown'; readonly value: SetPendingChildkeyCooldown }
  | { readonly case: 'sudoSetNetworkRateLimit'; readonly value: SudoSetNetworkRateLimit }
  | { readonly case: 'sudoSetNetworkImmunityPeriod'; readonly value: SudoSetNetworkImmunityPeriod }
  | { readonly case: 'sudoSetNetworkMinLockCost'; readonly value: SudoSetNetworkMinLockCost }
  | { readonly case: 'sudoSetLockReductionInterval'; readonly value: SudoSetLockReductionInterval }
  | { readonly case: 'sudoSetSubnetLimit'; readonly value: SudoSetSubnetLimit }
  | { readonly case: 'sudoSetSubnetOwnerCut'; readonly value: SudoSetSubnetOwnerCut }
  | { readonly case: 'sudoSetMaxEpochsPerBlock'; readonly value: SudoSetMaxEpochsPerBlock }
  | { readonly case: 'sudoSetOwnerHparamRateLimit'; readonly value: SudoSetOwnerHparamRateLimit }
  | { readonly case: 'sudoSetStartCallDelay'; readonly value: SudoSetStartCallDelay }
  | { readonly case: 'sudoSetNominatorMinRequiredStake'; readonly value: SudoSetNominatorMinRequiredStake }
  | { readonly case: 'sudoSetSubnetMovingAlpha'; readonly value: SudoSetSubnetMovingAlpha }
  | { readonly case: 'sudoSetCkBurn'; readonly value: SudoSetCkBurn }
  | { readonly case: 'sudoSetColdkeySwapAnnouncementDelay'; readonly value: SudoSetColdkeySwapAnnouncementDelay }
  | { readonly case: 'sudoSetColdkeySwapReannouncementDelay'; readonly value: SudoSetColdkeySwapReannouncementDelay }
  | { readonly case: 'sudoSetTotalIssuance'; readonly value: SudoSetTotalIssuance };
export interface Call {
  readonly call: CallCallCase;
}

function writeCall(message: Call, writer: WireWriter): void {
  switch (message.call.case) {
    case 'transferKeepAlive':
      writeMessage(writer, 10, TransferKeepAliveCode, message.call.value);
      break;
    case 'transferAllowDeath':
      writeMessage(writer, 18, TransferAllowDeathCode, message.call.value);
      break;
    case 'registerNetwork':
      writeMessage(writer, 26, RegisterNetworkCode, message.call.value);
      break;
    case 'startCall':
      writeMessage(writer, 34, StartCallCode, message.call.value);
      break;
    case 'burnedRegister':
      writeMessage(writer, 42, BurnedRegisterCode, message.call.value);
      break;
    case 'serveAxon':
      writeMessage(writer, 50, ServeAxonCode, message.call.value);
      break;
    case 'addStake':
      writeMessage(writer, 58, AddStakeCode, message.call.value);
      break;
    case 'removeStake':
      writeMessage(writer, 66, RemoveStakeCode, message.call.value);
      break;
    case 'setWeights':
      writeMessage(writer, 74, SetWeightsCode, message.call.value);
      break;
    case 'sudo':
      writeMessage(writer, 82, SudoCode, message.call.value);
      break;
    case 'sudoSetTempo':
      writeMessage(writer, 258, SudoSetTempoCode, message.call.value);
      break;
    case 'sudoSetKappa':
      writeMessage(writer, 266, SudoSetKappaCode, message.call.value);
      break;
    case 'sudoSetWeightsSetRateLimit':
      writeMessage(writer, 274, SudoSetWeightsSetRateLimitCode, message.call.value);
      break;
    case 'sudoSetWeightsVersionKey':
      writeMessage(writer, 282, SudoSetWeightsVersionKeyCode, message.call.value);
      break;
    case 'sudoSetMinAllowedWeights':
      writeMessage(writer, 290, SudoSetMinAllowedWeightsCode, message.call.value);
      break;
    case 'sudoSetMaxAllowedValidators':
      writeMessage(writer, 298, SudoSetMaxAllowedValidatorsCode, message.call.value);
      break;
    case 'sudoSetImmunityPeriod':
      writeMessage(writer, 306, SudoSetImmunityPeriodCode, message.call.value);
      break;
    case 'sudoSetServingRateLimit':
      writeMessage(writer, 314, SudoSetServingRateLimitCode, message.call.value);
      break;
    case 'sudoSetNetworkRegistrationAllowed':
      writeMessage(writer, 322, SudoSetNetworkRegistrationAllowedCode, message.call.value);
      break;
    case 'sudoSetCommitRevealWeightsEnabled':
      writeMessage(writer, 330, SudoSetCommitRevealWeightsEnabledCode, message.call.value);
      break;
    case 'sudoSetYuma3Enabled':
      writeMessage(writer, 338, SudoSetYuma3EnabledCode, message.call.value);
      break;
    case 'sudoSetBondsMovingAverage':
      writeMessage(writer, 346, SudoSetBondsMovingAverageCode, message.call.value);
      break;
    case 'sudoSetBondsPenalty':
      writeMessage(writer, 354, SudoSetBondsPenaltyCode, message.call.value);
      break;
    case 'sudoSetStakeThreshold':
      writeMessage(writer, 362, SudoSetStakeThresholdCode, message.call.value);
      break;
    case 'sudoSetAdminFreezeWindow':
      writeMessage(writer, 370, SudoSetAdminFreezeWindowCode, message.call.value);
      break;
    case 'sudoSetMaxAllowedUids':
      writeMessage(writer, 378, SudoSetMaxAllowedUidsCode, message.call.value);
      break;
    case 'sudoSetRho':
      writeMessage(writer, 1154, SudoSetRhoCode, message.call.value);
      break;
    case 'sudoSetActivityCutoff':
      writeMessage(writer, 1162, SudoSetActivityCutoffCode, message.call.value);
      break;
    case 'sudoSetMinBurn':
      writeMessage(writer, 1170, SudoSetMinBurnCode, message.call.value);
      break;
    case 'sudoSetMaxBurn':
      writeMessage(writer, 1178, SudoSetMaxBurnCode, message.call.value);
      break;
    case 'sudoSetBurnHalfLife':
      writeMessage(writer, 1186, SudoSetBurnHalfLifeCode, message.call.value);
      break;
    case 'sudoSetBurnIncreaseMult':
      writeMessage(writer, 1194, SudoSetBurnIncreaseMultCode, message.call.value);
      break;
    case 'sudoSetDifficulty':
      writeMessage(writer, 1202, SudoSetDifficultyCode, message.call.value);
      break;
    case 'sudoSetMinDifficulty':
      writeMessage(writer, 1210, SudoSetMinDifficultyCode, message.call.value);
      break;
    case 'sudoSetMaxDifficulty':
      writeMessage(writer, 1218, SudoSetMaxDifficultyCode, message.call.value);
      break;
    case 'sudoSetAdjustmentInterval':
      writeMessage(writer, 1226, SudoSetAdjustmentIntervalCode, message.call.value);
      break;
    case 'sudoSetAdjustmentAlpha':
      writeMessage(writer, 1234, SudoSetAdjustmentAlphaCode, message.call.value);
      break;
    case 'sudoSetTargetRegistrationsPerInterval':
      writeMessage(writer, 1242, SudoSetTargetRegistrationsPerIntervalCode, message.call.value);
      break;
    case 'sudoSetMaxRegistrationsPerBlock':
      writeMessage(writer, 1250, SudoSetMaxRegistrationsPerBlockCode, message.call.value);
      break;
    case 'sudoSetMinAllowedUids':
      writeMessage(writer, 1258, SudoSetMinAllowedUidsCode, message.call.value);
      break;
    case 'sudoSetMinNonImmuneUids':
      writeMessage(writer, 1266, SudoSetMinNonImmuneUidsCode, message.call.value);
      break;
    case 'sudoSetOwnerImmuneNeuronLimit':
      writeMessage(writer, 1274, SudoSetOwnerImmuneNeuronLimitCode, message.call.value);
      break;
    case 'sudoSetCommitRevealWeightsInterval':
      writeMessage(writer, 1282, SudoSetCommitRevealWeightsIntervalCode, message.call.value);
      break;
    case 'sudoSetLiquidAlphaEnabled':
      writeMessage(writer, 1290, SudoSetLiquidAlphaEnabledCode, message.call.value);
      break;
    case 'sudoSetAlphaValues':
      writeMessage(writer, 1298, SudoSetAlphaValuesCode, message.call.value);
      break;
    case 'sudoSetAlphaSigmoidSteepness':
      writeMessage(writer, 1306, SudoSetAlphaSigmoidSteepnessCode, message.call.value);
      break;
    case 'sudoSetBondsResetEnabled':
      writeMessage(writer, 1314, SudoSetBondsResetEnabledCode, message.call.value);
      break;
    case 'sudoSetToggleTransfer':
      writeMessage(writer, 1322, SudoSetToggleTransferCode, message.call.value);
      break;
    case 'sudoSetRecycleOrBurn':
      writeMessage(writer, 1330, SudoSetRecycleOrBurnCode, message.call.value);
      break;
    case 'sudoSetOwnerCutEnabled':
      writeMessage(writer, 1338, SudoSetOwnerCutEnabledCode, message.call.value);
      break;
    case 'sudoSetOwnerCutAutoLockEnabled':
      writeMessage(writer, 1346, SudoSetOwnerCutAutoLockEnabledCode, message.call.value);
      break;
    case 'sudoSetSubnetEmissionEnabled':
      writeMessage(writer, 1354, SudoSetSubnetEmissionEnabledCode, message.call.value);
      break;
    case 'sudoSetMinChildkeyTakePerSubnet':
      writeMessage(writer, 1362, SudoSetMinChildkeyTakePerSubnetCode, message.call.value);
      break;
    case 'sudoSetSubnetOwnerHotkey':
      writeMessage(writer, 1370, SudoSetSubnetOwnerHotkeyCode, message.call.value);
      break;
    case 'sudoSetSnOwnerHotkey':
      writeMessage(writer, 1378, SudoSetSnOwnerHotkeyCode, message.call.value);
      break;
    case 'sudoSetSubtokenEnabled':
      writeMessage(writer, 1386, SudoSetSubtokenEnabledCode, message.call.value);
      break;
    case 'sudoSetNetworkPowRegistrationAllowed':
      writeMessage(writer, 1394, SudoSetNetworkPowRegistrationAllowedCode, message.call.value);
      break;
    case 'sudoSetRaoRecycled':
      writeMessage(writer, 1402, SudoSetRaoRecycledCode, message.call.value);
      break;
    case 'sudoSetEmaPriceHalvingPeriod':
      writeMessage(writer, 1410, SudoSetEmaPriceHalvingPeriodCode, message.call.value);
      break;
    case 'setFeeRate':
      writeMessage(writer, 1418, SetFeeRateCode, message.call.value);
      break;
    case 'sudoSetCommitRevealVersion':
      writeMessage(writer, 1426, SudoSetCommitRevealVersionCode, message.call.value);
      break;
    case 'sudoSetDefaultTake':
      writeMessage(writer, 1434, SudoSetDefaultTakeCode, message.call.value);
      break;
    case 'sudoSetMinDelegateTake':
      writeMessage(writer, 1442, SudoSetMinDelegateTakeCode, message.call.value);
      break;
    case 'sudoSetTxRateLimit':
      writeMessage(writer, 1450, SudoSetTxRateLimitCode, message.call.value);
      break;
    case 'sudoSetTxDelegateTakeRateLimit':
      writeMessage(writer, 1458, SudoSetTxDelegateTakeRateLimitCode, message.call.value);
      break;
    case 'sudoSetMinChildkeyTake':
      writeMessage(writer, 1466, SudoSetMinChildkeyTakeCode, message.call.value);
      break;
    case 'sudoSetMaxChildkeyTake':
      writeMessage(writer, 1474, SudoSetMaxChildkeyTakeCode, message.call.value);
      break;
    case 'sudoSetTxChildkeyTakeRateLimit':
      writeMessage(writer, 1482, SudoSetTxChildkeyTakeRateLimitCode, message.call.value);
      break;
    case 'setPendingChildkeyCooldown':
      writeMessage(writer, 1490, SetPendingChildkeyCooldownCode, message.call.value);
      break;
    case 'sudoSetNetworkRateLimit':
      writeMessage(writer, 1498, SudoSetNetworkRateLimitCode, message.call.value);
      break;
    case 'sudoSetNetworkImmunityPeriod':
      writeMessage(writer, 1506, SudoSetNetworkImmunityPeriodCode, message.call.value);
      break;
    case 'sudoSetNetworkMinLockCost':
      writeMessage(writer, 1514, SudoSetNetworkMinLockCostCode, message.call.value);
      break;
    case 'sudoSetLockReductionInterval':
      writeMessage(writer, 1522, SudoSetLockReductionIntervalCode, message.call.value);
      break;
    case 'sudoSetSubnetLimit':
      writeMessage(writer, 1530, SudoSetSubnetLimitCode, message.call.value);
      break;
    case 'sudoSetSubnetOwnerCut':
      writeMessage(writer, 1538, SudoSetSubnetOwnerCutCode, message.call.value);
      break;
    case 'sudoSetMaxEpochsPerBlock':
      writeMessage(writer, 1546, SudoSetMaxEpochsPerBlockCode, message.call.value);
      break;
    case 'sudoSetOwnerHparamRateLimit':
      writeMessage(writer, 1554, SudoSetOwnerHparamRateLimitCode, message.call.value);
      break;
    case 'sudoSetStartCallDelay':
      writeMessage(writer, 1562, SudoSetStartCallDelayCode, message.call.value);
      break;
    case 'sudoSetNominatorMinRequiredStake':
      writeMessage(writer, 1570, SudoSetNominatorMinRequiredStakeCode, message.call.value);
      break;
    case 'sudoSetSubnetMovingAlpha':
      writeMessage(writer, 1578, SudoSetSubnetMovingAlphaCode, message.call.value);
      break;
    case 'sudoSetCkBurn':
      writeMessage(writer, 1586, SudoSetCkBurnCode, message.call.value);
      break;
    case 'sudoSetColdkeySwapAnnouncementDelay':
      writeMessage(writer, 1594, SudoSetColdkeySwapAnnouncementDelayCode, message.call.value);
      break;
    case 'sudoSetColdkeySwapReannouncementDelay':
      writeMessage(writer, 1602, SudoSetColdkeySwapReannouncementDelayCode, message.call.value);
      break;
    case 'sudoSetTotalIssuance':
      writeMessage(writer, 1610, SudoSetTotalIssuanceCode, message.call.value);
      break;
  }
}

function readCall(reader: WireReader, end: number, depth: number): Call {
  let callField: Call['call'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'transferKeepAlive', value: TransferKeepAliveCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 18:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'transferAllowDeath', value: TransferAllowDeathCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 26:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'registerNetwork', value: RegisterNetworkCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 34:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'startCall', value: StartCallCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 42:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'burnedRegister', value: BurnedRegisterCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 50:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'serveAxon', value: ServeAxonCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 58:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'addStake', value: AddStakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 66:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'removeStake', value: RemoveStakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 74:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setWeights', value: SetWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 82:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudo', value: SudoCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 258:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetTempo', value: SudoSetTempoCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 266:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetKappa', value: SudoSetKappaCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 274:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetWeightsSetRateLimit', value: SudoSetWeightsSetRateLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 282:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetWeightsVersionKey', value: SudoSetWeightsVersionKeyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 290:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMinAllowedWeights', value: SudoSetMinAllowedWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 298:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMaxAllowedValidators', value: SudoSetMaxAllowedValidatorsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 306:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetImmunityPeriod', value: SudoSetImmunityPeriodCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 314:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetServingRateLimit', value: SudoSetServingRateLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 322:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetNetworkRegistrationAllowed', value: SudoSetNetworkRegistrationAllowedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 330:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetCommitRevealWeightsEnabled', value: SudoSetCommitRevealWeightsEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 338:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetYuma3Enabled', value: SudoSetYuma3EnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 346:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetBondsMovingAverage', value: SudoSetBondsMovingAverageCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 354:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetBondsPenalty', value: SudoSetBondsPenaltyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 362:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetStakeThreshold', value: SudoSetStakeThresholdCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 370:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetAdminFreezeWindow', value: SudoSetAdminFreezeWindowCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 378:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMaxAllowedUids', value: SudoSetMaxAllowedUidsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1154:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetRho', value: SudoSetRhoCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1162:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetActivityCutoff', value: SudoSetActivityCutoffCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1170:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMinBurn', value: SudoSetMinBurnCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1178:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMaxBurn', value: SudoSetMaxBurnCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1186:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetBurnHalfLife', value: SudoSetBurnHalfLifeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1194:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetBurnIncreaseMult', value: SudoSetBurnIncreaseMultCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1202:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetDifficulty', value: SudoSetDifficultyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1210:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMinDifficulty', value: SudoSetMinDifficultyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1218:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMaxDifficulty', value: SudoSetMaxDifficultyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1226:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetAdjustmentInterval', value: SudoSetAdjustmentIntervalCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1234:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetAdjustmentAlpha', value: SudoSetAdjustmentAlphaCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1242:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetTargetRegistrationsPerInterval', value: SudoSetTargetRegistrationsPerIntervalCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1250:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMaxRegistrationsPerBlock', value: SudoSetMaxRegistrationsPerBlockCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1258:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMinAllowedUids', value: SudoSetMinAllowedUidsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1266:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMinNonImmuneUids', value: SudoSetMinNonImmuneUidsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1274:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetOwnerImmuneNeuronLimit', value: SudoSetOwnerImmuneNeuronLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1282:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetCommitRevealWeightsInterval', value: SudoSetCommitRevealWeightsIntervalCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1290:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetLiquidAlphaEnabled', value: SudoSetLiquidAlphaEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1298:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetAlphaValues', value: SudoSetAlphaValuesCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1306:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetAlphaSigmoidSteepness', value: SudoSetAlphaSigmoidSteepnessCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1314:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetBondsResetEnabled', value: SudoSetBondsResetEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1322:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetToggleTransfer', value: SudoSetToggleTransferCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1330:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetRecycleOrBurn', value: SudoSetRecycleOrBurnCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1338:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetOwnerCutEnabled', value: SudoSetOwnerCutEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1346:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetOwnerCutAutoLockEnabled', value: SudoSetOwnerCutAutoLockEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1354:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetSubnetEmissionEnabled', value: SudoSetSubnetEmissionEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1362:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMinChildkeyTakePerSubnet', value: SudoSetMinChildkeyTakePerSubnetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1370:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetSubnetOwnerHotkey', value: SudoSetSubnetOwnerHotkeyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1378:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetSnOwnerHotkey', value: SudoSetSnOwnerHotkeyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1386:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetSubtokenEnabled', value: SudoSetSubtokenEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1394:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetNetworkPowRegistrationAllowed', value: SudoSetNetworkPowRegistrationAllowedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1402:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetRaoRecycled', value: SudoSetRaoRecycledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1410:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetEmaPriceHalvingPeriod', value: SudoSetEmaPriceHalvingPeriodCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1418:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setFeeRate', value: SetFeeRateCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1426:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetCommitRevealVersion', value: SudoSetCommitRevealVersionCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1434:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetDefaultTake', value: SudoSetDefaultTakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1442:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMinDelegateTake', value: SudoSetMinDelegateTakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1450:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetTxRateLimit', value: SudoSetTxRateLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1458:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetTxDelegateTakeRateLimit', value: SudoSetTxDelegateTakeRateLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1466:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMinChildkeyTake', value: SudoSetMinChildkeyTakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1474:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMaxChildkeyTake', value: SudoSetMaxChildkeyTakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1482:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetTxChildkeyTakeRateLimit', value: SudoSetTxChildkeyTakeRateLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1490:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setPendingChildkeyCooldown', value: SetPendingChildkeyCooldownCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1498:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetNetworkRateLimit', value: SudoSetNetworkRateLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1506:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetNetworkImmunityPeriod', value: SudoSetNetworkImmunityPeriodCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1514:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetNetworkMinLockCost', value: SudoSetNetworkMinLockCostCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1522:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetLockReductionInterval', value: SudoSetLockReductionIntervalCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1530:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetSubnetLimit', value: SudoSetSubnetLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1538:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetSubnetOwnerCut', value: SudoSetSubnetOwnerCutCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1546:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMaxEpochsPerBlock', value: SudoSetMaxEpochsPerBlockCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1554:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetOwnerHparamRateLimit', value: SudoSetOwnerHparamRateLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1562:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetStartCallDelay', value: SudoSetStartCallDelayCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1570:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetNominatorMinRequiredStake', value: SudoSetNominatorMinRequiredStakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1578:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetSubnetMovingAlpha', value: SudoSetSubnetMovingAlphaCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1586:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetCkBurn', value: SudoSetCkBurnCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1594:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetColdkeySwapAnnouncementDelay', value: SudoSetColdkeySwapAnnouncementDelayCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1602:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetColdkeySwapReannouncementDelay', value: SudoSetColdkeySwapReannouncementDelayCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1610:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetTotalIssuance', value: SudoSetTotalIssuanceCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Call', 'transfer_keep_alive', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Call', 'transfer_allow_death', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Call', 'register_network', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Call', 'start_call', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Call', 'burned_register', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Call', 'serve_axon', tag);
        if (tag >>> 3 === 7) throw wrongWireType('Call', 'add_stake', tag);
        if (tag >>> 3 === 8) throw wrongWireType('Call', 'remove_stake', tag);
        if (tag >>> 3 === 9) throw wrongWireType('Call', 'set_weights', tag);
        if (tag >>> 3 === 10) throw wrongWireType('Call', 'sudo', tag);
        if (tag >>> 3 === 32) throw wrongWireType('Call', 'sudo_set_tempo', tag);
        if (tag >>> 3 === 33) throw wrongWireType('Call', 'sudo_set_kappa', tag);
        if (tag >>> 3 === 34) throw wrongWireType('Call', 'sudo_set_weights_set_rate_limit', tag);
        if (tag >>> 3 === 35) throw wrongWireType('Call', 'sudo_set_weights_version_key', tag);
        if (tag >>> 3 === 36) throw wrongWireType('Call', 'sudo_set_min_allowed_weights', tag);
        if (tag >>> 3 === 37) throw wrongWireType('Call', 'sudo_set_max_allowed_validators', tag);
        if (tag >>> 3 === 38) throw wrongWireType('Call', 'sudo_set_immunity_period', tag);
        if (tag >>> 3 === 39) throw wrongWireType('Call', 'sudo_set_serving_rate_limit', tag);
        if (tag >>> 3 === 40) throw wrongWireType('Call', 'sudo_set_network_registration_allowed', tag);
        if (tag >>> 3 === 41) throw wrongWireType('Call', 'sudo_set_commit_reveal_weights_enabled', tag);
        if (tag >>> 3 === 42) throw wrongWireType('Call', 'sudo_set_yuma3_enabled', tag);
        if (tag >>> 3 === 43) throw wrongWireType('Call', 'sudo_set_bonds_moving_average', tag);
        if (tag >>> 3 === 44) throw wrongWireType('Call', 'sudo_set_bonds_penalty', tag);
        if (tag >>> 3 === 45) throw wrongWireType('Call', 'sudo_set_stake_threshold', tag);
        if (tag >>> 3 === 46) throw wrongWireType('Call', 'sudo_set_admin_freeze_window', tag);
        if (tag >>> 3 === 47) throw wrongWireType('Call', 'sudo_set_max_allowed_uids', tag);
        if (tag >>> 3 === 144) throw wrongWireType('Call', 'sudo_set_rho', tag);
        if (tag >>> 3 === 145) throw wrongWireType('Call', 'sudo_set_activity_cutoff', tag);
        if (tag >>> 3 === 146) throw wrongWireType('Call', 'sudo_set_min_burn', tag);
        if (tag >>> 3 === 147) throw wrongWireType('Call', 'sudo_set_max_burn', tag);
        if (tag >>> 3 === 148) throw wrongWireType('Call', 'sudo_set_burn_half_life', tag);
        if (tag >>> 3 === 149) throw wrongWireType('Call', 'sudo_set_burn_increase_mult', tag);
        if (tag >>> 3 === 150) throw wrongWireType('Call', 'sudo_set_difficulty', tag);
        if (tag >>> 3 === 151) throw wrongWireType('Call', 'sudo_set_min_difficulty', tag);
        if (tag >>> 3 === 152) throw wrongWireType('Call', 'sudo_set_max_difficulty', tag);
        if (tag >>> 3 === 153) throw wrongWireType('Call', 'sudo_set_adjustment_interval', tag);
        if (tag >>> 3 === 154) throw wrongWireType('Call', 'sudo_set_adjustment_alpha', tag);
        if (tag >>> 3 === 155) throw wrongWireType('Call', 'sudo_set_target_registrations_per_interval', tag);
        if (tag >>> 3 === 156) throw wrongWireType('Call', 'sudo_set_max_registrations_per_block', tag);
        if (tag >>> 3 === 157) throw wrongWireType('Call', 'sudo_set_min_allowed_uids', tag);
        if (tag >>> 3 === 158) throw wrongWireType('Call', 'sudo_set_min_non_immune_uids', tag);
        if (tag >>> 3 === 159) throw wrongWireType('Call', 'sudo_set_owner_immune_neuron_limit', tag);
        if (tag >>> 3 === 160) throw wrongWireType('Call', 'sudo_set_commit_reveal_weights_interval', tag);
        if (tag >>> 3 === 161) throw wrongWireType('Call', 'sudo_set_liquid_alpha_enabled', tag);
        if (tag >>> 3 === 162) throw wrongWireType('Call', 'sudo_set_alpha_values', tag);
        if (tag >>> 3 === 163) throw wrongWireType('Call', 'sudo_set_alpha_sigmoid_steepness', tag);
        if (tag >>> 3 === 164) throw wrongWireType('Call', 'sudo_set_bonds_reset_enabled', tag);
        if (tag >>> 3 === 165) throw wrongWireType('Call', 'sudo_set_toggle_transfer', tag);
        if (tag >>> 3 === 166) throw wrongWireType('Call', 'sudo_set_recycle_or_burn', tag);
        if (tag >>> 3 === 167) throw wrongWireType('Call', 'sudo_set_owner_cut_enabled', tag);
        if (tag >>> 3 === 168) throw wrongWireType('Call', 'sudo_set_owner_cut_auto_lock_enabled', tag);
        if (tag >>> 3 === 169) throw wrongWireType('Call', 'sudo_set_subnet_emission_enabled', tag);
        if (tag >>> 3 === 170) throw wrongWireType('Call', 'sudo_set_min_childkey_take_per_subnet', tag);
        if (tag >>> 3 === 171) throw wrongWireType('Call', 'sudo_set_subnet_owner_hotkey', tag);
        if (tag >>> 3 === 172) throw wrongWireType('Call', 'sudo_set_sn_owner_hotkey', tag);
        if (tag >>> 3 === 173) throw wrongWireType('Call', 'sudo_set_subtoken_enabled', tag);
        if (tag >>> 3 === 174) throw wrongWireType('Call', 'sudo_set_network_pow_registration_allowed', tag);
        if (tag >>> 3 === 175) throw wrongWireType('Call', 'sudo_set_rao_recycled', tag);
        if (tag >>> 3 === 176) throw wrongWireType('Call', 'sudo_set_ema_price_halving_period', tag);
        if (tag >>> 3 === 177) throw wrongWireType('Call', 'set_fee_rate', tag);
        if (tag >>> 3 === 178) throw wrongWireType('Call', 'sudo_set_commit_reveal_version', tag);
        if (tag >>> 3 === 179) throw wrongWireType('Call', 'sudo_set_default_take', tag);
        if (tag >>> 3 === 180) throw wrongWireType('Call', 'sudo_set_min_delegate_take', tag);
        if (tag >>> 3 === 181) throw wrongWireType('Call', 'sudo_set_tx_rate_limit', tag);
        if (tag >>> 3 === 182) throw wrongWireType('Call', 'sudo_set_tx_delegate_take_rate_limit', tag);
        if (tag >>> 3 === 183) throw wrongWireType('Call', 'sudo_set_min_childkey_take', tag);
        if (tag >>> 3 === 184) throw wrongWireType('Call', 'sudo_set_max_childkey_take', tag);
        if (tag >>> 3 === 185) throw wrongWireType('Call', 'sudo_set_tx_childkey_take_rate_limit', tag);
        if (tag >>> 3 === 186) throw wrongWireType('Call', 'set_pending_childkey_cooldown', tag);
        if (tag >>> 3 === 187) throw wrongWireType('Call', 'sudo_set_network_rate_limit', tag);
        if (tag >>> 3 === 188) throw wrongWireType('Call', 'sudo_set_network_immunity_period', tag);
        if (tag >>> 3 === 189) throw wrongWireType('Call', 'sudo_set_network_min_lock_cost', tag);
        if (tag >>> 3 === 190) throw wrongWireType('Call', 'sudo_set_lock_reduction_interval', tag);
        if (tag >>> 3 === 191) throw wrongWireType('Call', 'sudo_set_subnet_limit', tag);
        if (tag >>> 3 === 192) throw wrongWireType('Call', 'sudo_set_subnet_owner_cut', tag);
        if (tag >>> 3 === 193) throw wrongWireType('Call', 'sudo_set_max_epochs_per_block', tag);
        if (tag >>> 3 === 194) throw wrongWireType('Call', 'sudo_set_owner_hparam_rate_limit', tag);
        if (tag >>> 3 === 195) throw wrongWireType('Call', 'sudo_set_start_call_delay', tag);
        if (tag >>> 3 === 196) throw wrongWireType('Call', 'sudo_set_nominator_min_required_stake', tag);
        if (tag >>> 3 === 197) throw wrongWireType('Call', 'sudo_set_subnet_moving_alpha', tag);
        if (tag >>> 3 === 198) throw wrongWireType('Call', 'sudo_set_ck_burn', tag);
        if (tag >>> 3 === 199) throw wrongWireType('Call', 'sudo_set_coldkey_swap_announcement_delay', tag);
        if (tag >>> 3 === 200) throw wrongWireType('Call', 'sudo_set_coldkey_swap_reannouncement_delay', tag);
        if (tag >>> 3 === 201) throw wrongWireType('Call', 'sudo_set_total_issuance', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Call');
  if (callField === undefined) throw missing('Call', 'call');
  return { call: callField };
}

export const CallCode: StaticCode<Call> = { write: writeCall, read: readCall };

export const Call: MessageCodec<Call> = {
  schema: {
    name: 'Call',
    fields: [
      { name: 'transfer_keep_alive', key: 'transferKeepAlive', number: 1, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => TransferKeepAlive },
      { name: 'transfer_allow_death', key: 'transferAllowDeath', number: 2, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => TransferAllowDeath },
      { name: 'register_network', key: 'registerNetwork', number: 3, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RegisterNetwork },
      { name: 'start_call', key: 'startCall', number: 4, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => StartCall },
      { name: 'burned_register', key: 'burnedRegister', number: 5, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => BurnedRegister },
      { name: 'serve_axon', key: 'serveAxon', number: 6, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => ServeAxon },
      { name: 'add_stake', key: 'addStake', number: 7, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => AddStake },
      { name: 'remove_stake', key: 'removeStake', number: 8, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RemoveStake },
      { name: 'set_weights', key: 'setWeights', number: 9, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetWeights },
      { name: 'sudo', key: 'sudo', number: 10, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => Sudo },
      { name: 'sudo_set_tempo', key: 'sudoSetTempo', number: 32, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetTempo },
      { name: 'sudo_set_kappa', key: 'sudoSetKappa', number: 33, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetKappa },
      { name: 'sudo_set_weights_set_rate_limit', key: 'sudoSetWeightsSetRateLimit', number: 34, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetWeightsSetRateLimit },
      { name: 'sudo_set_weights_version_key', key: 'sudoSetWeightsVersionKey', number: 35, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetWeightsVersionKey },
      { name: 'sudo_set_min_allowed_weights', key: 'sudoSetMinAllowedWeights', number: 36, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMinAllowedWeights },
      { name: 'sudo_set_max_allowed_validators', key: 'sudoSetMaxAllowedValidators', number: 37, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMaxAllowedValidators },
      { name: 'sudo_set_immunity_period', key: 'sudoSetImmunityPeriod', number: 38, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetImmunityPeriod },
      { name: 'sudo_set_serving_rate_limit', key: 'sudoSetServingRateLimit', number: 39, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetServingRateLimit },
      { name: 'sudo_set_network_registration_allowed', key: 'sudoSetNetworkRegistrationAllowed', number: 40, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetNetworkRegistrationAllowed },
      { name: 'sudo_set_commit_reveal_weights_enabled', key: 'sudoSetCommitRevealWeightsEnabled', number: 41, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetCommitRevealWeightsEnabled },
      { name: 'sudo_set_yuma3_enabled', key: 'sudoSetYuma3Enabled', number: 42, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetYuma3Enabled },
      { name: 'sudo_set_bonds_moving_average', key: 'sudoSetBondsMovingAverage', number: 43, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetBondsMovingAverage },
      { name: 'sudo_set_bonds_penalty', key: 'sudoSetBondsPenalty', number: 44, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetBondsPenalty },
      { name: 'sudo_set_stake_threshold', key: 'sudoSetStakeThreshold', number: 45, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetStakeThreshold },
      { name: 'sudo_set_admin_freeze_window', key: 'sudoSetAdminFreezeWindow', number: 46, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetAdminFreezeWindow },
      { name: 'sudo_set_max_allowed_uids', key: 'sudoSetMaxAllowedUids', number: 47, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMaxAllowedUids },
      { name: 'sudo_set_rho', key: 'sudoSetRho', number: 144, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetRho },
      { name: 'sudo_set_activity_cutoff', key: 'sudoSetActivityCutoff', number: 145, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetActivityCutoff },
      { name: 'sudo_set_min_burn', key: 'sudoSetMinBurn', number: 146, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMinBurn },
      { name: 'sudo_set_max_burn', key: 'sudoSetMaxBurn', number: 147, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMaxBurn },
      { name: 'sudo_set_burn_half_life', key: 'sudoSetBurnHalfLife', number: 148, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetBurnHalfLife },
      { name: 'sudo_set_burn_increase_mult', key: 'sudoSetBurnIncreaseMult', number: 149, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetBurnIncreaseMult },
      { name: 'sudo_set_difficulty', key: 'sudoSetDifficulty', number: 150, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetDifficulty },
      { name: 'sudo_set_min_difficulty', key: 'sudoSetMinDifficulty', number: 151, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMinDifficulty },
      { name: 'sudo_set_max_difficulty', key: 'sudoSetMaxDifficulty', number: 152, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMaxDifficulty },
      { name: 'sudo_set_adjustment_interval', key: 'sudoSetAdjustmentInterval', number: 153, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetAdjustmentInterval },
      { name: 'sudo_set_adjustment_alpha', key: 'sudoSetAdjustmentAlpha', number: 154, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetAdjustmentAlpha },
      { name: 'sudo_set_target_registrations_per_interval', key: 'sudoSetTargetRegistrationsPerInterval', number: 155, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetTargetRegistrationsPerInterval },
      { name: 'sudo_set_max_registrations_per_block', key: 'sudoSetMaxRegistrationsPerBlock', number: 156, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMaxRegistrationsPerBlock },
      { name: 'sudo_set_min_allowed_uids', key: 'sudoSetMinAllowedUids', number: 157, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMinAllowedUids },
      { name: 'sudo_set_min_non_immune_uids', key: 'sudoSetMinNonImmuneUids', number: 158, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMinNonImmuneUids },
      { name: 'sudo_set_owner_immune_neuron_limit', key: 'sudoSetOwnerImmuneNeuronLimit', number: 159, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetOwnerImmuneNeuronLimit },
      { name: 'sudo_set_commit_reveal_weights_interval', key: 'sudoSetCommitRevealWeightsInterval', number: 160, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetCommitRevealWeightsInterval },
      { name: 'sudo_set_liquid_alpha_enabled', key: 'sudoSetLiquidAlphaEnabled', number: 161, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetLiquidAlphaEnabled },
      { name: 'sudo_set_alpha_values', key: 'sudoSetAlphaValues', number: 162, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetAlphaValues },
      { name: 'sudo_set_alpha_sigmoid_steepness', key: 'sudoSetAlphaSigmoidSteepness', number: 163, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetAlphaSigmoidSteepness },
      { name: 'sudo_set_bonds_reset_enabled', key: 'sudoSetBondsResetEnabled', number: 164, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetBondsResetEnabled },
      { name: 'sudo_set_toggle_transfer', key: 'sudoSetToggleTransfer', number: 165, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetToggleTransfer },
      { name: 'sudo_set_recycle_or_burn', key: 'sudoSetRecycleOrBurn', number: 166, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetRecycleOrBurn },
      { name: 'sudo_set_owner_cut_enabled', key: 'sudoSetOwnerCutEnabled', number: 167, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetOwnerCutEnabled },
      { name: 'sudo_set_owner_cut_auto_lock_enabled', key: 'sudoSetOwnerCutAutoLockEnabled', number: 168, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetOwnerCutAutoLockEnabled },
      { name: 'sudo_set_subnet_emission_enabled', key: 'sudoSetSubnetEmissionEnabled', number: 169, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetSubnetEmissionEnabled },
      { name: 'sudo_set_min_childkey_take_per_subnet', key: 'sudoSetMinChildkeyTakePerSubnet', number: 170, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMinChildkeyTakePerSubnet },
      { name: 'sudo_set_subnet_owner_hotkey', key: 'sudoSetSubnetOwnerHotkey', number: 171, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetSubnetOwnerHotkey },
      { name: 'sudo_set_sn_owner_hotkey', key: 'sudoSetSnOwnerHotkey', number: 172, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetSnOwnerHotkey },
      { name: 'sudo_set_subtoken_enabled', key: 'sudoSetSubtokenEnabled', number: 173, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetSubtokenEnabled },
      { name: 'sudo_set_network_pow_registration_allowed', key: 'sudoSetNetworkPowRegistrationAllowed', number: 174, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetNetworkPowRegistrationAllowed },
      { name: 'sudo_set_rao_recycled', key: 'sudoSetRaoRecycled', number: 175, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetRaoRecycled },
      { name: 'sudo_set_ema_price_halving_period', key: 'sudoSetEmaPriceHalvingPeriod', number: 176, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetEmaPriceHalvingPeriod },
      { name: 'set_fee_rate', key: 'setFeeRate', number: 177, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetFeeRate },
      { name: 'sudo_set_commit_reveal_version', key: 'sudoSetCommitRevealVersion', number: 178, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetCommitRevealVersion },
      { name: 'sudo_set_default_take', key: 'sudoSetDefaultTake', number: 179, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetDefaultTake },
      { name: 'sudo_set_min_delegate_take', key: 'sudoSetMinDelegateTake', number: 180, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMinDelegateTake },
      { name: 'sudo_set_tx_rate_limit', key: 'sudoSetTxRateLimit', number: 181, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetTxRateLimit },
      { name: 'sudo_set_tx_delegate_take_rate_limit', key: 'sudoSetTxDelegateTakeRateLimit', number: 182, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetTxDelegateTakeRateLimit },
      { name: 'sudo_set_min_childkey_take', key: 'sudoSetMinChildkeyTake', number: 183, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMinChildkeyTake },
      { name: 'sudo_set_max_childkey_take', key: 'sudoSetMaxChildkeyTake', number: 184, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMaxChildkeyTake },
      { name: 'sudo_set_tx_childkey_take_rate_limit', key: 'sudoSetTxChildkeyTakeRateLimit', number: 185, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetTxChildkeyTakeRateLimit },
      { name: 'set_pending_childkey_cooldown', key: 'setPendingChildkeyCooldown', number: 186, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetPendingChildkeyCooldown },
      { name: 'sudo_set_network_rate_limit', key: 'sudoSetNetworkRateLimit', number: 187, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetNetworkRateLimit },
      { name: 'sudo_set_network_immunity_period', key: 'sudoSetNetworkImmunityPeriod', number: 188, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetNetworkImmunityPeriod },
      { name: 'sudo_set_network_min_lock_cost', key: 'sudoSetNetworkMinLockCost', number: 189, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetNetworkMinLockCost },
      { name: 'sudo_set_lock_reduction_interval', key: 'sudoSetLockReductionInterval', number: 190, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetLockReductionInterval },
      { name: 'sudo_set_subnet_limit', key: 'sudoSetSubnetLimit', number: 191, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetSubnetLimit },
      { name: 'sudo_set_subnet_owner_cut', key: 'sudoSetSubnetOwnerCut', number: 192, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetSubnetOwnerCut },
      { name: 'sudo_set_max_epochs_per_block', key: 'sudoSetMaxEpochsPerBlock', number: 193, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMaxEpochsPerBlock },
      { name: 'sudo_set_owner_hparam_rate_limit', key: 'sudoSetOwnerHparamRateLimit', number: 194, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetOwnerHparamRateLimit },
      { name: 'sudo_set_start_call_delay', key: 'sudoSetStartCallDelay', number: 195, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetStartCallDelay },
      { name: 'sudo_set_nominator_min_required_stake', key: 'sudoSetNominatorMinRequiredStake', number: 196, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetNominatorMinRequiredStake },
      { name: 'sudo_set_subnet_moving_alpha', key: 'sudoSetSubnetMovingAlpha', number: 197, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetSubnetMovingAlpha },
      { name: 'sudo_set_ck_burn', key: 'sudoSetCkBurn', number: 198, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetCkBurn },
      { name: 'sudo_set_coldkey_swap_announcement_delay', key: 'sudoSetColdkeySwapAnnouncementDelay', number: 199, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetColdkeySwapAnnouncementDelay },
      { name: 'sudo_set_coldkey_swap_reannouncement_delay', key: 'sudoSetColdkeySwapReannouncementDelay', number: 200, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetColdkeySwapReannouncementDelay },
      { name: 'sudo_set_total_issuance', key: 'sudoSetTotalIssuance', number: 201, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetTotalIssuance },
    ],
  },
  encode: (message) => encodeWith(CallCode, message),
  decode: (bytes) => decodeWith('Call', CallCode, bytes),
};

/** Amounts are rao (1 TAO = 1e9 rao) or alpha-rao. */
export interface TransferKeepAlive {
  readonly dest: Uint8Array;
  readonly value: bigint;
}

function writeTransferKeepAlive(message: TransferKeepAlive, writer: WireWriter): void {
  writeAccount(writer, 10, message.dest);
  if (message.value !== 0n) writeU64(writer, 16, message.value);
}

function readTransferKeepAlive(reader: WireReader, end: number, _depth: number): TransferKeepAlive {
  let destField: Uint8Array | undefined;
  let valueField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        destField = readAccount(reader);
        break;
      case 16:
        valueField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TransferKeepAlive', 'dest', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TransferKeepAlive', 'value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TransferKeepAlive');
  if (destField === undefined) throw missing('TransferKeepAlive', 'dest');
  return { dest: destField, value: valueField };
}

export const TransferKeepAliveCode: StaticCode<TransferKeepAlive> = { write: writeTransferKeepAlive, read: readTransferKeepAlive };

export const TransferKeepAlive: MessageCodec<TransferKeepAlive> = {
  schema: {
    name: 'TransferKeepAlive',
    fields: [
      { name: 'dest', key: 'dest', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'value', key: 'value', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TransferKeepAliveCode, message),
  decode: (bytes) => decodeWith('TransferKeepAlive', TransferKeepAliveCode, bytes),
};

export interface TransferAllowDeath {
  readonly dest: Uint8Array;
  readonly value: bigint;
}

function writeTransferAllowDeath(message: TransferAllowDeath, writer: WireWriter): void {
  writeAccount(writer, 10, message.dest);
  if (message.value !== 0n) writeU64(writer, 16, message.value);
}

function readTransferAllowDeath(reader: WireReader, end: number, _depth: number): TransferAllowDeath {
  let destField: Uint8Array | undefined;
  let valueField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        destField = readAccount(reader);
        break;
      case 16:
        valueField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TransferAllowDeath', 'dest', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TransferAllowDeath', 'value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TransferAllowDeath');
  if (destField === undefined) throw missing('TransferAllowDeath', 'dest');
  return { dest: destField, value: valueField };
}

export const TransferAllowDeathCode: StaticCode<TransferAllowDeath> = { write: writeTransferAllowDeath, read: readTransferAllowDeath };

export const TransferAllowDeath: MessageCodec<TransferAllowDeath> = {
  schema: {
    name: 'TransferAllowDeath',
    fields: [
      { name: 'dest', key: 'dest', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'value', key: 'value', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TransferAllowDeathCode, message),
  decode: (bytes) => decodeWith('TransferAllowDeath', TransferAllowDeathCode, bytes),
};

export interface RegisterNetwork {
  readonly hotkey: Uint8Array;
}

function writeRegisterNetwork(message: RegisterNetwork, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
}

function readRegisterNetwork(reader: WireReader, end: number, _depth: number): RegisterNetwork {
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RegisterNetwork', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RegisterNetwork');
  if (hotkeyField === undefined) throw missing('RegisterNetwork', 'hotkey');
  return { hotkey: hotkeyField };
}

export const RegisterNetworkCode: StaticCode<RegisterNetwork> = { write: writeRegisterNetwork, read: readRegisterNetwork };

export const RegisterNetwork: MessageCodec<RegisterNetwork> = {
  schema: {
    name: 'RegisterNetwork',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RegisterNetworkCode, message),
  decode: (bytes) => decodeWith('RegisterNetwork', RegisterNetworkCode, bytes),
};

export interface StartCall {
  readonly netuid: number;
}

function writeStartCall(message: StartCall, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
}

function readStartCall(reader: WireReader, end: number, _depth: number): StartCall {
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StartCall', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StartCall');
  return { netuid: netuidField };
}

export const StartCallCode: StaticCode<StartCall> = { write: writeStartCall, read: readStartCall };

export const StartCall: MessageCodec<StartCall> = {
  schema: {
    name: 'StartCall',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StartCallCode, message),
  decode: (bytes) => decodeWith('StartCall', StartCallCode, bytes),
};

export interface BurnedRegister {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
}

function writeBurnedRegister(message: BurnedRegister, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
}

function readBurnedRegister(reader: WireReader, end: number, _depth: number): BurnedRegister {
  let netuidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BurnedRegister', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BurnedRegister', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BurnedRegister');
  if (hotkeyField === undefined) throw missing('BurnedRegister', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField };
}

export const BurnedRegisterCode: StaticCode<BurnedRegister> = { write: writeBurnedRegister, read: readBurnedRegister };

export const BurnedRegister: MessageCodec<BurnedRegister> = {
  schema: {
    name: 'BurnedRegister',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BurnedRegisterCode, message),
  decode: (bytes) => decodeWith('BurnedRegister', BurnedRegisterCode, bytes),
};

export interface ServeAxon {
  readonly netuid: number;
  readonly version: number;
  /** The address as one number (u128) in decimal digits: 127.0.0.1 is "2130706433". */
  readonly ip: string;
  readonly port: number;
  readonly ipType: number;
  readonly protocol: number;
  readonly placeholder1: number;
  readonly placeholder2: number;
}

function writeServeAxon(message: ServeAxon, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.version !== 0) writeU32(writer, 16, message.version);
  if (message.ip.length !== 0) writeText(writer, 26, message.ip);
  if (message.port !== 0) writeU32(writer, 32, message.port);
  if (message.ipType !== 0) writeU32(writer, 40, message.ipType);
  if (message.protocol !== 0) writeU32(writer, 48, message.protocol);
  if (message.placeholder1 !== 0) writeU32(writer, 56, message.placeholder1);
  if (message.placeholder2 !== 0) writeU32(writer, 64, message.placeholder2);
}

function readServeAxon(reader: WireReader, end: number, _depth: number): ServeAxon {
  let netuidField: number = 0;
  let versionField: number = 0;
  let ipField: string = '';
  let portField: number = 0;
  let ipTypeField: number = 0;
  let protocolField: number = 0;
  let placeholder1Field: number = 0;
  let placeholder2Field: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        versionField = readU32(reader);
        break;
      case 26:
        ipField = readText(reader);
        break;
      case 32:
        portField = readU32(reader);
        break;
      case 40:
        ipTypeField = readU32(reader);
        break;
      case 48:
        protocolField = readU32(reader);
        break;
      case 56:
        placeholder1Field = readU32(reader);
        break;
      case 64:
        placeholder2Field = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ServeAxon', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ServeAxon', 'version', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ServeAxon', 'ip', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ServeAxon', 'port', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ServeAxon', 'ip_type', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ServeAxon', 'protocol', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ServeAxon', 'placeholder1', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ServeAxon', 'placeholder2', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ServeAxon');
  return { netuid: netuidField, version: versionField, ip: ipField, port: portField, ipType: ipTypeField, protocol: protocolField, placeholder1: placeholder1Field, placeholder2: placeholder2Field };
}

export const ServeAxonCode: StaticCode<ServeAxon> = { write: writeServeAxon, read: readServeAxon };

export const ServeAxon: MessageCodec<ServeAxon> = {
  schema: {
    name: 'ServeAxon',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'version', key: 'version', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'ip', key: 'ip', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'port', key: 'port', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'ip_type', key: 'ipType', number: 5, kind: 'u32', cardinality: 'single' },
      { name: 'protocol', key: 'protocol', number: 6, kind: 'u32', cardinality: 'single' },
      { name: 'placeholder1', key: 'placeholder1', number: 7, kind: 'u32', cardinality: 'single' },
      { name: 'placeholder2', key: 'placeholder2', number: 8, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ServeAxonCode, message),
  decode: (bytes) => decodeWith('ServeAxon', ServeAxonCode, bytes),
};

export interface AddStake {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly amountStaked: bigint;
}

function writeAddStake(message: AddStake, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.amountStaked !== 0n) writeU64(writer, 24, message.amountStaked);
}

function readAddStake(reader: WireReader, end: number, _depth: number): AddStake {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let amountStakedField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 24:
        amountStakedField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AddStake', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AddStake', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AddStake', 'amount_staked', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AddStake');
  if (hotkeyField === undefined) throw missing('AddStake', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, amountStaked: amountStakedField };
}

export const AddStakeCode: StaticCode<AddStake> = { write: writeAddStake, read: readAddStake };

export const AddStake: MessageCodec<AddStake> = {
  schema: {
    name: 'AddStake',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'amount_staked', key: 'amountStaked', number: 3, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AddStakeCode, message),
  decode: (bytes) => decodeWith('AddStake', AddStakeCode, bytes),
};

export interface RemoveStake {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly amountUnstaked: bigint;
}

function writeRemoveStake(message: RemoveStake, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.amountUnstaked !== 0n) writeU64(writer, 24, message.amountUnstaked);
}

function readRemoveStake(reader: WireReader, end: number, _depth: number): RemoveStake {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let amountUnstakedField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 24:
        amountUnstakedField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RemoveStake', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RemoveStake', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RemoveStake', 'amount_unstaked', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RemoveStake');
  if (hotkeyField === undefined) throw missing('RemoveStake', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, amountUnstaked: amountUnstakedField };
}

export const RemoveStakeCode: StaticCode<RemoveStake> = { write: writeRemoveStake, read: readRemoveStake };

export const RemoveStake: MessageCodec<RemoveStake> = {
  schema: {
    name: 'RemoveStake',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'amount_unstaked', key: 'amountUnstaked', number: 3, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RemoveStakeCode, message),
  decode: (bytes) => decodeWith('RemoveStake', RemoveStakeCode, bytes),
};

export interface SetWeights {
  readonly netuid: number;
  readonly dests: readonly number[];
  readonly weights: readonly number[];
  readonly versionKey: bigint;
}

function writeSetWeights(message: SetWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.dests.length !== 0) {
    writer.uint32(18).fork();
    for (const item of message.dests) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.weights.length !== 0) {
    writer.uint32(26).fork();
    for (const item of message.weights) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.versionKey !== 0n) writeU64(writer, 32, message.versionKey);
}

function readSetWeights(reader: WireReader, end: number, _depth: number): SetWeights {
  let netuidField: number = 0;
  const destsField: number[] = [];
  const weightsField: number[] = [];
  let versionKeyField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) destsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'dests');
        break;
      }
      case 16:
        destsField.push(readU32(reader));
        break;
      case 26: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) weightsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'weights');
        break;
      }
      case 24:
        weightsField.push(readU32(reader));
        break;
      case 32:
        versionKeyField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetWeights', 'dests', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SetWeights', 'weights', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SetWeights', 'version_key', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetWeights');
  return { netuid: netuidField, dests: destsField, weights: weightsField, versionKey: versionKeyField };
}

export const SetWeightsCode: StaticCode<SetWeights> = { write: writeSetWeights, read: readSetWeights };

export const SetWeights: MessageCodec<SetWeights> = {
  schema: {
    name: 'SetWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'dests', key: 'dests', number: 2, kind: 'u32', cardinality: 'repeated' },
      { name: 'weights', key: 'weights', number: 3, kind: 'u32', cardinality: 'repeated' },
      { name: 'version_key', key: 'versionKey', number: 4, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetWeightsCode, message),
  decode: (bytes) => decodeWith('SetWeights', SetWeightsCode, bytes),
};

/** Runs a call as root; only the sudo key may send it. */
export interface Sudo {
  readonly call: Call;
}

function writeSudo(message: Sudo, writer: WireWriter): void {
  writeMessage(writer, 10, CallCode, message.call);
}

function readSudo(reader: WireReader, end: number, depth: number): Sudo {
  let callField: Call | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (callField !== undefined) throw twice('Sudo', 'call');
        callField = CallCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Sudo', 'call', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Sudo');
  if (callField === undefined) throw missing('Sudo', 'call');
  return { call: callField };
}

export const SudoCode: StaticCode<Sudo> = { write: writeSudo, read: readSudo };

export const Sudo: MessageCodec<Sudo> = {
  schema: {
    name: 'Sudo',
    fields: [
      { name: 'call', key: 'call', number: 1, kind: 'message', cardinality: 'single', codec: () => Call },
    ],
  },
  encode: (message) => encodeWith(SudoCode, message),
  decode: (bytes) => decodeWith('Sudo', SudoCode, bytes),
};

export interface SudoSetTempo {
  readonly netuid: number;
  readonly tempo: number;
}

function writeSudoSetTempo(message: SudoSetTempo, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.tempo !== 0) writeU32(writer, 16, message.tempo);
}

function readSudoSetTempo(reader: WireReader, end: number, _depth: number): SudoSetTempo {
  let netuidField: number = 0;
  let tempoField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        tempoField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetTempo', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetTempo', 'tempo', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetTempo');
  return { netuid: netuidField, tempo: tempoField };
}

export const SudoSetTempoCode: StaticCode<SudoSetTempo> = { write: writeSudoSetTempo, read: readSudoSetTempo };

export const SudoSetTempo: MessageCodec<SudoSetTempo> = {
  schema: {
    name: 'SudoSetTempo',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'tempo', key: 'tempo', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetTempoCode, message),
  decode: (bytes) => decodeWith('SudoSetTempo', SudoSetTempoCode, bytes),
};

export interface SudoSetKappa {
  readonly netuid: number;
  readonly kappa: number;
}

function writeSudoSetKappa(message: SudoSetKappa, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.kappa !== 0) writeU32(writer, 16, message.kappa);
}

function readSudoSetKappa(reader: WireReader, end: number, _depth: number): SudoSetKappa {
  let netuidField: number = 0;
  let kappaField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        kappaField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetKappa', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetKappa', 'kappa', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetKappa');
  return { netuid: netuidField, kappa: kappaField };
}

export const SudoSetKappaCode: StaticCode<SudoSetKappa> = { write: writeSudoSetKappa, read: readSudoSetKappa };

export const SudoSetKappa: MessageCodec<SudoSetKappa> = {
  schema: {
    name: 'SudoSetKappa',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'kappa', key: 'kappa', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetKappaCode, message),
  decode: (bytes) => decodeWith('SudoSetKappa', SudoSetKappaCode, bytes),
};

export interface SudoSetWeightsSetRateLimit {
  readonly netuid: number;
  readonly weightsSetRateLimit: bigint;
}

function writeSudoSetWeightsSetRateLimit(message: SudoSetWeightsSetRateLimit, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.weightsSetRateLimit !== 0n) writeU64(writer, 16, message.weightsSetRateLimit);
}

function readSudoSetWeightsSetRateLimit(reader: WireReader, end: number, _depth: number): SudoSetWeightsSetRateLimit {
  let netuidField: number = 0;
  let weightsSetRateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        weightsSetRateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetWeightsSetRateLimit', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetWeightsSetRateLimit', 'weights_set_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetWeightsSetRateLimit');
  return { netuid: netuidField, weightsSetRateLimit: weightsSetRateLimitField };
}

export const SudoSetWeightsSetRateLimitCode: StaticCode<SudoSetWeightsSetRateLimit> = { write: writeSudoSetWeightsSetRateLimit, read: readSudoSetWeightsSetRateLimit };

export const SudoSetWeightsSetRateLimit: MessageCodec<SudoSetWeightsSetRateLimit> = {
  schema: {
    name: 'SudoSetWeightsSetRateLimit',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'weights_set_rate_limit', key: 'weightsSetRateLimit', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetWeightsSetRateLimitCode, message),
  decode: (bytes) => decodeWith('SudoSetWeightsSetRateLimit', SudoSetWeightsSetRateLimitCode, bytes),
};

export interface SudoSetWeightsVersionKey {
  readonly netuid: number;
  readonly weightsVersionKey: bigint;
}

function writeSudoSetWeightsVersionKey(message: SudoSetWeightsVersionKey, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.weightsVersionKey !== 0n) writeU64(writer, 16, message.weightsVersionKey);
}

function readSudoSetWeightsVersionKey(reader: WireReader, end: number, _depth: number): SudoSetWeightsVersionKey {
  let netuidField: number = 0;
  let weightsVersionKeyField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        weightsVersionKeyField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetWeightsVersionKey', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetWeightsVersionKey', 'weights_version_key', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetWeightsVersionKey');
  return { netuid: netuidField, weightsVersionKey: weightsVersionKeyField };
}

export const SudoSetWeightsVersionKeyCode: StaticCode<SudoSetWeightsVersionKey> = { write: writeSudoSetWeightsVersionKey, read: readSudoSetWeightsVersionKey };

export const SudoSetWeightsVersionKey: MessageCodec<SudoSetWeightsVersionKey> = {
  schema: {
    name: 'SudoSetWeightsVersionKey',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'weights_version_key', key: 'weightsVersionKey', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetWeightsVersionKeyCode, message),
  decode: (bytes) => decodeWith('SudoSetWeightsVersionKey', SudoSetWeightsVersionKeyCode, bytes),
};

export interface SudoSetMinAllowedWeights {
  readonly netuid: number;
  readonly minAllowedWeights: number;
}

function writeSudoSetMinAllowedWeights(message: SudoSetMinAllowedWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.minAllowedWeights !== 0) writeU32(writer, 16, message.minAllowedWeights);
}

function readSudoSetMinAllowedWeights(reader: WireReader, end: number, _depth: number): SudoSetMinAllowedWeights {
  let netuidField: number = 0;
  let minAllowedWeightsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        minAllowedWeightsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMinAllowedWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMinAllowedWeights', 'min_allowed_weights', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMinAllowedWeights');
  return { netuid: netuidField, minAllowedWeights: minAllowedWeightsField };
}

export const SudoSetMinAllowedWeightsCode: StaticCode<SudoSetMinAllowedWeights> = { write: writeSudoSetMinAllowedWeights, read: readSudoSetMinAllowedWeights };

export const SudoSetMinAllowedWeights: MessageCodec<SudoSetMinAllowedWeights> = {
  schema: {
    name: 'SudoSetMinAllowedWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min_allowed_weights', key: 'minAllowedWeights', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMinAllowedWeightsCode, message),
  decode: (bytes) => decodeWith('SudoSetMinAllowedWeights', SudoSetMinAllowedWeightsCode, bytes),
};

export interface SudoSetMaxAllowedValidators {
  readonly netuid: number;
  readonly maxAllowedValidators: number;
}

function writeSudoSetMaxAllowedValidators(message: SudoSetMaxAllowedValidators, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxAllowedValidators !== 0) writeU32(writer, 16, message.maxAllowedValidators);
}

function readSudoSetMaxAllowedValidators(reader: WireReader, end: number, _depth: number): SudoSetMaxAllowedValidators {
  let netuidField: number = 0;
  let maxAllowedValidatorsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        maxAllowedValidatorsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMaxAllowedValidators', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMaxAllowedValidators', 'max_allowed_validators', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMaxAllowedValidators');
  return { netuid: netuidField, maxAllowedValidators: maxAllowedValidatorsField };
}

export const SudoSetMaxAllowedValidatorsCode: StaticCode<SudoSetMaxAllowedValidators> = { write: writeSudoSetMaxAllowedValidators, read: readSudoSetMaxAllowedValidators };

export const SudoSetMaxAllowedValidators: MessageCodec<SudoSetMaxAllowedValidators> = {
  schema: {
    name: 'SudoSetMaxAllowedValidators',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_allowed_validators', key: 'maxAllowedValidators', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMaxAllowedValidatorsCode, message),
  decode: (bytes) => decodeWith('SudoSetMaxAllowedValidators', SudoSetMaxAllowedValidatorsCode, bytes),
};

export interface SudoSetImmunityPeriod {
  readonly netuid: number;
  readonly immunityPeriod: number;
}

function writeSudoSetImmunityPeriod(message: SudoSetImmunityPeriod, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.immunityPeriod !== 0) writeU32(writer, 16, message.immunityPeriod);
}

function readSudoSetImmunityPeriod(reader: WireReader, end: number, _depth: number): SudoSetImmunityPeriod {
  let netuidField: number = 0;
  let immunityPeriodField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        immunityPeriodField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetImmunityPeriod', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetImmunityPeriod', 'immunity_period', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetImmunityPeriod');
  return { netuid: netuidField, immunityPeriod: immunityPeriodField };
}

export const SudoSetImmunityPeriodCode: StaticCode<SudoSetImmunityPeriod> = { write: writeSudoSetImmunityPeriod, read: readSudoSetImmunityPeriod };

export const SudoSetImmunityPeriod: MessageCodec<SudoSetImmunityPeriod> = {
  schema: {
    name: 'SudoSetImmunityPeriod',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'immunity_period', key: 'immunityPeriod', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetImmunityPeriodCode, message),
  decode: (bytes) => decodeWith('SudoSetImmunityPeriod', SudoSetImmunityPeriodCode, bytes),
};

export interface SudoSetServingRateLimit {
  readonly netuid: number;
  readonly servingRateLimit: bigint;
}

function writeSudoSetServingRateLimit(message: SudoSetServingRateLimit, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.servingRateLimit !== 0n) writeU64(writer, 16, message.servingRateLimit);
}

function readSudoSetServingRateLimit(reader: WireReader, end: number, _depth: number): SudoSetServingRateLimit {
  let netuidField: number = 0;
  let servingRateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        servingRateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetServingRateLimit', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetServingRateLimit', 'serving_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetServingRateLimit');
  return { netuid: netuidField, servingRateLimit: servingRateLimitField };
}

export const SudoSetServingRateLimitCode: StaticCode<SudoSetServingRateLimit> = { write: writeSudoSetServingRateLimit, read: readSudoSetServingRateLimit };

export const SudoSetServingRateLimit: MessageCodec<SudoSetServingRateLimit> = {
  schema: {
    name: 'SudoSetServingRateLimit',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'serving_rate_limit', key: 'servingRateLimit', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetServingRateLimitCode, message),
  decode: (bytes) => decodeWith('SudoSetServingRateLimit', SudoSetServingRateLimitCode, bytes),
};

export interface SudoSetNetworkRegistrationAllowed {
  readonly netuid: number;
  readonly registrationAllowed: boolean;
}

function writeSudoSetNetworkRegistrationAllowed(message: SudoSetNetworkRegistrationAllowed, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.registrationAllowed) writer.uint32(16).bool(message.registrationAllowed);
}

function readSudoSetNetworkRegistrationAllowed(reader: WireReader, end: number, _depth: number): SudoSetNetworkRegistrationAllowed {
  let netuidField: number = 0;
  let registrationAllowedField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        registrationAllowedField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetNetworkRegistrationAllowed', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetNetworkRegistrationAllowed', 'registration_allowed', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetNetworkRegistrationAllowed');
  return { netuid: netuidField, registrationAllowed: registrationAllowedField };
}

export const SudoSetNetworkRegistrationAllowedCode: StaticCode<SudoSetNetworkRegistrationAllowed> = { write: writeSudoSetNetworkRegistrationAllowed, read: readSudoSetNetworkRegistrationAllowed };

export const SudoSetNetworkRegistrationAllowed: MessageCodec<SudoSetNetworkRegistrationAllowed> = {
  schema: {
    name: 'SudoSetNetworkRegistrationAllowed',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'registration_allowed', key: 'registrationAllowed', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetNetworkRegistrationAllowedCode, message),
  decode: (bytes) => decodeWith('SudoSetNetworkRegistrationAllowed', SudoSetNetworkRegistrationAllowedCode, bytes),
};

export interface SudoSetCommitRevealWeightsEnabled {
  readonly netuid: number;
  readonly enabled: boolean;
}

function writeSudoSetCommitRevealWeightsEnabled(message: SudoSetCommitRevealWeightsEnabled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readSudoSetCommitRevealWeightsEnabled(reader: WireReader, end: number, _depth: number): SudoSetCommitRevealWeightsEnabled {
  let netuidField: number = 0;
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetCommitRevealWeightsEnabled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetCommitRevealWeightsEnabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetCommitRevealWeightsEnabled');
  return { netuid: netuidField, enabled: enabledField };
}

export const SudoSetCommitRevealWeightsEnabledCode: StaticCode<SudoSetCommitRevealWeightsEnabled> = { write: writeSudoSetCommitRevealWeightsEnabled, read: readSudoSetCommitRevealWeightsEnabled };

export const SudoSetCommitRevealWeightsEnabled: MessageCodec<SudoSetCommitRevealWeightsEnabled> = {
  schema: {
    name: 'SudoSetCommitRevealWeightsEnabled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetCommitRevealWeightsEnabledCode, message),
  decode: (bytes) => decodeWith('SudoSetCommitRevealWeightsEnabled', SudoSetCommitRevealWeightsEnabledCode, bytes),
};

export interface SudoSetYuma3Enabled {
  readonly netuid: number;
  readonly enabled: boolean;
}

function writeSudoSetYuma3Enabled(message: SudoSetYuma3Enabled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readSudoSetYuma3Enabled(reader: WireReader, end: number, _depth: number): SudoSetYuma3Enabled {
  let netuidField: number = 0;
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetYuma3Enabled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetYuma3Enabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetYuma3Enabled');
  return { netuid: netuidField, enabled: enabledField };
}

export const SudoSetYuma3EnabledCode: StaticCode<SudoSetYuma3Enabled> = { write: writeSudoSetYuma3Enabled, read: readSudoSetYuma3Enabled };

export const SudoSetYuma3Enabled: MessageCodec<SudoSetYuma3Enabled> = {
  schema: {
    name: 'SudoSetYuma3Enabled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetYuma3EnabledCode, message),
  decode: (bytes) => decodeWith('SudoSetYuma3Enabled', SudoSetYuma3EnabledCode, bytes),
};

export interface SudoSetBondsMovingAverage {
  readonly netuid: number;
  readonly bondsMovingAverage: bigint;
}

function writeSudoSetBondsMovingAverage(message: SudoSetBondsMovingAverage, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.bondsMovingAverage !== 0n) writeU64(writer, 16, message.bondsMovingAverage);
}

function readSudoSetBondsMovingAverage(reader: WireReader, end: number, _depth: number): SudoSetBondsMovingAverage {
  let netuidField: number = 0;
  let bondsMovingAverageField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        bondsMovingAverageField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetBondsMovingAverage', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetBondsMovingAverage', 'bonds_moving_average', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetBondsMovingAverage');
  return { netuid: netuidField, bondsMovingAverage: bondsMovingAverageField };
}

export const SudoSetBondsMovingAverageCode: StaticCode<SudoSetBondsMovingAverage> = { write: writeSudoSetBondsMovingAverage, read: readSudoSetBondsMovingAverage };

export const SudoSetBondsMovingAverage: MessageCodec<SudoSetBondsMovingAverage> = {
  schema: {
    name: 'SudoSetBondsMovingAverage',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'bonds_moving_average', key: 'bondsMovingAverage', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetBondsMovingAverageCode, message),
  decode: (bytes) => decodeWith('SudoSetBondsMovingAverage', SudoSetBondsMovingAverageCode, bytes),
};

export interface SudoSetBondsPenalty {
  readonly netuid: number;
  readonly bondsPenalty: number;
}

function writeSudoSetBondsPenalty(message: SudoSetBondsPenalty, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.bondsPenalty !== 0) writeU32(writer, 16, message.bondsPenalty);
}

function readSudoSetBondsPenalty(reader: WireReader, end: number, _depth: number): SudoSetBondsPenalty {
  let netuidField: number = 0;
  let bondsPenaltyField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        bondsPenaltyField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetBondsPenalty', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetBondsPenalty', 'bonds_penalty', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetBondsPenalty');
  return { netuid: netuidField, bondsPenalty: bondsPenaltyField };
}

export const SudoSetBondsPenaltyCode: StaticCode<SudoSetBondsPenalty> = { write: writeSudoSetBondsPenalty, read: readSudoSetBondsPenalty };

export const SudoSetBondsPenalty: MessageCodec<SudoSetBondsPenalty> = {
  schema: {
    name: 'SudoSetBondsPenalty',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'bonds_penalty', key: 'bondsPenalty', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetBondsPenaltyCode, message),
  decode: (bytes) => decodeWith('SudoSetBondsPenalty', SudoSetBondsPenaltyCode, bytes),
};

export interface SudoSetStakeThreshold {
  readonly minStake: bigint;
}

function writeSudoSetStakeThreshold(message: SudoSetStakeThreshold, writer: WireWriter): void {
  if (message.minStake !== 0n) writeU64(writer, 8, message.minStake);
}

function readSudoSetStakeThreshold(reader: WireReader, end: number, _depth: number): SudoSetStakeThreshold {
  let minStakeField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        minStakeField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetStakeThreshold', 'min_stake', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetStakeThreshold');
  return { minStake: minStakeField };
}

export const SudoSetStakeThresholdCode: StaticCode<SudoSetStakeThreshold> = { write: writeSudoSetStakeThreshold, read: readSudoSetStakeThreshold };

export const SudoSetStakeThreshold: MessageCodec<SudoSetStakeThreshold> = {
  schema: {
    name: 'SudoSetStakeThreshold',
    fields: [
      { name: 'min_stake', key: 'minStake', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetStakeThresholdCode, message),
  decode: (bytes) => decodeWith('SudoSetStakeThreshold', SudoSetStakeThresholdCode, bytes),
};

export interface SudoSetAdminFreezeWindow {
  readonly window: number;
}

function writeSudoSetAdminFreezeWindow(message: SudoSetAdminFreezeWindow, writer: WireWriter): void {
  if (message.window !== 0) writeU32(writer, 8, message.window);
}

function readSudoSetAdminFreezeWindow(reader: WireReader, end: number, _depth: number): SudoSetAdminFreezeWindow {
  let windowField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        windowField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetAdminFreezeWindow', 'window', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetAdminFreezeWindow');
  return { window: windowField };
}

export const SudoSetAdminFreezeWindowCode: StaticCode<SudoSetAdminFreezeWindow> = { write: writeSudoSetAdminFreezeWindow, read: readSudoSetAdminFreezeWindow };

export const SudoSetAdminFreezeWindow: MessageCodec<SudoSetAdminFreezeWindow> = {
  schema: {
    name: 'SudoSetAdminFreezeWindow',
    fields: [
      { name: 'window', key: 'window', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetAdminFreezeWindowCode, message),
  decode: (bytes) => decodeWith('SudoSetAdminFreezeWindow', SudoSetAdminFreezeWindowCode, bytes),
};

export interface SudoSetMaxAllowedUids {
  readonly netuid: number;
  readonly maxAllowedUids: number;
}

function writeSudoSetMaxAllowedUids(message: SudoSetMaxAllowedUids, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxAllowedUids !== 0) writeU32(writer, 16, message.maxAllowedUids);
}

function readSudoSetMaxAllowedUids(reader: WireReader, end: number, _depth: number): SudoSetMaxAllowedUids {
  let netuidField: number = 0;
  let maxAllowedUidsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        maxAllowedUidsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMaxAllowedUids', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMaxAllowedUids', 'max_allowed_uids', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMaxAllowedUids');
  return { netuid: netuidField, maxAllowedUids: maxAllowedUidsField };
}

export const SudoSetMaxAllowedUidsCode: StaticCode<SudoSetMaxAllowedUids> = { write: writeSudoSetMaxAllowedUids, read: readSudoSetMaxAllowedUids };

export const SudoSetMaxAllowedUids: MessageCodec<SudoSetMaxAllowedUids> = {
  schema: {
    name: 'SudoSetMaxAllowedUids',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_allowed_uids', key: 'maxAllowedUids', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMaxAllowedUidsCode, message),
  decode: (bytes) => decodeWith('SudoSetMaxAllowedUids', SudoSetMaxAllowedUidsCode, bytes),
};

export interface SudoSetRho {
  readonly netuid: number;
  readonly rho: number;
}

function writeSudoSetRho(message: SudoSetRho, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.rho !== 0) writeU32(writer, 16, message.rho);
}

function readSudoSetRho(reader: WireReader, end: number, _depth: number): SudoSetRho {
  let netuidField: number = 0;
  let rhoField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        rhoField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetRho', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetRho', 'rho', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetRho');
  return { netuid: netuidField, rho: rhoField };
}

export const SudoSetRhoCode: StaticCode<SudoSetRho> = { write: writeSudoSetRho, read: readSudoSetRho };

export const SudoSetRho: MessageCodec<SudoSetRho> = {
  schema: {
    name: 'SudoSetRho',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'rho', key: 'rho', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetRhoCode, message),
  decode: (bytes) => decodeWith('SudoSetRho', SudoSetRhoCode, bytes),
};

export interface SudoSetActivityCutoff {
  readonly netuid: number;
  readonly activityCutoff: number;
}

function writeSudoSetActivityCutoff(message: SudoSetActivityCutoff, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.activityCutoff !== 0) writeU32(writer, 16, message.activityCutoff);
}

function readSudoSetActivityCutoff(reader: WireReader, end: number, _depth: number): SudoSetActivityCutoff {
  let netuidField: number = 0;
  let activityCutoffField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        activityCutoffField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetActivityCutoff', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetActivityCutoff', 'activity_cutoff', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetActivityCutoff');
  return { netuid: netuidField, activityCutoff: activityCutoffField };
}

export const SudoSetActivityCutoffCode: StaticCode<SudoSetActivityCutoff> = { write: writeSudoSetActivityCutoff, read: readSudoSetActivityCutoff };

export const SudoSetActivityCutoff: MessageCodec<SudoSetActivityCutoff> = {
  schema: {
    name: 'SudoSetActivityCutoff',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'activity_cutoff', key: 'activityCutoff', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetActivityCutoffCode, message),
  decode: (bytes) => decodeWith('SudoSetActivityCutoff', SudoSetActivityCutoffCode, bytes),
};

export interface SudoSetMinBurn {
  readonly netuid: number;
  readonly minBurn: bigint;
}

function writeSudoSetMinBurn(message: SudoSetMinBurn, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.minBurn !== 0n) writeU64(writer, 16, message.minBurn);
}

function readSudoSetMinBurn(reader: WireReader, end: number, _depth: number): SudoSetMinBurn {
  let netuidField: number = 0;
  let minBurnField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        minBurnField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMinBurn', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMinBurn', 'min_burn', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMinBurn');
  return { netuid: netuidField, minBurn: minBurnField };
}

export const SudoSetMinBurnCode: StaticCode<SudoSetMinBurn> = { write: writeSudoSetMinBurn, read: readSudoSetMinBurn };

export const SudoSetMinBurn: MessageCodec<SudoSetMinBurn> = {
  schema: {
    name: 'SudoSetMinBurn',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min_burn', key: 'minBurn', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMinBurnCode, message),
  decode: (bytes) => decodeWith('SudoSetMinBurn', SudoSetMinBurnCode, bytes),
};

export interface SudoSetMaxBurn {
  readonly netuid: number;
  readonly maxBurn: bigint;
}

function writeSudoSetMaxBurn(message: SudoSetMaxBurn, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxBurn !== 0n) writeU64(writer, 16, message.maxBurn);
}

function readSudoSetMaxBurn(reader: WireReader, end: number, _depth: number): SudoSetMaxBurn {
  let netuidField: number = 0;
  let maxBurnField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        maxBurnField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMaxBurn', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMaxBurn', 'max_burn', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMaxBurn');
  return { netuid: netuidField, maxBurn: maxBurnField };
}

export const SudoSetMaxBurnCode: StaticCode<SudoSetMaxBurn> = { write: writeSudoSetMaxBurn, read: readSudoSetMaxBurn };

export const SudoSetMaxBurn: MessageCodec<SudoSetMaxBurn> = {
  schema: {
    name: 'SudoSetMaxBurn',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_burn', key: 'maxBurn', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMaxBurnCode, message),
  decode: (bytes) => decodeWith('SudoSetMaxBurn', SudoSetMaxBurnCode, bytes),
};

export interface SudoSetBurnHalfLife {
  readonly netuid: number;
  readonly burnHalfLife: number;
}

function writeSudoSetBurnHalfLife(message: SudoSetBurnHalfLife, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.burnHalfLife !== 0) writeU32(writer, 16, message.burnHalfLife);
}

function readSudoSetBurnHalfLife(reader: WireReader, end: number, _depth: number): SudoSetBurnHalfLife {
  let netuidField: number = 0;
  let burnHalfLifeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        burnHalfLifeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetBurnHalfLife', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetBurnHalfLife', 'burn_half_life', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetBurnHalfLife');
  return { netuid: netuidField, burnHalfLife: burnHalfLifeField };
}

export const SudoSetBurnHalfLifeCode: StaticCode<SudoSetBurnHalfLife> = { write: writeSudoSetBurnHalfLife, read: readSudoSetBurnHalfLife };

export const SudoSetBurnHalfLife: MessageCodec<SudoSetBurnHalfLife> = {
  schema: {
    name: 'SudoSetBurnHalfLife',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'burn_half_life', key: 'burnHalfLife', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetBurnHalfLifeCode, message),
  decode: (bytes) => decodeWith('SudoSetBurnHalfLife', SudoSetBurnHalfLifeCode, bytes),
};

export interface SudoSetBurnIncreaseMult {
  readonly netuid: number;
  /** Raw bits of U64F64 in decimal digits: 1.26 is "23242897532874035200". */
  readonly burnIncreaseMult: string;
}

function writeSudoSetBurnIncreaseMult(message: SudoSetBurnIncreaseMult, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.burnIncreaseMult.length !== 0) writeText(writer, 18, message.burnIncreaseMult);
}

function readSudoSetBurnIncreaseMult(reader: WireReader, end: number, _depth: number): SudoSetBurnIncreaseMult {
  let netuidField: number = 0;
  let burnIncreaseMultField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        burnIncreaseMultField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetBurnIncreaseMult', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetBurnIncreaseMult', 'burn_increase_mult', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetBurnIncreaseMult');
  return { netuid: netuidField, burnIncreaseMult: burnIncreaseMultField };
}

export const SudoSetBurnIncreaseMultCode: StaticCode<SudoSetBurnIncreaseMult> = { write: writeSudoSetBurnIncreaseMult, read: readSudoSetBurnIncreaseMult };

export const SudoSetBurnIncreaseMult: MessageCodec<SudoSetBurnIncreaseMult> = {
  schema: {
    name: 'SudoSetBurnIncreaseMult',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'burn_increase_mult', key: 'burnIncreaseMult', number: 2, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetBurnIncreaseMultCode, message),
  decode: (bytes) => decodeWith('SudoSetBurnIncreaseMult', SudoSetBurnIncreaseMultCode, bytes),
};

export interface SudoSetDifficulty {
  readonly netuid: number;
  readonly difficulty: bigint;
}

function writeSudoSetDifficulty(message: SudoSetDifficulty, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.difficulty !== 0n) writeU64(writer, 16, message.difficulty);
}

function readSudoSetDifficulty(reader: WireReader, end: number, _depth: number): SudoSetDifficulty {
  let netuidField: number = 0;
  let difficultyField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        difficultyField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetDifficulty', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetDifficulty', 'difficulty', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetDifficulty');
  return { netuid: netuidField, difficulty: difficultyField };
}

export const SudoSetDifficultyCode: StaticCode<SudoSetDifficulty> = { write: writeSudoSetDifficulty, read: readSudoSetDifficulty };

export const SudoSetDifficulty: MessageCodec<SudoSetDifficulty> = {
  schema: {
    name: 'SudoSetDifficulty',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'difficulty', key: 'difficulty', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetDifficultyCode, message),
  decode: (bytes) => decodeWith('SudoSetDifficulty', SudoSetDifficultyCode, bytes),
};

export interface SudoSetMinDifficulty {
  readonly netuid: number;
  readonly minDifficulty: bigint;
}

function writeSudoSetMinDifficulty(message: SudoSetMinDifficulty, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.minDifficulty !== 0n) writeU64(writer, 16, message.minDifficulty);
}

function readSudoSetMinDifficulty(reader: WireReader, end: number, _depth: number): SudoSetMinDifficulty {
  let netuidField: number = 0;
  let minDifficultyField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        minDifficultyField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMinDifficulty', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMinDifficulty', 'min_difficulty', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMinDifficulty');
  return { netuid: netuidField, minDifficulty: minDifficultyField };
}

export const SudoSetMinDifficultyCode: StaticCode<SudoSetMinDifficulty> = { write: writeSudoSetMinDifficulty, read: readSudoSetMinDifficulty };

export const SudoSetMinDifficulty: MessageCodec<SudoSetMinDifficulty> = {
  schema: {
    name: 'SudoSetMinDifficulty',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min_difficulty', key: 'minDifficulty', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMinDifficultyCode, message),
  decode: (bytes) => decodeWith('SudoSetMinDifficulty', SudoSetMinDifficultyCode, bytes),
};

export interface SudoSetMaxDifficulty {
  readonly netuid: number;
  readonly maxDifficulty: bigint;
}

function writeSudoSetMaxDifficulty(message: SudoSetMaxDifficulty, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxDifficulty !== 0n) writeU64(writer, 16, message.maxDifficulty);
}

function readSudoSetMaxDifficulty(reader: WireReader, end: number, _depth: number): SudoSetMaxDifficulty {
  let netuidField: number = 0;
  let maxDifficultyField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        maxDifficultyField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMaxDifficulty', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMaxDifficulty', 'max_difficulty', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMaxDifficulty');
  return { netuid: netuidField, maxDifficulty: maxDifficultyField };
}

export const SudoSetMaxDifficultyCode: StaticCode<SudoSetMaxDifficulty> = { write: writeSudoSetMaxDifficulty, read: readSudoSetMaxDifficulty };

export const SudoSetMaxDifficulty: MessageCodec<SudoSetMaxDifficulty> = {
  schema: {
    name: 'SudoSetMaxDifficulty',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_difficulty', key: 'maxDifficulty', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMaxDifficultyCode, message),
  decode: (bytes) => decodeWith('SudoSetMaxDifficulty', SudoSetMaxDifficultyCode, bytes),
};

export interface SudoSetAdjustmentInterval {
  readonly netuid: number;
  readonly adjustmentInterval: number;
}

function writeSudoSetAdjustmentInterval(message: SudoSetAdjustmentInterval, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.adjustmentInterval !== 0) writeU32(writer, 16, message.adjustmentInterval);
}

function readSudoSetAdjustmentInterval(reader: WireReader, end: number, _depth: number): SudoSetAdjustmentInterval {
  let netuidField: number = 0;
  let adjustmentIntervalField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        adjustmentIntervalField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetAdjustmentInterval', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetAdjustmentInterval', 'adjustment_interval', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetAdjustmentInterval');
  return { netuid: netuidField, adjustmentInterval: adjustmentIntervalField };
}

export const SudoSetAdjustmentIntervalCode: StaticCode<SudoSetAdjustmentInterval> = { write: writeSudoSetAdjustmentInterval, read: readSudoSetAdjustmentInterval };

export const SudoSetAdjustmentInterval: MessageCodec<SudoSetAdjustmentInterval> = {
  schema: {
    name: 'SudoSetAdjustmentInterval',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'adjustment_interval', key: 'adjustmentInterval', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetAdjustmentIntervalCode, message),
  decode: (bytes) => decodeWith('SudoSetAdjustmentInterval', SudoSetAdjustmentIntervalCode, bytes),
};

export interface SudoSetAdjustmentAlpha {
  readonly netuid: number;
  readonly adjustmentAlpha: bigint;
}

function writeSudoSetAdjustmentAlpha(message: SudoSetAdjustmentAlpha, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.adjustmentAlpha !== 0n) writeU64(writer, 16, message.adjustmentAlpha);
}

function readSudoSetAdjustmentAlpha(reader: WireReader, end: number, _depth: number): SudoSetAdjustmentAlpha {
  let netuidField: number = 0;
  let adjustmentAlphaField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        adjustmentAlphaField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetAdjustmentAlpha', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetAdjustmentAlpha', 'adjustment_alpha', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetAdjustmentAlpha');
  return { netuid: netuidField, adjustmentAlpha: adjustmentAlphaField };
}

export const SudoSetAdjustmentAlphaCode: StaticCode<SudoSetAdjustmentAlpha> = { write: writeSudoSetAdjustmentAlpha, read: readSudoSetAdjustmentAlpha };

export const SudoSetAdjustmentAlpha: MessageCodec<SudoSetAdjustmentAlpha> = {
  schema: {
    name: 'SudoSetAdjustmentAlpha',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'adjustment_alpha', key: 'adjustmentAlpha', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetAdjustmentAlphaCode, message),
  decode: (bytes) => decodeWith('SudoSetAdjustmentAlpha', SudoSetAdjustmentAlphaCode, bytes),
};

export interface SudoSetTargetRegistrationsPerInterval {
  readonly netuid: number;
  readonly targetRegistrationsPerInterval: number;
}

function writeSudoSetTargetRegistrationsPerInterval(message: SudoSetTargetRegistrationsPerInterval, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.targetRegistrationsPerInterval !== 0) writeU32(writer, 16, message.targetRegistrationsPerInterval);
}

function readSudoSetTargetRegistrationsPerInterval(reader: WireReader, end: number, _depth: number): SudoSetTargetRegistrationsPerInterval {
  let netuidField: number = 0;
  let targetRegistrationsPerIntervalField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        targetRegistrationsPerIntervalField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetTargetRegistrationsPerInterval', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetTargetRegistrationsPerInterval', 'target_registrations_per_interval', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetTargetRegistrationsPerInterval');
  return { netuid: netuidField, targetRegistrationsPerInterval: targetRegistrationsPerIntervalField };
}

export const SudoSetTargetRegistrationsPerIntervalCode: StaticCode<SudoSetTargetRegistrationsPerInterval> = { write: writeSudoSetTargetRegistrationsPerInterval, read: readSudoSetTargetRegistrationsPerInterval };

export const SudoSetTargetRegistrationsPerInterval: MessageCodec<SudoSetTargetRegistrationsPerInterval> = {
  schema: {
    name: 'SudoSetTargetRegistrationsPerInterval',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'target_registrations_per_interval', key: 'targetRegistrationsPerInterval', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetTargetRegistrationsPerIntervalCode, message),
  decode: (bytes) => decodeWith('SudoSetTargetRegistrationsPerInterval', SudoSetTargetRegistrationsPerIntervalCode, bytes),
};

export interface SudoSetMaxRegistrationsPerBlock {
  readonly netuid: number;
  readonly maxRegistrationsPerBlock: number;
}

function writeSudoSetMaxRegistrationsPerBlock(message: SudoSetMaxRegistrationsPerBlock, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxRegistrationsPerBlock !== 0) writeU32(writer, 16, message.maxRegistrationsPerBlock);
}

function readSudoSetMaxRegistrationsPerBlock(reader: WireReader, end: number, _depth: number): SudoSetMaxRegistrationsPerBlock {
  let netuidField: number = 0;
  let maxRegistrationsPerBlockField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        maxRegistrationsPerBlockField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMaxRegistrationsPerBlock', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMaxRegistrationsPerBlock', 'max_registrations_per_block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMaxRegistrationsPerBlock');
  return { netuid: netuidField, maxRegistrationsPerBlock: maxRegistrationsPerBlockField };
}

export const SudoSetMaxRegistrationsPerBlockCode: StaticCode<SudoSetMaxRegistrationsPerBlock> = { write: writeSudoSetMaxRegistrationsPerBlock, read: readSudoSetMaxRegistrationsPerBlock };

export const SudoSetMaxRegistrationsPerBlock: MessageCodec<SudoSetMaxRegistrationsPerBlock> = {
  schema: {
    name: 'SudoSetMaxRegistrationsPerBlock',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_registrations_per_block', key: 'maxRegistrationsPerBlock', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMaxRegistrationsPerBlockCode, message),
  decode: (bytes) => decodeWith('SudoSetMaxRegistrationsPerBlock', SudoSetMaxRegistrationsPerBlockCode, bytes),
};

export interface SudoSetMinAllowedUids {
  readonly netuid: number;
  readonly minAllowedUids: number;
}

function writeSudoSetMinAllowedUids(message: SudoSetMinAllowedUids, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.minAllowedUids !== 0) writeU32(writer, 16, message.minAllowedUids);
}

function readSudoSetMinAllowedUids(reader: WireReader, end: number, _depth: number): SudoSetMinAllowedUids {
  let netuidField: number = 0;
  let minAllowedUidsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        minAllowedUidsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMinAllowedUids', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMinAllowedUids', 'min_allowed_uids', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMinAllowedUids');
  return { netuid: netuidField, minAllowedUids: minAllowedUidsField };
}

export const SudoSetMinAllowedUidsCode: StaticCode<SudoSetMinAllowedUids> = { write: writeSudoSetMinAllowedUids, read: readSudoSetMinAllowedUids };

export const SudoSetMinAllowedUids: MessageCodec<SudoSetMinAllowedUids> = {
  schema: {
    name: 'SudoSetMinAllowedUids',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min_allowed_uids', key: 'minAllowedUids', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMinAllowedUidsCode, message),
  decode: (bytes) => decodeWith('SudoSetMinAllowedUids', SudoSetMinAllowedUidsCode, bytes),
};

export interface SudoSetMinNonImmuneUids {
  readonly netuid: number;
  readonly min: number;
}

function writeSudoSetMinNonImmuneUids(message: SudoSetMinNonImmuneUids, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.min !== 0) writeU32(writer, 16, message.min);
}

function readSudoSetMinNonImmuneUids(reader: WireReader, end: number, _depth: number): SudoSetMinNonImmuneUids {
  let netuidField: number = 0;
  let minField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        minField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMinNonImmuneUids', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMinNonImmuneUids', 'min', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMinNonImmuneUids');
  return { netuid: netuidField, min: minField };
}

export const SudoSetMinNonImmuneUidsCode: StaticCode<SudoSetMinNonImmuneUids> = { write: writeSudoSetMinNonImmuneUids, read: readSudoSetMinNonImmuneUids };

export const SudoSetMinNonImmuneUids: MessageCodec<SudoSetMinNonImmuneUids> = {
  schema: {
    name: 'SudoSetMinNonImmuneUids',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min', key: 'min', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMinNonImmuneUidsCode, message),
  decode: (bytes) => decodeWith('SudoSetMinNonImmuneUids', SudoSetMinNonImmuneUidsCode, bytes),
};

export interface SudoSetOwnerImmuneNeuronLimit {
  readonly netuid: number;
  readonly immuneNeurons: number;
}

function writeSudoSetOwnerImmuneNeuronLimit(message: SudoSetOwnerImmuneNeuronLimit, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.immuneNeurons !== 0) writeU32(writer, 16, message.immuneNeurons);
}

function readSudoSetOwnerImmuneNeuronLimit(reader: WireReader, end: number, _depth: number): SudoSetOwnerImmuneNeuronLimit {
  let netuidField: number = 0;
  let immuneNeuronsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        immuneNeuronsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetOwnerImmuneNeuronLimit', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetOwnerImmuneNeuronLimit', 'immune_neurons', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetOwnerImmuneNeuronLimit');
  return { netuid: netuidField, immuneNeurons: immuneNeuronsField };
}

export const SudoSetOwnerImmuneNeuronLimitCode: StaticCode<SudoSetOwnerImmuneNeuronLimit> = { write: writeSudoSetOwnerImmuneNeuronLimit, read: readSudoSetOwnerImmuneNeuronLimit };

export const SudoSetOwnerImmuneNeuronLimit: MessageCodec<SudoSetOwnerImmuneNeuronLimit> = {
  schema: {
    name: 'SudoSetOwnerImmuneNeuronLimit',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'immune_neurons', key: 'immuneNeurons', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetOwnerImmuneNeuronLimitCode, message),
  decode: (bytes) => decodeWith('SudoSetOwnerImmuneNeuronLimit', SudoSetOwnerImmuneNeuronLimitCode, bytes),
};

export interface SudoSetCommitRevealWeightsInterval {
  readonly netuid: number;
  readonly interval: bigint;
}

function writeSudoSetCommitRevealWeightsInterval(message: SudoSetCommitRevealWeightsInterval, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.interval !== 0n) writeU64(writer, 16, message.interval);
}

function readSudoSetCommitRevealWeightsInterval(reader: WireReader, end: number, _depth: number): SudoSetCommitRevealWeightsInterval {
  let netuidField: number = 0;
  let intervalField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        intervalField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetCommitRevealWeightsInterval', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetCommitRevealWeightsInterval', 'interval', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetCommitRevealWeightsInterval');
  return { netuid: netuidField, interval: intervalField };
}

export const SudoSetCommitRevealWeightsIntervalCode: StaticCode<SudoSetCommitRevealWeightsInterval> = { write: writeSudoSetCommitRevealWeightsInterval, read: readSudoSetCommitRevealWeightsInterval };

export const SudoSetCommitRevealWeightsInterval: MessageCodec<SudoSetCommitRevealWeightsInterval> = {
  schema: {
    name: 'SudoSetCommitRevealWeightsInterval',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'interval', key: 'interval', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetCommitRevealWeightsIntervalCode, message),
  decode: (bytes) => decodeWith('SudoSetCommitRevealWeightsInterval', SudoSetCommitRevealWeightsIntervalCode, bytes),
};

export interface SudoSetLiquidAlphaEnabled {
  readonly netuid: number;
  readonly enabled: boolean;
}

function writeSudoSetLiquidAlphaEnabled(message: SudoSetLiquidAlphaEnabled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readSudoSetLiquidAlphaEnabled(reader: WireReader, end: number, _depth: number): SudoSetLiquidAlphaEnabled {
  let netuidField: number = 0;
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetLiquidAlphaEnabled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetLiquidAlphaEnabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetLiquidAlphaEnabled');
  return { netuid: netuidField, enabled: enabledField };
}

export const SudoSetLiquidAlphaEnabledCode: StaticCode<SudoSetLiquidAlphaEnabled> = { write: writeSudoSetLiquidAlphaEnabled, read: readSudoSetLiquidAlphaEnabled };

export const SudoSetLiquidAlphaEnabled: MessageCodec<SudoSetLiquidAlphaEnabled> = {
  schema: {
    name: 'SudoSetLiquidAlphaEnabled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetLiquidAlphaEnabledCode, message),
  decode: (bytes) => decodeWith('SudoSetLiquidAlphaEnabled', SudoSetLiquidAlphaEnabledCode, bytes),
};

export interface SudoSetAlphaValues {
  readonly netuid: number;
  readonly alphaLow: number;
  readonly alphaHigh: number;
}

function writeSudoSetAlphaValues(message: SudoSetAlphaValues, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.alphaLow !== 0) writeU32(writer, 16, message.alphaLow);
  if (message.alphaHigh !== 0) writeU32(writer, 24, message.alphaHigh);
}

function readSudoSetAlphaValues(reader: WireReader, end: number, _depth: number): SudoSetAlphaValues {
  let netuidField: number = 0;
  let alphaLowField: number = 0;
  let alphaHighField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        alphaLowField = readU32(reader);
        break;
      case 24:
        alphaHighField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetAlphaValues', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetAlphaValues', 'alpha_low', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SudoSetAlphaValues', 'alpha_high', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetAlphaValues');
  return { netuid: netuidField, alphaLow: alphaLowField, alphaHigh: alphaHighField };
}

export const SudoSetAlphaValuesCode: StaticCode<SudoSetAlphaValues> = { write: writeSudoSetAlphaValues, read: readSudoSetAlphaValues };

export const SudoSetAlphaValues: MessageCodec<SudoSetAlphaValues> = {
  schema: {
    name: 'SudoSetAlphaValues',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'alpha_low', key: 'alphaLow', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'alpha_high', key: 'alphaHigh', number: 3, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetAlphaValuesCode, message),
  decode: (bytes) => decodeWith('SudoSetAlphaValues', SudoSetAlphaValuesCode, bytes),
};

export interface SudoSetAlphaSigmoidSteepness {
  readonly netuid: number;
  /** An i16 in decimal digits, such as "-100". */
  readonly steepness: string;
}

function writeSudoSetAlphaSigmoidSteepness(message: SudoSetAlphaSigmoidSteepness, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.steepness.length !== 0) writeText(writer, 18, message.steepness);
}

function readSudoSetAlphaSigmoidSteepness(reader: WireReader, end: number, _depth: number): SudoSetAlphaSigmoidSteepness {
  let netuidField: number = 0;
  let steepnessField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        steepnessField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetAlphaSigmoidSteepness', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetAlphaSigmoidSteepness', 'steepness', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetAlphaSigmoidSteepness');
  return { netuid: netuidField, steepness: steepnessField };
}

export const SudoSetAlphaSigmoidSteepnessCode: StaticCode<SudoSetAlphaSigmoidSteepness> = { write: writeSudoSetAlphaSigmoidSteepness, read: readSudoSetAlphaSigmoidSteepness };

export const SudoSetAlphaSigmoidSteepness: MessageCodec<SudoSetAlphaSigmoidSteepness> = {
  schema: {
    name: 'SudoSetAlphaSigmoidSteepness',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'steepness', key: 'steepness', number: 2, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetAlphaSigmoidSteepnessCode, message),
  decode: (bytes) => decodeWith('SudoSetAlphaSigmoidSteepness', SudoSetAlphaSigmoidSteepnessCode, bytes),
};

export interface SudoSetBondsResetEnabled {
  readonly netuid: number;
  readonly enabled: boolean;
}

function writeSudoSetBondsResetEnabled(message: SudoSetBondsResetEnabled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readSudoSetBondsResetEnabled(reader: WireReader, end: number, _depth: number): SudoSetBondsResetEnabled {
  let netuidField: number = 0;
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetBondsResetEnabled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetBondsResetEnabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetBondsResetEnabled');
  return { netuid: netuidField, enabled: enabledField };
}

export const SudoSetBondsResetEnabledCode: StaticCode<SudoSetBondsResetEnabled> = { write: writeSudoSetBondsResetEnabled, read: readSudoSetBondsResetEnabled };

export const SudoSetBondsResetEnabled: MessageCodec<SudoSetBondsResetEnabled> = {
  schema: {
    name: 'SudoSetBondsResetEnabled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetBondsResetEnabledCode, message),
  decode: (bytes) => decodeWith('SudoSetBondsResetEnabled', SudoSetBondsResetEnabledCode, bytes),
};

export interface SudoSetToggleTransfer {
  readonly netuid: number;
  readonly toggle: boolean;
}

function writeSudoSetToggleTransfer(message: SudoSetToggleTransfer, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.toggle) writer.uint32(16).bool(message.toggle);
}

function readSudoSetToggleTransfer(reader: WireReader, end: number, _depth: number): SudoSetToggleTransfer {
  let netuidField: number = 0;
  let toggleField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        toggleField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetToggleTransfer', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetToggleTransfer', 'toggle', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetToggleTransfer');
  return { netuid: netuidField, toggle: toggleField };
}

export const SudoSetToggleTransferCode: StaticCode<SudoSetToggleTransfer> = { write: writeSudoSetToggleTransfer, read: readSudoSetToggleTransfer };

export const SudoSetToggleTransfer: MessageCodec<SudoSetToggleTransfer> = {
  schema: {
    name: 'SudoSetToggleTransfer',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'toggle', key: 'toggle', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetToggleTransferCode, message),
  decode: (bytes) => decodeWith('SudoSetToggleTransfer', SudoSetToggleTransferCode, bytes),
};

export interface SudoSetRecycleOrBurn {
  readonly netuid: number;
  /** "Recycle" or "Burn". */
  readonly recycleOrBurn: string;
}

function writeSudoSetRecycleOrBurn(message: SudoSetRecycleOrBurn, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.recycleOrBurn.length !== 0) writeText(writer, 18, message.recycleOrBurn);
}

function readSudoSetRecycleOrBurn(reader: WireReader, end: number, _depth: number): SudoSetRecycleOrBurn {
  let netuidField: number = 0;
  let recycleOrBurnField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        recycleOrBurnField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetRecycleOrBurn', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetRecycleOrBurn', 'recycle_or_burn', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetRecycleOrBurn');
  return { netuid: netuidField, recycleOrBurn: recycleOrBurnField };
}

export const SudoSetRecycleOrBurnCode: StaticCode<SudoSetRecycleOrBurn> = { write: writeSudoSetRecycleOrBurn, read: readSudoSetRecycleOrBurn };

export const SudoSetRecycleOrBurn: MessageCodec<SudoSetRecycleOrBurn> = {
  schema: {
    name: 'SudoSetRecycleOrBurn',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'recycle_or_burn', key: 'recycleOrBurn', number: 2, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetRecycleOrBurnCode, message),
  decode: (bytes) => decodeWith('SudoSetRecycleOrBurn', SudoSetRecycleOrBurnCode, bytes),
};

export interface SudoSetOwnerCutEnabled {
  readonly netuid: number;
  readonly enabled: boolean;
}

function writeSudoSetOwnerCutEnabled(message: SudoSetOwnerCutEnabled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readSudoSetOwnerCutEnabled(reader: WireReader, end: number, _depth: number): SudoSetOwnerCutEnabled {
  let netuidField: number = 0;
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetOwnerCutEnabled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetOwnerCutEnabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetOwnerCutEnabled');
  return { netuid: netuidField, enabled: enabledField };
}

export const SudoSetOwnerCutEnabledCode: StaticCode<SudoSetOwnerCutEnabled> = { write: writeSudoSetOwnerCutEnabled, read: readSudoSetOwnerCutEnabled };

export const SudoSetOwnerCutEnabled: MessageCodec<SudoSetOwnerCutEnabled> = {
  schema: {
    name: 'SudoSetOwnerCutEnabled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetOwnerCutEnabledCode, message),
  decode: (bytes) => decodeWith('SudoSetOwnerCutEnabled', SudoSetOwnerCutEnabledCode, bytes),
};

export interface SudoSetOwnerCutAutoLockEnabled {
  readonly netuid: number;
  readonly enabled: boolean;
}

function writeSudoSetOwnerCutAutoLockEnabled(message: SudoSetOwnerCutAutoLockEnabled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readSudoSetOwnerCutAutoLockEnabled(reader: WireReader, end: number, _depth: number): SudoSetOwnerCutAutoLockEnabled {
  let netuidField: number = 0;
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetOwnerCutAutoLockEnabled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetOwnerCutAutoLockEnabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetOwnerCutAutoLockEnabled');
  return { netuid: netuidField, enabled: enabledField };
}

export const SudoSetOwnerCutAutoLockEnabledCode: StaticCode<SudoSetOwnerCutAutoLockEnabled> = { write: writeSudoSetOwnerCutAutoLockEnabled, read: readSudoSetOwnerCutAutoLockEnabled };

export const SudoSetOwnerCutAutoLockEnabled: MessageCodec<SudoSetOwnerCutAutoLockEnabled> = {
  schema: {
    name: 'SudoSetOwnerCutAutoLockEnabled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetOwnerCutAutoLockEnabledCode, message),
  decode: (bytes) => decodeWith('SudoSetOwnerCutAutoLockEnabled', SudoSetOwnerCutAutoLockEnabledCode, bytes),
};

export interface SudoSetSubnetEmissionEnabled {
  readonly netuid: number;
  readonly enabled: boolean;
}

function writeSudoSetSubnetEmissionEnabled(message: SudoSetSubnetEmissionEnabled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readSudoSetSubnetEmissionEnabled(reader: WireReader, end: number, _depth: number): SudoSetSubnetEmissionEnabled {
  let netuidField: number = 0;
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetSubnetEmissionEnabled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetSubnetEmissionEnabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetSubnetEmissionEnabled');
  return { netuid: netuidField, enabled: enabledField };
}

export const SudoSetSubnetEmissionEnabledCode: StaticCode<SudoSetSubnetEmissionEnabled> = { write: writeSudoSetSubnetEmissionEnabled, read: readSudoSetSubnetEmissionEnabled };

export const SudoSetSubnetEmissionEnabled: MessageCodec<SudoSetSubnetEmissionEnabled> = {
  schema: {
    name: 'SudoSetSubnetEmissionEnabled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetSubnetEmissionEnabledCode, message),
  decode: (bytes) => decodeWith('SudoSetSubnetEmissionEnabled', SudoSetSubnetEmissionEnabledCode, bytes),
};

export interface SudoSetMinChildkeyTakePerSubnet {
  readonly netuid: number;
  readonly take: number;
}

function writeSudoSetMinChildkeyTakePerSubnet(message: SudoSetMinChildkeyTakePerSubnet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.take !== 0) writeU32(writer, 16, message.take);
}

function readSudoSetMinChildkeyTakePerSubnet(reader: WireReader, end: number, _depth: number): SudoSetMinChildkeyTakePerSubnet {
  let netuidField: number = 0;
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMinChildkeyTakePerSubnet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMinChildkeyTakePerSubnet', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMinChildkeyTakePerSubnet');
  return { netuid: netuidField, take: takeField };
}

export const SudoSetMinChildkeyTakePerSubnetCode: StaticCode<SudoSetMinChildkeyTakePerSubnet> = { write: writeSudoSetMinChildkeyTakePerSubnet, read: readSudoSetMinChildkeyTakePerSubnet };

export const SudoSetMinChildkeyTakePerSubnet: MessageCodec<SudoSetMinChildkeyTakePerSubnet> = {
  schema: {
    name: 'SudoSetMinChildkeyTakePerSubnet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'take', key: 'take', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMinChildkeyTakePerSubnetCode, message),
  decode: (bytes) => decodeWith('SudoSetMinChildkeyTakePerSubnet', SudoSetMinChildkeyTakePerSubnetCode, bytes),
};

export interface SudoSetSubnetOwnerHotkey {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
}

function writeSudoSetSubnetOwnerHotkey(message: SudoSetSubnetOwnerHotkey, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
}

function readSudoSetSubnetOwnerHotkey(reader: WireReader, end: number, _depth: number): SudoSetSubnetOwnerHotkey {
  let netuidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetSubnetOwnerHotkey', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetSubnetOwnerHotkey', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetSubnetOwnerHotkey');
  if (hotkeyField === undefined) throw missing('SudoSetSubnetOwnerHotkey', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField };
}

export const SudoSetSubnetOwnerHotkeyCode: StaticCode<SudoSetSubnetOwnerHotkey> = { write: writeSudoSetSubnetOwnerHotkey, read: readSudoSetSubnetOwnerHotkey };

export const SudoSetSubnetOwnerHotkey: MessageCodec<SudoSetSubnetOwnerHotkey> = {
  schema: {
    name: 'SudoSetSubnetOwnerHotkey',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetSubnetOwnerHotkeyCode, message),
  decode: (bytes) => decodeWith('SudoSetSubnetOwnerHotkey', SudoSetSubnetOwnerHotkeyCode, bytes),
};

export interface SudoSetSnOwnerHotkey {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
}

function writeSudoSetSnOwnerHotkey(message: SudoSetSnOwnerHotkey, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
}

function readSudoSetSnOwnerHotkey(reader: WireReader, end: number, _depth: number): SudoSetSnOwnerHotkey {
  let netuidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetSnOwnerHotkey', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetSnOwnerHotkey', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetSnOwnerHotkey');
  if (hotkeyField === undefined) throw missing('SudoSetSnOwnerHotkey', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField };
}

export const SudoSetSnOwnerHotkeyCode: StaticCode<SudoSetSnOwnerHotkey> = { write: writeSudoSetSnOwnerHotkey, read: readSudoSetSnOwnerHotkey };

export const SudoSetSnOwnerHotkey: MessageCodec<SudoSetSnOwnerHotkey> = {
  schema: {
    name: 'SudoSetSnOwnerHotkey',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetSnOwnerHotkeyCode, message),
  decode: (bytes) => decodeWith('SudoSetSnOwnerHotkey', SudoSetSnOwnerHotkeyCode, bytes),
};

export interface SudoSetSubtokenEnabled {
  readonly netuid: number;
  readonly subtokenEnabled: boolean;
}

function writeSudoSetSubtokenEnabled(message: SudoSetSubtokenEnabled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.subtokenEnabled) writer.uint32(16).bool(message.subtokenEnabled);
}

function readSudoSetSubtokenEnabled(reader: WireReader, end: number, _depth: number): SudoSetSubtokenEnabled {
  let netuidField: number = 0;
  let subtokenEnabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        subtokenEnabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetSubtokenEnabled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetSubtokenEnabled', 'subtoken_enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetSubtokenEnabled');
  return { netuid: netuidField, subtokenEnabled: subtokenEnabledField };
}

export const SudoSetSubtokenEnabledCode: StaticCode<SudoSetSubtokenEnabled> = { write: writeSudoSetSubtokenEnabled, read: readSudoSetSubtokenEnabled };

export const SudoSetSubtokenEnabled: MessageCodec<SudoSetSubtokenEnabled> = {
  schema: {
    name: 'SudoSetSubtokenEnabled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'subtoken_enabled', key: 'subtokenEnabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetSubtokenEnabledCode, message),
  decode: (bytes) => decodeWith('SudoSetSubtokenEnabled', SudoSetSubtokenEnabledCode, bytes),
};

export interface SudoSetNetworkPowRegistrationAllowed {
  readonly netuid: number;
  readonly registrationAllowed: boolean;
}

function writeSudoSetNetworkPowRegistrationAllowed(message: SudoSetNetworkPowRegistrationAllowed, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.registrationAllowed) writer.uint32(16).bool(message.registrationAllowed);
}

function readSudoSetNetworkPowRegistrationAllowed(reader: WireReader, end: number, _depth: number): SudoSetNetworkPowRegistrationAllowed {
  let netuidField: number = 0;
  let registrationAllowedField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        registrationAllowedField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetNetworkPowRegistrationAllowed', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetNetworkPowRegistrationAllowed', 'registration_allowed', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetNetworkPowRegistrationAllowed');
  return { netuid: netuidField, registrationAllowed: registrationAllowedField };
}

export const SudoSetNetworkPowRegistrationAllowedCode: StaticCode<SudoSetNetworkPowRegistrationAllowed> = { write: writeSudoSetNetworkPowRegistrationAllowed, read: readSudoSetNetworkPowRegistrationAllowed };

export const SudoSetNetworkPowRegistrationAllowed: MessageCodec<SudoSetNetworkPowRegistrationAllowed> = {
  schema: {
    name: 'SudoSetNetworkPowRegistrationAllowed',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'registration_allowed', key: 'registrationAllowed', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetNetworkPowRegistrationAllowedCode, message),
  decode: (bytes) => decodeWith('SudoSetNetworkPowRegistrationAllowed', SudoSetNetworkPowRegistrationAllowedCode, bytes),
};

export interface SudoSetRaoRecycled {
  readonly netuid: number;
  readonly raoRecycled: bigint;
}

function writeSudoSetRaoRecycled(message: SudoSetRaoRecycled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.raoRecycled !== 0n) writeU64(writer, 16, message.raoRecycled);
}

function readSudoSetRaoRecycled(reader: WireReader, end: number, _depth: number): SudoSetRaoRecycled {
  let netuidField: number = 0;
  let raoRecycledField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        raoRecycledField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetRaoRecycled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetRaoRecycled', 'rao_recycled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetRaoRecycled');
  return { netuid: netuidField, raoRecycled: raoRecycledField };
}

export const SudoSetRaoRecycledCode: StaticCode<SudoSetRaoRecycled> = { write: writeSudoSetRaoRecycled, read: readSudoSetRaoRecycled };

export const SudoSetRaoRecycled: MessageCodec<SudoSetRaoRecycled> = {
  schema: {
    name: 'SudoSetRaoRecycled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'rao_recycled', key: 'raoRecycled', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetRaoRecycledCode, message),
  decode: (bytes) => decodeWith('SudoSetRaoRecycled', SudoSetRaoRecycledCode, bytes),
};

export interface SudoSetEmaPriceHalvingPeriod {
  readonly netuid: number;
  readonly emaHalving: bigint;
}

function writeSudoSetEmaPriceHalvingPeriod(message: SudoSetEmaPriceHalvingPeriod, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.emaHalving !== 0n) writeU64(writer, 16, message.emaHalving);
}

function readSudoSetEmaPriceHalvingPeriod(reader: WireReader, end: number, _depth: number): SudoSetEmaPriceHalvingPeriod {
  let netuidField: number = 0;
  let emaHalvingField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        emaHalvingField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetEmaPriceHalvingPeriod', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetEmaPriceHalvingPeriod', 'ema_halving', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetEmaPriceHalvingPeriod');
  return { netuid: netuidField, emaHalving: emaHalvingField };
}

export const SudoSetEmaPriceHalvingPeriodCode: StaticCode<SudoSetEmaPriceHalvingPeriod> = { write: writeSudoSetEmaPriceHalvingPeriod, read: readSudoSetEmaPriceHalvingPeriod };

export const SudoSetEmaPriceHalvingPeriod: MessageCodec<SudoSetEmaPriceHalvingPeriod> = {
  schema: {
    name: 'SudoSetEmaPriceHalvingPeriod',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'ema_halving', key: 'emaHalving', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetEmaPriceHalvingPeriodCode, message),
  decode: (bytes) => decodeWith('SudoSetEmaPriceHalvingPeriod', SudoSetEmaPriceHalvingPeriodCode, bytes),
};

export interface SetFeeRate {
  readonly netuid: number;
  readonly rate: number;
}

function writeSetFeeRate(message: SetFeeRate, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.rate !== 0) writeU32(writer, 16, message.rate);
}

function readSetFeeRate(reader: WireReader, end: number, _depth: number): SetFeeRate {
  let netuidField: number = 0;
  let rateField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        rateField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetFeeRate', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetFeeRate', 'rate', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetFeeRate');
  return { netuid: netuidField, rate: rateField };
}

export const SetFeeRateCode: StaticCode<SetFeeRate> = { write: writeSetFeeRate, read: readSetFeeRate };

export const SetFeeRate: MessageCodec<SetFeeRate> = {
  schema: {
    name: 'SetFeeRate',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'rate', key: 'rate', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetFeeRateCode, message),
  decode: (bytes) => decodeWith('SetFeeRate', SetFeeRateCode, bytes),
};

export interface SudoSetCommitRevealVersion {
  readonly version: number;
}

function writeSudoSetCommitRevealVersion(message: SudoSetCommitRevealVersion, writer: WireWriter): void {
  if (message.version !== 0) writeU32(writer, 8, message.version);
}

function readSudoSetCommitRevealVersion(reader: WireReader, end: number, _depth: number): SudoSetCommitRevealVersion {
  let versionField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        versionField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetCommitRevealVersion', 'version', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetCommitRevealVersion');
  return { version: versionField };
}

export const SudoSetCommitRevealVersionCode: StaticCode<SudoSetCommitRevealVersion> = { write: writeSudoSetCommitRevealVersion, read: readSudoSetCommitRevealVersion };

export const SudoSetCommitRevealVersion: MessageCodec<SudoSetCommitRevealVersion> = {
  schema: {
    name: 'SudoSetCommitRevealVersion',
    fields: [
      { name: 'version', key: 'version', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetCommitRevealVersionCode, message),
  decode: (bytes) => decodeWith('SudoSetCommitRevealVersion', SudoSetCommitRevealVersionCode, bytes),
};

export interface SudoSetDefaultTake {
  readonly defaultTake: number;
}

function writeSudoSetDefaultTake(message: SudoSetDefaultTake, writer: WireWriter): void {
  if (message.defaultTake !== 0) writeU32(writer, 8, message.defaultTake);
}

function readSudoSetDefaultTake(reader: WireReader, end: number, _depth: number): SudoSetDefaultTake {
  let defaultTakeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        defaultTakeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetDefaultTake', 'default_take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetDefaultTake');
  return { defaultTake: defaultTakeField };
}

export const SudoSetDefaultTakeCode: StaticCode<SudoSetDefaultTake> = { write: writeSudoSetDefaultTake, read: readSudoSetDefaultTake };

export const SudoSetDefaultTake: MessageCodec<SudoSetDefaultTake> = {
  schema: {
    name: 'SudoSetDefaultTake',
    fields: [
      { name: 'default_take', key: 'defaultTake', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetDefaultTakeCode, message),
  decode: (bytes) => decodeWith('SudoSetDefaultTake', SudoSetDefaultTakeCode, bytes),
};

export interface SudoSetMinDelegateTake {
  readonly take: number;
}

function writeSudoSetMinDelegateTake(message: SudoSetMinDelegateTake, writer: WireWriter): void {
  if (message.take !== 0) writeU32(writer, 8, message.take);
}

function readSudoSetMinDelegateTake(reader: WireReader, end: number, _depth: number): SudoSetMinDelegateTake {
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMinDelegateTake', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMinDelegateTake');
  return { take: takeField };
}

export const SudoSetMinDelegateTakeCode: StaticCode<SudoSetMinDelegateTake> = { write: writeSudoSetMinDelegateTake, read: readSudoSetMinDelegateTake };

export const SudoSetMinDelegateTake: MessageCodec<SudoSetMinDelegateTake> = {
  schema: {
    name: 'SudoSetMinDelegateTake',
    fields: [
      { name: 'take', key: 'take', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMinDelegateTakeCode, message),
  decode: (bytes) => decodeWith('SudoSetMinDelegateTake', SudoSetMinDelegateTakeCode, bytes),
};

export interface SudoSetTxRateLimit {
  readonly txRateLimit: bigint;
}

function writeSudoSetTxRateLimit(message: SudoSetTxRateLimit, writer: WireWriter): void {
  if (message.txRateLimit !== 0n) writeU64(writer, 8, message.txRateLimit);
}

function readSudoSetTxRateLimit(reader: WireReader, end: number, _depth: number): SudoSetTxRateLimit {
  let txRateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        txRateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetTxRateLimit', 'tx_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetTxRateLimit');
  return { txRateLimit: txRateLimitField };
}

export const SudoSetTxRateLimitCode: StaticCode<SudoSetTxRateLimit> = { write: writeSudoSetTxRateLimit, read: readSudoSetTxRateLimit };

export const SudoSetTxRateLimit: MessageCodec<SudoSetTxRateLimit> = {
  schema: {
    name: 'SudoSetTxRateLimit',
    fields: [
      { name: 'tx_rate_limit', key: 'txRateLimit', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetTxRateLimitCode, message),
  decode: (bytes) => decodeWith('SudoSetTxRateLimit', SudoSetTxRateLimitCode, bytes),
};

export interface SudoSetTxDelegateTakeRateLimit {
  readonly txRateLimit: bigint;
}

function writeSudoSetTxDelegateTakeRateLimit(message: SudoSetTxDelegateTakeRateLimit, writer: WireWriter): void {
  if (message.txRateLimit !== 0n) writeU64(writer, 8, message.txRateLimit);
}

function readSudoSetTxDelegateTakeRateLimit(reader: WireReader, end: number, _depth: number): SudoSetTxDelegateTakeRateLimit {
  let txRateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        txRateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetTxDelegateTakeRateLimit', 'tx_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetTxDelegateTakeRateLimit');
  return { txRateLimit: txRateLimitField };
}

export const SudoSetTxDelegateTakeRateLimitCode: StaticCode<SudoSetTxDelegateTakeRateLimit> = { write: writeSudoSetTxDelegateTakeRateLimit, read: readSudoSetTxDelegateTakeRateLimit };

export const SudoSetTxDelegateTakeRateLimit: MessageCodec<SudoSetTxDelegateTakeRateLimit> = {
  schema: {
    name: 'SudoSetTxDelegateTakeRateLimit',
    fields: [
      { name: 'tx_rate_limit', key: 'txRateLimit', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetTxDelegateTakeRateLimitCode, message),
  decode: (bytes) => decodeWith('SudoSetTxDelegateTakeRateLimit', SudoSetTxDelegateTakeRateLimitCode, bytes),
};

export interface SudoSetMinChildkeyTake {
  readonly take: number;
}

function writeSudoSetMinChildkeyTake(message: SudoSetMinChildkeyTake, writer: WireWriter): void {
  if (message.take !== 0) writeU32(writer, 8, message.take);
}

function readSudoSetMinChildkeyTake(reader: WireReader, end: number, _depth: number): SudoSetMinChildkeyTake {
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMinChildkeyTake', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMinChildkeyTake');
  return { take: takeField };
}

export const SudoSetMinChildkeyTakeCode: StaticCode<SudoSetMinChildkeyTake> = { write: writeSudoSetMinChildkeyTake, read: readSudoSetMinChildkeyTake };

export const SudoSetMinChildkeyTake: MessageCodec<SudoSetMinChildkeyTake> = {
  schema: {
    name: 'SudoSetMinChildkeyTake',
    fields: [
      { name: 'take', key: 'take', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMinChildkeyTakeCode, message),
  decode: (bytes) => decodeWith('SudoSetMinChildkeyTake', SudoSetMinChildkeyTakeCode, bytes),
};

export interface SudoSetMaxChildkeyTake {
  readonly take: number;
}

function writeSudoSetMaxChildkeyTake(message: SudoSetMaxChildkeyTake, writer: WireWriter): void {
  if (message.take !== 0) writeU32(writer, 8, message.take);
}

function readSudoSetMaxChildkeyTake(reader: WireReader, end: number, _depth: number): SudoSetMaxChildkeyTake {
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMaxChildkeyTake', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMaxChildkeyTake');
  return { take: takeField };
}

export const SudoSetMaxChildkeyTakeCode: StaticCode<SudoSetMaxChildkeyTake> = { write: writeSudoSetMaxChildkeyTake, read: readSudoSetMaxChildkeyTake };

export const SudoSetMaxChildkeyTake: MessageCodec<SudoSetMaxChildkeyTake> = {
  schema: {
    name: 'SudoSetMaxChildkeyTake',
    fields: [
      { name: 'take', key: 'take', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMaxChildkeyTakeCode, message),
  decode: (bytes) => decodeWith('SudoSetMaxChildkeyTake', SudoSetMaxChildkeyTakeCode, bytes),
};

export interface SudoSetTxChildkeyTakeRateLimit {
  readonly txRateLimit: bigint;
}

function writeSudoSetTxChildkeyTakeRateLimit(message: SudoSetTxChildkeyTakeRateLimit, writer: WireWriter): void {
  if (message.txRateLimit !== 0n) writeU64(writer, 8, message.txRateLimit);
}

function readSudoSetTxChildkeyTakeRateLimit(reader: WireReader, end: number, _depth: number): SudoSetTxChildkeyTakeRateLimit {
  let txRateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        txRateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetTxChildkeyTakeRateLimit', 'tx_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetTxChildkeyTakeRateLimit');
  return { txRateLimit: txRateLimitField };
}

export const SudoSetTxChildkeyTakeRateLimitCode: StaticCode<SudoSetTxChildkeyTakeRateLimit> = { write: writeSudoSetTxChildkeyTakeRateLimit, read: readSudoSetTxChildkeyTakeRateLimit };

export const SudoSetTxChildkeyTakeRateLimit: MessageCodec<SudoSetTxChildkeyTakeRateLimit> = {
  schema: {
    name: 'SudoSetTxChildkeyTakeRateLimit',
    fields: [
      { name: 'tx_rate_limit', key: 'txRateLimit', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetTxChildkeyTakeRateLimitCode, message),
  decode: (bytes) => decodeWith('SudoSetTxChildkeyTakeRateLimit', SudoSetTxChildkeyTakeRateLimitCode, bytes),
};

export interface SetPendingChildkeyCooldown {
  readonly cooldown: bigint;
}

function writeSetPendingChildkeyCooldown(message: SetPendingChildkeyCooldown, writer: WireWriter): void {
  if (message.cooldown !== 0n) writeU64(writer, 8, message.cooldown);
}

function readSetPendingChildkeyCooldown(reader: WireReader, end: number, _depth: number): SetPendingChildkeyCooldown {
  let cooldownField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        cooldownField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetPendingChildkeyCooldown', 'cooldown', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetPendingChildkeyCooldown');
  return { cooldown: cooldownField };
}

export const SetPendingChildkeyCooldownCode: StaticCode<SetPendingChildkeyCooldown> = { write: writeSetPendingChildkeyCooldown, read: readSetPendingChildkeyCooldown };

export const SetPendingChildkeyCooldown: MessageCodec<SetPendingChildkeyCooldown> = {
  schema: {
    name: 'SetPendingChildkeyCooldown',
    fields: [
      { name: 'cooldown', key: 'cooldown', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetPendingChildkeyCooldownCode, message),
  decode: (bytes) => decodeWith('SetPendingChildkeyCooldown', SetPendingChildkeyCooldownCode, bytes),
};

export interface SudoSetNetworkRateLimit {
  readonly rateLimit: bigint;
}

function writeSudoSetNetworkRateLimit(message: SudoSetNetworkRateLimit, writer: WireWriter): void {
  if (message.rateLimit !== 0n) writeU64(writer, 8, message.rateLimit);
}

function readSudoSetNetworkRateLimit(reader: WireReader, end: number, _depth: number): SudoSetNetworkRateLimit {
  let rateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        rateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetNetworkRateLimit', 'rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetNetworkRateLimit');
  return { rateLimit: rateLimitField };
}

export const SudoSetNetworkRateLimitCode: StaticCode<SudoSetNetworkRateLimit> = { write: writeSudoSetNetworkRateLimit, read: readSudoSetNetworkRateLimit };

export const SudoSetNetworkRateLimit: MessageCodec<SudoSetNetworkRateLimit> = {
  schema: {
    name: 'SudoSetNetworkRateLimit',
    fields: [
      { name: 'rate_limit', key: 'rateLimit', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetNetworkRateLimitCode, message),
  decode: (bytes) => decodeWith('SudoSetNetworkRateLimit', SudoSetNetworkRateLimitCode, bytes),
};

export interface SudoSetNetworkImmunityPeriod {
  readonly immunityPeriod: bigint;
}

function writeSudoSetNetworkImmunityPeriod(message: SudoSetNetworkImmunityPeriod, writer: WireWriter): void {
  if (message.immunityPeriod !== 0n) writeU64(writer, 8, message.immunityPeriod);
}

function readSudoSetNetworkImmunityPeriod(reader: WireReader, end: number, _depth: number): SudoSetNetworkImmunityPeriod {
  let immunityPeriodField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        immunityPeriodField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetNetworkImmunityPeriod', 'immunity_period', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetNetworkImmunityPeriod');
  return { immunityPeriod: immunityPeriodField };
}

export const SudoSetNetworkImmunityPeriodCode: StaticCode<SudoSetNetworkImmunityPeriod> = { write: writeSudoSetNetworkImmunityPeriod, read: readSudoSetNetworkImmunityPeriod };

export const SudoSetNetworkImmunityPeriod: MessageCodec<SudoSetNetworkImmunityPeriod> = {
  schema: {
    name: 'SudoSetNetworkImmunityPeriod',
    fields: [
      { name: 'immunity_period', key: 'immunityPeriod', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetNetworkImmunityPeriodCode, message),
  decode: (bytes) => decodeWith('SudoSetNetworkImmunityPeriod', SudoSetNetworkImmunityPeriodCode, bytes),
};

export interface SudoSetNetworkMinLockCost {
  readonly lockCost: bigint;
}

function writeSudoSetNetworkMinLockCost(message: SudoSetNetworkMinLockCost, writer: WireWriter): void {
  if (message.lockCost !== 0n) writeU64(writer, 8, message.lockCost);
}

function readSudoSetNetworkMinLockCost(reader: WireReader, end: number, _depth: number): SudoSetNetworkMinLockCost {
  let lockCostField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        lockCostField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetNetworkMinLockCost', 'lock_cost', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetNetworkMinLockCost');
  return { lockCost: lockCostField };
}

export const SudoSetNetworkMinLockCostCode: StaticCode<SudoSetNetworkMinLockCost> = { write: writeSudoSetNetworkMinLockCost, read: readSudoSetNetworkMinLockCost };

export const SudoSetNetworkMinLockCost: MessageCodec<SudoSetNetworkMinLockCost> = {
  schema: {
    name: 'SudoSetNetworkMinLockCost',
    fields: [
      { name: 'lock_cost', key: 'lockCost', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetNetworkMinLockCostCode, message),
  decode: (bytes) => decodeWith('SudoSetNetworkMinLockCost', SudoSetNetworkMinLockCostCode, bytes),
};

export interface SudoSetLockReductionInterval {
  readonly interval: bigint;
}

function writeSudoSetLockReductionInterval(message: SudoSetLockReductionInterval, writer: WireWriter): void {
  if (message.interval !== 0n) writeU64(writer, 8, message.interval);
}

function readSudoSetLockReductionInterval(reader: WireReader, end: number, _depth: number): SudoSetLockReductionInterval {
  let intervalField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        intervalField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetLockReductionInterval', 'interval', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetLockReductionInterval');
  return { interval: intervalField };
}

export const SudoSetLockReductionIntervalCode: StaticCode<SudoSetLockReductionInterval> = { write: writeSudoSetLockReductionInterval, read: readSudoSetLockReductionInterval };

export const SudoSetLockReductionInterval: MessageCodec<SudoSetLockReductionInterval> = {
  schema: {
    name: 'SudoSetLockReductionInterval',
    fields: [
      { name: 'interval', key: 'interval', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetLockReductionIntervalCode, message),
  decode: (bytes) => decodeWith('SudoSetLockReductionInterval', SudoSetLockReductionIntervalCode, bytes),
};

export interface SudoSetSubnetLimit {
  readonly maxSubnets: number;
}

function writeSudoSetSubnetLimit(message: SudoSetSubnetLimit, writer: WireWriter): void {
  if (message.maxSubnets !== 0) writeU32(writer, 8, message.maxSubnets);
}

function readSudoSetSubnetLimit(reader: WireReader, end: number, _depth: number): SudoSetSubnetLimit {
  let maxSubnetsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        maxSubnetsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetSubnetLimit', 'max_subnets', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetSubnetLimit');
  return { maxSubnets: maxSubnetsField };
}

export const SudoSetSubnetLimitCode: StaticCode<SudoSetSubnetLimit> = { write: writeSudoSetSubnetLimit, read: readSudoSetSubnetLimit };

export const SudoSetSubnetLimit: MessageCodec<SudoSetSubnetLimit> = {
  schema: {
    name: 'SudoSetSubnetLimit',
    fields: [
      { name: 'max_subnets', key: 'maxSubnets', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetSubnetLimitCode, message),
  decode: (bytes) => decodeWith('SudoSetSubnetLimit', SudoSetSubnetLimitCode, bytes),
};

export interface SudoSetSubnetOwnerCut {
  readonly subnetOwnerCut: number;
}

function writeSudoSetSubnetOwnerCut(message: SudoSetSubnetOwnerCut, writer: WireWriter): void {
  if (message.subnetOwnerCut !== 0) writeU32(writer, 8, message.subnetOwnerCut);
}

function readSudoSetSubnetOwnerCut(reader: WireReader, end: number, _depth: number): SudoSetSubnetOwnerCut {
  let subnetOwnerCutField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        subnetOwnerCutField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetSubnetOwnerCut', 'subnet_owner_cut', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetSubnetOwnerCut');
  return { subnetOwnerCut: subnetOwnerCutField };
}

export const SudoSetSubnetOwnerCutCode: StaticCode<SudoSetSubnetOwnerCut> = { write: writeSudoSetSubnetOwnerCut, read: readSudoSetSubnetOwnerCut };

export const SudoSetSubnetOwnerCut: MessageCodec<SudoSetSubnetOwnerCut> = {
  schema: {
    name: 'SudoSetSubnetOwnerCut',
    fields: [
      { name: 'subnet_owner_cut', key: 'subnetOwnerCut', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetSubnetOwnerCutCode, message),
  decode: (bytes) => decodeWith('SudoSetSubnetOwnerCut', SudoSetSubnetOwnerCutCode, bytes),
};

export interface SudoSetMaxEpochsPerBlock {
  readonly maxEpochsPerBlock: number;
}

function writeSudoSetMaxEpochsPerBlock(message: SudoSetMaxEpochsPerBlock, writer: WireWriter): void {
  if (message.maxEpochsPerBlock !== 0) writeU32(writer, 8, message.maxEpochsPerBlock);
}

function readSudoSetMaxEpochsPerBlock(reader: WireReader, end: number, _depth: number): SudoSetMaxEpochsPerBlock {
  let maxEpochsPerBlockField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        maxEpochsPerBlockField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMaxEpochsPerBlock', 'max_epochs_per_block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMaxEpochsPerBlock');
  return { maxEpochsPerBlock: maxEpochsPerBlockField };
}

export const SudoSetMaxEpochsPerBlockCode: StaticCode<SudoSetMaxEpochsPerBlock> = { write: writeSudoSetMaxEpochsPerBlock, read: readSudoSetMaxEpochsPerBlock };

export const SudoSetMaxEpochsPerBlock: MessageCodec<SudoSetMaxEpochsPerBlock> = {
  schema: {
    name: 'SudoSetMaxEpochsPerBlock',
    fields: [
      { name: 'max_epochs_per_block', key: 'maxEpochsPerBlock', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMaxEpochsPerBlockCode, message),
  decode: (bytes) => decodeWith('SudoSetMaxEpochsPerBlock', SudoSetMaxEpochsPerBlockCode, bytes),
};

export interface SudoSetOwnerHparamRateLimit {
  readonly epochs: number;
}

function writeSudoSetOwnerHparamRateLimit(message: SudoSetOwnerHparamRateLimit, writer: WireWriter): void {
  if (message.epochs !== 0) writeU32(writer, 8, message.epochs);
}

function readSudoSetOwnerHparamRateLimit(reader: WireReader, end: number, _depth: number): SudoSetOwnerHparamRateLimit {
  let epochsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        epochsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetOwnerHparamRateLimit', 'epochs', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetOwnerHparamRateLimit');
  return { epochs: epochsField };
}

export const SudoSetOwnerHparamRateLimitCode: StaticCode<SudoSetOwnerHparamRateLimit> = { write: writeSudoSetOwnerHparamRateLimit, read: readSudoSetOwnerHparamRateLimit };

export const SudoSetOwnerHparamRateLimit: MessageCodec<SudoSetOwnerHparamRateLimit> = {
  schema: {
    name: 'SudoSetOwnerHparamRateLimit',
    fields: [
      { name: 'epochs', key: 'epochs', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetOwnerHparamRateLimitCode, message),
  decode: (bytes) => decodeWith('SudoSetOwnerHparamRateLimit', SudoSetOwnerHparamRateLimitCode, bytes),
};

export interface SudoSetStartCallDelay {
  readonly delay: bigint;
}

function writeSudoSetStartCallDelay(message: SudoSetStartCallDelay, writer: WireWriter): void {
  if (message.delay !== 0n) writeU64(writer, 8, message.delay);
}

function readSudoSetStartCallDelay(reader: WireReader, end: number, _depth: number): SudoSetStartCallDelay {
  let delayField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        delayField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetStartCallDelay', 'delay', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetStartCallDelay');
  return { delay: delayField };
}

export const SudoSetStartCallDelayCode: StaticCode<SudoSetStartCallDelay> = { write: writeSudoSetStartCallDelay, read: readSudoSetStartCallDelay };

export const SudoSetStartCallDelay: MessageCodec<SudoSetStartCallDelay> = {
  schema: {
    name: 'SudoSetStartCallDelay',
    fields: [
      { name: 'delay', key: 'delay', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetStartCallDelayCode, message),
  decode: (bytes) => decodeWith('SudoSetStartCallDelay', SudoSetStartCallDelayCode, bytes),
};

export interface SudoSetNominatorMinRequiredStake {
  readonly minStake: bigint;
}

function writeSudoSetNominatorMinRequiredStake(message: SudoSetNominatorMinRequiredStake, writer: WireWriter): void {
  if (message.minStake !== 0n) writeU64(writer, 8, message.minStake);
}

function readSudoSetNominatorMinRequiredStake(reader: WireReader, end: number, _depth: number): SudoSetNominatorMinRequiredStake {
  let minStakeField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        minStakeField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetNominatorMinRequiredStake', 'min_stake', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetNominatorMinRequiredStake');
  return { minStake: minStakeField };
}

export const SudoSetNominatorMinRequiredStakeCode: StaticCode<SudoSetNominatorMinRequiredStake> = { write: writeSudoSetNominatorMinRequiredStake, read: readSudoSetNominatorMinRequiredStake };

export const SudoSetNominatorMinRequiredStake: MessageCodec<SudoSetNominatorMinRequiredStake> = {
  schema: {
    name: 'SudoSetNominatorMinRequiredStake',
    fields: [
      { name: 'min_stake', key: 'minStake', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetNominatorMinRequiredStakeCode, message),
  decode: (bytes) => decodeWith('SudoSetNominatorMinRequiredStake', SudoSetNominatorMinRequiredStakeCode, bytes),
};

export interface SudoSetSubnetMovingAlpha {
  /** Raw bits of I96F32 in decimal digits: 0.000003 is "12885". */
  readonly alpha: string;
}

function writeSudoSetSubnetMovingAlpha(message: SudoSetSubnetMovingAlpha, writer: WireWriter): void {
  if (message.alpha.length !== 0) writeText(writer, 10, message.alpha);
}

function readSudoSetSubnetMovingAlpha(reader: WireReader, end: number, _depth: number): SudoSetSubnetMovingAlpha {
  let alphaField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        alphaField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetSubnetMovingAlpha', 'alpha', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetSubnetMovingAlpha');
  return { alpha: alphaField };
}

export const SudoSetSubnetMovingAlphaCode: StaticCode<SudoSetSubnetMovingAlpha> = { write: writeSudoSetSubnetMovingAlpha, read: readSudoSetSubnetMovingAlpha };

export const SudoSetSubnetMovingAlpha: MessageCodec<SudoSetSubnetMovingAlpha> = {
  schema: {
    name: 'SudoSetSubnetMovingAlpha',
    fields: [
      { name: 'alpha', key: 'alpha', number: 1, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetSubnetMovingAlphaCode, message),
  decode: (bytes) => decodeWith('SudoSetSubnetMovingAlpha', SudoSetSubnetMovingAlphaCode, bytes),
};

export interface SudoSetCkBurn {
  readonly burn: bigint;
}

function writeSudoSetCkBurn(message: SudoSetCkBurn, writer: WireWriter): void {
  if (message.burn !== 0n) writeU64(writer, 8, message.burn);
}

function readSudoSetCkBurn(reader: WireReader, end: number, _depth: number): SudoSetCkBurn {
  let burnField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        burnField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetCkBurn', 'burn', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetCkBurn');
  return { burn: burnField };
}

export const SudoSetCkBurnCode: StaticCode<SudoSetCkBurn> = { write: writeSudoSetCkBurn, read: readSudoSetCkBurn };

export const SudoSetCkBurn: MessageCodec<SudoSetCkBurn> = {
  schema: {
    name: 'SudoSetCkBurn',
    fields: [
      { name: 'burn', key: 'burn', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetCkBurnCode, message),
  decode: (bytes) => decodeWith('SudoSetCkBurn', SudoSetCkBurnCode, bytes),
};

export interface SudoSetColdkeySwapAnnouncementDelay {
  readonly duration: bigint;
}

function writeSudoSetColdkeySwapAnnouncementDelay(message: SudoSetColdkeySwapAnnouncementDelay, writer: WireWriter): void {
  if (message.duration !== 0n) writeU64(writer, 8, message.duration);
}

function readSudoSetColdkeySwapAnnouncementDelay(reader: WireReader, end: number, _depth: number): SudoSetColdkeySwapAnnouncementDelay {
  let durationField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        durationField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetColdkeySwapAnnouncementDelay', 'duration', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetColdkeySwapAnnouncementDelay');
  return { duration: durationField };
}

export const SudoSetColdkeySwapAnnouncementDelayCode: StaticCode<SudoSetColdkeySwapAnnouncementDelay> = { write: writeSudoSetColdkeySwapAnnouncementDelay, read: readSudoSetColdkeySwapAnnouncementDelay };

export const SudoSetColdkeySwapAnnouncementDelay: MessageCodec<SudoSetColdkeySwapAnnouncementDelay> = {
  schema: {
    name: 'SudoSetColdkeySwapAnnouncementDelay',
    fields: [
      { name: 'duration', key: 'duration', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetColdkeySwapAnnouncementDelayCode, message),
  decode: (bytes) => decodeWith('SudoSetColdkeySwapAnnouncementDelay', SudoSetColdkeySwapAnnouncementDelayCode, bytes),
};

export interface SudoSetColdkeySwapReannouncementDelay {
  readonly duration: bigint;
}

function writeSudoSetColdkeySwapReannouncementDelay(message: SudoSetColdkeySwapReannouncementDelay, writer: WireWriter): void {
  if (message.duration !== 0n) writeU64(writer, 8, message.duration);
}

function readSudoSetColdkeySwapReannouncementDelay(reader: WireReader, end: number, _depth: number): SudoSetColdkeySwapReannouncementDelay {
  let durationField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        durationField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetColdkeySwapReannouncementDelay', 'duration', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetColdkeySwapReannouncementDelay');
  return { duration: durationField };
}

export const SudoSetColdkeySwapReannouncementDelayCode: StaticCode<SudoSetColdkeySwapReannouncementDelay> = { write: writeSudoSetColdkeySwapReannouncementDelay, read: readSudoSetColdkeySwapReannouncementDelay };

export const SudoSetColdkeySwapReannouncementDelay: MessageCodec<SudoSetColdkeySwapReannouncementDelay> = {
  schema: {
    name: 'SudoSetColdkeySwapReannouncementDelay',
    fields: [
      { name: 'duration', key: 'duration', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetColdkeySwapReannouncementDelayCode, message),
  decode: (bytes) => decodeWith('SudoSetColdkeySwapReannouncementDelay', SudoSetColdkeySwapReannouncementDelayCode, bytes),
};

export interface SudoSetTotalIssuance {
  readonly totalIssuance: bigint;
}

function writeSudoSetTotalIssuance(message: SudoSetTotalIssuance, writer: WireWriter): void {
  if (message.totalIssuance !== 0n) writeU64(writer, 8, message.totalIssuance);
}

function readSudoSetTotalIssuance(reader: WireReader, end: number, _depth: number): SudoSetTotalIssuance {
  let totalIssuanceField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        totalIssuanceField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetTotalIssuance', 'total_issuance', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetTotalIssuance');
  return { totalIssuance: totalIssuanceField };
}

export const SudoSetTotalIssuanceCode: StaticCode<SudoSetTotalIssuance> = { write: writeSudoSetTotalIssuance, read: readSudoSetTotalIssuance };

export const SudoSetTotalIssuance: MessageCodec<SudoSetTotalIssuance> = {
  schema: {
    name: 'SudoSetTotalIssuance',
    fields: [
      { name: 'total_issuance', key: 'totalIssuance', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetTotalIssuanceCode, message),
  decode: (bytes) => decodeWith('SudoSetTotalIssuance', SudoSetTotalIssuanceCode, bytes),
};
