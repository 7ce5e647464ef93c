import { refuse } from '@yumanet/protocol';
import type { Dump, KeptBlock } from '@yumanet/protocol/messages';
import { dumpOf } from '@yumanet/runtime';
import type { ChainClock } from '../chain/chain-clock.ts';
import type { LiveChain } from '../chain/live-chain.ts';
import { type Parsed, parsed, refused } from '../http/parsed.ts';
import type { ExtrinsicPool } from '../pool/extrinsic-pool.ts';
import type { BlockStore } from '../store/block-store.ts';

/** What a dump is to have. */
export interface DumpWish {
  /** Every block since the base; else the state at the head alone. */
  readonly withHistory: boolean;
  /** What waits in the pool; a recording tells what was, not what may come. */
  readonly withPool: boolean;
}

/** Bytes of all blocks of a dump: it is one message, in memory on both sides. */
const DUMP_BLOCK_BYTES_MAX = 256 * 1024 * 1024;

/** Blocks that are read before others have their turn. */
const BLOCKS_PER_TURN = 256n;

export interface DumpSources {
  readonly chain: LiveChain;
  readonly store: BlockStore;
  readonly pool: ExtrinsicPool;
  readonly chainClock: ChainClock;
  readonly giveWay: () => Promise<void>;
}

/** The chain as it is when this is called. Precondition: it is not taken back meanwhile. */
export async function collectDump(sources: DumpSources, wish: DumpWish): Promise<Parsed<Dump>> {
  const { chain, pool, chainClock } = sources;
  const base = chain.base();
  const now = {
    identity: base.identity,
    base: wish.withHistory ? base.snapshot : chain.snapshot(),
    pool: wish.withPool ? [...pool.entries()].map(({ extrinsic }) => extrinsic) : [],
    clockMs: chainClock.nowMs(),
    answers: [],
  };
  const blocks = await readBlocks(sources, now.base.header.number, chain.head().number);
  return blocks.ok ? parsed(dumpOf({ ...now, blocks: blocks.value })) : blocks;
}

/** Those after `first`, up to `last`. */
async function readBlocks({ store, giveWay }: DumpSources, first: bigint, last: bigint): Promise<Parsed<KeptBlock[]>> {
  const blocks: KeptBlock[] = [];
  let bytes = 0;
  for (let number = first + 1n; number <= last; number += 1n) {
    bytes += store.readBlockBytes(number)?.length ?? 0;
    if (bytes > DUMP_BLOCK_BYTES_MAX) {
      return refused(refuse('request', 'DumpTooLarge', { bytes_max: BigInt(DUMP_BLOCK_BYTES_MAX), block: number }));
    }
    const stored = store.readBlock(number);
    if (stored === undefined) throw new Error(`block ${number} is in the chain`);
    blocks.push({ block: stored.block, epochs: [...stored.epochs] });
    if (number % BLOCKS_PER_TURN === 0n) await giveWay();
  }
  return parsed(blocks);
}
