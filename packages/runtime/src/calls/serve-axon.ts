/** serve_axon and serve_axon_tls: where a neuron serves. Source: docs/rules/subnets.md section 2. */
import { type AccountId, accountToBytes, asHotkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { ServeAxon, ServeAxonTls } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { checkAddress, checkPort, checkServingHotkey, checkServingRateLimit } from '../rules/serving-limits.ts';
import { type AxonEndpoint, Axons } from '../state/items/neuron-items.ts';
import { CERTIFICATE_KEY_BYTES_MAX, type NeuronCertificate, NeuronCertificates } from '../state/items/serving-items.ts';
import { readNetuid, readU8, readU16, readU128 } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';

interface Announcement {
  readonly netuid: Netuid;
  readonly endpoint: Omit<AxonEndpoint, 'block'>;
  readonly certificate?: NeuronCertificate | undefined;
}

/** Signed by the hotkey; free. A certificate that was announced before stays. */
export function prepareServeAxon(message: ServeAxon): PreparedCall {
  return prepareAnnouncement('serve_axon', readAnnouncement(message));
}

/** The same with a certificate; one that is empty or too long is ignored, and the call goes through. */
export function prepareServeAxonTls(message: ServeAxonTls): PreparedCall {
  const certificate = certificateOf(message.certificate);
  return prepareAnnouncement('serve_axon_tls', { ...readAnnouncement(message), certificate });
}

function readAnnouncement(message: ServeAxon): Announcement {
  return {
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
}

/** The first byte is the algorithm, the rest is the key, which may be empty. */
function certificateOf(bytes: Uint8Array): NeuronCertificate | undefined {
  const [algorithm] = bytes;
  if (algorithm === undefined || bytes.length > 1 + CERTIFICATE_KEY_BYTES_MAX) return undefined;
  return { publicKey: bytes.slice(1), algorithm };
}

function prepareAnnouncement(name: string, announcement: Announcement): PreparedCall {
  return {
    name,
    paysFee: false,
    admit: (context, signer) => checkServing(context, signer, announcement),
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      return checkServing(context, signer, announcement) ?? announce(context, asHotkey(signer), announcement);
    },
  };
}

function checkServing(context: BlockContext, signer: AccountId, { netuid, endpoint }: Announcement): CallOutcome {
  const { state } = context;
  const hotkey = asHotkey(signer);
  return (
    checkServingHotkey(state, netuid, hotkey) ??
    checkAddress(state, endpoint, { isZeroAllowed: true }) ??
    checkServingRateLimit(context, netuid, state.find(Axons, netuid, hotkey)) ??
    checkPort(endpoint.port)
  );
}

function announce(
  { state, block, events }: BlockContext,
  hotkey: Hotkey,
  { netuid, endpoint, certificate }: Announcement,
): CallOutcome {
  if (certificate !== undefined) state.set(NeuronCertificates, certificate, netuid, hotkey);
  state.set(Axons, { block, ...endpoint }, netuid, hotkey);
  events.emit({ case: 'axonServed', value: { netuid, hotkey: accountToBytes(hotkey) } });
  return undefined;
}
