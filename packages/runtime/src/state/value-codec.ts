/** How one kind of storage value is written, compared and shown. */
import type { JsonValue } from '@yumanet/protocol';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { ColumnKind } from './column.ts';

/**
 * A kind of storage value. The bytes are the reference chain's (SCALE: little-endian, compact lengths), so that encoded
 * values can be served as they are. Values are never changed in place: a new value replaces the old one.
 */
export interface ValueCodec<V> {
  /** The kind in words, such as `u64` or `Vec<u16>`. */
  readonly type: string;
  readonly encode: (writer: ByteWriter, value: V) => void;
  /** Throws `WireError` on bytes that are no such value. */
  readonly decode: (reader: ByteReader) => V;
  readonly equals: (a: V, b: V) => boolean;
  /**
   * The nearest value that the bytes can hold; absent for kinds that hold every value. Every write saturates, so that
   * what is in memory is always what its bytes say, even where a sum leaves the range.
   */
  readonly clamp?: (value: V) => V;
  /**
   * What the digest says of a change: with the value before, undefined when there was none, it decides the one after. Absent
   * for kinds of which the digest has the whole value.
   */
  readonly encodeChange?: (writer: ByteWriter, before: V | undefined, after: V) => void;
  /** u64 and larger as decimal text, accounts as ss58 addresses. */
  readonly toJson: (value: V) => JsonValue;
  /**
   * The value that `toJson` shows so; large numbers may also come as JSON numbers. Throws `WireError`, which names the
   * place below `path`, on anything that is no such value.
   */
  readonly fromJson: (json: JsonValue, path: string) => V;
  /** How values lie in memory one after the other; absent for those that are kept as they are. */
  readonly column?: ColumnKind<V>;
}

/** A kind of number, or a boolean: it can lie in a column. */
export interface NumberCodec<V> extends ValueCodec<V> {
  readonly column: ColumnKind<V>;
}
