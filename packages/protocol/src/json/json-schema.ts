/** OpenAPI component schemas of messages, in their JSON form. */
import type { FieldSchema, MessageCodec, MessageSchema } from '../wire/message-schema.ts';
import { U32_MAX } from '../wire/wire-limits.ts';
import type { JsonValue } from './json-value.ts';

/** One JSON Schema, as OpenAPI 3.1 embeds it. */
export type JsonSchema = { readonly [name: string]: JsonValue };

/** The schema of one message; other messages are references into `#/components/schemas/`. */
export function jsonSchemaOf<T extends object>(codec: MessageCodec<T>): JsonSchema {
  const { schema } = codec;
  if (schema.bare === true) return { anyOf: schema.fields.map(bareSchema) };
  const isChoice = schema.fields.length > 0 && schema.fields.every((field) => field.oneof !== undefined);
  const required = schema.fields.filter(isRequired).map((field) => field.name);
  return {
    type: 'object',
    properties: Object.fromEntries(schema.fields.map((field) => [field.name, fieldSchema(field)])),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...(isChoice ? { minProperties: 1, maxProperties: 1 } : {}),
  };
}

/** The schemas of these messages and of every message inside them, by name. */
export function jsonSchemasOf(codecs: readonly MessageCodec<object>[]): Readonly<Record<string, JsonSchema>> {
  const found = new Map<string, JsonSchema>();
  const waiting = [...codecs];
  for (let codec = waiting.pop(); codec !== undefined; codec = waiting.pop()) {
    if (found.has(codec.schema.name)) continue;
    found.set(codec.schema.name, jsonSchemaOf(codec));
    waiting.push(...innerCodecs(codec.schema));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function innerCodecs(schema: MessageSchema): MessageCodec<object>[] {
  return schema.fields.flatMap((field) => (field.codec === undefined ? [] : [field.codec()]));
}

function isRequired(field: FieldSchema): boolean {
  if (field.cardinality !== 'single' || field.oneof !== undefined) return false;
  return field.kind === 'message' || field.kind === 'account' || field.kind === 'embedded';
}

function fieldSchema(field: FieldSchema): JsonSchema {
  const value = valueSchema(field);
  if (field.cardinality === 'repeated') return { type: 'array', items: value };
  if (field.cardinality === 'map') return { type: 'object', additionalProperties: value };
  return value;
}

function valueSchema(field: FieldSchema): JsonSchema {
  switch (field.kind) {
    case 'u32':
      return { type: 'integer', minimum: 0, maximum: U32_MAX };
    case 'u64':
      return {
        anyOf: [{ type: 'string', pattern: '^(0|[1-9][0-9]{0,19})$' }, safeInteger()],
        description: 'A u64: always decimal text in answers; requests may use a number up to 2^53 - 1.',
      };
    case 'bool':
      return { type: 'boolean' };
    case 'string':
      return { type: 'string' };
    case 'json':
      return {};
    case 'bytes':
      return { type: 'string', pattern: '^0x([0-9a-fA-F]{2})*$' };
    case 'text':
      return { type: 'string', description: 'Text; bytes that are no UTF-8, or start with 0x, as 0x and hex digits.' };
    case 'account':
      return { type: 'string', pattern: '^5[1-9A-HJ-NP-Za-km-z]{46,47}$', description: 'An ss58 address, prefix 42.' };
    case 'embedded':
    case 'message':
      return { $ref: `#/components/schemas/${field.codec?.().schema.name}` };
  }
}

function bareSchema(field: FieldSchema): JsonSchema {
  return field.kind === 'u64' ? safeInteger() : valueSchema(field);
}

function safeInteger(): JsonSchema {
  return { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
}
