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

export interface ValidatorRound {
  readonly netuid: number;
  /** The chain that the round was on. */
  readonly genesisHash: Uint8Array;
  /** The validator's hotkey. */
  readonly hotkey: Uint8Array;
  /** Head when the round began. */
  readonly block: bigint;
  /** From the first task signed to the last answer judged. */
  readonly durationMs: number;
  /** Those that were asked, in uid order. */
  readonly miners: readonly ValidatorRoundMiner[];
  /** The averages of those that were not asked in this round. */
  readonly kept: readonly KeptAverage[];
  readonly weights: ValidatorRoundWeights;
}

function writeValidatorRound(message: ValidatorRound, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.genesisHash.length !== 0) writer.uint32(18).bytes(message.genesisHash);
  writeAccount(writer, 26, message.hotkey);
  if (message.block !== 0n) writeU64(writer, 32, message.block);
  if (message.durationMs !== 0) writeU32(writer, 40, message.durationMs);
  for (const item of message.miners) writeMessage(writer, 50, ValidatorRoundMinerCode, item);
  for (const item of message.kept) writeMessage(writer, 58, KeptAverageCode, item);
  writeMessage(writer, 66, ValidatorRoundWeightsCode, message.weights);
}

function readValidatorRound(reader: WireReader, end: number, depth: number): ValidatorRound {
  let netuidField: number = 0;
  let genesisHashField: Uint8Array = EMPTY_BYTES;
  let hotkeyField: Uint8Array | undefined;
  let blockField: bigint = 0n;
  let durationMsField: number = 0;
  const minersField: ValidatorRoundMiner[] = [];
  const keptField: KeptAverage[] = [];
  let weightsField: ValidatorRoundWeights | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        genesisHashField = readBytes(reader);
        break;
      case 26:
        hotkeyField = readAccount(reader);
        break;
      case 32:
        blockField = readU64(reader);
        break;
      case 40:
        durationMsField = readU32(reader);
        break;
      case 50:
        minersField.push(ValidatorRoundMinerCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 58:
        keptField.push(KeptAverageCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 66:
        if (weightsField !== undefined) throw twice('ValidatorRound', 'weights');
        weightsField = ValidatorRoundWeightsCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ValidatorRound', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ValidatorRound', 'genesis_hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ValidatorRound', 'hotkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ValidatorRound', 'block', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ValidatorRound', 'duration_ms', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ValidatorRound', 'miners', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ValidatorRound', 'kept', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ValidatorRound', 'weights', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ValidatorRound');
  if (hotkeyField === undefined) throw missing('ValidatorRound', 'hotkey');
  if (weightsField === undefined) throw missing('ValidatorRound', 'weights');
  return { netuid: netuidField, genesisHash: genesisHashField, hotkey: hotkeyField, block: blockField, durationMs: durationMsField, miners: minersField, kept: keptField, weights: weightsField };
}

export const ValidatorRoundCode: StaticCode<ValidatorRound> = { write: writeValidatorRound, read: readValidatorRound };

export const ValidatorRound: MessageCodec<ValidatorRound> = {
  schema: {
    name: 'ValidatorRound',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'genesis_hash', key: 'genesisHash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 3, kind: 'account', cardinality: 'single' },
      { name: 'block', key: 'block', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'duration_ms', key: 'durationMs', number: 5, kind: 'u32', cardinality: 'single' },
      { name: 'miners', key: 'miners', number: 6, kind: 'message', cardinality: 'repeated', codec: () => ValidatorRoundMiner },
      { name: 'kept', key: 'kept', number: 7, kind: 'message', cardinality: 'repeated', codec: () => KeptAverage },
      { name: 'weights', key: 'weights', number: 8, kind: 'message', cardinality: 'single', codec: () => ValidatorRoundWeights },
    ],
  },
  encode: (message) => encodeWith(ValidatorRoundCode, message),
  decode: (bytes) => decodeWith('ValidatorRound', ValidatorRoundCode, bytes),
};

export interface ValidatorRoundMiner {
  readonly uid: number;
  readonly hotkey: Uint8Array;
  readonly taskId: string;
  readonly kind: string;
  /** How the exchange ended: "ok", "timeout", "refused" and so on. */
  readonly outcome: string;
  /** More about an outcome that is not "ok". */
  readonly reason?: string | undefined;
  /** In 10^-12, from 0 to 10^12. */
  readonly scoreTrillionths: bigint;
  /** The moving average after this round, in 10^-12. */
  readonly averageTrillionths: bigint;
  /** What the miner took, from the first byte sent to the last received, over all attempts. */
  readonly elapsedMs: number;
  /** How often it was asked. */
  readonly attempts: number;
}

function writeValidatorRoundMiner(message: ValidatorRoundMiner, writer: WireWriter): void {
  if (message.uid !== 0) writeU32(writer, 8, message.uid);
  writeAccount(writer, 18, message.hotkey);
  if (message.taskId.length !== 0) writeText(writer, 26, message.taskId);
  if (message.kind.length !== 0) writeText(writer, 34, message.kind);
  if (message.outcome.length !== 0) writeText(writer, 42, message.outcome);
  if (message.reason !== undefined) writeText(writer, 50, message.reason);
  if (message.scoreTrillionths !== 0n) writeU64(writer, 56, message.scoreTrillionths);
  if (message.averageTrillionths !== 0n) writeU64(writer, 64, message.averageTrillionths);
  if (message.elapsedMs !== 0) writeU32(writer, 72, message.elapsedMs);
  if (message.attempts !== 0) writeU32(writer, 80, message.attempts);
}

function readValidatorRoundMiner(reader: WireReader, end: number, _depth: number): ValidatorRoundMiner {
  let uidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  let taskIdField: string = '';
  let kindField: string = '';
  let outcomeField: string = '';
  let reasonField: string | undefined;
  let scoreTrillionthsField: bigint = 0n;
  let averageTrillionthsField: bigint = 0n;
  let elapsedMsField: number = 0;
  let attemptsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        uidField = readU32(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 26:
        taskIdField = readText(reader);
        break;
      case 34:
        kindField = readText(reader);
        break;
      case 42:
        outcomeField = readText(reader);
        break;
      case 50:
        reasonField = readText(reader);
        break;
      case 56:
        scoreTrillionthsField = readU64(reader);
        break;
      case 64:
        averageTrillionthsField = readU64(reader);
        break;
      case 72:
        elapsedMsField = readU32(reader);
        break;
      case 80:
        attemptsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ValidatorRoundMiner', 'uid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ValidatorRoundMiner', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ValidatorRoundMiner', 'task_id', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ValidatorRoundMiner', 'kind', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ValidatorRoundMiner', 'outcome', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ValidatorRoundMiner', 'reason', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ValidatorRoundMiner', 'score_trillionths', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ValidatorRoundMiner', 'average_trillionths', tag);
        if (tag >>> 3 === 9) throw wrongWireType('ValidatorRoundMiner', 'elapsed_ms', tag);
        if (tag >>> 3 === 10) throw wrongWireType('ValidatorRoundMiner', 'attempts', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ValidatorRoundMiner');
  if (hotkeyField === undefined) throw missing('ValidatorRoundMiner', 'hotkey');
  return { uid: uidField, hotkey: hotkeyField, taskId: taskIdField, kind: kindField, outcome: outcomeField, reason: reasonField, scoreTrillionths: scoreTrillionthsField, averageTrillionths: averageTrillionthsField, elapsedMs: elapsedMsField, attempts: attemptsField };
}

export const ValidatorRoundMinerCode: StaticCode<ValidatorRoundMiner> = { write: writeValidatorRoundMiner, read: readValidatorRoundMiner };

export const ValidatorRoundMiner: MessageCodec<ValidatorRoundMiner> = {
  schema: {
    name: 'ValidatorRoundMiner',
    fields: [
      { name: 'uid', key: 'uid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'task_id', key: 'taskId', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'kind', key: 'kind', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'outcome', key: 'outcome', number: 5, kind: 'string', cardinality: 'single' },
      { name: 'reason', key: 'reason', number: 6, kind: 'string', cardinality: 'optional' },
      { name: 'score_trillionths', key: 'scoreTrillionths', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'average_trillionths', key: 'averageTrillionths', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'elapsed_ms', key: 'elapsedMs', number: 9, kind: 'u32', cardinality: 'single' },
      { name: 'attempts', key: 'attempts', number: 10, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ValidatorRoundMinerCode, message),
  decode: (bytes) => decodeWith('ValidatorRoundMiner', ValidatorRoundMinerCode, bytes),
};

export interface KeptAverage {
  readonly hotkey: Uint8Array;
  readonly averageTrillionths: bigint;
}

function writeKeptAverage(message: KeptAverage, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.averageTrillionths !== 0n) writeU64(writer, 16, message.averageTrillionths);
}

function readKeptAverage(reader: WireReader, end: number, _depth: number): KeptAverage {
  let hotkeyField: Uint8Array | undefined;
  let averageTrillionthsField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        averageTrillionthsField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('KeptAverage', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('KeptAverage', 'average_trillionths', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'KeptAverage');
  if (hotkeyField === undefined) throw missing('KeptAverage', 'hotkey');
  return { hotkey: hotkeyField, averageTrillionths: averageTrillionthsField };
}

export const KeptAverageCode: StaticCode<KeptAverage> = { write: writeKeptAverage, read: readKeptAverage };

export const KeptAverage: MessageCodec<KeptAverage> = {
  schema: {
    name: 'KeptAverage',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'average_trillionths', key: 'averageTrillionths', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(KeptAverageCode, message),
  decode: (bytes) => decodeWith('KeptAverage', KeptAverageCode, bytes),
};

export interface ValidatorRoundWeights {
  /** What became of the weights: "sent", "committed", "rate_limited" and so on. */
  readonly status: string;
  readonly blocksToWait?: bigint | undefined;
  /** Of a commit: the round it is sealed to, and the block whose epoch opens and counts it. */
  readonly round?: bigint | undefined;
  readonly epochBlock?: bigint | undefined;
  readonly error?: string | undefined;
  readonly uids: readonly number[];
  readonly values: readonly number[];
  /** Uids with a positive score whose weight is 0. */
  readonly vanished: readonly number[];
}

function writeValidatorRoundWeights(message: ValidatorRoundWeights, writer: WireWriter): void {
  if (message.status.length !== 0) writeText(writer, 10, message.status);
  if (message.blocksToWait !== undefined) writeU64(writer, 16, message.blocksToWait);
  if (message.round !== undefined) writeU64(writer, 24, message.round);
  if (message.epochBlock !== undefined) writeU64(writer, 32, message.epochBlock);
  if (message.error !== undefined) writeText(writer, 42, message.error);
  if (message.uids.length !== 0) {
    writer.uint32(50).fork();
    for (const item of message.uids) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.values.length !== 0) {
    writer.uint32(58).fork();
    for (const item of message.values) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.vanished.length !== 0) {
    writer.uint32(66).fork();
    for (const item of message.vanished) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readValidatorRoundWeights(reader: WireReader, end: number, _depth: number): ValidatorRoundWeights {
  let statusField: string = '';
  let blocksToWaitField: bigint | undefined;
  let roundField: bigint | undefined;
  let epochBlockField: bigint | undefined;
  let errorField: string | undefined;
  const uidsField: number[] = [];
  const valuesField: number[] = [];
  const vanishedField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        statusField = readText(reader);
        break;
      case 16:
        blocksToWaitField = readU64(reader);
        break;
      case 24:
        roundField = readU64(reader);
        break;
      case 32:
        epochBlockField = readU64(reader);
        break;
      case 42:
        errorField = readText(reader);
        break;
      case 50: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) uidsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'uids');
        break;
      }
      case 48:
        uidsField.push(readU32(reader));
        break;
      case 58: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) valuesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'values');
        break;
      }
      case 56:
        valuesField.push(readU32(reader));
        break;
      case 66: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) vanishedField.push(readU32(reader));
        expectEnd(reader, listEnd, 'vanished');
        break;
      }
      case 64:
        vanishedField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ValidatorRoundWeights', 'status', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ValidatorRoundWeights', 'blocks_to_wait', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ValidatorRoundWeights', 'round', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ValidatorRoundWeights', 'epoch_block', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ValidatorRoundWeights', 'error', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ValidatorRoundWeights', 'uids', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ValidatorRoundWeights', 'values', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ValidatorRoundWeights', 'vanished', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ValidatorRoundWeights');
  return { status: statusField, blocksToWait: blocksToWaitField, round: roundField, epochBlock: epochBlockField, error: errorField, uids: uidsField, values: valuesField, vanished: vanishedField };
}

export const ValidatorRoundWeightsCode: StaticCode<ValidatorRoundWeights> = { write: writeValidatorRoundWeights, read: readValidatorRoundWeights };

export const ValidatorRoundWeights: MessageCodec<ValidatorRoundWeights> = {
  schema: {
    name: 'ValidatorRoundWeights',
    fields: [
      { name: 'status', key: 'status', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'blocks_to_wait', key: 'blocksToWait', number: 2, kind: 'u64', cardinality: 'optional' },
      { name: 'round', key: 'round', number: 3, kind: 'u64', cardinality: 'optional' },
      { name: 'epoch_block', key: 'epochBlock', number: 4, kind: 'u64', cardinality: 'optional' },
      { name: 'error', key: 'error', number: 5, kind: 'string', cardinality: 'optional' },
      { name: 'uids', key: 'uids', number: 6, kind: 'u32', cardinality: 'repeated' },
      { name: 'values', key: 'values', number: 7, kind: 'u32', cardinality: 'repeated' },
      { name: 'vanished', key: 'vanished', number: 8, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(ValidatorRoundWeightsCode, message),
  decode: (bytes) => decodeWith('ValidatorRoundWeights', ValidatorRoundWeightsCode, bytes),
};
