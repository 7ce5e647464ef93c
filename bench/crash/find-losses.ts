/** Compares what was told before a crash with what is there after it. */
import type { KeptChain } from './kept-chain.ts';
import type { ToldBlock, ToldPlace } from './told.ts';

/** Reads that are under way at the same time. */
const READS_AT_ONCE = 16;

/** What must be there. */
export interface Promised {
  readonly head: bigint;
  readonly blocks: ReadonlyMap<bigint, ToldBlock>;
  /** By hash. */
  readonly extrinsics: ReadonlyMap<string, ToldPlace>;
}

/** One sentence per thing that was told and is not there, or is another one; empty when nothing was lost. */
export async function findLosses(promised: Promised, kept: KeptChain): Promise<readonly string[]> {
  const head = await kept.head();
  const headLoss = head < promised.head ? [`the head is block ${head}, and block ${promised.head} was told`] : [];
  const blocks = await lossesOf(promised.blocks, async (number, told) =>
    blockLoss(number, told, await kept.block(number)),
  );
  const extrinsics = await lossesOf(promised.extrinsics, async (hash, told) =>
    extrinsicLoss(hash, told, await kept.extrinsic(hash)),
  );
  return [...headLoss, ...blocks, ...extrinsics];
}

async function lossesOf<K, V>(
  promised: ReadonlyMap<K, V>,
  lossOf: (key: K, told: V) => Promise<string | undefined>,
): Promise<string[]> {
  const left = promised.entries();
  const losses: string[] = [];
  const readOn = async () => {
    for (const [key, told] of left) {
      const loss = await lossOf(key, told);
      if (loss !== undefined) losses.push(loss);
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, readOn));
  return losses;
}

function blockLoss(number: bigint, told: ToldBlock, kept: ToldBlock | undefined): string | undefined {
  if (kept === undefined) return `block ${number} is gone`;
  if (kept.hash !== told.hash) return `block ${number} has hash ${kept.hash} and was told as ${told.hash}`;
  if (kept.stateDigest !== told.stateDigest) {
    return `block ${number} has state digest ${kept.stateDigest} and was told with ${told.stateDigest}`;
  }
  return undefined;
}

function extrinsicLoss(hash: string, told: ToldPlace, kept: ToldPlace | undefined): string | undefined {
  if (kept === undefined) return `extrinsic ${hash} of block ${told.block} is gone`;
  if (kept.block !== told.block || kept.index !== told.index) {
    return `extrinsic ${hash} is at ${kept.block}/${kept.index} and was told to be at ${told.block}/${told.index}`;
  }
  return undefined;
}
