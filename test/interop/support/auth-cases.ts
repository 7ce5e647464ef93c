/** Requests as they should be and with one thing wrong, in the order in which a verifier looks. */
import { type AccountId, type Crypto, deriveKeyPair, type SignatureScheme, signRequest } from '@yumanet/protocol';

/** What differs from a good request. */
export interface AuthCase {
  readonly title: string;
  /** `accepted`, or the name of the refusal. */
  readonly verdict: string;
  /** Signed differently. */
  readonly sign?: { readonly nonceOffsetNs?: bigint; readonly receiver?: null; readonly uri?: string };
  /** Headers put over the signed ones; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly sent?: {
    readonly method?: string;
    readonly path?: string;
    readonly content?: Uint8Array;
    readonly seen?: boolean;
  };
}

const VERSION = 'X-Bittensor-Version';
const HOTKEY = 'X-Bittensor-Hotkey';
const RECEIVER = 'X-Bittensor-Receiver';
const NONCE = 'X-Bittensor-Nonce';
const CRYPTO = 'X-Bittensor-Crypto';
const SIGNATURE = 'X-Bittensor-Signature';
const SECOND_NS = 1_000_000_000n;
const EVE = '5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw';

/** Both verifiers say the same. */
export const AGREED: readonly AuthCase[] = [
  { title: 'a good request', verdict: 'accepted' },
  {
    title: 'another spelling of the header names',
    verdict: 'accepted',
    headers: { [VERSION]: null, 'x-BITTENSOR-version': '1' },
  },
  { title: 'a signature without 0x', verdict: 'accepted', headers: { [SIGNATURE]: 'without 0x' } },
  { title: 'a method in small letters', verdict: 'accepted', sent: { method: 'post' } },
  { title: 'no version', verdict: 'MalformedAuth', headers: { [VERSION]: null } },
  { title: 'another version', verdict: 'MalformedAuth', headers: { [VERSION]: '2' } },
  { title: 'no hotkey', verdict: 'MalformedAuth', headers: { [HOTKEY]: null } },
  { title: 'an empty hotkey', verdict: 'MalformedAuth', headers: { [HOTKEY]: '' } },
  { title: 'no nonce', verdict: 'MalformedAuth', headers: { [NONCE]: null } },
  { title: 'a nonce that is no number', verdict: 'MalformedAuth', headers: { [NONCE]: '17e17' } },
  { title: 'an empty nonce', verdict: 'MalformedAuth', headers: { [NONCE]: '' } },
  { title: 'an unknown scheme', verdict: 'MalformedAuth', headers: { [CRYPTO]: 'ecdsa' } },
  { title: 'an empty scheme', verdict: 'MalformedAuth', headers: { [CRYPTO]: '' } },
  { title: 'a scheme by a number that is none', verdict: 'MalformedAuth', headers: { [CRYPTO]: '2' } },
  { title: 'no signature', verdict: 'MalformedAuth', headers: { [SIGNATURE]: null } },
  { title: 'a signature that is no hex', verdict: 'MalformedAuth', headers: { [SIGNATURE]: '0xzz' } },
  { title: 'half a byte of signature', verdict: 'MalformedAuth', headers: { [SIGNATURE]: '0x123' } },
  { title: 'a short signature', verdict: 'MalformedAuth', headers: { [SIGNATURE]: '0x1234' } },
  {
    title: 'a malformed request for somebody else',
    verdict: 'MalformedAuth',
    headers: { [NONCE]: null, [RECEIVER]: EVE },
  },
  { title: 'no receiver', verdict: 'WrongReceiver', sign: { receiver: null } },
  { title: 'a receiver that was taken away', verdict: 'WrongReceiver', headers: { [RECEIVER]: null } },
  { title: 'another receiver', verdict: 'WrongReceiver', headers: { [RECEIVER]: EVE } },
  { title: 'an empty receiver', verdict: 'WrongReceiver', headers: { [RECEIVER]: '' } },
  {
    title: 'a stale request for somebody else',
    verdict: 'WrongReceiver',
    sign: { nonceOffsetNs: -60n * SECOND_NS },
    headers: { [RECEIVER]: EVE },
  },
  { title: 'a nonce 10 s old', verdict: 'accepted', sign: { nonceOffsetNs: -10n * SECOND_NS } },
  { title: 'a nonce older than 10 s', verdict: 'StaleRequest', sign: { nonceOffsetNs: -10n * SECOND_NS - 1n } },
  { title: 'a nonce 2 s ahead', verdict: 'accepted', sign: { nonceOffsetNs: 2n * SECOND_NS } },
  { title: 'a nonce more than 2 s ahead', verdict: 'StaleRequest', sign: { nonceOffsetNs: 2n * SECOND_NS + 1n } },
  { title: 'a nonce of zero', verdict: 'StaleRequest', headers: { [NONCE]: '0' } },
  {
    title: 'a stale request with a bad signature',
    verdict: 'StaleRequest',
    sign: { nonceOffsetNs: -60n * SECOND_NS },
    sent: { path: '/v2/task' },
  },
  { title: 'a hotkey that is no address', verdict: 'MalformedAuth', headers: { [HOTKEY]: 'nobody' } },
  { title: 'a hotkey with a wrong check sum', verdict: 'MalformedAuth', headers: { [HOTKEY]: EVE.replace('H', 'G') } },
  { title: 'the hotkey of somebody else', verdict: 'BadSignature', headers: { [HOTKEY]: EVE } },
  { title: 'a signature of nothing', verdict: 'BadSignature', headers: { [SIGNATURE]: `0x${'00'.repeat(64)}` } },
  { title: 'another body', verdict: 'BadSignature', sent: { content: Uint8Array.of(1) } },
  { title: 'no body', verdict: 'BadSignature', sent: { content: new Uint8Array(0) } },
  { title: 'another path', verdict: 'BadSignature', sent: { path: '/v1/tasks' } },
  { title: 'another query', verdict: 'BadSignature', sent: { path: '/v1/task?x=1' } },
  { title: 'another method', verdict: 'BadSignature', sent: { method: 'PUT' } },
  { title: 'another nonce', verdict: 'BadSignature', headers: { [NONCE]: '1700000000000000001' } },
  { title: 'a nonce that was accepted before', verdict: 'ReplayedRequest', sent: { seen: true } },
  { title: 'a replay with a bad signature', verdict: 'BadSignature', sent: { seen: true, path: '/v2/task' } },
];

/** Ours refuses a form that the SDK reads and does not write itself. */
export const STRICTER: readonly AuthCase[] = [
  { title: 'a nonce with a plus', verdict: 'MalformedAuth', headers: { [NONCE]: '+1700000000000000000' } },
  { title: 'a nonce with a leading zero', verdict: 'MalformedAuth', headers: { [NONCE]: '01700000000000000000' } },
  { title: 'a nonce with an underscore', verdict: 'MalformedAuth', headers: { [NONCE]: '1_700000000000000000' } },
];

/** What every request of a run has. */
export interface CaseGround {
  readonly scheme: SignatureScheme;
  readonly receiver: AccountId;
  readonly nonceNs: bigint;
  readonly body: Uint8Array;
}

/** The headers of a case. */
export function caseHeaders(crypto: Crypto, ground: CaseGround, item: AuthCase) {
  const { nonceOffsetNs = 0n, receiver = ground.receiver, uri = '//Alice' } = item.sign ?? {};
  const pair = deriveKeyPair(crypto, uri, ground.scheme);
  const nonceNs = ground.nonceNs + nonceOffsetNs;
  const request = { method: 'POST', target: '/v1/task', body: ground.body, nonceNs, receiver };
  const headers = signRequest(crypto, pair, request);
  for (const [name, value] of Object.entries(item.headers ?? {})) {
    if (value === null) delete headers[name];
    else headers[name] = value === 'without 0x' ? (headers[SIGNATURE] ?? '').slice(2) : value;
  }
  return { headers, sent: item.sent };
}
