import { refuse } from '@yumanet/protocol';
import type { ChainState } from '@yumanet/runtime';
import type { Parsed } from '../parsed.ts';
import { type Answer, message, refusal } from '../route.ts';
import type { Services } from '../services.ts';

/** Reads state as of a block. Only the head can be read: older state is not kept, and a later block has none yet. */
export function atHead<T>({ chain }: Services, at: bigint | 'head', read: (state: ChainState) => Parsed<T>): Answer<T> {
  const head = chain.head().number;
  if (at !== 'head' && at > head) return refusal(refuse('request', 'BlockNotFound', { block: at, head }));
  if (at !== 'head' && at < head) {
    const text = `State as of block ${at} is not kept: leave out ?at=, or use the head, ${head}.`;
    return refusal(refuse('request', 'InvalidParameter', { parameter: 'at', at, head }, text));
  }
  const result = read(chain.state);
  return result.ok ? message(result.value) : refusal(result.refusal);
}
