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

/** Digits that repeat after a while, so that a large task is not much more work than a small one, for any codec. */
function compressionTask(size: number): Uint8Array {
  const numbers = Array.from({ length: SMALL_BYTES }, (_, index) => String((index * index) % 997));
  const text = numbers.join(' ').slice(0, SMALL_BYTES);
  const data = new TextEncoder().encode(text.repeat(Math.ceil(size / SMALL_BYTES)).slice(0, size));
  return CompressionTask.encode({ data, codecs: ['deflate', 'gzip', 'brotli', 'zstd'] });
}
