/** What keeps a hotkey from setting weights, whatever the weights are. Source: docs/rules/subnets.md section 3.2. */
import type { Hotkey, Netuid, Refusal, Uid } from '@yumanet/protocol';
import { i64f64, saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  CommitRevealWeightsEnabled,
  StakeThreshold,
  WeightsSetRateLimit,
  WeightsVersionKey,
} from '../state/items/hyperparameter-items.ts';
import { LastUpdate, ValidatorPermit } from '../state/items/neuron-items.ts';
import { SubnetOwnerHotkey } from '../state/items/subnet-items.ts';
import { ownerUid } from './owner-neurons.ts';
import { ROOT_NETUID } from './root-netuid.ts';
import { stakeWeightI64F64 } from './stake.ts';

/** Step 1. */
export function checkPlainWeightsAllowed(state: ChainState, netuid: Netuid): CallOutcome {
  return state.get(CommitRevealWeightsEnabled, netuid)
    ? refuseCall('CommitRevealEnabled', { netuid: BigInt(netuid) })
    : undefined;
}

/** Step 3. */
export function checkNotRoot(netuid: Netuid): CallOutcome {
  return netuid === ROOT_NETUID ? refuseCall('CanNotSetRootNetworkWeights') : undefined;
}

/** Step 7, for a hotkey without a uid. */
export function refuseUnregistered(netuid: Netuid): Refusal {
  return refuseCall('HotKeyNotRegisteredInSubNet', { netuid: BigInt(netuid) });
}

/** Step 8. `NotEnoughStakeToSetWeights` below the threshold; the subnet's owner hotkey is exempt. */
export function checkStakeThreshold(state: ChainState, netuid: Netuid, hotkey: Hotkey): CallOutcome {
  const threshold = state.get(StakeThreshold);
  const stake = saturateToU64(i64f64.toInteger(stakeWeightI64F64(state, hotkey, netuid)));
  if (stake >= threshold || state.find(SubnetOwnerHotkey, netuid) === hotkey) return undefined;
  return refuseCall('NotEnoughStakeToSetWeights', { have_rao: stake, need_rao: threshold });
}

/** Step 9. */
export function checkVersionKey(state: ChainState, netuid: Netuid, versionKey: bigint): CallOutcome {
  const required = state.get(WeightsVersionKey, netuid);
  if (required === 0n || versionKey >= required) return undefined;
  return refuseCall('IncorrectWeightVersionKey', { version_key: versionKey, weights_version_key: required });
}

/** Step 10. `SettingWeightsTooFast` within the rate limit of the last update, which a registration counts as. */
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

/** Step 11, for weights that are not just the caller's own. */
export function checkPermit(state: ChainState, netuid: Netuid, uid: Uid): CallOutcome {
  const mayWeigh = ownerUid(state, netuid) === uid || state.get(ValidatorPermit, netuid)[uid] === true;
  return mayWeigh ? undefined : refuseCall('NeuronNoValidatorPermit', { uid: BigInt(uid) });
}
