/** What clients were told by one life of a coordinator: all of it must outlive the process. */
import { bytesToHex } from '@yumanet/protocol';

/** A block as it was told. */
export interface ToldBlock {
  readonly hash: string;
  readonly stateDigest: string;
}

/** Where an extrinsic was told to be. */
export interface ToldPlace {
  readonly block: bigint;
  readonly index: number;
}

export interface Told {
  readonly blocks: ReadonlyMap<bigint, ToldBlock>;
  /** By hash. */
  readonly transfers: ReadonlyMap<string, ToldPlace>;
  readonly faucets: ReadonlyMap<string, ToldPlace>;
  /** Hashes of transfers that were sent and never answered: they may be in a block or not. */
  readonly unanswered: ReadonlySet<string>;
  /** The highest block that anybody was told of, at least that of the start. */
  readonly head: bigint;
  /** Blocks that were told in two versions. */
  readonly contradictions: readonly string[];
  tellBlock(number: bigint, hash: Uint8Array, stateDigest: Uint8Array): void;
  tellExtrinsic(kind: 'transfers' | 'faucets', hash: Uint8Array, place: ToldPlace): void;
  leaveUnanswered(hash: Uint8Array): void;
}

/** An empty record of a life that started with this head. */
export function createTold(startHead: bigint): Told {
  const blocks = new Map<bigint, ToldBlock>();
  const extrinsics = { transfers: new Map<string, ToldPlace>(), faucets: new Map<string, ToldPlace>() };
  const unanswered = new Set<string>();
  const contradictions: string[] = [];
  let head = startHead;
  const raise = (number: bigint) => {
    if (number > head) head = number;
  };
  return {
    blocks,
    ...extrinsics,
    unanswered,
    get head() {
      return head;
    },
    contradictions,
    tellBlock(number, hash, stateDigest) {
      const told = { hash: bytesToHex(hash), stateDigest: bytesToHex(stateDigest) };
      const before = blocks.get(number);
      if (before !== undefined && (before.hash !== told.hash || before.stateDigest !== told.stateDigest)) {
        contradictions.push(`block ${number} was told as ${before.hash} and as ${told.hash}`);
      }
      blocks.set(number, told);
      raise(number);
    },
    tellExtrinsic(kind, hash, place) {
      extrinsics[kind].set(bytesToHex(hash), place);
      raise(place.block);
    },
    leaveUnanswered: (hash) => unanswered.add(bytesToHex(hash)),
  };
}
