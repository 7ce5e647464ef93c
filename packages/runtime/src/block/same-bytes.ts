/** Equality of bytes. */

const BYTES_PER_WORD = 4;
/** So many bytes are worth the views that comparing them by words takes. */
const WORDS_FROM_BYTES = 256;

export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  const wordCount = a.length >= WORDS_FROM_BYTES && isAligned(a) && isAligned(b) ? a.length >>> 2 : 0;
  if (wordCount > 0 && !isSameWords(a, b, wordCount)) return false;
  for (let index = BYTES_PER_WORD * wordCount; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

function isAligned({ byteOffset }: Uint8Array): boolean {
  return byteOffset % BYTES_PER_WORD === 0;
}

/** Precondition: both are aligned, and have so many words. */
function isSameWords(a: Uint8Array, b: Uint8Array, wordCount: number): boolean {
  const wordsA = new Int32Array(a.buffer, a.byteOffset, wordCount);
  const wordsB = new Int32Array(b.buffer, b.byteOffset, wordCount);
  for (let index = 0; index < wordCount; index += 1) if (wordsA[index] !== wordsB[index]) return false;
  return true;
}
