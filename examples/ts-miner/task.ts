/** The few messages of task.proto and compression.proto that a miner needs, and the work itself. */
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const deflateAsync = promisify(deflate);

export const SUBNET = 'compression';
export const KINDS = ['text', 'binary', 'mixed'];
const VERSION = '1.0.0';
const LEVEL_BEST = 9;

/** The answer to a task of a kind: CompressionTask -> CompressionAnswer. This is what you change. */
export async function solve(_kind: string, payload: Uint8Array): Promise<Uint8Array> {
  const data = bytesOf(readFields(payload), 1);
  const packed = await deflateAsync(data, { level: LEVEL_BEST });
  return Buffer.concat([writeBytes(1, 'deflate'), writeBytes(2, packed)]);
}

/** The body is no message of this contract. */
export class Malformed extends Error {}

/** A TaskRequest. */
export interface Task {
  readonly subnet: string;
  readonly netuid: number;
  readonly id: string;
  readonly kind: string;
  readonly payload: Uint8Array;
  readonly deadlineMs: bigint;
}

export function decodeTask(body: Uint8Array): Task {
  const fields = readFields(body);
  return {
    subnet: textOf(fields, 1),
    netuid: Number(numberOf(fields, 2)),
    id: textOf(fields, 3),
    kind: textOf(fields, 4),
    payload: bytesOf(fields, 5),
    deadlineMs: numberOf(fields, 6),
  };
}

/** True for a task that `encodeInfo` names. */
export function isOurs(task: Task, netuid: number): boolean {
  return task.subnet === SUBNET && task.netuid === netuid && KINDS.includes(task.kind);
}

/** A TaskResponse. */
export function encodeResponse(id: string, payload: Uint8Array): Uint8Array {
  return Buffer.concat([writeBytes(1, id), writeBytes(2, payload)]);
}

/** A MinerInfo. */
export function encodeInfo(address: string, netuid: number): Uint8Array {
  const kinds = KINDS.map((kind) => writeBytes(6, kind));
  const numbers = [writeVarint(2 << 3), writeVarint(netuid), writeVarint(4 << 3), writeVarint(1)];
  return Buffer.concat([writeBytes(1, address), writeBytes(3, SUBNET), ...numbers, writeBytes(5, VERSION), ...kinds]);
}

/** The last value of each field of a message. */
type Fields = ReadonlyMap<number, bigint | Uint8Array>;

const WIRE_VARINT = 0;
/** Wire type: bytes of a value of fixed size. */
const FIXED_BYTES: Readonly<Record<number, number>> = { 1: 8, 5: 4 };
const WIRE_BYTES = 2;
const VARINT_BITS_MAX = 70n;

function readFields(data: Uint8Array): Fields {
  const fields = new Map<number, bigint | Uint8Array>();
  let at = 0;

  function varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < VARINT_BITS_MAX; shift += 7n) {
      const byte = data[at];
      if (byte === undefined) throw new Malformed('the message ends too soon');
      at += 1;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    throw new Malformed('a number does not end');
  }

  while (at < data.length) {
    const tag = Number(varint());
    const field = Math.floor(tag / 8);
    const wireType = tag % 8;
    const isKnown = wireType === WIRE_VARINT || wireType === WIRE_BYTES || wireType in FIXED_BYTES;
    if (field === 0 || !isKnown) throw new Malformed('no field of a message');
    if (wireType === WIRE_VARINT) {
      fields.set(field, varint());
      continue;
    }
    const size = FIXED_BYTES[wireType] ?? Number(varint());
    if (size > data.length - at) throw new Malformed('the message ends too soon');
    fields.set(field, data.subarray(at, at + size));
    at += size;
  }
  return fields;
}

function numberOf(fields: Fields, field: number): bigint {
  const value = fields.get(field) ?? 0n;
  if (typeof value !== 'bigint') throw new Malformed(`field ${field} is no number`);
  return value;
}

function bytesOf(fields: Fields, field: number): Uint8Array {
  const value = fields.get(field) ?? new Uint8Array(0);
  if (typeof value === 'bigint') throw new Malformed(`field ${field} is a number`);
  return value;
}

function textOf(fields: Fields, field: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(fields, field));
  } catch (error) {
    throw new Malformed(`field ${field} is no text: ${String(error)}`);
  }
}

function writeVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.of(...bytes, rest);
}

function writeBytes(field: number, value: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(value);
  return Buffer.concat([writeVarint(field * 8 + WIRE_BYTES), writeVarint(bytes.length), bytes]);
}
