import { type BlockUndo, type ChainState, undoBlock, withBlocksUndone } from '@yumanet/runtime';

/** Blocks below the head whose state can be read. */
const BLOCKS_MAX = 1_024;
/** Entries and pages that are kept for that, in all: a large network, whose rows are long, keeps fewer blocks. */
const WRITES_MAX = 200_000;

/** The states before the newest blocks, kept as what each block changed. */
export interface RecentStates {
  /** A block was applied. */
  record(undo: BlockUndo): void;
  /** The newest block was taken back. */
  forget(): void;
  /** Takes blocks back until this one is the head. Precondition: it is between `firstBlock` and the head. */
  undoTo(block: bigint): void;
  /** The oldest block whose state can be read. */
  firstBlock(): bigint;
  /** Shows `read` the state as of a block. Precondition: it is between `firstBlock` and the head. `read` writes nothing. */
  readAt<T>(block: bigint, read: (state: ChainState) => T): T;
}

/** Of a state whose head is the last block that will be recorded. Cost of a read: the writes since, twice. */
export function createRecentStates(state: ChainState): RecentStates {
  /** The oldest first. */
  const undos: BlockUndo[] = [];
  let writes = 0;
  const count = ({ writeSet }: BlockUndo) => writeSet.size;
  const takeNewest = (): BlockUndo | undefined => {
    const newest = undos.pop();
    if (newest !== undefined) writes -= count(newest);
    return newest;
  };
  return {
    record: (undo) => {
      undos.push(undo);
      writes += count(undo);
      while (undos.length > BLOCKS_MAX || (writes > WRITES_MAX && undos.length > 1)) {
        const oldest = undos.shift();
        if (oldest !== undefined) writes -= count(oldest);
      }
    },
    forget: takeNewest,
    undoTo: (block) => {
      while (state.head.number > block) {
        const newest = takeNewest();
        if (newest === undefined) throw new Error(`the state before block ${state.head.number} is not in memory`);
        undoBlock(state, newest);
      }
    },
    firstBlock: () => state.head.number - BigInt(undos.length),
    readAt: (block, read) => {
      const back = Number(state.head.number - block);
      return withBlocksUndone(state, undos.slice(undos.length - back).reverse(), read);
    },
  };
}
