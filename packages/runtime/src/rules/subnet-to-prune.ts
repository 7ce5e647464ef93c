/** Which subnet has to leave when there are as many as there may be. Source: docs/rules/economics.md section 6.3. */
import type { Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetMovingPrice } from '../state/items/pool-items.ts';
import { NetworkImmunityPeriod, NetworkRegisteredAt } from '../state/items/subnet-items.ts';
import { subnetNetuids } from './subnets.ts';

interface Candidate {
  readonly netuid: Netuid;
  readonly registeredAt: bigint;
  /** Raw I96F32 bits. */
  readonly movingPrice: bigint;
}

/**
 * The subnet with the lowest moving price among those that are no longer immune in `block`; of equal ones the oldest, then
 * the lowest netuid. Undefined when all of them are immune.
 */
export function subnetToPrune(state: ChainState, block: bigint): Netuid | undefined {
  const immunityPeriod = state.get(NetworkImmunityPeriod);
  const [victim] = subnetNetuids(state)
    .map((netuid) => ({
      netuid,
      registeredAt: state.get(NetworkRegisteredAt, netuid),
      movingPrice: state.get(SubnetMovingPrice, netuid),
    }))
    .filter(({ registeredAt }) => block >= saturateToU64(registeredAt + immunityPeriod))
    .sort(compareCandidates);
  return victim?.netuid;
}

/** A stable sort keeps the order of netuids among equals. */
function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.movingPrice !== b.movingPrice) return a.movingPrice < b.movingPrice ? -1 : 1;
  if (a.registeredAt !== b.registeredAt) return a.registeredAt < b.registeredAt ? -1 : 1;
  return 0;
}
