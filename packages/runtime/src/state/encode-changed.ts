/** A value in the digest. */
import type { ByteWriter } from './byte-writer.ts';
import type { ValueCodec } from './value-codec.ts';

/** Writes what became of a value, in the short form where its kind has one. `before` is undefined when there was none. */
export function encodeChanged<V>(codec: ValueCodec<V>, writer: ByteWriter, before: V | undefined, after: V): void {
  if (codec.encodeChange === undefined) codec.encode(writer, after);
  else codec.encodeChange(writer, before, after);
}
