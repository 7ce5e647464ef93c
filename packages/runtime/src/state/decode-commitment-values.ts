/** The kinds of storage values of commitments, with the reference's bytes. Source: docs/rules/subnets.md section 6.1. */
import { bytesToHex, type JsonValue, WireError } from '@yumanet/protocol';
import type { ByteReader } from './byte-reader.ts';
import { bytesValue, listFrom, recordFrom, structValue, textValue, u64Value } from './decode-values.ts';
import type { ValueCodec } from './value-codec.ts';

/** How the reference writes a kind: its tag and bytes, bytes with their length, or a tag that says the length as well. */
interface FieldLayout {
  readonly layout: 'fixed' | 'list' | 'lengthInTag';
  /** Of a field without bytes where the tag depends on their count. */
  readonly tag: number;
  readonly bytesMin: number;
  readonly bytesMax: number;
}

const HASH_BYTES = 32;
const RAW_BYTES_MAX = 128;
const BIG_RAW_BYTES_MAX = 512;
const TIMELOCK_BYTES_MAX = 1_024;
const RAW_TAG_MIN = 1;
const RAW_TAG_MAX = RAW_TAG_MIN + RAW_BYTES_MAX;

const none = { layout: 'fixed', bytesMin: 0, bytesMax: 0 } as const;
const hash = { layout: 'fixed', bytesMin: HASH_BYTES, bytesMax: HASH_BYTES } as const;

/** Every kind of field, by its name in `set_commitment`. */
const LAYOUTS = {
  none: { ...none, tag: 0 },
  raw: { layout: 'lengthInTag', tag: RAW_TAG_MIN, bytesMin: 0, bytesMax: RAW_BYTES_MAX },
  blakeTwo256: { ...hash, tag: 130 },
  sha256: { ...hash, tag: 131 },
  keccak256: { ...hash, tag: 132 },
  shaThree256: { ...hash, tag: 133 },
  timelockEncrypted: { layout: 'list', tag: 134, bytesMin: 0, bytesMax: TIMELOCK_BYTES_MAX },
  resetBondsFlag: { ...none, tag: 135 },
  bigRaw: { layout: 'list', tag: 136, bytesMin: 0, bytesMax: BIG_RAW_BYTES_MAX },
} as const satisfies { readonly [kind: string]: FieldLayout };

type FieldKind = keyof typeof LAYOUTS;

/** A field whose bytes everybody can read; `none` and `resetBondsFlag` have no bytes. */
export interface PlainField {
  readonly kind: Exclude<FieldKind, 'timelockEncrypted'>;
  readonly bytes: Uint8Array;
}

/** A field that the pulse of a round opens. */
export interface TimelockedField {
  readonly kind: 'timelockEncrypted';
  readonly bytes: Uint8Array;
  readonly revealRound: bigint;
}

export type CommitmentField = PlainField | TimelockedField;

/**
 * The field itself. Throws `WireError` at `path` unless it has as many bytes as its kind may: up to 128 of `raw`, 512 of
 * `bigRaw` and 1,024 of `timelockEncrypted`, 32 of each hash, none of the others.
 */
export function checkedField<F extends CommitmentField>(field: F, path: string): F {
  const { bytesMin, bytesMax } = LAYOUTS[field.kind];
  const count = field.bytes.length;
  if (count >= bytesMin && count <= bytesMax) return field;
  const allowed = bytesMin === bytesMax ? `${bytesMax}` : `${bytesMin} to ${bytesMax}`;
  throw new WireError(path, `${field.kind} has ${count} bytes instead of ${allowed}`);
}

/** One field of a commitment. */
export const commitmentFieldValue: ValueCodec<CommitmentField> = {
  type: 'Data',
  encode: (writer, field) => {
    const { layout, tag } = LAYOUTS[field.kind];
    writer.u8(layout === 'lengthInTag' ? tag + field.bytes.length : tag);
    if (layout === 'list') bytesValue.encode(writer, field.bytes);
    else writer.bytes(field.bytes);
    if (field.kind === 'timelockEncrypted') writer.u64(field.revealRound);
  },
  decode: (reader) => {
    const tag = reader.u8();
    const kind = kindOfTag(tag);
    const bytes = readFieldBytes(reader, LAYOUTS[kind], tag);
    const field = kind === 'timelockEncrypted' ? { kind, bytes, revealRound: reader.u64() } : { kind, bytes };
    return checkedField(field, 'storage');
  },
  equals: (a, b) =>
    a === b || (a.kind === b.kind && bytesValue.equals(a.bytes, b.bytes) && revealRoundOf(a) === revealRoundOf(b)),
  toJson: (field) => {
    const shown = { kind: field.kind, bytes: bytesToHex(field.bytes) };
    return field.kind === 'timelockEncrypted' ? { ...shown, revealRound: field.revealRound.toString() } : shown;
  },
  fromJson: (json, path) => checkedField(fieldFrom(json, path), path),
};

const KINDS = Object.keys(LAYOUTS) as FieldKind[];

function kindOfTag(tag: number): FieldKind {
  if (tag >= RAW_TAG_MIN && tag <= RAW_TAG_MAX) return 'raw';
  const kind = KINDS.find((one) => LAYOUTS[one].tag === tag);
  if (kind === undefined) throw new WireError('storage', `has a field with the unknown tag ${tag}`);
  return kind;
}

function readFieldBytes(reader: ByteReader, { layout, bytesMax }: FieldLayout, tag: number): Uint8Array {
  if (layout === 'list') return bytesValue.decode(reader);
  return reader.bytes(layout === 'lengthInTag' ? tag - RAW_TAG_MIN : bytesMax);
}

function revealRoundOf(field: CommitmentField): bigint | undefined {
  return field.kind === 'timelockEncrypted' ? field.revealRound : undefined;
}

const plainJson = structValue<{ kind: string; bytes: Uint8Array }>('Data', { kind: textValue, bytes: bytesValue });
const timelockedJson = structValue<{ kind: string; bytes: Uint8Array; revealRound: bigint }>('Data', {
  kind: textValue,
  bytes: bytesValue,
  revealRound: u64Value,
});

function fieldFrom(json: JsonValue, path: string): CommitmentField {
  if (recordFrom(json, path)['kind'] === 'timelockEncrypted') {
    return { ...timelockedJson.fromJson(json, path), kind: 'timelockEncrypted' };
  }
  const { kind: name, bytes } = plainJson.fromJson(json, path);
  const kind = KINDS.find((one) => one === name);
  if (kind === undefined || kind === 'timelockEncrypted') {
    throw new WireError(`${path}.kind`, `"${name}" is none of ${KINDS.join(', ')}`);
  }
  return { kind, bytes };
}

/** Two values, one after the other. */
export function pairValue<A, B>(first: ValueCodec<A>, second: ValueCodec<B>): ValueCodec<readonly [A, B]> {
  return {
    type: `(${first.type}, ${second.type})`,
    encode: (writer, [a, b]) => {
      first.encode(writer, a);
      second.encode(writer, b);
    },
    decode: (reader) => [first.decode(reader), second.decode(reader)],
    equals: (one, other) => one === other || (first.equals(one[0], other[0]) && second.equals(one[1], other[1])),
    toJson: ([a, b]) => [first.toJson(a), second.toJson(b)],
    fromJson: (json, path) => {
      const [a, b, ...rest] = listFrom(json, path);
      if (a === undefined || b === undefined || rest.length > 0) throw new WireError(path, 'is no pair');
      return [first.fromJson(a, `${path}[0]`), second.fromJson(b, `${path}[1]`)];
    },
  };
}
