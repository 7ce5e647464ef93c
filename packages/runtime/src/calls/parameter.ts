/** The calls that set one parameter. Each is a row of data; the order of the checks is the same for all of them. */
import { asColdkey, type Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import type { EventPayload } from '../context/event-log.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { frozenForBlocks } from '../rules/epoch-schedule.ts';
import { subnetExists } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { LastOwnerHyperparamBlock, OwnerHyperparamRateLimit, Tempo } from '../state/items/hyperparameter-items.ts';
import { SubnetOwner } from '../state/items/subnet-items.ts';
import type { StorageItem } from '../state/storage-item.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** A change that was asked for. */
export interface ParameterChange<V> {
  readonly netuid: Netuid;
  readonly value: V;
  /** True for the subnet's owner, false for root. */
  readonly isOwner: boolean;
}

/** A parameter of a subnet. Source: docs/rules/subnets.md section 5. */
export interface SubnetParameter<V> {
  readonly call: string;
  /** The number of the call's field in `call.proto`: the key of the owner's rate limit. */
  readonly number: number;
  readonly item: StorageItem<readonly [Netuid], V>;
  /** `owner` lets root in as well. */
  readonly access: 'root' | 'owner';
  /** False for the few calls that the freeze window does not stop. */
  readonly respectsFreezeWindow: boolean;
  /** Tempos between two changes by the owner, where it is not the chain's own limit. */
  readonly ownerRateLimitTempos?: number;
  readonly check?: (state: ChainState, change: ParameterChange<V>) => CallOutcome;
  /** None for the parameters whose change the reference does not announce. */
  readonly event?: (netuid: Netuid, value: V) => EventPayload;
  /** What changes besides the item. */
  readonly alsoWrite?: (context: BlockContext, netuid: Netuid) => void;
}

/** A parameter of the whole chain: root only, and never frozen. */
export interface ChainParameter<V> {
  readonly call: string;
  readonly item: StorageItem<readonly [], V>;
  readonly event: (value: V) => EventPayload;
}

/** Checks in order: origin, the owner's rate limit, the freeze window, the subnet, the range. */
export function prepareSubnetParameter<V>(parameter: SubnetParameter<V>, netuid: Netuid, value: V): PreparedCall {
  return {
    name: parameter.call,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const { state } = context;
      const role = roleOf(state, origin, { netuid, access: parameter.access });
      if (role === undefined) return refuseCall('BadOrigin');
      const change: ParameterChange<V> = { netuid, value, isOwner: role === 'owner' };
      return (
        checkOwnerRateLimit(context, parameter, change) ??
        checkFreezeWindow(context, parameter, netuid) ??
        checkSubnet(state, netuid) ??
        parameter.check?.(state, change) ??
        writeParameter(context, parameter, change)
      );
    },
  };
}

export function prepareChainParameter<V>(parameter: ChainParameter<V>, value: V): PreparedCall {
  return {
    name: parameter.call,
    paysFee: true,
    admit: admitAlways,
    dispatch: ({ state, events }, origin) => {
      if (origin.kind !== 'root') return refuseCall('BadOrigin');
      state.set(parameter.item, value);
      events.emit(parameter.event(value));
      return undefined;
    },
  };
}

function roleOf(
  state: ChainState,
  origin: Origin,
  { netuid, access }: { readonly netuid: Netuid; readonly access: 'root' | 'owner' },
): 'root' | 'owner' | undefined {
  const signer = signerOf(origin);
  if (signer === undefined) return 'root';
  return access === 'owner' && state.find(SubnetOwner, netuid) === asColdkey(signer) ? 'owner' : undefined;
}

/** One change per parameter within so many tempos; the first one is free. */
function checkOwnerRateLimit<V>(
  { state, block }: BlockContext,
  { number, ownerRateLimitTempos }: SubnetParameter<V>,
  { netuid, isOwner }: ParameterChange<V>,
): CallOutcome {
  const last = state.find(LastOwnerHyperparamBlock, netuid, number);
  if (!isOwner || last === undefined) return undefined;
  const tempos = ownerRateLimitTempos ?? state.get(OwnerHyperparamRateLimit);
  const limit = BigInt(tempos) * BigInt(state.get(Tempo, netuid));
  const since = saturateToU64(block - last);
  if (since >= limit) return undefined;
  return refuseCall('TxRateLimitExceeded', { blocks_to_wait: limit - since, limit_blocks: limit });
}

function checkFreezeWindow<V>(
  { state, block }: BlockContext,
  { respectsFreezeWindow }: SubnetParameter<V>,
  netuid: Netuid,
): CallOutcome {
  const blocks = respectsFreezeWindow ? frozenForBlocks(state, netuid, block) : 0n;
  return blocks === 0n ? undefined : refuseCall('AdminActionProhibitedDuringWeightsWindow', { blocks_to_wait: blocks });
}

function checkSubnet(state: ChainState, netuid: Netuid): CallOutcome {
  return subnetExists(state, netuid) ? undefined : refuseCall('SubnetDoesNotExist', { netuid: BigInt(netuid) });
}

function writeParameter<V>(
  context: BlockContext,
  parameter: SubnetParameter<V>,
  { netuid, value, isOwner }: ParameterChange<V>,
): CallOutcome {
  const { state, block, events } = context;
  state.set(parameter.item, value, netuid);
  parameter.alsoWrite?.(context, netuid);
  if (isOwner) state.set(LastOwnerHyperparamBlock, block, netuid, parameter.number);
  if (parameter.event !== undefined) events.emit(parameter.event(netuid, value));
  return undefined;
}
