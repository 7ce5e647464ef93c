/** The protection of newcomers. Source: docs/rules/subnets.md section 1.5. */
import type { Netuid, Uid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { ImmunityPeriod } from '../state/items/hyperparameter-items.ts';
import { BlockAtRegistration } from '../state/items/neuron-items.ts';

/** True while fewer blocks than the subnet's immunity period have passed since the registration. */
export function isImmune({ state, block }: BlockContext, netuid: Netuid, uid: Uid): boolean {
  const age = saturateToU64(block - state.get(BlockAtRegistration, netuid, uid));
  return age < BigInt(state.get(ImmunityPeriod, netuid));
}
