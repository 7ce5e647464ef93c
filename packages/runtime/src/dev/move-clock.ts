/** The clock of the chain, as far as it is state: the offset of a timestamp is in the header of its block. */
import { WireError } from '@yumanet/protocol';
import type { DevClock } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { DevBlockTimeMs } from '../state/items/system-items.ts';

/** A hundred years: what one control may add to a timestamp, milliseconds. */
export const CLOCK_OFFSET_MS_MAX = 100n * 365n * 24n * 3_600_000n;
/** An hour: the longest time from one timestamp to the next, milliseconds. */
export const DEV_BLOCK_TIME_MS_MAX = 3_600_000n;

/** Throws `WireError` on times that would soon leave the range of a timestamp. */
export function checkClock({ offsetMs, blockTimeMs }: DevClock): void {
  if (offsetMs > CLOCK_OFFSET_MS_MAX) {
    throw new WireError('offset_ms', `is above ${CLOCK_OFFSET_MS_MAX}, a hundred years`);
  }
  if (blockTimeMs !== undefined) checkBlockTime(blockTimeMs, 'block_time_ms');
}

/** Throws `WireError` with the path on a block time above the longest. */
export function checkBlockTime(blockTimeMs: bigint, path: string): void {
  if (blockTimeMs > DEV_BLOCK_TIME_MS_MAX) throw new WireError(path, `is above ${DEV_BLOCK_TIME_MS_MAX}, an hour`);
}

/** Keeps the block time for the blocks to come; the shell that makes the timestamps reads it. */
export function moveClock({ state, events }: BlockContext, { offsetMs, blockTimeMs }: DevClock): CallOutcome {
  if (blockTimeMs !== undefined) state.set(DevBlockTimeMs, blockTimeMs);
  events.emit({ case: 'clockSet', value: { offsetMs, blockTimeMs } });
  return undefined;
}
