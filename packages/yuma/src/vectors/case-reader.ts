/** Reads the fields of one record and remembers which, so that a field nobody reads or compares is found. */

import { type Decoder, type JsonRecord, MalformedVectorError } from './decode-json.ts';

/** A record under reading. */
export interface CaseReader {
  /** The decoded field; throws a `MalformedVectorError` when it is missing or malformed. */
  readonly read: <T>(key: string, decoder: Decoder<T>) => T;
  /** The decoded field of an output, which is still to be compared. */
  readonly peek: <T>(key: string, decoder: Decoder<T>) => T;
  /** True when the record has the field. */
  readonly has: (key: string) => boolean;
  /** Throws a `MalformedVectorError` unless every field was read. */
  readonly finish: () => void;
  /** The fields that were not read. */
  readonly rest: () => JsonRecord;
}

/** Starts reading a record that stands at `path`. */
export function readCase(record: JsonRecord, path: string): CaseReader {
  const readKeys = new Set<string>();
  const unread = (): string[] => Object.keys(record).filter((key) => !readKeys.has(key));
  const peek = <T>(key: string, decoder: Decoder<T>): T => {
    if (!Object.hasOwn(record, key)) throw new MalformedVectorError(`${path}.${key} is missing`);
    return decoder(record[key], `${path}.${key}`);
  };
  return {
    read: (key, decoder) => {
      readKeys.add(key);
      return peek(key, decoder);
    },
    peek,
    has: (key) => Object.hasOwn(record, key),
    finish: () => {
      const extra = unread();
      if (extra.length > 0) throw new MalformedVectorError(`${path} has unknown fields: ${extra.join(', ')}`);
    },
    rest: () => Object.fromEntries(unread().map((key) => [key, record[key]])),
  };
}
