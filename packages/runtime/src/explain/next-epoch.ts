/** The next epoch of a subnet as it would be if nothing changed until then. */
import type { Netuid } from '@yumanet/protocol';
import { hasSoundNeurons } from '../invariants/neuron-invariants.ts';
import { readEpochInput } from '../rules/epoch-input.ts';
import { nextEpochBlock } from '../rules/epoch-schedule.ts';
import type { ChainState } from '../state/chain-state.ts';
import { PendingServerEmission, PendingValidatorEmission } from '../state/items/emission-items.ts';
import { type TracedEpoch, traceEpoch } from './trace-epoch.ts';

/** An epoch that has not run. */
export interface NextEpoch {
  readonly block: bigint;
  readonly epoch: TracedEpoch;
}

/** Undefined for a subnet that runs none, or whose neurons contradict each other. Cost: one epoch of the reference. */
export function traceNextEpoch(state: ChainState, netuid: Netuid): NextEpoch | undefined {
  const planned = nextEpochBlock(state, netuid);
  if (planned === undefined || !hasSoundNeurons(state, netuid)) return undefined;
  const earliest = state.head.number + 1n;
  const block = planned > earliest ? planned : earliest;
  const raoEmission = state.get(PendingServerEmission, netuid) + state.get(PendingValidatorEmission, netuid);
  const input = readEpochInput(state, { netuid, block, raoEmission });
  // The schedule counts the epoch before it runs, and before that come the reveals of what waited for it.
  const currentEpoch = input.currentEpoch + 1n;
  const commitsV4 = input.commitsV4.filter(([epoch]) => epoch + input.revealPeriod > currentEpoch);
  return { block, epoch: traceEpoch({ ...input, currentEpoch, commitsV4 }) };
}
