import { NOTHING, type RawValue } from './raw-value.ts';

/**
 * A JSON text in which numbers keep their text. Throws `SyntaxError` on anything else, and `RangeError` on nesting that no
 * stack can hold.
 */
export function decodeJsonText(text: string): RawValue {
  return JSON.parse(text, revive) as RawValue;
}

/** Called from the inside out: what lies in a list or object has been revived before. */
function revive(_key: string, value: unknown, context?: { readonly source?: string }): RawValue {
  if (value === null) return NOTHING;
  switch (typeof value) {
    case 'boolean':
      return { kind: 'flag', flag: value };
    case 'string':
      return { kind: 'text', text: value };
    case 'number':
      return { kind: 'number', text: context?.source ?? String(value) };
    default:
      return Array.isArray(value)
        ? { kind: 'list', items: value as RawValue[] }
        : { kind: 'object', fields: new Map(Object.entries(value as Record<string, RawValue>)) };
  }
}
