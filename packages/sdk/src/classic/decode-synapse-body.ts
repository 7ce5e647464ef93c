/** Bodies of classic requests and answers: JSON objects of which only the class's own fields are read. */
import { WireError } from '@yumanet/protocol';
import type { FieldType, FieldValue, FieldValues, SynapseShape } from './synapse-shape.ts';

/** A JSON object; anything else throws `WireError`. */
export function decodeJsonObject(body: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
  }
  throw new WireError('body', 'is no JSON object');
}

/** The class's required fields; throws `WireError` with the name of the first that is missing or of another type. */
export function decodeFields({ required }: SynapseShape, body: unknown): FieldValues {
  if (!isObject(body)) throw new WireError('body', 'is no JSON object');
  const fields: Record<string, FieldValue> = {};
  for (const [name, type] of Object.entries(required)) {
    const value = Object.hasOwn(body, name) ? body[name] : undefined;
    if (!isOfType(value, type)) throw new WireError(name, value === undefined ? 'is missing' : `is no ${type}`);
    fields[name] = value;
  }
  return fields;
}

/** Bytes in canonical base64; throws `WireError`. */
export function decodeBase64(name: string, value: unknown): Uint8Array {
  if (typeof value !== 'string') throw new WireError(name, 'is no str');
  const bytes = Buffer.from(value, 'base64');
  if (bytes.toString('base64') !== value) throw new WireError(name, 'is no base64');
  return new Uint8Array(bytes);
}

/** A number as the SDK writes it in its headers and bodies, where a number may be text. */
export function decodeStatus(value: unknown): number | undefined {
  const status = typeof value === 'string' && /^[0-9]{1,3}$/.test(value) ? Number(value) : value;
  return typeof status === 'number' ? status : undefined;
}

/** A field of an object within an object, when both are there. */
export function innerField(body: Readonly<Record<string, unknown>>, outer: string, inner: string): unknown {
  const value = body[outer];
  return isObject(value) ? value[inner] : undefined;
}

function isOfType(value: unknown, type: FieldType): value is FieldValue {
  switch (type) {
    case 'int':
      return Number.isSafeInteger(value);
    case 'str':
      return typeof value === 'string' && value.isWellFormed();
    case 'bool':
      return typeof value === 'boolean';
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
