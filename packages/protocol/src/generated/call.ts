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
