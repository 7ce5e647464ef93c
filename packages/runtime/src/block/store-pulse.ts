/** The pulse of the round that a block begins. Source: docs/rules/subnets.md section 3.8. */
import type { BlockContext } from '../context/block-context.ts';
import { roundOfBlock } from '../rules/beacon.ts';
import type { ChainState } from '../state/chain-state.ts';
import { LastStoredRound, OldestStoredRound, Pulses } from '../state/items/beacon-items.ts';

/** Pulses that are kept, and how many are removed at most with each new one; both are the reference's. */
const PULSES_KEPT = 216_000n;
const PRUNED_PER_PULSE_MAX = 100n;

/** Keeps the pulse, before anything that it opens is looked at. Nothing is kept for a round that has one. */
export function storePulse({ state, block }: BlockContext, pulse: Uint8Array): void {
  const round = roundOfBlock(state, block);
  if (pulse.length === 0 || round <= state.get(LastStoredRound)) return;
  state.set(Pulses, pulse, round);
  state.set(LastStoredRound, round);
  if (state.get(OldestStoredRound) === 0n) state.set(OldestStoredRound, round);
  prunePulses(state, round);
}

function prunePulses(state: ChainState, round: bigint): void {
  const first = state.get(OldestStoredRound);
  const due = round - first - PULSES_KEPT + 1n;
  const count = due < PRUNED_PER_PULSE_MAX ? due : PRUNED_PER_PULSE_MAX;
  for (let old = first; old < first + count; old += 1n) state.remove(Pulses, old);
  if (count > 0n) state.set(OldestStoredRound, first + count);
}
