/** Who may change a subnet, how often, and when not. Source: docs/rules/subnets.md sections 4.5 and 5. */
import { asColdkey, type Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { LastOwnerHyperparamBlock, OwnerHyperparamRateLimit, Tempo } from '../state/items/hyperparameter-items.ts';
import { SubnetOwner } from '../state/items/subnet-items.ts';
import { frozenForBlocks } from './epoch-schedule.ts';

/** As whom a call changes a subnet. */
export type SubnetRole = 'root' | 'owner';

/** A call of a subnet's owner. */
export interface OwnerCall {
  readonly netuid: Netuid;
  /** The number of the call's field in `call.proto`: each call has a limit of its own. */
  readonly number: number;
}

/** Undefined for an account that is not the subnet's owner, and for all where there is no subnet. */
export function subnetRoleOf(state: ChainState, netuid: Netuid, origin: Origin): SubnetRole | undefined {
  const signer = signerOf(origin);
  if (signer === undefined) return 'root';
  return state.find(SubnetOwner, netuid) === asColdkey(signer) ? 'owner' : undefined;
}

/** Blocks between two changes of one parameter by the owner: so many tempos, the chain's own limit unless given. */
export function ownerRateLimit(state: ChainState, netuid: Netuid, tempos?: number): bigint {
  return BigInt(tempos ?? state.get(OwnerHyperparamRateLimit)) * BigInt(state.get(Tempo, netuid));
}

/** `TxRateLimitExceeded` within so many blocks of the owner's last such call; the first one is free. */
export function checkOwnerRateLimit({ state, block }: BlockContext, call: OwnerCall, limit: bigint): CallOutcome {
  const last = state.find(LastOwnerHyperparamBlock, call.netuid, call.number);
  if (last === undefined) return undefined;
  const since = saturateToU64(block - last);
  if (since >= limit) return undefined;
  return refuseCall('TxRateLimitExceeded', { blocks_to_wait: limit - since, limit_blocks: limit });
}

/** From here the owner's next such call is counted. */
export function recordOwnerCall({ state, block }: BlockContext, call: OwnerCall): void {
  state.set(LastOwnerHyperparamBlock, block, call.netuid, call.number);
}

/** `AdminActionProhibitedDuringWeightsWindow` in the last blocks before an epoch. */
export function checkFreezeWindow({ state, block }: BlockContext, netuid: Netuid): CallOutcome {
  const blocks = frozenForBlocks(state, netuid, block);
  return blocks === 0n ? undefined : refuseCall('AdminActionProhibitedDuringWeightsWindow', { blocks_to_wait: blocks });
}
