/** Dividends of validators as alpha and as root alpha. Source: docs/rules/economics.md section 3.5. */

import { u96f32 } from '../fixed/fixed-types.ts';

/** What a validator's hotkey holds, rao (u64). */
export interface ValidatorStake {
  readonly alpha: bigint;
  readonly rootTao: bigint;
}

/** What is distributed and by what; `K` identifies a hotkey. */
export interface DividendSource<K> {
  /** Raw U96F32 bits per hotkey. */
  readonly dividends: ReadonlyMap<K, bigint>;
  /** A hotkey without an entry is left out. */
  readonly stakes: ReadonlyMap<K, ValidatorStake>;
  /** Rao (u64). */
  readonly pendingAlpha: bigint;
  /** Rao (u64). */
  readonly pendingRootAlpha: bigint;
  /** Raw U96F32 bits. */
  readonly taoWeightBits: bigint;
}

/** Raw U96F32 bits of rao per hotkey, in the order of the dividends. */
export interface DividendDistribution<K> {
  readonly alphaDividends: ReadonlyMap<K, bigint>;
  readonly rootAlphaDividends: ReadonlyMap<K, bigint>;
}

/** Splits each hotkey's dividends by where its stake is, then both pots by the hotkeys' parts. */
export function dividendDistribution<K>(source: DividendSource<K>): DividendDistribution<K> {
  const alphaParts = new Map<K, bigint>();
  const rootParts = new Map<K, bigint>();
  for (const [hotkey, dividend] of source.dividends) {
    const stake = source.stakes.get(hotkey);
    if (stake === undefined) continue;
    const rootPart = u96f32.saturatingMul(dividend, rootShare(stake, source.taoWeightBits));
    rootParts.set(hotkey, rootPart);
    alphaParts.set(hotkey, u96f32.saturatingSub(dividend, rootPart));
  }
  return {
    alphaDividends: distribute(source.pendingAlpha, alphaParts),
    rootAlphaDividends: distribute(source.pendingRootAlpha, rootParts),
  };
}

function rootShare({ alpha, rootTao }: ValidatorStake, taoWeightBits: bigint): bigint {
  const rootAlpha = u96f32.saturatingMul(u96f32.fromInteger(rootTao), taoWeightBits);
  return u96f32.safeDiv(rootAlpha, u96f32.saturatingAdd(u96f32.fromInteger(alpha), rootAlpha));
}

/** The pot by parts; a pot without any part is left unassigned. */
function distribute<K>(potRao: bigint, parts: ReadonlyMap<K, bigint>): ReadonlyMap<K, bigint> {
  const pot = u96f32.fromInteger(potRao);
  let total = 0n;
  for (const part of parts.values()) total = u96f32.saturatingAdd(total, part);
  const shares = new Map<K, bigint>();
  for (const [hotkey, part] of parts) shares.set(hotkey, u96f32.saturatingMul(pot, u96f32.safeDiv(part, total)));
  return shares;
}
