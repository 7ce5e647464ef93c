/** The calls that set one parameter. Each is a row of data; the order of the checks is the same for all of them. */
import type { Netuid } from '@yumanet/protocol';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import type { EventPayload } from '../context/event-log.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import {
  checkFreezeWindow,
  checkOwnerRateLimit,
  ownerRateLimit,
  recordOwnerCall,
  subnetRoleOf,
} from '../rules/owner-limits.ts';
import { subnetExists } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
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
  /** Tempos between two changes by the owner, where it is not the chain's own limit; 0 for none. */
  readonly ownerRateLimitTempos?: number;
  /** Blocks between two changes by whomever, in the place of the owner's limit. */
  readonly rateLimitBlocks?: bigint;
  /** What a missing subnet is called; `SubnetDoesNotExist` unless given. */
  readonly missingSubnet?: 'MechanismDoesNotExist';
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
  readonly check?: (value: V) => CallOutcome;
  /** None for the parameters whose change the reference does not announce. */
  readonly event?: (value: V) => EventPayload;
}

/** Checks in order: origin, the rate limit, the freeze window, the subnet, the range. */
export function prepareSubnetParameter<V>(parameter: SubnetParameter<V>, netuid: Netuid, value: V): PreparedCall {
  return {
    name: parameter.call,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const { state } = context;
      const role = subnetRoleOf(state, netuid, origin);
      if (role === undefined || (role === 'owner' && parameter.access === 'root'))
        return refuseOrigin(parameter.access === 'root' ? 'root' : 'root or owner');
      const change: ParameterChange<V> = { netuid, value, isOwner: role === 'owner' };
      return (
        checkRateLimit(context, parameter, change) ??
        (parameter.respectsFreezeWindow ? checkFreezeWindow(context, netuid) : undefined) ??
        checkSubnet(state, parameter, netuid) ??
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
      if (origin.kind !== 'root') return refuseOrigin('root');
      const refusal = parameter.check?.(value);
      if (refusal !== undefined) return refusal;
      state.set(parameter.item, value);
      if (parameter.event !== undefined) events.emit(parameter.event(value));
      return undefined;
    },
  };
}

/** One change per parameter within so many blocks. */
function checkRateLimit<V>(
  context: BlockContext,
  parameter: SubnetParameter<V>,
  change: ParameterChange<V>,
): CallOutcome {
  if (!isRateLimited(parameter, change)) return undefined;
  const { netuid } = change;
  const { number, rateLimitBlocks, ownerRateLimitTempos } = parameter;
  const limit = rateLimitBlocks ?? ownerRateLimit(context.state, netuid, ownerRateLimitTempos);
  return checkOwnerRateLimit(context, { netuid, number }, limit);
}

/** Limits are the owner's, but for the parameters whose limit is in blocks: it holds for root too. */
function isRateLimited<V>({ rateLimitBlocks }: SubnetParameter<V>, { isOwner }: ParameterChange<V>): boolean {
  return isOwner || rateLimitBlocks !== undefined;
}

function checkSubnet<V>(state: ChainState, { missingSubnet }: SubnetParameter<V>, netuid: Netuid): CallOutcome {
  if (subnetExists(state, netuid)) return undefined;
  return refuseCall(missingSubnet ?? 'SubnetDoesNotExist', { netuid: BigInt(netuid) });
}

function writeParameter<V>(
  context: BlockContext,
  parameter: SubnetParameter<V>,
  change: ParameterChange<V>,
): CallOutcome {
  const { state, events } = context;
  const { netuid, value } = change;
  state.set(parameter.item, value, netuid);
  parameter.alsoWrite?.(context, netuid);
  if (isRateLimited(parameter, change)) recordOwnerCall(context, { netuid, number: parameter.number });
  if (parameter.event !== undefined) events.emit(parameter.event(netuid, value));
  return undefined;
}
