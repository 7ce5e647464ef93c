/** The epochs that commits and reveals count in. Source: docs/rules/subnets.md sections 3.6 and 3.7. */
import type { Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockView } from '../context/block-context.ts';
import type { ChainState } from '../state/chain-state.ts';
import { COUNT_KEY_MAX } from '../state/decode-keys.ts';
import { RevealPeriodEpochs } from '../state/items/hyperparameter-items.ts';
import { SubnetEpochIndex } from '../state/items/subnet-items.ts';
import { isEpochDue } from './epoch-schedule.ts';

/**
 * The epoch in which a block's commits are made and its reveals happen: one ahead of the count while an epoch is due in
 * this very block and has not fired, be it that the block only begins, or that the epoch was deferred. It is a storage key,
 * so there is a largest one; only a developer control that wrote storage gets there.
 */
export function epochWithLookahead({ state, block }: BlockView, netuid: Netuid): bigint {
  const fired = state.get(SubnetEpochIndex, netuid);
  const epoch = isEpochDue(state, netuid, block) ? fired + 1n : fired;
  return epoch < COUNT_KEY_MAX ? epoch : COUNT_KEY_MAX;
}

/** The one epoch in which a commit can be revealed; after it the commit is expired. */
export function revealEpochOf(state: ChainState, netuid: Netuid, commitEpoch: bigint): bigint {
  return saturateToU64(commitEpoch + state.get(RevealPeriodEpochs, netuid));
}
