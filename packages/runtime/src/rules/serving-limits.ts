/** What keeps a hotkey from announcing an endpoint. Source: docs/rules/subnets.md section 2. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { ServingRateLimit } from '../state/items/hyperparameter-items.ts';
import { LoopbackServingAllowed } from '../state/items/system-items.ts';
import { uidOf } from './owner-neurons.ts';

const IPV4 = 4;
const IPV6 = 6;
/** 255.255.255.255: it and everything above is no IPv4 address to serve on. */
const IPV4_LIMIT = 4_294_967_295n;
const IPV4_LOOPBACK = 0x7f000001n;
const IPV6_ALL_ONES = (1n << 128n) - 1n;
const IPV6_LOOPBACK = 1n;

/** An address as calls carry it. */
export interface ServedAddress {
  /** u128. */
  readonly ip: bigint;
  readonly ipType: number;
}

/** `HotKeyNotRegisteredInNetwork`, also for a subnet that does not exist. */
export function checkServingHotkey(state: ChainState, netuid: Netuid, hotkey: Hotkey): CallOutcome {
  return uidOf(state, netuid, hotkey) === undefined
    ? refuseCall('HotKeyNotRegisteredInNetwork', { netuid: BigInt(netuid) })
    : undefined;
}

/** `InvalidIpType`, then `InvalidIpAddress`. Private addresses and 127.0.0.2 are allowed; the caller says whether 0 is. */
export function checkAddress(
  state: ChainState,
  { ip, ipType }: ServedAddress,
  { isZeroAllowed }: { readonly isZeroAllowed: boolean },
): CallOutcome {
  if (ipType !== IPV4 && ipType !== IPV6) return refuseCall('InvalidIpType', { ip_type: BigInt(ipType) });
  const isServable = (isZeroAllowed || ip !== 0n) && isInRange(ip, ipType, state.get(LoopbackServingAllowed));
  return isServable ? undefined : refuseCall('InvalidIpAddress', { ip: ip.toString() });
}

function isInRange(ip: bigint, ipType: number, loopbackAllowed: boolean): boolean {
  if (ipType === IPV4) return ip < IPV4_LIMIT && (loopbackAllowed || ip !== IPV4_LOOPBACK);
  return ip !== IPV6_ALL_ONES && (loopbackAllowed || ip !== IPV6_LOOPBACK);
}

/** `ServingRateLimitExceeded`. `previous` is the last announcement of the same kind; block 0 counts as none. */
export function checkServingRateLimit(
  { state, block }: BlockContext,
  netuid: Netuid,
  previous: { readonly block: bigint } | undefined,
): CallOutcome {
  const limit = state.get(ServingRateLimit, netuid);
  if (limit === 0n || previous === undefined || previous.block === 0n) return undefined;
  const since = saturateToU64(block - previous.block);
  if (since >= limit) return undefined;
  return refuseCall('ServingRateLimitExceeded', { blocks_to_wait: limit - since, limit_blocks: limit });
}

/** `InvalidPort`. */
export function checkPort(port: number): CallOutcome {
  return port === 0 ? refuseCall('InvalidPort') : undefined;
}
