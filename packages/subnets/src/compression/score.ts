/**
 * Pure: what a lossless answer is worth.
 *
 *   saving = 1 - compressed bytes / original bytes          (0 when the answer is no smaller)
 *   score  = saving^3 * (1 - 0.02 * elapsed / deadline)
 *
 * It rewards size first: the last bytes are the hardest to save, so the cube makes them worth more (on text, deflate at
 * its best earns about a fifth more than at its fastest, brotli at its best another quarter). Time can move a score by
 * 2 % at most, less than the step from one codec to the next, so a busy machine does not reorder miners; beyond the
 * deadline an answer is worth nothing.
 *
 * How it could be gamed, and what stops that, is gone through in docs/subnets/compression.md.
 */

/** The largest part of a score that time can take. */
export const TIME_SHARE_MAX = 0.02;

const SAVING_EXPONENT = 3;

/** Sizes in bytes, times in milliseconds. */
export interface CompressionFinding {
  readonly originalSize: number;
  readonly compressedSize: number;
}

/** From 0 to 1; see above. */
export function scoreCompression(finding: CompressionFinding, elapsedMs: number, deadlineMs: number): number {
  if (finding.compressedSize >= finding.originalSize) return 0;
  const saving = 1 - finding.compressedSize / finding.originalSize;
  const lateness = Math.min(Math.max(elapsedMs / deadlineMs, 0), 1);
  return saving ** SAVING_EXPONENT * (1 - TIME_SHARE_MAX * lateness);
}
