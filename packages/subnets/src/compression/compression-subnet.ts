/** Compression: return the bytes smaller, and soon. */
import { CompressionAnswer, CompressionTask } from '@yumanet/protocol/messages';
import type { SubnetLimits, SubnetModule } from '@yumanet/sdk/subnet';
import { COMPRESSION_KINDS, type Corpus } from './corpus.ts';
import { inspectCompression } from './inspect.ts';
import { type CompressionFinding, scoreCompression } from './score.ts';
import { solveCompression } from './solve.ts';
import { nextCompressionTask, SLICE_BYTES_MAX } from './tasks.ts';

/**
 * The best solver needs about 0.1 s alone; 4 s leave room for a machine on which every neuron of the network works at
 * once, and are few enough blocks that a silent miner does not keep a validator from setting weights in time.
 */
export const COMPRESSION_LIMITS: SubnetLimits = { deadlineMs: 4_000, answerBytesMax: 2 * SLICE_BYTES_MAX };

/** The mechanism over a corpus. */
export function createCompressionSubnet(
  corpus: Corpus,
  limits: SubnetLimits = COMPRESSION_LIMITS,
): SubnetModule<CompressionTask, CompressionAnswer, CompressionFinding> {
  return {
    name: 'compression',
    kinds: COMPRESSION_KINDS,
    limits,
    taskCodec: CompressionTask,
    answerCodec: CompressionAnswer,
    tasks: (random, own = random) => nextCompressionTask(corpus, random, own),
    inspect: inspectCompression,
    score: (_task, finding, elapsedMs) => scoreCompression(finding, elapsedMs, limits.deadlineMs),
    solve: solveCompression,
  };
}
