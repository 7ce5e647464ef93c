/** Signing an HTTP request. */
import { accountFromBytes } from '../encoding/account-bytes.ts';
import { bytesToHex } from '../encoding/hex.ts';
import { ss58Encode } from '../encoding/ss58.ts';
import type { AccountId } from '../ids/decode-ids.ts';
import type { Crypto, KeyPair } from '../ports/crypto.ts';
import { WireError } from '../wire/wire-error.ts';
import { btauthPayload } from './btauth-payload.ts';
import {
  BTAUTH_VERSION,
  HEADER_CRYPTO,
  HEADER_HOTKEY,
  HEADER_NONCE,
  HEADER_RECEIVER,
  HEADER_SIGNATURE,
  HEADER_VERSION,
} from './protocol.ts';

/** What is sent. */
export interface RequestToSign {
  readonly method: string;
  /** Path and query exactly as they go over the wire. */
  readonly target: string;
  readonly body: Uint8Array;
  /** Unix time in nanoseconds; every attempt needs one of its own. */
  readonly nonceNs: bigint;
  /** Whom it is for. Servers refuse requests for nobody unless they are told otherwise. */
  readonly receiver: AccountId | null;
}

/** The headers of a signed request. Throws `WireError` when method or target cannot be part of a request. */
export function signRequest(crypto: Crypto, keyPair: KeyPair, request: RequestToSign): Record<string, string> {
  const { method, target, body, nonceNs } = request;
  if (nonceNs < 0n) throw new WireError('nonce', 'is negative');
  const sender = ss58Encode(accountFromBytes(keyPair.publicKey));
  const receiver = request.receiver === null ? null : ss58Encode(request.receiver);
  const { scheme } = keyPair;
  const payload = btauthPayload(crypto, { scheme, method, target, body, nonce: nonceNs, sender, receiver });
  return {
    [HEADER_VERSION]: BTAUTH_VERSION,
    [HEADER_HOTKEY]: sender,
    [HEADER_NONCE]: nonceNs.toString(),
    [HEADER_SIGNATURE]: bytesToHex(keyPair.sign(payload)),
    ...(scheme === 'sr25519' ? {} : { [HEADER_CRYPTO]: scheme }),
    ...(receiver === null ? {} : { [HEADER_RECEIVER]: receiver }),
  };
}
