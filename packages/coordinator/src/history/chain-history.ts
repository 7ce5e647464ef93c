import type { Dump, KeptBlock, Snapshot } from '@yumanet/protocol/messages';
import type { ChainIdentity } from '../store/block-store.ts';
import { storeFault } from '../store/store-fault.ts';

/** A chain as it was kept, wherever that is. Reading throws `FaultError` where it is damaged. */
export interface ChainHistory {
  /** Where it is, for messages: a folder or a file. */
  readonly place: string;
  readonly identity: ChainIdentity;
  /** The state that the blocks start from: the genesis, unless history was left out somewhere on the way. */
  readonly base: Snapshot;
  /** Number of the last block; that of the base when there is none after it. */
  readonly head: bigint;
  /** Precondition: `number` is above the base and not above the head. */
  readBlock(number: bigint): KeptBlock;
  /** Numbers of the blocks after which the whole state was kept, in ascending order. The base is not among them. */
  readonly checkpoints: readonly bigint[];
  readCheckpoint(number: bigint): Snapshot;
}

/** The history in a dump that was read; it has no checkpoints. */
export function historyOfDump(place: string, { identity, base, blocks }: Dump): ChainHistory {
  const first = base.header.number + 1n;
  return {
    place,
    identity,
    base,
    head: base.header.number + BigInt(blocks.length),
    readBlock: (number) => {
      const kept = blocks[Number(number - first)];
      if (kept === undefined) throw storeFault('store_corrupt', `block ${number} is missing in ${place}`);
      return kept;
    },
    checkpoints: [],
    readCheckpoint: (number) => {
      throw storeFault('store_corrupt', `${place} has no checkpoint ${number}`);
    },
  };
}
