/** The range of `ActivityCutoffFactorMilli`, thousandths of a tempo. Source: docs/rules/subnets.md section 4.4. */

export const ACTIVITY_CUTOFF_FACTOR_MILLI_MIN = 1_000;
export const ACTIVITY_CUTOFF_FACTOR_MILLI_MAX = 50_000;

export function isActivityCutoffFactor(factorMilli: number): boolean {
  return factorMilli >= ACTIVITY_CUTOFF_FACTOR_MILLI_MIN && factorMilli <= ACTIVITY_CUTOFF_FACTOR_MILLI_MAX;
}
