/** The next epoch of a subnet as it would be if nothing changed until then. */
import type { Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import { hasSoundNeurons } from '../invariants/neuron-invariants.ts';
import { readEpochInput } from '../rules/epoch-input.ts';
import { comingEpochBlock } from '../rules/epoch-schedule.ts';
import { payingMechanisms, splitOverMechanisms } from '../rules/mechanisms.ts';
import { readCommitsBefore } from '../rules/pending-commits.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
} from '../state/items/emission-items.ts';
import { type TracedEpoch, traceEpoch } from './trace-epoch.ts';

const MAIN_MECHANISM = 0;

/** An epoch that has not run. */
export interface NextEpoch {
  readonly block: bigint;
  /** Of the main mechanism. */
  readonly epoch: TracedEpoch;
  /** Of the mechanisms that get a part of the alpha. */
  readonly paying: readonly MechanismEpoch[];
}

export interface MechanismEpoch {
  readonly mechid: number;
  readonly epoch: TracedEpoch;
}

/**
 * Undefined for a subnet that runs none, or whose neurons contradict each other. Cost: one epoch of the reference per
 * mechanism.
 */
export function traceNextEpoch(state: ChainState, netuid: Netuid): NextEpoch | undefined {
  const block = comingEpochBlock(state, netuid);
  if (block === undefined || !hasSoundNeurons(state, netuid)) return undefined;
  const alphaRao =
    state.get(PendingServerEmission, netuid) +
    state.get(PendingValidatorEmission, netuid) +
    state.get(PendingRootAlphaDivs, netuid);
  const parts = splitOverMechanisms(state, netuid, saturateToU64(alphaRao));
  const trace = (mechid: number): TracedEpoch => {
    const input = readEpochInput(state, { netuid, block, raoEmission: parts[mechid] ?? 0n, mechid });
    // The schedule counts the epoch before it runs, and before that come the reveals of what waited for it.
    const currentEpoch = input.currentEpoch + 1n;
    const commitsV4 = readCommitsBefore(state, netuid, storageIndexOf(netuid, mechid), { block, epoch: currentEpoch });
    return traceEpoch({ ...input, currentEpoch, commitsV4 });
  };
  const epoch = trace(MAIN_MECHANISM);
  const paying = payingMechanisms(state, netuid).map((mechid) => ({
    mechid,
    epoch: mechid === MAIN_MECHANISM ? epoch : trace(mechid),
  }));
  return { block, epoch, paying };
}
