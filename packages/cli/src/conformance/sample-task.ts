/** Tasks to examine a miner with: it must understand them, what its answer is worth is the business of its subnet. */
import { CompressionTask, ForecastingTask } from '@yumanet/protocol/messages';

const SMALL_BYTES = 4_096;
/** With what is around it the body stays below 256 KiB, which every miner takes. */
const LARGE_BYTES = 261_000;

/** As validators ask. */
const SMALL_SERIES = 24;
const VALUES = 64;
const STEPS = 6;
const LEVELS = [50, 150, 250, 350, 450, 550, 650, 750, 850, 950];
/** Of nearly 200 bytes each. */
const LARGE_SERIES = 1_200;

/** Payloads of one subnet. */
export interface SampleTasks {
  readonly payload: Uint8Array;
  readonly largePayload: Uint8Array;
}

/** The tasks of a subnet whose messages are known here; undefined for another one. */
export function sampleTasks(subnet: string): SampleTasks | undefined {
  switch (subnet) {
    case 'compression':
      return { payload: compressionTask(SMALL_BYTES), largePayload: compressionTask(LARGE_BYTES) };
    case 'forecasting':
      return { payload: forecastingTask(SMALL_SERIES), largePayload: forecastingTask(LARGE_SERIES) };
    default:
      return undefined;
  }
}

/** Digits that repeat after a while, so that a large task is not much more work than a small one, for any codec. */
function compressionTask(size: number): Uint8Array {
  const numbers = Array.from({ length: SMALL_BYTES }, (_, index) => String((index * index) % 997));
  const text = numbers.join(' ').slice(0, SMALL_BYTES);
  const data = new TextEncoder().encode(text.repeat(Math.ceil(size / SMALL_BYTES)).slice(0, size));
  return CompressionTask.encode({ data, codecs: ['deflate', 'gzip', 'brotli', 'zstd'] });
}

/** Saw teeth: something to see for any solver. */
function forecastingTask(count: number): Uint8Array {
  const values = Array.from({ length: VALUES }, (_, index) => 400_000 + (index % 16) * 10_000);
  const series = Array.from({ length: count }, () => ({ values }));
  return ForecastingTask.encode({ series, steps: STEPS, levels: LEVELS });
}
