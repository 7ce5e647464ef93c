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
import { ChildPart, ChildPartCode } from './call.ts';
import { ErrorInfo, ErrorInfoCode } from './error.ts';

export type EventEventCase =
  | { readonly case: 'extrinsicSuccess'; readonly value: ExtrinsicSuccess }
  | { readonly case: 'extrinsicFailed'; readonly value: ExtrinsicFailed }
  | { readonly case: 'newAccount'; readonly value: NewAccount }
  | { readonly case: 'killedAccount'; readonly value: KilledAccount }
  | { readonly case: 'transfer'; readonly value: Transfer }
  | { readonly case: 'endowed'; readonly value: Endowed }
  | { readonly case: 'dustLost'; readonly value: DustLost }
  | { readonly case: 'networkAdded'; readonly value: NetworkAdded }
  | { readonly case: 'firstEmissionBlockNumberSet'; readonly value: FirstEmissionBlockNumberSet }
  | { readonly case: 'neuronRegistered'; readonly value: NeuronRegistered }
  | { readonly case: 'axonServed'; readonly value: AxonServed }
  | { readonly case: 'stakeAdded'; readonly value: StakeAdded }
  | { readonly case: 'stakeRemoved'; readonly value: StakeRemoved }
  | { readonly case: 'weightsSet'; readonly value: WeightsSet }
  | { readonly case: 'sudid'; readonly value: Sudid }
  | { readonly case: 'faucet'; readonly value: Faucet }
  | { readonly case: 'epochDeferred'; readonly value: EpochDeferred }
  | { readonly case: 'epochSkipped'; readonly value: EpochSkipped }
  | { readonly case: 'incentiveAlphaEmittedToMiners'; readonly value: IncentiveAlphaEmittedToMiners }
  | { readonly case: 'subnetOwnerHotkeySet'; readonly value: SubnetOwnerHotkeySet }
  | { readonly case: 'tempoSet'; readonly value: TempoSet }
  | { readonly case: 'kappaSet'; readonly value: KappaSet }
  | { readonly case: 'weightsSetRateLimitSet'; readonly value: WeightsSetRateLimitSet }
  | { readonly case: 'weightsVersionKeySet'; readonly value: WeightsVersionKeySet }
  | { readonly case: 'minAllowedWeightSet'; readonly value: MinAllowedWeightSet }
  | { readonly case: 'maxAllowedValidatorsSet'; readonly value: MaxAllowedValidatorsSet }
  | { readonly case: 'immunityPeriodSet'; readonly value: ImmunityPeriodSet }
  | { readonly case: 'servingRateLimitSet'; readonly value: ServingRateLimitSet }
  | { readonly case: 'registrationAllowed'; readonly value: RegistrationAllowed }
  | { readonly case: 'commitRevealEnabled'; readonly value: CommitRevealEnabled }
  | { readonly case: 'bondsMovingAverageSet'; readonly value: BondsMovingAverageSet }
  | { readonly case: 'bondsPenaltySet'; readonly value: BondsPenaltySet }
  | { readonly case: 'stakeThresholdSet'; readonly value: StakeThresholdSet }
  | { readonly case: 'adminFreezeWindowSet'; readonly value: AdminFreezeWindowSet }
  | { readonly case: 'maxAllowedUidsSet'; readonly value: MaxAllowedUidsSet }
  | { readonly case: 'balanceSet'; readonly value: BalanceSet }
  | { readonly case: 'storageSet'; readonly value: StorageSet }
  | { readonly case: 'clockSet'; readonly value: ClockSet }
  | { readonly case: 'invariantBroken'; readonly value: InvariantBroken }
  /** Registration and key swaps, 80 to 99. */
  | { readonly case: 'hotkeySwapped'; readonly value: HotkeySwapped }
  | { readonly case: 'hotkeySwappedOnSubnet'; readonly value: HotkeySwappedOnSubnet }
  | { readonly case: 'coldkeySwapAnnounced'; readonly value: ColdkeySwapAnnounced }
  | { readonly case: 'coldkeySwapped'; readonly value: ColdkeySwapped }
  | { readonly case: 'coldkeySwapDisputed'; readonly value: ColdkeySwapDisputed }
  | { readonly case: 'coldkeySwapCleared'; readonly value: ColdkeySwapCleared }
  | { readonly case: 'coldkeySwapReset'; readonly value: ColdkeySwapReset }
  /** Subnets and identities, 100 to 119. */
  | { readonly case: 'networkRemoved'; readonly value: NetworkRemoved }
  | { readonly case: 'subnetIdentitySet'; readonly value: SubnetIdentitySet }
  | { readonly case: 'subnetIdentityRemoved'; readonly value: SubnetIdentityRemoved }
  | { readonly case: 'chainIdentitySet'; readonly value: ChainIdentitySet }
  | { readonly case: 'symbolUpdated'; readonly value: SymbolUpdated }
  /** Serving and commitments, 120 to 139. */
  | { readonly case: 'prometheusServed'; readonly value: PrometheusServed }
  | { readonly case: 'commitment'; readonly value: Commitment }
  | { readonly case: 'timelockCommitment'; readonly value: TimelockCommitment }
  | { readonly case: 'commitmentRevealed'; readonly value: CommitmentRevealed }
  /** Weights, 140 to 159. */
  | { readonly case: 'weightsCommitted'; readonly value: WeightsCommitted }
  | { readonly case: 'weightsRevealed'; readonly value: WeightsRevealed }
  | { readonly case: 'weightsBatchRevealed'; readonly value: WeightsBatchRevealed }
  | { readonly case: 'batchWeightsCompleted'; readonly value: BatchWeightsCompleted }
  | { readonly case: 'batchCompletedWithErrors'; readonly value: BatchCompletedWithErrors }
  | { readonly case: 'batchWeightItemFailed'; readonly value: BatchWeightItemFailed }
  | { readonly case: 'timelockedWeightsCommitted'; readonly value: TimelockedWeightsCommitted }
  | { readonly case: 'timelockedWeightsRevealed'; readonly value: TimelockedWeightsRevealed }
  /** Epochs and mechanisms, 160 to 179. */
  | { readonly case: 'epochTriggered'; readonly value: EpochTriggered }
  | { readonly case: 'activityCutoffFactorMilliSet'; readonly value: ActivityCutoffFactorMilliSet }
  /** Parameters, from 180 on. */
  | { readonly case: 'rhoSet'; readonly value: RhoSet }
  | { readonly case: 'activityCutoffSet'; readonly value: ActivityCutoffSet }
  | { readonly case: 'minBurnSet'; readonly value: MinBurnSet }
  | { readonly case: 'maxBurnSet'; readonly value: MaxBurnSet }
  | { readonly case: 'burnHalfLifeSet'; readonly value: BurnHalfLifeSet }
  | { readonly case: 'burnIncreaseMultSet'; readonly value: BurnIncreaseMultSet }
  | { readonly case: 'difficultySet'; readonly value: DifficultySet }
  | { readonly case: 'minDifficultySet'; readonly value: MinDifficultySet }
  | { readonly case: 'maxDifficultySet'; readonly value: MaxDifficultySet }
  | { readonly case: 'adjustmentIntervalSet'; readonly value: AdjustmentIntervalSet }
  | { readonly case: 'adjustmentAlphaSet'; readonly value: AdjustmentAlphaSet }
  | { readonly case: 'registrationPerIntervalSet'; readonly value: RegistrationPerIntervalSet }
  | { readonly case: 'maxRegistrationsPerBlockSet'; readonly value: MaxRegistrationsPerBlockSet }
  | { readonly case: 'minAllowedUidsSet'; readonly value: MinAllowedUidsSet }
  | { readonly case: 'minNonImmuneUidsSet'; readonly value: MinNonImmuneUidsSet }
  | { readonly case: 'commitRevealPeriodsSet'; readonly value: CommitRevealPeriodsSet }
  | { readonly case: 'alphaSigmoidSteepnessSet'; readonly value: AlphaSigmoidSteepnessSet }
  | { readonly case: 'bondsResetOnSet'; readonly value: BondsResetOnSet }
  | { readonly case: 'transferToggle'; readonly value: TransferToggle }
  | { readonly case: 'minChildKeyTakePerSubnetSet'; readonly value: MinChildKeyTakePerSubnetSet }
  | { readonly case: 'rAORecycledForRegistrationSet'; readonly value: RAORecycledForRegistrationSet }
  | { readonly case: 'feeRateSet'; readonly value: FeeRateSet }
  | { readonly case: 'commitRevealVersionSet'; readonly value: CommitRevealVersionSet }
  | { readonly case: 'maxDelegateTakeSet'; readonly value: MaxDelegateTakeSet }
  | { readonly case: 'minDelegateTakeSet'; readonly value: MinDelegateTakeSet }
  | { readonly case: 'txRateLimitSet'; readonly value: TxRateLimitSet }
  | { readonly case: 'txDelegateTakeRateLimitSet'; readonly value: TxDelegateTakeRateLimitSet }
  | { readonly case: 'minChildKeyTakeSet'; readonly value: MinChildKeyTakeSet }
  | { readonly case: 'maxChildKeyTakeSet'; readonly value: MaxChildKeyTakeSet }
  | { readonly case: 'txChildKeyTakeRateLimitSet'; readonly value: TxChildKeyTakeRateLimitSet }
  | { readonly case: 'networkRateLimitSet'; readonly value: NetworkRateLimitSet }
  | { readonly case: 'networkImmunityPeriodSet'; readonly value: NetworkImmunityPeriodSet }
  | { readonly case: 'networkMinLockCostSet'; readonly value: NetworkMinLockCostSet }
  | { readonly case: 'networkLockCostReductionIntervalSet'; readonly value: NetworkLockCostReductionIntervalSet }
  | { readonly case: 'subnetLimitSet'; readonly value: SubnetLimitSet }
  | { readonly case: 'subnetOwnerCutSet'; readonly value: SubnetOwnerCutSet }
  | { readonly case: 'maxEpochsPerBlockSet'; readonly value: MaxEpochsPerBlockSet }
  | { readonly case: 'ownerHyperparamRateLimitSet'; readonly value: OwnerHyperparamRateLimitSet }
  | { readonly case: 'startCallDelaySet'; readonly value: StartCallDelaySet }
  | { readonly case: 'coldkeySwapAnnouncementDelaySet'; readonly value: ColdkeySwapAnnouncementDelaySet }
  | { readonly case: 'coldkeySwapReannouncementDelaySet'; readonly value: ColdkeySwapReannouncementDelaySet }
  /** Stake. */
  | { readonly case: 'stakeMoved'; readonly value: StakeMoved }
  | { readonly case: 'stakeTransferred'; readonly value: StakeTransferred }
  | { readonly case: 'stakeSwapped'; readonly value: StakeSwapped }
  | { readonly case: 'alphaRecycled'; readonly value: AlphaRecycled }
  | { readonly case: 'alphaBurned'; readonly value: AlphaBurned }
  | { readonly case: 'addStakeBurn'; readonly value: AddStakeBurned }
  /** Child keys, takes, automatic staking. */
  | { readonly case: 'setChildren'; readonly value: ChildrenSet }
  | { readonly case: 'setChildrenScheduled'; readonly value: ChildrenScheduled }
  | { readonly case: 'childKeyTakeSet'; readonly value: ChildKeyTakeSet }
  | { readonly case: 'autoParentDelegationEnabledSet'; readonly value: AutoParentDelegationEnabledSet }
  | { readonly case: 'takeIncreased'; readonly value: TakeIncreased }
  | { readonly case: 'takeDecreased'; readonly value: TakeDecreased }
  | { readonly case: 'autoStakeDestinationSet'; readonly value: AutoStakeDestinationSet }
  | { readonly case: 'autoStakeAdded'; readonly value: AutoStakeAdded }
  /** Dividends of root stake. */
  | { readonly case: 'rootClaimed'; readonly value: RootClaimed }
  | { readonly case: 'rootClaimTypeSet'; readonly value: RootClaimTypeSet }
  /** Proposals: not of the reference chain. */
  | { readonly case: 'proposalsEnabledSet'; readonly value: ProposalsEnabledSet }
  | { readonly case: 'proposed'; readonly value: Proposed }
  | { readonly case: 'proposalVoted'; readonly value: ProposalVoted }
  | { readonly case: 'proposalEnded'; readonly value: ProposalEnded };
export interface Event {
  /** The reference chain's name of the event, such as "NeuronRegistered". */
  readonly name: string;
  readonly event: EventEventCase;
}

function writeEvent(message: Event, writer: WireWriter): void {
  if (message.name.length !== 0) writeText(writer, 10, message.name);
  switch (message.event.case) {
    case 'extrinsicSuccess':
      writeMessage(writer, 18, ExtrinsicSuccessCode, message.event.value);
      break;
    case 'extrinsicFailed':
      writeMessage(writer, 26, ExtrinsicFailedCode, message.event.value);
      break;
    case 'newAccount':
      writeMessage(writer, 34, NewAccountCode, message.event.value);
      break;
    case 'killedAccount':
      writeMessage(writer, 42, KilledAccountCode, message.event.value);
      break;
    case 'transfer':
      writeMessage(writer, 50, TransferCode, message.event.value);
      break;
    case 'endowed':
      writeMessage(writer, 58, EndowedCode, message.event.value);
      break;
    case 'dustLost':
      writeMessage(writer, 66, DustLostCode, message.event.value);
      break;
    case 'networkAdded':
      writeMessage(writer, 74, NetworkAddedCode, message.event.value);
      break;
    case 'firstEmissionBlockNumberSet':
      writeMessage(writer, 82, FirstEmissionBlockNumberSetCode, message.event.value);
      break;
    case 'neuronRegistered':
      writeMessage(writer, 90, NeuronRegisteredCode, message.event.value);
      break;
    case 'axonServed':
      writeMessage(writer, 98, AxonServedCode, message.event.value);
      break;
    case 'stakeAdded':
      writeMessage(writer, 106, StakeAddedCode, message.event.value);
      break;
    case 'stakeRemoved':
      writeMessage(writer, 114, StakeRemovedCode, message.event.value);
      break;
    case 'weightsSet':
      writeMessage(writer, 122, WeightsSetCode, message.event.value);
      break;
    case 'sudid':
      writeMessage(writer, 130, SudidCode, message.event.value);
      break;
    case 'faucet':
      writeMessage(writer, 138, FaucetCode, message.event.value);
      break;
    case 'epochDeferred':
      writeMessage(writer, 146, EpochDeferredCode, message.event.value);
      break;
    case 'epochSkipped':
      writeMessage(writer, 154, EpochSkippedCode, message.event.value);
      break;
    case 'incentiveAlphaEmittedToMiners':
      writeMessage(writer, 162, IncentiveAlphaEmittedToMinersCode, message.event.value);
      break;
    case 'subnetOwnerHotkeySet':
      writeMessage(writer, 170, SubnetOwnerHotkeySetCode, message.event.value);
      break;
    case 'tempoSet':
      writeMessage(writer, 258, TempoSetCode, message.event.value);
      break;
    case 'kappaSet':
      writeMessage(writer, 266, KappaSetCode, message.event.value);
      break;
    case 'weightsSetRateLimitSet':
      writeMessage(writer, 274, WeightsSetRateLimitSetCode, message.event.value);
      break;
    case 'weightsVersionKeySet':
      writeMessage(writer, 282, WeightsVersionKeySetCode, message.event.value);
      break;
    case 'minAllowedWeightSet':
      writeMessage(writer, 290, MinAllowedWeightSetCode, message.event.value);
      break;
    case 'maxAllowedValidatorsSet':
      writeMessage(writer, 298, MaxAllowedValidatorsSetCode, message.event.value);
      break;
    case 'immunityPeriodSet':
      writeMessage(writer, 306, ImmunityPeriodSetCode, message.event.value);
      break;
    case 'servingRateLimitSet':
      writeMessage(writer, 314, ServingRateLimitSetCode, message.event.value);
      break;
    case 'registrationAllowed':
      writeMessage(writer, 322, RegistrationAllowedCode, message.event.value);
      break;
    case 'commitRevealEnabled':
      writeMessage(writer, 330, CommitRevealEnabledCode, message.event.value);
      break;
    case 'bondsMovingAverageSet':
      writeMessage(writer, 338, BondsMovingAverageSetCode, message.event.value);
      break;
    case 'bondsPenaltySet':
      writeMessage(writer, 346, BondsPenaltySetCode, message.event.value);
      break;
    case 'stakeThresholdSet':
      writeMessage(writer, 354, StakeThresholdSetCode, message.event.value);
      break;
    case 'adminFreezeWindowSet':
      writeMessage(writer, 362, AdminFreezeWindowSetCode, message.event.value);
      break;
    case 'maxAllowedUidsSet':
      writeMessage(writer, 370, MaxAllowedUidsSetCode, message.event.value);
      break;
    case 'balanceSet':
      writeMessage(writer, 514, BalanceSetCode, message.event.value);
      break;
    case 'storageSet':
      writeMessage(writer, 522, StorageSetCode, message.event.value);
      break;
    case 'clockSet':
      writeMessage(writer, 530, ClockSetCode, message.event.value);
      break;
    case 'invariantBroken':
      writeMessage(writer, 538, InvariantBrokenCode, message.event.value);
      break;
    case 'hotkeySwapped':
      writeMessage(writer, 642, HotkeySwappedCode, message.event.value);
      break;
    case 'hotkeySwappedOnSubnet':
      writeMessage(writer, 650, HotkeySwappedOnSubnetCode, message.event.value);
      break;
    case 'coldkeySwapAnnounced':
      writeMessage(writer, 658, ColdkeySwapAnnouncedCode, message.event.value);
      break;
    case 'coldkeySwapped':
      writeMessage(writer, 666, ColdkeySwappedCode, message.event.value);
      break;
    case 'coldkeySwapDisputed':
      writeMessage(writer, 674, ColdkeySwapDisputedCode, message.event.value);
      break;
    case 'coldkeySwapCleared':
      writeMessage(writer, 682, ColdkeySwapClearedCode, message.event.value);
      break;
    case 'coldkeySwapReset':
      writeMessage(writer, 690, ColdkeySwapResetCode, message.event.value);
      break;
    case 'networkRemoved':
      writeMessage(writer, 802, NetworkRemovedCode, message.event.value);
      break;
    case 'subnetIdentitySet':
      writeMessage(writer, 810, SubnetIdentitySetCode, message.event.value);
      break;
    case 'subnetIdentityRemoved':
      writeMessage(writer, 818, SubnetIdentityRemovedCode, message.event.value);
      break;
    case 'chainIdentitySet':
      writeMessage(writer, 826, ChainIdentitySetCode, message.event.value);
      break;
    case 'symbolUpdated':
      writeMessage(writer, 834, SymbolUpdatedCode, message.event.value);
      break;
    case 'prometheusServed':
      writeMessage(writer, 962, PrometheusServedCode, message.event.value);
      break;
    case 'commitment':
      writeMessage(writer, 970, CommitmentCode, message.event.value);
      break;
    case 'timelockCommitment':
      writeMessage(writer, 978, TimelockCommitmentCode, message.event.value);
      break;
    case 'commitmentRevealed':
      writeMessage(writer, 986, CommitmentRevealedCode, message.event.value);
      break;
    case 'weightsCommitted':
      writeMessage(writer, 1122, WeightsCommittedCode, message.event.value);
      break;
    case 'weightsRevealed':
      writeMessage(writer, 1130, WeightsRevealedCode, message.event.value);
      break;
    case 'weightsBatchRevealed':
      writeMessage(writer, 1138, WeightsBatchRevealedCode, message.event.value);
      break;
    case 'batchWeightsCompleted':
      writeMessage(writer, 1146, BatchWeightsCompletedCode, message.event.value);
      break;
    case 'batchCompletedWithErrors':
      writeMessage(writer, 1154, BatchCompletedWithErrorsCode, message.event.value);
      break;
    case 'batchWeightItemFailed':
      writeMessage(writer, 1162, BatchWeightItemFailedCode, message.event.value);
      break;
    case 'timelockedWeightsCommitted':
      writeMessage(writer, 1170, TimelockedWeightsCommittedCode, message.event.value);
      break;
    case 'timelockedWeightsRevealed':
      writeMessage(writer, 1178, TimelockedWeightsRevealedCode, message.event.value);
      break;
    case 'epochTriggered':
      writeMessage(writer, 1282, EpochTriggeredCode, message.event.value);
      break;
    case 'activityCutoffFactorMilliSet':
      writeMessage(writer, 1290, ActivityCutoffFactorMilliSetCode, message.event.value);
      break;
    case 'rhoSet':
      writeMessage(writer, 1442, RhoSetCode, message.event.value);
      break;
    case 'activityCutoffSet':
      writeMessage(writer, 1450, ActivityCutoffSetCode, message.event.value);
      break;
    case 'minBurnSet':
      writeMessage(writer, 1458, MinBurnSetCode, message.event.value);
      break;
    case 'maxBurnSet':
      writeMessage(writer, 1466, MaxBurnSetCode, message.event.value);
      break;
    case 'burnHalfLifeSet':
      writeMessage(writer, 1474, BurnHalfLifeSetCode, message.event.value);
      break;
    case 'burnIncreaseMultSet':
      writeMessage(writer, 1482, BurnIncreaseMultSetCode, message.event.value);
      break;
    case 'difficultySet':
      writeMessage(writer, 1490, DifficultySetCode, message.event.value);
      break;
    case 'minDifficultySet':
      writeMessage(writer, 1498, MinDifficultySetCode, message.event.value);
      break;
    case 'maxDifficultySet':
      writeMessage(writer, 1506, MaxDifficultySetCode, message.event.value);
      break;
    case 'adjustmentIntervalSet':
      writeMessage(writer, 1514, AdjustmentIntervalSetCode, message.event.value);
      break;
    case 'adjustmentAlphaSet':
      writeMessage(writer, 1522, AdjustmentAlphaSetCode, message.event.value);
      break;
    case 'registrationPerIntervalSet':
      writeMessage(writer, 1530, RegistrationPerIntervalSetCode, message.event.value);
      break;
    case 'maxRegistrationsPerBlockSet':
      writeMessage(writer, 1538, MaxRegistrationsPerBlockSetCode, message.event.value);
      break;
    case 'minAllowedUidsSet':
      writeMessage(writer, 1546, MinAllowedUidsSetCode, message.event.value);
      break;
    case 'minNonImmuneUidsSet':
      writeMessage(writer, 1554, MinNonImmuneUidsSetCode, message.event.value);
      break;
    case 'commitRevealPeriodsSet':
      writeMessage(writer, 1562, CommitRevealPeriodsSetCode, message.event.value);
      break;
    case 'alphaSigmoidSteepnessSet':
      writeMessage(writer, 1570, AlphaSigmoidSteepnessSetCode, message.event.value);
      break;
    case 'bondsResetOnSet':
      writeMessage(writer, 1578, BondsResetOnSetCode, message.event.value);
      break;
    case 'transferToggle':
      writeMessage(writer, 1586, TransferToggleCode, message.event.value);
      break;
    case 'minChildKeyTakePerSubnetSet':
      writeMessage(writer, 1594, MinChildKeyTakePerSubnetSetCode, message.event.value);
      break;
    case 'rAORecycledForRegistrationSet':
      writeMessage(writer, 1602, RAORecycledForRegistrationSetCode, message.event.value);
      break;
    case 'feeRateSet':
      writeMessage(writer, 1610, FeeRateSetCode, message.event.value);
      break;
    case 'commitRevealVersionSet':
      writeMessage(writer, 1618, CommitRevealVersionSetCode, message.event.value);
      break;
    case 'maxDelegateTakeSet':
      writeMessage(writer, 1626, MaxDelegateTakeSetCode, message.event.value);
      break;
    case 'minDelegateTakeSet':
      writeMessage(writer, 1634, MinDelegateTakeSetCode, message.event.value);
      break;
    case 'txRateLimitSet':
      writeMessage(writer, 1642, TxRateLimitSetCode, message.event.value);
      break;
    case 'txDelegateTakeRateLimitSet':
      writeMessage(writer, 1650, TxDelegateTakeRateLimitSetCode, message.event.value);
      break;
    case 'minChildKeyTakeSet':
      writeMessage(writer, 1658, MinChildKeyTakeSetCode, message.event.value);
      break;
    case 'maxChildKeyTakeSet':
      writeMessage(writer, 1666, MaxChildKeyTakeSetCode, message.event.value);
      break;
    case 'txChildKeyTakeRateLimitSet':
      writeMessage(writer, 1674, TxChildKeyTakeRateLimitSetCode, message.event.value);
      break;
    case 'networkRateLimitSet':
      writeMessage(writer, 1682, NetworkRateLimitSetCode, message.event.value);
      break;
    case 'networkImmunityPeriodSet':
      writeMessage(writer, 1690, NetworkImmunityPeriodSetCode, message.event.value);
      break;
    case 'networkMinLockCostSet':
      writeMessage(writer, 1698, NetworkMinLockCostSetCode, message.event.value);
      break;
    case 'networkLockCostReductionIntervalSet':
      writeMessage(writer, 1706, NetworkLockCostReductionIntervalSetCode, message.event.value);
      break;
    case 'subnetLimitSet':
      writeMessage(writer, 1714, SubnetLimitSetCode, message.event.value);
      break;
    case 'subnetOwnerCutSet':
      writeMessage(writer, 1722, SubnetOwnerCutSetCode, message.event.value);
      break;
    case 'maxEpochsPerBlockSet':
      writeMessage(writer, 1730, MaxEpochsPerBlockSetCode, message.event.value);
      break;
    case 'ownerHyperparamRateLimitSet':
      writeMessage(writer, 1738, OwnerHyperparamRateLimitSetCode, message.event.value);
      break;
    case 'startCallDelaySet':
      writeMessage(writer, 1746, StartCallDelaySetCode, message.event.value);
      break;
    case 'coldkeySwapAnnouncementDelaySet':
      writeMessage(writer, 1754, ColdkeySwapAnnouncementDelaySetCode, message.event.value);
      break;
    case 'coldkeySwapReannouncementDelaySet':
      writeMessage(writer, 1762, ColdkeySwapReannouncementDelaySetCode, message.event.value);
      break;
    case 'stakeMoved':
      writeMessage(writer, 1842, StakeMovedCode, message.event.value);
      break;
    case 'stakeTransferred':
      writeMessage(writer, 1850, StakeTransferredCode, message.event.value);
      break;
    case 'stakeSwapped':
      writeMessage(writer, 1858, StakeSwappedCode, message.event.value);
      break;
    case 'alphaRecycled':
      writeMessage(writer, 1866, AlphaRecycledCode, message.event.value);
      break;
    case 'alphaBurned':
      writeMessage(writer, 1874, AlphaBurnedCode, message.event.value);
      break;
    case 'addStakeBurn':
      writeMessage(writer, 1882, AddStakeBurnedCode, message.event.value);
      break;
    case 'setChildren':
      writeMessage(writer, 1970, ChildrenSetCode, message.event.value);
      break;
    case 'setChildrenScheduled':
      writeMessage(writer, 1978, ChildrenScheduledCode, message.event.value);
      break;
    case 'childKeyTakeSet':
      writeMessage(writer, 1986, ChildKeyTakeSetCode, message.event.value);
      break;
    case 'autoParentDelegationEnabledSet':
      writeMessage(writer, 1994, AutoParentDelegationEnabledSetCode, message.event.value);
      break;
    case 'takeIncreased':
      writeMessage(writer, 2002, TakeIncreasedCode, message.event.value);
      break;
    case 'takeDecreased':
      writeMessage(writer, 2010, TakeDecreasedCode, message.event.value);
      break;
    case 'autoStakeDestinationSet':
      writeMessage(writer, 2018, AutoStakeDestinationSetCode, message.event.value);
      break;
    case 'autoStakeAdded':
      writeMessage(writer, 2026, AutoStakeAddedCode, message.event.value);
      break;
    case 'rootClaimed':
      writeMessage(writer, 2082, RootClaimedCode, message.event.value);
      break;
    case 'rootClaimTypeSet':
      writeMessage(writer, 2090, RootClaimTypeSetCode, message.event.value);
      break;
    case 'proposalsEnabledSet':
      writeMessage(writer, 2162, ProposalsEnabledSetCode, message.event.value);
      break;
    case 'proposed':
      writeMessage(writer, 2170, ProposedCode, message.event.value);
      break;
    case 'proposalVoted':
      writeMessage(writer, 2178, ProposalVotedCode, message.event.value);
      break;
    case 'proposalEnded':
      writeMessage(writer, 2186, ProposalEndedCode, message.event.value);
      break;
  }
}

function readEvent(reader: WireReader, end: number, depth: number): Event {
  let nameField: string = '';
  let eventField: Event['event'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        nameField = readText(reader);
        break;
      case 18:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'extrinsicSuccess', value: ExtrinsicSuccessCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 26:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'extrinsicFailed', value: ExtrinsicFailedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 34:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'newAccount', value: NewAccountCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 42:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'killedAccount', value: KilledAccountCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 50:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'transfer', value: TransferCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 58:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'endowed', value: EndowedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 66:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'dustLost', value: DustLostCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 74:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'networkAdded', value: NetworkAddedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 82:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'firstEmissionBlockNumberSet', value: FirstEmissionBlockNumberSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 90:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'neuronRegistered', value: NeuronRegisteredCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 98:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'axonServed', value: AxonServedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 106:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'stakeAdded', value: StakeAddedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 114:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'stakeRemoved', value: StakeRemovedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 122:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'weightsSet', value: WeightsSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 130:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'sudid', value: SudidCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 138:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'faucet', value: FaucetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 146:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'epochDeferred', value: EpochDeferredCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 154:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'epochSkipped', value: EpochSkippedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 162:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'incentiveAlphaEmittedToMiners', value: IncentiveAlphaEmittedToMinersCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 170:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'subnetOwnerHotkeySet', value: SubnetOwnerHotkeySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 258:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'tempoSet', value: TempoSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 266:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'kappaSet', value: KappaSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 274:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'weightsSetRateLimitSet', value: WeightsSetRateLimitSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 282:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'weightsVersionKeySet', value: WeightsVersionKeySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 290:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'minAllowedWeightSet', value: MinAllowedWeightSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 298:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'maxAllowedValidatorsSet', value: MaxAllowedValidatorsSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 306:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'immunityPeriodSet', value: ImmunityPeriodSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 314:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'servingRateLimitSet', value: ServingRateLimitSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 322:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'registrationAllowed', value: RegistrationAllowedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 330:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'commitRevealEnabled', value: CommitRevealEnabledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 338:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'bondsMovingAverageSet', value: BondsMovingAverageSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 346:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'bondsPenaltySet', value: BondsPenaltySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 354:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'stakeThresholdSet', value: StakeThresholdSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 362:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'adminFreezeWindowSet', value: AdminFreezeWindowSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 370:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'maxAllowedUidsSet', value: MaxAllowedUidsSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 514:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'balanceSet', value: BalanceSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 522:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'storageSet', value: StorageSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 530:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'clockSet', value: ClockSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 538:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'invariantBroken', value: InvariantBrokenCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 642:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'hotkeySwapped', value: HotkeySwappedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 650:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'hotkeySwappedOnSubnet', value: HotkeySwappedOnSubnetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 658:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'coldkeySwapAnnounced', value: ColdkeySwapAnnouncedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 666:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'coldkeySwapped', value: ColdkeySwappedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 674:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'coldkeySwapDisputed', value: ColdkeySwapDisputedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 682:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'coldkeySwapCleared', value: ColdkeySwapClearedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 690:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'coldkeySwapReset', value: ColdkeySwapResetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 802:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'networkRemoved', value: NetworkRemovedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 810:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'subnetIdentitySet', value: SubnetIdentitySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 818:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'subnetIdentityRemoved', value: SubnetIdentityRemovedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 826:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'chainIdentitySet', value: ChainIdentitySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 834:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'symbolUpdated', value: SymbolUpdatedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 962:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'prometheusServed', value: PrometheusServedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 970:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'commitment', value: CommitmentCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 978:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'timelockCommitment', value: TimelockCommitmentCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 986:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'commitmentRevealed', value: CommitmentRevealedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1122:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'weightsCommitted', value: WeightsCommittedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1130:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'weightsRevealed', value: WeightsRevealedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1138:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'weightsBatchRevealed', value: WeightsBatchRevealedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1146:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'batchWeightsCompleted', value: BatchWeightsCompletedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1154:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'batchCompletedWithErrors', value: BatchCompletedWithErrorsCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1162:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'batchWeightItemFailed', value: BatchWeightItemFailedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1170:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'timelockedWeightsCommitted', value: TimelockedWeightsCommittedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1178:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'timelockedWeightsRevealed', value: TimelockedWeightsRevealedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1282:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'epochTriggered', value: EpochTriggeredCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1290:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'activityCutoffFactorMilliSet', value: ActivityCutoffFactorMilliSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1442:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'rhoSet', value: RhoSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1450:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'activityCutoffSet', value: ActivityCutoffSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1458:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'minBurnSet', value: MinBurnSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1466:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'maxBurnSet', value: MaxBurnSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1474:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'burnHalfLifeSet', value: BurnHalfLifeSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1482:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'burnIncreaseMultSet', value: BurnIncreaseMultSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1490:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'difficultySet', value: DifficultySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1498:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'minDifficultySet', value: MinDifficultySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1506:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'maxDifficultySet', value: MaxDifficultySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1514:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'adjustmentIntervalSet', value: AdjustmentIntervalSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1522:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'adjustmentAlphaSet', value: AdjustmentAlphaSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1530:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'registrationPerIntervalSet', value: RegistrationPerIntervalSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1538:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'maxRegistrationsPerBlockSet', value: MaxRegistrationsPerBlockSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1546:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'minAllowedUidsSet', value: MinAllowedUidsSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1554:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'minNonImmuneUidsSet', value: MinNonImmuneUidsSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1562:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'commitRevealPeriodsSet', value: CommitRevealPeriodsSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1570:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'alphaSigmoidSteepnessSet', value: AlphaSigmoidSteepnessSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1578:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'bondsResetOnSet', value: BondsResetOnSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1586:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'transferToggle', value: TransferToggleCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1594:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'minChildKeyTakePerSubnetSet', value: MinChildKeyTakePerSubnetSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1602:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'rAORecycledForRegistrationSet', value: RAORecycledForRegistrationSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1610:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'feeRateSet', value: FeeRateSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1618:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'commitRevealVersionSet', value: CommitRevealVersionSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1626:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'maxDelegateTakeSet', value: MaxDelegateTakeSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1634:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'minDelegateTakeSet', value: MinDelegateTakeSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1642:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'txRateLimitSet', value: TxRateLimitSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1650:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'txDelegateTakeRateLimitSet', value: TxDelegateTakeRateLimitSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1658:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'minChildKeyTakeSet', value: MinChildKeyTakeSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1666:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'maxChildKeyTakeSet', value: MaxChildKeyTakeSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1674:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'txChildKeyTakeRateLimitSet', value: TxChildKeyTakeRateLimitSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1682:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'networkRateLimitSet', value: NetworkRateLimitSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1690:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'networkImmunityPeriodSet', value: NetworkImmunityPeriodSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1698:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'networkMinLockCostSet', value: NetworkMinLockCostSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1706:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'networkLockCostReductionIntervalSet', value: NetworkLockCostReductionIntervalSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1714:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'subnetLimitSet', value: SubnetLimitSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1722:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'subnetOwnerCutSet', value: SubnetOwnerCutSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1730:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'maxEpochsPerBlockSet', value: MaxEpochsPerBlockSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1738:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'ownerHyperparamRateLimitSet', value: OwnerHyperparamRateLimitSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1746:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'startCallDelaySet', value: StartCallDelaySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1754:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'coldkeySwapAnnouncementDelaySet', value: ColdkeySwapAnnouncementDelaySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1762:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'coldkeySwapReannouncementDelaySet', value: ColdkeySwapReannouncementDelaySetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1842:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'stakeMoved', value: StakeMovedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1850:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'stakeTransferred', value: StakeTransferredCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1858:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'stakeSwapped', value: StakeSwappedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1866:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'alphaRecycled', value: AlphaRecycledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1874:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'alphaBurned', value: AlphaBurnedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1882:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'addStakeBurn', value: AddStakeBurnedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1970:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'setChildren', value: ChildrenSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1978:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'setChildrenScheduled', value: ChildrenScheduledCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1986:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'childKeyTakeSet', value: ChildKeyTakeSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 1994:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'autoParentDelegationEnabledSet', value: AutoParentDelegationEnabledSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2002:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'takeIncreased', value: TakeIncreasedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2010:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'takeDecreased', value: TakeDecreasedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2018:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'autoStakeDestinationSet', value: AutoStakeDestinationSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2026:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'autoStakeAdded', value: AutoStakeAddedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2082:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'rootClaimed', value: RootClaimedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2090:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'rootClaimTypeSet', value: RootClaimTypeSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2162:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'proposalsEnabledSet', value: ProposalsEnabledSetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2170:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'proposed', value: ProposedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2178:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'proposalVoted', value: ProposalVotedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 2186:
        if (eventField !== undefined) throw twice('Event', 'event');
        eventField = { case: 'proposalEnded', value: ProposalEndedCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Event', 'name', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Event', 'extrinsic_success', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Event', 'extrinsic_failed', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Event', 'new_account', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Event', 'killed_account', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Event', 'transfer', tag);
        if (tag >>> 3 === 7) throw wrongWireType('Event', 'endowed', tag);
        if (tag >>> 3 === 8) throw wrongWireType('Event', 'dust_lost', tag);
        if (tag >>> 3 === 9) throw wrongWireType('Event', 'network_added', tag);
        if (tag >>> 3 === 10) throw wrongWireType('Event', 'first_emission_block_number_set', tag);
        if (tag >>> 3 === 11) throw wrongWireType('Event', 'neuron_registered', tag);
        if (tag >>> 3 === 12) throw wrongWireType('Event', 'axon_served', tag);
        if (tag >>> 3 === 13) throw wrongWireType('Event', 'stake_added', tag);
        if (tag >>> 3 === 14) throw wrongWireType('Event', 'stake_removed', tag);
        if (tag >>> 3 === 15) throw wrongWireType('Event', 'weights_set', tag);
        if (tag >>> 3 === 16) throw wrongWireType('Event', 'sudid', tag);
        if (tag >>> 3 === 17) throw wrongWireType('Event', 'faucet', tag);
        if (tag >>> 3 === 18) throw wrongWireType('Event', 'epoch_deferred', tag);
        if (tag >>> 3 === 19) throw wrongWireType('Event', 'epoch_skipped', tag);
        if (tag >>> 3 === 20) throw wrongWireType('Event', 'incentive_alpha_emitted_to_miners', tag);
        if (tag >>> 3 === 21) throw wrongWireType('Event', 'subnet_owner_hotkey_set', tag);
        if (tag >>> 3 === 32) throw wrongWireType('Event', 'tempo_set', tag);
        if (tag >>> 3 === 33) throw wrongWireType('Event', 'kappa_set', tag);
        if (tag >>> 3 === 34) throw wrongWireType('Event', 'weights_set_rate_limit_set', tag);
        if (tag >>> 3 === 35) throw wrongWireType('Event', 'weights_version_key_set', tag);
        if (tag >>> 3 === 36) throw wrongWireType('Event', 'min_allowed_weight_set', tag);
        if (tag >>> 3 === 37) throw wrongWireType('Event', 'max_allowed_validators_set', tag);
        if (tag >>> 3 === 38) throw wrongWireType('Event', 'immunity_period_set', tag);
        if (tag >>> 3 === 39) throw wrongWireType('Event', 'serving_rate_limit_set', tag);
        if (tag >>> 3 === 40) throw wrongWireType('Event', 'registration_allowed', tag);
        if (tag >>> 3 === 41) throw wrongWireType('Event', 'commit_reveal_enabled', tag);
        if (tag >>> 3 === 42) throw wrongWireType('Event', 'bonds_moving_average_set', tag);
        if (tag >>> 3 === 43) throw wrongWireType('Event', 'bonds_penalty_set', tag);
        if (tag >>> 3 === 44) throw wrongWireType('Event', 'stake_threshold_set', tag);
        if (tag >>> 3 === 45) throw wrongWireType('Event', 'admin_freeze_window_set', tag);
        if (tag >>> 3 === 46) throw wrongWireType('Event', 'max_allowed_uids_set', tag);
        if (tag >>> 3 === 64) throw wrongWireType('Event', 'balance_set', tag);
        if (tag >>> 3 === 65) throw wrongWireType('Event', 'storage_set', tag);
        if (tag >>> 3 === 66) throw wrongWireType('Event', 'clock_set', tag);
        if (tag >>> 3 === 67) throw wrongWireType('Event', 'invariant_broken', tag);
        if (tag >>> 3 === 80) throw wrongWireType('Event', 'hotkey_swapped', tag);
        if (tag >>> 3 === 81) throw wrongWireType('Event', 'hotkey_swapped_on_subnet', tag);
        if (tag >>> 3 === 82) throw wrongWireType('Event', 'coldkey_swap_announced', tag);
        if (tag >>> 3 === 83) throw wrongWireType('Event', 'coldkey_swapped', tag);
        if (tag >>> 3 === 84) throw wrongWireType('Event', 'coldkey_swap_disputed', tag);
        if (tag >>> 3 === 85) throw wrongWireType('Event', 'coldkey_swap_cleared', tag);
        if (tag >>> 3 === 86) throw wrongWireType('Event', 'coldkey_swap_reset', tag);
        if (tag >>> 3 === 100) throw wrongWireType('Event', 'network_removed', tag);
        if (tag >>> 3 === 101) throw wrongWireType('Event', 'subnet_identity_set', tag);
        if (tag >>> 3 === 102) throw wrongWireType('Event', 'subnet_identity_removed', tag);
        if (tag >>> 3 === 103) throw wrongWireType('Event', 'chain_identity_set', tag);
        if (tag >>> 3 === 104) throw wrongWireType('Event', 'symbol_updated', tag);
        if (tag >>> 3 === 120) throw wrongWireType('Event', 'prometheus_served', tag);
        if (tag >>> 3 === 121) throw wrongWireType('Event', 'commitment', tag);
        if (tag >>> 3 === 122) throw wrongWireType('Event', 'timelock_commitment', tag);
        if (tag >>> 3 === 123) throw wrongWireType('Event', 'commitment_revealed', tag);
        if (tag >>> 3 === 140) throw wrongWireType('Event', 'weights_committed', tag);
        if (tag >>> 3 === 141) throw wrongWireType('Event', 'weights_revealed', tag);
        if (tag >>> 3 === 142) throw wrongWireType('Event', 'weights_batch_revealed', tag);
        if (tag >>> 3 === 143) throw wrongWireType('Event', 'batch_weights_completed', tag);
        if (tag >>> 3 === 144) throw wrongWireType('Event', 'batch_completed_with_errors', tag);
        if (tag >>> 3 === 145) throw wrongWireType('Event', 'batch_weight_item_failed', tag);
        if (tag >>> 3 === 146) throw wrongWireType('Event', 'timelocked_weights_committed', tag);
        if (tag >>> 3 === 147) throw wrongWireType('Event', 'timelocked_weights_revealed', tag);
        if (tag >>> 3 === 160) throw wrongWireType('Event', 'epoch_triggered', tag);
        if (tag >>> 3 === 161) throw wrongWireType('Event', 'activity_cutoff_factor_milli_set', tag);
        if (tag >>> 3 === 180) throw wrongWireType('Event', 'rho_set', tag);
        if (tag >>> 3 === 181) throw wrongWireType('Event', 'activity_cutoff_set', tag);
        if (tag >>> 3 === 182) throw wrongWireType('Event', 'min_burn_set', tag);
        if (tag >>> 3 === 183) throw wrongWireType('Event', 'max_burn_set', tag);
        if (tag >>> 3 === 184) throw wrongWireType('Event', 'burn_half_life_set', tag);
        if (tag >>> 3 === 185) throw wrongWireType('Event', 'burn_increase_mult_set', tag);
        if (tag >>> 3 === 186) throw wrongWireType('Event', 'difficulty_set', tag);
        if (tag >>> 3 === 187) throw wrongWireType('Event', 'min_difficulty_set', tag);
        if (tag >>> 3 === 188) throw wrongWireType('Event', 'max_difficulty_set', tag);
        if (tag >>> 3 === 189) throw wrongWireType('Event', 'adjustment_interval_set', tag);
        if (tag >>> 3 === 190) throw wrongWireType('Event', 'adjustment_alpha_set', tag);
        if (tag >>> 3 === 191) throw wrongWireType('Event', 'registration_per_interval_set', tag);
        if (tag >>> 3 === 192) throw wrongWireType('Event', 'max_registrations_per_block_set', tag);
        if (tag >>> 3 === 193) throw wrongWireType('Event', 'min_allowed_uids_set', tag);
        if (tag >>> 3 === 194) throw wrongWireType('Event', 'min_non_immune_uids_set', tag);
        if (tag >>> 3 === 195) throw wrongWireType('Event', 'commit_reveal_periods_set', tag);
        if (tag >>> 3 === 196) throw wrongWireType('Event', 'alpha_sigmoid_steepness_set', tag);
        if (tag >>> 3 === 197) throw wrongWireType('Event', 'bonds_reset_on_set', tag);
        if (tag >>> 3 === 198) throw wrongWireType('Event', 'transfer_toggle', tag);
        if (tag >>> 3 === 199) throw wrongWireType('Event', 'min_child_key_take_per_subnet_set', tag);
        if (tag >>> 3 === 200) throw wrongWireType('Event', 'r_a_o_recycled_for_registration_set', tag);
        if (tag >>> 3 === 201) throw wrongWireType('Event', 'fee_rate_set', tag);
        if (tag >>> 3 === 202) throw wrongWireType('Event', 'commit_reveal_version_set', tag);
        if (tag >>> 3 === 203) throw wrongWireType('Event', 'max_delegate_take_set', tag);
        if (tag >>> 3 === 204) throw wrongWireType('Event', 'min_delegate_take_set', tag);
        if (tag >>> 3 === 205) throw wrongWireType('Event', 'tx_rate_limit_set', tag);
        if (tag >>> 3 === 206) throw wrongWireType('Event', 'tx_delegate_take_rate_limit_set', tag);
        if (tag >>> 3 === 207) throw wrongWireType('Event', 'min_child_key_take_set', tag);
        if (tag >>> 3 === 208) throw wrongWireType('Event', 'max_child_key_take_set', tag);
        if (tag >>> 3 === 209) throw wrongWireType('Event', 'tx_child_key_take_rate_limit_set', tag);
        if (tag >>> 3 === 210) throw wrongWireType('Event', 'network_rate_limit_set', tag);
        if (tag >>> 3 === 211) throw wrongWireType('Event', 'network_immunity_period_set', tag);
        if (tag >>> 3 === 212) throw wrongWireType('Event', 'network_min_lock_cost_set', tag);
        if (tag >>> 3 === 213) throw wrongWireType('Event', 'network_lock_cost_reduction_interval_set', tag);
        if (tag >>> 3 === 214) throw wrongWireType('Event', 'subnet_limit_set', tag);
        if (tag >>> 3 === 215) throw wrongWireType('Event', 'subnet_owner_cut_set', tag);
        if (tag >>> 3 === 216) throw wrongWireType('Event', 'max_epochs_per_block_set', tag);
        if (tag >>> 3 === 217) throw wrongWireType('Event', 'owner_hyperparam_rate_limit_set', tag);
        if (tag >>> 3 === 218) throw wrongWireType('Event', 'start_call_delay_set', tag);
        if (tag >>> 3 === 219) throw wrongWireType('Event', 'coldkey_swap_announcement_delay_set', tag);
        if (tag >>> 3 === 220) throw wrongWireType('Event', 'coldkey_swap_reannouncement_delay_set', tag);
        if (tag >>> 3 === 230) throw wrongWireType('Event', 'stake_moved', tag);
        if (tag >>> 3 === 231) throw wrongWireType('Event', 'stake_transferred', tag);
        if (tag >>> 3 === 232) throw wrongWireType('Event', 'stake_swapped', tag);
        if (tag >>> 3 === 233) throw wrongWireType('Event', 'alpha_recycled', tag);
        if (tag >>> 3 === 234) throw wrongWireType('Event', 'alpha_burned', tag);
        if (tag >>> 3 === 235) throw wrongWireType('Event', 'add_stake_burn', tag);
        if (tag >>> 3 === 246) throw wrongWireType('Event', 'set_children', tag);
        if (tag >>> 3 === 247) throw wrongWireType('Event', 'set_children_scheduled', tag);
        if (tag >>> 3 === 248) throw wrongWireType('Event', 'child_key_take_set', tag);
        if (tag >>> 3 === 249) throw wrongWireType('Event', 'auto_parent_delegation_enabled_set', tag);
        if (tag >>> 3 === 250) throw wrongWireType('Event', 'take_increased', tag);
        if (tag >>> 3 === 251) throw wrongWireType('Event', 'take_decreased', tag);
        if (tag >>> 3 === 252) throw wrongWireType('Event', 'auto_stake_destination_set', tag);
        if (tag >>> 3 === 253) throw wrongWireType('Event', 'auto_stake_added', tag);
        if (tag >>> 3 === 260) throw wrongWireType('Event', 'root_claimed', tag);
        if (tag >>> 3 === 261) throw wrongWireType('Event', 'root_claim_type_set', tag);
        if (tag >>> 3 === 270) throw wrongWireType('Event', 'proposals_enabled_set', tag);
        if (tag >>> 3 === 271) throw wrongWireType('Event', 'proposed', tag);
        if (tag >>> 3 === 272) throw wrongWireType('Event', 'proposal_voted', tag);
        if (tag >>> 3 === 273) throw wrongWireType('Event', 'proposal_ended', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Event');
  if (eventField === undefined) throw missing('Event', 'event');
  return { name: nameField, event: eventField };
}

export const EventCode: StaticCode<Event> = { write: writeEvent, read: readEvent };

export const Event: MessageCodec<Event> = {
  schema: {
    name: 'Event',
    fields: [
      { name: 'name', key: 'name', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'extrinsic_success', key: 'extrinsicSuccess', number: 2, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ExtrinsicSuccess },
      { name: 'extrinsic_failed', key: 'extrinsicFailed', number: 3, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ExtrinsicFailed },
      { name: 'new_account', key: 'newAccount', number: 4, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => NewAccount },
      { name: 'killed_account', key: 'killedAccount', number: 5, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => KilledAccount },
      { name: 'transfer', key: 'transfer', number: 6, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => Transfer },
      { name: 'endowed', key: 'endowed', number: 7, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => Endowed },
      { name: 'dust_lost', key: 'dustLost', number: 8, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => DustLost },
      { name: 'network_added', key: 'networkAdded', number: 9, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => NetworkAdded },
      { name: 'first_emission_block_number_set', key: 'firstEmissionBlockNumberSet', number: 10, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => FirstEmissionBlockNumberSet },
      { name: 'neuron_registered', key: 'neuronRegistered', number: 11, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => NeuronRegistered },
      { name: 'axon_served', key: 'axonServed', number: 12, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AxonServed },
      { name: 'stake_added', key: 'stakeAdded', number: 13, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => StakeAdded },
      { name: 'stake_removed', key: 'stakeRemoved', number: 14, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => StakeRemoved },
      { name: 'weights_set', key: 'weightsSet', number: 15, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => WeightsSet },
      { name: 'sudid', key: 'sudid', number: 16, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => Sudid },
      { name: 'faucet', key: 'faucet', number: 17, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => Faucet },
      { name: 'epoch_deferred', key: 'epochDeferred', number: 18, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => EpochDeferred },
      { name: 'epoch_skipped', key: 'epochSkipped', number: 19, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => EpochSkipped },
      { name: 'incentive_alpha_emitted_to_miners', key: 'incentiveAlphaEmittedToMiners', number: 20, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => IncentiveAlphaEmittedToMiners },
      { name: 'subnet_owner_hotkey_set', key: 'subnetOwnerHotkeySet', number: 21, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => SubnetOwnerHotkeySet },
      { name: 'tempo_set', key: 'tempoSet', number: 32, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TempoSet },
      { name: 'kappa_set', key: 'kappaSet', number: 33, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => KappaSet },
      { name: 'weights_set_rate_limit_set', key: 'weightsSetRateLimitSet', number: 34, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => WeightsSetRateLimitSet },
      { name: 'weights_version_key_set', key: 'weightsVersionKeySet', number: 35, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => WeightsVersionKeySet },
      { name: 'min_allowed_weight_set', key: 'minAllowedWeightSet', number: 36, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MinAllowedWeightSet },
      { name: 'max_allowed_validators_set', key: 'maxAllowedValidatorsSet', number: 37, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MaxAllowedValidatorsSet },
      { name: 'immunity_period_set', key: 'immunityPeriodSet', number: 38, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ImmunityPeriodSet },
      { name: 'serving_rate_limit_set', key: 'servingRateLimitSet', number: 39, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ServingRateLimitSet },
      { name: 'registration_allowed', key: 'registrationAllowed', number: 40, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => RegistrationAllowed },
      { name: 'commit_reveal_enabled', key: 'commitRevealEnabled', number: 41, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => CommitRevealEnabled },
      { name: 'bonds_moving_average_set', key: 'bondsMovingAverageSet', number: 42, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => BondsMovingAverageSet },
      { name: 'bonds_penalty_set', key: 'bondsPenaltySet', number: 43, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => BondsPenaltySet },
      { name: 'stake_threshold_set', key: 'stakeThresholdSet', number: 44, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => StakeThresholdSet },
      { name: 'admin_freeze_window_set', key: 'adminFreezeWindowSet', number: 45, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AdminFreezeWindowSet },
      { name: 'max_allowed_uids_set', key: 'maxAllowedUidsSet', number: 46, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MaxAllowedUidsSet },
      { name: 'balance_set', key: 'balanceSet', number: 64, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => BalanceSet },
      { name: 'storage_set', key: 'storageSet', number: 65, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => StorageSet },
      { name: 'clock_set', key: 'clockSet', number: 66, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ClockSet },
      { name: 'invariant_broken', key: 'invariantBroken', number: 67, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => InvariantBroken },
      { name: 'hotkey_swapped', key: 'hotkeySwapped', number: 80, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => HotkeySwapped },
      { name: 'hotkey_swapped_on_subnet', key: 'hotkeySwappedOnSubnet', number: 81, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => HotkeySwappedOnSubnet },
      { name: 'coldkey_swap_announced', key: 'coldkeySwapAnnounced', number: 82, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ColdkeySwapAnnounced },
      { name: 'coldkey_swapped', key: 'coldkeySwapped', number: 83, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ColdkeySwapped },
      { name: 'coldkey_swap_disputed', key: 'coldkeySwapDisputed', number: 84, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ColdkeySwapDisputed },
      { name: 'coldkey_swap_cleared', key: 'coldkeySwapCleared', number: 85, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ColdkeySwapCleared },
      { name: 'coldkey_swap_reset', key: 'coldkeySwapReset', number: 86, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ColdkeySwapReset },
      { name: 'network_removed', key: 'networkRemoved', number: 100, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => NetworkRemoved },
      { name: 'subnet_identity_set', key: 'subnetIdentitySet', number: 101, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => SubnetIdentitySet },
      { name: 'subnet_identity_removed', key: 'subnetIdentityRemoved', number: 102, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => SubnetIdentityRemoved },
      { name: 'chain_identity_set', key: 'chainIdentitySet', number: 103, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ChainIdentitySet },
      { name: 'symbol_updated', key: 'symbolUpdated', number: 104, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => SymbolUpdated },
      { name: 'prometheus_served', key: 'prometheusServed', number: 120, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => PrometheusServed },
      { name: 'commitment', key: 'commitment', number: 121, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => Commitment },
      { name: 'timelock_commitment', key: 'timelockCommitment', number: 122, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TimelockCommitment },
      { name: 'commitment_revealed', key: 'commitmentRevealed', number: 123, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => CommitmentRevealed },
      { name: 'weights_committed', key: 'weightsCommitted', number: 140, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => WeightsCommitted },
      { name: 'weights_revealed', key: 'weightsRevealed', number: 141, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => WeightsRevealed },
      { name: 'weights_batch_revealed', key: 'weightsBatchRevealed', number: 142, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => WeightsBatchRevealed },
      { name: 'batch_weights_completed', key: 'batchWeightsCompleted', number: 143, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => BatchWeightsCompleted },
      { name: 'batch_completed_with_errors', key: 'batchCompletedWithErrors', number: 144, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => BatchCompletedWithErrors },
      { name: 'batch_weight_item_failed', key: 'batchWeightItemFailed', number: 145, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => BatchWeightItemFailed },
      { name: 'timelocked_weights_committed', key: 'timelockedWeightsCommitted', number: 146, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TimelockedWeightsCommitted },
      { name: 'timelocked_weights_revealed', key: 'timelockedWeightsRevealed', number: 147, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TimelockedWeightsRevealed },
      { name: 'epoch_triggered', key: 'epochTriggered', number: 160, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => EpochTriggered },
      { name: 'activity_cutoff_factor_milli_set', key: 'activityCutoffFactorMilliSet', number: 161, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ActivityCutoffFactorMilliSet },
      { name: 'rho_set', key: 'rhoSet', number: 180, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => RhoSet },
      { name: 'activity_cutoff_set', key: 'activityCutoffSet', number: 181, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ActivityCutoffSet },
      { name: 'min_burn_set', key: 'minBurnSet', number: 182, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MinBurnSet },
      { name: 'max_burn_set', key: 'maxBurnSet', number: 183, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MaxBurnSet },
      { name: 'burn_half_life_set', key: 'burnHalfLifeSet', number: 184, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => BurnHalfLifeSet },
      { name: 'burn_increase_mult_set', key: 'burnIncreaseMultSet', number: 185, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => BurnIncreaseMultSet },
      { name: 'difficulty_set', key: 'difficultySet', number: 186, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => DifficultySet },
      { name: 'min_difficulty_set', key: 'minDifficultySet', number: 187, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MinDifficultySet },
      { name: 'max_difficulty_set', key: 'maxDifficultySet', number: 188, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MaxDifficultySet },
      { name: 'adjustment_interval_set', key: 'adjustmentIntervalSet', number: 189, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AdjustmentIntervalSet },
      { name: 'adjustment_alpha_set', key: 'adjustmentAlphaSet', number: 190, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AdjustmentAlphaSet },
      { name: 'registration_per_interval_set', key: 'registrationPerIntervalSet', number: 191, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => RegistrationPerIntervalSet },
      { name: 'max_registrations_per_block_set', key: 'maxRegistrationsPerBlockSet', number: 192, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MaxRegistrationsPerBlockSet },
      { name: 'min_allowed_uids_set', key: 'minAllowedUidsSet', number: 193, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MinAllowedUidsSet },
      { name: 'min_non_immune_uids_set', key: 'minNonImmuneUidsSet', number: 194, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MinNonImmuneUidsSet },
      { name: 'commit_reveal_periods_set', key: 'commitRevealPeriodsSet', number: 195, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => CommitRevealPeriodsSet },
      { name: 'alpha_sigmoid_steepness_set', key: 'alphaSigmoidSteepnessSet', number: 196, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AlphaSigmoidSteepnessSet },
      { name: 'bonds_reset_on_set', key: 'bondsResetOnSet', number: 197, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => BondsResetOnSet },
      { name: 'transfer_toggle', key: 'transferToggle', number: 198, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TransferToggle },
      { name: 'min_child_key_take_per_subnet_set', key: 'minChildKeyTakePerSubnetSet', number: 199, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MinChildKeyTakePerSubnetSet },
      { name: 'r_a_o_recycled_for_registration_set', key: 'rAORecycledForRegistrationSet', number: 200, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => RAORecycledForRegistrationSet },
      { name: 'fee_rate_set', key: 'feeRateSet', number: 201, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => FeeRateSet },
      { name: 'commit_reveal_version_set', key: 'commitRevealVersionSet', number: 202, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => CommitRevealVersionSet },
      { name: 'max_delegate_take_set', key: 'maxDelegateTakeSet', number: 203, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MaxDelegateTakeSet },
      { name: 'min_delegate_take_set', key: 'minDelegateTakeSet', number: 204, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MinDelegateTakeSet },
      { name: 'tx_rate_limit_set', key: 'txRateLimitSet', number: 205, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TxRateLimitSet },
      { name: 'tx_delegate_take_rate_limit_set', key: 'txDelegateTakeRateLimitSet', number: 206, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TxDelegateTakeRateLimitSet },
      { name: 'min_child_key_take_set', key: 'minChildKeyTakeSet', number: 207, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MinChildKeyTakeSet },
      { name: 'max_child_key_take_set', key: 'maxChildKeyTakeSet', number: 208, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MaxChildKeyTakeSet },
      { name: 'tx_child_key_take_rate_limit_set', key: 'txChildKeyTakeRateLimitSet', number: 209, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TxChildKeyTakeRateLimitSet },
      { name: 'network_rate_limit_set', key: 'networkRateLimitSet', number: 210, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => NetworkRateLimitSet },
      { name: 'network_immunity_period_set', key: 'networkImmunityPeriodSet', number: 211, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => NetworkImmunityPeriodSet },
      { name: 'network_min_lock_cost_set', key: 'networkMinLockCostSet', number: 212, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => NetworkMinLockCostSet },
      { name: 'network_lock_cost_reduction_interval_set', key: 'networkLockCostReductionIntervalSet', number: 213, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => NetworkLockCostReductionIntervalSet },
      { name: 'subnet_limit_set', key: 'subnetLimitSet', number: 214, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => SubnetLimitSet },
      { name: 'subnet_owner_cut_set', key: 'subnetOwnerCutSet', number: 215, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => SubnetOwnerCutSet },
      { name: 'max_epochs_per_block_set', key: 'maxEpochsPerBlockSet', number: 216, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => MaxEpochsPerBlockSet },
      { name: 'owner_hyperparam_rate_limit_set', key: 'ownerHyperparamRateLimitSet', number: 217, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => OwnerHyperparamRateLimitSet },
      { name: 'start_call_delay_set', key: 'startCallDelaySet', number: 218, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => StartCallDelaySet },
      { name: 'coldkey_swap_announcement_delay_set', key: 'coldkeySwapAnnouncementDelaySet', number: 219, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ColdkeySwapAnnouncementDelaySet },
      { name: 'coldkey_swap_reannouncement_delay_set', key: 'coldkeySwapReannouncementDelaySet', number: 220, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ColdkeySwapReannouncementDelaySet },
      { name: 'stake_moved', key: 'stakeMoved', number: 230, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => StakeMoved },
      { name: 'stake_transferred', key: 'stakeTransferred', number: 231, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => StakeTransferred },
      { name: 'stake_swapped', key: 'stakeSwapped', number: 232, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => StakeSwapped },
      { name: 'alpha_recycled', key: 'alphaRecycled', number: 233, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AlphaRecycled },
      { name: 'alpha_burned', key: 'alphaBurned', number: 234, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AlphaBurned },
      { name: 'add_stake_burn', key: 'addStakeBurn', number: 235, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AddStakeBurned },
      { name: 'set_children', key: 'setChildren', number: 246, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ChildrenSet },
      { name: 'set_children_scheduled', key: 'setChildrenScheduled', number: 247, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ChildrenScheduled },
      { name: 'child_key_take_set', key: 'childKeyTakeSet', number: 248, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ChildKeyTakeSet },
      { name: 'auto_parent_delegation_enabled_set', key: 'autoParentDelegationEnabledSet', number: 249, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AutoParentDelegationEnabledSet },
      { name: 'take_increased', key: 'takeIncreased', number: 250, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TakeIncreased },
      { name: 'take_decreased', key: 'takeDecreased', number: 251, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => TakeDecreased },
      { name: 'auto_stake_destination_set', key: 'autoStakeDestinationSet', number: 252, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AutoStakeDestinationSet },
      { name: 'auto_stake_added', key: 'autoStakeAdded', number: 253, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => AutoStakeAdded },
      { name: 'root_claimed', key: 'rootClaimed', number: 260, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => RootClaimed },
      { name: 'root_claim_type_set', key: 'rootClaimTypeSet', number: 261, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => RootClaimTypeSet },
      { name: 'proposals_enabled_set', key: 'proposalsEnabledSet', number: 270, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ProposalsEnabledSet },
      { name: 'proposed', key: 'proposed', number: 271, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => Proposed },
      { name: 'proposal_voted', key: 'proposalVoted', number: 272, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ProposalVoted },
      { name: 'proposal_ended', key: 'proposalEnded', number: 273, kind: 'message', cardinality: 'single', oneof: 'event', codec: () => ProposalEnded },
    ],
  },
  encode: (message) => encodeWith(EventCode, message),
  decode: (bytes) => decodeWith('Event', EventCode, bytes),
};

export interface ExtrinsicSuccess {
}

function writeExtrinsicSuccess(_message: ExtrinsicSuccess, _writer: WireWriter): void {
}

function readExtrinsicSuccess(reader: WireReader, end: number, _depth: number): ExtrinsicSuccess {
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      default:
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExtrinsicSuccess');
  return {  };
}

export const ExtrinsicSuccessCode: StaticCode<ExtrinsicSuccess> = { write: writeExtrinsicSuccess, read: readExtrinsicSuccess };

export const ExtrinsicSuccess: MessageCodec<ExtrinsicSuccess> = {
  schema: {
    name: 'ExtrinsicSuccess',
    fields: [
    ],
  },
  encode: (message) => encodeWith(ExtrinsicSuccessCode, message),
  decode: (bytes) => decodeWith('ExtrinsicSuccess', ExtrinsicSuccessCode, bytes),
};

export interface ExtrinsicFailed {
  readonly error: ErrorInfo;
}

function writeExtrinsicFailed(message: ExtrinsicFailed, writer: WireWriter): void {
  writeMessage(writer, 10, ErrorInfoCode, message.error);
}

function readExtrinsicFailed(reader: WireReader, end: number, depth: number): ExtrinsicFailed {
  let errorField: ErrorInfo | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (errorField !== undefined) throw twice('ExtrinsicFailed', 'error');
        errorField = ErrorInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExtrinsicFailed', 'error', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExtrinsicFailed');
  if (errorField === undefined) throw missing('ExtrinsicFailed', 'error');
  return { error: errorField };
}

export const ExtrinsicFailedCode: StaticCode<ExtrinsicFailed> = { write: writeExtrinsicFailed, read: readExtrinsicFailed };

export const ExtrinsicFailed: MessageCodec<ExtrinsicFailed> = {
  schema: {
    name: 'ExtrinsicFailed',
    fields: [
      { name: 'error', key: 'error', number: 1, kind: 'message', cardinality: 'single', codec: () => ErrorInfo },
    ],
  },
  encode: (message) => encodeWith(ExtrinsicFailedCode, message),
  decode: (bytes) => decodeWith('ExtrinsicFailed', ExtrinsicFailedCode, bytes),
};

export interface NewAccount {
  readonly account: Uint8Array;
}

function writeNewAccount(message: NewAccount, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
}

function readNewAccount(reader: WireReader, end: number, _depth: number): NewAccount {
  let accountField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NewAccount', 'account', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NewAccount');
  if (accountField === undefined) throw missing('NewAccount', 'account');
  return { account: accountField };
}

export const NewAccountCode: StaticCode<NewAccount> = { write: writeNewAccount, read: readNewAccount };

export const NewAccount: MessageCodec<NewAccount> = {
  schema: {
    name: 'NewAccount',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NewAccountCode, message),
  decode: (bytes) => decodeWith('NewAccount', NewAccountCode, bytes),
};

export interface KilledAccount {
  readonly account: Uint8Array;
}

function writeKilledAccount(message: KilledAccount, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
}

function readKilledAccount(reader: WireReader, end: number, _depth: number): KilledAccount {
  let accountField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('KilledAccount', 'account', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'KilledAccount');
  if (accountField === undefined) throw missing('KilledAccount', 'account');
  return { account: accountField };
}

export const KilledAccountCode: StaticCode<KilledAccount> = { write: writeKilledAccount, read: readKilledAccount };

export const KilledAccount: MessageCodec<KilledAccount> = {
  schema: {
    name: 'KilledAccount',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(KilledAccountCode, message),
  decode: (bytes) => decodeWith('KilledAccount', KilledAccountCode, bytes),
};

export interface Transfer {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly amount: bigint;
}

function writeTransfer(message: Transfer, writer: WireWriter): void {
  writeAccount(writer, 10, message.from);
  writeAccount(writer, 18, message.to);
  if (message.amount !== 0n) writeU64(writer, 24, message.amount);
}

function readTransfer(reader: WireReader, end: number, _depth: number): Transfer {
  let fromField: Uint8Array | undefined;
  let toField: Uint8Array | undefined;
  let amountField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        fromField = readAccount(reader);
        break;
      case 18:
        toField = readAccount(reader);
        break;
      case 24:
        amountField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Transfer', 'from', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Transfer', 'to', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Transfer', 'amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Transfer');
  if (fromField === undefined) throw missing('Transfer', 'from');
  if (toField === undefined) throw missing('Transfer', 'to');
  return { from: fromField, to: toField, amount: amountField };
}

export const TransferCode: StaticCode<Transfer> = { write: writeTransfer, read: readTransfer };

export const Transfer: MessageCodec<Transfer> = {
  schema: {
    name: 'Transfer',
    fields: [
      { name: 'from', key: 'from', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'to', key: 'to', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 3, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TransferCode, message),
  decode: (bytes) => decodeWith('Transfer', TransferCode, bytes),
};

export interface Endowed {
  readonly account: Uint8Array;
  readonly freeBalance: bigint;
}

function writeEndowed(message: Endowed, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.freeBalance !== 0n) writeU64(writer, 16, message.freeBalance);
}

function readEndowed(reader: WireReader, end: number, _depth: number): Endowed {
  let accountField: Uint8Array | undefined;
  let freeBalanceField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        freeBalanceField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Endowed', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Endowed', 'free_balance', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Endowed');
  if (accountField === undefined) throw missing('Endowed', 'account');
  return { account: accountField, freeBalance: freeBalanceField };
}

export const EndowedCode: StaticCode<Endowed> = { write: writeEndowed, read: readEndowed };

export const Endowed: MessageCodec<Endowed> = {
  schema: {
    name: 'Endowed',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'free_balance', key: 'freeBalance', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(EndowedCode, message),
  decode: (bytes) => decodeWith('Endowed', EndowedCode, bytes),
};

export interface DustLost {
  readonly account: Uint8Array;
  readonly amount: bigint;
}

function writeDustLost(message: DustLost, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.amount !== 0n) writeU64(writer, 16, message.amount);
}

function readDustLost(reader: WireReader, end: number, _depth: number): DustLost {
  let accountField: Uint8Array | undefined;
  let amountField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        amountField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DustLost', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DustLost', 'amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DustLost');
  if (accountField === undefined) throw missing('DustLost', 'account');
  return { account: accountField, amount: amountField };
}

export const DustLostCode: StaticCode<DustLost> = { write: writeDustLost, read: readDustLost };

export const DustLost: MessageCodec<DustLost> = {
  schema: {
    name: 'DustLost',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(DustLostCode, message),
  decode: (bytes) => decodeWith('DustLost', DustLostCode, bytes),
};

export interface NetworkAdded {
  readonly netuid: number;
  readonly mechanism: number;
}

function writeNetworkAdded(message: NetworkAdded, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.mechanism !== 0) writeU32(writer, 16, message.mechanism);
}

function readNetworkAdded(reader: WireReader, end: number, _depth: number): NetworkAdded {
  let netuidField: number = 0;
  let mechanismField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        mechanismField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NetworkAdded', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('NetworkAdded', 'mechanism', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NetworkAdded');
  return { netuid: netuidField, mechanism: mechanismField };
}

export const NetworkAddedCode: StaticCode<NetworkAdded> = { write: writeNetworkAdded, read: readNetworkAdded };

export const NetworkAdded: MessageCodec<NetworkAdded> = {
  schema: {
    name: 'NetworkAdded',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'mechanism', key: 'mechanism', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NetworkAddedCode, message),
  decode: (bytes) => decodeWith('NetworkAdded', NetworkAddedCode, bytes),
};

export interface FirstEmissionBlockNumberSet {
  readonly netuid: number;
  readonly block: bigint;
}

function writeFirstEmissionBlockNumberSet(message: FirstEmissionBlockNumberSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
}

function readFirstEmissionBlockNumberSet(reader: WireReader, end: number, _depth: number): FirstEmissionBlockNumberSet {
  let netuidField: number = 0;
  let blockField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('FirstEmissionBlockNumberSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('FirstEmissionBlockNumberSet', 'block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'FirstEmissionBlockNumberSet');
  return { netuid: netuidField, block: blockField };
}

export const FirstEmissionBlockNumberSetCode: StaticCode<FirstEmissionBlockNumberSet> = { write: writeFirstEmissionBlockNumberSet, read: readFirstEmissionBlockNumberSet };

export const FirstEmissionBlockNumberSet: MessageCodec<FirstEmissionBlockNumberSet> = {
  schema: {
    name: 'FirstEmissionBlockNumberSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(FirstEmissionBlockNumberSetCode, message),
  decode: (bytes) => decodeWith('FirstEmissionBlockNumberSet', FirstEmissionBlockNumberSetCode, bytes),
};

export interface NeuronRegistered {
  readonly netuid: number;
  readonly uid: number;
  readonly hotkey: Uint8Array;
}

function writeNeuronRegistered(message: NeuronRegistered, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.uid !== 0) writeU32(writer, 16, message.uid);
  writeAccount(writer, 26, message.hotkey);
}

function readNeuronRegistered(reader: WireReader, end: number, _depth: number): NeuronRegistered {
  let netuidField: number = 0;
  let uidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        uidField = readU32(reader);
        break;
      case 26:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NeuronRegistered', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('NeuronRegistered', 'uid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('NeuronRegistered', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NeuronRegistered');
  if (hotkeyField === undefined) throw missing('NeuronRegistered', 'hotkey');
  return { netuid: netuidField, uid: uidField, hotkey: hotkeyField };
}

export const NeuronRegisteredCode: StaticCode<NeuronRegistered> = { write: writeNeuronRegistered, read: readNeuronRegistered };

export const NeuronRegistered: MessageCodec<NeuronRegistered> = {
  schema: {
    name: 'NeuronRegistered',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'uid', key: 'uid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 3, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NeuronRegisteredCode, message),
  decode: (bytes) => decodeWith('NeuronRegistered', NeuronRegisteredCode, bytes),
};

export interface AxonServed {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
}

function writeAxonServed(message: AxonServed, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
}

function readAxonServed(reader: WireReader, end: number, _depth: number): AxonServed {
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
        if (tag >>> 3 === 1) throw wrongWireType('AxonServed', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AxonServed', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AxonServed');
  if (hotkeyField === undefined) throw missing('AxonServed', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField };
}

export const AxonServedCode: StaticCode<AxonServed> = { write: writeAxonServed, read: readAxonServed };

export const AxonServed: MessageCodec<AxonServed> = {
  schema: {
    name: 'AxonServed',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AxonServedCode, message),
  decode: (bytes) => decodeWith('AxonServed', AxonServedCode, bytes),
};

export interface StakeAdded {
  readonly coldkey: Uint8Array;
  readonly hotkey: Uint8Array;
  /** TAO spent, the fee included. */
  readonly tao: bigint;
  readonly alpha: bigint;
  readonly netuid: number;
  /** The fee in rao of TAO. */
  readonly fee: bigint;
}

function writeStakeAdded(message: StakeAdded, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.hotkey);
  if (message.tao !== 0n) writeU64(writer, 24, message.tao);
  if (message.alpha !== 0n) writeU64(writer, 32, message.alpha);
  if (message.netuid !== 0) writeU32(writer, 40, message.netuid);
  if (message.fee !== 0n) writeU64(writer, 48, message.fee);
}

function readStakeAdded(reader: WireReader, end: number, _depth: number): StakeAdded {
  let coldkeyField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let taoField: bigint = 0n;
  let alphaField: bigint = 0n;
  let netuidField: number = 0;
  let feeField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 24:
        taoField = readU64(reader);
        break;
      case 32:
        alphaField = readU64(reader);
        break;
      case 40:
        netuidField = readU32(reader);
        break;
      case 48:
        feeField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StakeAdded', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StakeAdded', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StakeAdded', 'tao', tag);
        if (tag >>> 3 === 4) throw wrongWireType('StakeAdded', 'alpha', tag);
        if (tag >>> 3 === 5) throw wrongWireType('StakeAdded', 'netuid', tag);
        if (tag >>> 3 === 6) throw wrongWireType('StakeAdded', 'fee', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StakeAdded');
  if (coldkeyField === undefined) throw missing('StakeAdded', 'coldkey');
  if (hotkeyField === undefined) throw missing('StakeAdded', 'hotkey');
  return { coldkey: coldkeyField, hotkey: hotkeyField, tao: taoField, alpha: alphaField, netuid: netuidField, fee: feeField };
}

export const StakeAddedCode: StaticCode<StakeAdded> = { write: writeStakeAdded, read: readStakeAdded };

export const StakeAdded: MessageCodec<StakeAdded> = {
  schema: {
    name: 'StakeAdded',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'tao', key: 'tao', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'alpha', key: 'alpha', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 5, kind: 'u32', cardinality: 'single' },
      { name: 'fee', key: 'fee', number: 6, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StakeAddedCode, message),
  decode: (bytes) => decodeWith('StakeAdded', StakeAddedCode, bytes),
};

export interface StakeRemoved {
  readonly coldkey: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly tao: bigint;
  /** Alpha paid into the pool, without the fee. */
  readonly alpha: bigint;
  readonly netuid: number;
  /** The fee in rao of alpha. */
  readonly fee: bigint;
}

function writeStakeRemoved(message: StakeRemoved, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.hotkey);
  if (message.tao !== 0n) writeU64(writer, 24, message.tao);
  if (message.alpha !== 0n) writeU64(writer, 32, message.alpha);
  if (message.netuid !== 0) writeU32(writer, 40, message.netuid);
  if (message.fee !== 0n) writeU64(writer, 48, message.fee);
}

function readStakeRemoved(reader: WireReader, end: number, _depth: number): StakeRemoved {
  let coldkeyField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let taoField: bigint = 0n;
  let alphaField: bigint = 0n;
  let netuidField: number = 0;
  let feeField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 24:
        taoField = readU64(reader);
        break;
      case 32:
        alphaField = readU64(reader);
        break;
      case 40:
        netuidField = readU32(reader);
        break;
      case 48:
        feeField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StakeRemoved', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StakeRemoved', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StakeRemoved', 'tao', tag);
        if (tag >>> 3 === 4) throw wrongWireType('StakeRemoved', 'alpha', tag);
        if (tag >>> 3 === 5) throw wrongWireType('StakeRemoved', 'netuid', tag);
        if (tag >>> 3 === 6) throw wrongWireType('StakeRemoved', 'fee', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StakeRemoved');
  if (coldkeyField === undefined) throw missing('StakeRemoved', 'coldkey');
  if (hotkeyField === undefined) throw missing('StakeRemoved', 'hotkey');
  return { coldkey: coldkeyField, hotkey: hotkeyField, tao: taoField, alpha: alphaField, netuid: netuidField, fee: feeField };
}

export const StakeRemovedCode: StaticCode<StakeRemoved> = { write: writeStakeRemoved, read: readStakeRemoved };

export const StakeRemoved: MessageCodec<StakeRemoved> = {
  schema: {
    name: 'StakeRemoved',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'tao', key: 'tao', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'alpha', key: 'alpha', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 5, kind: 'u32', cardinality: 'single' },
      { name: 'fee', key: 'fee', number: 6, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StakeRemovedCode, message),
  decode: (bytes) => decodeWith('StakeRemoved', StakeRemovedCode, bytes),
};

export interface WeightsSet {
  /** mechid * 4096 + netuid */
  readonly storageIndex: number;
  readonly uid: number;
}

function writeWeightsSet(message: WeightsSet, writer: WireWriter): void {
  if (message.storageIndex !== 0) writeU32(writer, 8, message.storageIndex);
  if (message.uid !== 0) writeU32(writer, 16, message.uid);
}

function readWeightsSet(reader: WireReader, end: number, _depth: number): WeightsSet {
  let storageIndexField: number = 0;
  let uidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        storageIndexField = readU32(reader);
        break;
      case 16:
        uidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('WeightsSet', 'storage_index', tag);
        if (tag >>> 3 === 2) throw wrongWireType('WeightsSet', 'uid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WeightsSet');
  return { storageIndex: storageIndexField, uid: uidField };
}

export const WeightsSetCode: StaticCode<WeightsSet> = { write: writeWeightsSet, read: readWeightsSet };

export const WeightsSet: MessageCodec<WeightsSet> = {
  schema: {
    name: 'WeightsSet',
    fields: [
      { name: 'storage_index', key: 'storageIndex', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'uid', key: 'uid', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(WeightsSetCode, message),
  decode: (bytes) => decodeWith('WeightsSet', WeightsSetCode, bytes),
};

export interface Sudid {
  /** Absent when the inner call succeeded. */
  readonly error?: ErrorInfo | undefined;
}

function writeSudid(message: Sudid, writer: WireWriter): void {
  if (message.error !== undefined) writeMessage(writer, 10, ErrorInfoCode, message.error);
}

function readSudid(reader: WireReader, end: number, depth: number): Sudid {
  let errorField: ErrorInfo | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (errorField !== undefined) throw twice('Sudid', 'error');
        errorField = ErrorInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Sudid', 'error', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Sudid');
  return { error: errorField };
}

export const SudidCode: StaticCode<Sudid> = { write: writeSudid, read: readSudid };

export const Sudid: MessageCodec<Sudid> = {
  schema: {
    name: 'Sudid',
    fields: [
      { name: 'error', key: 'error', number: 1, kind: 'message', cardinality: 'optional', codec: () => ErrorInfo },
    ],
  },
  encode: (message) => encodeWith(SudidCode, message),
  decode: (bytes) => decodeWith('Sudid', SudidCode, bytes),
};

export interface Faucet {
  readonly account: Uint8Array;
  readonly amount: bigint;
}

function writeFaucet(message: Faucet, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.amount !== 0n) writeU64(writer, 16, message.amount);
}

function readFaucet(reader: WireReader, end: number, _depth: number): Faucet {
  let accountField: Uint8Array | undefined;
  let amountField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        amountField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Faucet', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Faucet', 'amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Faucet');
  if (accountField === undefined) throw missing('Faucet', 'account');
  return { account: accountField, amount: amountField };
}

export const FaucetCode: StaticCode<Faucet> = { write: writeFaucet, read: readFaucet };

export const Faucet: MessageCodec<Faucet> = {
  schema: {
    name: 'Faucet',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(FaucetCode, message),
  decode: (bytes) => decodeWith('Faucet', FaucetCode, bytes),
};

export interface EpochDeferred {
  readonly netuid: number;
  readonly fromBlock: bigint;
  readonly toBlock: bigint;
}

function writeEpochDeferred(message: EpochDeferred, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.fromBlock !== 0n) writeU64(writer, 16, message.fromBlock);
  if (message.toBlock !== 0n) writeU64(writer, 24, message.toBlock);
}

function readEpochDeferred(reader: WireReader, end: number, _depth: number): EpochDeferred {
  let netuidField: number = 0;
  let fromBlockField: bigint = 0n;
  let toBlockField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        fromBlockField = readU64(reader);
        break;
      case 24:
        toBlockField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('EpochDeferred', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('EpochDeferred', 'from_block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('EpochDeferred', 'to_block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'EpochDeferred');
  return { netuid: netuidField, fromBlock: fromBlockField, toBlock: toBlockField };
}

export const EpochDeferredCode: StaticCode<EpochDeferred> = { write: writeEpochDeferred, read: readEpochDeferred };

export const EpochDeferred: MessageCodec<EpochDeferred> = {
  schema: {
    name: 'EpochDeferred',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'from_block', key: 'fromBlock', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'to_block', key: 'toBlock', number: 3, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(EpochDeferredCode, message),
  decode: (bytes) => decodeWith('EpochDeferred', EpochDeferredCode, bytes),
};

export interface EpochSkipped {
  readonly netuid: number;
  readonly block: bigint;
}

function writeEpochSkipped(message: EpochSkipped, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
}

function readEpochSkipped(reader: WireReader, end: number, _depth: number): EpochSkipped {
  let netuidField: number = 0;
  let blockField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('EpochSkipped', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('EpochSkipped', 'block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'EpochSkipped');
  return { netuid: netuidField, block: blockField };
}

export const EpochSkippedCode: StaticCode<EpochSkipped> = { write: writeEpochSkipped, read: readEpochSkipped };

export const EpochSkipped: MessageCodec<EpochSkipped> = {
  schema: {
    name: 'EpochSkipped',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(EpochSkippedCode, message),
  decode: (bytes) => decodeWith('EpochSkipped', EpochSkippedCode, bytes),
};

export interface IncentiveAlphaEmittedToMiners {
  readonly storageIndex: number;
  readonly emissions: readonly bigint[];
}

function writeIncentiveAlphaEmittedToMiners(message: IncentiveAlphaEmittedToMiners, writer: WireWriter): void {
  if (message.storageIndex !== 0) writeU32(writer, 8, message.storageIndex);
  if (message.emissions.length !== 0) {
    writer.uint32(18).fork();
    for (const item of message.emissions) writeU64Value(writer, item);
    writer.ldelim();
  }
}

function readIncentiveAlphaEmittedToMiners(reader: WireReader, end: number, _depth: number): IncentiveAlphaEmittedToMiners {
  let storageIndexField: number = 0;
  const emissionsField: bigint[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        storageIndexField = readU32(reader);
        break;
      case 18: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) emissionsField.push(readU64(reader));
        expectEnd(reader, listEnd, 'emissions');
        break;
      }
      case 16:
        emissionsField.push(readU64(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('IncentiveAlphaEmittedToMiners', 'storage_index', tag);
        if (tag >>> 3 === 2) throw wrongWireType('IncentiveAlphaEmittedToMiners', 'emissions', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'IncentiveAlphaEmittedToMiners');
  return { storageIndex: storageIndexField, emissions: emissionsField };
}

export const IncentiveAlphaEmittedToMinersCode: StaticCode<IncentiveAlphaEmittedToMiners> = { write: writeIncentiveAlphaEmittedToMiners, read: readIncentiveAlphaEmittedToMiners };

export const IncentiveAlphaEmittedToMiners: MessageCodec<IncentiveAlphaEmittedToMiners> = {
  schema: {
    name: 'IncentiveAlphaEmittedToMiners',
    fields: [
      { name: 'storage_index', key: 'storageIndex', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'emissions', key: 'emissions', number: 2, kind: 'u64', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(IncentiveAlphaEmittedToMinersCode, message),
  decode: (bytes) => decodeWith('IncentiveAlphaEmittedToMiners', IncentiveAlphaEmittedToMinersCode, bytes),
};

export interface SubnetOwnerHotkeySet {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
}

function writeSubnetOwnerHotkeySet(message: SubnetOwnerHotkeySet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
}

function readSubnetOwnerHotkeySet(reader: WireReader, end: number, _depth: number): SubnetOwnerHotkeySet {
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
        if (tag >>> 3 === 1) throw wrongWireType('SubnetOwnerHotkeySet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SubnetOwnerHotkeySet', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetOwnerHotkeySet');
  if (hotkeyField === undefined) throw missing('SubnetOwnerHotkeySet', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField };
}

export const SubnetOwnerHotkeySetCode: StaticCode<SubnetOwnerHotkeySet> = { write: writeSubnetOwnerHotkeySet, read: readSubnetOwnerHotkeySet };

export const SubnetOwnerHotkeySet: MessageCodec<SubnetOwnerHotkeySet> = {
  schema: {
    name: 'SubnetOwnerHotkeySet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SubnetOwnerHotkeySetCode, message),
  decode: (bytes) => decodeWith('SubnetOwnerHotkeySet', SubnetOwnerHotkeySetCode, bytes),
};

export interface TempoSet {
  readonly netuid: number;
  readonly tempo: number;
}

function writeTempoSet(message: TempoSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.tempo !== 0) writeU32(writer, 16, message.tempo);
}

function readTempoSet(reader: WireReader, end: number, _depth: number): TempoSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('TempoSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TempoSet', 'tempo', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TempoSet');
  return { netuid: netuidField, tempo: tempoField };
}

export const TempoSetCode: StaticCode<TempoSet> = { write: writeTempoSet, read: readTempoSet };

export const TempoSet: MessageCodec<TempoSet> = {
  schema: {
    name: 'TempoSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'tempo', key: 'tempo', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TempoSetCode, message),
  decode: (bytes) => decodeWith('TempoSet', TempoSetCode, bytes),
};

export interface KappaSet {
  readonly netuid: number;
  readonly kappa: number;
}

function writeKappaSet(message: KappaSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.kappa !== 0) writeU32(writer, 16, message.kappa);
}

function readKappaSet(reader: WireReader, end: number, _depth: number): KappaSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('KappaSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('KappaSet', 'kappa', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'KappaSet');
  return { netuid: netuidField, kappa: kappaField };
}

export const KappaSetCode: StaticCode<KappaSet> = { write: writeKappaSet, read: readKappaSet };

export const KappaSet: MessageCodec<KappaSet> = {
  schema: {
    name: 'KappaSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'kappa', key: 'kappa', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(KappaSetCode, message),
  decode: (bytes) => decodeWith('KappaSet', KappaSetCode, bytes),
};

export interface WeightsSetRateLimitSet {
  readonly netuid: number;
  readonly weightsSetRateLimit: bigint;
}

function writeWeightsSetRateLimitSet(message: WeightsSetRateLimitSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.weightsSetRateLimit !== 0n) writeU64(writer, 16, message.weightsSetRateLimit);
}

function readWeightsSetRateLimitSet(reader: WireReader, end: number, _depth: number): WeightsSetRateLimitSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('WeightsSetRateLimitSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('WeightsSetRateLimitSet', 'weights_set_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WeightsSetRateLimitSet');
  return { netuid: netuidField, weightsSetRateLimit: weightsSetRateLimitField };
}

export const WeightsSetRateLimitSetCode: StaticCode<WeightsSetRateLimitSet> = { write: writeWeightsSetRateLimitSet, read: readWeightsSetRateLimitSet };

export const WeightsSetRateLimitSet: MessageCodec<WeightsSetRateLimitSet> = {
  schema: {
    name: 'WeightsSetRateLimitSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'weights_set_rate_limit', key: 'weightsSetRateLimit', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(WeightsSetRateLimitSetCode, message),
  decode: (bytes) => decodeWith('WeightsSetRateLimitSet', WeightsSetRateLimitSetCode, bytes),
};

export interface WeightsVersionKeySet {
  readonly netuid: number;
  readonly weightsVersionKey: bigint;
}

function writeWeightsVersionKeySet(message: WeightsVersionKeySet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.weightsVersionKey !== 0n) writeU64(writer, 16, message.weightsVersionKey);
}

function readWeightsVersionKeySet(reader: WireReader, end: number, _depth: number): WeightsVersionKeySet {
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
        if (tag >>> 3 === 1) throw wrongWireType('WeightsVersionKeySet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('WeightsVersionKeySet', 'weights_version_key', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WeightsVersionKeySet');
  return { netuid: netuidField, weightsVersionKey: weightsVersionKeyField };
}

export const WeightsVersionKeySetCode: StaticCode<WeightsVersionKeySet> = { write: writeWeightsVersionKeySet, read: readWeightsVersionKeySet };

export const WeightsVersionKeySet: MessageCodec<WeightsVersionKeySet> = {
  schema: {
    name: 'WeightsVersionKeySet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'weights_version_key', key: 'weightsVersionKey', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(WeightsVersionKeySetCode, message),
  decode: (bytes) => decodeWith('WeightsVersionKeySet', WeightsVersionKeySetCode, bytes),
};

export interface MinAllowedWeightSet {
  readonly netuid: number;
  readonly minAllowedWeights: number;
}

function writeMinAllowedWeightSet(message: MinAllowedWeightSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.minAllowedWeights !== 0) writeU32(writer, 16, message.minAllowedWeights);
}

function readMinAllowedWeightSet(reader: WireReader, end: number, _depth: number): MinAllowedWeightSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MinAllowedWeightSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MinAllowedWeightSet', 'min_allowed_weights', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MinAllowedWeightSet');
  return { netuid: netuidField, minAllowedWeights: minAllowedWeightsField };
}

export const MinAllowedWeightSetCode: StaticCode<MinAllowedWeightSet> = { write: writeMinAllowedWeightSet, read: readMinAllowedWeightSet };

export const MinAllowedWeightSet: MessageCodec<MinAllowedWeightSet> = {
  schema: {
    name: 'MinAllowedWeightSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min_allowed_weights', key: 'minAllowedWeights', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MinAllowedWeightSetCode, message),
  decode: (bytes) => decodeWith('MinAllowedWeightSet', MinAllowedWeightSetCode, bytes),
};

export interface MaxAllowedValidatorsSet {
  readonly netuid: number;
  readonly maxAllowedValidators: number;
}

function writeMaxAllowedValidatorsSet(message: MaxAllowedValidatorsSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxAllowedValidators !== 0) writeU32(writer, 16, message.maxAllowedValidators);
}

function readMaxAllowedValidatorsSet(reader: WireReader, end: number, _depth: number): MaxAllowedValidatorsSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MaxAllowedValidatorsSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MaxAllowedValidatorsSet', 'max_allowed_validators', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MaxAllowedValidatorsSet');
  return { netuid: netuidField, maxAllowedValidators: maxAllowedValidatorsField };
}

export const MaxAllowedValidatorsSetCode: StaticCode<MaxAllowedValidatorsSet> = { write: writeMaxAllowedValidatorsSet, read: readMaxAllowedValidatorsSet };

export const MaxAllowedValidatorsSet: MessageCodec<MaxAllowedValidatorsSet> = {
  schema: {
    name: 'MaxAllowedValidatorsSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_allowed_validators', key: 'maxAllowedValidators', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MaxAllowedValidatorsSetCode, message),
  decode: (bytes) => decodeWith('MaxAllowedValidatorsSet', MaxAllowedValidatorsSetCode, bytes),
};

export interface ImmunityPeriodSet {
  readonly netuid: number;
  readonly immunityPeriod: number;
}

function writeImmunityPeriodSet(message: ImmunityPeriodSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.immunityPeriod !== 0) writeU32(writer, 16, message.immunityPeriod);
}

function readImmunityPeriodSet(reader: WireReader, end: number, _depth: number): ImmunityPeriodSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('ImmunityPeriodSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ImmunityPeriodSet', 'immunity_period', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ImmunityPeriodSet');
  return { netuid: netuidField, immunityPeriod: immunityPeriodField };
}

export const ImmunityPeriodSetCode: StaticCode<ImmunityPeriodSet> = { write: writeImmunityPeriodSet, read: readImmunityPeriodSet };

export const ImmunityPeriodSet: MessageCodec<ImmunityPeriodSet> = {
  schema: {
    name: 'ImmunityPeriodSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'immunity_period', key: 'immunityPeriod', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ImmunityPeriodSetCode, message),
  decode: (bytes) => decodeWith('ImmunityPeriodSet', ImmunityPeriodSetCode, bytes),
};

export interface ServingRateLimitSet {
  readonly netuid: number;
  readonly servingRateLimit: bigint;
}

function writeServingRateLimitSet(message: ServingRateLimitSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.servingRateLimit !== 0n) writeU64(writer, 16, message.servingRateLimit);
}

function readServingRateLimitSet(reader: WireReader, end: number, _depth: number): ServingRateLimitSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('ServingRateLimitSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ServingRateLimitSet', 'serving_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ServingRateLimitSet');
  return { netuid: netuidField, servingRateLimit: servingRateLimitField };
}

export const ServingRateLimitSetCode: StaticCode<ServingRateLimitSet> = { write: writeServingRateLimitSet, read: readServingRateLimitSet };

export const ServingRateLimitSet: MessageCodec<ServingRateLimitSet> = {
  schema: {
    name: 'ServingRateLimitSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'serving_rate_limit', key: 'servingRateLimit', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ServingRateLimitSetCode, message),
  decode: (bytes) => decodeWith('ServingRateLimitSet', ServingRateLimitSetCode, bytes),
};

export interface RegistrationAllowed {
  readonly netuid: number;
  readonly registrationAllowed: boolean;
}

function writeRegistrationAllowed(message: RegistrationAllowed, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.registrationAllowed) writer.uint32(16).bool(message.registrationAllowed);
}

function readRegistrationAllowed(reader: WireReader, end: number, _depth: number): RegistrationAllowed {
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
        if (tag >>> 3 === 1) throw wrongWireType('RegistrationAllowed', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RegistrationAllowed', 'registration_allowed', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RegistrationAllowed');
  return { netuid: netuidField, registrationAllowed: registrationAllowedField };
}

export const RegistrationAllowedCode: StaticCode<RegistrationAllowed> = { write: writeRegistrationAllowed, read: readRegistrationAllowed };

export const RegistrationAllowed: MessageCodec<RegistrationAllowed> = {
  schema: {
    name: 'RegistrationAllowed',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'registration_allowed', key: 'registrationAllowed', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RegistrationAllowedCode, message),
  decode: (bytes) => decodeWith('RegistrationAllowed', RegistrationAllowedCode, bytes),
};

export interface CommitRevealEnabled {
  readonly netuid: number;
  readonly enabled: boolean;
}

function writeCommitRevealEnabled(message: CommitRevealEnabled, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readCommitRevealEnabled(reader: WireReader, end: number, _depth: number): CommitRevealEnabled {
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
        if (tag >>> 3 === 1) throw wrongWireType('CommitRevealEnabled', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitRevealEnabled', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitRevealEnabled');
  return { netuid: netuidField, enabled: enabledField };
}

export const CommitRevealEnabledCode: StaticCode<CommitRevealEnabled> = { write: writeCommitRevealEnabled, read: readCommitRevealEnabled };

export const CommitRevealEnabled: MessageCodec<CommitRevealEnabled> = {
  schema: {
    name: 'CommitRevealEnabled',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitRevealEnabledCode, message),
  decode: (bytes) => decodeWith('CommitRevealEnabled', CommitRevealEnabledCode, bytes),
};

export interface BondsMovingAverageSet {
  readonly netuid: number;
  readonly bondsMovingAverage: bigint;
}

function writeBondsMovingAverageSet(message: BondsMovingAverageSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.bondsMovingAverage !== 0n) writeU64(writer, 16, message.bondsMovingAverage);
}

function readBondsMovingAverageSet(reader: WireReader, end: number, _depth: number): BondsMovingAverageSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('BondsMovingAverageSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BondsMovingAverageSet', 'bonds_moving_average', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BondsMovingAverageSet');
  return { netuid: netuidField, bondsMovingAverage: bondsMovingAverageField };
}

export const BondsMovingAverageSetCode: StaticCode<BondsMovingAverageSet> = { write: writeBondsMovingAverageSet, read: readBondsMovingAverageSet };

export const BondsMovingAverageSet: MessageCodec<BondsMovingAverageSet> = {
  schema: {
    name: 'BondsMovingAverageSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'bonds_moving_average', key: 'bondsMovingAverage', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BondsMovingAverageSetCode, message),
  decode: (bytes) => decodeWith('BondsMovingAverageSet', BondsMovingAverageSetCode, bytes),
};

export interface BondsPenaltySet {
  readonly netuid: number;
  readonly bondsPenalty: number;
}

function writeBondsPenaltySet(message: BondsPenaltySet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.bondsPenalty !== 0) writeU32(writer, 16, message.bondsPenalty);
}

function readBondsPenaltySet(reader: WireReader, end: number, _depth: number): BondsPenaltySet {
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
        if (tag >>> 3 === 1) throw wrongWireType('BondsPenaltySet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BondsPenaltySet', 'bonds_penalty', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BondsPenaltySet');
  return { netuid: netuidField, bondsPenalty: bondsPenaltyField };
}

export const BondsPenaltySetCode: StaticCode<BondsPenaltySet> = { write: writeBondsPenaltySet, read: readBondsPenaltySet };

export const BondsPenaltySet: MessageCodec<BondsPenaltySet> = {
  schema: {
    name: 'BondsPenaltySet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'bonds_penalty', key: 'bondsPenalty', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BondsPenaltySetCode, message),
  decode: (bytes) => decodeWith('BondsPenaltySet', BondsPenaltySetCode, bytes),
};

export interface StakeThresholdSet {
  readonly minStake: bigint;
}

function writeStakeThresholdSet(message: StakeThresholdSet, writer: WireWriter): void {
  if (message.minStake !== 0n) writeU64(writer, 8, message.minStake);
}

function readStakeThresholdSet(reader: WireReader, end: number, _depth: number): StakeThresholdSet {
  let minStakeField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        minStakeField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StakeThresholdSet', 'min_stake', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StakeThresholdSet');
  return { minStake: minStakeField };
}

export const StakeThresholdSetCode: StaticCode<StakeThresholdSet> = { write: writeStakeThresholdSet, read: readStakeThresholdSet };

export const StakeThresholdSet: MessageCodec<StakeThresholdSet> = {
  schema: {
    name: 'StakeThresholdSet',
    fields: [
      { name: 'min_stake', key: 'minStake', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StakeThresholdSetCode, message),
  decode: (bytes) => decodeWith('StakeThresholdSet', StakeThresholdSetCode, bytes),
};

export interface AdminFreezeWindowSet {
  readonly window: number;
}

function writeAdminFreezeWindowSet(message: AdminFreezeWindowSet, writer: WireWriter): void {
  if (message.window !== 0) writeU32(writer, 8, message.window);
}

function readAdminFreezeWindowSet(reader: WireReader, end: number, _depth: number): AdminFreezeWindowSet {
  let windowField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        windowField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AdminFreezeWindowSet', 'window', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AdminFreezeWindowSet');
  return { window: windowField };
}

export const AdminFreezeWindowSetCode: StaticCode<AdminFreezeWindowSet> = { write: writeAdminFreezeWindowSet, read: readAdminFreezeWindowSet };

export const AdminFreezeWindowSet: MessageCodec<AdminFreezeWindowSet> = {
  schema: {
    name: 'AdminFreezeWindowSet',
    fields: [
      { name: 'window', key: 'window', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AdminFreezeWindowSetCode, message),
  decode: (bytes) => decodeWith('AdminFreezeWindowSet', AdminFreezeWindowSetCode, bytes),
};

export interface MaxAllowedUidsSet {
  readonly netuid: number;
  readonly maxAllowedUids: number;
}

function writeMaxAllowedUidsSet(message: MaxAllowedUidsSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxAllowedUids !== 0) writeU32(writer, 16, message.maxAllowedUids);
}

function readMaxAllowedUidsSet(reader: WireReader, end: number, _depth: number): MaxAllowedUidsSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MaxAllowedUidsSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MaxAllowedUidsSet', 'max_allowed_uids', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MaxAllowedUidsSet');
  return { netuid: netuidField, maxAllowedUids: maxAllowedUidsField };
}

export const MaxAllowedUidsSetCode: StaticCode<MaxAllowedUidsSet> = { write: writeMaxAllowedUidsSet, read: readMaxAllowedUidsSet };

export const MaxAllowedUidsSet: MessageCodec<MaxAllowedUidsSet> = {
  schema: {
    name: 'MaxAllowedUidsSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_allowed_uids', key: 'maxAllowedUids', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MaxAllowedUidsSetCode, message),
  decode: (bytes) => decodeWith('MaxAllowedUidsSet', MaxAllowedUidsSetCode, bytes),
};

export interface BalanceSet {
  readonly account: Uint8Array;
  readonly free: bigint;
}

function writeBalanceSet(message: BalanceSet, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.free !== 0n) writeU64(writer, 16, message.free);
}

function readBalanceSet(reader: WireReader, end: number, _depth: number): BalanceSet {
  let accountField: Uint8Array | undefined;
  let freeField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        freeField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BalanceSet', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BalanceSet', 'free', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BalanceSet');
  if (accountField === undefined) throw missing('BalanceSet', 'account');
  return { account: accountField, free: freeField };
}

export const BalanceSetCode: StaticCode<BalanceSet> = { write: writeBalanceSet, read: readBalanceSet };

export const BalanceSet: MessageCodec<BalanceSet> = {
  schema: {
    name: 'BalanceSet',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'free', key: 'free', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BalanceSetCode, message),
  decode: (bytes) => decodeWith('BalanceSet', BalanceSetCode, bytes),
};

/** A developer control wrote an entry, or removed it. */
export interface StorageSet {
  readonly item: string;
  readonly key: readonly string[];
}

function writeStorageSet(message: StorageSet, writer: WireWriter): void {
  if (message.item.length !== 0) writeText(writer, 10, message.item);
  for (const item of message.key) writeText(writer, 18, item);
}

function readStorageSet(reader: WireReader, end: number, _depth: number): StorageSet {
  let itemField: string = '';
  const keyField: string[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        itemField = readText(reader);
        break;
      case 18:
        keyField.push(readText(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StorageSet', 'item', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StorageSet', 'key', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StorageSet');
  return { item: itemField, key: keyField };
}

export const StorageSetCode: StaticCode<StorageSet> = { write: writeStorageSet, read: readStorageSet };

export const StorageSet: MessageCodec<StorageSet> = {
  schema: {
    name: 'StorageSet',
    fields: [
      { name: 'item', key: 'item', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'key', key: 'key', number: 2, kind: 'string', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(StorageSetCode, message),
  decode: (bytes) => decodeWith('StorageSet', StorageSetCode, bytes),
};

/** A developer control moved the clock. */
export interface ClockSet {
  readonly offsetMs: bigint;
  readonly fixedBlockTimeMs?: bigint | undefined;
}

function writeClockSet(message: ClockSet, writer: WireWriter): void {
  if (message.offsetMs !== 0n) writeU64(writer, 8, message.offsetMs);
  if (message.fixedBlockTimeMs !== undefined) writeU64(writer, 16, message.fixedBlockTimeMs);
}

function readClockSet(reader: WireReader, end: number, _depth: number): ClockSet {
  let offsetMsField: bigint = 0n;
  let fixedBlockTimeMsField: bigint | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        offsetMsField = readU64(reader);
        break;
      case 16:
        fixedBlockTimeMsField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ClockSet', 'offset_ms', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ClockSet', 'fixed_block_time_ms', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ClockSet');
  return { offsetMs: offsetMsField, fixedBlockTimeMs: fixedBlockTimeMsField };
}

export const ClockSetCode: StaticCode<ClockSet> = { write: writeClockSet, read: readClockSet };

export const ClockSet: MessageCodec<ClockSet> = {
  schema: {
    name: 'ClockSet',
    fields: [
      { name: 'offset_ms', key: 'offsetMs', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'fixed_block_time_ms', key: 'fixedBlockTimeMs', number: 2, kind: 'u64', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(ClockSetCode, message),
  decode: (bytes) => decodeWith('ClockSet', ClockSetCode, bytes),
};

/** An invariant of the chain does not hold after a developer control wrote storage. */
export interface InvariantBroken {
  /** Such as "TotalIssuance". */
  readonly invariant: string;
  /** What is not as it should be, with the numbers. */
  readonly detail: string;
}

function writeInvariantBroken(message: InvariantBroken, writer: WireWriter): void {
  if (message.invariant.length !== 0) writeText(writer, 10, message.invariant);
  if (message.detail.length !== 0) writeText(writer, 18, message.detail);
}

function readInvariantBroken(reader: WireReader, end: number, _depth: number): InvariantBroken {
  let invariantField: string = '';
  let detailField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        invariantField = readText(reader);
        break;
      case 18:
        detailField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('InvariantBroken', 'invariant', tag);
        if (tag >>> 3 === 2) throw wrongWireType('InvariantBroken', 'detail', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'InvariantBroken');
  return { invariant: invariantField, detail: detailField };
}

export const InvariantBrokenCode: StaticCode<InvariantBroken> = { write: writeInvariantBroken, read: readInvariantBroken };

export const InvariantBroken: MessageCodec<InvariantBroken> = {
  schema: {
    name: 'InvariantBroken',
    fields: [
      { name: 'invariant', key: 'invariant', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'detail', key: 'detail', number: 2, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(InvariantBrokenCode, message),
  decode: (bytes) => decodeWith('InvariantBroken', InvariantBrokenCode, bytes),
};

export interface HotkeySwapped {
  readonly coldkey: Uint8Array;
  readonly oldHotkey: Uint8Array;
  readonly newHotkey: Uint8Array;
}

function writeHotkeySwapped(message: HotkeySwapped, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.oldHotkey);
  writeAccount(writer, 26, message.newHotkey);
}

function readHotkeySwapped(reader: WireReader, end: number, _depth: number): HotkeySwapped {
  let coldkeyField: Uint8Array | undefined;
  let oldHotkeyField: Uint8Array | undefined;
  let newHotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        oldHotkeyField = readAccount(reader);
        break;
      case 26:
        newHotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('HotkeySwapped', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('HotkeySwapped', 'old_hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('HotkeySwapped', 'new_hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'HotkeySwapped');
  if (coldkeyField === undefined) throw missing('HotkeySwapped', 'coldkey');
  if (oldHotkeyField === undefined) throw missing('HotkeySwapped', 'old_hotkey');
  if (newHotkeyField === undefined) throw missing('HotkeySwapped', 'new_hotkey');
  return { coldkey: coldkeyField, oldHotkey: oldHotkeyField, newHotkey: newHotkeyField };
}

export const HotkeySwappedCode: StaticCode<HotkeySwapped> = { write: writeHotkeySwapped, read: readHotkeySwapped };

export const HotkeySwapped: MessageCodec<HotkeySwapped> = {
  schema: {
    name: 'HotkeySwapped',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'old_hotkey', key: 'oldHotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'new_hotkey', key: 'newHotkey', number: 3, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(HotkeySwappedCode, message),
  decode: (bytes) => decodeWith('HotkeySwapped', HotkeySwappedCode, bytes),
};

export interface HotkeySwappedOnSubnet {
  readonly coldkey: Uint8Array;
  readonly oldHotkey: Uint8Array;
  readonly newHotkey: Uint8Array;
  readonly netuid: number;
}

function writeHotkeySwappedOnSubnet(message: HotkeySwappedOnSubnet, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.oldHotkey);
  writeAccount(writer, 26, message.newHotkey);
  if (message.netuid !== 0) writeU32(writer, 32, message.netuid);
}

function readHotkeySwappedOnSubnet(reader: WireReader, end: number, _depth: number): HotkeySwappedOnSubnet {
  let coldkeyField: Uint8Array | undefined;
  let oldHotkeyField: Uint8Array | undefined;
  let newHotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        oldHotkeyField = readAccount(reader);
        break;
      case 26:
        newHotkeyField = readAccount(reader);
        break;
      case 32:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('HotkeySwappedOnSubnet', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('HotkeySwappedOnSubnet', 'old_hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('HotkeySwappedOnSubnet', 'new_hotkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('HotkeySwappedOnSubnet', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'HotkeySwappedOnSubnet');
  if (coldkeyField === undefined) throw missing('HotkeySwappedOnSubnet', 'coldkey');
  if (oldHotkeyField === undefined) throw missing('HotkeySwappedOnSubnet', 'old_hotkey');
  if (newHotkeyField === undefined) throw missing('HotkeySwappedOnSubnet', 'new_hotkey');
  return { coldkey: coldkeyField, oldHotkey: oldHotkeyField, newHotkey: newHotkeyField, netuid: netuidField };
}

export const HotkeySwappedOnSubnetCode: StaticCode<HotkeySwappedOnSubnet> = { write: writeHotkeySwappedOnSubnet, read: readHotkeySwappedOnSubnet };

export const HotkeySwappedOnSubnet: MessageCodec<HotkeySwappedOnSubnet> = {
  schema: {
    name: 'HotkeySwappedOnSubnet',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'old_hotkey', key: 'oldHotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'new_hotkey', key: 'newHotkey', number: 3, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 4, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(HotkeySwappedOnSubnetCode, message),
  decode: (bytes) => decodeWith('HotkeySwappedOnSubnet', HotkeySwappedOnSubnetCode, bytes),
};

export interface ColdkeySwapAnnounced {
  readonly who: Uint8Array;
  readonly newColdkeyHash: Uint8Array;
}

function writeColdkeySwapAnnounced(message: ColdkeySwapAnnounced, writer: WireWriter): void {
  writeAccount(writer, 10, message.who);
  if (message.newColdkeyHash.length !== 0) writer.uint32(18).bytes(message.newColdkeyHash);
}

function readColdkeySwapAnnounced(reader: WireReader, end: number, _depth: number): ColdkeySwapAnnounced {
  let whoField: Uint8Array | undefined;
  let newColdkeyHashField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        whoField = readAccount(reader);
        break;
      case 18:
        newColdkeyHashField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ColdkeySwapAnnounced', 'who', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ColdkeySwapAnnounced', 'new_coldkey_hash', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ColdkeySwapAnnounced');
  if (whoField === undefined) throw missing('ColdkeySwapAnnounced', 'who');
  return { who: whoField, newColdkeyHash: newColdkeyHashField };
}

export const ColdkeySwapAnnouncedCode: StaticCode<ColdkeySwapAnnounced> = { write: writeColdkeySwapAnnounced, read: readColdkeySwapAnnounced };

export const ColdkeySwapAnnounced: MessageCodec<ColdkeySwapAnnounced> = {
  schema: {
    name: 'ColdkeySwapAnnounced',
    fields: [
      { name: 'who', key: 'who', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'new_coldkey_hash', key: 'newColdkeyHash', number: 2, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ColdkeySwapAnnouncedCode, message),
  decode: (bytes) => decodeWith('ColdkeySwapAnnounced', ColdkeySwapAnnouncedCode, bytes),
};

export interface ColdkeySwapped {
  readonly oldColdkey: Uint8Array;
  readonly newColdkey: Uint8Array;
}

function writeColdkeySwapped(message: ColdkeySwapped, writer: WireWriter): void {
  writeAccount(writer, 10, message.oldColdkey);
  writeAccount(writer, 18, message.newColdkey);
}

function readColdkeySwapped(reader: WireReader, end: number, _depth: number): ColdkeySwapped {
  let oldColdkeyField: Uint8Array | undefined;
  let newColdkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        oldColdkeyField = readAccount(reader);
        break;
      case 18:
        newColdkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ColdkeySwapped', 'old_coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ColdkeySwapped', 'new_coldkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ColdkeySwapped');
  if (oldColdkeyField === undefined) throw missing('ColdkeySwapped', 'old_coldkey');
  if (newColdkeyField === undefined) throw missing('ColdkeySwapped', 'new_coldkey');
  return { oldColdkey: oldColdkeyField, newColdkey: newColdkeyField };
}

export const ColdkeySwappedCode: StaticCode<ColdkeySwapped> = { write: writeColdkeySwapped, read: readColdkeySwapped };

export const ColdkeySwapped: MessageCodec<ColdkeySwapped> = {
  schema: {
    name: 'ColdkeySwapped',
    fields: [
      { name: 'old_coldkey', key: 'oldColdkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'new_coldkey', key: 'newColdkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ColdkeySwappedCode, message),
  decode: (bytes) => decodeWith('ColdkeySwapped', ColdkeySwappedCode, bytes),
};

export interface ColdkeySwapDisputed {
  readonly coldkey: Uint8Array;
}

function writeColdkeySwapDisputed(message: ColdkeySwapDisputed, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
}

function readColdkeySwapDisputed(reader: WireReader, end: number, _depth: number): ColdkeySwapDisputed {
  let coldkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ColdkeySwapDisputed', 'coldkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ColdkeySwapDisputed');
  if (coldkeyField === undefined) throw missing('ColdkeySwapDisputed', 'coldkey');
  return { coldkey: coldkeyField };
}

export const ColdkeySwapDisputedCode: StaticCode<ColdkeySwapDisputed> = { write: writeColdkeySwapDisputed, read: readColdkeySwapDisputed };

export const ColdkeySwapDisputed: MessageCodec<ColdkeySwapDisputed> = {
  schema: {
    name: 'ColdkeySwapDisputed',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ColdkeySwapDisputedCode, message),
  decode: (bytes) => decodeWith('ColdkeySwapDisputed', ColdkeySwapDisputedCode, bytes),
};

export interface ColdkeySwapCleared {
  readonly who: Uint8Array;
}

function writeColdkeySwapCleared(message: ColdkeySwapCleared, writer: WireWriter): void {
  writeAccount(writer, 10, message.who);
}

function readColdkeySwapCleared(reader: WireReader, end: number, _depth: number): ColdkeySwapCleared {
  let whoField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        whoField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ColdkeySwapCleared', 'who', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ColdkeySwapCleared');
  if (whoField === undefined) throw missing('ColdkeySwapCleared', 'who');
  return { who: whoField };
}

export const ColdkeySwapClearedCode: StaticCode<ColdkeySwapCleared> = { write: writeColdkeySwapCleared, read: readColdkeySwapCleared };

export const ColdkeySwapCleared: MessageCodec<ColdkeySwapCleared> = {
  schema: {
    name: 'ColdkeySwapCleared',
    fields: [
      { name: 'who', key: 'who', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ColdkeySwapClearedCode, message),
  decode: (bytes) => decodeWith('ColdkeySwapCleared', ColdkeySwapClearedCode, bytes),
};

export interface ColdkeySwapReset {
  readonly who: Uint8Array;
}

function writeColdkeySwapReset(message: ColdkeySwapReset, writer: WireWriter): void {
  writeAccount(writer, 10, message.who);
}

function readColdkeySwapReset(reader: WireReader, end: number, _depth: number): ColdkeySwapReset {
  let whoField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        whoField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ColdkeySwapReset', 'who', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ColdkeySwapReset');
  if (whoField === undefined) throw missing('ColdkeySwapReset', 'who');
  return { who: whoField };
}

export const ColdkeySwapResetCode: StaticCode<ColdkeySwapReset> = { write: writeColdkeySwapReset, read: readColdkeySwapReset };

export const ColdkeySwapReset: MessageCodec<ColdkeySwapReset> = {
  schema: {
    name: 'ColdkeySwapReset',
    fields: [
      { name: 'who', key: 'who', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ColdkeySwapResetCode, message),
  decode: (bytes) => decodeWith('ColdkeySwapReset', ColdkeySwapResetCode, bytes),
};

/** Subnets and identities. */
export interface NetworkRemoved {
  readonly netuid: number;
}

function writeNetworkRemoved(message: NetworkRemoved, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
}

function readNetworkRemoved(reader: WireReader, end: number, _depth: number): NetworkRemoved {
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NetworkRemoved', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NetworkRemoved');
  return { netuid: netuidField };
}

export const NetworkRemovedCode: StaticCode<NetworkRemoved> = { write: writeNetworkRemoved, read: readNetworkRemoved };

export const NetworkRemoved: MessageCodec<NetworkRemoved> = {
  schema: {
    name: 'NetworkRemoved',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NetworkRemovedCode, message),
  decode: (bytes) => decodeWith('NetworkRemoved', NetworkRemovedCode, bytes),
};

export interface SubnetIdentitySet {
  readonly netuid: number;
}

function writeSubnetIdentitySet(message: SubnetIdentitySet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
}

function readSubnetIdentitySet(reader: WireReader, end: number, _depth: number): SubnetIdentitySet {
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetIdentitySet', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetIdentitySet');
  return { netuid: netuidField };
}

export const SubnetIdentitySetCode: StaticCode<SubnetIdentitySet> = { write: writeSubnetIdentitySet, read: readSubnetIdentitySet };

export const SubnetIdentitySet: MessageCodec<SubnetIdentitySet> = {
  schema: {
    name: 'SubnetIdentitySet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SubnetIdentitySetCode, message),
  decode: (bytes) => decodeWith('SubnetIdentitySet', SubnetIdentitySetCode, bytes),
};

export interface SubnetIdentityRemoved {
  readonly netuid: number;
}

function writeSubnetIdentityRemoved(message: SubnetIdentityRemoved, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
}

function readSubnetIdentityRemoved(reader: WireReader, end: number, _depth: number): SubnetIdentityRemoved {
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetIdentityRemoved', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetIdentityRemoved');
  return { netuid: netuidField };
}

export const SubnetIdentityRemovedCode: StaticCode<SubnetIdentityRemoved> = { write: writeSubnetIdentityRemoved, read: readSubnetIdentityRemoved };

export const SubnetIdentityRemoved: MessageCodec<SubnetIdentityRemoved> = {
  schema: {
    name: 'SubnetIdentityRemoved',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SubnetIdentityRemovedCode, message),
  decode: (bytes) => decodeWith('SubnetIdentityRemoved', SubnetIdentityRemovedCode, bytes),
};

export interface ChainIdentitySet {
  readonly coldkey: Uint8Array;
}

function writeChainIdentitySet(message: ChainIdentitySet, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
}

function readChainIdentitySet(reader: WireReader, end: number, _depth: number): ChainIdentitySet {
  let coldkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ChainIdentitySet', 'coldkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ChainIdentitySet');
  if (coldkeyField === undefined) throw missing('ChainIdentitySet', 'coldkey');
  return { coldkey: coldkeyField };
}

export const ChainIdentitySetCode: StaticCode<ChainIdentitySet> = { write: writeChainIdentitySet, read: readChainIdentitySet };

export const ChainIdentitySet: MessageCodec<ChainIdentitySet> = {
  schema: {
    name: 'ChainIdentitySet',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ChainIdentitySetCode, message),
  decode: (bytes) => decodeWith('ChainIdentitySet', ChainIdentitySetCode, bytes),
};

export interface SymbolUpdated {
  readonly netuid: number;
  readonly symbol: Uint8Array;
}

function writeSymbolUpdated(message: SymbolUpdated, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.symbol.length !== 0) writer.uint32(18).bytes(message.symbol);
}

function readSymbolUpdated(reader: WireReader, end: number, _depth: number): SymbolUpdated {
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
        if (tag >>> 3 === 1) throw wrongWireType('SymbolUpdated', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SymbolUpdated', 'symbol', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SymbolUpdated');
  return { netuid: netuidField, symbol: symbolField };
}

export const SymbolUpdatedCode: StaticCode<SymbolUpdated> = { write: writeSymbolUpdated, read: readSymbolUpdated };

export const SymbolUpdated: MessageCodec<SymbolUpdated> = {
  schema: {
    name: 'SymbolUpdated',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'symbol', key: 'symbol', number: 2, kind: 'text', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SymbolUpdatedCode, message),
  decode: (bytes) => decodeWith('SymbolUpdated', SymbolUpdatedCode, bytes),
};

/** Serving and commitments. */
export interface PrometheusServed {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
}

function writePrometheusServed(message: PrometheusServed, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
}

function readPrometheusServed(reader: WireReader, end: number, _depth: number): PrometheusServed {
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
        if (tag >>> 3 === 1) throw wrongWireType('PrometheusServed', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('PrometheusServed', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'PrometheusServed');
  if (hotkeyField === undefined) throw missing('PrometheusServed', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField };
}

export const PrometheusServedCode: StaticCode<PrometheusServed> = { write: writePrometheusServed, read: readPrometheusServed };

export const PrometheusServed: MessageCodec<PrometheusServed> = {
  schema: {
    name: 'PrometheusServed',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(PrometheusServedCode, message),
  decode: (bytes) => decodeWith('PrometheusServed', PrometheusServedCode, bytes),
};

export interface Commitment {
  readonly netuid: number;
  readonly who: Uint8Array;
}

function writeCommitment(message: Commitment, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.who);
}

function readCommitment(reader: WireReader, end: number, _depth: number): Commitment {
  let netuidField: number = 0;
  let whoField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        whoField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Commitment', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Commitment', 'who', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Commitment');
  if (whoField === undefined) throw missing('Commitment', 'who');
  return { netuid: netuidField, who: whoField };
}

export const CommitmentCode: StaticCode<Commitment> = { write: writeCommitment, read: readCommitment };

export const Commitment: MessageCodec<Commitment> = {
  schema: {
    name: 'Commitment',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'who', key: 'who', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitmentCode, message),
  decode: (bytes) => decodeWith('Commitment', CommitmentCode, bytes),
};

export interface TimelockCommitment {
  readonly netuid: number;
  readonly who: Uint8Array;
  readonly revealRound: bigint;
}

function writeTimelockCommitment(message: TimelockCommitment, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.who);
  if (message.revealRound !== 0n) writeU64(writer, 24, message.revealRound);
}

function readTimelockCommitment(reader: WireReader, end: number, _depth: number): TimelockCommitment {
  let netuidField: number = 0;
  let whoField: Uint8Array | undefined;
  let revealRoundField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        whoField = readAccount(reader);
        break;
      case 24:
        revealRoundField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TimelockCommitment', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TimelockCommitment', 'who', tag);
        if (tag >>> 3 === 3) throw wrongWireType('TimelockCommitment', 'reveal_round', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TimelockCommitment');
  if (whoField === undefined) throw missing('TimelockCommitment', 'who');
  return { netuid: netuidField, who: whoField, revealRound: revealRoundField };
}

export const TimelockCommitmentCode: StaticCode<TimelockCommitment> = { write: writeTimelockCommitment, read: readTimelockCommitment };

export const TimelockCommitment: MessageCodec<TimelockCommitment> = {
  schema: {
    name: 'TimelockCommitment',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'who', key: 'who', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'reveal_round', key: 'revealRound', number: 3, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TimelockCommitmentCode, message),
  decode: (bytes) => decodeWith('TimelockCommitment', TimelockCommitmentCode, bytes),
};

export interface CommitmentRevealed {
  readonly netuid: number;
  readonly who: Uint8Array;
}

function writeCommitmentRevealed(message: CommitmentRevealed, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.who);
}

function readCommitmentRevealed(reader: WireReader, end: number, _depth: number): CommitmentRevealed {
  let netuidField: number = 0;
  let whoField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        whoField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitmentRevealed', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitmentRevealed', 'who', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitmentRevealed');
  if (whoField === undefined) throw missing('CommitmentRevealed', 'who');
  return { netuid: netuidField, who: whoField };
}

export const CommitmentRevealedCode: StaticCode<CommitmentRevealed> = { write: writeCommitmentRevealed, read: readCommitmentRevealed };

export const CommitmentRevealed: MessageCodec<CommitmentRevealed> = {
  schema: {
    name: 'CommitmentRevealed',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'who', key: 'who', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitmentRevealedCode, message),
  decode: (bytes) => decodeWith('CommitmentRevealed', CommitmentRevealedCode, bytes),
};

/** Weights. A storage index is mechid * 4096 + netuid. */
export interface WeightsCommitted {
  readonly hotkey: Uint8Array;
  readonly storageIndex: number;
  readonly commitHash: Uint8Array;
}

function writeWeightsCommitted(message: WeightsCommitted, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.storageIndex !== 0) writeU32(writer, 16, message.storageIndex);
  if (message.commitHash.length !== 0) writer.uint32(26).bytes(message.commitHash);
}

function readWeightsCommitted(reader: WireReader, end: number, _depth: number): WeightsCommitted {
  let hotkeyField: Uint8Array | undefined;
  let storageIndexField: number = 0;
  let commitHashField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        storageIndexField = readU32(reader);
        break;
      case 26:
        commitHashField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('WeightsCommitted', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('WeightsCommitted', 'storage_index', tag);
        if (tag >>> 3 === 3) throw wrongWireType('WeightsCommitted', 'commit_hash', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WeightsCommitted');
  if (hotkeyField === undefined) throw missing('WeightsCommitted', 'hotkey');
  return { hotkey: hotkeyField, storageIndex: storageIndexField, commitHash: commitHashField };
}

export const WeightsCommittedCode: StaticCode<WeightsCommitted> = { write: writeWeightsCommitted, read: readWeightsCommitted };

export const WeightsCommitted: MessageCodec<WeightsCommitted> = {
  schema: {
    name: 'WeightsCommitted',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'storage_index', key: 'storageIndex', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'commit_hash', key: 'commitHash', number: 3, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(WeightsCommittedCode, message),
  decode: (bytes) => decodeWith('WeightsCommitted', WeightsCommittedCode, bytes),
};

export interface WeightsRevealed {
  readonly hotkey: Uint8Array;
  readonly storageIndex: number;
  readonly commitHash: Uint8Array;
}

function writeWeightsRevealed(message: WeightsRevealed, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.storageIndex !== 0) writeU32(writer, 16, message.storageIndex);
  if (message.commitHash.length !== 0) writer.uint32(26).bytes(message.commitHash);
}

function readWeightsRevealed(reader: WireReader, end: number, _depth: number): WeightsRevealed {
  let hotkeyField: Uint8Array | undefined;
  let storageIndexField: number = 0;
  let commitHashField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        storageIndexField = readU32(reader);
        break;
      case 26:
        commitHashField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('WeightsRevealed', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('WeightsRevealed', 'storage_index', tag);
        if (tag >>> 3 === 3) throw wrongWireType('WeightsRevealed', 'commit_hash', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WeightsRevealed');
  if (hotkeyField === undefined) throw missing('WeightsRevealed', 'hotkey');
  return { hotkey: hotkeyField, storageIndex: storageIndexField, commitHash: commitHashField };
}

export const WeightsRevealedCode: StaticCode<WeightsRevealed> = { write: writeWeightsRevealed, read: readWeightsRevealed };

export const WeightsRevealed: MessageCodec<WeightsRevealed> = {
  schema: {
    name: 'WeightsRevealed',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'storage_index', key: 'storageIndex', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'commit_hash', key: 'commitHash', number: 3, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(WeightsRevealedCode, message),
  decode: (bytes) => decodeWith('WeightsRevealed', WeightsRevealedCode, bytes),
};

export interface WeightsBatchRevealed {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly commitHashes: readonly Uint8Array[];
}

function writeWeightsBatchRevealed(message: WeightsBatchRevealed, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  for (const item of message.commitHashes) writer.uint32(26).bytes(item);
}

function readWeightsBatchRevealed(reader: WireReader, end: number, _depth: number): WeightsBatchRevealed {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  const commitHashesField: Uint8Array[] = [];
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
        commitHashesField.push(readBytes(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('WeightsBatchRevealed', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('WeightsBatchRevealed', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('WeightsBatchRevealed', 'commit_hashes', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WeightsBatchRevealed');
  if (hotkeyField === undefined) throw missing('WeightsBatchRevealed', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, commitHashes: commitHashesField };
}

export const WeightsBatchRevealedCode: StaticCode<WeightsBatchRevealed> = { write: writeWeightsBatchRevealed, read: readWeightsBatchRevealed };

export const WeightsBatchRevealed: MessageCodec<WeightsBatchRevealed> = {
  schema: {
    name: 'WeightsBatchRevealed',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'commit_hashes', key: 'commitHashes', number: 3, kind: 'bytes', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(WeightsBatchRevealedCode, message),
  decode: (bytes) => decodeWith('WeightsBatchRevealed', WeightsBatchRevealedCode, bytes),
};

export interface BatchWeightsCompleted {
  readonly netuids: readonly number[];
  readonly hotkey: Uint8Array;
}

function writeBatchWeightsCompleted(message: BatchWeightsCompleted, writer: WireWriter): void {
  if (message.netuids.length !== 0) {
    writer.uint32(10).fork();
    for (const item of message.netuids) writeU32Value(writer, item);
    writer.ldelim();
  }
  writeAccount(writer, 18, message.hotkey);
}

function readBatchWeightsCompleted(reader: WireReader, end: number, _depth: number): BatchWeightsCompleted {
  const netuidsField: number[] = [];
  let hotkeyField: Uint8Array | undefined;
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
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BatchWeightsCompleted', 'netuids', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BatchWeightsCompleted', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BatchWeightsCompleted');
  if (hotkeyField === undefined) throw missing('BatchWeightsCompleted', 'hotkey');
  return { netuids: netuidsField, hotkey: hotkeyField };
}

export const BatchWeightsCompletedCode: StaticCode<BatchWeightsCompleted> = { write: writeBatchWeightsCompleted, read: readBatchWeightsCompleted };

export const BatchWeightsCompleted: MessageCodec<BatchWeightsCompleted> = {
  schema: {
    name: 'BatchWeightsCompleted',
    fields: [
      { name: 'netuids', key: 'netuids', number: 1, kind: 'u32', cardinality: 'repeated' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BatchWeightsCompletedCode, message),
  decode: (bytes) => decodeWith('BatchWeightsCompleted', BatchWeightsCompletedCode, bytes),
};

export interface BatchCompletedWithErrors {
}

function writeBatchCompletedWithErrors(_message: BatchCompletedWithErrors, _writer: WireWriter): void {
}

function readBatchCompletedWithErrors(reader: WireReader, end: number, _depth: number): BatchCompletedWithErrors {
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      default:
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BatchCompletedWithErrors');
  return {  };
}

export const BatchCompletedWithErrorsCode: StaticCode<BatchCompletedWithErrors> = { write: writeBatchCompletedWithErrors, read: readBatchCompletedWithErrors };

export const BatchCompletedWithErrors: MessageCodec<BatchCompletedWithErrors> = {
  schema: {
    name: 'BatchCompletedWithErrors',
    fields: [
    ],
  },
  encode: (message) => encodeWith(BatchCompletedWithErrorsCode, message),
  decode: (bytes) => decodeWith('BatchCompletedWithErrors', BatchCompletedWithErrorsCode, bytes),
};

export interface BatchWeightItemFailed {
  readonly netuid: number;
  readonly error: ErrorInfo;
}

function writeBatchWeightItemFailed(message: BatchWeightItemFailed, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeMessage(writer, 18, ErrorInfoCode, message.error);
}

function readBatchWeightItemFailed(reader: WireReader, end: number, depth: number): BatchWeightItemFailed {
  let netuidField: number = 0;
  let errorField: ErrorInfo | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        if (errorField !== undefined) throw twice('BatchWeightItemFailed', 'error');
        errorField = ErrorInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BatchWeightItemFailed', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BatchWeightItemFailed', 'error', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BatchWeightItemFailed');
  if (errorField === undefined) throw missing('BatchWeightItemFailed', 'error');
  return { netuid: netuidField, error: errorField };
}

export const BatchWeightItemFailedCode: StaticCode<BatchWeightItemFailed> = { write: writeBatchWeightItemFailed, read: readBatchWeightItemFailed };

export const BatchWeightItemFailed: MessageCodec<BatchWeightItemFailed> = {
  schema: {
    name: 'BatchWeightItemFailed',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'error', key: 'error', number: 2, kind: 'message', cardinality: 'single', codec: () => ErrorInfo },
    ],
  },
  encode: (message) => encodeWith(BatchWeightItemFailedCode, message),
  decode: (bytes) => decodeWith('BatchWeightItemFailed', BatchWeightItemFailedCode, bytes),
};

export interface TimelockedWeightsCommitted {
  readonly hotkey: Uint8Array;
  readonly storageIndex: number;
  /** BLAKE2b-256 of the commit. */
  readonly commitHash: Uint8Array;
  readonly revealRound: bigint;
}

function writeTimelockedWeightsCommitted(message: TimelockedWeightsCommitted, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.storageIndex !== 0) writeU32(writer, 16, message.storageIndex);
  if (message.commitHash.length !== 0) writer.uint32(26).bytes(message.commitHash);
  if (message.revealRound !== 0n) writeU64(writer, 32, message.revealRound);
}

function readTimelockedWeightsCommitted(reader: WireReader, end: number, _depth: number): TimelockedWeightsCommitted {
  let hotkeyField: Uint8Array | undefined;
  let storageIndexField: number = 0;
  let commitHashField: Uint8Array = EMPTY_BYTES;
  let revealRoundField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        storageIndexField = readU32(reader);
        break;
      case 26:
        commitHashField = readBytes(reader);
        break;
      case 32:
        revealRoundField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TimelockedWeightsCommitted', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TimelockedWeightsCommitted', 'storage_index', tag);
        if (tag >>> 3 === 3) throw wrongWireType('TimelockedWeightsCommitted', 'commit_hash', tag);
        if (tag >>> 3 === 4) throw wrongWireType('TimelockedWeightsCommitted', 'reveal_round', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TimelockedWeightsCommitted');
  if (hotkeyField === undefined) throw missing('TimelockedWeightsCommitted', 'hotkey');
  return { hotkey: hotkeyField, storageIndex: storageIndexField, commitHash: commitHashField, revealRound: revealRoundField };
}

export const TimelockedWeightsCommittedCode: StaticCode<TimelockedWeightsCommitted> = { write: writeTimelockedWeightsCommitted, read: readTimelockedWeightsCommitted };

export const TimelockedWeightsCommitted: MessageCodec<TimelockedWeightsCommitted> = {
  schema: {
    name: 'TimelockedWeightsCommitted',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'storage_index', key: 'storageIndex', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'commit_hash', key: 'commitHash', number: 3, kind: 'bytes', cardinality: 'single' },
      { name: 'reveal_round', key: 'revealRound', number: 4, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TimelockedWeightsCommittedCode, message),
  decode: (bytes) => decodeWith('TimelockedWeightsCommitted', TimelockedWeightsCommittedCode, bytes),
};

export interface TimelockedWeightsRevealed {
  readonly storageIndex: number;
  readonly hotkey: Uint8Array;
}

function writeTimelockedWeightsRevealed(message: TimelockedWeightsRevealed, writer: WireWriter): void {
  if (message.storageIndex !== 0) writeU32(writer, 8, message.storageIndex);
  writeAccount(writer, 18, message.hotkey);
}

function readTimelockedWeightsRevealed(reader: WireReader, end: number, _depth: number): TimelockedWeightsRevealed {
  let storageIndexField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        storageIndexField = readU32(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TimelockedWeightsRevealed', 'storage_index', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TimelockedWeightsRevealed', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TimelockedWeightsRevealed');
  if (hotkeyField === undefined) throw missing('TimelockedWeightsRevealed', 'hotkey');
  return { storageIndex: storageIndexField, hotkey: hotkeyField };
}

export const TimelockedWeightsRevealedCode: StaticCode<TimelockedWeightsRevealed> = { write: writeTimelockedWeightsRevealed, read: readTimelockedWeightsRevealed };

export const TimelockedWeightsRevealed: MessageCodec<TimelockedWeightsRevealed> = {
  schema: {
    name: 'TimelockedWeightsRevealed',
    fields: [
      { name: 'storage_index', key: 'storageIndex', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TimelockedWeightsRevealedCode, message),
  decode: (bytes) => decodeWith('TimelockedWeightsRevealed', TimelockedWeightsRevealedCode, bytes),
};

/** Epochs and mechanisms. */
export interface EpochTriggered {
  readonly netuid: number;
  readonly by: Uint8Array;
  readonly firesAt: bigint;
}

function writeEpochTriggered(message: EpochTriggered, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.by);
  if (message.firesAt !== 0n) writeU64(writer, 24, message.firesAt);
}

function readEpochTriggered(reader: WireReader, end: number, _depth: number): EpochTriggered {
  let netuidField: number = 0;
  let byField: Uint8Array | undefined;
  let firesAtField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        byField = readAccount(reader);
        break;
      case 24:
        firesAtField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('EpochTriggered', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('EpochTriggered', 'by', tag);
        if (tag >>> 3 === 3) throw wrongWireType('EpochTriggered', 'fires_at', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'EpochTriggered');
  if (byField === undefined) throw missing('EpochTriggered', 'by');
  return { netuid: netuidField, by: byField, firesAt: firesAtField };
}

export const EpochTriggeredCode: StaticCode<EpochTriggered> = { write: writeEpochTriggered, read: readEpochTriggered };

export const EpochTriggered: MessageCodec<EpochTriggered> = {
  schema: {
    name: 'EpochTriggered',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'by', key: 'by', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'fires_at', key: 'firesAt', number: 3, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(EpochTriggeredCode, message),
  decode: (bytes) => decodeWith('EpochTriggered', EpochTriggeredCode, bytes),
};

export interface ActivityCutoffFactorMilliSet {
  readonly netuid: number;
  readonly factorMilli: number;
}

function writeActivityCutoffFactorMilliSet(message: ActivityCutoffFactorMilliSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.factorMilli !== 0) writeU32(writer, 16, message.factorMilli);
}

function readActivityCutoffFactorMilliSet(reader: WireReader, end: number, _depth: number): ActivityCutoffFactorMilliSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('ActivityCutoffFactorMilliSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ActivityCutoffFactorMilliSet', 'factor_milli', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ActivityCutoffFactorMilliSet');
  return { netuid: netuidField, factorMilli: factorMilliField };
}

export const ActivityCutoffFactorMilliSetCode: StaticCode<ActivityCutoffFactorMilliSet> = { write: writeActivityCutoffFactorMilliSet, read: readActivityCutoffFactorMilliSet };

export const ActivityCutoffFactorMilliSet: MessageCodec<ActivityCutoffFactorMilliSet> = {
  schema: {
    name: 'ActivityCutoffFactorMilliSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'factor_milli', key: 'factorMilli', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ActivityCutoffFactorMilliSetCode, message),
  decode: (bytes) => decodeWith('ActivityCutoffFactorMilliSet', ActivityCutoffFactorMilliSetCode, bytes),
};

export interface RhoSet {
  readonly netuid: number;
  readonly rho: number;
}

function writeRhoSet(message: RhoSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.rho !== 0) writeU32(writer, 16, message.rho);
}

function readRhoSet(reader: WireReader, end: number, _depth: number): RhoSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('RhoSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RhoSet', 'rho', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RhoSet');
  return { netuid: netuidField, rho: rhoField };
}

export const RhoSetCode: StaticCode<RhoSet> = { write: writeRhoSet, read: readRhoSet };

export const RhoSet: MessageCodec<RhoSet> = {
  schema: {
    name: 'RhoSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'rho', key: 'rho', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RhoSetCode, message),
  decode: (bytes) => decodeWith('RhoSet', RhoSetCode, bytes),
};

export interface ActivityCutoffSet {
  readonly netuid: number;
  readonly activityCutoff: number;
}

function writeActivityCutoffSet(message: ActivityCutoffSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.activityCutoff !== 0) writeU32(writer, 16, message.activityCutoff);
}

function readActivityCutoffSet(reader: WireReader, end: number, _depth: number): ActivityCutoffSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('ActivityCutoffSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ActivityCutoffSet', 'activity_cutoff', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ActivityCutoffSet');
  return { netuid: netuidField, activityCutoff: activityCutoffField };
}

export const ActivityCutoffSetCode: StaticCode<ActivityCutoffSet> = { write: writeActivityCutoffSet, read: readActivityCutoffSet };

export const ActivityCutoffSet: MessageCodec<ActivityCutoffSet> = {
  schema: {
    name: 'ActivityCutoffSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'activity_cutoff', key: 'activityCutoff', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ActivityCutoffSetCode, message),
  decode: (bytes) => decodeWith('ActivityCutoffSet', ActivityCutoffSetCode, bytes),
};

export interface MinBurnSet {
  readonly netuid: number;
  readonly minBurn: bigint;
}

function writeMinBurnSet(message: MinBurnSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.minBurn !== 0n) writeU64(writer, 16, message.minBurn);
}

function readMinBurnSet(reader: WireReader, end: number, _depth: number): MinBurnSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MinBurnSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MinBurnSet', 'min_burn', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MinBurnSet');
  return { netuid: netuidField, minBurn: minBurnField };
}

export const MinBurnSetCode: StaticCode<MinBurnSet> = { write: writeMinBurnSet, read: readMinBurnSet };

export const MinBurnSet: MessageCodec<MinBurnSet> = {
  schema: {
    name: 'MinBurnSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min_burn', key: 'minBurn', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MinBurnSetCode, message),
  decode: (bytes) => decodeWith('MinBurnSet', MinBurnSetCode, bytes),
};

export interface MaxBurnSet {
  readonly netuid: number;
  readonly maxBurn: bigint;
}

function writeMaxBurnSet(message: MaxBurnSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxBurn !== 0n) writeU64(writer, 16, message.maxBurn);
}

function readMaxBurnSet(reader: WireReader, end: number, _depth: number): MaxBurnSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MaxBurnSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MaxBurnSet', 'max_burn', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MaxBurnSet');
  return { netuid: netuidField, maxBurn: maxBurnField };
}

export const MaxBurnSetCode: StaticCode<MaxBurnSet> = { write: writeMaxBurnSet, read: readMaxBurnSet };

export const MaxBurnSet: MessageCodec<MaxBurnSet> = {
  schema: {
    name: 'MaxBurnSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_burn', key: 'maxBurn', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MaxBurnSetCode, message),
  decode: (bytes) => decodeWith('MaxBurnSet', MaxBurnSetCode, bytes),
};

export interface BurnHalfLifeSet {
  readonly netuid: number;
  readonly burnHalfLife: number;
}

function writeBurnHalfLifeSet(message: BurnHalfLifeSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.burnHalfLife !== 0) writeU32(writer, 16, message.burnHalfLife);
}

function readBurnHalfLifeSet(reader: WireReader, end: number, _depth: number): BurnHalfLifeSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('BurnHalfLifeSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BurnHalfLifeSet', 'burn_half_life', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BurnHalfLifeSet');
  return { netuid: netuidField, burnHalfLife: burnHalfLifeField };
}

export const BurnHalfLifeSetCode: StaticCode<BurnHalfLifeSet> = { write: writeBurnHalfLifeSet, read: readBurnHalfLifeSet };

export const BurnHalfLifeSet: MessageCodec<BurnHalfLifeSet> = {
  schema: {
    name: 'BurnHalfLifeSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'burn_half_life', key: 'burnHalfLife', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BurnHalfLifeSetCode, message),
  decode: (bytes) => decodeWith('BurnHalfLifeSet', BurnHalfLifeSetCode, bytes),
};

export interface BurnIncreaseMultSet {
  readonly netuid: number;
  /** Raw bits of U64F64 in decimal digits. */
  readonly burnIncreaseMult: string;
}

function writeBurnIncreaseMultSet(message: BurnIncreaseMultSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.burnIncreaseMult.length !== 0) writeText(writer, 18, message.burnIncreaseMult);
}

function readBurnIncreaseMultSet(reader: WireReader, end: number, _depth: number): BurnIncreaseMultSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('BurnIncreaseMultSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BurnIncreaseMultSet', 'burn_increase_mult', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BurnIncreaseMultSet');
  return { netuid: netuidField, burnIncreaseMult: burnIncreaseMultField };
}

export const BurnIncreaseMultSetCode: StaticCode<BurnIncreaseMultSet> = { write: writeBurnIncreaseMultSet, read: readBurnIncreaseMultSet };

export const BurnIncreaseMultSet: MessageCodec<BurnIncreaseMultSet> = {
  schema: {
    name: 'BurnIncreaseMultSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'burn_increase_mult', key: 'burnIncreaseMult', number: 2, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BurnIncreaseMultSetCode, message),
  decode: (bytes) => decodeWith('BurnIncreaseMultSet', BurnIncreaseMultSetCode, bytes),
};

export interface DifficultySet {
  readonly netuid: number;
  readonly difficulty: bigint;
}

function writeDifficultySet(message: DifficultySet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.difficulty !== 0n) writeU64(writer, 16, message.difficulty);
}

function readDifficultySet(reader: WireReader, end: number, _depth: number): DifficultySet {
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
        if (tag >>> 3 === 1) throw wrongWireType('DifficultySet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DifficultySet', 'difficulty', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DifficultySet');
  return { netuid: netuidField, difficulty: difficultyField };
}

export const DifficultySetCode: StaticCode<DifficultySet> = { write: writeDifficultySet, read: readDifficultySet };

export const DifficultySet: MessageCodec<DifficultySet> = {
  schema: {
    name: 'DifficultySet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'difficulty', key: 'difficulty', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(DifficultySetCode, message),
  decode: (bytes) => decodeWith('DifficultySet', DifficultySetCode, bytes),
};

export interface MinDifficultySet {
  readonly netuid: number;
  readonly minDifficulty: bigint;
}

function writeMinDifficultySet(message: MinDifficultySet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.minDifficulty !== 0n) writeU64(writer, 16, message.minDifficulty);
}

function readMinDifficultySet(reader: WireReader, end: number, _depth: number): MinDifficultySet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MinDifficultySet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MinDifficultySet', 'min_difficulty', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MinDifficultySet');
  return { netuid: netuidField, minDifficulty: minDifficultyField };
}

export const MinDifficultySetCode: StaticCode<MinDifficultySet> = { write: writeMinDifficultySet, read: readMinDifficultySet };

export const MinDifficultySet: MessageCodec<MinDifficultySet> = {
  schema: {
    name: 'MinDifficultySet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min_difficulty', key: 'minDifficulty', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MinDifficultySetCode, message),
  decode: (bytes) => decodeWith('MinDifficultySet', MinDifficultySetCode, bytes),
};

export interface MaxDifficultySet {
  readonly netuid: number;
  readonly maxDifficulty: bigint;
}

function writeMaxDifficultySet(message: MaxDifficultySet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxDifficulty !== 0n) writeU64(writer, 16, message.maxDifficulty);
}

function readMaxDifficultySet(reader: WireReader, end: number, _depth: number): MaxDifficultySet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MaxDifficultySet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MaxDifficultySet', 'max_difficulty', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MaxDifficultySet');
  return { netuid: netuidField, maxDifficulty: maxDifficultyField };
}

export const MaxDifficultySetCode: StaticCode<MaxDifficultySet> = { write: writeMaxDifficultySet, read: readMaxDifficultySet };

export const MaxDifficultySet: MessageCodec<MaxDifficultySet> = {
  schema: {
    name: 'MaxDifficultySet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_difficulty', key: 'maxDifficulty', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MaxDifficultySetCode, message),
  decode: (bytes) => decodeWith('MaxDifficultySet', MaxDifficultySetCode, bytes),
};

export interface AdjustmentIntervalSet {
  readonly netuid: number;
  readonly adjustmentInterval: number;
}

function writeAdjustmentIntervalSet(message: AdjustmentIntervalSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.adjustmentInterval !== 0) writeU32(writer, 16, message.adjustmentInterval);
}

function readAdjustmentIntervalSet(reader: WireReader, end: number, _depth: number): AdjustmentIntervalSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('AdjustmentIntervalSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AdjustmentIntervalSet', 'adjustment_interval', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AdjustmentIntervalSet');
  return { netuid: netuidField, adjustmentInterval: adjustmentIntervalField };
}

export const AdjustmentIntervalSetCode: StaticCode<AdjustmentIntervalSet> = { write: writeAdjustmentIntervalSet, read: readAdjustmentIntervalSet };

export const AdjustmentIntervalSet: MessageCodec<AdjustmentIntervalSet> = {
  schema: {
    name: 'AdjustmentIntervalSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'adjustment_interval', key: 'adjustmentInterval', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AdjustmentIntervalSetCode, message),
  decode: (bytes) => decodeWith('AdjustmentIntervalSet', AdjustmentIntervalSetCode, bytes),
};

export interface AdjustmentAlphaSet {
  readonly netuid: number;
  readonly adjustmentAlpha: bigint;
}

function writeAdjustmentAlphaSet(message: AdjustmentAlphaSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.adjustmentAlpha !== 0n) writeU64(writer, 16, message.adjustmentAlpha);
}

function readAdjustmentAlphaSet(reader: WireReader, end: number, _depth: number): AdjustmentAlphaSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('AdjustmentAlphaSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AdjustmentAlphaSet', 'adjustment_alpha', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AdjustmentAlphaSet');
  return { netuid: netuidField, adjustmentAlpha: adjustmentAlphaField };
}

export const AdjustmentAlphaSetCode: StaticCode<AdjustmentAlphaSet> = { write: writeAdjustmentAlphaSet, read: readAdjustmentAlphaSet };

export const AdjustmentAlphaSet: MessageCodec<AdjustmentAlphaSet> = {
  schema: {
    name: 'AdjustmentAlphaSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'adjustment_alpha', key: 'adjustmentAlpha', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AdjustmentAlphaSetCode, message),
  decode: (bytes) => decodeWith('AdjustmentAlphaSet', AdjustmentAlphaSetCode, bytes),
};

export interface RegistrationPerIntervalSet {
  readonly netuid: number;
  readonly registrationPerInterval: number;
}

function writeRegistrationPerIntervalSet(message: RegistrationPerIntervalSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.registrationPerInterval !== 0) writeU32(writer, 16, message.registrationPerInterval);
}

function readRegistrationPerIntervalSet(reader: WireReader, end: number, _depth: number): RegistrationPerIntervalSet {
  let netuidField: number = 0;
  let registrationPerIntervalField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        registrationPerIntervalField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RegistrationPerIntervalSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RegistrationPerIntervalSet', 'registration_per_interval', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RegistrationPerIntervalSet');
  return { netuid: netuidField, registrationPerInterval: registrationPerIntervalField };
}

export const RegistrationPerIntervalSetCode: StaticCode<RegistrationPerIntervalSet> = { write: writeRegistrationPerIntervalSet, read: readRegistrationPerIntervalSet };

export const RegistrationPerIntervalSet: MessageCodec<RegistrationPerIntervalSet> = {
  schema: {
    name: 'RegistrationPerIntervalSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'registration_per_interval', key: 'registrationPerInterval', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RegistrationPerIntervalSetCode, message),
  decode: (bytes) => decodeWith('RegistrationPerIntervalSet', RegistrationPerIntervalSetCode, bytes),
};

export interface MaxRegistrationsPerBlockSet {
  readonly netuid: number;
  readonly maxRegistrationsPerBlock: number;
}

function writeMaxRegistrationsPerBlockSet(message: MaxRegistrationsPerBlockSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.maxRegistrationsPerBlock !== 0) writeU32(writer, 16, message.maxRegistrationsPerBlock);
}

function readMaxRegistrationsPerBlockSet(reader: WireReader, end: number, _depth: number): MaxRegistrationsPerBlockSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MaxRegistrationsPerBlockSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MaxRegistrationsPerBlockSet', 'max_registrations_per_block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MaxRegistrationsPerBlockSet');
  return { netuid: netuidField, maxRegistrationsPerBlock: maxRegistrationsPerBlockField };
}

export const MaxRegistrationsPerBlockSetCode: StaticCode<MaxRegistrationsPerBlockSet> = { write: writeMaxRegistrationsPerBlockSet, read: readMaxRegistrationsPerBlockSet };

export const MaxRegistrationsPerBlockSet: MessageCodec<MaxRegistrationsPerBlockSet> = {
  schema: {
    name: 'MaxRegistrationsPerBlockSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'max_registrations_per_block', key: 'maxRegistrationsPerBlock', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MaxRegistrationsPerBlockSetCode, message),
  decode: (bytes) => decodeWith('MaxRegistrationsPerBlockSet', MaxRegistrationsPerBlockSetCode, bytes),
};

export interface MinAllowedUidsSet {
  readonly netuid: number;
  readonly minAllowedUids: number;
}

function writeMinAllowedUidsSet(message: MinAllowedUidsSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.minAllowedUids !== 0) writeU32(writer, 16, message.minAllowedUids);
}

function readMinAllowedUidsSet(reader: WireReader, end: number, _depth: number): MinAllowedUidsSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MinAllowedUidsSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MinAllowedUidsSet', 'min_allowed_uids', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MinAllowedUidsSet');
  return { netuid: netuidField, minAllowedUids: minAllowedUidsField };
}

export const MinAllowedUidsSetCode: StaticCode<MinAllowedUidsSet> = { write: writeMinAllowedUidsSet, read: readMinAllowedUidsSet };

export const MinAllowedUidsSet: MessageCodec<MinAllowedUidsSet> = {
  schema: {
    name: 'MinAllowedUidsSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min_allowed_uids', key: 'minAllowedUids', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MinAllowedUidsSetCode, message),
  decode: (bytes) => decodeWith('MinAllowedUidsSet', MinAllowedUidsSetCode, bytes),
};

export interface MinNonImmuneUidsSet {
  readonly netuid: number;
  readonly minNonImmuneUids: number;
}

function writeMinNonImmuneUidsSet(message: MinNonImmuneUidsSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.minNonImmuneUids !== 0) writeU32(writer, 16, message.minNonImmuneUids);
}

function readMinNonImmuneUidsSet(reader: WireReader, end: number, _depth: number): MinNonImmuneUidsSet {
  let netuidField: number = 0;
  let minNonImmuneUidsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        minNonImmuneUidsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MinNonImmuneUidsSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MinNonImmuneUidsSet', 'min_non_immune_uids', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MinNonImmuneUidsSet');
  return { netuid: netuidField, minNonImmuneUids: minNonImmuneUidsField };
}

export const MinNonImmuneUidsSetCode: StaticCode<MinNonImmuneUidsSet> = { write: writeMinNonImmuneUidsSet, read: readMinNonImmuneUidsSet };

export const MinNonImmuneUidsSet: MessageCodec<MinNonImmuneUidsSet> = {
  schema: {
    name: 'MinNonImmuneUidsSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'min_non_immune_uids', key: 'minNonImmuneUids', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MinNonImmuneUidsSetCode, message),
  decode: (bytes) => decodeWith('MinNonImmuneUidsSet', MinNonImmuneUidsSetCode, bytes),
};

export interface CommitRevealPeriodsSet {
  readonly netuid: number;
  readonly periods: bigint;
}

function writeCommitRevealPeriodsSet(message: CommitRevealPeriodsSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.periods !== 0n) writeU64(writer, 16, message.periods);
}

function readCommitRevealPeriodsSet(reader: WireReader, end: number, _depth: number): CommitRevealPeriodsSet {
  let netuidField: number = 0;
  let periodsField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        periodsField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitRevealPeriodsSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CommitRevealPeriodsSet', 'periods', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitRevealPeriodsSet');
  return { netuid: netuidField, periods: periodsField };
}

export const CommitRevealPeriodsSetCode: StaticCode<CommitRevealPeriodsSet> = { write: writeCommitRevealPeriodsSet, read: readCommitRevealPeriodsSet };

export const CommitRevealPeriodsSet: MessageCodec<CommitRevealPeriodsSet> = {
  schema: {
    name: 'CommitRevealPeriodsSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'periods', key: 'periods', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitRevealPeriodsSetCode, message),
  decode: (bytes) => decodeWith('CommitRevealPeriodsSet', CommitRevealPeriodsSetCode, bytes),
};

export interface AlphaSigmoidSteepnessSet {
  readonly netuid: number;
  /** An i16 in decimal digits. */
  readonly steepness: string;
}

function writeAlphaSigmoidSteepnessSet(message: AlphaSigmoidSteepnessSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.steepness.length !== 0) writeText(writer, 18, message.steepness);
}

function readAlphaSigmoidSteepnessSet(reader: WireReader, end: number, _depth: number): AlphaSigmoidSteepnessSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('AlphaSigmoidSteepnessSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AlphaSigmoidSteepnessSet', 'steepness', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AlphaSigmoidSteepnessSet');
  return { netuid: netuidField, steepness: steepnessField };
}

export const AlphaSigmoidSteepnessSetCode: StaticCode<AlphaSigmoidSteepnessSet> = { write: writeAlphaSigmoidSteepnessSet, read: readAlphaSigmoidSteepnessSet };

export const AlphaSigmoidSteepnessSet: MessageCodec<AlphaSigmoidSteepnessSet> = {
  schema: {
    name: 'AlphaSigmoidSteepnessSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'steepness', key: 'steepness', number: 2, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AlphaSigmoidSteepnessSetCode, message),
  decode: (bytes) => decodeWith('AlphaSigmoidSteepnessSet', AlphaSigmoidSteepnessSetCode, bytes),
};

export interface BondsResetOnSet {
  readonly netuid: number;
  readonly enabled: boolean;
}

function writeBondsResetOnSet(message: BondsResetOnSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readBondsResetOnSet(reader: WireReader, end: number, _depth: number): BondsResetOnSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('BondsResetOnSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BondsResetOnSet', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BondsResetOnSet');
  return { netuid: netuidField, enabled: enabledField };
}

export const BondsResetOnSetCode: StaticCode<BondsResetOnSet> = { write: writeBondsResetOnSet, read: readBondsResetOnSet };

export const BondsResetOnSet: MessageCodec<BondsResetOnSet> = {
  schema: {
    name: 'BondsResetOnSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BondsResetOnSetCode, message),
  decode: (bytes) => decodeWith('BondsResetOnSet', BondsResetOnSetCode, bytes),
};

export interface TransferToggle {
  readonly netuid: number;
  readonly toggle: boolean;
}

function writeTransferToggle(message: TransferToggle, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.toggle) writer.uint32(16).bool(message.toggle);
}

function readTransferToggle(reader: WireReader, end: number, _depth: number): TransferToggle {
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
        if (tag >>> 3 === 1) throw wrongWireType('TransferToggle', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TransferToggle', 'toggle', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TransferToggle');
  return { netuid: netuidField, toggle: toggleField };
}

export const TransferToggleCode: StaticCode<TransferToggle> = { write: writeTransferToggle, read: readTransferToggle };

export const TransferToggle: MessageCodec<TransferToggle> = {
  schema: {
    name: 'TransferToggle',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'toggle', key: 'toggle', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TransferToggleCode, message),
  decode: (bytes) => decodeWith('TransferToggle', TransferToggleCode, bytes),
};

export interface MinChildKeyTakePerSubnetSet {
  readonly netuid: number;
  readonly take: number;
}

function writeMinChildKeyTakePerSubnetSet(message: MinChildKeyTakePerSubnetSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.take !== 0) writeU32(writer, 16, message.take);
}

function readMinChildKeyTakePerSubnetSet(reader: WireReader, end: number, _depth: number): MinChildKeyTakePerSubnetSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('MinChildKeyTakePerSubnetSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MinChildKeyTakePerSubnetSet', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MinChildKeyTakePerSubnetSet');
  return { netuid: netuidField, take: takeField };
}

export const MinChildKeyTakePerSubnetSetCode: StaticCode<MinChildKeyTakePerSubnetSet> = { write: writeMinChildKeyTakePerSubnetSet, read: readMinChildKeyTakePerSubnetSet };

export const MinChildKeyTakePerSubnetSet: MessageCodec<MinChildKeyTakePerSubnetSet> = {
  schema: {
    name: 'MinChildKeyTakePerSubnetSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'take', key: 'take', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MinChildKeyTakePerSubnetSetCode, message),
  decode: (bytes) => decodeWith('MinChildKeyTakePerSubnetSet', MinChildKeyTakePerSubnetSetCode, bytes),
};

export interface RAORecycledForRegistrationSet {
  readonly netuid: number;
  readonly raoRecycled: bigint;
}

function writeRAORecycledForRegistrationSet(message: RAORecycledForRegistrationSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.raoRecycled !== 0n) writeU64(writer, 16, message.raoRecycled);
}

function readRAORecycledForRegistrationSet(reader: WireReader, end: number, _depth: number): RAORecycledForRegistrationSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('RAORecycledForRegistrationSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RAORecycledForRegistrationSet', 'rao_recycled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RAORecycledForRegistrationSet');
  return { netuid: netuidField, raoRecycled: raoRecycledField };
}

export const RAORecycledForRegistrationSetCode: StaticCode<RAORecycledForRegistrationSet> = { write: writeRAORecycledForRegistrationSet, read: readRAORecycledForRegistrationSet };

export const RAORecycledForRegistrationSet: MessageCodec<RAORecycledForRegistrationSet> = {
  schema: {
    name: 'RAORecycledForRegistrationSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'rao_recycled', key: 'raoRecycled', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RAORecycledForRegistrationSetCode, message),
  decode: (bytes) => decodeWith('RAORecycledForRegistrationSet', RAORecycledForRegistrationSetCode, bytes),
};

export interface FeeRateSet {
  readonly netuid: number;
  readonly rate: number;
}

function writeFeeRateSet(message: FeeRateSet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.rate !== 0) writeU32(writer, 16, message.rate);
}

function readFeeRateSet(reader: WireReader, end: number, _depth: number): FeeRateSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('FeeRateSet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('FeeRateSet', 'rate', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'FeeRateSet');
  return { netuid: netuidField, rate: rateField };
}

export const FeeRateSetCode: StaticCode<FeeRateSet> = { write: writeFeeRateSet, read: readFeeRateSet };

export const FeeRateSet: MessageCodec<FeeRateSet> = {
  schema: {
    name: 'FeeRateSet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'rate', key: 'rate', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(FeeRateSetCode, message),
  decode: (bytes) => decodeWith('FeeRateSet', FeeRateSetCode, bytes),
};

export interface CommitRevealVersionSet {
  readonly version: number;
}

function writeCommitRevealVersionSet(message: CommitRevealVersionSet, writer: WireWriter): void {
  if (message.version !== 0) writeU32(writer, 8, message.version);
}

function readCommitRevealVersionSet(reader: WireReader, end: number, _depth: number): CommitRevealVersionSet {
  let versionField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        versionField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CommitRevealVersionSet', 'version', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CommitRevealVersionSet');
  return { version: versionField };
}

export const CommitRevealVersionSetCode: StaticCode<CommitRevealVersionSet> = { write: writeCommitRevealVersionSet, read: readCommitRevealVersionSet };

export const CommitRevealVersionSet: MessageCodec<CommitRevealVersionSet> = {
  schema: {
    name: 'CommitRevealVersionSet',
    fields: [
      { name: 'version', key: 'version', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CommitRevealVersionSetCode, message),
  decode: (bytes) => decodeWith('CommitRevealVersionSet', CommitRevealVersionSetCode, bytes),
};

export interface MaxDelegateTakeSet {
  readonly take: number;
}

function writeMaxDelegateTakeSet(message: MaxDelegateTakeSet, writer: WireWriter): void {
  if (message.take !== 0) writeU32(writer, 8, message.take);
}

function readMaxDelegateTakeSet(reader: WireReader, end: number, _depth: number): MaxDelegateTakeSet {
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MaxDelegateTakeSet', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MaxDelegateTakeSet');
  return { take: takeField };
}

export const MaxDelegateTakeSetCode: StaticCode<MaxDelegateTakeSet> = { write: writeMaxDelegateTakeSet, read: readMaxDelegateTakeSet };

export const MaxDelegateTakeSet: MessageCodec<MaxDelegateTakeSet> = {
  schema: {
    name: 'MaxDelegateTakeSet',
    fields: [
      { name: 'take', key: 'take', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MaxDelegateTakeSetCode, message),
  decode: (bytes) => decodeWith('MaxDelegateTakeSet', MaxDelegateTakeSetCode, bytes),
};

export interface MinDelegateTakeSet {
  readonly take: number;
}

function writeMinDelegateTakeSet(message: MinDelegateTakeSet, writer: WireWriter): void {
  if (message.take !== 0) writeU32(writer, 8, message.take);
}

function readMinDelegateTakeSet(reader: WireReader, end: number, _depth: number): MinDelegateTakeSet {
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MinDelegateTakeSet', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MinDelegateTakeSet');
  return { take: takeField };
}

export const MinDelegateTakeSetCode: StaticCode<MinDelegateTakeSet> = { write: writeMinDelegateTakeSet, read: readMinDelegateTakeSet };

export const MinDelegateTakeSet: MessageCodec<MinDelegateTakeSet> = {
  schema: {
    name: 'MinDelegateTakeSet',
    fields: [
      { name: 'take', key: 'take', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MinDelegateTakeSetCode, message),
  decode: (bytes) => decodeWith('MinDelegateTakeSet', MinDelegateTakeSetCode, bytes),
};

export interface TxRateLimitSet {
  readonly txRateLimit: bigint;
}

function writeTxRateLimitSet(message: TxRateLimitSet, writer: WireWriter): void {
  if (message.txRateLimit !== 0n) writeU64(writer, 8, message.txRateLimit);
}

function readTxRateLimitSet(reader: WireReader, end: number, _depth: number): TxRateLimitSet {
  let txRateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        txRateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TxRateLimitSet', 'tx_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TxRateLimitSet');
  return { txRateLimit: txRateLimitField };
}

export const TxRateLimitSetCode: StaticCode<TxRateLimitSet> = { write: writeTxRateLimitSet, read: readTxRateLimitSet };

export const TxRateLimitSet: MessageCodec<TxRateLimitSet> = {
  schema: {
    name: 'TxRateLimitSet',
    fields: [
      { name: 'tx_rate_limit', key: 'txRateLimit', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TxRateLimitSetCode, message),
  decode: (bytes) => decodeWith('TxRateLimitSet', TxRateLimitSetCode, bytes),
};

export interface TxDelegateTakeRateLimitSet {
  readonly txRateLimit: bigint;
}

function writeTxDelegateTakeRateLimitSet(message: TxDelegateTakeRateLimitSet, writer: WireWriter): void {
  if (message.txRateLimit !== 0n) writeU64(writer, 8, message.txRateLimit);
}

function readTxDelegateTakeRateLimitSet(reader: WireReader, end: number, _depth: number): TxDelegateTakeRateLimitSet {
  let txRateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        txRateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TxDelegateTakeRateLimitSet', 'tx_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TxDelegateTakeRateLimitSet');
  return { txRateLimit: txRateLimitField };
}

export const TxDelegateTakeRateLimitSetCode: StaticCode<TxDelegateTakeRateLimitSet> = { write: writeTxDelegateTakeRateLimitSet, read: readTxDelegateTakeRateLimitSet };

export const TxDelegateTakeRateLimitSet: MessageCodec<TxDelegateTakeRateLimitSet> = {
  schema: {
    name: 'TxDelegateTakeRateLimitSet',
    fields: [
      { name: 'tx_rate_limit', key: 'txRateLimit', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TxDelegateTakeRateLimitSetCode, message),
  decode: (bytes) => decodeWith('TxDelegateTakeRateLimitSet', TxDelegateTakeRateLimitSetCode, bytes),
};

export interface MinChildKeyTakeSet {
  readonly take: number;
}

function writeMinChildKeyTakeSet(message: MinChildKeyTakeSet, writer: WireWriter): void {
  if (message.take !== 0) writeU32(writer, 8, message.take);
}

function readMinChildKeyTakeSet(reader: WireReader, end: number, _depth: number): MinChildKeyTakeSet {
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MinChildKeyTakeSet', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MinChildKeyTakeSet');
  return { take: takeField };
}

export const MinChildKeyTakeSetCode: StaticCode<MinChildKeyTakeSet> = { write: writeMinChildKeyTakeSet, read: readMinChildKeyTakeSet };

export const MinChildKeyTakeSet: MessageCodec<MinChildKeyTakeSet> = {
  schema: {
    name: 'MinChildKeyTakeSet',
    fields: [
      { name: 'take', key: 'take', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MinChildKeyTakeSetCode, message),
  decode: (bytes) => decodeWith('MinChildKeyTakeSet', MinChildKeyTakeSetCode, bytes),
};

export interface MaxChildKeyTakeSet {
  readonly take: number;
}

function writeMaxChildKeyTakeSet(message: MaxChildKeyTakeSet, writer: WireWriter): void {
  if (message.take !== 0) writeU32(writer, 8, message.take);
}

function readMaxChildKeyTakeSet(reader: WireReader, end: number, _depth: number): MaxChildKeyTakeSet {
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MaxChildKeyTakeSet', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MaxChildKeyTakeSet');
  return { take: takeField };
}

export const MaxChildKeyTakeSetCode: StaticCode<MaxChildKeyTakeSet> = { write: writeMaxChildKeyTakeSet, read: readMaxChildKeyTakeSet };

export const MaxChildKeyTakeSet: MessageCodec<MaxChildKeyTakeSet> = {
  schema: {
    name: 'MaxChildKeyTakeSet',
    fields: [
      { name: 'take', key: 'take', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MaxChildKeyTakeSetCode, message),
  decode: (bytes) => decodeWith('MaxChildKeyTakeSet', MaxChildKeyTakeSetCode, bytes),
};

export interface TxChildKeyTakeRateLimitSet {
  readonly txRateLimit: bigint;
}

function writeTxChildKeyTakeRateLimitSet(message: TxChildKeyTakeRateLimitSet, writer: WireWriter): void {
  if (message.txRateLimit !== 0n) writeU64(writer, 8, message.txRateLimit);
}

function readTxChildKeyTakeRateLimitSet(reader: WireReader, end: number, _depth: number): TxChildKeyTakeRateLimitSet {
  let txRateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        txRateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TxChildKeyTakeRateLimitSet', 'tx_rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TxChildKeyTakeRateLimitSet');
  return { txRateLimit: txRateLimitField };
}

export const TxChildKeyTakeRateLimitSetCode: StaticCode<TxChildKeyTakeRateLimitSet> = { write: writeTxChildKeyTakeRateLimitSet, read: readTxChildKeyTakeRateLimitSet };

export const TxChildKeyTakeRateLimitSet: MessageCodec<TxChildKeyTakeRateLimitSet> = {
  schema: {
    name: 'TxChildKeyTakeRateLimitSet',
    fields: [
      { name: 'tx_rate_limit', key: 'txRateLimit', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TxChildKeyTakeRateLimitSetCode, message),
  decode: (bytes) => decodeWith('TxChildKeyTakeRateLimitSet', TxChildKeyTakeRateLimitSetCode, bytes),
};

export interface NetworkRateLimitSet {
  readonly rateLimit: bigint;
}

function writeNetworkRateLimitSet(message: NetworkRateLimitSet, writer: WireWriter): void {
  if (message.rateLimit !== 0n) writeU64(writer, 8, message.rateLimit);
}

function readNetworkRateLimitSet(reader: WireReader, end: number, _depth: number): NetworkRateLimitSet {
  let rateLimitField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        rateLimitField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NetworkRateLimitSet', 'rate_limit', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NetworkRateLimitSet');
  return { rateLimit: rateLimitField };
}

export const NetworkRateLimitSetCode: StaticCode<NetworkRateLimitSet> = { write: writeNetworkRateLimitSet, read: readNetworkRateLimitSet };

export const NetworkRateLimitSet: MessageCodec<NetworkRateLimitSet> = {
  schema: {
    name: 'NetworkRateLimitSet',
    fields: [
      { name: 'rate_limit', key: 'rateLimit', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NetworkRateLimitSetCode, message),
  decode: (bytes) => decodeWith('NetworkRateLimitSet', NetworkRateLimitSetCode, bytes),
};

export interface NetworkImmunityPeriodSet {
  readonly immunityPeriod: bigint;
}

function writeNetworkImmunityPeriodSet(message: NetworkImmunityPeriodSet, writer: WireWriter): void {
  if (message.immunityPeriod !== 0n) writeU64(writer, 8, message.immunityPeriod);
}

function readNetworkImmunityPeriodSet(reader: WireReader, end: number, _depth: number): NetworkImmunityPeriodSet {
  let immunityPeriodField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        immunityPeriodField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NetworkImmunityPeriodSet', 'immunity_period', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NetworkImmunityPeriodSet');
  return { immunityPeriod: immunityPeriodField };
}

export const NetworkImmunityPeriodSetCode: StaticCode<NetworkImmunityPeriodSet> = { write: writeNetworkImmunityPeriodSet, read: readNetworkImmunityPeriodSet };

export const NetworkImmunityPeriodSet: MessageCodec<NetworkImmunityPeriodSet> = {
  schema: {
    name: 'NetworkImmunityPeriodSet',
    fields: [
      { name: 'immunity_period', key: 'immunityPeriod', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NetworkImmunityPeriodSetCode, message),
  decode: (bytes) => decodeWith('NetworkImmunityPeriodSet', NetworkImmunityPeriodSetCode, bytes),
};

export interface NetworkMinLockCostSet {
  readonly lockCost: bigint;
}

function writeNetworkMinLockCostSet(message: NetworkMinLockCostSet, writer: WireWriter): void {
  if (message.lockCost !== 0n) writeU64(writer, 8, message.lockCost);
}

function readNetworkMinLockCostSet(reader: WireReader, end: number, _depth: number): NetworkMinLockCostSet {
  let lockCostField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        lockCostField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NetworkMinLockCostSet', 'lock_cost', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NetworkMinLockCostSet');
  return { lockCost: lockCostField };
}

export const NetworkMinLockCostSetCode: StaticCode<NetworkMinLockCostSet> = { write: writeNetworkMinLockCostSet, read: readNetworkMinLockCostSet };

export const NetworkMinLockCostSet: MessageCodec<NetworkMinLockCostSet> = {
  schema: {
    name: 'NetworkMinLockCostSet',
    fields: [
      { name: 'lock_cost', key: 'lockCost', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NetworkMinLockCostSetCode, message),
  decode: (bytes) => decodeWith('NetworkMinLockCostSet', NetworkMinLockCostSetCode, bytes),
};

export interface NetworkLockCostReductionIntervalSet {
  readonly interval: bigint;
}

function writeNetworkLockCostReductionIntervalSet(message: NetworkLockCostReductionIntervalSet, writer: WireWriter): void {
  if (message.interval !== 0n) writeU64(writer, 8, message.interval);
}

function readNetworkLockCostReductionIntervalSet(reader: WireReader, end: number, _depth: number): NetworkLockCostReductionIntervalSet {
  let intervalField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        intervalField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NetworkLockCostReductionIntervalSet', 'interval', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NetworkLockCostReductionIntervalSet');
  return { interval: intervalField };
}

export const NetworkLockCostReductionIntervalSetCode: StaticCode<NetworkLockCostReductionIntervalSet> = { write: writeNetworkLockCostReductionIntervalSet, read: readNetworkLockCostReductionIntervalSet };

export const NetworkLockCostReductionIntervalSet: MessageCodec<NetworkLockCostReductionIntervalSet> = {
  schema: {
    name: 'NetworkLockCostReductionIntervalSet',
    fields: [
      { name: 'interval', key: 'interval', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NetworkLockCostReductionIntervalSetCode, message),
  decode: (bytes) => decodeWith('NetworkLockCostReductionIntervalSet', NetworkLockCostReductionIntervalSetCode, bytes),
};

export interface SubnetLimitSet {
  readonly maxSubnets: number;
}

function writeSubnetLimitSet(message: SubnetLimitSet, writer: WireWriter): void {
  if (message.maxSubnets !== 0) writeU32(writer, 8, message.maxSubnets);
}

function readSubnetLimitSet(reader: WireReader, end: number, _depth: number): SubnetLimitSet {
  let maxSubnetsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        maxSubnetsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetLimitSet', 'max_subnets', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetLimitSet');
  return { maxSubnets: maxSubnetsField };
}

export const SubnetLimitSetCode: StaticCode<SubnetLimitSet> = { write: writeSubnetLimitSet, read: readSubnetLimitSet };

export const SubnetLimitSet: MessageCodec<SubnetLimitSet> = {
  schema: {
    name: 'SubnetLimitSet',
    fields: [
      { name: 'max_subnets', key: 'maxSubnets', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SubnetLimitSetCode, message),
  decode: (bytes) => decodeWith('SubnetLimitSet', SubnetLimitSetCode, bytes),
};

export interface SubnetOwnerCutSet {
  readonly subnetOwnerCut: number;
}

function writeSubnetOwnerCutSet(message: SubnetOwnerCutSet, writer: WireWriter): void {
  if (message.subnetOwnerCut !== 0) writeU32(writer, 8, message.subnetOwnerCut);
}

function readSubnetOwnerCutSet(reader: WireReader, end: number, _depth: number): SubnetOwnerCutSet {
  let subnetOwnerCutField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        subnetOwnerCutField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetOwnerCutSet', 'subnet_owner_cut', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetOwnerCutSet');
  return { subnetOwnerCut: subnetOwnerCutField };
}

export const SubnetOwnerCutSetCode: StaticCode<SubnetOwnerCutSet> = { write: writeSubnetOwnerCutSet, read: readSubnetOwnerCutSet };

export const SubnetOwnerCutSet: MessageCodec<SubnetOwnerCutSet> = {
  schema: {
    name: 'SubnetOwnerCutSet',
    fields: [
      { name: 'subnet_owner_cut', key: 'subnetOwnerCut', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SubnetOwnerCutSetCode, message),
  decode: (bytes) => decodeWith('SubnetOwnerCutSet', SubnetOwnerCutSetCode, bytes),
};

export interface MaxEpochsPerBlockSet {
  readonly maxEpochsPerBlock: number;
}

function writeMaxEpochsPerBlockSet(message: MaxEpochsPerBlockSet, writer: WireWriter): void {
  if (message.maxEpochsPerBlock !== 0) writeU32(writer, 8, message.maxEpochsPerBlock);
}

function readMaxEpochsPerBlockSet(reader: WireReader, end: number, _depth: number): MaxEpochsPerBlockSet {
  let maxEpochsPerBlockField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        maxEpochsPerBlockField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MaxEpochsPerBlockSet', 'max_epochs_per_block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MaxEpochsPerBlockSet');
  return { maxEpochsPerBlock: maxEpochsPerBlockField };
}

export const MaxEpochsPerBlockSetCode: StaticCode<MaxEpochsPerBlockSet> = { write: writeMaxEpochsPerBlockSet, read: readMaxEpochsPerBlockSet };

export const MaxEpochsPerBlockSet: MessageCodec<MaxEpochsPerBlockSet> = {
  schema: {
    name: 'MaxEpochsPerBlockSet',
    fields: [
      { name: 'max_epochs_per_block', key: 'maxEpochsPerBlock', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MaxEpochsPerBlockSetCode, message),
  decode: (bytes) => decodeWith('MaxEpochsPerBlockSet', MaxEpochsPerBlockSetCode, bytes),
};

export interface OwnerHyperparamRateLimitSet {
  readonly epochs: number;
}

function writeOwnerHyperparamRateLimitSet(message: OwnerHyperparamRateLimitSet, writer: WireWriter): void {
  if (message.epochs !== 0) writeU32(writer, 8, message.epochs);
}

function readOwnerHyperparamRateLimitSet(reader: WireReader, end: number, _depth: number): OwnerHyperparamRateLimitSet {
  let epochsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        epochsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('OwnerHyperparamRateLimitSet', 'epochs', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'OwnerHyperparamRateLimitSet');
  return { epochs: epochsField };
}

export const OwnerHyperparamRateLimitSetCode: StaticCode<OwnerHyperparamRateLimitSet> = { write: writeOwnerHyperparamRateLimitSet, read: readOwnerHyperparamRateLimitSet };

export const OwnerHyperparamRateLimitSet: MessageCodec<OwnerHyperparamRateLimitSet> = {
  schema: {
    name: 'OwnerHyperparamRateLimitSet',
    fields: [
      { name: 'epochs', key: 'epochs', number: 1, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(OwnerHyperparamRateLimitSetCode, message),
  decode: (bytes) => decodeWith('OwnerHyperparamRateLimitSet', OwnerHyperparamRateLimitSetCode, bytes),
};

export interface StartCallDelaySet {
  readonly delay: bigint;
}

function writeStartCallDelaySet(message: StartCallDelaySet, writer: WireWriter): void {
  if (message.delay !== 0n) writeU64(writer, 8, message.delay);
}

function readStartCallDelaySet(reader: WireReader, end: number, _depth: number): StartCallDelaySet {
  let delayField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        delayField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StartCallDelaySet', 'delay', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StartCallDelaySet');
  return { delay: delayField };
}

export const StartCallDelaySetCode: StaticCode<StartCallDelaySet> = { write: writeStartCallDelaySet, read: readStartCallDelaySet };

export const StartCallDelaySet: MessageCodec<StartCallDelaySet> = {
  schema: {
    name: 'StartCallDelaySet',
    fields: [
      { name: 'delay', key: 'delay', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StartCallDelaySetCode, message),
  decode: (bytes) => decodeWith('StartCallDelaySet', StartCallDelaySetCode, bytes),
};

export interface ColdkeySwapAnnouncementDelaySet {
  readonly duration: bigint;
}

function writeColdkeySwapAnnouncementDelaySet(message: ColdkeySwapAnnouncementDelaySet, writer: WireWriter): void {
  if (message.duration !== 0n) writeU64(writer, 8, message.duration);
}

function readColdkeySwapAnnouncementDelaySet(reader: WireReader, end: number, _depth: number): ColdkeySwapAnnouncementDelaySet {
  let durationField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        durationField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ColdkeySwapAnnouncementDelaySet', 'duration', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ColdkeySwapAnnouncementDelaySet');
  return { duration: durationField };
}

export const ColdkeySwapAnnouncementDelaySetCode: StaticCode<ColdkeySwapAnnouncementDelaySet> = { write: writeColdkeySwapAnnouncementDelaySet, read: readColdkeySwapAnnouncementDelaySet };

export const ColdkeySwapAnnouncementDelaySet: MessageCodec<ColdkeySwapAnnouncementDelaySet> = {
  schema: {
    name: 'ColdkeySwapAnnouncementDelaySet',
    fields: [
      { name: 'duration', key: 'duration', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ColdkeySwapAnnouncementDelaySetCode, message),
  decode: (bytes) => decodeWith('ColdkeySwapAnnouncementDelaySet', ColdkeySwapAnnouncementDelaySetCode, bytes),
};

export interface ColdkeySwapReannouncementDelaySet {
  readonly duration: bigint;
}

function writeColdkeySwapReannouncementDelaySet(message: ColdkeySwapReannouncementDelaySet, writer: WireWriter): void {
  if (message.duration !== 0n) writeU64(writer, 8, message.duration);
}

function readColdkeySwapReannouncementDelaySet(reader: WireReader, end: number, _depth: number): ColdkeySwapReannouncementDelaySet {
  let durationField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        durationField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ColdkeySwapReannouncementDelaySet', 'duration', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ColdkeySwapReannouncementDelaySet');
  return { duration: durationField };
}

export const ColdkeySwapReannouncementDelaySetCode: StaticCode<ColdkeySwapReannouncementDelaySet> = { write: writeColdkeySwapReannouncementDelaySet, read: readColdkeySwapReannouncementDelaySet };

export const ColdkeySwapReannouncementDelaySet: MessageCodec<ColdkeySwapReannouncementDelaySet> = {
  schema: {
    name: 'ColdkeySwapReannouncementDelaySet',
    fields: [
      { name: 'duration', key: 'duration', number: 1, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ColdkeySwapReannouncementDelaySetCode, message),
  decode: (bytes) => decodeWith('ColdkeySwapReannouncementDelaySet', ColdkeySwapReannouncementDelaySetCode, bytes),
};

export interface StakeMoved {
  readonly coldkey: Uint8Array;
  readonly originHotkey: Uint8Array;
  readonly originNetuid: number;
  readonly destinationHotkey: Uint8Array;
  readonly destinationNetuid: number;
  /** What it is worth, rao of TAO. */
  readonly tao: bigint;
}

function writeStakeMoved(message: StakeMoved, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.originHotkey);
  if (message.originNetuid !== 0) writeU32(writer, 24, message.originNetuid);
  writeAccount(writer, 34, message.destinationHotkey);
  if (message.destinationNetuid !== 0) writeU32(writer, 40, message.destinationNetuid);
  if (message.tao !== 0n) writeU64(writer, 48, message.tao);
}

function readStakeMoved(reader: WireReader, end: number, _depth: number): StakeMoved {
  let coldkeyField: Uint8Array | undefined;
  let originHotkeyField: Uint8Array | undefined;
  let originNetuidField: number = 0;
  let destinationHotkeyField: Uint8Array | undefined;
  let destinationNetuidField: number = 0;
  let taoField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        originHotkeyField = readAccount(reader);
        break;
      case 24:
        originNetuidField = readU32(reader);
        break;
      case 34:
        destinationHotkeyField = readAccount(reader);
        break;
      case 40:
        destinationNetuidField = readU32(reader);
        break;
      case 48:
        taoField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StakeMoved', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StakeMoved', 'origin_hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StakeMoved', 'origin_netuid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('StakeMoved', 'destination_hotkey', tag);
        if (tag >>> 3 === 5) throw wrongWireType('StakeMoved', 'destination_netuid', tag);
        if (tag >>> 3 === 6) throw wrongWireType('StakeMoved', 'tao', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StakeMoved');
  if (coldkeyField === undefined) throw missing('StakeMoved', 'coldkey');
  if (originHotkeyField === undefined) throw missing('StakeMoved', 'origin_hotkey');
  if (destinationHotkeyField === undefined) throw missing('StakeMoved', 'destination_hotkey');
  return { coldkey: coldkeyField, originHotkey: originHotkeyField, originNetuid: originNetuidField, destinationHotkey: destinationHotkeyField, destinationNetuid: destinationNetuidField, tao: taoField };
}

export const StakeMovedCode: StaticCode<StakeMoved> = { write: writeStakeMoved, read: readStakeMoved };

export const StakeMoved: MessageCodec<StakeMoved> = {
  schema: {
    name: 'StakeMoved',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'origin_hotkey', key: 'originHotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'origin_netuid', key: 'originNetuid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'destination_hotkey', key: 'destinationHotkey', number: 4, kind: 'account', cardinality: 'single' },
      { name: 'destination_netuid', key: 'destinationNetuid', number: 5, kind: 'u32', cardinality: 'single' },
      { name: 'tao', key: 'tao', number: 6, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StakeMovedCode, message),
  decode: (bytes) => decodeWith('StakeMoved', StakeMovedCode, bytes),
};

export interface StakeTransferred {
  readonly originColdkey: Uint8Array;
  readonly destinationColdkey: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly originNetuid: number;
  readonly destinationNetuid: number;
  /** What it is worth, rao of TAO. */
  readonly tao: bigint;
}

function writeStakeTransferred(message: StakeTransferred, writer: WireWriter): void {
  writeAccount(writer, 10, message.originColdkey);
  writeAccount(writer, 18, message.destinationColdkey);
  writeAccount(writer, 26, message.hotkey);
  if (message.originNetuid !== 0) writeU32(writer, 32, message.originNetuid);
  if (message.destinationNetuid !== 0) writeU32(writer, 40, message.destinationNetuid);
  if (message.tao !== 0n) writeU64(writer, 48, message.tao);
}

function readStakeTransferred(reader: WireReader, end: number, _depth: number): StakeTransferred {
  let originColdkeyField: Uint8Array | undefined;
  let destinationColdkeyField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let originNetuidField: number = 0;
  let destinationNetuidField: number = 0;
  let taoField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        originColdkeyField = readAccount(reader);
        break;
      case 18:
        destinationColdkeyField = readAccount(reader);
        break;
      case 26:
        hotkeyField = readAccount(reader);
        break;
      case 32:
        originNetuidField = readU32(reader);
        break;
      case 40:
        destinationNetuidField = readU32(reader);
        break;
      case 48:
        taoField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StakeTransferred', 'origin_coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StakeTransferred', 'destination_coldkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StakeTransferred', 'hotkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('StakeTransferred', 'origin_netuid', tag);
        if (tag >>> 3 === 5) throw wrongWireType('StakeTransferred', 'destination_netuid', tag);
        if (tag >>> 3 === 6) throw wrongWireType('StakeTransferred', 'tao', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StakeTransferred');
  if (originColdkeyField === undefined) throw missing('StakeTransferred', 'origin_coldkey');
  if (destinationColdkeyField === undefined) throw missing('StakeTransferred', 'destination_coldkey');
  if (hotkeyField === undefined) throw missing('StakeTransferred', 'hotkey');
  return { originColdkey: originColdkeyField, destinationColdkey: destinationColdkeyField, hotkey: hotkeyField, originNetuid: originNetuidField, destinationNetuid: destinationNetuidField, tao: taoField };
}

export const StakeTransferredCode: StaticCode<StakeTransferred> = { write: writeStakeTransferred, read: readStakeTransferred };

export const StakeTransferred: MessageCodec<StakeTransferred> = {
  schema: {
    name: 'StakeTransferred',
    fields: [
      { name: 'origin_coldkey', key: 'originColdkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'destination_coldkey', key: 'destinationColdkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 3, kind: 'account', cardinality: 'single' },
      { name: 'origin_netuid', key: 'originNetuid', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'destination_netuid', key: 'destinationNetuid', number: 5, kind: 'u32', cardinality: 'single' },
      { name: 'tao', key: 'tao', number: 6, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StakeTransferredCode, message),
  decode: (bytes) => decodeWith('StakeTransferred', StakeTransferredCode, bytes),
};

export interface StakeSwapped {
  readonly coldkey: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly originNetuid: number;
  readonly destinationNetuid: number;
  /** What it is worth, rao of TAO. */
  readonly tao: bigint;
}

function writeStakeSwapped(message: StakeSwapped, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.hotkey);
  if (message.originNetuid !== 0) writeU32(writer, 24, message.originNetuid);
  if (message.destinationNetuid !== 0) writeU32(writer, 32, message.destinationNetuid);
  if (message.tao !== 0n) writeU64(writer, 40, message.tao);
}

function readStakeSwapped(reader: WireReader, end: number, _depth: number): StakeSwapped {
  let coldkeyField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let originNetuidField: number = 0;
  let destinationNetuidField: number = 0;
  let taoField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
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
        taoField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StakeSwapped', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StakeSwapped', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StakeSwapped', 'origin_netuid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('StakeSwapped', 'destination_netuid', tag);
        if (tag >>> 3 === 5) throw wrongWireType('StakeSwapped', 'tao', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StakeSwapped');
  if (coldkeyField === undefined) throw missing('StakeSwapped', 'coldkey');
  if (hotkeyField === undefined) throw missing('StakeSwapped', 'hotkey');
  return { coldkey: coldkeyField, hotkey: hotkeyField, originNetuid: originNetuidField, destinationNetuid: destinationNetuidField, tao: taoField };
}

export const StakeSwappedCode: StaticCode<StakeSwapped> = { write: writeStakeSwapped, read: readStakeSwapped };

export const StakeSwapped: MessageCodec<StakeSwapped> = {
  schema: {
    name: 'StakeSwapped',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'origin_netuid', key: 'originNetuid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'destination_netuid', key: 'destinationNetuid', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'tao', key: 'tao', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StakeSwappedCode, message),
  decode: (bytes) => decodeWith('StakeSwapped', StakeSwappedCode, bytes),
};

export interface AlphaRecycled {
  readonly coldkey: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly alpha: bigint;
  readonly netuid: number;
}

function writeAlphaRecycled(message: AlphaRecycled, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.hotkey);
  if (message.alpha !== 0n) writeU64(writer, 24, message.alpha);
  if (message.netuid !== 0) writeU32(writer, 32, message.netuid);
}

function readAlphaRecycled(reader: WireReader, end: number, _depth: number): AlphaRecycled {
  let coldkeyField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let alphaField: bigint = 0n;
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 24:
        alphaField = readU64(reader);
        break;
      case 32:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AlphaRecycled', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AlphaRecycled', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AlphaRecycled', 'alpha', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AlphaRecycled', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AlphaRecycled');
  if (coldkeyField === undefined) throw missing('AlphaRecycled', 'coldkey');
  if (hotkeyField === undefined) throw missing('AlphaRecycled', 'hotkey');
  return { coldkey: coldkeyField, hotkey: hotkeyField, alpha: alphaField, netuid: netuidField };
}

export const AlphaRecycledCode: StaticCode<AlphaRecycled> = { write: writeAlphaRecycled, read: readAlphaRecycled };

export const AlphaRecycled: MessageCodec<AlphaRecycled> = {
  schema: {
    name: 'AlphaRecycled',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'alpha', key: 'alpha', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 4, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AlphaRecycledCode, message),
  decode: (bytes) => decodeWith('AlphaRecycled', AlphaRecycledCode, bytes),
};

export interface AlphaBurned {
  readonly coldkey: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly alpha: bigint;
  readonly netuid: number;
}

function writeAlphaBurned(message: AlphaBurned, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.hotkey);
  if (message.alpha !== 0n) writeU64(writer, 24, message.alpha);
  if (message.netuid !== 0) writeU32(writer, 32, message.netuid);
}

function readAlphaBurned(reader: WireReader, end: number, _depth: number): AlphaBurned {
  let coldkeyField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let alphaField: bigint = 0n;
  let netuidField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 24:
        alphaField = readU64(reader);
        break;
      case 32:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AlphaBurned', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AlphaBurned', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AlphaBurned', 'alpha', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AlphaBurned', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AlphaBurned');
  if (coldkeyField === undefined) throw missing('AlphaBurned', 'coldkey');
  if (hotkeyField === undefined) throw missing('AlphaBurned', 'hotkey');
  return { coldkey: coldkeyField, hotkey: hotkeyField, alpha: alphaField, netuid: netuidField };
}

export const AlphaBurnedCode: StaticCode<AlphaBurned> = { write: writeAlphaBurned, read: readAlphaBurned };

export const AlphaBurned: MessageCodec<AlphaBurned> = {
  schema: {
    name: 'AlphaBurned',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'alpha', key: 'alpha', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 4, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AlphaBurnedCode, message),
  decode: (bytes) => decodeWith('AlphaBurned', AlphaBurnedCode, bytes),
};

export interface AddStakeBurned {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
  /** TAO spent, the fee included. */
  readonly amount: bigint;
  readonly alpha: bigint;
}

function writeAddStakeBurned(message: AddStakeBurned, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
  if (message.amount !== 0n) writeU64(writer, 24, message.amount);
  if (message.alpha !== 0n) writeU64(writer, 32, message.alpha);
}

function readAddStakeBurned(reader: WireReader, end: number, _depth: number): AddStakeBurned {
  let netuidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  let amountField: bigint = 0n;
  let alphaField: bigint = 0n;
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
        amountField = readU64(reader);
        break;
      case 32:
        alphaField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AddStakeBurned', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AddStakeBurned', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AddStakeBurned', 'amount', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AddStakeBurned', 'alpha', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AddStakeBurned');
  if (hotkeyField === undefined) throw missing('AddStakeBurned', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField, amount: amountField, alpha: alphaField };
}

export const AddStakeBurnedCode: StaticCode<AddStakeBurned> = { write: writeAddStakeBurned, read: readAddStakeBurned };

export const AddStakeBurned: MessageCodec<AddStakeBurned> = {
  schema: {
    name: 'AddStakeBurned',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'alpha', key: 'alpha', number: 4, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AddStakeBurnedCode, message),
  decode: (bytes) => decodeWith('AddStakeBurned', AddStakeBurnedCode, bytes),
};

export interface ChildrenSet {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  readonly children: readonly ChildPart[];
}

function writeChildrenSet(message: ChildrenSet, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  for (const item of message.children) writeMessage(writer, 26, ChildPartCode, item);
}

function readChildrenSet(reader: WireReader, end: number, depth: number): ChildrenSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('ChildrenSet', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ChildrenSet', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ChildrenSet', 'children', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ChildrenSet');
  if (hotkeyField === undefined) throw missing('ChildrenSet', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, children: childrenField };
}

export const ChildrenSetCode: StaticCode<ChildrenSet> = { write: writeChildrenSet, read: readChildrenSet };

export const ChildrenSet: MessageCodec<ChildrenSet> = {
  schema: {
    name: 'ChildrenSet',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'children', key: 'children', number: 3, kind: 'message', cardinality: 'repeated', codec: () => ChildPart },
    ],
  },
  encode: (message) => encodeWith(ChildrenSetCode, message),
  decode: (bytes) => decodeWith('ChildrenSet', ChildrenSetCode, bytes),
};

export interface ChildrenScheduled {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  /** The block after which they may apply. */
  readonly cooldownBlock: bigint;
  readonly children: readonly ChildPart[];
}

function writeChildrenScheduled(message: ChildrenScheduled, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.cooldownBlock !== 0n) writeU64(writer, 24, message.cooldownBlock);
  for (const item of message.children) writeMessage(writer, 34, ChildPartCode, item);
}

function readChildrenScheduled(reader: WireReader, end: number, depth: number): ChildrenScheduled {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let cooldownBlockField: bigint = 0n;
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
      case 24:
        cooldownBlockField = readU64(reader);
        break;
      case 34:
        childrenField.push(ChildPartCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ChildrenScheduled', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ChildrenScheduled', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ChildrenScheduled', 'cooldown_block', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ChildrenScheduled', 'children', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ChildrenScheduled');
  if (hotkeyField === undefined) throw missing('ChildrenScheduled', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, cooldownBlock: cooldownBlockField, children: childrenField };
}

export const ChildrenScheduledCode: StaticCode<ChildrenScheduled> = { write: writeChildrenScheduled, read: readChildrenScheduled };

export const ChildrenScheduled: MessageCodec<ChildrenScheduled> = {
  schema: {
    name: 'ChildrenScheduled',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'cooldown_block', key: 'cooldownBlock', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'children', key: 'children', number: 4, kind: 'message', cardinality: 'repeated', codec: () => ChildPart },
    ],
  },
  encode: (message) => encodeWith(ChildrenScheduledCode, message),
  decode: (bytes) => decodeWith('ChildrenScheduled', ChildrenScheduledCode, bytes),
};

export interface ChildKeyTakeSet {
  readonly hotkey: Uint8Array;
  readonly take: number;
}

function writeChildKeyTakeSet(message: ChildKeyTakeSet, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.take !== 0) writeU32(writer, 16, message.take);
}

function readChildKeyTakeSet(reader: WireReader, end: number, _depth: number): ChildKeyTakeSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('ChildKeyTakeSet', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ChildKeyTakeSet', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ChildKeyTakeSet');
  if (hotkeyField === undefined) throw missing('ChildKeyTakeSet', 'hotkey');
  return { hotkey: hotkeyField, take: takeField };
}

export const ChildKeyTakeSetCode: StaticCode<ChildKeyTakeSet> = { write: writeChildKeyTakeSet, read: readChildKeyTakeSet };

export const ChildKeyTakeSet: MessageCodec<ChildKeyTakeSet> = {
  schema: {
    name: 'ChildKeyTakeSet',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'take', key: 'take', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ChildKeyTakeSetCode, message),
  decode: (bytes) => decodeWith('ChildKeyTakeSet', ChildKeyTakeSetCode, bytes),
};

export interface AutoParentDelegationEnabledSet {
  readonly hotkey: Uint8Array;
  readonly enabled: boolean;
}

function writeAutoParentDelegationEnabledSet(message: AutoParentDelegationEnabledSet, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.enabled) writer.uint32(16).bool(message.enabled);
}

function readAutoParentDelegationEnabledSet(reader: WireReader, end: number, _depth: number): AutoParentDelegationEnabledSet {
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
        if (tag >>> 3 === 1) throw wrongWireType('AutoParentDelegationEnabledSet', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AutoParentDelegationEnabledSet', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AutoParentDelegationEnabledSet');
  if (hotkeyField === undefined) throw missing('AutoParentDelegationEnabledSet', 'hotkey');
  return { hotkey: hotkeyField, enabled: enabledField };
}

export const AutoParentDelegationEnabledSetCode: StaticCode<AutoParentDelegationEnabledSet> = { write: writeAutoParentDelegationEnabledSet, read: readAutoParentDelegationEnabledSet };

export const AutoParentDelegationEnabledSet: MessageCodec<AutoParentDelegationEnabledSet> = {
  schema: {
    name: 'AutoParentDelegationEnabledSet',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'enabled', key: 'enabled', number: 2, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AutoParentDelegationEnabledSetCode, message),
  decode: (bytes) => decodeWith('AutoParentDelegationEnabledSet', AutoParentDelegationEnabledSetCode, bytes),
};

export interface TakeIncreased {
  readonly coldkey: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly take: number;
}

function writeTakeIncreased(message: TakeIncreased, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.hotkey);
  if (message.take !== 0) writeU32(writer, 24, message.take);
}

function readTakeIncreased(reader: WireReader, end: number, _depth: number): TakeIncreased {
  let coldkeyField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 24:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TakeIncreased', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TakeIncreased', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('TakeIncreased', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TakeIncreased');
  if (coldkeyField === undefined) throw missing('TakeIncreased', 'coldkey');
  if (hotkeyField === undefined) throw missing('TakeIncreased', 'hotkey');
  return { coldkey: coldkeyField, hotkey: hotkeyField, take: takeField };
}

export const TakeIncreasedCode: StaticCode<TakeIncreased> = { write: writeTakeIncreased, read: readTakeIncreased };

export const TakeIncreased: MessageCodec<TakeIncreased> = {
  schema: {
    name: 'TakeIncreased',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'take', key: 'take', number: 3, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TakeIncreasedCode, message),
  decode: (bytes) => decodeWith('TakeIncreased', TakeIncreasedCode, bytes),
};

export interface TakeDecreased {
  readonly coldkey: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly take: number;
}

function writeTakeDecreased(message: TakeDecreased, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  writeAccount(writer, 18, message.hotkey);
  if (message.take !== 0) writeU32(writer, 24, message.take);
}

function readTakeDecreased(reader: WireReader, end: number, _depth: number): TakeDecreased {
  let coldkeyField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let takeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 24:
        takeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TakeDecreased', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TakeDecreased', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('TakeDecreased', 'take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TakeDecreased');
  if (coldkeyField === undefined) throw missing('TakeDecreased', 'coldkey');
  if (hotkeyField === undefined) throw missing('TakeDecreased', 'hotkey');
  return { coldkey: coldkeyField, hotkey: hotkeyField, take: takeField };
}

export const TakeDecreasedCode: StaticCode<TakeDecreased> = { write: writeTakeDecreased, read: readTakeDecreased };

export const TakeDecreased: MessageCodec<TakeDecreased> = {
  schema: {
    name: 'TakeDecreased',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'take', key: 'take', number: 3, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TakeDecreasedCode, message),
  decode: (bytes) => decodeWith('TakeDecreased', TakeDecreasedCode, bytes),
};

export interface AutoStakeDestinationSet {
  readonly coldkey: Uint8Array;
  readonly netuid: number;
  readonly hotkey: Uint8Array;
}

function writeAutoStakeDestinationSet(message: AutoStakeDestinationSet, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  writeAccount(writer, 26, message.hotkey);
}

function readAutoStakeDestinationSet(reader: WireReader, end: number, _depth: number): AutoStakeDestinationSet {
  let coldkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 26:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AutoStakeDestinationSet', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AutoStakeDestinationSet', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AutoStakeDestinationSet', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AutoStakeDestinationSet');
  if (coldkeyField === undefined) throw missing('AutoStakeDestinationSet', 'coldkey');
  if (hotkeyField === undefined) throw missing('AutoStakeDestinationSet', 'hotkey');
  return { coldkey: coldkeyField, netuid: netuidField, hotkey: hotkeyField };
}

export const AutoStakeDestinationSetCode: StaticCode<AutoStakeDestinationSet> = { write: writeAutoStakeDestinationSet, read: readAutoStakeDestinationSet };

export const AutoStakeDestinationSet: MessageCodec<AutoStakeDestinationSet> = {
  schema: {
    name: 'AutoStakeDestinationSet',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 3, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AutoStakeDestinationSetCode, message),
  decode: (bytes) => decodeWith('AutoStakeDestinationSet', AutoStakeDestinationSetCode, bytes),
};

export interface AutoStakeAdded {
  readonly netuid: number;
  readonly destination: Uint8Array;
  readonly hotkey: Uint8Array;
  readonly owner: Uint8Array;
  /** Rao of alpha. */
  readonly incentive: bigint;
}

function writeAutoStakeAdded(message: AutoStakeAdded, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.destination);
  writeAccount(writer, 26, message.hotkey);
  writeAccount(writer, 34, message.owner);
  if (message.incentive !== 0n) writeU64(writer, 40, message.incentive);
}

function readAutoStakeAdded(reader: WireReader, end: number, _depth: number): AutoStakeAdded {
  let netuidField: number = 0;
  let destinationField: Uint8Array | undefined;
  let hotkeyField: Uint8Array | undefined;
  let ownerField: Uint8Array | undefined;
  let incentiveField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        destinationField = readAccount(reader);
        break;
      case 26:
        hotkeyField = readAccount(reader);
        break;
      case 34:
        ownerField = readAccount(reader);
        break;
      case 40:
        incentiveField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AutoStakeAdded', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AutoStakeAdded', 'destination', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AutoStakeAdded', 'hotkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AutoStakeAdded', 'owner', tag);
        if (tag >>> 3 === 5) throw wrongWireType('AutoStakeAdded', 'incentive', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AutoStakeAdded');
  if (destinationField === undefined) throw missing('AutoStakeAdded', 'destination');
  if (hotkeyField === undefined) throw missing('AutoStakeAdded', 'hotkey');
  if (ownerField === undefined) throw missing('AutoStakeAdded', 'owner');
  return { netuid: netuidField, destination: destinationField, hotkey: hotkeyField, owner: ownerField, incentive: incentiveField };
}

export const AutoStakeAddedCode: StaticCode<AutoStakeAdded> = { write: writeAutoStakeAdded, read: readAutoStakeAdded };

export const AutoStakeAdded: MessageCodec<AutoStakeAdded> = {
  schema: {
    name: 'AutoStakeAdded',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'destination', key: 'destination', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 3, kind: 'account', cardinality: 'single' },
      { name: 'owner', key: 'owner', number: 4, kind: 'account', cardinality: 'single' },
      { name: 'incentive', key: 'incentive', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AutoStakeAddedCode, message),
  decode: (bytes) => decodeWith('AutoStakeAdded', AutoStakeAddedCode, bytes),
};

export interface RootClaimed {
  readonly coldkey: Uint8Array;
}

function writeRootClaimed(message: RootClaimed, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
}

function readRootClaimed(reader: WireReader, end: number, _depth: number): RootClaimed {
  let coldkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RootClaimed', 'coldkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RootClaimed');
  if (coldkeyField === undefined) throw missing('RootClaimed', 'coldkey');
  return { coldkey: coldkeyField };
}

export const RootClaimedCode: StaticCode<RootClaimed> = { write: writeRootClaimed, read: readRootClaimed };

export const RootClaimed: MessageCodec<RootClaimed> = {
  schema: {
    name: 'RootClaimed',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RootClaimedCode, message),
  decode: (bytes) => decodeWith('RootClaimed', RootClaimedCode, bytes),
};

export interface RootClaimTypeSet {
  readonly coldkey: Uint8Array;
  readonly rootClaimType: string;
  readonly subnets: readonly number[];
}

function writeRootClaimTypeSet(message: RootClaimTypeSet, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  if (message.rootClaimType.length !== 0) writeText(writer, 18, message.rootClaimType);
  if (message.subnets.length !== 0) {
    writer.uint32(26).fork();
    for (const item of message.subnets) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readRootClaimTypeSet(reader: WireReader, end: number, _depth: number): RootClaimTypeSet {
  let coldkeyField: Uint8Array | undefined;
  let rootClaimTypeField: string = '';
  const subnetsField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        rootClaimTypeField = readText(reader);
        break;
      case 26: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) subnetsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'subnets');
        break;
      }
      case 24:
        subnetsField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RootClaimTypeSet', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RootClaimTypeSet', 'root_claim_type', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RootClaimTypeSet', 'subnets', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RootClaimTypeSet');
  if (coldkeyField === undefined) throw missing('RootClaimTypeSet', 'coldkey');
  return { coldkey: coldkeyField, rootClaimType: rootClaimTypeField, subnets: subnetsField };
}

export const RootClaimTypeSetCode: StaticCode<RootClaimTypeSet> = { write: writeRootClaimTypeSet, read: readRootClaimTypeSet };

export const RootClaimTypeSet: MessageCodec<RootClaimTypeSet> = {
  schema: {
    name: 'RootClaimTypeSet',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'root_claim_type', key: 'rootClaimType', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'subnets', key: 'subnets', number: 3, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(RootClaimTypeSetCode, message),
  decode: (bytes) => decodeWith('RootClaimTypeSet', RootClaimTypeSetCode, bytes),
};

export interface ProposalsEnabledSet {
  readonly enabled: boolean;
}

function writeProposalsEnabledSet(message: ProposalsEnabledSet, writer: WireWriter): void {
  if (message.enabled) writer.uint32(8).bool(message.enabled);
}

function readProposalsEnabledSet(reader: WireReader, end: number, _depth: number): ProposalsEnabledSet {
  let enabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        enabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ProposalsEnabledSet', 'enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ProposalsEnabledSet');
  return { enabled: enabledField };
}

export const ProposalsEnabledSetCode: StaticCode<ProposalsEnabledSet> = { write: writeProposalsEnabledSet, read: readProposalsEnabledSet };

export const ProposalsEnabledSet: MessageCodec<ProposalsEnabledSet> = {
  schema: {
    name: 'ProposalsEnabledSet',
    fields: [
      { name: 'enabled', key: 'enabled', number: 1, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ProposalsEnabledSetCode, message),
  decode: (bytes) => decodeWith('ProposalsEnabledSet', ProposalsEnabledSetCode, bytes),
};

export interface Proposed {
  readonly netuid: number;
  readonly coldkey: Uint8Array;
  readonly endBlock: bigint;
  /** What all holders have together, rao of alpha. */
  readonly total: bigint;
}

function writeProposed(message: Proposed, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.coldkey);
  if (message.endBlock !== 0n) writeU64(writer, 24, message.endBlock);
  if (message.total !== 0n) writeU64(writer, 32, message.total);
}

function readProposed(reader: WireReader, end: number, _depth: number): Proposed {
  let netuidField: number = 0;
  let coldkeyField: Uint8Array | undefined;
  let endBlockField: bigint = 0n;
  let totalField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        coldkeyField = readAccount(reader);
        break;
      case 24:
        endBlockField = readU64(reader);
        break;
      case 32:
        totalField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Proposed', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Proposed', 'coldkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Proposed', 'end_block', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Proposed', 'total', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Proposed');
  if (coldkeyField === undefined) throw missing('Proposed', 'coldkey');
  return { netuid: netuidField, coldkey: coldkeyField, endBlock: endBlockField, total: totalField };
}

export const ProposedCode: StaticCode<Proposed> = { write: writeProposed, read: readProposed };

export const Proposed: MessageCodec<Proposed> = {
  schema: {
    name: 'Proposed',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'coldkey', key: 'coldkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'end_block', key: 'endBlock', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'total', key: 'total', number: 4, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ProposedCode, message),
  decode: (bytes) => decodeWith('Proposed', ProposedCode, bytes),
};

export interface ProposalVoted {
  readonly netuid: number;
  readonly coldkey: Uint8Array;
  readonly approve: boolean;
  /** Rao of alpha. */
  readonly alpha: bigint;
}

function writeProposalVoted(message: ProposalVoted, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.coldkey);
  if (message.approve) writer.uint32(24).bool(message.approve);
  if (message.alpha !== 0n) writeU64(writer, 32, message.alpha);
}

function readProposalVoted(reader: WireReader, end: number, _depth: number): ProposalVoted {
  let netuidField: number = 0;
  let coldkeyField: Uint8Array | undefined;
  let approveField: boolean = false;
  let alphaField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        coldkeyField = readAccount(reader);
        break;
      case 24:
        approveField = reader.bool();
        break;
      case 32:
        alphaField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ProposalVoted', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ProposalVoted', 'coldkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ProposalVoted', 'approve', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ProposalVoted', 'alpha', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ProposalVoted');
  if (coldkeyField === undefined) throw missing('ProposalVoted', 'coldkey');
  return { netuid: netuidField, coldkey: coldkeyField, approve: approveField, alpha: alphaField };
}

export const ProposalVotedCode: StaticCode<ProposalVoted> = { write: writeProposalVoted, read: readProposalVoted };

export const ProposalVoted: MessageCodec<ProposalVoted> = {
  schema: {
    name: 'ProposalVoted',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'coldkey', key: 'coldkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'approve', key: 'approve', number: 3, kind: 'bool', cardinality: 'single' },
      { name: 'alpha', key: 'alpha', number: 4, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ProposalVotedCode, message),
  decode: (bytes) => decodeWith('ProposalVoted', ProposalVotedCode, bytes),
};

export interface ProposalEnded {
  readonly netuid: number;
  readonly passed: boolean;
  /** Rao of alpha. */
  readonly ayes: bigint;
  readonly nays: bigint;
  readonly total: bigint;
  /** Why the change was refused, though it passed. */
  readonly error?: ErrorInfo | undefined;
}

function writeProposalEnded(message: ProposalEnded, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.passed) writer.uint32(16).bool(message.passed);
  if (message.ayes !== 0n) writeU64(writer, 24, message.ayes);
  if (message.nays !== 0n) writeU64(writer, 32, message.nays);
  if (message.total !== 0n) writeU64(writer, 40, message.total);
  if (message.error !== undefined) writeMessage(writer, 50, ErrorInfoCode, message.error);
}

function readProposalEnded(reader: WireReader, end: number, depth: number): ProposalEnded {
  let netuidField: number = 0;
  let passedField: boolean = false;
  let ayesField: bigint = 0n;
  let naysField: bigint = 0n;
  let totalField: bigint = 0n;
  let errorField: ErrorInfo | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        passedField = reader.bool();
        break;
      case 24:
        ayesField = readU64(reader);
        break;
      case 32:
        naysField = readU64(reader);
        break;
      case 40:
        totalField = readU64(reader);
        break;
      case 50:
        if (errorField !== undefined) throw twice('ProposalEnded', 'error');
        errorField = ErrorInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ProposalEnded', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ProposalEnded', 'passed', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ProposalEnded', 'ayes', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ProposalEnded', 'nays', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ProposalEnded', 'total', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ProposalEnded', 'error', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ProposalEnded');
  return { netuid: netuidField, passed: passedField, ayes: ayesField, nays: naysField, total: totalField, error: errorField };
}

export const ProposalEndedCode: StaticCode<ProposalEnded> = { write: writeProposalEnded, read: readProposalEnded };

export const ProposalEnded: MessageCodec<ProposalEnded> = {
  schema: {
    name: 'ProposalEnded',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'passed', key: 'passed', number: 2, kind: 'bool', cardinality: 'single' },
      { name: 'ayes', key: 'ayes', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'nays', key: 'nays', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'total', key: 'total', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'error', key: 'error', number: 6, kind: 'message', cardinality: 'optional', codec: () => ErrorInfo },
    ],
  },
  encode: (message) => encodeWith(ProposalEndedCode, message),
  decode: (bytes) => decodeWith('ProposalEnded', ProposalEndedCode, bytes),
};
