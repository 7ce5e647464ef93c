/** When epochs run, and when parameters may be changed. Source: docs/rules/subnets.md sections 4.2 and 4.5. */
import type { Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { derivedFrom } from '../state/derived-value.ts';
import { AdminFreezeWindow, Tempo } from '../state/items/hyperparameter-items.ts';
import { BlocksSinceLastStep, LastEpochBlock, NetworksAdded, PendingEpochAt } from '../state/items/subnet-items.ts';
import { subnetNetuids } from './subnets.ts';

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

/** The subnets that run epochs, ascending, with the block from which on their next one is due: that of `nextEpochBlock`. */
const plannedEpochs = derivedFrom(
  (state) => [
    state.column(NetworksAdded),
    state.column(Tempo),
    state.column(PendingEpochAt),
    state.column(LastEpochBlock),
  ],
  (state) => {
    const planned: PlannedEpoch[] = [];
    for (const netuid of subnetNetuids(state)) {
      const dueFrom = nextEpochBlock(state, netuid);
      if (dueFrom !== undefined) planned.push({ netuid, dueFrom });
    }
    return planned;
  },
);

interface PlannedEpoch {
  readonly netuid: Netuid;
  readonly dueFrom: bigint;
}

/** The subnets, ascending, of which `isEpochDue` says that their epoch is due in `block`. */
export function dueNetuids(state: ChainState, block: bigint): Netuid[] {
  const sinceLastStep = state.column(BlocksSinceLastStep);
  const due: Netuid[] = [];
  for (const { netuid, dueFrom } of plannedEpochs(state)) {
    if (block >= dueFrom || sinceLastStep.get(netuid) > MAX_TEMPO) due.push(netuid);
  }
  return due;
}

/**
 * The block of the next epoch as the reference tells it: the automatic or the pending one, whichever comes first;
 * undefined for a subnet that never runs. It knows nothing of the cap per block: a deferred epoch is told of the block in
 * which it was due.
 */
export function nextEpochBlock(state: ChainState, netuid: Netuid): bigint | undefined {
  const automatic = automaticEpochBlock(state, netuid);
  const pendingAt = state.column(PendingEpochAt).get(netuid);
  return automatic !== undefined && pendingAt > 0n && pendingAt < automatic ? pendingAt : automatic;
}

/** The block in which the next epoch runs as far as is known: that of `nextEpochBlock`, unless it is over. */
export function comingEpochBlock(state: ChainState, netuid: Netuid): bigint | undefined {
  const planned = nextEpochBlock(state, netuid);
  const earliest = state.head.number + 1n;
  return planned === undefined || planned > earliest ? planned : earliest;
}

/** Blocks until the epoch that comes by itself, 0 when it is due; undefined for a subnet that never runs. */
export function blocksUntilAutomaticEpoch(state: ChainState, netuid: Netuid, block: bigint): bigint | undefined {
  const automatic = automaticEpochBlock(state, netuid);
  return automatic === undefined ? undefined : saturateToU64(automatic - block);
}

function automaticEpochBlock(state: ChainState, netuid: Netuid): bigint | undefined {
  const tempo = state.column(Tempo).get(netuid);
  return tempo === 0 ? undefined : saturateToU64(state.column(LastEpochBlock).get(netuid) + BigInt(tempo));
}

/** Blocks until parameters can be changed again; 0 while they can. Closed while an epoch is pending or near. */
export function frozenForBlocks(state: ChainState, netuid: Netuid, block: bigint): bigint {
  const untilEpoch = blocksUntilAutomaticEpoch(state, netuid, block);
  if (untilEpoch === undefined) return 0n;
  const pendingAt = state.get(PendingEpochAt, netuid);
  const isNear = untilEpoch < BigInt(state.get(AdminFreezeWindow));
  if (pendingAt <= block && !isNear) return 0n;
  const wait = pendingAt > block && pendingAt - block < untilEpoch ? pendingAt - block : untilEpoch;
  return wait > 0n ? wait : 1n;
}
