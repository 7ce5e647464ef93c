/** serve_prometheus: where a neuron shows its metrics. Source: docs/rules/subnets.md section 2. */
import { type AccountId, accountToBytes, asHotkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { ServePrometheus } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { checkAddress, checkPort, checkServingHotkey, checkServingRateLimit } from '../rules/serving-limits.ts';
import { Prometheus, type PrometheusEndpoint } from '../state/items/serving-items.ts';
import { readNetuid, readU8, readU16, readU128 } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';

interface Announcement {
  readonly netuid: Netuid;
  readonly endpoint: Omit<PrometheusEndpoint, 'block'>;
}

/** Signed by the hotkey; free. */
export function prepareServePrometheus(message: ServePrometheus): PreparedCall {
  const announcement: Announcement = {
    netuid: readNetuid(message.netuid),
    endpoint: {
      version: message.version,
      ip: readU128('ip', message.ip),
      port: readU16('port', message.port),
      ipType: readU8('ip_type', message.ipType),
    },
  };
  return {
    name: 'serve_prometheus',
    paysFee: false,
    admit: (context, signer) => checkServing(context, signer, announcement),
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      return checkServing(context, signer, announcement) ?? announce(context, asHotkey(signer), announcement);
    },
  };
}

/** Another order than that of serve_axon: the address comes before the hotkey, and 0 is none. */
function checkServing(context: BlockContext, signer: AccountId, { netuid, endpoint }: Announcement): CallOutcome {
  const { state } = context;
  const hotkey = asHotkey(signer);
  return (
    checkAddress(state, endpoint, { isZeroAllowed: false }) ??
    checkServingHotkey(state, netuid, hotkey) ??
    checkServingRateLimit(context, netuid, state.find(Prometheus, netuid, hotkey)) ??
    checkPort(endpoint.port)
  );
}

function announce(
  { state, block, events }: BlockContext,
  hotkey: Hotkey,
  { netuid, endpoint }: Announcement,
): CallOutcome {
  state.set(Prometheus, { block, ...endpoint }, netuid, hotkey);
  events.emit({ case: 'prometheusServed', value: { netuid, hotkey: accountToBytes(hotkey) } });
  return undefined;
}
