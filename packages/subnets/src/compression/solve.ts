/** The reference miners: three skills that differ in effort, and so in size. */
import type { CompressionAnswer, CompressionTask } from '@yumanet/protocol/messages';
import type { SolveOptions } from '@yumanet/sdk/subnet';
import { brotliBest, deflateAt, zstdAt } from './codecs.ts';
import type { Codec } from './tasks.ts';

const DEFLATE_FAST = 1;
const DEFLATE_SMALL = 9;
/** Above 19 zstd only widens its window, which no slice fills. */
const ZSTD_SMALL = 19;

/** 1: deflate at its fastest. 2: deflate at its best. 3: brotli and zstd at their best, whichever is smaller. */
export async function solveCompression(task: CompressionTask, options: SolveOptions): Promise<CompressionAnswer> {
  const { data } = task;
  if (options.skill <= 1) return { codec: 'deflate', data: await deflateAt(DEFLATE_FAST, data) };
  if (options.skill === 2) return { codec: 'deflate', data: await deflateAt(DEFLATE_SMALL, data) };
  const [brotli, zstd] = await Promise.all([brotliBest(data, options.kind === 'text'), zstdAt(ZSTD_SMALL, data)]);
  return brotli.length <= zstd.length ? answer('brotli', brotli) : answer('zstd', zstd);
}

function answer(codec: Codec, data: Uint8Array): CompressionAnswer {
  return { codec, data };
}
