/** What a read answers. */
import { type ErrorName, type Netuid, type Refusal, type RefusalFacts, refuse } from '@yumanet/protocol';
import { subnetExists } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';

export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function found<T>(value: T): ReadResult<T> {
  return { ok: true, value };
}

export function notFound(name: ErrorName, facts: RefusalFacts): ReadResult<never> {
  return { ok: false, refusal: refuse('request', name, facts) };
}

/** Reads an existing subnet; `SubnetNotExists` for any other netuid. */
export function ofSubnet<T>(state: ChainState, netuid: Netuid, read: () => T): ReadResult<T> {
  return subnetExists(state, netuid) ? found(read()) : notFound('SubnetNotExists', { netuid: BigInt(netuid) });
}
