import { bytesToHex } from '@yumanet/protocol';
import { Block, Snapshot } from '@yumanet/protocol/messages';
import type { BlockStore, ExtrinsicPlace, StoredBlock, StoredGenesis } from './block-store.ts';
import { expectNext } from './expect-next.ts';
import { indexRowsOf } from './index-rows.ts';

interface KeptBlock {
  readonly bytes: Uint8Array;
  readonly epochs: readonly number[];
}

/**
 * The store of `--ephemeral`: everything in memory, gone with the process. Blocks are kept encoded, as on disk, so that
 * nobody can change one afterwards and both twins give the same answers.
 */
export function createMemoryStore(): BlockStore {
  let genesis: StoredGenesis | undefined;
  /** Block n is at index n - 1. */
  const blocks: KeptBlock[] = [];
  const numbers = new Map<string, bigint>();
  const places = new Map<string, ExtrinsicPlace>();
  /** In ascending order of their block. */
  const checkpoints = new Map<bigint, Uint8Array>();
  const keptBlock = (number: bigint) => (number < 1n ? undefined : blocks[Number(number) - 1]);
  const keep = ({ block, epochs }: StoredBlock) => {
    const { number } = block.header;
    blocks.push({ bytes: Block.encode(block), epochs: [...epochs] });
    numbers.set(bytesToHex(block.hash), number);
    for (const row of indexRowsOf(block)) places.set(bytesToHex(row.hash), { block: number, index: row.index });
  };
  return {
    readGenesis: () => genesis,
    writeGenesis: (first) => {
      if (genesis !== undefined) throw new Error('the store already has a genesis');
      genesis = first;
    },
    readHeadNumber: () => BigInt(blocks.length),
    append: (added, state) => {
      expectNext(BigInt(blocks.length), added);
      for (const stored of added) keep(stored);
      if (state !== undefined) checkpoints.set(state.header.number, Snapshot.encode(state));
    },
    readBlock: (number) => {
      const kept = keptBlock(number);
      return kept === undefined ? undefined : { block: Block.decode(kept.bytes), epochs: kept.epochs };
    },
    readBlockBytes: (number) => keptBlock(number)?.bytes,
    findBlockNumber: (hash) => numbers.get(bytesToHex(hash)),
    findExtrinsic: (hash) => places.get(bytesToHex(hash)),
    readCheckpoint: (number) => {
      const bytes = [...checkpoints].findLast(([taken]) => taken <= number)?.[1];
      return bytes === undefined ? undefined : Snapshot.decode(bytes);
    },
    close: () => {
      blocks.length = 0;
    },
  };
}
