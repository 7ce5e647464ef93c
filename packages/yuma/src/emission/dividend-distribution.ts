/** Dividends of validators as alpha and as root alpha. Source: docs/rules/economics.md section 3.5. */

import { u96f32 } from '../fixed/fixed-types.ts';

/** What a validator's hotkey holds, rao (u64). */
export interface ValidatorStake {
  /** Counts only beside root TAO. */
  readonly alpha: bigint;
  readonly rootTao: bigint;
}

/** A hotkey that has earned dividends. */
export interface DividendEarner {
  /** Raw U96F32 bits. */
  readonly dividendBits: bigint;
  readonly stake: ValidatorStake;
}

/** What is distributed and by what. */
export interface DividendSource {
  readonly earners: readonly DividendEarner[];
  /** Rao (u64). */
  readonly pendingAlpha: bigint;
  /** Rao (u64). */
  readonly pendingRootAlpha: bigint;
  /** Raw U96F32 bits. */
  readonly taoWeightBits: bigint;
}

/** Raw U96F32 bits of rao per earner, in their order. */
export interface DividendDistribution {
  readonly alphaDividends: readonly bigint[];
  readonly rootAlphaDividends: readonly bigint[];
}

/** Splits each earner's dividends by where its stake is, then both pots by the earners' parts. */
export function dividendDistribution(source: DividendSource): DividendDistribution {
  const { earners, pendingAlpha, pendingRootAlpha, taoWeightBits } = source;
  const rootParts = earners.map(({ dividendBits, stake }) => rootPart(dividendBits, stake, taoWeightBits));
  const alphaParts = earners.map(({ dividendBits }, place) => {
    const part = rootParts[place] ?? 0n;
    return part === 0n ? dividendBits : u96f32.saturatingSub(dividendBits, part);
  });
  return {
    alphaDividends: distribute(pendingAlpha, alphaParts),
    rootAlphaDividends: distribute(pendingRootAlpha, rootParts),
  };
}

function rootPart(dividendBits: bigint, { alpha, rootTao }: ValidatorStake, taoWeightBits: bigint): bigint {
  if (rootTao === 0n) return 0n;
  const rootAlpha = u96f32.saturatingMul(u96f32.fromInteger(rootTao), taoWeightBits);
  const share = u96f32.safeDiv(rootAlpha, u96f32.saturatingAdd(u96f32.fromInteger(alpha), rootAlpha));
  return u96f32.saturatingMul(dividendBits, share);
}

/**
 * The pot by parts; a pot without any part is left unassigned. No part is more than their total, saturated or not: so shares
 * are at most 1, and nothing else saturates.
 */
function distribute(potRao: bigint, parts: readonly bigint[]): readonly bigint[] {
  let total = 0n;
  for (const part of parts) if (part !== 0n) total = u96f32.saturatingAdd(total, part);
  if (potRao === 0n || total === 0n) return parts.map(() => 0n);
  return parts.map((part) => potRao * ((part << u96f32.fractionBits) / total));
}
