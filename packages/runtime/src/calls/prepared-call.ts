/** A call whose fields were read: what the pool and a block do with it. */
import type { AccountId } from '@yumanet/protocol';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import type { Origin } from '../context/origin.ts';

export interface PreparedCall {
  /** The reference chain's name, such as `set_weights`. */
  readonly name: string;
  /** False for the calls of hotkeys, which are free and need no account on chain. */
  readonly paysFee: boolean;
  /** Executes the call. The caller takes everything back that a refused call wrote. */
  readonly dispatch: (context: BlockContext, origin: Origin) => CallOutcome;
  /** What the pool refuses already; the same is checked again in the block. */
  readonly admit: (context: BlockContext, signer: AccountId) => CallOutcome;
}

/** For calls that the pool lets in without looking at the chain. */
export function admitAlways(): CallOutcome {
  return undefined;
}
