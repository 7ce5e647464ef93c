/** What keeps a state that came from elsewhere from being gone on with. */
import { WireError } from '@yumanet/protocol';
import type { Snapshot } from '@yumanet/protocol/messages';
import { isSameBytes } from '../block/same-bytes.ts';
import { genesisDigest } from '../genesis/genesis-digest.ts';
import { findBrokenInvariants } from '../invariants/find-broken-invariants.ts';
import type { RuntimePorts } from '../ports.ts';
import type { ChainState } from '../state/chain-state.ts';
import { DevStorageSetAt } from '../state/items/system-items.ts';
import { openState } from '../state/snapshot.ts';

/**
 * Undefined for a sound state: its records fit their items, a genesis has the digest of its records, and every invariant
 * holds unless a developer control wrote storage in it. Whether a later state is what its chain made of the genesis cannot
 * be told without the blocks. Cost grows with the state.
 */
export function findStateProblem(snapshot: Snapshot, ports: RuntimePorts): string | undefined {
  const state = tryOpen(snapshot, ports);
  if (state instanceof WireError) return `${state.path} ${state.problem}`;
  const { number, stateDigest } = snapshot.header;
  if (number === 0n && !isSameBytes(stateDigest, genesisDigest(state, ports.crypto))) {
    return 'the genesis has another state than its digest says';
  }
  if (state.has(DevStorageSetAt)) return undefined;
  const [broken] = findBrokenInvariants(state);
  return broken === undefined ? undefined : `${broken.invariant} ${broken.detail}`;
}

function tryOpen(snapshot: Snapshot, ports: RuntimePorts): ChainState | WireError {
  try {
    return openState(snapshot, ports);
  } catch (error) {
    if (error instanceof WireError) return error;
    throw error;
  }
}
