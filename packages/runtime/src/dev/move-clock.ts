/** The clock of the chain: how far it is ahead, or how far apart its timestamps are. The shell reads the time. */
import { WireError } from '@yumanet/protocol';
import type { Block, DevClock, Extrinsic } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { DevClockOffsetMs, DevFixedBlockTimeMs } from '../state/items/system-items.ts';

/** A hundred years: how far a clock may be ahead, milliseconds. */
export const CLOCK_OFFSET_MS_MAX = 100n * 365n * 24n * 3_600_000n;
/** An hour: the longest time from one timestamp to the next, milliseconds. */
export const FIXED_BLOCK_TIME_MS_MAX = 3_600_000n;

/** The largest values of the clock's storage items: larger ones would soon leave the range of a timestamp. */
export const CLOCK_ITEM_MAX: ReadonlyMap<string, bigint> = new Map([
  [DevClockOffsetMs.name, CLOCK_OFFSET_MS_MAX],
  [DevFixedBlockTimeMs.name, FIXED_BLOCK_TIME_MS_MAX],
]);

/** Throws `WireError` on what no clock can be set to. */
export function checkClock({ offsetMs, fixedBlockTimeMs = 0n }: DevClock): void {
  if (offsetMs > CLOCK_OFFSET_MS_MAX)
    throw new WireError('offset_ms', `is above ${CLOCK_OFFSET_MS_MAX}, a hundred years`);
  if (fixedBlockTimeMs > FIXED_BLOCK_TIME_MS_MAX) {
    throw new WireError('fixed_block_time_ms', `is above ${FIXED_BLOCK_TIME_MS_MAX}, an hour`);
  }
}

/** Sets the clock for this block and those to come. `InvalidValue` when it would be more than a hundred years ahead. */
export function moveClock({ state, events }: BlockContext, { offsetMs, fixedBlockTimeMs }: DevClock): CallOutcome {
  const ahead = state.get(DevClockOffsetMs) + offsetMs;
  if (ahead > CLOCK_OFFSET_MS_MAX) {
    return refuseCall('InvalidValue', { clock_offset_ms: ahead, clock_offset_ms_max: CLOCK_OFFSET_MS_MAX });
  }
  state.set(DevClockOffsetMs, ahead);
  if (fixedBlockTimeMs !== undefined) state.set(DevFixedBlockTimeMs, fixedBlockTimeMs);
  events.emit({ case: 'clockSet', value: { offsetMs, fixedBlockTimeMs } });
  return undefined;
}

/**
 * The timestamp of the block after the head, as its own clock controls and those before it want it: later than the
 * parent's, also when the clock of the shell stands still or goes back. Precondition: the controls passed `checkClock`.
 */
export function nextTimestampMs(state: ChainState, nowMs: bigint, extrinsics: readonly Extrinsic[]): bigint {
  let fixedMs = state.get(DevFixedBlockTimeMs);
  let movedMs = 0n;
  const ahead = state.get(DevClockOffsetMs);
  for (const { extrinsic } of extrinsics) {
    if (extrinsic.case !== 'dev' || extrinsic.value.action.case !== 'clock') continue;
    const { offsetMs, fixedBlockTimeMs } = extrinsic.value.action.value;
    if (ahead + movedMs + offsetMs > CLOCK_OFFSET_MS_MAX) continue;
    movedMs += offsetMs;
    fixedMs = fixedBlockTimeMs ?? fixedMs;
  }
  const parentMs = state.head.header.timestampMs;
  if (fixedMs > 0n) return parentMs + fixedMs + movedMs;
  const clockMs = nowMs + ahead + movedMs;
  return clockMs > parentMs ? clockMs : parentMs + 1n;
}

/** What the clock of the shell has to show for the next block to have this timestamp, while timestamps follow it. */
export function nowForTimestamp(state: ChainState, timestampMs: bigint): bigint {
  return timestampMs - state.get(DevClockOffsetMs);
}

/** The timestamp of a block without what its own clock controls moved it ahead. */
export function timestampWithoutControls({ header, extrinsics, receipts }: Block): bigint {
  return extrinsics.reduce((timestampMs, { extrinsic }, index) => {
    if (extrinsic.case !== 'dev' || extrinsic.value.action.case !== 'clock') return timestampMs;
    return receipts[index]?.error === undefined ? timestampMs - extrinsic.value.action.value.offsetMs : timestampMs;
  }, header.timestampMs);
}
