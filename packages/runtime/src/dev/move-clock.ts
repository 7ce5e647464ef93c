/** The clock of the chain, as far as it is state: the offset of a timestamp is in the header of its block. */
import type { DevClock } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { DevBlockTimeMs } from '../state/items/system-items.ts';

/** Keeps the block time for the blocks to come; the shell that makes the timestamps reads it. */
export function moveClock({ state, events }: BlockContext, { offsetMs, blockTimeMs }: DevClock): CallOutcome {
  if (blockTimeMs !== undefined) state.set(DevBlockTimeMs, blockTimeMs);
  events.emit({ case: 'clockSet', value: { offsetMs, blockTimeMs } });
  return undefined;
}
