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

/** Where the lines of restore points leave the chain: each needs the chain up to there. Cost: see `branchesOf`. */
export function trunksOf(graph: BlockGraph, hashes: readonly Uint8Array[]): bigint[] {
  const known = new Map<string, bigint | undefined>();
  return hashes.flatMap((hash) => walkToTrunk(graph, hash, known) ?? []);
}

/** The blocks set aside that are on the way to some of these, as hex. Cost: each of them once, however many lines share it. */
export function branchesOf(graph: BlockGraph, hashes: readonly Uint8Array[]): ReadonlySet<string> {
  const known = new Map<string, bigint | undefined>();
  for (const hash of hashes) walkToTrunk(graph, hash, known);
  return new Set([...known].flatMap(([hash, trunk]) => (trunk === undefined ? [] : [hash])));
}

/** The trunk of a block; remembers it for every block set aside on the way. */
function walkToTrunk(graph: BlockGraph, hash: Uint8Array, known: Map<string, bigint | undefined>): bigint | undefined {
  const way: string[] = [];
  let trunk: bigint | undefined;
  for (let at: Uint8Array | undefined = hash; at !== undefined; at = graph.parentOf(at)) {
    const key = bytesToHex(at);
    trunk = graph.numberOf(at);
    if (trunk !== undefined) break;
    if (known.has(key)) {
      trunk = known.get(key);
      break;
    }
    way.push(key);
  }
  for (const key of way) known.set(key, trunk);
  return trunk;
}
