/** When epochs run, and when parameters may be changed. Source: docs/rules/subnets.md sections 4.2 and 4.5. */
import type { Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { AdminFreezeWindow, Tempo } from '../state/items/hyperparameter-items.ts';
import { BlocksSinceLastStep, LastEpochBlock, PendingEpochAt } from '../state/items/subnet-items.ts';

/** Blocks after which an epoch runs whatever the schedule says; also the largest tempo of owners. */
export const MAX_TEMPO = 50_400n;

/**
 * True when the subnet's epoch is due in `block`. `BlocksSinceLastStep` counts this block once the coinbase has come to
 * the subnet; what asks before that sees the safety net a block later, as on the reference chain.
 */
export function isEpochDue(state: ChainState, netuid: Netuid, block: bigint): boolean {
  const tempo = state.get(Tempo, netuid);
  if (tempo === 0) return false;
  const pendingAt = state.get(PendingEpochAt, netuid);
  if (pendingAt > 0n && block >= pendingAt) return true;
  if (state.get(BlocksSinceLastStep, netuid) > MAX_TEMPO) return true;
  return saturateToU64(block - state.get(LastEpochBlock, netuid)) >= BigInt(tempo);
}

/** The block of the next epoch as far as is known now; undefined for a subnet that never runs. */
export function nextEpochBlock(state: ChainState, netuid: Netuid): bigint | undefined {
  const tempo = state.get(Tempo, netuid);
  if (tempo === 0) return undefined;
  const automatic = saturateToU64(state.get(LastEpochBlock, netuid) + BigInt(tempo));
  const pendingAt = state.get(PendingEpochAt, netuid);
  return pendingAt > 0n && pendingAt < automatic ? pendingAt : automatic;
}

/** Blocks until parameters can be changed again; 0 while they can. */
export function frozenForBlocks(state: ChainState, netuid: Netuid, block: bigint): bigint {
  const tempo = BigInt(state.get(Tempo, netuid));
  if (tempo === 0n) return 0n;
  const pendingAt = state.get(PendingEpochAt, netuid);
  if (pendingAt > block) return pendingAt - block;
  const untilEpoch = saturateToU64(state.get(LastEpochBlock, netuid) + tempo - block);
  if (untilEpoch >= BigInt(state.get(AdminFreezeWindow))) return 0n;
  return untilEpoch > 0n ? untilEpoch : 1n;
}
