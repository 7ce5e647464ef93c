/** What always holds on this chain, whatever calls it gets: checked by who doubts it, never asserted by a block. */
import type { ChainState } from '../state/chain-state.ts';
import type { BrokenInvariant } from './broken-invariant.ts';
import { childKeyInvariants } from './child-key-invariants.ts';
import { emissionInvariants } from './emission-invariants.ts';
import { neuronInvariants } from './neuron-invariants.ts';
import { ownershipInvariants } from './ownership-invariants.ts';
import { stakeInvariants } from './stake-invariants.ts';

/** Every invariant that does not hold as of head; none on a healthy chain. Cost grows with the state. */
export function findBrokenInvariants(state: ChainState): BrokenInvariant[] {
  return [
    ...emissionInvariants(state),
    ...neuronInvariants(state),
    ...stakeInvariants(state),
    ...childKeyInvariants(state),
    ...ownershipInvariants(state),
  ];
}
