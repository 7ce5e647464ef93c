import { refuse } from '@yumanet/protocol';
import type { ChainState } from '@yumanet/runtime';
import type { Parsed } from '../parsed.ts';
import { type Answer, message, refusal } from '../route.ts';
import type { Services } from '../services.ts';

/**
 * Reads state as of a block: at once for the head and those before it that are in memory; for older ones after executing
 * the blocks since the checkpoint before them, or `StateNotReady` when that takes too long for one request.
 */
export function readAsOf<T>(
  { chain }: Services,
  at: bigint | 'head',
  read: (state: ChainState) => Parsed<T>,
): Answer<T> | Promise<Answer<T>> {
  const head = chain.head().number;
  const block = at === 'head' ? head : at;
  const firstBlock = chain.base().snapshot.header.number;
  if (block > head) return refusal(refuse('request', 'BlockNotFound', { block, head }));
  if (block < firstBlock) return refusal(refuse('request', 'StateNotKept', { block, first_block: firstBlock, head }));
  if (block >= chain.firstReadableBlock()) return answerOf(chain.readAt(block, read));
  return chain.readPast(block, read).then((past) => {
    if (past.kind === 'read') return answerOf(past.value);
    if (past.kind === 'moved') return refusal(refuse('request', 'ChainReverted', { block }));
    return refusal(refuse('request', 'StateNotReady', { block, blocks_left: past.blocksLeft }));
  });
}

function answerOf<T>(result: Parsed<T>): Answer<T> {
  return result.ok ? message(result.value) : refusal(result.refusal);
}
