/** The bytes that tasks are cut from. */
import { brotliDecompressSync } from 'node:zlib';
import { NUMBERS_BROTLI_BASE64, RULES_TEXT_BROTLI_BASE64 } from './generated/corpus-data.ts';

/** The kinds of task: one per part of the corpus, and some of both. */
export const COMPRESSION_KINDS = ['text', 'binary', 'mixed'] as const;
export type CompressionKind = (typeof COMPRESSION_KINDS)[number];

/** Bytes by kind. */
export type Corpus = Readonly<Record<Exclude<CompressionKind, 'mixed'>, Uint8Array>>;

/** The corpus that ships: prose and tables, and numbers as little-endian u64. Source and licence: corpus/README.md. */
export function loadCorpus(): Corpus {
  return { text: unpack(RULES_TEXT_BROTLI_BASE64), binary: unpack(NUMBERS_BROTLI_BASE64) };
}

function unpack(base64: string): Uint8Array {
  return new Uint8Array(brotliDecompressSync(Buffer.from(base64, 'base64')));
}
