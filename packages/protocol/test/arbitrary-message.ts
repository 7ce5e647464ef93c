/** Any message of a schema, for property tests. */
import { type FieldSchema, type MessageCodec, U32_MAX, U64_MAX } from '@yumanet/protocol';

import fc from 'fast-check';

const ACCOUNT_BYTES = 32;
const DEPTH_MAX = 7;
const LIST_LENGTH_MAX = 4;

/** Messages that the codec can write. Inner messages are nested less deep than the wire format allows. */
export function arbitraryMessage<T extends object>(codec: MessageCodec<T>, depth = DEPTH_MAX): fc.Arbitrary<object> {
  const properties: Record<string, fc.Arbitrary<unknown>> = {};
  const choices = new Map<string, fc.Arbitrary<unknown>[]>();
  for (const field of codec.schema.fields) {
    if (field.oneof === undefined) {
      properties[field.key] = arbitraryField(field, depth);
    } else if (depth > 0 || !holdsMessage(field)) {
      const choice = fc.record({ case: fc.constant(field.key), value: arbitraryValue(field, depth) });
      choices.set(field.oneof, [...(choices.get(field.oneof) ?? []), choice]);
    }
  }
  for (const [oneof, cases] of choices) properties[oneof] = fc.oneof(...cases);
  return fc.record(properties);
}

/** Every message of the protocol with its codec. */
export function isCodec(value: unknown): value is MessageCodec<object> {
  return typeof value === 'object' && value !== null && 'schema' in value;
}

function holdsMessage(field: FieldSchema): boolean {
  return field.codec?.().schema.fields.some((inner) => inner.kind === 'message') === true;
}

function arbitraryField(field: FieldSchema, depth: number): fc.Arbitrary<unknown> {
  const value = arbitraryValue(field, depth);
  if (field.cardinality === 'optional') return fc.option(value, { nil: undefined });
  if (field.cardinality === 'repeated') return fc.array(value, { maxLength: depth > 0 ? LIST_LENGTH_MAX : 0 });
  if (field.cardinality === 'map') {
    const entry = fc.tuple(fc.string({ unit: 'binary' }), value);
    return fc.array(entry, { maxLength: LIST_LENGTH_MAX }).map((entries) => new Map(entries));
  }
  return value;
}

function arbitraryValue(field: FieldSchema, depth: number): fc.Arbitrary<unknown> {
  const codec = field.codec?.();
  switch (field.kind) {
    case 'u32':
      return fc.oneof(fc.integer({ min: 0, max: U32_MAX }), fc.constantFrom(0, 1, 127, 128, 65_535, U32_MAX));
    case 'u64':
      return fc.oneof(
        fc.bigInt({ min: 0n, max: U64_MAX }),
        fc.constantFrom(0n, 1n, 2n ** 32n, 2n ** 53n + 1n, U64_MAX),
      );
    case 'bool':
      return fc.boolean();
    case 'string':
      return fc.string({ unit: 'binary' });
    case 'json':
      return fc.json();
    case 'bytes':
      return fc.uint8Array({ maxLength: 40 });
    case 'text':
      return fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom('', '0x', '0x41', '0xzz', '\ufeffx', 'α').map((text) => new TextEncoder().encode(text)),
        fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
      );
    case 'account':
      return fc.uint8Array({ minLength: ACCOUNT_BYTES, maxLength: ACCOUNT_BYTES });
    case 'embedded':
      return codec === undefined
        ? fc.constant(undefined)
        : arbitraryMessage(codec, depth).map((inner) => codec.encode(inner));
    case 'message':
      return codec === undefined ? fc.constant(undefined) : arbitraryMessage(codec, depth - 1);
  }
}
