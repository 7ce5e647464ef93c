/** What creating a subnet costs. Source: docs/rules/epoch.md section 3. */

import { saturateToU64 } from '../fixed/integer-range.ts';
import { blockEmission, INITIAL_BLOCK_EMISSION_RAO } from './block-emission.ts';

/** What the lock cost depends on; amounts in rao (u64). */
export interface LockCostInput {
  readonly currentBlock: bigint;
  readonly lastLock: bigint;
  /** 0 when no subnet was ever created. */
  readonly lastLockBlock: bigint;
  readonly minLock: bigint;
  /** Blocks from `lockReductionInterval`. */
  readonly effectiveInterval: bigint;
}

/** The configured blocks, scaled by the current block emission over that at the start, truncated. */
export function lockReductionInterval(configuredInterval: bigint, totalIssuanceRao: bigint): bigint {
  return (configuredInterval * blockEmission(totalIssuanceRao)) / INITIAL_BLOCK_EMISSION_RAO;
}

/** Rao: twice the last lock, falling block by block to the minimum; an interval of 0 means that nothing falls. */
export function lockCost({ currentBlock, lastLock, lastLockBlock, minLock, effectiveInterval }: LockCostInput): bigint {
  const multiplier = lastLockBlock === 0n ? 1n : 2n;
  const fallPerBlock = effectiveInterval === 0n ? 0n : lastLock / effectiveInterval;
  const blocks = saturateToU64(currentBlock - lastLockBlock);
  const cost = saturateToU64(saturateToU64(lastLock * multiplier) - saturateToU64(fallPerBlock * blocks));
  return cost > minLock ? cost : minLock;
}
