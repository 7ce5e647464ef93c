/** One subnet's alpha over its mechanisms. Source: docs/rules/epoch.md step 22 and docs/rules/subnets.md section 3.5. */

import { U16_MAX_BIGINT } from '../fixed/integer-range.ts';

/**
 * Rao per mechanism: `floor(alpha x share / 65535)` with u16 shares (a missing one is 0), even parts when `split` is
 * null; what flooring leaves over goes to mechanism 0. Precondition: `mechanismCount` >= 1. Calls see to it that shares sum to
 * 65535; where they are more, more than `alphaRao` is handed out, as on the reference chain.
 */
export function splitEmission(alphaRao: bigint, mechanismCount: number, split: readonly number[] | null): bigint[] {
  const parts = Array.from({ length: mechanismCount }, (_, mechanism) =>
    split === null ? alphaRao / BigInt(mechanismCount) : (alphaRao * BigInt(split[mechanism] ?? 0)) / U16_MAX_BIGINT,
  );
  const assigned = parts.reduce((sum, part) => sum + part, 0n);
  const rest = alphaRao > assigned ? alphaRao - assigned : 0n;
  return parts.map((part, mechanism) => (mechanism === 0 ? part + rest : part));
}
