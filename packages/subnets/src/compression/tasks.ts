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

/**
 * A slice of random kind, size and place, turned by a number of bytes that is the miner's own: whatever compresses one
 * miner's slice compresses the others' as well, but the answer of one gives back the bytes of no other.
 */
export function nextCompressionTask(corpus: Corpus, random: Random, own: Random): GeneratedTask<CompressionTask> {
  const kind = COMPRESSION_KINDS[random.below(COMPRESSION_KINDS.length)] ?? 'text';
  const size = SLICE_BYTES_MIN + random.below(SLICE_BYTES_MAX - SLICE_BYTES_MIN + 1);
  const slice = kind === 'mixed' ? mixedSlice(corpus, size, random) : sliceOf(corpus[kind], size, random);
  return { kind, task: { data: turned(slice, own.below(size)), codecs: [...CODECS] } };
}

/** Text, then numbers; neither is less than a quarter. */
function mixedSlice(corpus: Corpus, size: number, random: Random): Uint8Array {
  const quarter = size >> 2;
  const textSize = quarter + random.below(size - 2 * quarter + 1);
  const mixed = new Uint8Array(size);
  mixed.set(sliceOf(corpus.text, textSize, random));
  mixed.set(sliceOf(corpus.binary, size - textSize, random), textSize);
  return mixed;
}

function sliceOf(source: Uint8Array, size: number, random: Random): Uint8Array {
  const start = random.below(source.length - size + 1);
  return source.slice(start, start + size);
}

/** What stood before `start` comes last. */
function turned(data: Uint8Array, start: number): Uint8Array {
  const result = new Uint8Array(data.length);
  result.set(data.subarray(start));
  result.set(data.subarray(0, start), data.length - start);
  return result;
}
