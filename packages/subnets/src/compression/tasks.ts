/** Pure: which slice of the corpus is the next task. */
import type { Random } from '@yumanet/protocol';
import type { CompressionTask } from '@yumanet/protocol/messages';
import type { GeneratedTask } from '@yumanet/sdk/subnet';
import { COMPRESSION_KINDS, type Corpus } from './corpus.ts';

/** Codecs a validator can undo. `deflate` is the zlib format (RFC 1950), as in HTTP. */
export const CODECS = ['deflate', 'gzip', 'brotli', 'zstd'] as const;
export type Codec = (typeof CODECS)[number];

/**
 * Slice sizes in bytes. Large enough that codecs differ clearly, small enough that the slowest solver needs about a tenth
 * of a second: on a laptop every neuron of the network shares a few cores.
 */
export const SLICE_BYTES_MIN = 24_576;
export const SLICE_BYTES_MAX = 32_768;

/** A slice of random kind, size and place. */
export function nextCompressionTask(corpus: Corpus, random: Random): GeneratedTask<CompressionTask> {
  const kind = COMPRESSION_KINDS[random.below(COMPRESSION_KINDS.length)] ?? 'text';
  const source = corpus[kind];
  const size = SLICE_BYTES_MIN + random.below(SLICE_BYTES_MAX - SLICE_BYTES_MIN + 1);
  const start = random.below(source.length - size + 1);
  return { kind, task: { data: source.slice(start, start + size), codecs: [...CODECS] } };
}
