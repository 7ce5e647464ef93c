/**
 * Pure: what a patch is worth.
 *
 *   repaired = (tests passed - passed before) / (tests - passed before)       (0 when it is negative)
 *   brevity  = characters of the reference patch / characters of this patch   (1 at most)
 *   score    = repaired^2 * (0.9 + 0.1 * brevity) * (1 - 0.05 * elapsed / deadline)
 *
 * Only hidden tests count, and of them only what the broken module fails: a patch that does nothing is worth nothing, and
 * one that breaks what worked pays for it. The square makes the second of two bugs worth three times the first. A long
 * patch costs a tenth at most, time a twentieth: less than one test in twenty repaired or not.
 */

/** The part of a score that only a short patch gets. */
const BREVITY_SHARE = 0.1;

/** The largest part of a score that time can take. */
const TIME_SHARE_MAX = 0.05;

const REPAIR_EXPONENT = 2;

/** Counts of hidden tests, and sizes of patches in characters. */
export interface CodeFinding {
  readonly passCount: number;
  readonly brokenPassCount: number;
  readonly testCount: number;
  readonly patchChars: number;
  readonly referenceChars: number;
}

/** From 0 to 1; see above. Times in milliseconds. */
export function scoreCode(finding: CodeFinding, elapsedMs: number, deadlineMs: number): number {
  const { passCount, brokenPassCount, testCount, patchChars, referenceChars } = finding;
  const repaired = (passCount - brokenPassCount) / Math.max(testCount - brokenPassCount, 1);
  if (repaired <= 0) return 0;
  const brevity = Math.min(1, referenceChars / Math.max(patchChars, 1));
  const lateness = Math.min(Math.max(elapsedMs / deadlineMs, 0), 1);
  return repaired ** REPAIR_EXPONENT * (1 - BREVITY_SHARE + BREVITY_SHARE * brevity) * (1 - TIME_SHARE_MAX * lateness);
}
