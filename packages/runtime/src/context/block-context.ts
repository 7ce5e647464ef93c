/** What the steps and calls of one block work on. */
import type { Refusal } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { EventLog } from './event-log.ts';

export interface BlockContext {
  readonly state: ChainState;
  /** The number of the block that is being built. */
  readonly block: bigint;
  readonly events: EventLog;
}

/** What a call comes to: undefined when it went through, otherwise why not. */
export type CallOutcome = Refusal | undefined;

/** The context of the block after the head. */
export function nextBlockContext(state: ChainState): BlockContext {
  return { state, block: state.head.number + 1n, events: new EventLog() };
}

/** Runs `action`; when it is refused, everything it wrote and every event it emitted is taken back. */
export function atomically({ state, events }: BlockContext, action: () => CallOutcome): CallOutcome {
  const stateMark = state.mark();
  const eventMark = events.mark();
  const refusal = action();
  if (refusal !== undefined) {
    state.rollbackTo(stateMark);
    events.rollbackTo(eventMark);
  }
  return refusal;
}
