// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  descend,
  EMPTY_BYTES,
  encodeWith,
  expectEnd,
  missing,
  readAccount,
  readBytes,
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
  writeU64Value,
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
  /** Registration and key swaps, 48 to 71. */
  | { readonly case: 'registerLimit'; readonly value: RegisterLimit }
  | { readonly case: 'register'; readonly value: Register }
  | { readonly case: 'rootRegister'; readonly value: RootRegister }
  | { readonly case: 'tryAssociateHotkey'; readonly value: TryAssociateHotkey }
  | { readonly case: 'sudoTrimToMaxAllowedUids'; readonly value: SudoTrimToMaxAllowedUids }
  | { readonly case: 'swapHotkey'; readonly value: SwapHotkey }
  | { readonly case: 'swapHotkeyV2'; readonly value: SwapHotkeyV2 }
  | { readonly case: 'announceColdkeySwap'; readonly value: AnnounceColdkeySwap }
  | { readonly case: 'swapColdkeyAnnounced'; readonly value: SwapColdkeyAnnounced }
  | { readonly case: 'disputeColdkeySwap'; readonly value: DisputeColdkeySwap }
  | { readonly case: 'clearColdkeySwapAnnouncement'; readonly value: ClearColdkeySwapAnnouncement }
  | { readonly case: 'swapColdkey'; readonly value: SwapColdkey }
  | { readonly case: 'resetColdkeySwap'; readonly value: ResetColdkeySwap }
  /** Subnets and identities, 72 to 87. */
  | { readonly case: 'registerNetworkWithIdentity'; readonly value: RegisterNetworkWithIdentity }
  | { readonly case: 'dissolveNetwork'; readonly value: DissolveNetwork }
  | { readonly case: 'rootDissolveNetwork'; readonly value: RootDissolveNetwork }
  | { readonly case: 'setSubnetIdentity'; readonly value: SetSubnetIdentity }
  | { readonly case: 'setIdentity'; readonly value: SetIdentity }
  | { readonly case: 'updateSymbol'; readonly value: UpdateSymbol }
  /** Serving and commitments, 88 to 95. */
  | { readonly case: 'serveAxonTls'; readonly value: ServeAxonTls }
  | { readonly case: 'servePrometheus'; readonly value: ServePrometheus }
  | { readonly case: 'setCommitment'; readonly value: SetCommitment }
  | { readonly case: 'setMaxSpace'; readonly value: SetMaxSpace }
  /** Weights, 96 to 127. */
  | { readonly case: 'setMechanismWeights'; readonly value: SetMechanismWeights }
  | { readonly case: 'batchSetWeights'; readonly value: BatchSetWeights }
  | { readonly case: 'commitWeights'; readonly value: CommitWeights }
  | { readonly case: 'commitMechanismWeights'; readonly value: CommitMechanismWeights }
  | { readonly case: 'batchCommitWeights'; readonly value: BatchCommitWeights }
  | { readonly case: 'revealWeights'; readonly value: RevealWeights }
  | { readonly case: 'revealMechanismWeights'; readonly value: RevealMechanismWeights }
  | { readonly case: 'batchRevealWeights'; readonly value: BatchRevealWeights }
  | { readonly case: 'commitTimelockedWeights'; readonly value: CommitTimelockedWeights }
  | { readonly case: 'commitTimelockedMechanismWeights'; readonly value: CommitTimelockedMechanismWeights }
  | { readonly case: 'commitCrv3MechanismWeights'; readonly value: CommitCrv3MechanismWeights }
  /** Epochs and mechanisms, 128 to 143. */
  | { readonly case: 'setTempo'; readonly value: SetTempo }
  | { readonly case: 'triggerEpoch'; readonly value: TriggerEpoch }
  | { readonly case: 'setActivityCutoffFactor'; readonly value: SetActivityCutoffFactor }
  | { readonly case: 'sudoSetMechanismCount'; readonly value: SudoSetMechanismCount }
  | { readonly case: 'sudoSetMechanismEmissionSplit'; readonly value: SudoSetMechanismEmissionSplit }
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
  | { readonly case: 'sudoSetTotalIssuance'; readonly value: SudoSetTotalIssuance }
  /** Stake. */
  | { readonly case: 'addStakeLimit'; readonly value: AddStakeLimit }
  | { readonly case: 'removeStakeLimit'; readonly value: RemoveStakeLimit }
  | { readonly case: 'removeStakeFullLimit'; readonly value: RemoveStakeFullLimit }
  | { readonly case: 'unstakeAll'; readonly value: UnstakeAll }
  | { readonly case: 'unstakeAllAlpha'; readonly value: UnstakeAllAlpha }
  | { readonly case: 'moveStake'; readonly value: MoveStake }
  | { readonly case: 'transferStake'; readonly value: TransferStake }
  | { readonly case: 'swapStake'; readonly value: SwapStake }
  | { readonly case: 'swapStakeLimit'; readonly value: SwapStakeLimit }
  | { readonly case: 'recycleAlpha'; readonly value: RecycleAlpha }
  | { readonly case: 'burnAlpha'; readonly value: BurnAlpha }
  | { readonly case: 'addStakeBurn'; readonly value: AddStakeBurn }
  | { readonly case: 'transferAll'; readonly value: TransferAll }
  /** Liquidity of users: retired, always refused. */
  | { readonly case: 'addLiquidity'; readonly value: AddLiquidity }
  | { readonly case: 'removeLiquidity'; readonly value: RemoveLiquidity }
  | { readonly case: 'modifyPosition'; readonly value: ModifyPosition }
  | { readonly case: 'toggleUserLiquidity'; readonly value: ToggleUserLiquidity }
  | { readonly case: 'disableLp'; readonly value: DisableLp }
  /** Child keys, takes, automatic staking. */
  | { readonly case: 'setChildren'; readonly value: SetChildren }
  | { readonly case: 'setChildkeyTake'; readonly value: SetChildkeyTake }
  | { readonly case: 'setAutoParentDelegationEnabled'; readonly value: SetAutoParentDelegationEnabled }
  | { readonly case: 'increaseTake'; readonly value: IncreaseTake }
  | { readonly case: 'decreaseTake'; readonly value: DecreaseTake }
  | { readonly case: 'setColdkeyAutoStakeHotkey'; readonly value: SetColdkeyAutoStakeHotkey }
  /** Dividends of root stake. */
  | { readonly case: 'claimRoot'; readonly value: ClaimRoot }
  | { readonly case: 'setRootClaimType'; readonly value: SetRootClaimType }
  | { readonly case: 'sudoSetNumRootClaims'; readonly value: SudoSetNumRootClaims }
  | { readonly case: 'sudoSetRootClaimThreshold'; readonly value: SudoSetRootClaimThreshold }
  /** Proposals: not of the reference chain. */
  | { readonly case: 'setProposalsEnabled'; readonly value: SetProposalsEnabled }
  | { readonly case: 'propose'; readonly value: Propose }
  | { readonly case: 'voteOnProposal'; readonly value: VoteOnProposal };
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
    case 'registerLimit':
      writeMessage(writer, 386, RegisterLimitCode, message.call.value);
      break;
    case 'register':
      writeMessage(writer, 394, RegisterCode, message.call.value);
      break;
    case 'rootRegister':
      writeMessage(writer, 402, RootRegisterCode, message.call.value);
      break;
    case 'tryAssociateHotkey':
      writeMessage(writer, 410, TryAssociateHotkeyCode, message.call.value);
      break;
    case 'sudoTrimToMaxAllowedUids':
      writeMessage(writer, 418, SudoTrimToMaxAllowedUidsCode, message.call.value);
      break;
    case 'swapHotkey':
      writeMessage(writer, 426, SwapHotkeyCode, message.call.value);
      break;
    case 'swapHotkeyV2':
      writeMessage(writer, 434, SwapHotkeyV2Code, message.call.value);
      break;
    case 'announceColdkeySwap':
      writeMessage(writer, 442, AnnounceColdkeySwapCode, message.call.value);
      break;
    case 'swapColdkeyAnnounced':
      writeMessage(writer, 450, SwapColdkeyAnnouncedCode, message.call.value);
      break;
    case 'disputeColdkeySwap':
      writeMessage(writer, 458, DisputeColdkeySwapCode, message.call.value);
      break;
    case 'clearColdkeySwapAnnouncement':
      writeMessage(writer, 466, ClearColdkeySwapAnnouncementCode, message.call.value);
      break;
    case 'swapColdkey':
      writeMessage(writer, 474, SwapColdkeyCode, message.call.value);
      break;
    case 'resetColdkeySwap':
      writeMessage(writer, 482, ResetColdkeySwapCode, message.call.value);
      break;
    case 'registerNetworkWithIdentity':
      writeMessage(writer, 578, RegisterNetworkWithIdentityCode, message.call.value);
      break;
    case 'dissolveNetwork':
      writeMessage(writer, 586, DissolveNetworkCode, message.call.value);
      break;
    case 'rootDissolveNetwork':
      writeMessage(writer, 594, RootDissolveNetworkCode, message.call.value);
      break;
    case 'setSubnetIdentity':
      writeMessage(writer, 602, SetSubnetIdentityCode, message.call.value);
      break;
    case 'setIdentity':
      writeMessage(writer, 610, SetIdentityCode, message.call.value);
      break;
    case 'updateSymbol':
      writeMessage(writer, 618, UpdateSymbolCode, message.call.value);
      break;
    case 'serveAxonTls':
      writeMessage(writer, 706, ServeAxonTlsCode, message.call.value);
      break;
    case 'servePrometheus':
      writeMessage(writer, 714, ServePrometheusCode, message.call.value);
      break;
    case 'setCommitment':
      writeMessage(writer, 722, SetCommitmentCode, message.call.value);
      break;
    case 'setMaxSpace':
      writeMessage(writer, 730, SetMaxSpaceCode, message.call.value);
      break;
    case 'setMechanismWeights':
      writeMessage(writer, 770, SetMechanismWeightsCode, message.call.value);
      break;
    case 'batchSetWeights':
      writeMessage(writer, 778, BatchSetWeightsCode, message.call.value);
      break;
    case 'commitWeights':
      writeMessage(writer, 786, CommitWeightsCode, message.call.value);
      break;
    case 'commitMechanismWeights':
      writeMessage(writer, 794, CommitMechanismWeightsCode, message.call.value);
      break;
    case 'batchCommitWeights':
      writeMessage(writer, 802, BatchCommitWeightsCode, message.call.value);
      break;
    case 'revealWeights':
      writeMessage(writer, 810, RevealWeightsCode, message.call.value);
      break;
    case 'revealMechanismWeights':
      writeMessage(writer, 818, RevealMechanismWeightsCode, message.call.value);
      break;
    case 'batchRevealWeights':
      writeMessage(writer, 826, BatchRevealWeightsCode, message.call.value);
      break;
    case 'commitTimelockedWeights':
      writeMessage(writer, 834, CommitTimelockedWeightsCode, message.call.value);
      break;
    case 'commitTimelockedMechanismWeights':
      writeMessage(writer, 842, CommitTimelockedMechanismWeightsCode, message.call.value);
      break;
    case 'commitCrv3MechanismWeights':
      writeMessage(writer, 850, CommitCrv3MechanismWeightsCode, message.call.value);
      break;
    case 'setTempo':
      writeMessage(writer, 1026, SetTempoCode, message.call.value);
      break;
    case 'triggerEpoch':
      writeMessage(writer, 1034, TriggerEpochCode, message.call.value);
      break;
    case 'setActivityCutoffFactor':
      writeMessage(writer, 1042, SetActivityCutoffFactorCode, message.call.value);
      break;
    case 'sudoSetMechanismCount':
      writeMessage(writer, 1050, SudoSetMechanismCountCode, message.call.value);
      break;
    case 'sudoSetMechanismEmissionSplit':
      writeMessage(writer, 1058, SudoSetMechanismEmissionSplitCode, message.call.value);
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
    case 'addStakeLimit':
      writeMessage(writer, 1794, AddStakeLimitCode, message.call.value);
      break;
    case 'removeStakeLimit':
      writeMessage(writer, 1802, RemoveStakeLimitCode, message.call.value);
      break;
    case 'removeStakeFullLimit':
      writeMessage(writer, 1810, RemoveStakeFullLimitCode, message.call.value);
      break;
    case 'unstakeAll':
      writeMessage(writer, 1818, UnstakeAllCode, message.call.value);
      break;
    case 'unstakeAllAlpha':
      writeMessage(writer, 1826, UnstakeAllAlphaCode, message.call.value);
      break;
    case 'moveStake':
      writeMessage(writer, 1834, MoveStakeCode, message.call.value);
      break;
    case 'transferStake':
      writeMessage(writer, 1842, TransferStakeCode, message.call.value);
      break;
    case 'swapStake':
      writeMessage(writer, 1850, SwapStakeCode, message.call.value);
      break;
    case 'swapStakeLimit':
      writeMessage(writer, 1858, SwapStakeLimitCode, message.call.value);
      break;
    case 'recycleAlpha':
      writeMessage(writer, 1866, RecycleAlphaCode, message.call.value);
      break;
    case 'burnAlpha':
      writeMessage(writer, 1874, BurnAlphaCode, message.call.value);
      break;
    case 'addStakeBurn':
      writeMessage(writer, 1882, AddStakeBurnCode, message.call.value);
      break;
    case 'transferAll':
      writeMessage(writer, 1890, TransferAllCode, message.call.value);
      break;
    case 'addLiquidity':
      writeMessage(writer, 1898, AddLiquidityCode, message.call.value);
      break;
    case 'removeLiquidity':
      writeMessage(writer, 1906, RemoveLiquidityCode, message.call.value);
      break;
    case 'modifyPosition':
      writeMessage(writer, 1914, ModifyPositionCode, message.call.value);
      break;
    case 'toggleUserLiquidity':
      writeMessage(writer, 1778, ToggleUserLiquidityCode, message.call.value);
      break;
    case 'disableLp':
      writeMessage(writer, 1786, DisableLpCode, message.call.value);
      break;
    case 'setChildren':
      writeMessage(writer, 1922, SetChildrenCode, message.call.value);
      break;
    case 'setChildkeyTake':
      writeMessage(writer, 1930, SetChildkeyTakeCode, message.call.value);
      break;
    case 'setAutoParentDelegationEnabled':
      writeMessage(writer, 1938, SetAutoParentDelegationEnabledCode, message.call.value);
      break;
    case 'increaseTake':
      writeMessage(writer, 1946, IncreaseTakeCode, message.call.value);
      break;
    case 'decreaseTake':
      writeMessage(writer, 1954, DecreaseTakeCode, message.call.value);
      break;
    case 'setColdkeyAutoStakeHotkey':
      writeMessage(writer, 1962, SetColdkeyAutoStakeHotkeyCode, message.call.value);
      break;
    case 'claimRoot':
      writeMessage(writer, 2050, ClaimRootCode, message.call.value);
      break;
    case 'setRootClaimType':
      writeMessage(writer, 2058, SetRootClaimTypeCode, message.call.value);
      break;
    case 'sudoSetNumRootClaims':
      writeMessage(writer, 2066, SudoSetNumRootClaimsCode, message.call.value);
      break;
    case 'sudoSetRootClaimThreshold':
      writeMessage(writer, 2074, SudoSetRootClaimThresholdCode, message.call.value);
      break;
    case 'setProposalsEnabled':
      writeMessage(writer, 2178, SetProposalsEnabledCode, message.call.value);
      break;
    case 'propose':
      writeMessage(writer, 2186, ProposeCode, message.call.value);
      break;
    case 'voteOnProposal':
      writeMessage(writer, 2194, VoteOnProposalCode, message.call.value);
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
      case 386:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'registerLimit', value: RegisterLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 394:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'register', value: RegisterCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 402:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'rootRegister', value: RootRegisterCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 410:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'tryAssociateHotkey', value: TryAssociateHotkeyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 418:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoTrimToMaxAllowedUids', value: SudoTrimToMaxAllowedUidsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 426:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'swapHotkey', value: SwapHotkeyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 434:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'swapHotkeyV2', value: SwapHotkeyV2Code.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 442:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'announceColdkeySwap', value: AnnounceColdkeySwapCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 450:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'swapColdkeyAnnounced', value: SwapColdkeyAnnouncedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 458:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'disputeColdkeySwap', value: DisputeColdkeySwapCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 466:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'clearColdkeySwapAnnouncement', value: ClearColdkeySwapAnnouncementCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 474:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'swapColdkey', value: SwapColdkeyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 482:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'resetColdkeySwap', value: ResetColdkeySwapCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 578:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'registerNetworkWithIdentity', value: RegisterNetworkWithIdentityCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 586:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'dissolveNetwork', value: DissolveNetworkCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 594:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'rootDissolveNetwork', value: RootDissolveNetworkCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 602:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setSubnetIdentity', value: SetSubnetIdentityCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 610:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setIdentity', value: SetIdentityCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 618:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'updateSymbol', value: UpdateSymbolCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 706:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'serveAxonTls', value: ServeAxonTlsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 714:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'servePrometheus', value: ServePrometheusCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 722:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setCommitment', value: SetCommitmentCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 730:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setMaxSpace', value: SetMaxSpaceCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 770:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setMechanismWeights', value: SetMechanismWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 778:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'batchSetWeights', value: BatchSetWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 786:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'commitWeights', value: CommitWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 794:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'commitMechanismWeights', value: CommitMechanismWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 802:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'batchCommitWeights', value: BatchCommitWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 810:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'revealWeights', value: RevealWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 818:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'revealMechanismWeights', value: RevealMechanismWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 826:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'batchRevealWeights', value: BatchRevealWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 834:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'commitTimelockedWeights', value: CommitTimelockedWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 842:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'commitTimelockedMechanismWeights', value: CommitTimelockedMechanismWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 850:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'commitCrv3MechanismWeights', value: CommitCrv3MechanismWeightsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1026:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setTempo', value: SetTempoCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1034:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'triggerEpoch', value: TriggerEpochCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1042:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setActivityCutoffFactor', value: SetActivityCutoffFactorCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1050:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMechanismCount', value: SudoSetMechanismCountCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1058:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetMechanismEmissionSplit', value: SudoSetMechanismEmissionSplitCode.read(reader, readEnd(reader, end), descend(depth)) };
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
      case 1794:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'addStakeLimit', value: AddStakeLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1802:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'removeStakeLimit', value: RemoveStakeLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1810:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'removeStakeFullLimit', value: RemoveStakeFullLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1818:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'unstakeAll', value: UnstakeAllCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1826:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'unstakeAllAlpha', value: UnstakeAllAlphaCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1834:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'moveStake', value: MoveStakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1842:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'transferStake', value: TransferStakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1850:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'swapStake', value: SwapStakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1858:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'swapStakeLimit', value: SwapStakeLimitCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1866:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'recycleAlpha', value: RecycleAlphaCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1874:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'burnAlpha', value: BurnAlphaCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1882:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'addStakeBurn', value: AddStakeBurnCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1890:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'transferAll', value: TransferAllCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1898:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'addLiquidity', value: AddLiquidityCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1906:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'removeLiquidity', value: RemoveLiquidityCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1914:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'modifyPosition', value: ModifyPositionCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1778:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'toggleUserLiquidity', value: ToggleUserLiquidityCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1786:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'disableLp', value: DisableLpCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1922:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setChildren', value: SetChildrenCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1930:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setChildkeyTake', value: SetChildkeyTakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1938:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setAutoParentDelegationEnabled', value: SetAutoParentDelegationEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1946:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'increaseTake', value: IncreaseTakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1954:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'decreaseTake', value: DecreaseTakeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1962:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setColdkeyAutoStakeHotkey', value: SetColdkeyAutoStakeHotkeyCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2050:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'claimRoot', value: ClaimRootCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2058:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setRootClaimType', value: SetRootClaimTypeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2066:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetNumRootClaims', value: SudoSetNumRootClaimsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2074:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'sudoSetRootClaimThreshold', value: SudoSetRootClaimThresholdCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2178:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'setProposalsEnabled', value: SetProposalsEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2186:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'propose', value: ProposeCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2194:
        if (callField !== undefined) throw twice('Call', 'call');
        callField = { case: 'voteOnProposal', value: VoteOnProposalCode.read(reader, readEnd(reader, end), descend(depth)) };
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
        if (tag >>> 3 === 48) throw wrongWireType('Call', 'register_limit', tag);
        if (tag >>> 3 === 49) throw wrongWireType('Call', 'register', tag);
        if (tag >>> 3 === 50) throw wrongWireType('Call', 'root_register', tag);
        if (tag >>> 3 === 51) throw wrongWireType('Call', 'try_associate_hotkey', tag);
        if (tag >>> 3 === 52) throw wrongWireType('Call', 'sudo_trim_to_max_allowed_uids', tag);
        if (tag >>> 3 === 53) throw wrongWireType('Call', 'swap_hotkey', tag);
        if (tag >>> 3 === 54) throw wrongWireType('Call', 'swap_hotkey_v2', tag);
        if (tag >>> 3 === 55) throw wrongWireType('Call', 'announce_coldkey_swap', tag);
        if (tag >>> 3 === 56) throw wrongWireType('Call', 'swap_coldkey_announced', tag);
        if (tag >>> 3 === 57) throw wrongWireType('Call', 'dispute_coldkey_swap', tag);
        if (tag >>> 3 === 58) throw wrongWireType('Call', 'clear_coldkey_swap_announcement', tag);
        if (tag >>> 3 === 59) throw wrongWireType('Call', 'swap_coldkey', tag);
        if (tag >>> 3 === 60) throw wrongWireType('Call', 'reset_coldkey_swap', tag);
        if (tag >>> 3 === 72) throw wrongWireType('Call', 'register_network_with_identity', tag);
        if (tag >>> 3 === 73) throw wrongWireType('Call', 'dissolve_network', tag);
        if (tag >>> 3 === 74) throw wrongWireType('Call', 'root_dissolve_network', tag);
        if (tag >>> 3 === 75) throw wrongWireType('Call', 'set_subnet_identity', tag);
        if (tag >>> 3 === 76) throw wrongWireType('Call', 'set_identity', tag);
        if (tag >>> 3 === 77) throw wrongWireType('Call', 'update_symbol', tag);
        if (tag >>> 3 === 88) throw wrongWireType('Call', 'serve_axon_tls', tag);
        if (tag >>> 3 === 89) throw wrongWireType('Call', 'serve_prometheus', tag);
        if (tag >>> 3 === 90) throw wrongWireType('Call', 'set_commitment', tag);
        if (tag >>> 3 === 91) throw wrongWireType('Call', 'set_max_space', tag);
        if (tag >>> 3 === 96) throw wrongWireType('Call', 'set_mechanism_weights', tag);
        if (tag >>> 3 === 97) throw wrongWireType('Call', 'batch_set_weights', tag);
        if (tag >>> 3 === 98) throw wrongWireType('Call', 'commit_weights', tag);
        if (tag >>> 3 === 99) throw wrongWireType('Call', 'commit_mechanism_weights', tag);
        if (tag >>> 3 === 100) throw wrongWireType('Call', 'batch_commit_weights', tag);
        if (tag >>> 3 === 101) throw wrongWireType('Call', 'reveal_weights', tag);
        if (tag >>> 3 === 102) throw wrongWireType('Call', 'reveal_mechanism_weights', tag);
        if (tag >>> 3 === 103) throw wrongWireType('Call', 'batch_reveal_weights', tag);
        if (tag >>> 3 === 104) throw wrongWireType('Call', 'commit_timelocked_weights', tag);
        if (tag >>> 3 === 105) throw wrongWireType('Call', 'commit_timelocked_mechanism_weights', tag);
        if (tag >>> 3 === 106) throw wrongWireType('Call', 'commit_crv3_mechanism_weights', tag);
        if (tag >>> 3 === 128) throw wrongWireType('Call', 'set_tempo', tag);
        if (tag >>> 3 === 129) throw wrongWireType('Call', 'trigger_epoch', tag);
        if (tag >>> 3 === 130) throw wrongWireType('Call', 'set_activity_cutoff_factor', tag);
        if (tag >>> 3 === 131) throw wrongWireType('Call', 'sudo_set_mechanism_count', tag);
        if (tag >>> 3 === 132) throw wrongWireType('Call', 'sudo_set_mechanism_emission_split', tag);
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
        if (tag >>> 3 === 224) throw wrongWireType('Call', 'add_stake_limit', tag);
        if (tag >>> 3 === 225) throw wrongWireType('Call', 'remove_stake_limit', tag);
        if (tag >>> 3 === 226) throw wrongWireType('Call', 'remove_stake_full_limit', tag);
        if (tag >>> 3 === 227) throw wrongWireType('Call', 'unstake_all', tag);
        if (tag >>> 3 === 228) throw wrongWireType('Call', 'unstake_all_alpha', tag);
        if (tag >>> 3 === 229) throw wrongWireType('Call', 'move_stake', tag);
        if (tag >>> 3 === 230) throw wrongWireType('Call', 'transfer_stake', tag);
        if (tag >>> 3 === 231) throw wrongWireType('Call', 'swap_stake', tag);
        if (tag >>> 3 === 232) throw wrongWireType('Call', 'swap_stake_limit', tag);
        if (tag >>> 3 === 233) throw wrongWireType('Call', 'recycle_alpha', tag);
        if (tag >>> 3 === 234) throw wrongWireType('Call', 'burn_alpha', tag);
        if (tag >>> 3 === 235) throw wrongWireType('Call', 'add_stake_burn', tag);
        if (tag >>> 3 === 236) throw wrongWireType('Call', 'transfer_all', tag);
        if (tag >>> 3 === 237) throw wrongWireType('Call', 'add_liquidity', tag);
        if (tag >>> 3 === 238) throw wrongWireType('Call', 'remove_liquidity', tag);
        if (tag >>> 3 === 239) throw wrongWireType('Call', 'modify_position', tag);
        if (tag >>> 3 === 222) throw wrongWireType('Call', 'toggle_user_liquidity', tag);
        if (tag >>> 3 === 223) throw wrongWireType('Call', 'disable_lp', tag);
        if (tag >>> 3 === 240) throw wrongWireType('Call', 'set_children', tag);
        if (tag >>> 3 === 241) throw wrongWireType('Call', 'set_childkey_take', tag);
        if (tag >>> 3 === 242) throw wrongWireType('Call', 'set_auto_parent_delegation_enabled', tag);
        if (tag >>> 3 === 243) throw wrongWireType('Call', 'increase_take', tag);
        if (tag >>> 3 === 244) throw wrongWireType('Call', 'decrease_take', tag);
        if (tag >>> 3 === 245) throw wrongWireType('Call', 'set_coldkey_auto_stake_hotkey', tag);
        if (tag >>> 3 === 256) throw wrongWireType('Call', 'claim_root', tag);
        if (tag >>> 3 === 257) throw wrongWireType('Call', 'set_root_claim_type', tag);
        if (tag >>> 3 === 258) throw wrongWireType('Call', 'sudo_set_num_root_claims', tag);
        if (tag >>> 3 === 259) throw wrongWireType('Call', 'sudo_set_root_claim_threshold', tag);
        if (tag >>> 3 === 272) throw wrongWireType('Call', 'set_proposals_enabled', tag);
        if (tag >>> 3 === 273) throw wrongWireType('Call', 'propose', tag);
        if (tag >>> 3 === 274) throw wrongWireType('Call', 'vote_on_proposal', tag);
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
      { name: 'register_limit', key: 'registerLimit', number: 48, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RegisterLimit },
      { name: 'register', key: 'register', number: 49, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => Register },
      { name: 'root_register', key: 'rootRegister', number: 50, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RootRegister },
      { name: 'try_associate_hotkey', key: 'tryAssociateHotkey', number: 51, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => TryAssociateHotkey },
      { name: 'sudo_trim_to_max_allowed_uids', key: 'sudoTrimToMaxAllowedUids', number: 52, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoTrimToMaxAllowedUids },
      { name: 'swap_hotkey', key: 'swapHotkey', number: 53, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SwapHotkey },
      { name: 'swap_hotkey_v2', key: 'swapHotkeyV2', number: 54, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SwapHotkeyV2 },
      { name: 'announce_coldkey_swap', key: 'announceColdkeySwap', number: 55, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => AnnounceColdkeySwap },
      { name: 'swap_coldkey_announced', key: 'swapColdkeyAnnounced', number: 56, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SwapColdkeyAnnounced },
      { name: 'dispute_coldkey_swap', key: 'disputeColdkeySwap', number: 57, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => DisputeColdkeySwap },
      { name: 'clear_coldkey_swap_announcement', key: 'clearColdkeySwapAnnouncement', number: 58, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => ClearColdkeySwapAnnouncement },
      { name: 'swap_coldkey', key: 'swapColdkey', number: 59, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SwapColdkey },
      { name: 'reset_coldkey_swap', key: 'resetColdkeySwap', number: 60, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => ResetColdkeySwap },
      { name: 'register_network_with_identity', key: 'registerNetworkWithIdentity', number: 72, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RegisterNetworkWithIdentity },
      { name: 'dissolve_network', key: 'dissolveNetwork', number: 73, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => DissolveNetwork },
      { name: 'root_dissolve_network', key: 'rootDissolveNetwork', number: 74, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RootDissolveNetwork },
      { name: 'set_subnet_identity', key: 'setSubnetIdentity', number: 75, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetSubnetIdentity },
      { name: 'set_identity', key: 'setIdentity', number: 76, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetIdentity },
      { name: 'update_symbol', key: 'updateSymbol', number: 77, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => UpdateSymbol },
      { name: 'serve_axon_tls', key: 'serveAxonTls', number: 88, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => ServeAxonTls },
      { name: 'serve_prometheus', key: 'servePrometheus', number: 89, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => ServePrometheus },
      { name: 'set_commitment', key: 'setCommitment', number: 90, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetCommitment },
      { name: 'set_max_space', key: 'setMaxSpace', number: 91, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetMaxSpace },
      { name: 'set_mechanism_weights', key: 'setMechanismWeights', number: 96, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetMechanismWeights },
      { name: 'batch_set_weights', key: 'batchSetWeights', number: 97, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => BatchSetWeights },
      { name: 'commit_weights', key: 'commitWeights', number: 98, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => CommitWeights },
      { name: 'commit_mechanism_weights', key: 'commitMechanismWeights', number: 99, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => CommitMechanismWeights },
      { name: 'batch_commit_weights', key: 'batchCommitWeights', number: 100, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => BatchCommitWeights },
      { name: 'reveal_weights', key: 'revealWeights', number: 101, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RevealWeights },
      { name: 'reveal_mechanism_weights', key: 'revealMechanismWeights', number: 102, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RevealMechanismWeights },
      { name: 'batch_reveal_weights', key: 'batchRevealWeights', number: 103, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => BatchRevealWeights },
      { name: 'commit_timelocked_weights', key: 'commitTimelockedWeights', number: 104, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => CommitTimelockedWeights },
      { name: 'commit_timelocked_mechanism_weights', key: 'commitTimelockedMechanismWeights', number: 105, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => CommitTimelockedMechanismWeights },
      { name: 'commit_crv3_mechanism_weights', key: 'commitCrv3MechanismWeights', number: 106, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => CommitCrv3MechanismWeights },
      { name: 'set_tempo', key: 'setTempo', number: 128, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetTempo },
      { name: 'trigger_epoch', key: 'triggerEpoch', number: 129, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => TriggerEpoch },
      { name: 'set_activity_cutoff_factor', key: 'setActivityCutoffFactor', number: 130, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetActivityCutoffFactor },
      { name: 'sudo_set_mechanism_count', key: 'sudoSetMechanismCount', number: 131, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMechanismCount },
      { name: 'sudo_set_mechanism_emission_split', key: 'sudoSetMechanismEmissionSplit', number: 132, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetMechanismEmissionSplit },
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
      { name: 'add_stake_limit', key: 'addStakeLimit', number: 224, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => AddStakeLimit },
      { name: 'remove_stake_limit', key: 'removeStakeLimit', number: 225, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RemoveStakeLimit },
      { name: 'remove_stake_full_limit', key: 'removeStakeFullLimit', number: 226, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RemoveStakeFullLimit },
      { name: 'unstake_all', key: 'unstakeAll', number: 227, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => UnstakeAll },
      { name: 'unstake_all_alpha', key: 'unstakeAllAlpha', number: 228, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => UnstakeAllAlpha },
      { name: 'move_stake', key: 'moveStake', number: 229, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => MoveStake },
      { name: 'transfer_stake', key: 'transferStake', number: 230, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => TransferStake },
      { name: 'swap_stake', key: 'swapStake', number: 231, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SwapStake },
      { name: 'swap_stake_limit', key: 'swapStakeLimit', number: 232, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SwapStakeLimit },
      { name: 'recycle_alpha', key: 'recycleAlpha', number: 233, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RecycleAlpha },
      { name: 'burn_alpha', key: 'burnAlpha', number: 234, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => BurnAlpha },
      { name: 'add_stake_burn', key: 'addStakeBurn', number: 235, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => AddStakeBurn },
      { name: 'transfer_all', key: 'transferAll', number: 236, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => TransferAll },
      { name: 'add_liquidity', key: 'addLiquidity', number: 237, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => AddLiquidity },
      { name: 'remove_liquidity', key: 'removeLiquidity', number: 238, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => RemoveLiquidity },
      { name: 'modify_position', key: 'modifyPosition', number: 239, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => ModifyPosition },
      { name: 'toggle_user_liquidity', key: 'toggleUserLiquidity', number: 222, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => ToggleUserLiquidity },
      { name: 'disable_lp', key: 'disableLp', number: 223, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => DisableLp },
      { name: 'set_children', key: 'setChildren', number: 240, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetChildren },
      { name: 'set_childkey_take', key: 'setChildkeyTake', number: 241, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetChildkeyTake },
      { name: 'set_auto_parent_delegation_enabled', key: 'setAutoParentDelegationEnabled', number: 242, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetAutoParentDelegationEnabled },
      { name: 'increase_take', key: 'increaseTake', number: 243, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => IncreaseTake },
      { name: 'decrease_take', key: 'decreaseTake', number: 244, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => DecreaseTake },
      { name: 'set_coldkey_auto_stake_hotkey', key: 'setColdkeyAutoStakeHotkey', number: 245, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetColdkeyAutoStakeHotkey },
      { name: 'claim_root', key: 'claimRoot', number: 256, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => ClaimRoot },
      { name: 'set_root_claim_type', key: 'setRootClaimType', number: 257, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetRootClaimType },
      { name: 'sudo_set_num_root_claims', key: 'sudoSetNumRootClaims', number: 258, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetNumRootClaims },
      { name: 'sudo_set_root_claim_threshold', key: 'sudoSetRootClaimThreshold', number: 259, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SudoSetRootClaimThreshold },
      { name: 'set_proposals_enabled', key: 'setProposalsEnabled', number: 272, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => SetProposalsEnabled },
      { name: 'propose', key: 'propose', number: 273, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => Propose },
      { name: 'vote_on_proposal', key: 'voteOnProposal', number: 274, kind: 'message', cardinality: 'single', oneof: 'call', codec: () => VoteOnProposal },
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

export interface TransferAll {
  readonly dest: Uint8Array;
  /** Whether the sender keeps the existential deposit. */
  readonly keepAlive: boolean;
}

function writeTransferAll(message: TransferAll, writer: WireWriter): void {
  writeAccount(writer, 10, message.dest);
  if (message.keepAlive) writer.uint32(16).bool(message.keepAlive);
}

function readTransferAll(reader: WireReader, end: number, _depth: number): TransferAll {
  let destField: Uint8Array | undefined;
  let keepAliveField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        destField = readAccount(reader);
        break;
      case 16:
        keepAliveField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TransferAll', 'dest', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TransferAll', 'keep_alive', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TransferAll');
  if (destField === undefined) throw missing('TransferAll', 'dest');
  return { dest: destField, keepAlive: keepAliveField };
}

export const TransferAllCode: StaticCode<TransferAll> = { write: writeTransferAll, read: readTransferAll };

export const TransferAll: MessageCodec<TransferAll> = {
  schema: {
    name: 'TransferAll',
    fields: [
      { name: 'dest', key: 'dest', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'keep_alive', key: 'keepAlive', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TransferAllCode, message),
  decode: (bytes) => decodeWith('TransferAll', TransferAllCode, bytes),
};

/** Numbers below 0 are decimal digits after a minus. */
export interface AddLiquidity {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly tickLow: string;
  readonly tickHigh: string;
  readonly liquidity: bigint;
}

function writeAddLiquidity(message: AddLiquidity, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.tickLow.length !== 0) writeText(writer, 26, message.tickLow);
  if (message.tickHigh.length !== 0) writeText(writer, 34, message.tickHigh);
  if (message.liquidity !== 0n) writeU64(writer, 40, message.liquidity);
}

function readAddLiquidity(reader: WireReader, end: number, _depth: number): AddLiquidity {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let tickLowField: string = '';
  let tickHighField: string = '';
  let liquidityField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 26:
        tickLowField = readText(reader);
        break;
      case 34:
        tickHighField = readText(reader);
        break;
      case 40:
        liquidityField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AddLiquidity', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AddLiquidity', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AddLiquidity', 'tick_low', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AddLiquidity', 'tick_high', tag);
        if (tag >>> 3 === 5) throw wrongWireType('AddLiquidity', 'liquidity', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AddLiquidity');
  if (hotkeyField === undefined) throw missing('AddLiquidity', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, tickLow: tickLowField, tickHigh: tickHighField, liquidity: liquidityField };
}

export const AddLiquidityCode: StaticCode<AddLiquidity> = { write: writeAddLiquidity, read: readAddLiquidity };

export const AddLiquidity: MessageCodec<AddLiquidity> = {
  schema: {
    name: 'AddLiquidity',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'tick_low', key: 'tickLow', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'tick_high', key: 'tickHigh', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'liquidity', key: 'liquidity', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AddLiquidityCode, message),
  decode: (bytes) => decodeWith('AddLiquidity', AddLiquidityCode, bytes),
};

export interface RemoveLiquidity {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly positionId: string;
}

function writeRemoveLiquidity(message: RemoveLiquidity, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.positionId.length !== 0) writeText(writer, 26, message.positionId);
}

function readRemoveLiquidity(reader: WireReader, end: number, _depth: number): RemoveLiquidity {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let positionIdField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 26:
        positionIdField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RemoveLiquidity', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RemoveLiquidity', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RemoveLiquidity', 'position_id', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RemoveLiquidity');
  if (hotkeyField === undefined) throw missing('RemoveLiquidity', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, positionId: positionIdField };
}

export const RemoveLiquidityCode: StaticCode<RemoveLiquidity> = { write: writeRemoveLiquidity, read: readRemoveLiquidity };

export const RemoveLiquidity: MessageCodec<RemoveLiquidity> = {
  schema: {
    name: 'RemoveLiquidity',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'position_id', key: 'positionId', number: 3, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RemoveLiquidityCode, message),
  decode: (bytes) => decodeWith('RemoveLiquidity', RemoveLiquidityCode, bytes),
};

export interface ModifyPosition {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly positionId: string;
  readonly liquidityDelta: string;
}

function writeModifyPosition(message: ModifyPosition, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.positionId.length !== 0) writeText(writer, 26, message.positionId);
  if (message.liquidityDelta.length !== 0) writeText(writer, 34, message.liquidityDelta);
}

function readModifyPosition(reader: WireReader, end: number, _depth: number): ModifyPosition {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let positionIdField: string = '';
  let liquidityDeltaField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 26:
        positionIdField = readText(reader);
        break;
      case 34:
        liquidityDeltaField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ModifyPosition', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ModifyPosition', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ModifyPosition', 'position_id', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ModifyPosition', 'liquidity_delta', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ModifyPosition');
  if (hotkeyField === undefined) throw missing('ModifyPosition', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, positionId: positionIdField, liquidityDelta: liquidityDeltaField };
}

export const ModifyPositionCode: StaticCode<ModifyPosition> = { write: writeModifyPosition, read: readModifyPosition };

export const ModifyPosition: MessageCodec<ModifyPosition> = {
  schema: {
    name: 'ModifyPosition',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'position_id', key: 'positionId', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'liquidity_delta', key: 'liquidityDelta', number: 4, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ModifyPositionCode, message),
  decode: (bytes) => decodeWith('ModifyPosition', ModifyPositionCode, bytes),
};

export interface ToggleUserLiquidity {
  readonly netuid: number;
  readonly enable: boolean;
}

function writeToggleUserLiquidity(message: ToggleUserLiquidity, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enable) writer.uint32(16).bool(message.enable);
}

function readToggleUserLiquidity(reader: WireReader, end: number, _depth: number): ToggleUserLiquidity {
  let netuidField: number = 0;
  let enableField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        enableField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ToggleUserLiquidity', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ToggleUserLiquidity', 'enable', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ToggleUserLiquidity');
  return { netuid: netuidField, enable: enableField };
}

export const ToggleUserLiquidityCode: StaticCode<ToggleUserLiquidity> = { write: writeToggleUserLiquidity, read: readToggleUserLiquidity };

export const ToggleUserLiquidity: MessageCodec<ToggleUserLiquidity> = {
  schema: {
    name: 'ToggleUserLiquidity',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enable', key: 'enable', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ToggleUserLiquidityCode, message),
  decode: (bytes) => decodeWith('ToggleUserLiquidity', ToggleUserLiquidityCode, bytes),
};

export interface DisableLp {
}

function writeDisableLp(_message: DisableLp, _writer: WireWriter): void {
}

function readDisableLp(reader: WireReader, end: number, _depth: number): DisableLp {
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      default:
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DisableLp');
  return {  };
}

export const DisableLpCode: StaticCode<DisableLp> = { write: writeDisableLp, read: readDisableLp };

export const DisableLp: MessageCodec<DisableLp> = {
  schema: {
    name: 'DisableLp',
    fields: [
    ],
  },
  encode: (message) => encodeWith(DisableLpCode, message),
  decode: (bytes) => decodeWith('DisableLp', DisableLpCode, bytes),
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

/** As burned_register, unless the price is above the limit. */
export interface RegisterLimit {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
  /** Rao. */
  readonly limitPrice: bigint;
}

function writeRegisterLimit(message: RegisterLimit, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
  if (message.limitPrice !== 0n) writeU64(writer, 24, message.limitPrice);
}

function readRegisterLimit(reader: WireReader, end: number, _depth: number): RegisterLimit {
  let netuidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  let limitPriceField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 24:
        limitPriceField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RegisterLimit', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RegisterLimit', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RegisterLimit', 'limit_price', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RegisterLimit');
  if (hotkeyField === undefined) throw missing('RegisterLimit', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField, limitPrice: limitPriceField };
}

export const RegisterLimitCode: StaticCode<RegisterLimit> = { write: writeRegisterLimit, read: readRegisterLimit };

export const RegisterLimit: MessageCodec<RegisterLimit> = {
  schema: {
    name: 'RegisterLimit',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'limit_price', key: 'limitPrice', number: 3, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RegisterLimitCode, message),
  decode: (bytes) => decodeWith('RegisterLimit', RegisterLimitCode, bytes),
};

/** As burned_register: the proof of work and the coldkey of the historic call are not looked at. */
export interface Register {
  readonly netuid: number;
  readonly blockNumber: bigint;
  readonly nonce: bigint;
  readonly work: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly coldkey: Uint8Array;
}

function writeRegister(message: Register, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.blockNumber !== 0n) writeU64(writer, 16, message.blockNumber);
  if (message.nonce !== 0n) writeU64(writer, 24, message.nonce);
  if (message.work.length !== 0) writer.uint32(34).bytes(message.work);
  writeAccount(writer, 42, message.hotkey);
  writeAccount(writer, 50, message.coldkey);
}

function readRegister(reader: WireReader, end: number, _depth: number): Register {
  let netuidField: number = 0;
  let blockNumberField: bigint = 0n;
  let nonceField: bigint = 0n;
  let workField: Uint8Array = EMPTY_BYTES;
  let hotkeyField: Uint8Array | undefined;
  let coldkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockNumberField = readU64(reader);
        break;
      case 24:
        nonceField = readU64(reader);
        break;
      case 34:
        workField = readBytes(reader);
        break;
      case 42:
        hotkeyField = readAccount(reader);
        break;
      case 50:
        coldkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Register', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Register', 'block_number', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Register', 'nonce', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Register', 'work', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Register', 'hotkey', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Register', 'coldkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Register');
  if (hotkeyField === undefined) throw missing('Register', 'hotkey');
  if (coldkeyField === undefined) throw missing('Register', 'coldkey');
  return { netuid: netuidField, blockNumber: blockNumberField, nonce: nonceField, work: workField, hotkey: hotkeyField, coldkey: coldkeyField };
}

export const RegisterCode: StaticCode<Register> = { write: writeRegister, read: readRegister };

export const Register: MessageCodec<Register> = {
  schema: {
    name: 'Register',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block_number', key: 'blockNumber', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'nonce', key: 'nonce', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'work', key: 'work', number: 4, kind: 'bytes', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 5, kind: 'account', cardinality: 'single' },
      { name: 'coldkey', key: 'coldkey', number: 6, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RegisterCode, message),
  decode: (bytes) => decodeWith('Register', RegisterCode, bytes),
};

export interface RootRegister {
  readonly hotkey: Uint8Array;
}

function writeRootRegister(message: RootRegister, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
}

function readRootRegister(reader: WireReader, end: number, _depth: number): RootRegister {
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RootRegister', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RootRegister');
  if (hotkeyField === undefined) throw missing('RootRegister', 'hotkey');
  return { hotkey: hotkeyField };
}

export const RootRegisterCode: StaticCode<RootRegister> = { write: writeRootRegister, read: readRootRegister };

export const RootRegister: MessageCodec<RootRegister> = {
  schema: {
    name: 'RootRegister',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RootRegisterCode, message),
  decode: (bytes) => decodeWith('RootRegister', RootRegisterCode, bytes),
};

export interface TryAssociateHotkey {
  readonly hotkey: Uint8Array;
}

function writeTryAssociateHotkey(message: TryAssociateHotkey, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
}

function readTryAssociateHotkey(reader: WireReader, end: number, _depth: number): TryAssociateHotkey {
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TryAssociateHotkey', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TryAssociateHotkey');
  if (hotkeyField === undefined) throw missing('TryAssociateHotkey', 'hotkey');
  return { hotkey: hotkeyField };
}

export const TryAssociateHotkeyCode: StaticCode<TryAssociateHotkey> = { write: writeTryAssociateHotkey, read: readTryAssociateHotkey };

export const TryAssociateHotkey: MessageCodec<TryAssociateHotkey> = {
  schema: {
    name: 'TryAssociateHotkey',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TryAssociateHotkeyCode, message),
  decode: (bytes) => decodeWith('TryAssociateHotkey', TryAssociateHotkeyCode, bytes),
};

export interface SudoTrimToMaxAllowedUids {
  readonly netuid: number;
  readonly maxN: number;
}

function writeSudoTrimToMaxAllowedUids(message: SudoTrimToMaxAllowedUids, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxN !== 0) writeU32(writer, 16, message.maxN);
}

function readSudoTrimToMaxAllowedUids(reader: WireReader, end: number, _depth: number): SudoTrimToMaxAllowedUids {
  let netuidField: number = 0;
  let maxNField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        maxNField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoTrimToMaxAllowedUids', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoTrimToMaxAllowedUids', 'max_n', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoTrimToMaxAllowedUids');
  return { netuid: netuidField, maxN: maxNField };
}

export const SudoTrimToMaxAllowedUidsCode: StaticCode<SudoTrimToMaxAllowedUids> = { write: writeSudoTrimToMaxAllowedUids, read: readSudoTrimToMaxAllowedUids };

export const SudoTrimToMaxAllowedUids: MessageCodec<SudoTrimToMaxAllowedUids> = {
  schema: {
    name: 'SudoTrimToMaxAllowedUids',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_n', key: 'maxN', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoTrimToMaxAllowedUidsCode, message),
  decode: (bytes) => decodeWith('SudoTrimToMaxAllowedUids', SudoTrimToMaxAllowedUidsCode, bytes),
};

export interface SwapHotkey {
  readonly hotkey: Uint8Array;
  readonly newHotkey: Uint8Array;
  /** Absent for all subnets. */
  readonly netuid?: number | undefined;
}

function writeSwapHotkey(message: SwapHotkey, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  writeAccount(writer, 18, message.newHotkey);
  if (message.netuid !== undefined) writeU32(writer, 24, message.netuid);
}

function readSwapHotkey(reader: WireReader, end: number, _depth: number): SwapHotkey {
  let hotkeyField: Uint8Array | undefined;
  let newHotkeyField: Uint8Array | undefined;
  let netuidField: number | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 18:
        newHotkeyField = readAccount(reader);
        break;
      case 24:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SwapHotkey', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SwapHotkey', 'new_hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SwapHotkey', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SwapHotkey');
  if (hotkeyField === undefined) throw missing('SwapHotkey', 'hotkey');
  if (newHotkeyField === undefined) throw missing('SwapHotkey', 'new_hotkey');
  return { hotkey: hotkeyField, newHotkey: newHotkeyField, netuid: netuidField };
}

export const SwapHotkeyCode: StaticCode<SwapHotkey> = { write: writeSwapHotkey, read: readSwapHotkey };

export const SwapHotkey: MessageCodec<SwapHotkey> = {
  schema: {
    name: 'SwapHotkey',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'new_hotkey', key: 'newHotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 3, kind: 'u32', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(SwapHotkeyCode, message),
  decode: (bytes) => decodeWith('SwapHotkey', SwapHotkeyCode, bytes),
};

export interface SwapHotkeyV2 {
  readonly hotkey: Uint8Array;
  readonly newHotkey: Uint8Array;
  /** Absent for all subnets. */
  readonly netuid?: number | undefined;
  readonly keepStake: boolean;
}

function writeSwapHotkeyV2(message: SwapHotkeyV2, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  writeAccount(writer, 18, message.newHotkey);
  if (message.netuid !== undefined) writeU32(writer, 24, message.netuid);
  if (message.keepStake) writer.uint32(32).bool(message.keepStake);
}

function readSwapHotkeyV2(reader: WireReader, end: number, _depth: number): SwapHotkeyV2 {
  let hotkeyField: Uint8Array | undefined;
  let newHotkeyField: Uint8Array | undefined;
  let netuidField: number | undefined;
  let keepStakeField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 18:
        newHotkeyField = readAccount(reader);
        break;
      case 24:
        netuidField = readU32(reader);
        break;
      case 32:
        keepStakeField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SwapHotkeyV2', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SwapHotkeyV2', 'new_hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SwapHotkeyV2', 'netuid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SwapHotkeyV2', 'keep_stake', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SwapHotkeyV2');
  if (hotkeyField === undefined) throw missing('SwapHotkeyV2', 'hotkey');
  if (newHotkeyField === undefined) throw missing('SwapHotkeyV2', 'new_hotkey');
  return { hotkey: hotkeyField, newHotkey: newHotkeyField, netuid: netuidField, keepStake: keepStakeField };
}

export const SwapHotkeyV2Code: StaticCode<SwapHotkeyV2> = { write: writeSwapHotkeyV2, read: readSwapHotkeyV2 };

export const SwapHotkeyV2: MessageCodec<SwapHotkeyV2> = {
  schema: {
    name: 'SwapHotkeyV2',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'new_hotkey', key: 'newHotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 3, kind: 'u32', cardinality: 'optional' },
      { name: 'keep_stake', key: 'keepStake', number: 4, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SwapHotkeyV2Code, message),
  decode: (bytes) => decodeWith('SwapHotkeyV2', SwapHotkeyV2Code, bytes),
};

export interface AnnounceColdkeySwap {
  /** BLAKE2b-256 of the 32 bytes of the new coldkey. */
  readonly newColdkeyHash: Uint8Array;
}

function writeAnnounceColdkeySwap(message: AnnounceColdkeySwap, writer: WireWriter): void {
  if (message.newColdkeyHash.length !== 0) writer.uint32(10).bytes(message.newColdkeyHash);
}

function readAnnounceColdkeySwap(reader: WireReader, end: number, _depth: number): AnnounceColdkeySwap {
  let newColdkeyHashField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        newColdkeyHashField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AnnounceColdkeySwap', 'new_coldkey_hash', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AnnounceColdkeySwap');
  return { newColdkeyHash: newColdkeyHashField };
}

export const AnnounceColdkeySwapCode: StaticCode<AnnounceColdkeySwap> = { write: writeAnnounceColdkeySwap, read: readAnnounceColdkeySwap };

export const AnnounceColdkeySwap: MessageCodec<AnnounceColdkeySwap> = {
  schema: {
    name: 'AnnounceColdkeySwap',
    fields: [
      { name: 'new_coldkey_hash', key: 'newColdkeyHash', number: 1, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AnnounceColdkeySwapCode, message),
  decode: (bytes) => decodeWith('AnnounceColdkeySwap', AnnounceColdkeySwapCode, bytes),
};

export interface SwapColdkeyAnnounced {
  readonly newColdkey: Uint8Array;
}

function writeSwapColdkeyAnnounced(message: SwapColdkeyAnnounced, writer: WireWriter): void {
  writeAccount(writer, 10, message.newColdkey);
}

function readSwapColdkeyAnnounced(reader: WireReader, end: number, _depth: number): SwapColdkeyAnnounced {
  let newColdkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        newColdkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SwapColdkeyAnnounced', 'new_coldkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SwapColdkeyAnnounced');
  if (newColdkeyField === undefined) throw missing('SwapColdkeyAnnounced', 'new_coldkey');
  return { newColdkey: newColdkeyField };
}

export const SwapColdkeyAnnouncedCode: StaticCode<SwapColdkeyAnnounced> = { write: writeSwapColdkeyAnnounced, read: readSwapColdkeyAnnounced };

export const SwapColdkeyAnnounced: MessageCodec<SwapColdkeyAnnounced> = {
  schema: {
    name: 'SwapColdkeyAnnounced',
    fields: [
      { name: 'new_coldkey', key: 'newColdkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SwapColdkeyAnnouncedCode, message),
  decode: (bytes) => decodeWith('SwapColdkeyAnnounced', SwapColdkeyAnnouncedCode, bytes),
};

export interface DisputeColdkeySwap {
}

function writeDisputeColdkeySwap(_message: DisputeColdkeySwap, _writer: WireWriter): void {
}

function readDisputeColdkeySwap(reader: WireReader, end: number, _depth: number): DisputeColdkeySwap {
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      default:
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DisputeColdkeySwap');
  return {  };
}

export const DisputeColdkeySwapCode: StaticCode<DisputeColdkeySwap> = { write: writeDisputeColdkeySwap, read: readDisputeColdkeySwap };

export const DisputeColdkeySwap: MessageCodec<DisputeColdkeySwap> = {
  schema: {
    name: 'DisputeColdkeySwap',
    fields: [
    ],
  },
  encode: (message) => encodeWith(DisputeColdkeySwapCode, message),
  decode: (bytes) => decodeWith('DisputeColdkeySwap', DisputeColdkeySwapCode, bytes),
};

export interface ClearColdkeySwapAnnouncement {
}

function writeClearColdkeySwapAnnouncement(_message: ClearColdkeySwapAnnouncement, _writer: WireWriter): void {
}

function readClearColdkeySwapAnnouncement(reader: WireReader, end: number, _depth: number): ClearColdkeySwapAnnouncement {
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      default:
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ClearColdkeySwapAnnouncement');
  return {  };
}

export const ClearColdkeySwapAnnouncementCode: StaticCode<ClearColdkeySwapAnnouncement> = { write: writeClearColdkeySwapAnnouncement, read: readClearColdkeySwapAnnouncement };

export const ClearColdkeySwapAnnouncement: MessageCodec<ClearColdkeySwapAnnouncement> = {
  schema: {
    name: 'ClearColdkeySwapAnnouncement',
    fields: [
    ],
  },
  encode: (message) => encodeWith(ClearColdkeySwapAnnouncementCode, message),
  decode: (bytes) => decodeWith('ClearColdkeySwapAnnouncement', ClearColdkeySwapAnnouncementCode, bytes),
};

export interface SwapColdkey {
  readonly oldColdkey: Uint8Array;
  readonly newColdkey: Uint8Array;
  /** Rao, taken from the old coldkey. */
  readonly swapCost: bigint;
}

function writeSwapColdkey(message: SwapColdkey, writer: WireWriter): void {
  writeAccount(writer, 10, message.oldColdkey);
  writeAccount(writer, 18, message.newColdkey);
  if (message.swapCost !== 0n) writeU64(writer, 24, message.swapCost);
}

function readSwapColdkey(reader: WireReader, end: number, _depth: number): SwapColdkey {
  let oldColdkeyField: Uint8Array | undefined;
  let newColdkeyField: Uint8Array | undefined;
  let swapCostField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        oldColdkeyField = readAccount(reader);
        break;
      case 18:
        newColdkeyField = readAccount(reader);
        break;
      case 24:
        swapCostField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SwapColdkey', 'old_coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SwapColdkey', 'new_coldkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SwapColdkey', 'swap_cost', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SwapColdkey');
  if (oldColdkeyField === undefined) throw missing('SwapColdkey', 'old_coldkey');
  if (newColdkeyField === undefined) throw missing('SwapColdkey', 'new_coldkey');
  return { oldColdkey: oldColdkeyField, newColdkey: newColdkeyField, swapCost: swapCostField };
}

export const SwapColdkeyCode: StaticCode<SwapColdkey> = { write: writeSwapColdkey, read: readSwapColdkey };

export const SwapColdkey: MessageCodec<SwapColdkey> = {
  schema: {
    name: 'SwapColdkey',
    fields: [
      { name: 'old_coldkey', key: 'oldColdkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'new_coldkey', key: 'newColdkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'swap_cost', key: 'swapCost', number: 3, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SwapColdkeyCode, message),
  decode: (bytes) => decodeWith('SwapColdkey', SwapColdkeyCode, bytes),
};

export interface ResetColdkeySwap {
  readonly coldkey: Uint8Array;
}

function writeResetColdkeySwap(message: ResetColdkeySwap, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
}

function readResetColdkeySwap(reader: WireReader, end: number, _depth: number): ResetColdkeySwap {
  let coldkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ResetColdkeySwap', 'coldkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ResetColdkeySwap');
  if (coldkeyField === undefined) throw missing('ResetColdkeySwap', 'coldkey');
  return { coldkey: coldkeyField };
}

export const ResetColdkeySwapCode: StaticCode<ResetColdkeySwap> = { write: writeResetColdkeySwap, read: readResetColdkeySwap };

export const ResetColdkeySwap: MessageCodec<ResetColdkeySwap> = {
  schema: {
    name: 'ResetColdkeySwap',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ResetColdkeySwapCode, message),
  decode: (bytes) => decodeWith('ResetColdkeySwap', ResetColdkeySwapCode, bytes),
};

export interface RegisterNetworkWithIdentity {
  readonly hotkey: Uint8Array;
  readonly identity?: SubnetIdentityOfV3 | undefined;
}

function writeRegisterNetworkWithIdentity(message: RegisterNetworkWithIdentity, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.identity !== undefined) writeMessage(writer, 18, SubnetIdentityOfV3Code, message.identity);
}

function readRegisterNetworkWithIdentity(reader: WireReader, end: number, depth: number): RegisterNetworkWithIdentity {
  let hotkeyField: Uint8Array | undefined;
  let identityField: SubnetIdentityOfV3 | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 18:
        if (identityField !== undefined) throw twice('RegisterNetworkWithIdentity', 'identity');
        identityField = SubnetIdentityOfV3Code.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RegisterNetworkWithIdentity', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RegisterNetworkWithIdentity', 'identity', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RegisterNetworkWithIdentity');
  if (hotkeyField === undefined) throw missing('RegisterNetworkWithIdentity', 'hotkey');
  return { hotkey: hotkeyField, identity: identityField };
}

export const RegisterNetworkWithIdentityCode: StaticCode<RegisterNetworkWithIdentity> = { write: writeRegisterNetworkWithIdentity, read: readRegisterNetworkWithIdentity };

export const RegisterNetworkWithIdentity: MessageCodec<RegisterNetworkWithIdentity> = {
  schema: {
    name: 'RegisterNetworkWithIdentity',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'identity', key: 'identity', number: 2, kind: 'message', cardinality: 'optional', codec: () => SubnetIdentityOfV3 },
    ],
  },
  encode: (message) => encodeWith(RegisterNetworkWithIdentityCode, message),
  decode: (bytes) => decodeWith('RegisterNetworkWithIdentity', RegisterNetworkWithIdentityCode, bytes),
};

/** What a subnet says of itself. */
export interface SubnetIdentityOfV3 {
  readonly subnetName: Uint8Array;
  readonly githubRepo: Uint8Array;
  readonly subnetContact: Uint8Array;
  readonly subnetUrl: Uint8Array;
  readonly discord: Uint8Array;
  readonly description: Uint8Array;
  readonly logoUrl: Uint8Array;
  readonly additional: Uint8Array;
}

function writeSubnetIdentityOfV3(message: SubnetIdentityOfV3, writer: WireWriter): void {
  if (message.subnetName.length !== 0) writer.uint32(10).bytes(message.subnetName);
  if (message.githubRepo.length !== 0) writer.uint32(18).bytes(message.githubRepo);
  if (message.subnetContact.length !== 0) writer.uint32(26).bytes(message.subnetContact);
  if (message.subnetUrl.length !== 0) writer.uint32(34).bytes(message.subnetUrl);
  if (message.discord.length !== 0) writer.uint32(42).bytes(message.discord);
  if (message.description.length !== 0) writer.uint32(50).bytes(message.description);
  if (message.logoUrl.length !== 0) writer.uint32(58).bytes(message.logoUrl);
  if (message.additional.length !== 0) writer.uint32(66).bytes(message.additional);
}

function readSubnetIdentityOfV3(reader: WireReader, end: number, _depth: number): SubnetIdentityOfV3 {
  let subnetNameField: Uint8Array = EMPTY_BYTES;
  let githubRepoField: Uint8Array = EMPTY_BYTES;
  let subnetContactField: Uint8Array = EMPTY_BYTES;
  let subnetUrlField: Uint8Array = EMPTY_BYTES;
  let discordField: Uint8Array = EMPTY_BYTES;
  let descriptionField: Uint8Array = EMPTY_BYTES;
  let logoUrlField: Uint8Array = EMPTY_BYTES;
  let additionalField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        subnetNameField = readBytes(reader);
        break;
      case 18:
        githubRepoField = readBytes(reader);
        break;
      case 26:
        subnetContactField = readBytes(reader);
        break;
      case 34:
        subnetUrlField = readBytes(reader);
        break;
      case 42:
        discordField = readBytes(reader);
        break;
      case 50:
        descriptionField = readBytes(reader);
        break;
      case 58:
        logoUrlField = readBytes(reader);
        break;
      case 66:
        additionalField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetIdentityOfV3', 'subnet_name', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SubnetIdentityOfV3', 'github_repo', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SubnetIdentityOfV3', 'subnet_contact', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SubnetIdentityOfV3', 'subnet_url', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SubnetIdentityOfV3', 'discord', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SubnetIdentityOfV3', 'description', tag);
        if (tag >>> 3 === 7) throw wrongWireType('SubnetIdentityOfV3', 'logo_url', tag);
        if (tag >>> 3 === 8) throw wrongWireType('SubnetIdentityOfV3', 'additional', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetIdentityOfV3');
  return { subnetName: subnetNameField, githubRepo: githubRepoField, subnetContact: subnetContactField, subnetUrl: subnetUrlField, discord: discordField, description: descriptionField, logoUrl: logoUrlField, additional: additionalField };
}

export const SubnetIdentityOfV3Code: StaticCode<SubnetIdentityOfV3> = { write: writeSubnetIdentityOfV3, read: readSubnetIdentityOfV3 };

export const SubnetIdentityOfV3: MessageCodec<SubnetIdentityOfV3> = {
  schema: {
    name: 'SubnetIdentityOfV3',
    fields: [
      { name: 'subnet_name', key: 'subnetName', number: 1, kind: 'text', cardinality: 'single' },
      { name: 'github_repo', key: 'githubRepo', number: 2, kind: 'text', cardinality: 'single' },
      { name: 'subnet_contact', key: 'subnetContact', number: 3, kind: 'text', cardinality: 'single' },
      { name: 'subnet_url', key: 'subnetUrl', number: 4, kind: 'text', cardinality: 'single' },
      { name: 'discord', key: 'discord', number: 5, kind: 'text', cardinality: 'single' },
      { name: 'description', key: 'description', number: 6, kind: 'text', cardinality: 'single' },
      { name: 'logo_url', key: 'logoUrl', number: 7, kind: 'text', cardinality: 'single' },
      { name: 'additional', key: 'additional', number: 8, kind: 'text', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SubnetIdentityOfV3Code, message),
  decode: (bytes) => decodeWith('SubnetIdentityOfV3', SubnetIdentityOfV3Code, bytes),
};

export interface DissolveNetwork {
  /** Not looked at: only root may dissolve a subnet. */
  readonly coldkey: Uint8Array;
  readonly netuid: number;
}

function writeDissolveNetwork(message: DissolveNetwork, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
}

function readDissolveNetwork(reader: WireReader, end: number, _depth: number): DissolveNetwork {
  let coldkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DissolveNetwork', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DissolveNetwork', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DissolveNetwork');
  if (coldkeyField === undefined) throw missing('DissolveNetwork', 'coldkey');
  return { coldkey: coldkeyField, netuid: netuidField };
}

export const DissolveNetworkCode: StaticCode<DissolveNetwork> = { write: writeDissolveNetwork, read: readDissolveNetwork };

export const DissolveNetwork: MessageCodec<DissolveNetwork> = {
  schema: {
    name: 'DissolveNetwork',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(DissolveNetworkCode, message),
  decode: (bytes) => decodeWith('DissolveNetwork', DissolveNetworkCode, bytes),
};

export interface RootDissolveNetwork {
  readonly netuid: number;
}

function writeRootDissolveNetwork(message: RootDissolveNetwork, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
}

function readRootDissolveNetwork(reader: WireReader, end: number, _depth: number): RootDissolveNetwork {
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RootDissolveNetwork', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RootDissolveNetwork');
  return { netuid: netuidField };
}

export const RootDissolveNetworkCode: StaticCode<RootDissolveNetwork> = { write: writeRootDissolveNetwork, read: readRootDissolveNetwork };

export const RootDissolveNetwork: MessageCodec<RootDissolveNetwork> = {
  schema: {
    name: 'RootDissolveNetwork',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RootDissolveNetworkCode, message),
  decode: (bytes) => decodeWith('RootDissolveNetwork', RootDissolveNetworkCode, bytes),
};

export interface SetSubnetIdentity {
  readonly netuid: number;
  readonly subnetName: Uint8Array;
  readonly githubRepo: Uint8Array;
  readonly subnetContact: Uint8Array;
  readonly subnetUrl: Uint8Array;
  readonly discord: Uint8Array;
  readonly description: Uint8Array;
  readonly logoUrl: Uint8Array;
  readonly additional: Uint8Array;
}

function writeSetSubnetIdentity(message: SetSubnetIdentity, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.subnetName.length !== 0) writer.uint32(18).bytes(message.subnetName);
  if (message.githubRepo.length !== 0) writer.uint32(26).bytes(message.githubRepo);
  if (message.subnetContact.length !== 0) writer.uint32(34).bytes(message.subnetContact);
  if (message.subnetUrl.length !== 0) writer.uint32(42).bytes(message.subnetUrl);
  if (message.discord.length !== 0) writer.uint32(50).bytes(message.discord);
  if (message.description.length !== 0) writer.uint32(58).bytes(message.description);
  if (message.logoUrl.length !== 0) writer.uint32(66).bytes(message.logoUrl);
  if (message.additional.length !== 0) writer.uint32(74).bytes(message.additional);
}

function readSetSubnetIdentity(reader: WireReader, end: number, _depth: number): SetSubnetIdentity {
  let netuidField: number = 0;
  let subnetNameField: Uint8Array = EMPTY_BYTES;
  let githubRepoField: Uint8Array = EMPTY_BYTES;
  let subnetContactField: Uint8Array = EMPTY_BYTES;
  let subnetUrlField: Uint8Array = EMPTY_BYTES;
  let discordField: Uint8Array = EMPTY_BYTES;
  let descriptionField: Uint8Array = EMPTY_BYTES;
  let logoUrlField: Uint8Array = EMPTY_BYTES;
  let additionalField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        subnetNameField = readBytes(reader);
        break;
      case 26:
        githubRepoField = readBytes(reader);
        break;
      case 34:
        subnetContactField = readBytes(reader);
        break;
      case 42:
        subnetUrlField = readBytes(reader);
        break;
      case 50:
        discordField = readBytes(reader);
        break;
      case 58:
        descriptionField = readBytes(reader);
        break;
      case 66:
        logoUrlField = readBytes(reader);
        break;
      case 74:
        additionalField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetSubnetIdentity', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetSubnetIdentity', 'subnet_name', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SetSubnetIdentity', 'github_repo', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SetSubnetIdentity', 'subnet_contact', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SetSubnetIdentity', 'subnet_url', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SetSubnetIdentity', 'discord', tag);
        if (tag >>> 3 === 7) throw wrongWireType('SetSubnetIdentity', 'description', tag);
        if (tag >>> 3 === 8) throw wrongWireType('SetSubnetIdentity', 'logo_url', tag);
        if (tag >>> 3 === 9) throw wrongWireType('SetSubnetIdentity', 'additional', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetSubnetIdentity');
  return { netuid: netuidField, subnetName: subnetNameField, githubRepo: githubRepoField, subnetContact: subnetContactField, subnetUrl: subnetUrlField, discord: discordField, description: descriptionField, logoUrl: logoUrlField, additional: additionalField };
}

export const SetSubnetIdentityCode: StaticCode<SetSubnetIdentity> = { write: writeSetSubnetIdentity, read: readSetSubnetIdentity };

export const SetSubnetIdentity: MessageCodec<SetSubnetIdentity> = {
  schema: {
    name: 'SetSubnetIdentity',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'subnet_name', key: 'subnetName', number: 2, kind: 'text', cardinality: 'single' },
      { name: 'github_repo', key: 'githubRepo', number: 3, kind: 'text', cardinality: 'single' },
      { name: 'subnet_contact', key: 'subnetContact', number: 4, kind: 'text', cardinality: 'single' },
      { name: 'subnet_url', key: 'subnetUrl', number: 5, kind: 'text', cardinality: 'single' },
      { name: 'discord', key: 'discord', number: 6, kind: 'text', cardinality: 'single' },
      { name: 'description', key: 'description', number: 7, kind: 'text', cardinality: 'single' },
      { name: 'logo_url', key: 'logoUrl', number: 8, kind: 'text', cardinality: 'single' },
      { name: 'additional', key: 'additional', number: 9, kind: 'text', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetSubnetIdentityCode, message),
  decode: (bytes) => decodeWith('SetSubnetIdentity', SetSubnetIdentityCode, bytes),
};

export interface SetIdentity {
  readonly name: Uint8Array;
  readonly url: Uint8Array;
  readonly githubRepo: Uint8Array;
  readonly image: Uint8Array;
  readonly discord: Uint8Array;
  readonly description: Uint8Array;
  readonly additional: Uint8Array;
}

function writeSetIdentity(message: SetIdentity, writer: WireWriter): void {
  if (message.name.length !== 0) writer.uint32(10).bytes(message.name);
  if (message.url.length !== 0) writer.uint32(18).bytes(message.url);
  if (message.githubRepo.length !== 0) writer.uint32(26).bytes(message.githubRepo);
  if (message.image.length !== 0) writer.uint32(34).bytes(message.image);
  if (message.discord.length !== 0) writer.uint32(42).bytes(message.discord);
  if (message.description.length !== 0) writer.uint32(50).bytes(message.description);
  if (message.additional.length !== 0) writer.uint32(58).bytes(message.additional);
}

function readSetIdentity(reader: WireReader, end: number, _depth: number): SetIdentity {
  let nameField: Uint8Array = EMPTY_BYTES;
  let urlField: Uint8Array = EMPTY_BYTES;
  let githubRepoField: Uint8Array = EMPTY_BYTES;
  let imageField: Uint8Array = EMPTY_BYTES;
  let discordField: Uint8Array = EMPTY_BYTES;
  let descriptionField: Uint8Array = EMPTY_BYTES;
  let additionalField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        nameField = readBytes(reader);
        break;
      case 18:
        urlField = readBytes(reader);
        break;
      case 26:
        githubRepoField = readBytes(reader);
        break;
      case 34:
        imageField = readBytes(reader);
        break;
      case 42:
        discordField = readBytes(reader);
        break;
      case 50:
        descriptionField = readBytes(reader);
        break;
      case 58:
        additionalField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetIdentity', 'name', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetIdentity', 'url', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SetIdentity', 'github_repo', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SetIdentity', 'image', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SetIdentity', 'discord', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SetIdentity', 'description', tag);
        if (tag >>> 3 === 7) throw wrongWireType('SetIdentity', 'additional', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetIdentity');
  return { name: nameField, url: urlField, githubRepo: githubRepoField, image: imageField, discord: discordField, description: descriptionField, additional: additionalField };
}

export const SetIdentityCode: StaticCode<SetIdentity> = { write: writeSetIdentity, read: readSetIdentity };

export const SetIdentity: MessageCodec<SetIdentity> = {
  schema: {
    name: 'SetIdentity',
    fields: [
      { name: 'name', key: 'name', number: 1, kind: 'text', cardinality: 'single' },
      { name: 'url', key: 'url', number: 2, kind: 'text', cardinality: 'single' },
      { name: 'github_repo', key: 'githubRepo', number: 3, kind: 'text', cardinality: 'single' },
      { name: 'image', key: 'image', number: 4, kind: 'text', cardinality: 'single' },
      { name: 'discord', key: 'discord', number: 5, kind: 'text', cardinality: 'single' },
      { name: 'description', key: 'description', number: 6, kind: 'text', cardinality: 'single' },
      { name: 'additional', key: 'additional', number: 7, kind: 'text', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetIdentityCode, message),
  decode: (bytes) => decodeWith('SetIdentity', SetIdentityCode, bytes),
};

export interface UpdateSymbol {
  readonly netuid: number;
  readonly symbol: Uint8Array;
}

function writeUpdateSymbol(message: UpdateSymbol, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.symbol.length !== 0) writer.uint32(18).bytes(message.symbol);
}

function readUpdateSymbol(reader: WireReader, end: number, _depth: number): UpdateSymbol {
  let netuidField: number = 0;
  let symbolField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        symbolField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('UpdateSymbol', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('UpdateSymbol', 'symbol', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'UpdateSymbol');
  return { netuid: netuidField, symbol: symbolField };
}

export const UpdateSymbolCode: StaticCode<UpdateSymbol> = { write: writeUpdateSymbol, read: readUpdateSymbol };

export const UpdateSymbol: MessageCodec<UpdateSymbol> = {
  schema: {
    name: 'UpdateSymbol',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'symbol', key: 'symbol', number: 2, kind: 'text', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(UpdateSymbolCode, message),
  decode: (bytes) => decodeWith('UpdateSymbol', UpdateSymbolCode, bytes),
};

export interface ServeAxonTls {
  readonly netuid: number;
  readonly version: number;
  /** As in ServeAxon. */
  readonly ip: string;
  readonly port: number;
  readonly ipType: number;
  readonly protocol: number;
  readonly placeholder1: number;
  readonly placeholder2: number;
  /** The first byte says the algorithm, up to 64 more are the public key; anything else is ignored. */
  readonly certificate: Uint8Array;
}

function writeServeAxonTls(message: ServeAxonTls, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.version !== 0) writeU32(writer, 16, message.version);
  if (message.ip.length !== 0) writeText(writer, 26, message.ip);
  if (message.port !== 0) writeU32(writer, 32, message.port);
  if (message.ipType !== 0) writeU32(writer, 40, message.ipType);
  if (message.protocol !== 0) writeU32(writer, 48, message.protocol);
  if (message.placeholder1 !== 0) writeU32(writer, 56, message.placeholder1);
  if (message.placeholder2 !== 0) writeU32(writer, 64, message.placeholder2);
  if (message.certificate.length !== 0) writer.uint32(74).bytes(message.certificate);
}

function readServeAxonTls(reader: WireReader, end: number, _depth: number): ServeAxonTls {
  let netuidField: number = 0;
  let versionField: number = 0;
  let ipField: string = '';
  let portField: number = 0;
  let ipTypeField: number = 0;
  let protocolField: number = 0;
  let placeholder1Field: number = 0;
  let placeholder2Field: number = 0;
  let certificateField: Uint8Array = EMPTY_BYTES;
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
      case 74:
        certificateField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ServeAxonTls', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ServeAxonTls', 'version', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ServeAxonTls', 'ip', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ServeAxonTls', 'port', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ServeAxonTls', 'ip_type', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ServeAxonTls', 'protocol', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ServeAxonTls', 'placeholder1', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ServeAxonTls', 'placeholder2', tag);
        if (tag >>> 3 === 9) throw wrongWireType('ServeAxonTls', 'certificate', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ServeAxonTls');
  return { netuid: netuidField, version: versionField, ip: ipField, port: portField, ipType: ipTypeField, protocol: protocolField, placeholder1: placeholder1Field, placeholder2: placeholder2Field, certificate: certificateField };
}

export const ServeAxonTlsCode: StaticCode<ServeAxonTls> = { write: writeServeAxonTls, read: readServeAxonTls };

export const ServeAxonTls: MessageCodec<ServeAxonTls> = {
  schema: {
    name: 'ServeAxonTls',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'version', key: 'version', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'ip', key: 'ip', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'port', key: 'port', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'ip_type', key: 'ipType', number: 5, kind: 'u32', cardinality: 'single' },
      { name: 'protocol', key: 'protocol', number: 6, kind: 'u32', cardinality: 'single' },
      { name: 'placeholder1', key: 'placeholder1', number: 7, kind: 'u32', cardinality: 'single' },
      { name: 'placeholder2', key: 'placeholder2', number: 8, kind: 'u32', cardinality: 'single' },
      { name: 'certificate', key: 'certificate', number: 9, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ServeAxonTlsCode, message),
  decode: (bytes) => decodeWith('ServeAxonTls', ServeAxonTlsCode, bytes),
};

export interface ServePrometheus {
  readonly netuid: number;
  readonly version: number;
  /** As in ServeAxon. */
  readonly ip: string;
  readonly port: number;
  readonly ipType: number;
}

function writeServePrometheus(message: ServePrometheus, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.version !== 0) writeU32(writer, 16, message.version);
  if (message.ip.length !== 0) writeText(writer, 26, message.ip);
  if (message.port !== 0) writeU32(writer, 32, message.port);
  if (message.ipType !== 0) writeU32(writer, 40, message.ipType);
}

function readServePrometheus(reader: WireReader, end: number, _depth: number): ServePrometheus {
  let netuidField: number = 0;
  let versionField: number = 0;
  let ipField: string = '';
  let portField: number = 0;
  let ipTypeField: number = 0;
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
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ServePrometheus', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ServePrometheus', 'version', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ServePrometheus', 'ip', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ServePrometheus', 'port', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ServePrometheus', 'ip_type', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ServePrometheus');
  return { netuid: netuidField, version: versionField, ip: ipField, port: portField, ipType: ipTypeField };
}

export const ServePrometheusCode: StaticCode<ServePrometheus> = { write: writeServePrometheus, read: readServePrometheus };

export const ServePrometheus: MessageCodec<ServePrometheus> = {
  schema: {
    name: 'ServePrometheus',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'version', key: 'version', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'ip', key: 'ip', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'port', key: 'port', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'ip_type', key: 'ipType', number: 5, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ServePrometheusCode, message),
  decode: (bytes) => decodeWith('ServePrometheus', ServePrometheusCode, bytes),
};

export interface SetCommitment {
  readonly netuid: number;
  readonly info: CommitmentInfo;
}

function writeSetCommitment(message: SetCommitment, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeMessage(writer, 18, CommitmentInfoCode, message.info);
}

function readSetCommitment(reader: WireReader, end: number, depth: number): SetCommitment {
  let netuidField: number = 0;
  let infoField: CommitmentInfo | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        if (infoField !== undefined) throw twice('SetCommitment', 'info');
        infoField = CommitmentInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetCommitment', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetCommitment', 'info', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetCommitment');
  if (infoField === undefined) throw missing('SetCommitment', 'info');
  return { netuid: netuidField, info: infoField };
}

export const SetCommitmentCode: StaticCode<SetCommitment> = { write: writeSetCommitment, read: readSetCommitment };

export const SetCommitment: MessageCodec<SetCommitment> = {
  schema: {
    name: 'SetCommitment',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'info', key: 'info', number: 2, kind: 'message', cardinality: 'single', codec: () => CommitmentInfo },
    ],
  },
  encode: (message) => encodeWith(SetCommitmentCode, message),
  decode: (bytes) => decodeWith('SetCommitment', SetCommitmentCode, bytes),
};

export interface CommitmentInfo {
  /** At most 3. */
  readonly fields: readonly CommitmentData[];
}

function writeCommitmentInfo(message: CommitmentInfo, writer: WireWriter): void {
  for (const item of message.fields) writeMessage(writer, 10, CommitmentDataCode, item);
}

function readCommitmentInfo(reader: WireReader, end: number, depth: number): CommitmentInfo {
  const fieldsField: CommitmentData[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        fieldsField.push(CommitmentDataCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitmentInfo', 'fields', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitmentInfo');
  return { fields: fieldsField };
}

export const CommitmentInfoCode: StaticCode<CommitmentInfo> = { write: writeCommitmentInfo, read: readCommitmentInfo };

export const CommitmentInfo: MessageCodec<CommitmentInfo> = {
  schema: {
    name: 'CommitmentInfo',
    fields: [
      { name: 'fields', key: 'fields', number: 1, kind: 'message', cardinality: 'repeated', codec: () => CommitmentData },
    ],
  },
  encode: (message) => encodeWith(CommitmentInfoCode, message),
  decode: (bytes) => decodeWith('CommitmentInfo', CommitmentInfoCode, bytes),
};

export type CommitmentDataDataCase =
  | { readonly case: 'none'; readonly value: CommitmentNone }
  /** Up to 128 bytes. */
  | { readonly case: 'raw'; readonly value: Uint8Array }
  /** Hashes of 32 bytes. */
  | { readonly case: 'blakeTwo256'; readonly value: Uint8Array }
  | { readonly case: 'sha256'; readonly value: Uint8Array }
  | { readonly case: 'keccak256'; readonly value: Uint8Array }
  | { readonly case: 'shaThree256'; readonly value: Uint8Array }
  | { readonly case: 'timelockEncrypted'; readonly value: CommitmentTimelock }
  | { readonly case: 'resetBondsFlag'; readonly value: CommitmentResetBonds }
  /** Up to 512 bytes. */
  | { readonly case: 'bigRaw'; readonly value: Uint8Array };
export interface CommitmentData {
  readonly data: CommitmentDataDataCase;
}

function writeCommitmentData(message: CommitmentData, writer: WireWriter): void {
  switch (message.data.case) {
    case 'none':
      writeMessage(writer, 10, CommitmentNoneCode, message.data.value);
      break;
    case 'raw':
      writer.uint32(18).bytes(message.data.value);
      break;
    case 'blakeTwo256':
      writer.uint32(26).bytes(message.data.value);
      break;
    case 'sha256':
      writer.uint32(34).bytes(message.data.value);
      break;
    case 'keccak256':
      writer.uint32(42).bytes(message.data.value);
      break;
    case 'shaThree256':
      writer.uint32(50).bytes(message.data.value);
      break;
    case 'timelockEncrypted':
      writeMessage(writer, 58, CommitmentTimelockCode, message.data.value);
      break;
    case 'resetBondsFlag':
      writeMessage(writer, 66, CommitmentResetBondsCode, message.data.value);
      break;
    case 'bigRaw':
      writer.uint32(74).bytes(message.data.value);
      break;
  }
}

function readCommitmentData(reader: WireReader, end: number, depth: number): CommitmentData {
  let dataField: CommitmentData['data'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (dataField !== undefined) throw twice('CommitmentData', 'data');
        dataField = { case: 'none', value: CommitmentNoneCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 18:
        if (dataField !== undefined) throw twice('CommitmentData', 'data');
        dataField = { case: 'raw', value: readBytes(reader) };
        break;
      case 26:
        if (dataField !== undefined) throw twice('CommitmentData', 'data');
        dataField = { case: 'blakeTwo256', value: readBytes(reader) };
        break;
      case 34:
        if (dataField !== undefined) throw twice('CommitmentData', 'data');
        dataField = { case: 'sha256', value: readBytes(reader) };
        break;
      case 42:
        if (dataField !== undefined) throw twice('CommitmentData', 'data');
        dataField = { case: 'keccak256', value: readBytes(reader) };
        break;
      case 50:
        if (dataField !== undefined) throw twice('CommitmentData', 'data');
        dataField = { case: 'shaThree256', value: readBytes(reader) };
        break;
      case 58:
        if (dataField !== undefined) throw twice('CommitmentData', 'data');
        dataField = { case: 'timelockEncrypted', value: CommitmentTimelockCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 66:
        if (dataField !== undefined) throw twice('CommitmentData', 'data');
        dataField = { case: 'resetBondsFlag', value: CommitmentResetBondsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 74:
        if (dataField !== undefined) throw twice('CommitmentData', 'data');
        dataField = { case: 'bigRaw', value: readBytes(reader) };
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitmentData', 'none', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitmentData', 'raw', tag);
        if (tag >>> 3 === 3) throw wrongWireType('CommitmentData', 'blake_two256', tag);
        if (tag >>> 3 === 4) throw wrongWireType('CommitmentData', 'sha256', tag);
        if (tag >>> 3 === 5) throw wrongWireType('CommitmentData', 'keccak256', tag);
        if (tag >>> 3 === 6) throw wrongWireType('CommitmentData', 'sha_three256', tag);
        if (tag >>> 3 === 7) throw wrongWireType('CommitmentData', 'timelock_encrypted', tag);
        if (tag >>> 3 === 8) throw wrongWireType('CommitmentData', 'reset_bonds_flag', tag);
        if (tag >>> 3 === 9) throw wrongWireType('CommitmentData', 'big_raw', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitmentData');
  if (dataField === undefined) throw missing('CommitmentData', 'data');
  return { data: dataField };
}

export const CommitmentDataCode: StaticCode<CommitmentData> = { write: writeCommitmentData, read: readCommitmentData };

export const CommitmentData: MessageCodec<CommitmentData> = {
  schema: {
    name: 'CommitmentData',
    fields: [
      { name: 'none', key: 'none', number: 1, kind: 'message', cardinality: 'single', oneof: 'data', codec: () => CommitmentNone },
      { name: 'raw', key: 'raw', number: 2, kind: 'bytes', cardinality: 'single', oneof: 'data' },
      { name: 'blake_two256', key: 'blakeTwo256', number: 3, kind: 'bytes', cardinality: 'single', oneof: 'data' },
      { name: 'sha256', key: 'sha256', number: 4, kind: 'bytes', cardinality: 'single', oneof: 'data' },
      { name: 'keccak256', key: 'keccak256', number: 5, kind: 'bytes', cardinality: 'single', oneof: 'data' },
      { name: 'sha_three256', key: 'shaThree256', number: 6, kind: 'bytes', cardinality: 'single', oneof: 'data' },
      { name: 'timelock_encrypted', key: 'timelockEncrypted', number: 7, kind: 'message', cardinality: 'single', oneof: 'data', codec: () => CommitmentTimelock },
      { name: 'reset_bonds_flag', key: 'resetBondsFlag', number: 8, kind: 'message', cardinality: 'single', oneof: 'data', codec: () => CommitmentResetBonds },
      { name: 'big_raw', key: 'bigRaw', number: 9, kind: 'bytes', cardinality: 'single', oneof: 'data' },
    ],
  },
  encode: (message) => encodeWith(CommitmentDataCode, message),
  decode: (bytes) => decodeWith('CommitmentData', CommitmentDataCode, bytes),
};

export interface CommitmentNone {
}

function writeCommitmentNone(_message: CommitmentNone, _writer: WireWriter): void {
}

function readCommitmentNone(reader: WireReader, end: number, _depth: number): CommitmentNone {
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      default:
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitmentNone');
  return {  };
}

export const CommitmentNoneCode: StaticCode<CommitmentNone> = { write: writeCommitmentNone, read: readCommitmentNone };

export const CommitmentNone: MessageCodec<CommitmentNone> = {
  schema: {
    name: 'CommitmentNone',
    fields: [
    ],
  },
  encode: (message) => encodeWith(CommitmentNoneCode, message),
  decode: (bytes) => decodeWith('CommitmentNone', CommitmentNoneCode, bytes),
};

export interface CommitmentTimelock {
  /** Up to 1,024 bytes, sealed to the round. */
  readonly encrypted: Uint8Array;
  readonly revealRound: bigint;
}

function writeCommitmentTimelock(message: CommitmentTimelock, writer: WireWriter): void {
  if (message.encrypted.length !== 0) writer.uint32(10).bytes(message.encrypted);
  if (message.revealRound !== 0n) writeU64(writer, 16, message.revealRound);
}

function readCommitmentTimelock(reader: WireReader, end: number, _depth: number): CommitmentTimelock {
  let encryptedField: Uint8Array = EMPTY_BYTES;
  let revealRoundField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        encryptedField = readBytes(reader);
        break;
      case 16:
        revealRoundField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitmentTimelock', 'encrypted', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitmentTimelock', 'reveal_round', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitmentTimelock');
  return { encrypted: encryptedField, revealRound: revealRoundField };
}

export const CommitmentTimelockCode: StaticCode<CommitmentTimelock> = { write: writeCommitmentTimelock, read: readCommitmentTimelock };

export const CommitmentTimelock: MessageCodec<CommitmentTimelock> = {
  schema: {
    name: 'CommitmentTimelock',
    fields: [
      { name: 'encrypted', key: 'encrypted', number: 1, kind: 'bytes', cardinality: 'single' },
      { name: 'reveal_round', key: 'revealRound', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitmentTimelockCode, message),
  decode: (bytes) => decodeWith('CommitmentTimelock', CommitmentTimelockCode, bytes),
};

export interface CommitmentResetBonds {
}

function writeCommitmentResetBonds(_message: CommitmentResetBonds, _writer: WireWriter): void {
}

function readCommitmentResetBonds(reader: WireReader, end: number, _depth: number): CommitmentResetBonds {
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      default:
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitmentResetBonds');
  return {  };
}

export const CommitmentResetBondsCode: StaticCode<CommitmentResetBonds> = { write: writeCommitmentResetBonds, read: readCommitmentResetBonds };

export const CommitmentResetBonds: MessageCodec<CommitmentResetBonds> = {
  schema: {
    name: 'CommitmentResetBonds',
    fields: [
    ],
  },
  encode: (message) => encodeWith(CommitmentResetBondsCode, message),
  decode: (bytes) => decodeWith('CommitmentResetBonds', CommitmentResetBondsCode, bytes),
};

/** Root only. */
export interface SetMaxSpace {
  readonly newLimit: number;
}

function writeSetMaxSpace(message: SetMaxSpace, writer: WireWriter): void {
  if (message.newLimit !== 0) writeU32(writer, 8, message.newLimit);
}

function readSetMaxSpace(reader: WireReader, end: number, _depth: number): SetMaxSpace {
  let newLimitField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        newLimitField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetMaxSpace', 'new_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetMaxSpace');
  return { newLimit: newLimitField };
}

export const SetMaxSpaceCode: StaticCode<SetMaxSpace> = { write: writeSetMaxSpace, read: readSetMaxSpace };

export const SetMaxSpace: MessageCodec<SetMaxSpace> = {
  schema: {
    name: 'SetMaxSpace',
    fields: [
      { name: 'new_limit', key: 'newLimit', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetMaxSpaceCode, message),
  decode: (bytes) => decodeWith('SetMaxSpace', SetMaxSpaceCode, bytes),
};

/** Weights. */
export interface SetMechanismWeights {
  readonly netuid: number;
  /** The mechanism of the subnet, from 0 on. */
  readonly mecid: number;
  readonly dests: readonly number[];
  readonly weights: readonly number[];
  readonly versionKey: bigint;
}

function writeSetMechanismWeights(message: SetMechanismWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.mecid !== 0) writeU32(writer, 16, message.mecid);
  if (message.dests.length !== 0) {
    writer.uint32(26).fork();
    for (const item of message.dests) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.weights.length !== 0) {
    writer.uint32(34).fork();
    for (const item of message.weights) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.versionKey !== 0n) writeU64(writer, 40, message.versionKey);
}

function readSetMechanismWeights(reader: WireReader, end: number, _depth: number): SetMechanismWeights {
  let netuidField: number = 0;
  let mecidField: number = 0;
  const destsField: number[] = [];
  const weightsField: number[] = [];
  let versionKeyField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        mecidField = readU32(reader);
        break;
      case 26: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) destsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'dests');
        break;
      }
      case 24:
        destsField.push(readU32(reader));
        break;
      case 34: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) weightsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'weights');
        break;
      }
      case 32:
        weightsField.push(readU32(reader));
        break;
      case 40:
        versionKeyField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetMechanismWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetMechanismWeights', 'mecid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SetMechanismWeights', 'dests', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SetMechanismWeights', 'weights', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SetMechanismWeights', 'version_key', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetMechanismWeights');
  return { netuid: netuidField, mecid: mecidField, dests: destsField, weights: weightsField, versionKey: versionKeyField };
}

export const SetMechanismWeightsCode: StaticCode<SetMechanismWeights> = { write: writeSetMechanismWeights, read: readSetMechanismWeights };

export const SetMechanismWeights: MessageCodec<SetMechanismWeights> = {
  schema: {
    name: 'SetMechanismWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'mecid', key: 'mecid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'dests', key: 'dests', number: 3, kind: 'u32', cardinality: 'repeated' },
      { name: 'weights', key: 'weights', number: 4, kind: 'u32', cardinality: 'repeated' },
      { name: 'version_key', key: 'versionKey', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetMechanismWeightsCode, message),
  decode: (bytes) => decodeWith('SetMechanismWeights', SetMechanismWeightsCode, bytes),
};

/** Weights of several subnets, one row and one version key for each netuid. */
export interface BatchSetWeights {
  readonly netuids: readonly number[];
  readonly weights: readonly WeightsRow[];
  readonly versionKeys: readonly bigint[];
}

function writeBatchSetWeights(message: BatchSetWeights, writer: WireWriter): void {
  if (message.netuids.length !== 0) {
    writer.uint32(10).fork();
    for (const item of message.netuids) writeU32Value(writer, item);
    writer.ldelim();
  }
  for (const item of message.weights) writeMessage(writer, 18, WeightsRowCode, item);
  if (message.versionKeys.length !== 0) {
    writer.uint32(26).fork();
    for (const item of message.versionKeys) writeU64Value(writer, item);
    writer.ldelim();
  }
}

function readBatchSetWeights(reader: WireReader, end: number, depth: number): BatchSetWeights {
  const netuidsField: number[] = [];
  const weightsField: WeightsRow[] = [];
  const versionKeysField: bigint[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) netuidsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'netuids');
        break;
      }
      case 8:
        netuidsField.push(readU32(reader));
        break;
      case 18:
        weightsField.push(WeightsRowCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 26: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) versionKeysField.push(readU64(reader));
        expectEnd(reader, listEnd, 'version_keys');
        break;
      }
      case 24:
        versionKeysField.push(readU64(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BatchSetWeights', 'netuids', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BatchSetWeights', 'weights', tag);
        if (tag >>> 3 === 3) throw wrongWireType('BatchSetWeights', 'version_keys', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BatchSetWeights');
  return { netuids: netuidsField, weights: weightsField, versionKeys: versionKeysField };
}

export const BatchSetWeightsCode: StaticCode<BatchSetWeights> = { write: writeBatchSetWeights, read: readBatchSetWeights };

export const BatchSetWeights: MessageCodec<BatchSetWeights> = {
  schema: {
    name: 'BatchSetWeights',
    fields: [
      { name: 'netuids', key: 'netuids', number: 1, kind: 'u32', cardinality: 'repeated' },
      { name: 'weights', key: 'weights', number: 2, kind: 'message', cardinality: 'repeated', codec: () => WeightsRow },
      { name: 'version_keys', key: 'versionKeys', number: 3, kind: 'u64', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(BatchSetWeightsCode, message),
  decode: (bytes) => decodeWith('BatchSetWeights', BatchSetWeightsCode, bytes),
};

export interface WeightsRow {
  readonly entries: readonly WeightsEntry[];
}

function writeWeightsRow(message: WeightsRow, writer: WireWriter): void {
  for (const item of message.entries) writeMessage(writer, 10, WeightsEntryCode, item);
}

function readWeightsRow(reader: WireReader, end: number, depth: number): WeightsRow {
  const entriesField: WeightsEntry[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        entriesField.push(WeightsEntryCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('WeightsRow', 'entries', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WeightsRow');
  return { entries: entriesField };
}

export const WeightsRowCode: StaticCode<WeightsRow> = { write: writeWeightsRow, read: readWeightsRow };

export const WeightsRow: MessageCodec<WeightsRow> = {
  schema: {
    name: 'WeightsRow',
    fields: [
      { name: 'entries', key: 'entries', number: 1, kind: 'message', cardinality: 'repeated', codec: () => WeightsEntry },
    ],
  },
  encode: (message) => encodeWith(WeightsRowCode, message),
  decode: (bytes) => decodeWith('WeightsRow', WeightsRowCode, bytes),
};

export interface WeightsEntry {
  readonly uid: number;
  readonly weight: number;
}

function writeWeightsEntry(message: WeightsEntry, writer: WireWriter): void {
  if (message.uid !== 0) writeU32(writer, 8, message.uid);
  if (message.weight !== 0) writeU32(writer, 16, message.weight);
}

function readWeightsEntry(reader: WireReader, end: number, _depth: number): WeightsEntry {
  let uidField: number = 0;
  let weightField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        uidField = readU32(reader);
        break;
      case 16:
        weightField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('WeightsEntry', 'uid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('WeightsEntry', 'weight', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WeightsEntry');
  return { uid: uidField, weight: weightField };
}

export const WeightsEntryCode: StaticCode<WeightsEntry> = { write: writeWeightsEntry, read: readWeightsEntry };

export const WeightsEntry: MessageCodec<WeightsEntry> = {
  schema: {
    name: 'WeightsEntry',
    fields: [
      { name: 'uid', key: 'uid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'weight', key: 'weight', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(WeightsEntryCode, message),
  decode: (bytes) => decodeWith('WeightsEntry', WeightsEntryCode, bytes),
};

/** The hash is BLAKE2b-256 over what reveal_weights will carry; see docs/rules/subnets.md section 3.6. */
export interface CommitWeights {
  readonly netuid: number;
  readonly commitHash: Uint8Array;
}

function writeCommitWeights(message: CommitWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.commitHash.length !== 0) writer.uint32(18).bytes(message.commitHash);
}

function readCommitWeights(reader: WireReader, end: number, _depth: number): CommitWeights {
  let netuidField: number = 0;
  let commitHashField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        commitHashField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitWeights', 'commit_hash', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitWeights');
  return { netuid: netuidField, commitHash: commitHashField };
}

export const CommitWeightsCode: StaticCode<CommitWeights> = { write: writeCommitWeights, read: readCommitWeights };

export const CommitWeights: MessageCodec<CommitWeights> = {
  schema: {
    name: 'CommitWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'commit_hash', key: 'commitHash', number: 2, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitWeightsCode, message),
  decode: (bytes) => decodeWith('CommitWeights', CommitWeightsCode, bytes),
};

export interface CommitMechanismWeights {
  readonly netuid: number;
  readonly mecid: number;
  readonly commitHash: Uint8Array;
}

function writeCommitMechanismWeights(message: CommitMechanismWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.mecid !== 0) writeU32(writer, 16, message.mecid);
  if (message.commitHash.length !== 0) writer.uint32(26).bytes(message.commitHash);
}

function readCommitMechanismWeights(reader: WireReader, end: number, _depth: number): CommitMechanismWeights {
  let netuidField: number = 0;
  let mecidField: number = 0;
  let commitHashField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        mecidField = readU32(reader);
        break;
      case 26:
        commitHashField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitMechanismWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitMechanismWeights', 'mecid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('CommitMechanismWeights', 'commit_hash', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitMechanismWeights');
  return { netuid: netuidField, mecid: mecidField, commitHash: commitHashField };
}

export const CommitMechanismWeightsCode: StaticCode<CommitMechanismWeights> = { write: writeCommitMechanismWeights, read: readCommitMechanismWeights };

export const CommitMechanismWeights: MessageCodec<CommitMechanismWeights> = {
  schema: {
    name: 'CommitMechanismWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'mecid', key: 'mecid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'commit_hash', key: 'commitHash', number: 3, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitMechanismWeightsCode, message),
  decode: (bytes) => decodeWith('CommitMechanismWeights', CommitMechanismWeightsCode, bytes),
};

export interface BatchCommitWeights {
  readonly netuids: readonly number[];
  readonly commitHashes: readonly Uint8Array[];
}

function writeBatchCommitWeights(message: BatchCommitWeights, writer: WireWriter): void {
  if (message.netuids.length !== 0) {
    writer.uint32(10).fork();
    for (const item of message.netuids) writeU32Value(writer, item);
    writer.ldelim();
  }
  for (const item of message.commitHashes) writer.uint32(18).bytes(item);
}

function readBatchCommitWeights(reader: WireReader, end: number, _depth: number): BatchCommitWeights {
  const netuidsField: number[] = [];
  const commitHashesField: Uint8Array[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) netuidsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'netuids');
        break;
      }
      case 8:
        netuidsField.push(readU32(reader));
        break;
      case 18:
        commitHashesField.push(readBytes(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BatchCommitWeights', 'netuids', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BatchCommitWeights', 'commit_hashes', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BatchCommitWeights');
  return { netuids: netuidsField, commitHashes: commitHashesField };
}

export const BatchCommitWeightsCode: StaticCode<BatchCommitWeights> = { write: writeBatchCommitWeights, read: readBatchCommitWeights };

export const BatchCommitWeights: MessageCodec<BatchCommitWeights> = {
  schema: {
    name: 'BatchCommitWeights',
    fields: [
      { name: 'netuids', key: 'netuids', number: 1, kind: 'u32', cardinality: 'repeated' },
      { name: 'commit_hashes', key: 'commitHashes', number: 2, kind: 'bytes', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(BatchCommitWeightsCode, message),
  decode: (bytes) => decodeWith('BatchCommitWeights', BatchCommitWeightsCode, bytes),
};

export interface RevealWeights {
  readonly netuid: number;
  readonly uids: readonly number[];
  readonly values: readonly number[];
  /** Numbers up to 65535. */
  readonly salt: readonly number[];
  readonly versionKey: bigint;
}

function writeRevealWeights(message: RevealWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.uids.length !== 0) {
    writer.uint32(18).fork();
    for (const item of message.uids) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.values.length !== 0) {
    writer.uint32(26).fork();
    for (const item of message.values) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.salt.length !== 0) {
    writer.uint32(34).fork();
    for (const item of message.salt) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.versionKey !== 0n) writeU64(writer, 40, message.versionKey);
}

function readRevealWeights(reader: WireReader, end: number, _depth: number): RevealWeights {
  let netuidField: number = 0;
  const uidsField: number[] = [];
  const valuesField: number[] = [];
  const saltField: number[] = [];
  let versionKeyField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) uidsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'uids');
        break;
      }
      case 16:
        uidsField.push(readU32(reader));
        break;
      case 26: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) valuesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'values');
        break;
      }
      case 24:
        valuesField.push(readU32(reader));
        break;
      case 34: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) saltField.push(readU32(reader));
        expectEnd(reader, listEnd, 'salt');
        break;
      }
      case 32:
        saltField.push(readU32(reader));
        break;
      case 40:
        versionKeyField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RevealWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RevealWeights', 'uids', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RevealWeights', 'values', tag);
        if (tag >>> 3 === 4) throw wrongWireType('RevealWeights', 'salt', tag);
        if (tag >>> 3 === 5) throw wrongWireType('RevealWeights', 'version_key', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RevealWeights');
  return { netuid: netuidField, uids: uidsField, values: valuesField, salt: saltField, versionKey: versionKeyField };
}

export const RevealWeightsCode: StaticCode<RevealWeights> = { write: writeRevealWeights, read: readRevealWeights };

export const RevealWeights: MessageCodec<RevealWeights> = {
  schema: {
    name: 'RevealWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'uids', key: 'uids', number: 2, kind: 'u32', cardinality: 'repeated' },
      { name: 'values', key: 'values', number: 3, kind: 'u32', cardinality: 'repeated' },
      { name: 'salt', key: 'salt', number: 4, kind: 'u32', cardinality: 'repeated' },
      { name: 'version_key', key: 'versionKey', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RevealWeightsCode, message),
  decode: (bytes) => decodeWith('RevealWeights', RevealWeightsCode, bytes),
};

export interface RevealMechanismWeights {
  readonly netuid: number;
  readonly mecid: number;
  readonly uids: readonly number[];
  readonly values: readonly number[];
  readonly salt: readonly number[];
  readonly versionKey: bigint;
}

function writeRevealMechanismWeights(message: RevealMechanismWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.mecid !== 0) writeU32(writer, 16, message.mecid);
  if (message.uids.length !== 0) {
    writer.uint32(26).fork();
    for (const item of message.uids) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.values.length !== 0) {
    writer.uint32(34).fork();
    for (const item of message.values) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.salt.length !== 0) {
    writer.uint32(42).fork();
    for (const item of message.salt) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.versionKey !== 0n) writeU64(writer, 48, message.versionKey);
}

function readRevealMechanismWeights(reader: WireReader, end: number, _depth: number): RevealMechanismWeights {
  let netuidField: number = 0;
  let mecidField: number = 0;
  const uidsField: number[] = [];
  const valuesField: number[] = [];
  const saltField: number[] = [];
  let versionKeyField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        mecidField = readU32(reader);
        break;
      case 26: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) uidsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'uids');
        break;
      }
      case 24:
        uidsField.push(readU32(reader));
        break;
      case 34: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) valuesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'values');
        break;
      }
      case 32:
        valuesField.push(readU32(reader));
        break;
      case 42: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) saltField.push(readU32(reader));
        expectEnd(reader, listEnd, 'salt');
        break;
      }
      case 40:
        saltField.push(readU32(reader));
        break;
      case 48:
        versionKeyField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RevealMechanismWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RevealMechanismWeights', 'mecid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RevealMechanismWeights', 'uids', tag);
        if (tag >>> 3 === 4) throw wrongWireType('RevealMechanismWeights', 'values', tag);
        if (tag >>> 3 === 5) throw wrongWireType('RevealMechanismWeights', 'salt', tag);
        if (tag >>> 3 === 6) throw wrongWireType('RevealMechanismWeights', 'version_key', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RevealMechanismWeights');
  return { netuid: netuidField, mecid: mecidField, uids: uidsField, values: valuesField, salt: saltField, versionKey: versionKeyField };
}

export const RevealMechanismWeightsCode: StaticCode<RevealMechanismWeights> = { write: writeRevealMechanismWeights, read: readRevealMechanismWeights };

export const RevealMechanismWeights: MessageCodec<RevealMechanismWeights> = {
  schema: {
    name: 'RevealMechanismWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'mecid', key: 'mecid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'uids', key: 'uids', number: 3, kind: 'u32', cardinality: 'repeated' },
      { name: 'values', key: 'values', number: 4, kind: 'u32', cardinality: 'repeated' },
      { name: 'salt', key: 'salt', number: 5, kind: 'u32', cardinality: 'repeated' },
      { name: 'version_key', key: 'versionKey', number: 6, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RevealMechanismWeightsCode, message),
  decode: (bytes) => decodeWith('RevealMechanismWeights', RevealMechanismWeightsCode, bytes),
};

/** Several commits of one subnet, all or none; item k of each list belongs together. */
export interface BatchRevealWeights {
  readonly netuid: number;
  readonly uidsList: readonly U16List[];
  readonly valuesList: readonly U16List[];
  readonly saltsList: readonly U16List[];
  readonly versionKeys: readonly bigint[];
}

function writeBatchRevealWeights(message: BatchRevealWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  for (const item of message.uidsList) writeMessage(writer, 18, U16ListCode, item);
  for (const item of message.valuesList) writeMessage(writer, 26, U16ListCode, item);
  for (const item of message.saltsList) writeMessage(writer, 34, U16ListCode, item);
  if (message.versionKeys.length !== 0) {
    writer.uint32(42).fork();
    for (const item of message.versionKeys) writeU64Value(writer, item);
    writer.ldelim();
  }
}

function readBatchRevealWeights(reader: WireReader, end: number, depth: number): BatchRevealWeights {
  let netuidField: number = 0;
  const uidsListField: U16List[] = [];
  const valuesListField: U16List[] = [];
  const saltsListField: U16List[] = [];
  const versionKeysField: bigint[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        uidsListField.push(U16ListCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 26:
        valuesListField.push(U16ListCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 34:
        saltsListField.push(U16ListCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 42: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) versionKeysField.push(readU64(reader));
        expectEnd(reader, listEnd, 'version_keys');
        break;
      }
      case 40:
        versionKeysField.push(readU64(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BatchRevealWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BatchRevealWeights', 'uids_list', tag);
        if (tag >>> 3 === 3) throw wrongWireType('BatchRevealWeights', 'values_list', tag);
        if (tag >>> 3 === 4) throw wrongWireType('BatchRevealWeights', 'salts_list', tag);
        if (tag >>> 3 === 5) throw wrongWireType('BatchRevealWeights', 'version_keys', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BatchRevealWeights');
  return { netuid: netuidField, uidsList: uidsListField, valuesList: valuesListField, saltsList: saltsListField, versionKeys: versionKeysField };
}

export const BatchRevealWeightsCode: StaticCode<BatchRevealWeights> = { write: writeBatchRevealWeights, read: readBatchRevealWeights };

export const BatchRevealWeights: MessageCodec<BatchRevealWeights> = {
  schema: {
    name: 'BatchRevealWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'uids_list', key: 'uidsList', number: 2, kind: 'message', cardinality: 'repeated', codec: () => U16List },
      { name: 'values_list', key: 'valuesList', number: 3, kind: 'message', cardinality: 'repeated', codec: () => U16List },
      { name: 'salts_list', key: 'saltsList', number: 4, kind: 'message', cardinality: 'repeated', codec: () => U16List },
      { name: 'version_keys', key: 'versionKeys', number: 5, kind: 'u64', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(BatchRevealWeightsCode, message),
  decode: (bytes) => decodeWith('BatchRevealWeights', BatchRevealWeightsCode, bytes),
};

export interface U16List {
  readonly values: readonly number[];
}

function writeU16List(message: U16List, writer: WireWriter): void {
  if (message.values.length !== 0) {
    writer.uint32(10).fork();
    for (const item of message.values) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readU16List(reader: WireReader, end: number, _depth: number): U16List {
  const valuesField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) valuesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'values');
        break;
      }
      case 8:
        valuesField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('U16List', 'values', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'U16List');
  return { values: valuesField };
}

export const U16ListCode: StaticCode<U16List> = { write: writeU16List, read: readU16List };

export const U16List: MessageCodec<U16List> = {
  schema: {
    name: 'U16List',
    fields: [
      { name: 'values', key: 'values', number: 1, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(U16ListCode, message),
  decode: (bytes) => decodeWith('U16List', U16ListCode, bytes),
};

/** The commit is the weights sealed to a round of the beacon; see docs/rules/subnets.md section 3.7. */
export interface CommitTimelockedWeights {
  readonly netuid: number;
  /** At most 5,000 bytes. */
  readonly commit: Uint8Array;
  readonly revealRound: bigint;
  readonly commitRevealVersion: number;
}

function writeCommitTimelockedWeights(message: CommitTimelockedWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.commit.length !== 0) writer.uint32(18).bytes(message.commit);
  if (message.revealRound !== 0n) writeU64(writer, 24, message.revealRound);
  if (message.commitRevealVersion !== 0) writeU32(writer, 32, message.commitRevealVersion);
}

function readCommitTimelockedWeights(reader: WireReader, end: number, _depth: number): CommitTimelockedWeights {
  let netuidField: number = 0;
  let commitField: Uint8Array = EMPTY_BYTES;
  let revealRoundField: bigint = 0n;
  let commitRevealVersionField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        commitField = readBytes(reader);
        break;
      case 24:
        revealRoundField = readU64(reader);
        break;
      case 32:
        commitRevealVersionField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitTimelockedWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitTimelockedWeights', 'commit', tag);
        if (tag >>> 3 === 3) throw wrongWireType('CommitTimelockedWeights', 'reveal_round', tag);
        if (tag >>> 3 === 4) throw wrongWireType('CommitTimelockedWeights', 'commit_reveal_version', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitTimelockedWeights');
  return { netuid: netuidField, commit: commitField, revealRound: revealRoundField, commitRevealVersion: commitRevealVersionField };
}

export const CommitTimelockedWeightsCode: StaticCode<CommitTimelockedWeights> = { write: writeCommitTimelockedWeights, read: readCommitTimelockedWeights };

export const CommitTimelockedWeights: MessageCodec<CommitTimelockedWeights> = {
  schema: {
    name: 'CommitTimelockedWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'commit', key: 'commit', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'reveal_round', key: 'revealRound', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'commit_reveal_version', key: 'commitRevealVersion', number: 4, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitTimelockedWeightsCode, message),
  decode: (bytes) => decodeWith('CommitTimelockedWeights', CommitTimelockedWeightsCode, bytes),
};

export interface CommitTimelockedMechanismWeights {
  readonly netuid: number;
  readonly mecid: number;
  readonly commit: Uint8Array;
  readonly revealRound: bigint;
  readonly commitRevealVersion: number;
}

function writeCommitTimelockedMechanismWeights(message: CommitTimelockedMechanismWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.mecid !== 0) writeU32(writer, 16, message.mecid);
  if (message.commit.length !== 0) writer.uint32(26).bytes(message.commit);
  if (message.revealRound !== 0n) writeU64(writer, 32, message.revealRound);
  if (message.commitRevealVersion !== 0) writeU32(writer, 40, message.commitRevealVersion);
}

function readCommitTimelockedMechanismWeights(reader: WireReader, end: number, _depth: number): CommitTimelockedMechanismWeights {
  let netuidField: number = 0;
  let mecidField: number = 0;
  let commitField: Uint8Array = EMPTY_BYTES;
  let revealRoundField: bigint = 0n;
  let commitRevealVersionField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        mecidField = readU32(reader);
        break;
      case 26:
        commitField = readBytes(reader);
        break;
      case 32:
        revealRoundField = readU64(reader);
        break;
      case 40:
        commitRevealVersionField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitTimelockedMechanismWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitTimelockedMechanismWeights', 'mecid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('CommitTimelockedMechanismWeights', 'commit', tag);
        if (tag >>> 3 === 4) throw wrongWireType('CommitTimelockedMechanismWeights', 'reveal_round', tag);
        if (tag >>> 3 === 5) throw wrongWireType('CommitTimelockedMechanismWeights', 'commit_reveal_version', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitTimelockedMechanismWeights');
  return { netuid: netuidField, mecid: mecidField, commit: commitField, revealRound: revealRoundField, commitRevealVersion: commitRevealVersionField };
}

export const CommitTimelockedMechanismWeightsCode: StaticCode<CommitTimelockedMechanismWeights> = { write: writeCommitTimelockedMechanismWeights, read: readCommitTimelockedMechanismWeights };

export const CommitTimelockedMechanismWeights: MessageCodec<CommitTimelockedMechanismWeights> = {
  schema: {
    name: 'CommitTimelockedMechanismWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'mecid', key: 'mecid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'commit', key: 'commit', number: 3, kind: 'bytes', cardinality: 'single' },
      { name: 'reveal_round', key: 'revealRound', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'commit_reveal_version', key: 'commitRevealVersion', number: 5, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitTimelockedMechanismWeightsCode, message),
  decode: (bytes) => decodeWith('CommitTimelockedMechanismWeights', CommitTimelockedMechanismWeightsCode, bytes),
};

export interface CommitCrv3MechanismWeights {
  readonly netuid: number;
  readonly mecid: number;
  readonly commit: Uint8Array;
  readonly revealRound: bigint;
}

function writeCommitCrv3MechanismWeights(message: CommitCrv3MechanismWeights, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.mecid !== 0) writeU32(writer, 16, message.mecid);
  if (message.commit.length !== 0) writer.uint32(26).bytes(message.commit);
  if (message.revealRound !== 0n) writeU64(writer, 32, message.revealRound);
}

function readCommitCrv3MechanismWeights(reader: WireReader, end: number, _depth: number): CommitCrv3MechanismWeights {
  let netuidField: number = 0;
  let mecidField: number = 0;
  let commitField: Uint8Array = EMPTY_BYTES;
  let revealRoundField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        mecidField = readU32(reader);
        break;
      case 26:
        commitField = readBytes(reader);
        break;
      case 32:
        revealRoundField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitCrv3MechanismWeights', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitCrv3MechanismWeights', 'mecid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('CommitCrv3MechanismWeights', 'commit', tag);
        if (tag >>> 3 === 4) throw wrongWireType('CommitCrv3MechanismWeights', 'reveal_round', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitCrv3MechanismWeights');
  return { netuid: netuidField, mecid: mecidField, commit: commitField, revealRound: revealRoundField };
}

export const CommitCrv3MechanismWeightsCode: StaticCode<CommitCrv3MechanismWeights> = { write: writeCommitCrv3MechanismWeights, read: readCommitCrv3MechanismWeights };

export const CommitCrv3MechanismWeights: MessageCodec<CommitCrv3MechanismWeights> = {
  schema: {
    name: 'CommitCrv3MechanismWeights',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'mecid', key: 'mecid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'commit', key: 'commit', number: 3, kind: 'bytes', cardinality: 'single' },
      { name: 'reveal_round', key: 'revealRound', number: 4, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitCrv3MechanismWeightsCode, message),
  decode: (bytes) => decodeWith('CommitCrv3MechanismWeights', CommitCrv3MechanismWeightsCode, bytes),
};

/** By the owner of the subnet; root sends sudo_set_tempo. */
export interface SetTempo {
  readonly netuid: number;
  readonly tempo: number;
}

function writeSetTempo(message: SetTempo, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.tempo !== 0) writeU32(writer, 16, message.tempo);
}

function readSetTempo(reader: WireReader, end: number, _depth: number): SetTempo {
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
        if (tag >>> 3 === 1) throw wrongWireType('SetTempo', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetTempo', 'tempo', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetTempo');
  return { netuid: netuidField, tempo: tempoField };
}

export const SetTempoCode: StaticCode<SetTempo> = { write: writeSetTempo, read: readSetTempo };

export const SetTempo: MessageCodec<SetTempo> = {
  schema: {
    name: 'SetTempo',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'tempo', key: 'tempo', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetTempoCode, message),
  decode: (bytes) => decodeWith('SetTempo', SetTempoCode, bytes),
};

export interface TriggerEpoch {
  readonly netuid: number;
}

function writeTriggerEpoch(message: TriggerEpoch, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
}

function readTriggerEpoch(reader: WireReader, end: number, _depth: number): TriggerEpoch {
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TriggerEpoch', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TriggerEpoch');
  return { netuid: netuidField };
}

export const TriggerEpochCode: StaticCode<TriggerEpoch> = { write: writeTriggerEpoch, read: readTriggerEpoch };

export const TriggerEpoch: MessageCodec<TriggerEpoch> = {
  schema: {
    name: 'TriggerEpoch',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TriggerEpochCode, message),
  decode: (bytes) => decodeWith('TriggerEpoch', TriggerEpochCode, bytes),
};

export interface SetActivityCutoffFactor {
  readonly netuid: number;
  /** Thousandths of a tempo. */
  readonly factorMilli: number;
}

function writeSetActivityCutoffFactor(message: SetActivityCutoffFactor, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.factorMilli !== 0) writeU32(writer, 16, message.factorMilli);
}

function readSetActivityCutoffFactor(reader: WireReader, end: number, _depth: number): SetActivityCutoffFactor {
  let netuidField: number = 0;
  let factorMilliField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        factorMilliField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetActivityCutoffFactor', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetActivityCutoffFactor', 'factor_milli', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetActivityCutoffFactor');
  return { netuid: netuidField, factorMilli: factorMilliField };
}

export const SetActivityCutoffFactorCode: StaticCode<SetActivityCutoffFactor> = { write: writeSetActivityCutoffFactor, read: readSetActivityCutoffFactor };

export const SetActivityCutoffFactor: MessageCodec<SetActivityCutoffFactor> = {
  schema: {
    name: 'SetActivityCutoffFactor',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'factor_milli', key: 'factorMilli', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetActivityCutoffFactorCode, message),
  decode: (bytes) => decodeWith('SetActivityCutoffFactor', SetActivityCutoffFactorCode, bytes),
};

export interface SudoSetMechanismCount {
  readonly netuid: number;
  readonly mechanismCount: number;
}

function writeSudoSetMechanismCount(message: SudoSetMechanismCount, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.mechanismCount !== 0) writeU32(writer, 16, message.mechanismCount);
}

function readSudoSetMechanismCount(reader: WireReader, end: number, _depth: number): SudoSetMechanismCount {
  let netuidField: number = 0;
  let mechanismCountField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        mechanismCountField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMechanismCount', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMechanismCount', 'mechanism_count', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMechanismCount');
  return { netuid: netuidField, mechanismCount: mechanismCountField };
}

export const SudoSetMechanismCountCode: StaticCode<SudoSetMechanismCount> = { write: writeSudoSetMechanismCount, read: readSudoSetMechanismCount };

export const SudoSetMechanismCount: MessageCodec<SudoSetMechanismCount> = {
  schema: {
    name: 'SudoSetMechanismCount',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'mechanism_count', key: 'mechanismCount', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetMechanismCountCode, message),
  decode: (bytes) => decodeWith('SudoSetMechanismCount', SudoSetMechanismCountCode, bytes),
};

export interface SudoSetMechanismEmissionSplit {
  readonly netuid: number;
  /** Absent for even parts. */
  readonly maybeSplit?: MechanismSplit | undefined;
}

function writeSudoSetMechanismEmissionSplit(message: SudoSetMechanismEmissionSplit, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maybeSplit !== undefined) writeMessage(writer, 18, MechanismSplitCode, message.maybeSplit);
}

function readSudoSetMechanismEmissionSplit(reader: WireReader, end: number, depth: number): SudoSetMechanismEmissionSplit {
  let netuidField: number = 0;
  let maybeSplitField: MechanismSplit | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        if (maybeSplitField !== undefined) throw twice('SudoSetMechanismEmissionSplit', 'maybe_split');
        maybeSplitField = MechanismSplitCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetMechanismEmissionSplit', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetMechanismEmissionSplit', 'maybe_split', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetMechanismEmissionSplit');
  return { netuid: netuidField, maybeSplit: maybeSplitField };
}

export const SudoSetMechanismEmissionSplitCode: StaticCode<SudoSetMechanismEmissionSplit> = { write: writeSudoSetMechanismEmissionSplit, read: readSudoSetMechanismEmissionSplit };

export const SudoSetMechanismEmissionSplit: MessageCodec<SudoSetMechanismEmissionSplit> = {
  schema: {
    name: 'SudoSetMechanismEmissionSplit',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'maybe_split', key: 'maybeSplit', number: 2, kind: 'message', cardinality: 'optional', codec: () => MechanismSplit },
    ],
  },
  encode: (message) => encodeWith(SudoSetMechanismEmissionSplitCode, message),
  decode: (bytes) => decodeWith('SudoSetMechanismEmissionSplit', SudoSetMechanismEmissionSplitCode, bytes),
};

/** How mechanisms share a subnet's emission. */
export interface MechanismSplit {
  /** u16 per mechanism, 65535 together; a missing one is 0. */
  readonly shares: readonly number[];
}

function writeMechanismSplit(message: MechanismSplit, writer: WireWriter): void {
  if (message.shares.length !== 0) {
    writer.uint32(10).fork();
    for (const item of message.shares) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readMechanismSplit(reader: WireReader, end: number, _depth: number): MechanismSplit {
  const sharesField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) sharesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'shares');
        break;
      }
      case 8:
        sharesField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MechanismSplit', 'shares', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MechanismSplit');
  return { shares: sharesField };
}

export const MechanismSplitCode: StaticCode<MechanismSplit> = { write: writeMechanismSplit, read: readMechanismSplit };

export const MechanismSplit: MessageCodec<MechanismSplit> = {
  schema: {
    name: 'MechanismSplit',
    fields: [
      { name: 'shares', key: 'shares', number: 1, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(MechanismSplitCode, message),
  decode: (bytes) => decodeWith('MechanismSplit', MechanismSplitCode, bytes),
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

export interface AddStakeLimit {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly amountStaked: bigint;
  /** Rao of TAO per whole alpha. */
  readonly limitPrice: bigint;
  readonly allowPartial: boolean;
}

function writeAddStakeLimit(message: AddStakeLimit, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.amountStaked !== 0n) writeU64(writer, 24, message.amountStaked);
  if (message.limitPrice !== 0n) writeU64(writer, 32, message.limitPrice);
  if (message.allowPartial) writer.uint32(40).bool(message.allowPartial);
}

function readAddStakeLimit(reader: WireReader, end: number, _depth: number): AddStakeLimit {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let amountStakedField: bigint = 0n;
  let limitPriceField: bigint = 0n;
  let allowPartialField: boolean = false;
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
      case 32:
        limitPriceField = readU64(reader);
        break;
      case 40:
        allowPartialField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AddStakeLimit', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AddStakeLimit', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AddStakeLimit', 'amount_staked', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AddStakeLimit', 'limit_price', tag);
        if (tag >>> 3 === 5) throw wrongWireType('AddStakeLimit', 'allow_partial', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AddStakeLimit');
  if (hotkeyField === undefined) throw missing('AddStakeLimit', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, amountStaked: amountStakedField, limitPrice: limitPriceField, allowPartial: allowPartialField };
}

export const AddStakeLimitCode: StaticCode<AddStakeLimit> = { write: writeAddStakeLimit, read: readAddStakeLimit };

export const AddStakeLimit: MessageCodec<AddStakeLimit> = {
  schema: {
    name: 'AddStakeLimit',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'amount_staked', key: 'amountStaked', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'limit_price', key: 'limitPrice', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'allow_partial', key: 'allowPartial', number: 5, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AddStakeLimitCode, message),
  decode: (bytes) => decodeWith('AddStakeLimit', AddStakeLimitCode, bytes),
};

export interface RemoveStakeLimit {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly amountUnstaked: bigint;
  /** Rao of TAO per whole alpha. */
  readonly limitPrice: bigint;
  readonly allowPartial: boolean;
}

function writeRemoveStakeLimit(message: RemoveStakeLimit, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.amountUnstaked !== 0n) writeU64(writer, 24, message.amountUnstaked);
  if (message.limitPrice !== 0n) writeU64(writer, 32, message.limitPrice);
  if (message.allowPartial) writer.uint32(40).bool(message.allowPartial);
}

function readRemoveStakeLimit(reader: WireReader, end: number, _depth: number): RemoveStakeLimit {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let amountUnstakedField: bigint = 0n;
  let limitPriceField: bigint = 0n;
  let allowPartialField: boolean = false;
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
      case 32:
        limitPriceField = readU64(reader);
        break;
      case 40:
        allowPartialField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RemoveStakeLimit', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RemoveStakeLimit', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RemoveStakeLimit', 'amount_unstaked', tag);
        if (tag >>> 3 === 4) throw wrongWireType('RemoveStakeLimit', 'limit_price', tag);
        if (tag >>> 3 === 5) throw wrongWireType('RemoveStakeLimit', 'allow_partial', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RemoveStakeLimit');
  if (hotkeyField === undefined) throw missing('RemoveStakeLimit', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, amountUnstaked: amountUnstakedField, limitPrice: limitPriceField, allowPartial: allowPartialField };
}

export const RemoveStakeLimitCode: StaticCode<RemoveStakeLimit> = { write: writeRemoveStakeLimit, read: readRemoveStakeLimit };

export const RemoveStakeLimit: MessageCodec<RemoveStakeLimit> = {
  schema: {
    name: 'RemoveStakeLimit',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'amount_unstaked', key: 'amountUnstaked', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'limit_price', key: 'limitPrice', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'allow_partial', key: 'allowPartial', number: 5, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RemoveStakeLimitCode, message),
  decode: (bytes) => decodeWith('RemoveStakeLimit', RemoveStakeLimitCode, bytes),
};

export interface RemoveStakeFullLimit {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  /** Rao of TAO per whole alpha; any price without it. */
  readonly limitPrice?: bigint | undefined;
}

function writeRemoveStakeFullLimit(message: RemoveStakeFullLimit, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.limitPrice !== undefined) writeU64(writer, 24, message.limitPrice);
}

function readRemoveStakeFullLimit(reader: WireReader, end: number, _depth: number): RemoveStakeFullLimit {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let limitPriceField: bigint | undefined;
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
        limitPriceField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RemoveStakeFullLimit', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RemoveStakeFullLimit', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RemoveStakeFullLimit', 'limit_price', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RemoveStakeFullLimit');
  if (hotkeyField === undefined) throw missing('RemoveStakeFullLimit', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, limitPrice: limitPriceField };
}

export const RemoveStakeFullLimitCode: StaticCode<RemoveStakeFullLimit> = { write: writeRemoveStakeFullLimit, read: readRemoveStakeFullLimit };

export const RemoveStakeFullLimit: MessageCodec<RemoveStakeFullLimit> = {
  schema: {
    name: 'RemoveStakeFullLimit',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'limit_price', key: 'limitPrice', number: 3, kind: 'u64', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(RemoveStakeFullLimitCode, message),
  decode: (bytes) => decodeWith('RemoveStakeFullLimit', RemoveStakeFullLimitCode, bytes),
};

export interface UnstakeAll {
  readonly hotkey: Uint8Array;
}

function writeUnstakeAll(message: UnstakeAll, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
}

function readUnstakeAll(reader: WireReader, end: number, _depth: number): UnstakeAll {
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('UnstakeAll', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'UnstakeAll');
  if (hotkeyField === undefined) throw missing('UnstakeAll', 'hotkey');
  return { hotkey: hotkeyField };
}

export const UnstakeAllCode: StaticCode<UnstakeAll> = { write: writeUnstakeAll, read: readUnstakeAll };

export const UnstakeAll: MessageCodec<UnstakeAll> = {
  schema: {
    name: 'UnstakeAll',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(UnstakeAllCode, message),
  decode: (bytes) => decodeWith('UnstakeAll', UnstakeAllCode, bytes),
};

export interface UnstakeAllAlpha {
  readonly hotkey: Uint8Array;
}

function writeUnstakeAllAlpha(message: UnstakeAllAlpha, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
}

function readUnstakeAllAlpha(reader: WireReader, end: number, _depth: number): UnstakeAllAlpha {
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('UnstakeAllAlpha', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'UnstakeAllAlpha');
  if (hotkeyField === undefined) throw missing('UnstakeAllAlpha', 'hotkey');
  return { hotkey: hotkeyField };
}

export const UnstakeAllAlphaCode: StaticCode<UnstakeAllAlpha> = { write: writeUnstakeAllAlpha, read: readUnstakeAllAlpha };

export const UnstakeAllAlpha: MessageCodec<UnstakeAllAlpha> = {
  schema: {
    name: 'UnstakeAllAlpha',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(UnstakeAllAlphaCode, message),
  decode: (bytes) => decodeWith('UnstakeAllAlpha', UnstakeAllAlphaCode, bytes),
};

export interface MoveStake {
  readonly originHotkey: Uint8Array;
  readonly destinationHotkey: Uint8Array;
  readonly originNetuid: number;
  readonly destinationNetuid: number;
  readonly alphaAmount: bigint;
}

function writeMoveStake(message: MoveStake, writer: WireWriter): void {
  writeAccount(writer, 10, message.originHotkey);
  writeAccount(writer, 18, message.destinationHotkey);
  if (message.originNetuid !== 0) writeU32(writer, 24, message.originNetuid);
  if (message.destinationNetuid !== 0) writeU32(writer, 32, message.destinationNetuid);
  if (message.alphaAmount !== 0n) writeU64(writer, 40, message.alphaAmount);
}

function readMoveStake(reader: WireReader, end: number, _depth: number): MoveStake {
  let originHotkeyField: Uint8Array | undefined;
  let destinationHotkeyField: Uint8Array | undefined;
  let originNetuidField: number = 0;
  let destinationNetuidField: number = 0;
  let alphaAmountField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        originHotkeyField = readAccount(reader);
        break;
      case 18:
        destinationHotkeyField = readAccount(reader);
        break;
      case 24:
        originNetuidField = readU32(reader);
        break;
      case 32:
        destinationNetuidField = readU32(reader);
        break;
      case 40:
        alphaAmountField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MoveStake', 'origin_hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MoveStake', 'destination_hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('MoveStake', 'origin_netuid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('MoveStake', 'destination_netuid', tag);
        if (tag >>> 3 === 5) throw wrongWireType('MoveStake', 'alpha_amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MoveStake');
  if (originHotkeyField === undefined) throw missing('MoveStake', 'origin_hotkey');
  if (destinationHotkeyField === undefined) throw missing('MoveStake', 'destination_hotkey');
  return { originHotkey: originHotkeyField, destinationHotkey: destinationHotkeyField, originNetuid: originNetuidField, destinationNetuid: destinationNetuidField, alphaAmount: alphaAmountField };
}

export const MoveStakeCode: StaticCode<MoveStake> = { write: writeMoveStake, read: readMoveStake };

export const MoveStake: MessageCodec<MoveStake> = {
  schema: {
    name: 'MoveStake',
    fields: [
      { name: 'origin_hotkey', key: 'originHotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'destination_hotkey', key: 'destinationHotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'origin_netuid', key: 'originNetuid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'destination_netuid', key: 'destinationNetuid', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'alpha_amount', key: 'alphaAmount', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MoveStakeCode, message),
  decode: (bytes) => decodeWith('MoveStake', MoveStakeCode, bytes),
};

export interface TransferStake {
  readonly destinationColdkey: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly originNetuid: number;
  readonly destinationNetuid: number;
  readonly alphaAmount: bigint;
}

function writeTransferStake(message: TransferStake, writer: WireWriter): void {
  writeAccount(writer, 10, message.destinationColdkey);
  writeAccount(writer, 18, message.hotkey);
  if (message.originNetuid !== 0) writeU32(writer, 24, message.originNetuid);
  if (message.destinationNetuid !== 0) writeU32(writer, 32, message.destinationNetuid);
  if (message.alphaAmount !== 0n) writeU64(writer, 40, message.alphaAmount);
}

function readTransferStake(reader: WireReader, end: number, _depth: number): TransferStake {
  let destinationColdkeyField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let originNetuidField: number = 0;
  let destinationNetuidField: number = 0;
  let alphaAmountField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        destinationColdkeyField = readAccount(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 24:
        originNetuidField = readU32(reader);
        break;
      case 32:
        destinationNetuidField = readU32(reader);
        break;
      case 40:
        alphaAmountField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TransferStake', 'destination_coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TransferStake', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('TransferStake', 'origin_netuid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('TransferStake', 'destination_netuid', tag);
        if (tag >>> 3 === 5) throw wrongWireType('TransferStake', 'alpha_amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TransferStake');
  if (destinationColdkeyField === undefined) throw missing('TransferStake', 'destination_coldkey');
  if (hotkeyField === undefined) throw missing('TransferStake', 'hotkey');
  return { destinationColdkey: destinationColdkeyField, hotkey: hotkeyField, originNetuid: originNetuidField, destinationNetuid: destinationNetuidField, alphaAmount: alphaAmountField };
}

export const TransferStakeCode: StaticCode<TransferStake> = { write: writeTransferStake, read: readTransferStake };

export const TransferStake: MessageCodec<TransferStake> = {
  schema: {
    name: 'TransferStake',
    fields: [
      { name: 'destination_coldkey', key: 'destinationColdkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'origin_netuid', key: 'originNetuid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'destination_netuid', key: 'destinationNetuid', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'alpha_amount', key: 'alphaAmount', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TransferStakeCode, message),
  decode: (bytes) => decodeWith('TransferStake', TransferStakeCode, bytes),
};

export interface SwapStake {
  readonly hotkey: Uint8Array;
  readonly originNetuid: number;
  readonly destinationNetuid: number;
  readonly alphaAmount: bigint;
}

function writeSwapStake(message: SwapStake, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.originNetuid !== 0) writeU32(writer, 16, message.originNetuid);
  if (message.destinationNetuid !== 0) writeU32(writer, 24, message.destinationNetuid);
  if (message.alphaAmount !== 0n) writeU64(writer, 32, message.alphaAmount);
}

function readSwapStake(reader: WireReader, end: number, _depth: number): SwapStake {
  let hotkeyField: Uint8Array | undefined;
  let originNetuidField: number = 0;
  let destinationNetuidField: number = 0;
  let alphaAmountField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        originNetuidField = readU32(reader);
        break;
      case 24:
        destinationNetuidField = readU32(reader);
        break;
      case 32:
        alphaAmountField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SwapStake', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SwapStake', 'origin_netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SwapStake', 'destination_netuid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SwapStake', 'alpha_amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SwapStake');
  if (hotkeyField === undefined) throw missing('SwapStake', 'hotkey');
  return { hotkey: hotkeyField, originNetuid: originNetuidField, destinationNetuid: destinationNetuidField, alphaAmount: alphaAmountField };
}

export const SwapStakeCode: StaticCode<SwapStake> = { write: writeSwapStake, read: readSwapStake };

export const SwapStake: MessageCodec<SwapStake> = {
  schema: {
    name: 'SwapStake',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'origin_netuid', key: 'originNetuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'destination_netuid', key: 'destinationNetuid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'alpha_amount', key: 'alphaAmount', number: 4, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SwapStakeCode, message),
  decode: (bytes) => decodeWith('SwapStake', SwapStakeCode, bytes),
};

export interface SwapStakeLimit {
  readonly hotkey: Uint8Array;
  readonly originNetuid: number;
  readonly destinationNetuid: number;
  readonly alphaAmount: bigint;
  /** The origin's price per that of the destination, a count of 10^-9. */
  readonly limitPrice: bigint;
  readonly allowPartial: boolean;
}

function writeSwapStakeLimit(message: SwapStakeLimit, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.originNetuid !== 0) writeU32(writer, 16, message.originNetuid);
  if (message.destinationNetuid !== 0) writeU32(writer, 24, message.destinationNetuid);
  if (message.alphaAmount !== 0n) writeU64(writer, 32, message.alphaAmount);
  if (message.limitPrice !== 0n) writeU64(writer, 40, message.limitPrice);
  if (message.allowPartial) writer.uint32(48).bool(message.allowPartial);
}

function readSwapStakeLimit(reader: WireReader, end: number, _depth: number): SwapStakeLimit {
  let hotkeyField: Uint8Array | undefined;
  let originNetuidField: number = 0;
  let destinationNetuidField: number = 0;
  let alphaAmountField: bigint = 0n;
  let limitPriceField: bigint = 0n;
  let allowPartialField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        originNetuidField = readU32(reader);
        break;
      case 24:
        destinationNetuidField = readU32(reader);
        break;
      case 32:
        alphaAmountField = readU64(reader);
        break;
      case 40:
        limitPriceField = readU64(reader);
        break;
      case 48:
        allowPartialField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SwapStakeLimit', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SwapStakeLimit', 'origin_netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SwapStakeLimit', 'destination_netuid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SwapStakeLimit', 'alpha_amount', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SwapStakeLimit', 'limit_price', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SwapStakeLimit', 'allow_partial', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SwapStakeLimit');
  if (hotkeyField === undefined) throw missing('SwapStakeLimit', 'hotkey');
  return { hotkey: hotkeyField, originNetuid: originNetuidField, destinationNetuid: destinationNetuidField, alphaAmount: alphaAmountField, limitPrice: limitPriceField, allowPartial: allowPartialField };
}

export const SwapStakeLimitCode: StaticCode<SwapStakeLimit> = { write: writeSwapStakeLimit, read: readSwapStakeLimit };

export const SwapStakeLimit: MessageCodec<SwapStakeLimit> = {
  schema: {
    name: 'SwapStakeLimit',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'origin_netuid', key: 'originNetuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'destination_netuid', key: 'destinationNetuid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'alpha_amount', key: 'alphaAmount', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'limit_price', key: 'limitPrice', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'allow_partial', key: 'allowPartial', number: 6, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SwapStakeLimitCode, message),
  decode: (bytes) => decodeWith('SwapStakeLimit', SwapStakeLimitCode, bytes),
};

export interface RecycleAlpha {
  readonly hotkey: Uint8Array;
  readonly amount: bigint;
  readonly netuid: number;
}

function writeRecycleAlpha(message: RecycleAlpha, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.amount !== 0n) writeU64(writer, 16, message.amount);
  if (message.netuid !== 0) writeU32(writer, 24, message.netuid);
}

function readRecycleAlpha(reader: WireReader, end: number, _depth: number): RecycleAlpha {
  let hotkeyField: Uint8Array | undefined;
  let amountField: bigint = 0n;
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        amountField = readU64(reader);
        break;
      case 24:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RecycleAlpha', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RecycleAlpha', 'amount', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RecycleAlpha', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RecycleAlpha');
  if (hotkeyField === undefined) throw missing('RecycleAlpha', 'hotkey');
  return { hotkey: hotkeyField, amount: amountField, netuid: netuidField };
}

export const RecycleAlphaCode: StaticCode<RecycleAlpha> = { write: writeRecycleAlpha, read: readRecycleAlpha };

export const RecycleAlpha: MessageCodec<RecycleAlpha> = {
  schema: {
    name: 'RecycleAlpha',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 3, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RecycleAlphaCode, message),
  decode: (bytes) => decodeWith('RecycleAlpha', RecycleAlphaCode, bytes),
};

export interface BurnAlpha {
  readonly hotkey: Uint8Array;
  readonly amount: bigint;
  readonly netuid: number;
}

function writeBurnAlpha(message: BurnAlpha, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.amount !== 0n) writeU64(writer, 16, message.amount);
  if (message.netuid !== 0) writeU32(writer, 24, message.netuid);
}

function readBurnAlpha(reader: WireReader, end: number, _depth: number): BurnAlpha {
  let hotkeyField: Uint8Array | undefined;
  let amountField: bigint = 0n;
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        amountField = readU64(reader);
        break;
      case 24:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BurnAlpha', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BurnAlpha', 'amount', tag);
        if (tag >>> 3 === 3) throw wrongWireType('BurnAlpha', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BurnAlpha');
  if (hotkeyField === undefined) throw missing('BurnAlpha', 'hotkey');
  return { hotkey: hotkeyField, amount: amountField, netuid: netuidField };
}

export const BurnAlphaCode: StaticCode<BurnAlpha> = { write: writeBurnAlpha, read: readBurnAlpha };

export const BurnAlpha: MessageCodec<BurnAlpha> = {
  schema: {
    name: 'BurnAlpha',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 3, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BurnAlphaCode, message),
  decode: (bytes) => decodeWith('BurnAlpha', BurnAlphaCode, bytes),
};

export interface AddStakeBurn {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly amount: bigint;
  /** Rao of TAO per whole alpha; any price without it. */
  readonly limit?: bigint | undefined;
}

function writeAddStakeBurn(message: AddStakeBurn, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.amount !== 0n) writeU64(writer, 24, message.amount);
  if (message.limit !== undefined) writeU64(writer, 32, message.limit);
}

function readAddStakeBurn(reader: WireReader, end: number, _depth: number): AddStakeBurn {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let amountField: bigint = 0n;
  let limitField: bigint | undefined;
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
        amountField = readU64(reader);
        break;
      case 32:
        limitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AddStakeBurn', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AddStakeBurn', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AddStakeBurn', 'amount', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AddStakeBurn', 'limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AddStakeBurn');
  if (hotkeyField === undefined) throw missing('AddStakeBurn', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, amount: amountField, limit: limitField };
}

export const AddStakeBurnCode: StaticCode<AddStakeBurn> = { write: writeAddStakeBurn, read: readAddStakeBurn };

export const AddStakeBurn: MessageCodec<AddStakeBurn> = {
  schema: {
    name: 'AddStakeBurn',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'limit', key: 'limit', number: 4, kind: 'u64', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(AddStakeBurnCode, message),
  decode: (bytes) => decodeWith('AddStakeBurn', AddStakeBurnCode, bytes),
};

/** A hotkey that gets a part of another's stake. */
export interface ChildPart {
  /** A u64 share: 2^64 - 1 is everything. */
  readonly proportion: bigint;
  readonly child: Uint8Array;
}

function writeChildPart(message: ChildPart, writer: WireWriter): void {
  if (message.proportion !== 0n) writeU64(writer, 8, message.proportion);
  writeAccount(writer, 18, message.child);
}

function readChildPart(reader: WireReader, end: number, _depth: number): ChildPart {
  let proportionField: bigint = 0n;
  let childField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        proportionField = readU64(reader);
        break;
      case 18:
        childField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ChildPart', 'proportion', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ChildPart', 'child', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ChildPart');
  if (childField === undefined) throw missing('ChildPart', 'child');
  return { proportion: proportionField, child: childField };
}

export const ChildPartCode: StaticCode<ChildPart> = { write: writeChildPart, read: readChildPart };

export const ChildPart: MessageCodec<ChildPart> = {
  schema: {
    name: 'ChildPart',
    fields: [
      { name: 'proportion', key: 'proportion', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'child', key: 'child', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ChildPartCode, message),
  decode: (bytes) => decodeWith('ChildPart', ChildPartCode, bytes),
};

export interface SetChildren {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly children: readonly ChildPart[];
}

function writeSetChildren(message: SetChildren, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  for (const item of message.children) writeMessage(writer, 26, ChildPartCode, item);
}

function readSetChildren(reader: WireReader, end: number, depth: number): SetChildren {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  const childrenField: ChildPart[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 26:
        childrenField.push(ChildPartCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetChildren', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetChildren', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SetChildren', 'children', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetChildren');
  if (hotkeyField === undefined) throw missing('SetChildren', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, children: childrenField };
}

export const SetChildrenCode: StaticCode<SetChildren> = { write: writeSetChildren, read: readSetChildren };

export const SetChildren: MessageCodec<SetChildren> = {
  schema: {
    name: 'SetChildren',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'children', key: 'children', number: 3, kind: 'message', cardinality: 'repeated', codec: () => ChildPart },
    ],
  },
  encode: (message) => encodeWith(SetChildrenCode, message),
  decode: (bytes) => decodeWith('SetChildren', SetChildrenCode, bytes),
};

export interface SetChildkeyTake {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  /** A u16 share. */
  readonly take: number;
}

function writeSetChildkeyTake(message: SetChildkeyTake, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.take !== 0) writeU32(writer, 24, message.take);
}

function readSetChildkeyTake(reader: WireReader, end: number, _depth: number): SetChildkeyTake {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let takeField: number = 0;
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
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetChildkeyTake', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetChildkeyTake', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SetChildkeyTake', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetChildkeyTake');
  if (hotkeyField === undefined) throw missing('SetChildkeyTake', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, take: takeField };
}

export const SetChildkeyTakeCode: StaticCode<SetChildkeyTake> = { write: writeSetChildkeyTake, read: readSetChildkeyTake };

export const SetChildkeyTake: MessageCodec<SetChildkeyTake> = {
  schema: {
    name: 'SetChildkeyTake',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'take', key: 'take', number: 3, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetChildkeyTakeCode, message),
  decode: (bytes) => decodeWith('SetChildkeyTake', SetChildkeyTakeCode, bytes),
};

export interface SetAutoParentDelegationEnabled {
  readonly hotkey: Uint8Array;
  readonly enabled: boolean;
}

function writeSetAutoParentDelegationEnabled(message: SetAutoParentDelegationEnabled, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readSetAutoParentDelegationEnabled(reader: WireReader, end: number, _depth: number): SetAutoParentDelegationEnabled {
  let hotkeyField: Uint8Array | undefined;
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetAutoParentDelegationEnabled', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetAutoParentDelegationEnabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetAutoParentDelegationEnabled');
  if (hotkeyField === undefined) throw missing('SetAutoParentDelegationEnabled', 'hotkey');
  return { hotkey: hotkeyField, enabled: enabledField };
}

export const SetAutoParentDelegationEnabledCode: StaticCode<SetAutoParentDelegationEnabled> = { write: writeSetAutoParentDelegationEnabled, read: readSetAutoParentDelegationEnabled };

export const SetAutoParentDelegationEnabled: MessageCodec<SetAutoParentDelegationEnabled> = {
  schema: {
    name: 'SetAutoParentDelegationEnabled',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetAutoParentDelegationEnabledCode, message),
  decode: (bytes) => decodeWith('SetAutoParentDelegationEnabled', SetAutoParentDelegationEnabledCode, bytes),
};

export interface IncreaseTake {
  readonly hotkey: Uint8Array;
  /** A u16 share. */
  readonly take: number;
}

function writeIncreaseTake(message: IncreaseTake, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.take !== 0) writeU32(writer, 16, message.take);
}

function readIncreaseTake(reader: WireReader, end: number, _depth: number): IncreaseTake {
  let hotkeyField: Uint8Array | undefined;
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('IncreaseTake', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('IncreaseTake', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'IncreaseTake');
  if (hotkeyField === undefined) throw missing('IncreaseTake', 'hotkey');
  return { hotkey: hotkeyField, take: takeField };
}

export const IncreaseTakeCode: StaticCode<IncreaseTake> = { write: writeIncreaseTake, read: readIncreaseTake };

export const IncreaseTake: MessageCodec<IncreaseTake> = {
  schema: {
    name: 'IncreaseTake',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'take', key: 'take', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(IncreaseTakeCode, message),
  decode: (bytes) => decodeWith('IncreaseTake', IncreaseTakeCode, bytes),
};

export interface DecreaseTake {
  readonly hotkey: Uint8Array;
  /** A u16 share. */
  readonly take: number;
}

function writeDecreaseTake(message: DecreaseTake, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.take !== 0) writeU32(writer, 16, message.take);
}

function readDecreaseTake(reader: WireReader, end: number, _depth: number): DecreaseTake {
  let hotkeyField: Uint8Array | undefined;
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DecreaseTake', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DecreaseTake', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DecreaseTake');
  if (hotkeyField === undefined) throw missing('DecreaseTake', 'hotkey');
  return { hotkey: hotkeyField, take: takeField };
}

export const DecreaseTakeCode: StaticCode<DecreaseTake> = { write: writeDecreaseTake, read: readDecreaseTake };

export const DecreaseTake: MessageCodec<DecreaseTake> = {
  schema: {
    name: 'DecreaseTake',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'take', key: 'take', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(DecreaseTakeCode, message),
  decode: (bytes) => decodeWith('DecreaseTake', DecreaseTakeCode, bytes),
};

export interface SetColdkeyAutoStakeHotkey {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
}

function writeSetColdkeyAutoStakeHotkey(message: SetColdkeyAutoStakeHotkey, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
}

function readSetColdkeyAutoStakeHotkey(reader: WireReader, end: number, _depth: number): SetColdkeyAutoStakeHotkey {
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
        if (tag >>> 3 === 1) throw wrongWireType('SetColdkeyAutoStakeHotkey', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetColdkeyAutoStakeHotkey', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetColdkeyAutoStakeHotkey');
  if (hotkeyField === undefined) throw missing('SetColdkeyAutoStakeHotkey', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField };
}

export const SetColdkeyAutoStakeHotkeyCode: StaticCode<SetColdkeyAutoStakeHotkey> = { write: writeSetColdkeyAutoStakeHotkey, read: readSetColdkeyAutoStakeHotkey };

export const SetColdkeyAutoStakeHotkey: MessageCodec<SetColdkeyAutoStakeHotkey> = {
  schema: {
    name: 'SetColdkeyAutoStakeHotkey',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetColdkeyAutoStakeHotkeyCode, message),
  decode: (bytes) => decodeWith('SetColdkeyAutoStakeHotkey', SetColdkeyAutoStakeHotkeyCode, bytes),
};

export interface ClaimRoot {
  /** One to five netuids. */
  readonly subnets: readonly number[];
}

function writeClaimRoot(message: ClaimRoot, writer: WireWriter): void {
  if (message.subnets.length !== 0) {
    writer.uint32(10).fork();
    for (const item of message.subnets) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readClaimRoot(reader: WireReader, end: number, _depth: number): ClaimRoot {
  const subnetsField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) subnetsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'subnets');
        break;
      }
      case 8:
        subnetsField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ClaimRoot', 'subnets', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ClaimRoot');
  return { subnets: subnetsField };
}

export const ClaimRootCode: StaticCode<ClaimRoot> = { write: writeClaimRoot, read: readClaimRoot };

export const ClaimRoot: MessageCodec<ClaimRoot> = {
  schema: {
    name: 'ClaimRoot',
    fields: [
      { name: 'subnets', key: 'subnets', number: 1, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(ClaimRootCode, message),
  decode: (bytes) => decodeWith('ClaimRoot', ClaimRootCode, bytes),
};

export interface SetRootClaimType {
  /** "Swap", "Keep" or "KeepSubnets". */
  readonly rootClaimType: string;
  /** The netuids of "KeepSubnets". */
  readonly subnets: readonly number[];
}

function writeSetRootClaimType(message: SetRootClaimType, writer: WireWriter): void {
  if (message.rootClaimType.length !== 0) writeText(writer, 10, message.rootClaimType);
  if (message.subnets.length !== 0) {
    writer.uint32(18).fork();
    for (const item of message.subnets) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readSetRootClaimType(reader: WireReader, end: number, _depth: number): SetRootClaimType {
  let rootClaimTypeField: string = '';
  const subnetsField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        rootClaimTypeField = readText(reader);
        break;
      case 18: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) subnetsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'subnets');
        break;
      }
      case 16:
        subnetsField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetRootClaimType', 'root_claim_type', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetRootClaimType', 'subnets', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetRootClaimType');
  return { rootClaimType: rootClaimTypeField, subnets: subnetsField };
}

export const SetRootClaimTypeCode: StaticCode<SetRootClaimType> = { write: writeSetRootClaimType, read: readSetRootClaimType };

export const SetRootClaimType: MessageCodec<SetRootClaimType> = {
  schema: {
    name: 'SetRootClaimType',
    fields: [
      { name: 'root_claim_type', key: 'rootClaimType', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'subnets', key: 'subnets', number: 2, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(SetRootClaimTypeCode, message),
  decode: (bytes) => decodeWith('SetRootClaimType', SetRootClaimTypeCode, bytes),
};

export interface SudoSetNumRootClaims {
  readonly newValue: bigint;
}

function writeSudoSetNumRootClaims(message: SudoSetNumRootClaims, writer: WireWriter): void {
  if (message.newValue !== 0n) writeU64(writer, 8, message.newValue);
}

function readSudoSetNumRootClaims(reader: WireReader, end: number, _depth: number): SudoSetNumRootClaims {
  let newValueField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        newValueField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetNumRootClaims', 'new_value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetNumRootClaims');
  return { newValue: newValueField };
}

export const SudoSetNumRootClaimsCode: StaticCode<SudoSetNumRootClaims> = { write: writeSudoSetNumRootClaims, read: readSudoSetNumRootClaims };

export const SudoSetNumRootClaims: MessageCodec<SudoSetNumRootClaims> = {
  schema: {
    name: 'SudoSetNumRootClaims',
    fields: [
      { name: 'new_value', key: 'newValue', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetNumRootClaimsCode, message),
  decode: (bytes) => decodeWith('SudoSetNumRootClaims', SudoSetNumRootClaimsCode, bytes),
};

export interface SudoSetRootClaimThreshold {
  readonly netuid: number;
  /** Rao of alpha. */
  readonly newValue: bigint;
}

function writeSudoSetRootClaimThreshold(message: SudoSetRootClaimThreshold, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.newValue !== 0n) writeU64(writer, 16, message.newValue);
}

function readSudoSetRootClaimThreshold(reader: WireReader, end: number, _depth: number): SudoSetRootClaimThreshold {
  let netuidField: number = 0;
  let newValueField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        newValueField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoSetRootClaimThreshold', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SudoSetRootClaimThreshold', 'new_value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoSetRootClaimThreshold');
  return { netuid: netuidField, newValue: newValueField };
}

export const SudoSetRootClaimThresholdCode: StaticCode<SudoSetRootClaimThreshold> = { write: writeSudoSetRootClaimThreshold, read: readSudoSetRootClaimThreshold };

export const SudoSetRootClaimThreshold: MessageCodec<SudoSetRootClaimThreshold> = {
  schema: {
    name: 'SudoSetRootClaimThreshold',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'new_value', key: 'newValue', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SudoSetRootClaimThresholdCode, message),
  decode: (bytes) => decodeWith('SudoSetRootClaimThreshold', SudoSetRootClaimThresholdCode, bytes),
};

export interface SetProposalsEnabled {
  readonly enabled: boolean;
}

function writeSetProposalsEnabled(message: SetProposalsEnabled, writer: WireWriter): void {
  if (message.enabled) writer.uint32(8).bool(message.enabled);
}

function readSetProposalsEnabled(reader: WireReader, end: number, _depth: number): SetProposalsEnabled {
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetProposalsEnabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetProposalsEnabled');
  return { enabled: enabledField };
}

export const SetProposalsEnabledCode: StaticCode<SetProposalsEnabled> = { write: writeSetProposalsEnabled, read: readSetProposalsEnabled };

export const SetProposalsEnabled: MessageCodec<SetProposalsEnabled> = {
  schema: {
    name: 'SetProposalsEnabled',
    fields: [
      { name: 'enabled', key: 'enabled', number: 1, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetProposalsEnabledCode, message),
  decode: (bytes) => decodeWith('SetProposalsEnabled', SetProposalsEnabledCode, bytes),
};

export interface Propose {
  /** A call that sets a hyperparameter of one subnet. */
  readonly call: Call;
  /** In this block votes are counted. */
  readonly endBlock: bigint;
}

function writePropose(message: Propose, writer: WireWriter): void {
  writeMessage(writer, 10, CallCode, message.call);
  if (message.endBlock !== 0n) writeU64(writer, 16, message.endBlock);
}

function readPropose(reader: WireReader, end: number, depth: number): Propose {
  let callField: Call | undefined;
  let endBlockField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (callField !== undefined) throw twice('Propose', 'call');
        callField = CallCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 16:
        endBlockField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Propose', 'call', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Propose', 'end_block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Propose');
  if (callField === undefined) throw missing('Propose', 'call');
  return { call: callField, endBlock: endBlockField };
}

export const ProposeCode: StaticCode<Propose> = { write: writePropose, read: readPropose };

export const Propose: MessageCodec<Propose> = {
  schema: {
    name: 'Propose',
    fields: [
      { name: 'call', key: 'call', number: 1, kind: 'message', cardinality: 'single', codec: () => Call },
      { name: 'end_block', key: 'endBlock', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ProposeCode, message),
  decode: (bytes) => decodeWith('Propose', ProposeCode, bytes),
};

export interface VoteOnProposal {
  readonly netuid: number;
  readonly approve: boolean;
}

function writeVoteOnProposal(message: VoteOnProposal, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.approve) writer.uint32(16).bool(message.approve);
}

function readVoteOnProposal(reader: WireReader, end: number, _depth: number): VoteOnProposal {
  let netuidField: number = 0;
  let approveField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        approveField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('VoteOnProposal', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('VoteOnProposal', 'approve', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'VoteOnProposal');
  return { netuid: netuidField, approve: approveField };
}

export const VoteOnProposalCode: StaticCode<VoteOnProposal> = { write: writeVoteOnProposal, read: readVoteOnProposal };

export const VoteOnProposal: MessageCodec<VoteOnProposal> = {
  schema: {
    name: 'VoteOnProposal',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'approve', key: 'approve', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(VoteOnProposalCode, message),
  decode: (bytes) => decodeWith('VoteOnProposal', VoteOnProposalCode, bytes),
};
