/** The edge: is an answer the task's bytes, and how small is it? */
import type { CompressionAnswer, CompressionTask } from '@yumanet/protocol/messages';
import type { Inspection } from '@yumanet/sdk/subnet';
import { decompress, findCodec } from './codecs.ts';
import type { CompressionFinding } from './score.ts';

const REASONS = {
  malformed: 'does_not_decompress',
  too_large: 'decompresses_too_large',
  too_slow: 'decompresses_too_slowly',
} as const;

/** Undoes an answer that is smaller than the original, under the original's size and compares every byte. Never throws for what a miner sent. */
export async function inspectCompression(
  task: CompressionTask,
  answer: CompressionAnswer,
  signal: AbortSignal,
): Promise<Inspection<CompressionFinding>> {
  const codec = findCodec(answer.codec);
  if (codec === undefined) return { kind: 'rejected', reason: 'unknown_codec' };
  if (answer.data.length >= task.data.length) return { kind: 'rejected', reason: 'not_smaller' };
  const result = await decompress(codec, answer.data, { outputBytesMax: task.data.length, signal });
  if (result.kind !== 'bytes') return { kind: 'rejected', reason: REASONS[result.kind] };
  if (Buffer.compare(result.bytes, task.data) !== 0) return { kind: 'rejected', reason: 'differs_from_original' };
  return { kind: 'accepted', finding: { originalSize: task.data.length, compressedSize: answer.data.length } };
}
