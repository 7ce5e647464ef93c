/** Who leaves a full subnet. Source: docs/rules/subnets.md section 1.5. */
import { type Netuid, toUid, type Uid } from '@yumanet/protocol';
import type { BlockContext } from '../context/block-context.ts';
import { MinNonImmuneUids } from '../state/items/hyperparameter-items.ts';
import { BlockAtRegistration, Emission, SubnetworkN } from '../state/items/neuron-items.ts';
import { isImmune } from './immunity.ts';
import { immortalUids } from './owner-neurons.ts';

interface Candidate {
  readonly uid: Uid;
  readonly emission: bigint;
  readonly registeredAt: bigint;
}

/**
 * The uid with the lowest emission of the last epoch, then the oldest, then the lowest: among those out of immunity
 * while more than `MinNonImmuneUids` of them are left, otherwise among the immune. Undefined when there is none, even
 * if others exist.
 */
export function chooseNeuronToPrune(context: BlockContext, netuid: Netuid): Uid | undefined {
  const { state } = context;
  const immortal = immortalUids(state, netuid);
  const emissions = state.get(Emission, netuid);
  let nonImmuneCount = 0;
  let bestImmune: Candidate | undefined;
  let bestNonImmune: Candidate | undefined;
  for (let index = 0; index < state.get(SubnetworkN, netuid); index += 1) {
    const uid = toUid(index);
    if (immortal.has(uid)) continue;
    const registeredAt = state.get(BlockAtRegistration, netuid, uid);
    const candidate: Candidate = { uid, emission: emissions[index] ?? 0n, registeredAt };
    if (isImmune(context, netuid, uid)) {
      bestImmune = worseOf(bestImmune, candidate);
    } else {
      nonImmuneCount += 1;
      bestNonImmune = worseOf(bestNonImmune, candidate);
    }
  }
  const mayPruneNonImmune = nonImmuneCount > state.get(MinNonImmuneUids, netuid);
  return mayPruneNonImmune && bestNonImmune !== undefined ? bestNonImmune.uid : bestImmune?.uid;
}

/** Candidates come in uid order, so that of equals the lower uid stays chosen. */
function worseOf(chosen: Candidate | undefined, candidate: Candidate): Candidate {
  if (chosen === undefined) return candidate;
  if (candidate.emission !== chosen.emission) return candidate.emission < chosen.emission ? candidate : chosen;
  return candidate.registeredAt < chosen.registeredAt ? candidate : chosen;
}
