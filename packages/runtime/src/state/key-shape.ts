/** The keys of a storage item: none to three parts. */
import { type Netuid, WireError } from '@yumanet/protocol';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { KeyCodec, Slot } from './key-codec.ts';

/** What is known of a key part without its type. */
export type KeyPart = Pick<KeyCodec<never>, 'type' | 'hasher'>;

/**
 * How the keys of an item are taken apart. Inside of a table a key is two slots: the outer one is the first of several
 * parts (0 when there are fewer), the inner one is the rest (0 when there is none). When it is turned, the outer one is the
 * second of two parts, and the inner one the first.
 */
export interface KeyShape<K extends readonly unknown[]> {
  readonly parts: readonly KeyPart[];
  /** Whether a part of the key is of this subnet; undefined when no part names a subnet. */
  readonly isOfSubnet: ((key: K, netuid: Netuid) => boolean) | undefined;
  /** The slot of the first part of a key, by which entries are listed. */
  readonly firstOf: (first: K[0]) => Slot;
  readonly outerOf: (first: K[0], second: K[1]) => Slot;
  readonly innerOf: (first: K[0], second: K[1], third: K[2]) => Slot;
  readonly isTurned?: boolean;
  readonly keyOf: (outer: Slot, inner: Slot) => K;
  /** The key of these parts; those that it does not have are left out. */
  readonly ofParts: (first: K[0], second: K[1], third: K[2]) => K;
  readonly encode: (writer: ByteWriter, key: K) => void;
  readonly decode: (reader: ByteReader) => K;
  readonly toTexts: (key: K) => readonly string[];
  /** Throws `WireError` when the texts are no key of this shape. */
  readonly fromTexts: (texts: readonly string[]) => K;
  /** The slot of a first part given as text. Throws `WireError` when nothing is listed by it. */
  readonly firstFromText: (text: string) => Slot;
}

const ONLY_SLOT = 0;

function wrongPartCount(texts: readonly string[], expected: number): WireError {
  return new WireError('key', `has ${texts.length} parts instead of ${expected}`);
}

function noPrefix(): never {
  throw new WireError('key', 'this item has no key parts to list under');
}

/** Reads a part; an error names its place in the key. */
function partFrom<K>(part: KeyCodec<K>, text: string, index: number): K {
  try {
    return part.fromText(text);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new WireError(`key[${index}]`, error.problem);
  }
}

/** A single value. */
export const noKey: KeyShape<readonly []> = {
  parts: [],
  isOfSubnet: undefined,
  firstOf: () => ONLY_SLOT,
  outerOf: () => ONLY_SLOT,
  innerOf: () => ONLY_SLOT,
  keyOf: () => [],
  ofParts: () => [],
  encode: () => undefined,
  decode: () => [],
  toTexts: () => [],
  fromTexts: (texts) => {
    if (texts.length !== 0) throw wrongPartCount(texts, 0);
    return [];
  },
  firstFromText: noPrefix,
};

/** A map. */
export function oneKey<K>(part: KeyCodec<K>): KeyShape<readonly [K]> {
  const { isOfSubnet } = part;
  return {
    parts: [part],
    isOfSubnet: isOfSubnet && (([key], netuid) => isOfSubnet(key, netuid)),
    firstOf: () => ONLY_SLOT,
    outerOf: () => ONLY_SLOT,
    innerOf: (key) => part.slotOf(key),
    keyOf: (_outer, inner) => [part.keyOf(inner)],
    ofParts: (key) => [key],
    encode: (writer, [key]) => part.encode(writer, key),
    decode: (reader) => [part.decode(reader)],
    toTexts: ([key]) => [part.toText(key)],
    fromTexts: (texts) => {
      const [text] = texts;
      if (text === undefined || texts.length !== 1) throw wrongPartCount(texts, 1);
      return [partFrom(part, text, 0)];
    },
    firstFromText: noPrefix,
  };
}

/** A map of maps. */
export function twoKeys<A, B>(first: KeyCodec<A>, second: KeyCodec<B>): KeyShape<readonly [A, B]> {
  const namesSubnet = first.isOfSubnet !== undefined || second.isOfSubnet !== undefined;
  const isOfSubnet = ([a, b]: readonly [A, B], netuid: Netuid): boolean =>
    first.isOfSubnet?.(a, netuid) === true || second.isOfSubnet?.(b, netuid) === true;
  return {
    parts: [first, second],
    isOfSubnet: namesSubnet ? isOfSubnet : undefined,
    firstOf: (a) => first.slotOf(a),
    outerOf: (a) => first.slotOf(a),
    innerOf: (_, b) => second.slotOf(b),
    keyOf: (outer, inner) => [first.keyOf(outer), second.keyOf(inner)],
    ofParts: (a, b) => [a, b],
    encode: (writer, [a, b]) => {
      first.encode(writer, a);
      second.encode(writer, b);
    },
    decode: (reader) => [first.decode(reader), second.decode(reader)],
    toTexts: ([a, b]) => [first.toText(a), second.toText(b)],
    fromTexts: (texts) => {
      const [a, b] = texts;
      if (a === undefined || b === undefined || texts.length !== 2) throw wrongPartCount(texts, 2);
      return [partFrom(first, a, 0), partFrom(second, b, 1)];
    },
    firstFromText: (text) => first.slotOf(partFrom(first, text, 0)),
  };
}

/**
 * A map of maps that lies in memory by its second part: what is needed together is near each other there. Listing the
 * entries of a first part costs a look at every second one.
 */
export function turnedKeys<A, B>(first: KeyCodec<A>, second: KeyCodec<B>): KeyShape<readonly [A, B]> {
  return {
    ...twoKeys(first, second),
    isTurned: true,
    outerOf: (_, b) => second.slotOf(b),
    innerOf: (a) => first.slotOf(a),
    keyOf: (outer, inner) => [first.keyOf(inner), second.keyOf(outer)],
  };
}

/** Digits of a number inside of a slot, so that slots have the order of their keys. */
const NUMBER_DIGITS = 4;
const HEX = 16;
/** Hex digits of an account. */
const ACCOUNT_DIGITS = 64;

/** A map of maps of maps, whose later parts are accounts or numbers below 65536. */
export function threeKeys<A, B, C>(
  first: KeyCodec<A>,
  second: KeyCodec<B>,
  third: KeyCodec<C>,
): KeyShape<readonly [A, B, C]> {
  const parts = [first, second, third] as const;
  const joined = createJoiner();
  const keyOf = (outer: Slot, inner: Slot): readonly [A, B, C] => {
    const digits = inner.toString();
    const width = second.type === 'account' ? ACCOUNT_DIGITS : NUMBER_DIGITS;
    return [
      first.keyOf(outer),
      second.keyOf(slotFrom(digits.slice(0, width))),
      third.keyOf(slotFrom(digits.slice(width))),
    ];
  };
  const encode = (writer: ByteWriter, [a, b, c]: readonly [A, B, C]): void => {
    first.encode(writer, a);
    second.encode(writer, b);
    third.encode(writer, c);
  };
  return {
    parts,
    isOfSubnet: ([a, b, c], netuid) =>
      first.isOfSubnet?.(a, netuid) === true ||
      second.isOfSubnet?.(b, netuid) === true ||
      third.isOfSubnet?.(c, netuid) === true,
    firstOf: (a) => first.slotOf(a),
    outerOf: (a) => first.slotOf(a),
    innerOf: (_, b, c) => joined(second.slotOf(b), third.slotOf(c)),
    keyOf,
    ofParts: (a, b, c) => [a, b, c],
    encode,
    decode: (reader) => [first.decode(reader), second.decode(reader), third.decode(reader)],
    toTexts: ([a, b, c]) => [first.toText(a), second.toText(b), third.toText(c)],
    fromTexts: (texts) => {
      const [a, b, c] = texts;
      if (a === undefined || b === undefined || c === undefined || texts.length !== parts.length) {
        throw wrongPartCount(texts, parts.length);
      }
      return [partFrom(first, a, 0), partFrom(second, b, 1), partFrom(third, c, 2)];
    },
    firstFromText: (text) => first.slotOf(partFrom(first, text, 0)),
  };
}

/** So many joined slots are remembered: those of the stakers of a large network. */
const JOINED_SLOTS_MAX = 262_144;

/**
 * Joins two slots. The engine hashes a text once: one that is asked for again and again is the same text each time. Kept by
 * the third part first: a block asks for many of one subnet.
 */
function createJoiner(): (second: Slot, third: Slot) => Slot {
  const known = new Map<Slot, Map<Slot, Slot>>();
  let count = 0;
  return (second, third) => {
    const found = known.get(third)?.get(second);
    if (found !== undefined) return found;
    const slot = `${digitsOf(second)}${digitsOf(third)}`;
    if (count >= JOINED_SLOTS_MAX) {
      known.clear();
      count = 0;
    }
    const row = known.get(third) ?? new Map<Slot, Slot>();
    known.set(third, row.set(second, slot));
    count += 1;
    return slot;
  };
}

function slotFrom(digits: string): Slot {
  return digits.length === NUMBER_DIGITS ? Number.parseInt(digits, HEX) : digits;
}

function digitsOf(slot: Slot): string {
  return typeof slot === 'number' ? slot.toString(HEX).padStart(NUMBER_DIGITS, '0') : slot;
}
