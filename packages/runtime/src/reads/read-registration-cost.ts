/** What registrations cost. Source: docs/rules/subnets.md sections 1.3 and 1.10. */
import type { RegistrationCost } from '@yumanet/protocol/messages';
import { networkLockCost } from '../rules/network-lock-cost.ts';
import { subnetToPrune } from '../rules/subnet-to-prune.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Burn } from '../state/items/registration-items.ts';

/** As of the head's block, like on the reference chain: a call in the next block finds prices that have fallen further. */
export function readRegistrationCost(state: ChainState): RegistrationCost {
  return {
    block: state.head.number,
    network: networkLockCost(state, state.head.number),
    neurons: subnetNetuids(state).map((netuid) => ({ netuid, burn: state.get(Burn, netuid) })),
    subnetToPrune: subnetToPrune(state, state.head.number),
  };
}
