import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decompress, findCodec } from '../../src/compression/codecs.ts';
import type { Codec } from '../../src/compression/tasks.ts';

const original = Buffer.from('the same words, the same words, the same words again'.repeat(20));
const never = new AbortController().signal;
const COMPRESS: Readonly<Record<Codec, (data: Uint8Array) => Buffer>> = {
  deflate: deflateSync,
  gzip: gzipSync,
  brotli: brotliCompressSync,
  zstd: zstdCompressSync,
};
const codecs = Object.keys(COMPRESS).flatMap((name) => findCodec(name) ?? []);

describe.each(codecs)('%s', (codec) => {
  const compressed = COMPRESS[codec](original);

  it('gives back every byte, up to exactly the limit', async () => {
    const result = await decompress(codec, compressed, { outputBytesMax: original.length, signal: never });
    expect(result.kind === 'bytes' && Buffer.compare(result.bytes, original)).toBe(0);
  });

  it('is refused one byte above the limit', async () => {
    const result = await decompress(codec, compressed, { outputBytesMax: original.length - 1, signal: never });
    expect(result).toEqual({ kind: 'too_large' });
  });

  it('is refused for a bomb', async () => {
    const bomb = COMPRESS[codec](new Uint8Array(32 * 1_048_576));
    expect(await decompress(codec, bomb, { outputBytesMax: 32_768, signal: never })).toEqual({ kind: 'too_large' });
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['garbage', new Uint8Array(100).fill(0xa5)],
    ['half of it', compressed.subarray(0, compressed.length >> 1)],
  ])('is refused for %s', async (_name, data) => {
    expect(await decompress(codec, data, { outputBytesMax: original.length, signal: never })).toEqual({
      kind: 'malformed',
    });
  });

  it('is not waited for after the signal', async () => {
    const stopped = AbortSignal.abort();
    expect(await decompress(codec, compressed, { outputBytesMax: 10_000, signal: stopped })).toEqual({
      kind: 'too_slow',
    });
  });
});

describe('findCodec', () => {
  it('knows no other name', () => {
    expect(['', 'lzma', 'Brotli', '__proto__', 'constructor'].map(findCodec)).toEqual(Array(5).fill(undefined));
  });
});
