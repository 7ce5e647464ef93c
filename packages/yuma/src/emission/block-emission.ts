/**
 * Emission per block by total issuance, with halvings. The same rule serves TAO and each subnet's alpha, whose
 * issuance is what its pool and its holders have together.
 *
 * Source: docs/rules/epoch.md section 3 and docs/rules/economics.md sections 2.1 and 2.2. The reference computes
 * floor(1e9 / 2^floor(log2(1 / (1 - issuance / 21e15)))) in I96F32; the thresholds below are where that flips.
 */

/** Rao of TAO, and of each alpha, that can ever be issued. */
export const TOTAL_SUPPLY_RAO = 21_000_000_000_000_000n;

/** Rao per block before the first halving. */
export const INITIAL_BLOCK_EMISSION_RAO = 1_000_000_000n;

/** A halving and the issuance from which it holds. */
export interface Halving {
  /** 1 for the first. */
  readonly number: number;
  /** Rao of issuance from which the emission is `emissionRao`. */
  readonly issuanceRao: bigint;
  readonly emissionRao: bigint;
}

/** Rao per block at an issuance of `issuanceRao` (u64). */
export function blockEmission(issuanceRao: bigint): bigint {
  if (issuanceRao >= TOTAL_SUPPLY_RAO) return 0n;
  return INITIAL_BLOCK_EMISSION_RAO >> BigInt(halvingsReached(issuanceRao));
}

/** Rao of issuance from which halving `number` (1 or more) holds. */
export function halvingThreshold(number: number): bigint {
  return TOTAL_SUPPLY_RAO - (TOTAL_SUPPLY_RAO >> BigInt(number));
}

/** The next halving that changes the emission; null once nothing is emitted any more. */
export function nextHalving(issuanceRao: bigint): Halving | null {
  if (blockEmission(issuanceRao) === 0n) return null;
  const number = halvingsReached(issuanceRao) + 1;
  return {
    number,
    issuanceRao: halvingThreshold(number),
    emissionRao: INITIAL_BLOCK_EMISSION_RAO >> BigInt(number),
  };
}

/** How many thresholds an issuance below the total supply has reached. */
function halvingsReached(issuanceRao: bigint): number {
  let number = 0;
  while (halvingThreshold(number + 1) <= issuanceRao) number += 1;
  return number;
}
