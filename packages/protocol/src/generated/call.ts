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
  | { readonly case: 'sudoSetMaxAllowedUids'; readonly value: SudoSetMaxAllowedUids };
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
