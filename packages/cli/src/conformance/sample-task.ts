/** Tasks to examine a miner with. */
import type { Crypto } from '@yumanet/protocol';
import { CompressionTask } from '@yumanet/protocol/messages';
import { type BoundTask, createSeededRandom } from '@yumanet/sdk/subnet';

const SMALL_BYTES = 4_096;
/** With what is around it the body stays below 256 KiB, which every miner takes. */
const LARGE_BYTES = 261_000;
const SEED = 'check miner';
/** Tasks are drawn until one is of a kind that the miner does. */
const DRAWS_MAX = 64;

/** Tasks of one subnet. */
export interface SampleTasks {
  /** Absent where nobody knows it: then the first that the miner names. */
  readonly kind?: string;
  readonly payload: Uint8Array;
  /** It makes a body of nearly 256 KiB; any task where nobody knows the subnet's messages. */
  readonly largePayload: Uint8Array;
  /** One as validators ask it, with how they judge the answer; absent for a subnet that does not ship. */
  readonly judged?: BoundTask;
}

/** The tasks of a subnet that ships, of kinds that the miner does; undefined for another subnet. */
export async function sampleTasks(
  crypto: Crypto,
  subnet: string,
  kinds: readonly string[],
): Promise<SampleTasks | undefined> {
  // Loaded when it is needed: tasks are a corpus that other commands have no use for.
  const { findSubnet } = await import('@yumanet/subnets');
  const mechanism = findSubnet(subnet);
  if (mechanism === undefined) return undefined;
  const random = createSeededRandom(crypto, SEED);
  let judged = mechanism.nextTask(random);
  for (let draw = 1; draw < DRAWS_MAX && kinds.length > 0 && !kinds.includes(judged.kind); draw += 1) {
    judged = mechanism.nextTask(random);
  }
  const { kind, payload } = judged;
  if (subnet !== 'compression') return { kind, payload, largePayload: payload, judged };
  return { kind, payload: compressionTask(SMALL_BYTES), largePayload: compressionTask(LARGE_BYTES), judged };
}

/** Digits that repeat after a while, so that a large task is not much more work than a small one, for any codec. */
function compressionTask(size: number): Uint8Array {
  const numbers = Array.from({ length: SMALL_BYTES }, (_, index) => String((index * index) % 997));
  const text = numbers.join(' ').slice(0, SMALL_BYTES);
  const data = new TextEncoder().encode(text.repeat(Math.ceil(size / SMALL_BYTES)).slice(0, size));
  return CompressionTask.encode({ data, codecs: ['deflate', 'gzip', 'brotli', 'zstd'] });
}
