/**
 * Checking a signed HTTP request, in two halves so that a server can refuse before it reads a body: `readAuthHeaders`
 * (shape, receiver, freshness), then `verifySignedBody` (signature, replay). Order and outcomes are those of
 * docs/rules/subnets.md section 11.
 *
 * Stricter than the ecosystem's SDK, which signs nothing of the kind itself: a nonce must be written canonically (no sign,
 * no leading zero, no spaces), an address must have prefix 42, and a request must be bound to a receiver.
 */
import { accountToBytes } from '../encoding/account-bytes.ts';
import { hexDigitsToBytes } from '../encoding/hex.ts';
import { ss58Decode, ss58Encode } from '../encoding/ss58.ts';
import type { AccountId } from '../ids/decode-ids.ts';
import { isSignatureScheme } from '../keys/signature-scheme.ts';
import type { Crypto, SignatureScheme } from '../ports/crypto.ts';
import { WireError } from '../wire/wire-error.ts';
import { payloadOfHash } from './btauth-payload.ts';
import {
  BTAUTH_VERSION,
  HEADER_CRYPTO,
  HEADER_HOTKEY,
  HEADER_NONCE,
  HEADER_RECEIVER,
  HEADER_SIGNATURE,
  HEADER_VERSION,
  REQUEST_AGE_NS_MAX,
  REQUEST_SKEW_NS_MAX,
} from './protocol.ts';
import type { ReplayStore } from './replay-store.ts';

/** Why a request is not authentic; `ReplayStoreFull` says only that the server cannot tell. */
export type AuthRefusalName =
  | 'MalformedAuth'
  | 'WrongReceiver'
  | 'StaleRequest'
  | 'BadSignature'
  | 'ReplayedRequest'
  | 'ReplayStoreFull';

/** The message repeats nothing of the request, so that it may be sent to the unknown caller. */
export interface AuthRefusal {
  readonly kind: 'refused';
  readonly name: AuthRefusalName;
  readonly message: string;
}

/** Header names in any case; a list is a header that came more than once. */
export type AuthHeaderMap = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the headers claim. Nothing of it is proved before `verifySignedBody`. */
export interface ClaimedAuth {
  readonly kind: 'ok';
  readonly scheme: SignatureScheme;
  readonly sender: AccountId;
  readonly receiver: AccountId;
  readonly nonce: bigint;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/** Who sent the request, proved. */
export interface VerifiedSender {
  readonly kind: 'ok';
  readonly sender: AccountId;
  readonly nonce: bigint;
}

export interface SignedBody {
  readonly auth: ClaimedAuth;
  readonly method: string;
  /** Path and query as they were received. */
  readonly target: string;
  /** SHA-256 of the raw body. */
  readonly bodyHash: Uint8Array;
  readonly nowNs: bigint;
  readonly replayStore: ReplayStore;
}

export interface RequestToVerify extends Omit<SignedBody, 'auth' | 'bodyHash'> {
  readonly headers: AuthHeaderMap;
  readonly body: Uint8Array;
  /** The account of this server. */
  readonly receiver: AccountId;
}

const SIGNATURE_BYTES = 64;
/** A nonce in this century has 19 digits; more than a u64 is none. */
const NONCE = /^(?:0|[1-9][0-9]{0,19})$/;

/** Both halves at once, for a request whose body is at hand. */
export function verifyRequest(crypto: Crypto, request: RequestToVerify): VerifiedSender | AuthRefusal {
  const auth = readAuthHeaders(request.headers, request.receiver, request.nowNs);
  if (auth.kind === 'refused') return auth;
  return verifySignedBody(crypto, { ...request, auth, bodyHash: crypto.sha256(request.body) });
}

/** Shape of the headers, then the receiver, then freshness, then addresses and lengths. Costs no signature check. */
export function readAuthHeaders(headers: AuthHeaderMap, receiver: AccountId, nowNs: bigint): ClaimedAuth | AuthRefusal {
  const header = lowerCaseNames(headers);
  if (header.get(HEADER_VERSION.toLowerCase()) !== BTAUTH_VERSION) return malformed(HEADER_VERSION);
  const sender = header.get(HEADER_HOTKEY.toLowerCase());
  if (sender === undefined || sender === '') return malformed(HEADER_HOTKEY);
  const nonceText = header.get(HEADER_NONCE.toLowerCase());
  if (nonceText === undefined || !NONCE.test(nonceText)) return malformed(HEADER_NONCE);
  const scheme = schemeOf(header.get(HEADER_CRYPTO.toLowerCase()));
  if (scheme === undefined) return malformed(HEADER_CRYPTO);
  const signature = parsed(() => signatureBytes(header.get(HEADER_SIGNATURE.toLowerCase())));
  if (signature === undefined) return malformed(HEADER_SIGNATURE);

  const named = header.get(HEADER_RECEIVER.toLowerCase());
  if (named === undefined) return refused('WrongReceiver', `${HEADER_RECEIVER} is missing`);
  if (named !== ss58Encode(receiver)) return refused('WrongReceiver', 'the request was signed for another receiver');

  const nonce = BigInt(nonceText);
  if (nowNs - nonce > REQUEST_AGE_NS_MAX) return refused('StaleRequest', 'the nonce is more than 10 s old');
  if (nonce - nowNs > REQUEST_SKEW_NS_MAX) return refused('StaleRequest', 'the nonce is more than 2 s ahead');

  const account = parsed(() => ss58Decode(sender));
  if (account === undefined) return malformed(HEADER_HOTKEY);
  if (signature.length !== SIGNATURE_BYTES) return malformed(HEADER_SIGNATURE);
  return { kind: 'ok', scheme, sender: account, receiver, nonce, signature };
}

/**
 * The signature, then the replay; a nonce is remembered only after a good signature. `nowNs` is the time at which the body
 * is there: a body that comes later than the memory of nonces reaches is stale.
 */
export function verifySignedBody(crypto: Crypto, body: SignedBody): VerifiedSender | AuthRefusal {
  const { auth, method, target, bodyHash, nowNs, replayStore } = body;
  const { scheme, nonce } = auth;
  const parts = { scheme, method, target, nonce, sender: ss58Encode(auth.sender), receiver: ss58Encode(auth.receiver) };
  const payload = parsed(() => payloadOfHash(parts, bodyHash));
  if (payload === undefined) return refused('MalformedAuth', 'the request line cannot be signed');
  if (!crypto.verify(scheme, accountToBytes(auth.sender), payload, auth.signature)) {
    return refused('BadSignature', 'the signature does not fit the request');
  }
  switch (replayStore.remember(auth.sender, nonce, nowNs)) {
    case 'new':
      return { kind: 'ok', sender: auth.sender, nonce };
    case 'seen':
      return refused('ReplayedRequest', 'this nonce was already accepted from this sender');
    case 'expired':
      return refused('StaleRequest', 'the body came too long after the headers');
    case 'full':
      return refused('ReplayStoreFull', 'no more nonces can be remembered now');
  }
}

/** A header that came more than once has no value: it must not depend on the server which of them counts. */
function lowerCaseNames(headers: AuthHeaderMap): ReadonlyMap<string, string | undefined> {
  const lower = new Map<string, string | undefined>();
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    lower.set(key, lower.has(key) || typeof value !== 'string' ? '' : value);
  }
  return lower;
}

/** The SDK also takes its own numbers for the schemes. */
function schemeOf(text: string | undefined): SignatureScheme | undefined {
  if (text === undefined) return 'sr25519';
  const name = text.trim().toLowerCase();
  if (/^0{0,19}1$/.test(name)) return 'sr25519';
  if (/^0{1,20}$/.test(name)) return 'ed25519';
  return isSignatureScheme(name) ? name : undefined;
}

function signatureBytes(text: string | undefined): Uint8Array {
  if (text === undefined) throw new WireError('signature', 'is missing');
  return hexDigitsToBytes(text.startsWith('0x') ? text.slice(2) : text);
}

function parsed<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}

function malformed(header: string): AuthRefusal {
  return refused('MalformedAuth', `${header} is missing or malformed`);
}

function refused(name: AuthRefusalName, message: string): AuthRefusal {
  return { kind: 'refused', name, message };
}
