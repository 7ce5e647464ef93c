/** Classic requests as they should be and with one thing wrong, for our miner and the SDK's axon alike. */
import { randomUUID } from 'node:crypto';
import { type AccountId, accountFromBytes, type Crypto, deriveKeyPair, ss58Encode } from '@yumanet/protocol';
import { bodyHash, type FieldValues, TASK_SYNAPSE } from '@yumanet/sdk/classic';

/** What every case of a run has. */
export interface ClassicGround {
  readonly crypto: Crypto;
  /** The axon that is asked. */
  readonly hotkey: AccountId;
  readonly nowNs: bigint;
}

/** One thing that differs from a good request. */
export interface ClassicChange {
  readonly nonceOffsetNs?: bigint;
  readonly signer?: string;
  /** Signed for this axon instead. */
  readonly axon?: string;
  readonly fields?: FieldValues;
  /** Headers put over the signed ones; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent instead of the signed fields. */
  readonly body?: string;
  readonly uuid?: string;
  readonly path?: string;
}

/** A case, and what becomes of it: the status of the axon of 10.5.0, and ours in strict mode. */
export interface ClassicCase {
  readonly title: string;
  readonly change: ClassicChange;
  readonly status: number;
  readonly strict: number;
  /** How the message begins, of both; absent for one that names an error's number. */
  readonly message?: string;
}

export const TASK_FIELDS: FieldValues = {
  subnet: 'echo',
  netuid: 1,
  task_id: 't1',
  kind: 'bytes',
  block: 5,
  payload: 'AQcH',
};
const SECOND_NS = 1_000_000_000n;
const D = 'bt_header_dendrite_';
const NOT_VERIFIED = 'Not Verified with error: ';

export const UNWELCOME_SIGNER = '//Eve';

export const CLASSIC_CASES: readonly ClassicCase[] = [
  { title: 'a good request', change: {}, status: 200, strict: 200 },
  { title: 'an hour in the future', change: { nonceOffsetNs: 3600n * SECOND_NS }, status: 200, strict: 401 },
  { title: 'a nonce within the timeout and 4 s', change: { nonceOffsetNs: -8n * SECOND_NS }, status: 200, strict: 200 },
  {
    title: 'a nonce older than the timeout and 4 s',
    change: { nonceOffsetNs: -10n * SECOND_NS },
    status: 401,
    strict: 401,
    message: `${NOT_VERIFIED}Nonce is too old: acceptable delta is 9.00 seconds but request was 10.`,
  },
  {
    title: 'an old nonce under a version that has no times',
    change: { nonceOffsetNs: -3600n * SECOND_NS, headers: { [`${D}version`]: '7001999' } },
    status: 200,
    strict: 401,
  },
  {
    title: 'an old nonce under no version',
    change: { nonceOffsetNs: -3600n * SECOND_NS, headers: { [`${D}version`]: null } },
    status: 200,
    strict: 401,
  },
  {
    title: 'no nonce',
    change: { headers: { [`${D}nonce`]: null } },
    status: 401,
    strict: 401,
    message: `${NOT_VERIFIED}Missing Nonce`,
  },
  {
    title: 'no signature',
    change: { headers: { [`${D}signature`]: null } },
    status: 401,
    strict: 401,
    message: `${NOT_VERIFIED}Missing Signature`,
  },
  {
    title: 'a signature of nothing',
    change: { headers: { [`${D}signature`]: `0x${'00'.repeat(64)}` } },
    status: 401,
    strict: 401,
    message: `${NOT_VERIFIED}Signature mismatch`,
  },
  { title: 'a signature that is no hex', change: { headers: { [`${D}signature`]: '0xzz' } }, status: 401, strict: 401 },
  { title: 'no hotkey', change: { headers: { [`${D}hotkey`]: null } }, status: 401, strict: 401 },
  { title: 'a hotkey that is no address', change: { headers: { [`${D}hotkey`]: 'nobody' } }, status: 401, strict: 401 },
  {
    title: 'signed for another axon',
    change: { axon: '//Charlie' },
    status: 401,
    strict: 401,
    message: `${NOT_VERIFIED}Signature mismatch`,
  },
  { title: 'another uuid than signed', change: { headers: { [`${D}uuid`]: 'other' } }, status: 401, strict: 401 },
  {
    title: 'another body hash than signed',
    change: { headers: { computed_body_hash: '00' } },
    status: 401,
    strict: 401,
  },
  { title: 'no body hash', change: { headers: { computed_body_hash: null } }, status: 401, strict: 401 },
  { title: 'a nonce that is no number', change: { headers: { [`${D}nonce`]: 'soon' } }, status: 500, strict: 400 },
  {
    title: 'no empty value of a required field',
    change: { headers: { bt_header_input_obj_kind: null } },
    status: 500,
    strict: 200,
  },
  {
    title: 'a caller who is not welcome',
    change: { signer: UNWELCOME_SIGNER },
    status: 403,
    strict: 403,
    message: 'Forbidden. Key is blacklisted: 5',
  },
  {
    title: 'a caller who is not welcome, by name only',
    change: { headers: { [`${D}hotkey`]: '5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw' } },
    status: 403,
    strict: 401,
  },
  {
    title: 'another payload than signed',
    change: { body: JSON.stringify({ ...TASK_FIELDS, payload: 'AQcI' }) },
    status: 500,
    strict: 401,
  },
  { title: 'a field too few', change: { body: '{"subnet":"echo"}' }, status: 500, strict: 400 },
  {
    title: 'a field of another type',
    change: { body: JSON.stringify({ ...TASK_FIELDS, netuid: [1] }) },
    status: 500,
    strict: 400,
  },
  { title: 'a body that is no JSON', change: { body: '{"subnet":' }, status: 422, strict: 400 },
  { title: 'a task that fails', change: { fields: { ...TASK_FIELDS, kind: 'fail' } }, status: 500, strict: 500 },
  { title: 'a class that is not there', change: { path: '/NoSuchTask' }, status: 404, strict: 404 },
];

/** The request of a case as it goes over the wire. */
export function classicRequest(ground: ClassicGround, change: ClassicChange) {
  const { crypto, hotkey, nowNs } = ground;
  const { axon, fields = TASK_FIELDS, nonceOffsetNs = 0n, signer = '//Alice', uuid = randomUUID() } = change;
  const pair = deriveKeyPair(crypto, signer);
  const address = (key: Uint8Array): string => ss58Encode(accountFromBytes(key));
  const target = axon === undefined ? ss58Encode(hotkey) : address(deriveKeyPair(crypto, axon).publicKey);
  const sender = address(pair.publicKey);
  const nonce = (nowNs + nonceOffsetNs).toString();
  const hash = bodyHash(TASK_SYNAPSE, fields);
  const message = new TextEncoder().encode(`${nonce}.${sender}.${target}.${uuid}.${hash}`);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    name: TASK_SYNAPSE.name,
    timeout: '5.0',
    [`${D}version`]: '10005000',
    [`${D}nonce`]: nonce,
    [`${D}uuid`]: uuid,
    [`${D}hotkey`]: sender,
    [`${D}signature`]: `0x${Buffer.from(pair.sign(message)).toString('hex')}`,
    bt_header_axon_hotkey: ss58Encode(hotkey),
    computed_body_hash: hash,
  };
  for (const [name, value] of Object.entries(fields)) {
    headers[`bt_header_input_obj_${name}`] = typeof value === 'number' ? 'MA==' : 'IiI=';
  }
  for (const [name, value] of Object.entries(change.headers ?? {})) {
    if (value === null) delete headers[name];
    else headers[name] = value;
  }
  return { path: change.path ?? '/YumanetTask', headers, body: change.body ?? JSON.stringify(fields) };
}
