// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  EMPTY_BYTES,
  encodeWith,
  expectEnd,
  readBytes,
  readEnd,
  readTag,
  readText,
  readU32,
  readU64,
  skipField,
  sortedEntries,
  writeText,
  writeU32,
  writeU64,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';

export interface TaskRequest {
  /** The subnet's mechanism, such as "compression". */
  readonly subnet: string;
  readonly netuid: number;
  readonly taskId: string;
  /** The kind of task within the subnet. */
  readonly kind: string;
  /** The subnet's own message. */
  readonly payload: Uint8Array;
  /** Time left for the whole exchange when this was sent, in milliseconds. */
  readonly deadlineMs: bigint;
  readonly block: bigint;
}

function writeTaskRequest(message: TaskRequest, writer: WireWriter): void {
  if (message.subnet.length !== 0) writeText(writer, 10, message.subnet);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.taskId.length !== 0) writeText(writer, 26, message.taskId);
  if (message.kind.length !== 0) writeText(writer, 34, message.kind);
  if (message.payload.length !== 0) writer.uint32(42).bytes(message.payload);
  if (message.deadlineMs !== 0n) writeU64(writer, 48, message.deadlineMs);
  if (message.block !== 0n) writeU64(writer, 56, message.block);
}

function readTaskRequest(reader: WireReader, end: number, _depth: number): TaskRequest {
  let subnetField: string = '';
  let netuidField: number = 0;
  let taskIdField: string = '';
  let kindField: string = '';
  let payloadField: Uint8Array = EMPTY_BYTES;
  let deadlineMsField: bigint = 0n;
  let blockField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        subnetField = readText(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 26:
        taskIdField = readText(reader);
        break;
      case 34:
        kindField = readText(reader);
        break;
      case 42:
        payloadField = readBytes(reader);
        break;
      case 48:
        deadlineMsField = readU64(reader);
        break;
      case 56:
        blockField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TaskRequest', 'subnet', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TaskRequest', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('TaskRequest', 'task_id', tag);
        if (tag >>> 3 === 4) throw wrongWireType('TaskRequest', 'kind', tag);
        if (tag >>> 3 === 5) throw wrongWireType('TaskRequest', 'payload', tag);
        if (tag >>> 3 === 6) throw wrongWireType('TaskRequest', 'deadline_ms', tag);
        if (tag >>> 3 === 7) throw wrongWireType('TaskRequest', 'block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TaskRequest');
  return { subnet: subnetField, netuid: netuidField, taskId: taskIdField, kind: kindField, payload: payloadField, deadlineMs: deadlineMsField, block: blockField };
}

export const TaskRequestCode: StaticCode<TaskRequest> = { write: writeTaskRequest, read: readTaskRequest };

export const TaskRequest: MessageCodec<TaskRequest> = {
  schema: {
    name: 'TaskRequest',
    fields: [
      { name: 'subnet', key: 'subnet', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'task_id', key: 'taskId', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'kind', key: 'kind', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'payload', key: 'payload', number: 5, kind: 'bytes', cardinality: 'single' },
      { name: 'deadline_ms', key: 'deadlineMs', number: 6, kind: 'u64', cardinality: 'single' },
      { name: 'block', key: 'block', number: 7, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TaskRequestCode, message),
  decode: (bytes) => decodeWith('TaskRequest', TaskRequestCode, bytes),
};

export interface TaskResponse {
  readonly taskId: string;
  /** The subnet's own message. */
  readonly payload: Uint8Array;
  readonly info: ReadonlyMap<string, string>;
}

function writeTaskResponse(message: TaskResponse, writer: WireWriter): void {
  if (message.taskId.length !== 0) writeText(writer, 10, message.taskId);
  if (message.payload.length !== 0) writer.uint32(18).bytes(message.payload);
  for (const [key, item] of sortedEntries(message.info)) {
    writer.uint32(26).fork();
    writeText(writer, 10, key);
    writeText(writer, 18, item);
    writer.ldelim();
  }
}

function readTaskResponse(reader: WireReader, end: number, _depth: number): TaskResponse {
  let taskIdField: string = '';
  let payloadField: Uint8Array = EMPTY_BYTES;
  const infoField = new Map<string, string>();
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        taskIdField = readText(reader);
        break;
      case 18:
        payloadField = readBytes(reader);
        break;
      case 26: {
        const entryEnd = readEnd(reader, end);
        let key = '';
        let item: string = '';
        while (reader.pos < entryEnd) {
          const entryTag = readTag(reader);
          if (entryTag === 10) key = readText(reader);
          else if (entryTag === 18) item = readText(reader);
          else skipField(reader, entryTag);
        }
        expectEnd(reader, entryEnd, 'info');
        infoField.set(key, item);
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TaskResponse', 'task_id', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TaskResponse', 'payload', tag);
        if (tag >>> 3 === 3) throw wrongWireType('TaskResponse', 'info', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TaskResponse');
  return { taskId: taskIdField, payload: payloadField, info: infoField };
}

export const TaskResponseCode: StaticCode<TaskResponse> = { write: writeTaskResponse, read: readTaskResponse };

export const TaskResponse: MessageCodec<TaskResponse> = {
  schema: {
    name: 'TaskResponse',
    fields: [
      { name: 'task_id', key: 'taskId', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'payload', key: 'payload', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'info', key: 'info', number: 3, kind: 'string', cardinality: 'map' },
    ],
  },
  encode: (message) => encodeWith(TaskResponseCode, message),
  decode: (bytes) => decodeWith('TaskResponse', TaskResponseCode, bytes),
};

export interface MinerInfo {
  readonly hotkey: string;
  readonly netuid: number;
  readonly subnet: string;
  readonly skill: number;
  readonly version: string;
  readonly kinds: readonly string[];
}

function writeMinerInfo(message: MinerInfo, writer: WireWriter): void {
  if (message.hotkey.length !== 0) writeText(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.subnet.length !== 0) writeText(writer, 26, message.subnet);
  if (message.skill !== 0) writeU32(writer, 32, message.skill);
  if (message.version.length !== 0) writeText(writer, 42, message.version);
  for (const item of message.kinds) writeText(writer, 50, item);
}

function readMinerInfo(reader: WireReader, end: number, _depth: number): MinerInfo {
  let hotkeyField: string = '';
  let netuidField: number = 0;
  let subnetField: string = '';
  let skillField: number = 0;
  let versionField: string = '';
  const kindsField: string[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readText(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 26:
        subnetField = readText(reader);
        break;
      case 32:
        skillField = readU32(reader);
        break;
      case 42:
        versionField = readText(reader);
        break;
      case 50:
        kindsField.push(readText(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MinerInfo', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MinerInfo', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('MinerInfo', 'subnet', tag);
        if (tag >>> 3 === 4) throw wrongWireType('MinerInfo', 'skill', tag);
        if (tag >>> 3 === 5) throw wrongWireType('MinerInfo', 'version', tag);
        if (tag >>> 3 === 6) throw wrongWireType('MinerInfo', 'kinds', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MinerInfo');
  return { hotkey: hotkeyField, netuid: netuidField, subnet: subnetField, skill: skillField, version: versionField, kinds: kindsField };
}

export const MinerInfoCode: StaticCode<MinerInfo> = { write: writeMinerInfo, read: readMinerInfo };

export const MinerInfo: MessageCodec<MinerInfo> = {
  schema: {
    name: 'MinerInfo',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'subnet', key: 'subnet', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'skill', key: 'skill', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'version', key: 'version', number: 5, kind: 'string', cardinality: 'single' },
      { name: 'kinds', key: 'kinds', number: 6, kind: 'string', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(MinerInfoCode, message),
  decode: (bytes) => decodeWith('MinerInfo', MinerInfoCode, bytes),
};
