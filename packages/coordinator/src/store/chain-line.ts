import { bytesToHex } from '@yumanet/protocol';

/** The way to a block: along the chain up to its `trunk`, then over blocks that were set aside. */
export interface ChainLine {
  /** The last block of it that is on the chain. */
  readonly trunk: bigint;
  /** Hashes of the blocks after that, in order, all set aside; none for a block of the chain. */
  readonly branch: readonly Uint8Array[];
}

/** The line to a block of the chain. */
export function trunkLine(block: bigint): ChainLine {
  return { trunk: block, branch: [] };
}

/** What a store knows of its blocks. */
export interface BlockGraph {
  /** The number of a block of the chain, its base included. */
  numberOf(hash: Uint8Array): bigint | undefined;
  /** The parent of a block that was set aside. */
  parentOf(hash: Uint8Array): Uint8Array | undefined;
}

/** The line to a block; undefined when it, or one before it, is not kept. Cost: the blocks set aside on the way. */
export function findLine(graph: BlockGraph, hash: Uint8Array): ChainLine | undefined {
  const branch: Uint8Array[] = [];
  for (let at = hash; ; ) {
    const trunk = graph.numberOf(at);
    if (trunk !== undefined) return { trunk, branch: branch.reverse() };
    const parent = graph.parentOf(at);
    if (parent === undefined) return undefined;
    branch.push(at);
    at = parent;
  }
}

/** Where the lines of restore points leave the chain: each needs the chain up to there. */
export function trunksOf(graph: BlockGraph, hashes: readonly Uint8Array[]): bigint[] {
  return hashes.flatMap((hash) => findLine(graph, hash)?.trunk ?? []);
}

/** The blocks set aside that are on the way to some of these, as hex. */
export function branchesOf(graph: BlockGraph, hashes: readonly Uint8Array[]): ReadonlySet<string> {
  return new Set(hashes.flatMap((hash) => findLine(graph, hash)?.branch ?? []).map(bytesToHex));
}
