/** The index of an earlier block, to compare with. */
import type { TaoIndex } from '@yumanet/protocol/messages';
import { ChainRefusal, type CoordinatorClient, factNumber } from '@yumanet/sdk/client';

/** Requests for one past state: the coordinator makes a far one while it answers that it is not ready. */
const REQUESTS_MAX = 5;

/** What there is to compare with. */
export type PastIndex =
  | { readonly kind: 'read'; readonly index: TaoIndex }
  /** The chain has no earlier block. */
  | { readonly kind: 'none' }
  /** The state of the block is still being made: the same command finds it later. */
  | { readonly kind: 'not ready'; readonly block: bigint };

/**
 * The index as of `overBlocks` blocks before `now`, or as of the oldest block that is kept. Throws `ChainRefusal` on
 * every refusal but those of a state that is not kept or not ready.
 */
export async function readPastIndex(client: CoordinatorClient, now: bigint, overBlocks: bigint): Promise<PastIndex> {
  let block = now > overBlocks ? now - overBlocks : 0n;
  for (let request = 0; request < REQUESTS_MAX && block < now; request += 1) {
    try {
      return { kind: 'read', index: await client.index(block) };
    } catch (error) {
      if (!(error instanceof ChainRefusal)) throw error;
      const first = error.info.name === 'StateNotKept' ? factNumber(error.info, 'first_block') : undefined;
      if (first === undefined && error.info.name !== 'StateNotReady') throw error;
      block = first ?? block;
    }
  }
  return block < now ? { kind: 'not ready', block } : { kind: 'none' };
}
