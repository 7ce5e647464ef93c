import type { Netuid } from '@yumanet/protocol';
import { subnetNetuids } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetMovingPrice } from '../state/items/pool-items.ts';
import { NetworkImmunityPeriod, NetworkRegisteredAt } from '../state/items/subnet-items.ts';

interface Candidate {
  readonly netuid: Netuid;
  readonly price: bigint;
  readonly registeredAt: bigint;
}

/**
 * The subnet that would give way to a new one: the lowest moving price, then the oldest, then the lowest netuid, among
 * those whose immunity is over. Source: docs/rules/subnets.md section 1.10.
 */
export function subnetToPrune(state: ChainState): Netuid | undefined {
  const immunity = state.get(NetworkImmunityPeriod);
  const candidates = subnetNetuids(state)
    .map((netuid) => ({
      netuid,
      price: state.get(SubnetMovingPrice, netuid),
      registeredAt: state.get(NetworkRegisteredAt, netuid),
    }))
    .filter(({ registeredAt }) => state.head.number >= registeredAt + immunity);
  return candidates.reduce<Candidate | undefined>((best, next) => (isBefore(next, best) ? next : best), undefined)
    ?.netuid;
}

function isBefore(next: Candidate, best: Candidate | undefined): boolean {
  if (best === undefined || next.price < best.price) return true;
  return next.price === best.price && next.registeredAt < best.registeredAt;
}
