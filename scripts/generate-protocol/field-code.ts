/** How one value of a field is typed, tagged, written and read: the table that the other generators look things up in. */
import type { FieldKind, FieldModel } from './message-model.ts';

interface KindCode {
  /** TypeScript type; a message has its own name. */
  readonly type: string;
  /** The value of an absent field, as code; undefined where a value must be given. */
  readonly absent: string | undefined;
  /** Code that is true when the value is not the absent one. */
  readonly isSet: (value: string) => string;
  readonly write: (tag: number, value: string) => string;
  readonly read: string;
}

const MANDATORY = { absent: undefined, isSet: () => 'true' } as const;
const LENGTH_IS_NOT_ZERO = { isSet: (value: string) => `${value}.length !== 0` } as const;

const CODE: Readonly<Record<Exclude<FieldKind, 'message'>, KindCode>> = {
  u32: {
    type: 'number',
    absent: '0',
    isSet: (value) => `${value} !== 0`,
    write: (tag, value) => `writeU32(writer, ${tag}, ${value})`,
    read: 'readU32(reader)',
  },
  u64: {
    type: 'bigint',
    absent: '0n',
    isSet: (value) => `${value} !== 0n`,
    write: (tag, value) => `writeU64(writer, ${tag}, ${value})`,
    read: 'readU64(reader)',
  },
  bool: {
    type: 'boolean',
    absent: 'false',
    isSet: (value) => value,
    write: (tag, value) => `writer.uint32(${tag}).bool(${value})`,
    read: 'reader.bool()',
  },
  string: {
    type: 'string',
    absent: "''",
    ...LENGTH_IS_NOT_ZERO,
    write: (tag, value) => `writeText(writer, ${tag}, ${value})`,
    read: 'readText(reader)',
  },
  json: {
    type: 'string',
    absent: "''",
    ...LENGTH_IS_NOT_ZERO,
    write: (tag, value) => `writeText(writer, ${tag}, ${value})`,
    read: 'readText(reader)',
  },
  bytes: {
    type: 'Uint8Array',
    absent: 'EMPTY_BYTES',
    ...LENGTH_IS_NOT_ZERO,
    write: (tag, value) => `writer.uint32(${tag}).bytes(${value})`,
    read: 'readBytes(reader)',
  },
  text: {
    type: 'Uint8Array',
    absent: 'EMPTY_BYTES',
    ...LENGTH_IS_NOT_ZERO,
    write: (tag, value) => `writer.uint32(${tag}).bytes(${value})`,
    read: 'readBytes(reader)',
  },
  embedded: {
    type: 'Uint8Array',
    absent: 'EMPTY_BYTES',
    ...LENGTH_IS_NOT_ZERO,
    write: (tag, value) => `writer.uint32(${tag}).bytes(${value})`,
    read: 'readBytes(reader)',
  },
  account: {
    type: 'Uint8Array',
    ...MANDATORY,
    write: (tag, value) => `writeAccount(writer, ${tag}, ${value})`,
    read: 'readAccount(reader)',
  },
};

/** The code of a field's kind. */
export function codeOf(field: FieldModel): KindCode {
  if (field.kind !== 'message') return CODE[field.kind];
  const { inner = '' } = field;
  return {
    type: inner,
    ...MANDATORY,
    write: (tag, value) => `writeMessage(writer, ${tag}, ${inner}Code, ${value})`,
    read: `${inner}Code.read(reader, readEnd(reader, end), descend(depth))`,
  };
}

/** Lists of these are packed: one length, then the bare values. */
export function isPacked(field: FieldModel): boolean {
  return field.kind === 'u32' || field.kind === 'u64' || field.kind === 'bool';
}

const WIRE_VARINT = 0;
const WIRE_BYTES = 2;

/** The tag before one value of this field. */
export function valueTag(field: FieldModel): number {
  return (field.number << 3) | (isPacked(field) ? WIRE_VARINT : WIRE_BYTES);
}

/** The tag before a packed list, a map entry or anything else with a length. */
export function lengthTag(field: FieldModel): number {
  return (field.number << 3) | WIRE_BYTES;
}

/** The value of a map entry is the field 2 of a message of its own. */
export function mapValueOf(field: FieldModel): FieldModel {
  return { ...field, number: 2, cardinality: 'single' };
}
