/** What keeps a hotkey from setting weights for a while. Source: docs/rules/subnets.md section 3.2, steps 8 and 10. */
import type { Hotkey, Netuid, Uid } from '@yumanet/protocol';
import { i64f64, saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { StakeThreshold, WeightsSetRateLimit } from '../state/items/hyperparameter-items.ts';
import { LastUpdate } from '../state/items/neuron-items.ts';
import { SubnetOwnerHotkey } from '../state/items/subnet-items.ts';
import { stakeWeightI64F64 } from './stake.ts';

/** `NotEnoughStakeToSetWeights` below the threshold; the subnet's owner hotkey is exempt. */
export function checkStakeThreshold(state: ChainState, netuid: Netuid, hotkey: Hotkey): CallOutcome {
  const threshold = state.get(StakeThreshold);
  const stake = saturateToU64(i64f64.toInteger(stakeWeightI64F64(state, hotkey, netuid)));
  if (stake >= threshold || state.find(SubnetOwnerHotkey, netuid) === hotkey) return undefined;
  return refuseCall('NotEnoughStakeToSetWeights', { have_rao: stake, need_rao: threshold });
}

/** `SettingWeightsTooFast` within the rate limit of the last update, which a registration counts as. */
export function checkWeightsRateLimit({ state, block }: BlockContext, netuid: Netuid, uid: Uid): CallOutcome {
  const lastUpdate = state.get(LastUpdate, storageIndexOf(netuid))[uid] ?? 0n;
  const limit = state.get(WeightsSetRateLimit, netuid);
  const since = saturateToU64(block - lastUpdate);
  if (lastUpdate === 0n || since >= limit) return undefined;
  return refuseCall('SettingWeightsTooFast', {
    blocks_to_wait: limit - since,
    limit_blocks: limit,
    last_update_block: lastUpdate,
  });
}
