/** What keeps a hotkey from setting or committing weights, whatever the weights are. Source: docs/rules/subnets.md section 3.2. */
import type { ErrorName, Hotkey, Netuid, Refusal, Uid } from '@yumanet/protocol';
import { i64f64, saturateToU64 } from '@yumanet/yuma';
import type { BlockView, CallOutcome } from '../context/block-context.ts';
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
import { stakeWeightI64F64 } from './stake-weight.ts';
import { mechanismCount, subnetExists } from './subnets.ts';

/** The mechanism of calls that name none. */
export const MAIN_MECHANISM = 0;

/** An incentive mechanism of a subnet. */
export interface Mechanism {
  readonly netuid: Netuid;
  /** u8 */
  readonly mechid: number;
}

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

/** Step 5. */
export function checkMechanism(state: ChainState, mechanism: Mechanism): CallOutcome {
  if (mechanismExists(state, mechanism)) return undefined;
  return refuseCall('MechanismDoesNotExist', { netuid: BigInt(mechanism.netuid), mecid: BigInt(mechanism.mechid) });
}

/** True for mechanisms that have storage of their own; of others there is no storage index to ask for. */
export function mechanismExists(state: ChainState, { netuid, mechid }: Mechanism): boolean {
  return subnetExists(state, netuid) && mechid < mechanismCount(state, netuid);
}

/** Step 7, for a hotkey without a uid. */
export function refuseUnregistered(netuid: Netuid): Refusal {
  return refuseCall('HotKeyNotRegisteredInSubNet', { netuid: BigInt(netuid) });
}

/**
 * Step 8. `NotEnoughStakeToSetWeights` below the threshold; the uid of the subnet's owner hotkey is exempt. Nobody's stake
 * is counted for a threshold of 0.
 */
export function checkStakeThreshold(state: ChainState, netuid: Netuid, hotkey: Hotkey): CallOutcome {
  const threshold = state.get(StakeThreshold);
  if (threshold === 0n) return undefined;
  const stake = saturateToU64(i64f64.toInteger(stakeWeightI64F64(state, hotkey, netuid)));
  if (stake >= threshold || isOwnerNeuron(state, netuid, hotkey)) return undefined;
  return refuseCall('NotEnoughStakeToSetWeights', { have_rao: stake, need_rao: threshold });
}

/** An owner hotkey without a uid is like anybody else. */
function isOwnerNeuron(state: ChainState, netuid: Netuid, hotkey: Hotkey): boolean {
  return state.find(SubnetOwnerHotkey, netuid) === hotkey && ownerUid(state, netuid) !== undefined;
}

/** Step 9. */
export function checkVersionKey(state: ChainState, netuid: Netuid, versionKey: bigint): CallOutcome {
  const required = state.get(WeightsVersionKey, netuid);
  if (required === 0n || versionKey >= required) return undefined;
  return refuseCall('IncorrectWeightVersionKey', { version_key: versionKey, weights_version_key: required });
}

/** Step 10: while commit-reveal is on it is the commits that are limited. */
export function checkSettingRate(view: BlockView, mechanism: Mechanism, uid: Uid): CallOutcome {
  if (view.state.get(CommitRevealWeightsEnabled, mechanism.netuid)) return undefined;
  return checkRateLimit(view, mechanism, uid, 'SettingWeightsTooFast');
}

/** The same limit for commits. */
export function checkCommittingRate(view: BlockView, mechanism: Mechanism, uid: Uid): CallOutcome {
  return checkRateLimit(view, mechanism, uid, 'CommittingWeightsTooFast');
}

/** Within the limit of the last update, which a registration counts as, and a commit, too. One at block 0 is none. */
function checkRateLimit(
  { state, block }: BlockView,
  { netuid, mechid }: Mechanism,
  uid: Uid,
  name: ErrorName,
): CallOutcome {
  const lastUpdate = state.get(LastUpdate, storageIndexOf(netuid, mechid))[uid] ?? 0n;
  const limit = state.get(WeightsSetRateLimit, netuid);
  const since = saturateToU64(block - lastUpdate);
  if (lastUpdate === 0n || since >= limit) return undefined;
  return refuseCall(name, { blocks_to_wait: limit - since, limit_blocks: limit, last_update_block: lastUpdate });
}

/** Step 11, for weights that are not just the caller's own. */
export function checkPermit(state: ChainState, netuid: Netuid, uid: Uid): CallOutcome {
  const mayWeigh = state.get(ValidatorPermit, netuid)[uid] === true || ownerUid(state, netuid) === uid;
  return mayWeigh ? undefined : refuseCall('NeuronNoValidatorPermit', { uid: BigInt(uid) });
}
