import { type MessageCodec, refuse } from '@yumanet/protocol';
import type { ChainState } from '@yumanet/runtime';
import type { Parsed } from '../parsed.ts';
import { type Answer, message, refusal, variant } from '../route.ts';
import type { Services } from '../services.ts';

/**
 * Reads state as of a block: at once for the head and those before it that are in memory; for older ones after executing
 * the blocks since the checkpoint before them, or `StateNotReady` when that takes too long for one request.
 */
export function readAsOf<T>(
  services: Services,
  at: bigint | 'head',
  read: (state: ChainState) => Parsed<T>,
): Answer<T> | Promise<Answer<T>> {
  return answerAsOf(services, at, (state) => answerOf(read(state), message));
}

/** The same for a message of another type than the route's response. */
export function readVariantAsOf<T extends object>(
  services: Services,
  at: bigint | 'head',
  codec: MessageCodec<T>,
  read: (state: ChainState) => Parsed<T>,
): Answer<never> | Promise<Answer<never>> {
  return answerAsOf(services, at, (state) => answerOf(read(state), (value) => variant(codec, value)));
}

function answerAsOf<T>(
  { chain }: Services,
  at: bigint | 'head',
  answer: (state: ChainState) => Answer<T>,
): Answer<T> | Promise<Answer<T>> {
  const head = chain.head().number;
  const block = at === 'head' ? head : at;
  const firstBlock = chain.base().snapshot.header.number;
  if (block > head) return refusal(refuse('request', 'BlockNotFound', { block, head }));
  if (block < firstBlock) return refusal(refuse('request', 'StateNotKept', { block, first_block: firstBlock, head }));
  if (block >= chain.firstReadableBlock()) return chain.readAt(block, answer);
  return chain.readPast(block, answer).then((past) => {
    if (past.kind === 'read') return past.value;
    if (past.kind === 'moved') return refusal(refuse('request', 'ChainReverted', { block }));
    return refusal(refuse('request', 'StateNotReady', { block, blocks_left: past.blocksLeft }));
  });
}

function answerOf<T, A>(result: Parsed<T>, toAnswer: (value: T) => Answer<A>): Answer<A> {
  return result.ok ? toAnswer(result.value) : refusal(result.refusal);
}
