/** Which subnets run their epoch in this block, and with what. Source: docs/rules/subnets.md section 4.2. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { BlockContext, BlockView } from '../context/block-context.ts';
import { hasSoundNeurons } from '../invariants/neuron-invariants.ts';
import { dueNetuids } from '../rules/epoch-schedule.ts';
import { hotkeysOf } from '../rules/hotkeys-of.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
} from '../state/items/emission-items.ts';
import { MaxEpochsPerBlock } from '../state/items/hyperparameter-items.ts';
import { BlocksSinceLastStep, LastEpochBlock, PendingEpochAt, SubnetEpochIndex } from '../state/items/subnet-items.ts';

/** What a subnet put aside since its last epoch, rao of alpha. */
export interface DrainedSubnet {
  readonly netuid: Netuid;
  /** The hotkey of each uid; all are different. */
  readonly hotkeys: readonly Hotkey[];
  readonly server: bigint;
  readonly validator: bigint;
  /** For root stake. */
  readonly root: bigint;
  readonly ownerCut: bigint;
}

/**
 * Counts the block for every subnet, and takes the pending alpha of those that are due, up to `MaxEpochsPerBlock`
 * epochs; further ones are deferred to the next block. A subnet whose uids contradict each other is skipped: its slot is
 * used up, it runs no epoch that would count, and it keeps its pending alpha.
 */
export function drainDueSubnets({ state, block, events }: BlockContext): DrainedSubnet[] {
  const limit = state.get(MaxEpochsPerBlock);
  const drained: DrainedSubnet[] = [];
  state.column(BlocksSinceLastStep).changeRows(subnetNetuids(state), (blocks) => blocks + 1n);
  for (const netuid of dueNetuids(state, block)) {
    if (drained.length >= limit) {
      state.set(PendingEpochAt, block + 1n, netuid);
      events.emit({ case: 'epochDeferred', value: { netuid, fromBlock: block, toBlock: block + 1n } });
      continue;
    }
    if (hasSoundNeurons(state, netuid)) drained.push(drain(state, netuid));
    else events.emit({ case: 'epochSkipped', value: { netuid, block } });
    state.set(LastEpochBlock, block, netuid);
    state.set(PendingEpochAt, 0n, netuid);
    state.set(SubnetEpochIndex, state.get(SubnetEpochIndex, netuid) + 1n, netuid);
  }
  return drained;
}

/**
 * The subnets that `drainDueSubnets` is going to defer in this block, by the same cap. Precondition: the block has not
 * come to its coinbase.
 */
export function deferredThisBlock({ state, block }: BlockView): ReadonlySet<Netuid> {
  const limit = state.get(MaxEpochsPerBlock);
  const deferred = new Set<Netuid>();
  let epochCount = 0;
  for (const netuid of dueNetuids(state, block)) {
    if (epochCount >= limit) deferred.add(netuid);
    else if (hasSoundNeurons(state, netuid)) epochCount += 1;
  }
  return deferred;
}

function drain(state: ChainState, netuid: Netuid): DrainedSubnet {
  const drained = {
    netuid,
    hotkeys: hotkeysOf(state, netuid),
    server: state.get(PendingServerEmission, netuid),
    validator: state.get(PendingValidatorEmission, netuid),
    root: state.get(PendingRootAlphaDivs, netuid),
    ownerCut: state.get(PendingOwnerCut, netuid),
  };
  state.set(BlocksSinceLastStep, 0n, netuid);
  state.set(PendingServerEmission, 0n, netuid);
  state.set(PendingValidatorEmission, 0n, netuid);
  state.set(PendingRootAlphaDivs, 0n, netuid);
  state.set(PendingOwnerCut, 0n, netuid);
  return drained;
}
