import { refuse } from '@yumanet/protocol';
import type { ChainState } from '@yumanet/runtime';
import type { Parsed } from '../parsed.ts';
import { type Answer, message, refusal } from '../route.ts';
import type { Services } from '../services.ts';

/** Reads state as of a block: the head, or one of those before it whose state is still kept. */
export function readAsOf<T>(
  { chain }: Services,
  at: bigint | 'head',
  read: (state: ChainState) => Parsed<T>,
): Answer<T> {
  const head = chain.head().number;
  const block = at === 'head' ? head : at;
  if (block > head) return refusal(refuse('request', 'BlockNotFound', { block, head }));
  const firstBlock = chain.firstReadableBlock();
  if (block < firstBlock) return refusal(refuse('request', 'StateNotKept', { block, first_block: firstBlock, head }));
  const result = chain.readAt(block, read);
  return result.ok ? message(result.value) : refusal(result.refusal);
}
