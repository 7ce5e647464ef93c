import {
  type AccountId,
  hexToBytes,
  type JsonSchema,
  type Netuid,
  refuse,
  ss58Decode,
  toNetuid,
  WireError,
} from '@yumanet/protocol';
import { type Parsed, parsed, refused } from './parsed.ts';

/** A path or query parameter: how it is described, and how it is read. */
export interface Parameter<T> {
  readonly description: string;
  readonly schema: JsonSchema;
  /** Undefined reads a parameter that was left out; `InvalidParameter` refuses. */
  read(text: string | undefined, name: string): Parsed<T>;
}

const U16_MAX = 65_535;
const HASH_BYTES = 32;
const U64_DIGITS_MAX = 20;
const U64_MAX = (1n << 64n) - 1n;

/** Refuses a parameter, saying which and why. */
export function invalidParameter(
  name: string,
  problem: string,
): { readonly ok: false; readonly refusal: ReturnType<typeof refuse> } {
  return refused(refuse('request', 'InvalidParameter', { parameter: name, problem }, `Parameter ${name} ${problem}.`));
}

/** Text that `read` understands; whatever `read` throws as `WireError` is told to the sender. */
function required<T>(description: string, schema: JsonSchema, read: (text: string) => T): Parameter<T> {
  return {
    description,
    schema,
    read: (text, name) => {
      if (text === undefined) return invalidParameter(name, 'is missing');
      try {
        return parsed(read(text));
      } catch (error) {
        if (error instanceof WireError) return invalidParameter(name, error.problem);
        throw error;
      }
    },
  };
}

/** The same parameter, which may be left out. */
export function optional<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return { ...parameter, read: (text, name) => (text === undefined ? parsed(undefined) : parameter.read(text, name)) };
}

/** The same parameter, with a value for who leaves it out. */
export function withDefault<T>(parameter: Parameter<T>, value: T): Parameter<T> {
  return { ...parameter, read: (text, name) => (text === undefined ? parsed(value) : parameter.read(text, name)) };
}

/** An integer in decimal digits, without sign or leading zero. */
export function integerParameter(description: string, minimum: number, maximum: number): Parameter<number> {
  return required(description, { type: 'integer', minimum, maximum }, (text) => {
    const value = readU64(text);
    if (value < BigInt(minimum) || value > BigInt(maximum))
      throw new WireError('integer', `is not from ${minimum} to ${maximum}`);
    return Number(value);
  });
}

/** An amount or price in rao, in decimal digits. */
export function raoParameter(description: string): Parameter<bigint> {
  return required(description, { type: 'string', pattern: '^[0-9]{1,20}$' }, readU64);
}

/** One of these words. */
export function wordParameter<W extends string>(description: string, words: readonly W[]): Parameter<W> {
  return required(description, { type: 'string', enum: [...words] }, (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw new WireError('word', `is none of ${words.join(', ')}`);
    return word;
  });
}

/** Any text of at most `lettersMax` letters. */
export function textParameter(description: string, lettersMax: number): Parameter<string> {
  return required(description, { type: 'string', maxLength: lettersMax }, (text) => {
    if (text.length > lettersMax) throw new WireError('text', `has more than ${lettersMax} letters`);
    return text;
  });
}

/** Words separated by commas, each brought into its one form by `find`; what it does not know is refused. */
export function listParameter(
  description: string,
  lettersMax: number,
  find: (word: string) => string | undefined,
): Parameter<ReadonlySet<string>> {
  return required(description, { type: 'string', minLength: 1, maxLength: lettersMax }, (text) => {
    if (text.length > lettersMax) throw new WireError('list', `has more than ${lettersMax} letters`);
    const words = text.split(',').map((word) => {
      const known = find(word);
      if (known === undefined) throw new WireError('list', `has "${word}", which is none of the known`);
      return known;
    });
    return new Set(words);
  });
}

export const netuidParameter: Parameter<Netuid> = required(
  'The subnet',
  { type: 'integer', minimum: 0, maximum: U16_MAX },
  (text) => {
    const value = readU64(text);
    if (value > BigInt(U16_MAX)) throw new WireError('netuid', `is not from 0 to ${U16_MAX}`);
    return toNetuid(Number(value));
  },
);

/** A subnet has fewer mechanisms as a rule: what it does not have is refused by name. Source: docs/rules/subnets.md section 3.5 */
const MECHANISM_ID_MAX = 15;

/** A mechanism of a subnet; the main one when it is left out. */
export const mechidParameter: Parameter<number> = withDefault(
  integerParameter('The mechanism of the subnet', 0, MECHANISM_ID_MAX),
  0,
);

export const accountParameter: Parameter<AccountId> = required(
  'An account as ss58 address with prefix 42',
  { type: 'string', pattern: '^5[1-9A-HJ-NP-Za-km-z]{46,47}$' },
  ss58Decode,
);

export const hashParameter: Parameter<Uint8Array> = required(
  'A hash: 0x and 64 hex digits',
  { type: 'string', pattern: '^0x[0-9a-fA-F]{64}$' },
  readHash,
);

/** What names a block. */
export type BlockReference =
  | { readonly kind: 'head' }
  | { readonly kind: 'number'; readonly number: bigint }
  | { readonly kind: 'hash'; readonly hash: Uint8Array };

export const blockParameter: Parameter<BlockReference> = required(
  'A block: its number, its hash, or head',
  { type: 'string', pattern: '^(head|[0-9]{1,20}|0x[0-9a-fA-F]{64})$' },
  (text) => {
    if (text === 'head') return { kind: 'head' };
    return text.startsWith('0x') ? { kind: 'hash', hash: readHash(text) } : { kind: 'number', number: readU64(text) };
  },
);

/** A round of the beacon; the first one is 1. */
export const roundParameter: Parameter<bigint> = required(
  'The round: floor(block / blocks per round) + 1',
  { type: 'string', pattern: '^[1-9][0-9]{0,19}$' },
  (text) => {
    const round = readU64(text);
    if (round === 0n) throw new WireError('round', 'is 0, and the first round is 1');
    return round;
  },
);

/** The block as of which state is read: a number or head. */
export const atParameter: Parameter<bigint | 'head'> = withDefault(
  required(
    'The block as of which to read: its number or head. Blocks before about the last 1,024 are executed again first, which takes a while.',
    { type: 'string', pattern: '^(head|[0-9]{1,20})$', default: 'head' },
    (text) => (text === 'head' ? 'head' : readU64(text)),
  ),
  'head',
);

/** A block number that bounds a page. */
export const beforeParameter: Parameter<bigint> = withDefault(
  required(
    'Only blocks before this one: `next` of the page before',
    { type: 'string', pattern: '^[0-9]{1,20}$' },
    readU64,
  ),
  U64_MAX,
);

function readHash(text: string): Uint8Array {
  const bytes = hexToBytes(text);
  if (bytes.length !== HASH_BYTES) throw new WireError('hash', `has ${bytes.length} bytes instead of ${HASH_BYTES}`);
  return bytes;
}

function readU64(text: string): bigint {
  if (text.length > U64_DIGITS_MAX || !/^(0|[1-9][0-9]*)$/.test(text))
    throw new WireError('integer', 'is no plain integer');
  const value = BigInt(text);
  if (value > U64_MAX) throw new WireError('integer', 'is above the range of u64');
  return value;
}
