/** What a call would do in the next block, without doing it. */
import { type AccountId, type Refusal, refuse, WireError } from '@yumanet/protocol';
import type { Call, Event, StorageChange } from '@yumanet/protocol/messages';
import { prepareCall } from '../calls/prepare-call.ts';
import { nextBlockContext } from '../context/block-context.ts';
import type { RuntimePorts } from '../ports.ts';
import type { ChainState } from '../state/chain-state.ts';

export interface Simulation {
  readonly refusal?: Refusal;
  readonly events: readonly Event[];
  /** Empty when the call is refused. */
  readonly changes: readonly StorageChange[];
}

/**
 * Runs the call as `signer` on the state after the head, without nonce, fee and block step, and takes everything back.
 * The pool's rules come first: what the pool would refuse never reaches a block.
 */
export function simulateCall(state: ChainState, signer: AccountId, call: Call, ports: RuntimePorts): Simulation {
  const context = nextBlockContext(state, ports);
  const mark = state.mark();
  try {
    const prepared = prepareCall(call);
    const admission = prepared.admit(context, signer);
    if (admission !== undefined) {
      return { refusal: refuse('pool', admission.name, admission.facts), events: [], changes: [] };
    }
    const refusal = prepared.dispatch(context, { kind: 'signed', account: signer });
    if (refusal !== undefined) return { refusal, events: [], changes: [] };
    return { events: context.events.take(), changes: state.changesSince(mark) };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return {
      refusal: refuse('pool', 'BadCall', { field: error.path, problem: error.problem }),
      events: [],
      changes: [],
    };
  } finally {
    state.rollbackTo(mark);
  }
}
