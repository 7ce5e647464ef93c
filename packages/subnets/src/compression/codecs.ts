/**
 * The edge: compressing, and undoing what a stranger sent. Decompression runs on zlib's threads, never on the event loop,
 * and stops at the original's size, so that a bomb costs no more than an honest answer.
 */
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliDecompress,
  constants,
  deflate,
  gunzip,
  inflate,
  zstdCompress,
  zstdDecompress,
} from 'node:zlib';
import { CODECS, type Codec } from './tasks.ts';

/** Brotli's largest standard window, 2^24 bytes: nothing in a slice is out of reach. */
const BROTLI_WINDOW_LOG = 24;
/** A zstd frame may announce a window of 2^27 bytes and have it allocated; 2^23 is plenty for any slice. */
const ZSTD_WINDOW_LOG_MAX = 23;

/** What undoing gave. */
export type Decompressed =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too_large' | 'malformed' | 'too_slow' };

type Decompress = (data: Uint8Array, outputBytesMax: number) => Promise<Buffer>;

const inflateAsync = promisify(inflate);
const gunzipAsync = promisify(gunzip);
const brotliDecompressAsync = promisify(brotliDecompress);
const zstdDecompressAsync = promisify(zstdDecompress);

const DECOMPRESS: Readonly<Record<Codec, Decompress>> = {
  deflate: (data, maxOutputLength) => inflateAsync(data, { maxOutputLength }),
  gzip: (data, maxOutputLength) => gunzipAsync(data, { maxOutputLength }),
  brotli: (data, maxOutputLength) => brotliDecompressAsync(data, { maxOutputLength }),
  zstd: (data, maxOutputLength) =>
    zstdDecompressAsync(data, { maxOutputLength, params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG_MAX } }),
};

/** The codec of a name; `undefined` for a name nobody knows. */
export function findCodec(name: string): Codec | undefined {
  return CODECS.find((codec) => codec === name);
}

/** Undoes `codec`; at most `outputBytesMax` bytes come out, and nothing is waited for once the signal aborts. */
export async function decompress(
  codec: Codec,
  data: Uint8Array,
  limits: { readonly outputBytesMax: number; readonly signal: AbortSignal },
): Promise<Decompressed> {
  const work = DECOMPRESS[codec](data, limits.outputBytesMax).then(
    (bytes): Decompressed => ({ kind: 'bytes', bytes }),
    readFailure,
  );
  return Promise.race([work, whenAborted(limits.signal)]);
}

const deflateAsync = promisify(deflate);
const brotliCompressAsync = promisify(brotliCompress);
const zstdCompressAsync = promisify(zstdCompress);

/** The zlib format at a level from 1 (fast) to 9 (small). */
export function deflateAt(level: number, data: Uint8Array): Promise<Uint8Array> {
  return deflateAsync(data, { level });
}

/** Brotli at its best, tuned for text or for anything. */
export function brotliBest(data: Uint8Array, isText: boolean): Promise<Uint8Array> {
  return brotliCompressAsync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW_LOG,
      [constants.BROTLI_PARAM_MODE]: isText ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
}

/** zstd at a level from 1 (fast) to 22 (small). */
export function zstdAt(level: number, data: Uint8Array): Promise<Uint8Array> {
  return zstdCompressAsync(data, { params: { [constants.ZSTD_c_compressionLevel]: level } });
}

/** zlib's own error codes; anything else is a bug of ours and rises. */
function readFailure(error: unknown): Decompressed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too_large' };
  if (/^(Z_|ERR_|ZSTD_)/.test(code)) return { kind: 'malformed' };
  throw error;
}

function whenAborted(signal: AbortSignal): Promise<Decompressed> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve({ kind: 'too_slow' });
    else signal.addEventListener('abort', () => resolve({ kind: 'too_slow' }), { once: true });
  });
}
