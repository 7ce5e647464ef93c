/** How long a neuron counts as active. Source: docs/rules/epoch.md section 3. */

/** Thousandths of a tempo in a tempo. */
const MILLI = 1_000n;

/** Blocks: `factorMilli` thousandths of the tempo, at least 1. */
export function activityCutoff(factorMilli: number, tempo: number): bigint {
  const blocks = (BigInt(factorMilli) * BigInt(tempo)) / MILLI;
  return blocks > 1n ? blocks : 1n;
}
