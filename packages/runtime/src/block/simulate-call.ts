/** What a call would do in the next block, without doing it. */
import { type AccountId, type Refusal, refuse, WireError } from '@yumanet/protocol';
import type { Call, Event, StorageChange, SwapQuote } from '@yumanet/protocol/messages';
import { prepareCall } from '../calls/prepare-call.ts';
import { nextBlockContext } from '../context/block-context.ts';
import type { RuntimePorts } from '../ports.ts';
import { pricesIn } from '../reads/read-swap-quote.ts';
import { type PricesAfter, pricesAfter, swapsOfEvents } from '../reads/swaps-of-events.ts';
import type { ChainState } from '../state/chain-state.ts';

export interface Simulation {
  readonly refusal?: Refusal;
  readonly events: readonly Event[];
  /** Empty when the call is refused. */
  readonly changes: readonly StorageChange[];
  /** Of stake, against the prices before the call. */
  readonly swaps: readonly SwapQuote[];
}

/** What a call left behind, before it is taken back. */
type Effects = Omit<Simulation, 'swaps'> & { readonly prices: PricesAfter };

/**
 * Runs the call as `signer` on the state after the head, without nonce, fee and block step, and takes everything back.
 * The pool's rules come first: what the pool would refuse never reaches a block.
 */
export function simulateCall(state: ChainState, signer: AccountId, call: Call, ports: RuntimePorts): Simulation {
  const mark = state.mark();
  let effects: Effects;
  try {
    effects = runCall(state, signer, call, ports);
  } finally {
    state.rollbackTo(mark);
  }
  const { prices, ...simulation } = effects;
  return { ...simulation, swaps: swapsOfEvents(pricesIn(state), simulation.events, prices) };
}

function runCall(state: ChainState, signer: AccountId, call: Call, ports: RuntimePorts): Effects {
  const context = nextBlockContext(state, ports);
  const mark = state.mark();
  try {
    const prepared = prepareCall(call);
    const admission = prepared.admit(context, signer);
    if (admission !== undefined) return refused(refuse('pool', admission.name, admission.facts));
    const refusal = prepared.dispatch(context, { kind: 'signed', account: signer });
    if (refusal !== undefined) return refused(refusal);
    const changes = state.changesSince(mark);
    return { events: context.events.take(), changes, prices: pricesAfter(state, changes) };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return refused(refuse('pool', 'BadCall', { field: error.path, problem: error.problem }));
  }
}

function refused(refusal: Refusal): Effects {
  return { refusal, events: [], changes: [], prices: new Map() };
}
