// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import { decodeWith, encodeWith, expectEnd, readBytes, readEnd, readText, readU32, readU64, skipField, writeU32, writeU64, wrongWireType, type StaticCode, type WireReader, type WireWriter } from '../wire/wire-format.ts';

export interface TaskRequest {
  readonly subnet: string;
  readonly netuid: number;
  readonly taskId: string;
  readonly kind: string;
  readonly payload: Uint8Array;
  readonly deadlineMs: bigint;
  readonly block: bigint;
}

function writeTaskRequest(message: TaskRequest, writer: WireWriter): void {
  if (message.subnet.length !== 0) writer.uint32(10).string(message.subnet);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.taskId.length !== 0) writer.uint32(26).string(message.taskId);
  if (message.kind.length !== 0) writer.uint32(34).string(message.kind);
  if (message.payload.length !== 0) writer.uint32(42).bytes(message.payload);
  if (message.deadlineMs !== 0n) writeU64(writer, 48, message.deadlineMs);
  if (message.block !== 0n) writeU64(writer, 56, message.block);
}

function readTaskRequest(reader: WireReader, end: number, _depth: number): TaskRequest {
  let subnetField = '';
  let netuidField = 0;
  let taskIdField = '';
  let kindField = '';
  let payloadField: Uint8Array = new Uint8Array(0);
  let deadlineMsField = 0n;
  let blockField = 0n;
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const value = readText(reader);
        subnetField = value;
        break;
      }
      case 16: {
        const value = readU32(reader);
        netuidField = value;
        break;
      }
      case 26: {
        const value = readText(reader);
        taskIdField = value;
        break;
      }
      case 34: {
        const value = readText(reader);
        kindField = value;
        break;
      }
      case 42: {
        const value = readBytes(reader);
        payloadField = value;
        break;
      }
      case 48: {
        const value = readU64(reader);
        deadlineMsField = value;
        break;
      }
      case 56: {
        const value = readU64(reader);
        blockField = value;
        break;
      }
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
  readonly payload: Uint8Array;
  readonly info: ReadonlyMap<string, string>;
}

function writeTaskResponse(message: TaskResponse, writer: WireWriter): void {
  if (message.taskId.length !== 0) writer.uint32(10).string(message.taskId);
  if (message.payload.length !== 0) writer.uint32(18).bytes(message.payload);
  for (const [key, item] of [...message.info].sort(([a], [b]) => (a < b ? -1 : 1))) {
    writer.uint32(26).fork().uint32(10).string(key);
    writer.uint32(18).string(item);
    writer.ldelim();
  }
}

function readTaskResponse(reader: WireReader, end: number, _depth: number): TaskResponse {
  let taskIdField = '';
  let payloadField: Uint8Array = new Uint8Array(0);
  const infoField = new Map<string, string>();
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const value = readText(reader);
        taskIdField = value;
        break;
      }
      case 18: {
        const value = readBytes(reader);
        payloadField = value;
        break;
      }
      case 26: {
        const entryEnd = readEnd(reader, end);
        let key = '';
        let item: string | undefined = '';
        while (reader.pos < entryEnd) {
          const entryTag = reader.uint32();
          if (entryTag === 10) key = readText(reader);
          else if (entryTag === 18) {
            const value = readText(reader);
            item = value;
          } else skipField(reader, entryTag);
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
  if (message.hotkey.length !== 0) writer.uint32(10).string(message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.subnet.length !== 0) writer.uint32(26).string(message.subnet);
  if (message.skill !== 0) writeU32(writer, 32, message.skill);
  if (message.version.length !== 0) writer.uint32(42).string(message.version);
  for (const item of message.kinds) writer.uint32(50).string(item);
}

function readMinerInfo(reader: WireReader, end: number, _depth: number): MinerInfo {
  let hotkeyField = '';
  let netuidField = 0;
  let subnetField = '';
  let skillField = 0;
  let versionField = '';
  const kindsField: string[] = [];
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const value = readText(reader);
        hotkeyField = value;
        break;
      }
      case 16: {
        const value = readU32(reader);
        netuidField = value;
        break;
      }
      case 26: {
        const value = readText(reader);
        subnetField = value;
        break;
      }
      case 32: {
        const value = readU32(reader);
        skillField = value;
        break;
      }
      case 42: {
        const value = readText(reader);
        versionField = value;
        break;
      }
      case 50: {
        const value = readText(reader);
        kindsField.push(value);
        break;
      }
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
