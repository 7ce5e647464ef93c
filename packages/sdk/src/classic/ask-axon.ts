/** Asks an axon of the ecosystem's SDK up to version 10, as a dendrite does. Source: docs/rules/subnets.md section 10. */
import {
  type AccountId,
  accountFromBytes,
  bytesToHex,
  type Clock,
  type KeyPair,
  ss58Encode,
  type Transport,
  type TransportRequest,
  type TransportResult,
  WireError,
} from '@yumanet/protocol';
import { inputHeaders, pythonFloat } from './classic-answer.ts';
import { AXON_PREFIX, BODY_HASH_HEADER, classicMessage, DENDRITE_PREFIX } from './classic-headers.ts';
import { decodeJsonObject, decodeStatus, innerField } from './decode-synapse-body.ts';
import { bodyHash, type FieldValues, type SynapseShape } from './synapse-shape.ts';

/** The version whose protocol this is: axons treat the nonces of older ones, and of none, otherwise. */
const DENDRITE_VERSION = 10_005_000;
/** Whoever asks does not know by which address it is seen; the axon puts the peer's in. */
const DENDRITE_IP = '0.0.0.0';
const REASON_SIZE_MAX = 200;

/** Who asks. */
export interface AxonAsker {
  readonly clock: Clock;
  /** sr25519: axons know no other scheme. */
  readonly keyPair: KeyPair;
  /** One per client: `createClassicUuid`. */
  readonly uuid: string;
}

/** What is asked of whom. */
export interface AxonQuestion {
  /** Such as `http://127.0.0.1:8091`. */
  readonly url: string;
  readonly hotkey: AccountId;
  readonly shape: SynapseShape;
  readonly fields: FieldValues;
  /** Total, in milliseconds. */
  readonly deadlineMs: number;
}

/** One request and its bounds. */
export interface AxonCall extends AxonQuestion {
  /** Of the whole JSON body. */
  readonly answerBytesMax: number;
  readonly signal: AbortSignal;
}

/** The answer's JSON object; it is not signed, whoever is on the way can change it. Or why there is none. */
export type AxonAnswer =
  | { readonly kind: 'answer'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused' | 'malformed'; readonly reason: string };

export type AxonReply =
  | AxonAnswer
  | { readonly kind: Exclude<TransportResult['kind'], 'response'>; readonly reason: string };

/** One exchange. Never throws for what the axon does. */
export async function askAxon(
  asker: AxonAsker & { readonly transport: Transport },
  call: AxonCall,
): Promise<AxonReply> {
  const { answerBytesMax, deadlineMs, signal } = call;
  const limits = { timeoutMs: deadlineMs, responseBytesMax: answerBytesMax, signal };
  const result = await asker.transport.request(classicRequest(asker, call), limits);
  return result.kind === 'response' ? readAxonAnswer(result) : { kind: result.kind, reason: result.message };
}

/** What an answer of HTTP says. */
export function readAxonAnswer(response: Extract<TransportResult, { readonly kind: 'response' }>): AxonAnswer {
  const { headers } = response;
  const body = jsonOf(response.body);
  if (response.status !== 200) {
    const message = String(body?.['message'] ?? '').slice(0, REASON_SIZE_MAX);
    return { kind: 'refused', reason: `status ${response.status} ${message}`.trimEnd() };
  }
  if (body === undefined) return { kind: 'malformed', reason: 'the body is no JSON object' };
  // A dendrite counts an answer only when the axon says 200 itself, in a header or in the body.
  const status = decodeStatus(headers[`${AXON_PREFIX}status_code`] ?? innerField(body, 'axon', 'status_code'));
  return status === 200
    ? { kind: 'answer', body }
    : { kind: 'refused', reason: `the axon says ${status ?? 'no status'}` };
}

/** The signed request, with a nonce of its own. */
export function classicRequest(asker: AxonAsker, question: AxonQuestion): TransportRequest {
  const { clock, keyPair, uuid } = asker;
  const { deadlineMs, fields, shape, url } = question;
  const { hostname, port } = new URL(url);
  const hash = bodyHash(shape, fields);
  const nonce = clock.nowNs().toString();
  const dendriteHotkey = ss58Encode(accountFromBytes(keyPair.publicKey));
  const axonHotkey = ss58Encode(question.hotkey);
  const message = classicMessage({ nonce, dendriteHotkey, axonHotkey, uuid, bodyHash: hash });
  const signature = bytesToHex(keyPair.sign(message));
  const timeoutSeconds = deadlineMs / 1_000;
  const axon = { ip: hostname, port: Number(port), hotkey: axonHotkey };
  const dendrite = { ip: DENDRITE_IP, version: DENDRITE_VERSION, nonce, uuid, hotkey: dendriteHotkey, signature };
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/json',
    name: shape.name,
    timeout: pythonFloat(timeoutSeconds),
    ...prefixed(AXON_PREFIX, axon),
    ...prefixed(DENDRITE_PREFIX, dendrite),
    ...inputHeaders(shape),
    header_size: '0',
    total_size: '0',
    [BODY_HASH_HEADER]: hash,
  };
  const body = { name: shape.name, timeout: timeoutSeconds, computed_body_hash: '', dendrite, axon, ...fields };
  return { method: 'POST', url: `${url}/${shape.name}`, headers, body: new TextEncoder().encode(JSON.stringify(body)) };
}

function prefixed(prefix: string, values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, String(value)]));
}

function jsonOf(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    return decodeJsonObject(body);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
