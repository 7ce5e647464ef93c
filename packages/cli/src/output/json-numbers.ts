import type { JsonValue } from '@yumanet/protocol';

/** The JSON of a message with some of its u64 fields as numbers, which suits block heights; absent ones stay absent. */
export function withNumbers(
  json: JsonValue,
  fields: Readonly<Record<string, bigint | undefined>>,
): Readonly<Record<string, JsonValue>> {
  if (typeof json !== 'object' || json === null) throw new Error('a message is a JSON object');
  const given = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, Number(value)]]));
  return { ...Object.fromEntries(Object.entries(json)), ...Object.fromEntries(given) };
}
