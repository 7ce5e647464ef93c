/** Round records in a file: `.pb` holds messages, each with its length before it as a varint, anything else lines of JSON. */
import { appendFileSync, existsSync, readFileSync, renameSync, statSync, truncateSync } from 'node:fs';
import { FaultError, fromJson, toJson, WireError } from '@yumanet/protocol';
import { ValidatorRound } from '@yumanet/protocol/messages';
import type { RoundStore } from '../validator/round-journal.ts';

/** A file above this is set aside as `NAME.1`, in place of the one before; both together hold weeks of rounds. In bytes. */
export const ROUND_FILE_BYTES_MAX = 32 * 1_048_576;

/** How records lie in a file one after the other. */
interface RecordFormat {
  encode(round: ValidatorRound): Uint8Array;
  /** The newest record, and where the last whole one ends; what follows was cut off by a crash. */
  readLast(bytes: Uint8Array): { readonly round: ValidatorRound | undefined; readonly wholeSize: number };
}

/**
 * Opens or makes the file, and cuts off what a crash left half-written. Throws `FaultError` with code `round_file` when it
 * cannot be read or written, or holds something else: then nothing is changed. `append` throws the same; a record is given
 * to the system before it returns.
 */
export function openRoundFile(path: string, bytesMax: number = ROUND_FILE_BYTES_MAX): RoundStore {
  const format = path.endsWith('.pb') ? delimitedMessages : jsonLines;
  const setAside = `${path}.1`;
  const opened = asFault(path, () => {
    const here = readRecords(format, path);
    if (here.wholeSize < here.size) truncateSync(path, here.wholeSize);
    appendFileSync(path, '');
    return { last: here.round ?? readRecords(format, setAside).round, size: here.wholeSize };
  });
  let { last, size } = opened;

  return {
    last: () => last,
    append(round) {
      const bytes = format.encode(round);
      asFault(path, () => {
        if (size > 0 && size + bytes.length > bytesMax) {
          renameSync(path, setAside);
          size = 0;
        } else if (statSync(path).size > size) {
          // A record before this one was written in part, as on a full disk.
          truncateSync(path, size);
        }
        appendFileSync(path, bytes);
        size += bytes.length;
      });
      last = round;
    },
  };
}

function readRecords(format: RecordFormat, path: string) {
  if (!existsSync(path)) return { round: undefined, wholeSize: 0, size: 0 };
  const bytes = readFileSync(path);
  const read = format.readLast(bytes);
  if (read.round === undefined && bytes.length > 0) throw new WireError('ValidatorRound', 'no record is whole');
  return { ...read, size: bytes.length };
}

function asFault<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const isOfSystem = error instanceof Error && 'code' in error;
    if (!isOfSystem && !(error instanceof WireError)) throw error;
    throw new FaultError('round_file', `${path} cannot be used for round records: ${error.message}`, { cause: error });
  }
}

const LINE_END = 10;

const jsonLines: RecordFormat = {
  encode: (round) => new TextEncoder().encode(`${JSON.stringify(toJson(ValidatorRound, round))}\n`),
  readLast(bytes) {
    const wholeSize = bytes.lastIndexOf(LINE_END) + 1;
    if (wholeSize === 0) return { round: undefined, wholeSize };
    const begin = bytes.lastIndexOf(LINE_END, wholeSize - 2) + 1;
    return { round: readLine(new TextDecoder().decode(bytes.subarray(begin, wholeSize))), wholeSize };
  },
};

function readLine(line: string): ValidatorRound {
  try {
    return fromJson(ValidatorRound, JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) throw new WireError('ValidatorRound', error.message);
    throw error;
  }
}

const delimitedMessages: RecordFormat = {
  encode(round) {
    const message = ValidatorRound.encode(round);
    return Uint8Array.of(...varint(message.length), ...message);
  },
  readLast(bytes) {
    let wholeSize = 0;
    let last: Uint8Array | undefined;
    for (;;) {
      const next = readDelimited(bytes, wholeSize);
      if (next === undefined) break;
      last = next.message;
      wholeSize = next.end;
    }
    return { round: last === undefined ? undefined : ValidatorRound.decode(last), wholeSize };
  },
};

/** Seven bits a byte, the lowest first. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

/** A length has at most 28 bits: a record is far below the bound of a file. */
const LENGTH_BYTES_MAX = 4;

function readDelimited(bytes: Uint8Array, offset: number): { message: Uint8Array; end: number } | undefined {
  let length = 0;
  for (let index = 0; index < LENGTH_BYTES_MAX; index += 1) {
    const byte = bytes[offset + index];
    if (byte === undefined) return undefined;
    length |= (byte & 0x7f) << (7 * index);
    if (byte > 0x7f) continue;
    const begin = offset + index + 1;
    const end = begin + length;
    // No record is empty: zeros are what a crash of the machine can leave at the end.
    return length === 0 || end > bytes.length ? undefined : { message: bytes.subarray(begin, end), end };
  }
  throw new WireError('ValidatorRound', 'the file holds no round records');
}
