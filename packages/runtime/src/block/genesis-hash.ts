/** The hash of block 0, which every extrinsic names. */
import type { ChainState } from '../state/chain-state.ts';
import { GenesisHash } from '../state/items/system-items.ts';

export function genesisHashOf(state: ChainState): Uint8Array {
  return state.head.number === 0n ? state.head.hash : state.get(GenesisHash);
}
