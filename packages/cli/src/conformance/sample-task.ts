/** Tasks to examine a miner with: it must understand them, what its answer is worth is the business of its subnet. */
import { CompressionTask } from '@yumanet/protocol/messages';

const SMALL_BYTES = 4_096;
/** With what is around it the body stays below 256 KiB, which every miner takes. */
const LARGE_BYTES = 261_000;

/** Payloads of one subnet. */
export interface SampleTasks {
  readonly payload: Uint8Array;
  readonly largePayload: Uint8Array;
}

/** The tasks of a subnet whose messages are known here; undefined for another one. */
export function sampleTasks(subnet: string): SampleTasks | undefined {
  if (subnet !== 'compression') return undefined;
  return { payload: compressionTask(SMALL_BYTES), largePayload: compressionTask(LARGE_BYTES) };
}

/** Digits that repeat seldom: some work for any codec, and no randomness. */
function compressionTask(size: number): Uint8Array {
  const numbers = Array.from({ length: Math.ceil(size / 4) }, (_, index) => String((index * index) % 9_973));
  const data = new TextEncoder().encode(numbers.join(' ').padEnd(size, '.').slice(0, size));
  return CompressionTask.encode({ data, codecs: ['deflate', 'gzip', 'brotli', 'zstd'] });
}
