/** serve_axon: announces where a neuron serves. Source: docs/rules/subnets.md section 2. */
import { type AccountId, accountToBytes, asHotkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { ServeAxon } from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { ServingRateLimit } from '../state/items/hyperparameter-items.ts';
import { type AxonEndpoint, Axons } from '../state/items/neuron-items.ts';
import { LoopbackServingAllowed } from '../state/items/system-items.ts';
import { readNetuid, readU8, readU16, readU128 } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';

const IPV4 = 4;
const IPV6 = 6;
/** 255.255.255.255: it and everything above is no IPv4 address to serve on. */
const IPV4_LIMIT = 4_294_967_295n;
const IPV4_LOOPBACK = 0x7f000001n;
const IPV6_ALL_ONES = (1n << 128n) - 1n;
const IPV6_LOOPBACK = 1n;

interface Announcement {
  readonly netuid: Netuid;
  readonly endpoint: Omit<AxonEndpoint, 'block'>;
}

/** Signed by the hotkey; free. */
export function prepareServeAxon(message: ServeAxon): PreparedCall {
  const announcement: Announcement = {
    netuid: readNetuid(message.netuid),
    endpoint: {
      version: message.version,
      ip: readU128('ip', message.ip),
      port: readU16('port', message.port),
      ipType: readU8('ip_type', message.ipType),
      protocol: readU8('protocol', message.protocol),
      placeholder1: readU8('placeholder1', message.placeholder1),
      placeholder2: readU8('placeholder2', message.placeholder2),
    },
  };
  return {
    name: 'serve_axon',
    paysFee: false,
    admit: (context, signer) => checkServing(context, signer, announcement),
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseCall('BadOrigin');
      return checkServing(context, signer, announcement) ?? announce(context, asHotkey(signer), announcement);
    },
  };
}

function checkServing(context: BlockContext, signer: AccountId, { netuid, endpoint }: Announcement): CallOutcome {
  const { state } = context;
  const hotkey = asHotkey(signer);
  if (uidOf(state, netuid, hotkey) === undefined) {
    return refuseCall('HotKeyNotRegisteredInNetwork', { netuid: BigInt(netuid) });
  }
  const { ip, ipType, port } = endpoint;
  if (ipType !== IPV4 && ipType !== IPV6) return refuseCall('InvalidIpType', { ip_type: BigInt(ipType) });
  if (!isServable(ip, ipType, state.get(LoopbackServingAllowed))) {
    return refuseCall('InvalidIpAddress', { ip: ip.toString() });
  }
  const rateRefusal = checkRateLimit(context, netuid, hotkey);
  if (rateRefusal !== undefined) return rateRefusal;
  return port === 0 ? refuseCall('InvalidPort') : undefined;
}

/** Zero is allowed; so are private addresses and 127.0.0.2. */
function isServable(ip: bigint, ipType: number, loopbackAllowed: boolean): boolean {
  if (ipType === IPV4) return ip < IPV4_LIMIT && (loopbackAllowed || ip !== IPV4_LOOPBACK);
  return ip !== IPV6_ALL_ONES && (loopbackAllowed || ip !== IPV6_LOOPBACK);
}

function checkRateLimit({ state, block }: BlockContext, netuid: Netuid, hotkey: Hotkey): CallOutcome {
  const limit = state.get(ServingRateLimit, netuid);
  const previous = state.find(Axons, netuid, hotkey);
  if (limit === 0n || previous === undefined || previous.block === 0n) return undefined;
  const since = saturateToU64(block - previous.block);
  if (since >= limit) return undefined;
  return refuseCall('ServingRateLimitExceeded', { blocks_to_wait: limit - since, limit_blocks: limit });
}

function announce(
  { state, block, events }: BlockContext,
  hotkey: Hotkey,
  { netuid, endpoint }: Announcement,
): CallOutcome {
  state.set(Axons, { block, ...endpoint }, netuid, hotkey);
  events.emit({ case: 'axonServed', value: { netuid, hotkey: accountToBytes(hotkey) } });
  return undefined;
}
