/** How much of a stake may move to another subnet at a limit. Source: docs/rules/economics.md section 4.6. */
import type { Netuid } from '@yumanet/protocol';
import { RAO_PER_UNIT, saturateToU64, U64_MAX, u64f64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetAlphaIn, SubnetTAO } from '../state/items/pool-items.ts';
import { buyUpTo, isDynamic, type LimitedAmount, sellUpTo, spotPriceU64F64 } from './pool.ts';

export interface StakeRoute {
  readonly from: Netuid;
  readonly to: Netuid;
}

/**
 * Rao of the origin's alpha that may move while the origin's price per that of the destination, a count of 10^-9, stays
 * at or above `limit`. Refuses what the limit simulation of a swap with root refuses.
 */
export function moveUpTo(state: ChainState, { from, to }: StakeRoute, limit: bigint): LimitedAmount {
  const [isFromDynamic, isToDynamic] = [isDynamic(state, from), isDynamic(state, to)];
  if (isFromDynamic && isToDynamic) return { kind: 'ok', amount: betweenPools(state, { from, to }, limit) };
  if (isFromDynamic) return sellUpTo(state, from, limit);
  if (!isToDynamic) return { kind: 'ok', amount: limit <= RAO_PER_UNIT ? U64_MAX : 0n };
  if (limit === 0n) return { kind: 'ok', amount: U64_MAX };
  return buyUpTo(state, to, (RAO_PER_UNIT * RAO_PER_UNIT) / limit);
}

/** alpha2 x (T1 / (T1 + T2)) / limit - alpha1 x (T2 / (T1 + T2)), in U64F64, at least 0. */
function betweenPools(state: ChainState, { from, to }: StakeRoute, limit: bigint): bigint {
  if (limit === 0n) return U64_MAX;
  const limitBits = u64f64.safeDiv(u64f64.fromInteger(limit), u64f64.fromInteger(RAO_PER_UNIT));
  const price = u64f64.safeDiv(spotPriceU64F64(state, from), spotPriceU64F64(state, to));
  if (limitBits > price) return 0n;
  const [taoFrom, taoTo] = [state.get(SubnetTAO, from), state.get(SubnetTAO, to)].map(u64f64.fromInteger);
  const sum = u64f64.saturatingAdd(taoFrom ?? 0n, taoTo ?? 0n);
  const kept = u64f64.saturatingMul(
    u64f64.fromInteger(state.get(SubnetAlphaIn, to)),
    u64f64.safeDiv(taoFrom ?? 0n, sum),
  );
  const paid = u64f64.saturatingMul(
    u64f64.fromInteger(state.get(SubnetAlphaIn, from)),
    u64f64.safeDiv(taoTo ?? 0n, sum),
  );
  return saturateToU64(u64f64.toInteger(u64f64.saturatingSub(u64f64.safeDiv(kept, limitBits), paid)));
}
