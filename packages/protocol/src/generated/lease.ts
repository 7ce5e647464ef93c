// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  descend,
  encodeWith,
  expectEnd,
  readEnd,
  readTag,
  readText,
  readU32,
  skipField,
  writeMessage,
  writeText,
  writeU32,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';

/** Asks for an identity of one role in one subnet: the smallest number that is free, unless a wish can be granted. */
export interface LeaseRequest {
  /** "miner" or "validator" */
  readonly role: string;
  readonly netuid: number;
  /** Who asks, such as a container's host name: letters, digits, ".", "_" and "-", at most 253. The same holder gets the
   * identity back that it had, also one that is still leased to it: it was killed and started again. */
  readonly holder?: string | undefined;
  /** The number under which the sender works already, after the coordinator forgot its lease. It gets that number if it is
   * free, else another one; nothing is taken from anybody, not even from a process of the same name. */
  readonly index?: number | undefined;
}

function writeLeaseRequest(message: LeaseRequest, writer: WireWriter): void {
  if (message.role.length !== 0) writeText(writer, 10, message.role);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.holder !== undefined) writeText(writer, 26, message.holder);
  if (message.index !== undefined) writeU32(writer, 32, message.index);
}

function readLeaseRequest(reader: WireReader, end: number, _depth: number): LeaseRequest {
  let roleField: string = '';
  let netuidField: number = 0;
  let holderField: string | undefined;
  let indexField: number | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        roleField = readText(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 26:
        holderField = readText(reader);
        break;
      case 32:
        indexField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('LeaseRequest', 'role', tag);
        if (tag >>> 3 === 2) throw wrongWireType('LeaseRequest', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('LeaseRequest', 'holder', tag);
        if (tag >>> 3 === 4) throw wrongWireType('LeaseRequest', 'index', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'LeaseRequest');
  return { role: roleField, netuid: netuidField, holder: holderField, index: indexField };
}

export const LeaseRequestCode: StaticCode<LeaseRequest> = { write: writeLeaseRequest, read: readLeaseRequest };

export const LeaseRequest: MessageCodec<LeaseRequest> = {
  schema: {
    name: 'LeaseRequest',
    fields: [
      { name: 'role', key: 'role', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'holder', key: 'holder', number: 3, kind: 'string', cardinality: 'optional' },
      { name: 'index', key: 'index', number: 4, kind: 'u32', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(LeaseRequestCode, message),
  decode: (bytes) => decodeWith('LeaseRequest', LeaseRequestCode, bytes),
};

export interface Lease {
  /** Names the lease in its routes; a renewal keeps it. */
  readonly id: string;
  /** "miner" or "validator" */
  readonly role: string;
  readonly netuid: number;
  /** From 1 on. The hotkey is //miner1_sn1 or //validator1_sn1, below the secret URI that the network has agreed on. */
  readonly index: number;
  readonly holder?: string | undefined;
  /** How long it lasts from now unless renewed: the whole term in the answer to a claim or a renewal. Renew at a third of it. */
  readonly timeLeftMs: number;
}

function writeLease(message: Lease, writer: WireWriter): void {
  if (message.id.length !== 0) writeText(writer, 10, message.id);
  if (message.role.length !== 0) writeText(writer, 18, message.role);
  if (message.netuid !== 0) writeU32(writer, 24, message.netuid);
  if (message.index !== 0) writeU32(writer, 32, message.index);
  if (message.holder !== undefined) writeText(writer, 42, message.holder);
  if (message.timeLeftMs !== 0) writeU32(writer, 48, message.timeLeftMs);
}

function readLease(reader: WireReader, end: number, _depth: number): Lease {
  let idField: string = '';
  let roleField: string = '';
  let netuidField: number = 0;
  let indexField: number = 0;
  let holderField: string | undefined;
  let timeLeftMsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        idField = readText(reader);
        break;
      case 18:
        roleField = readText(reader);
        break;
      case 24:
        netuidField = readU32(reader);
        break;
      case 32:
        indexField = readU32(reader);
        break;
      case 42:
        holderField = readText(reader);
        break;
      case 48:
        timeLeftMsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Lease', 'id', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Lease', 'role', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Lease', 'netuid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Lease', 'index', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Lease', 'holder', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Lease', 'time_left_ms', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Lease');
  return { id: idField, role: roleField, netuid: netuidField, index: indexField, holder: holderField, timeLeftMs: timeLeftMsField };
}

export const LeaseCode: StaticCode<Lease> = { write: writeLease, read: readLease };

export const Lease: MessageCodec<Lease> = {
  schema: {
    name: 'Lease',
    fields: [
      { name: 'id', key: 'id', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'role', key: 'role', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'index', key: 'index', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'holder', key: 'holder', number: 5, kind: 'string', cardinality: 'optional' },
      { name: 'time_left_ms', key: 'timeLeftMs', number: 6, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(LeaseCode, message),
  decode: (bytes) => decodeWith('Lease', LeaseCode, bytes),
};

/** Validators first; by subnet and number. */
export interface LeaseList {
  readonly leases: readonly Lease[];
}

function writeLeaseList(message: LeaseList, writer: WireWriter): void {
  for (const item of message.leases) writeMessage(writer, 10, LeaseCode, item);
}

function readLeaseList(reader: WireReader, end: number, depth: number): LeaseList {
  const leasesField: Lease[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        leasesField.push(LeaseCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('LeaseList', 'leases', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'LeaseList');
  return { leases: leasesField };
}

export const LeaseListCode: StaticCode<LeaseList> = { write: writeLeaseList, read: readLeaseList };

export const LeaseList: MessageCodec<LeaseList> = {
  schema: {
    name: 'LeaseList',
    fields: [
      { name: 'leases', key: 'leases', number: 1, kind: 'message', cardinality: 'repeated', codec: () => Lease },
    ],
  },
  encode: (message) => encodeWith(LeaseListCode, message),
  decode: (bytes) => decodeWith('LeaseList', LeaseListCode, bytes),
};
