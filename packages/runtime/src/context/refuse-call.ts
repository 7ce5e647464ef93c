/** Refusals of calls in a block. */
import { type ErrorName, type Refusal, type RefusalFacts, refuse } from '@yumanet/protocol';

/** A refusal by a call, with the reference chain's name and the facts a reader needs. */
export function refuseCall(name: ErrorName, facts: RefusalFacts = {}): Refusal {
  return refuse('dispatch', name, facts);
}
