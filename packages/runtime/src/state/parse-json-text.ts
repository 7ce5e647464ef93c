import { type JsonValue, WireError } from '@yumanet/protocol';

/** A value that came as JSON text. Throws `WireError` at `value` on anything else. */
export function parseJsonText(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    throw new WireError('value', 'is no JSON');
  }
}
