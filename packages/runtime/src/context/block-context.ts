/** What the steps and calls of one block work on. */
import type { Crypto, Refusal } from '@yumanet/protocol';
import type { RuntimePorts } from '../ports.ts';
import type { ChainState } from '../state/chain-state.ts';
import { BlockLedger } from './block-ledger.ts';
import { EventLog } from './event-log.ts';

export interface BlockContext {
  readonly state: ChainState;
  /** The number of the block that is being built. */
  readonly block: bigint;
  readonly events: EventLog;
  /** What becomes of amounts that the state does not keep. */
  readonly ledger: BlockLedger;
  /** Hashes, for the calls whose result depends on one. */
  readonly crypto: Crypto;
}

/** What of a block decides whether a call goes through: checks need no more. */
export type BlockView = Pick<BlockContext, 'state' | 'block'>;

/** What a call comes to: undefined when it went through, otherwise why not. */
export type CallOutcome = Refusal | undefined;

/** The context of the block after the head. */
export function nextBlockContext(state: ChainState, { crypto }: RuntimePorts): BlockContext {
  return { state, block: state.head.number + 1n, events: new EventLog(), ledger: new BlockLedger(), crypto };
}

/** Runs `action`; when it is refused, everything it wrote, emitted and noted is taken back. */
export function atomically({ state, events, ledger }: BlockContext, action: () => CallOutcome): CallOutcome {
  const stateMark = state.mark();
  const eventMark = events.mark();
  const ledgerMark = ledger.mark();
  const refusal = action();
  if (refusal !== undefined) {
    state.rollbackTo(stateMark);
    events.rollbackTo(eventMark);
    ledger.rollbackTo(ledgerMark);
  }
  return refusal;
}
