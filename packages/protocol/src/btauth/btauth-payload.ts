/** The bytes that a btauth/1 signature is over. */
import { bytesToHexDigits } from '../encoding/hex.ts';
import type { Crypto, SignatureScheme } from '../ports/crypto.ts';
import { WireError } from '../wire/wire-error.ts';
import { BTAUTH_PROTOCOL, NO_RECEIVER } from './protocol.ts';

export interface BtauthRequest {
  readonly scheme: SignatureScheme;
  readonly method: string;
  /** The request target as sent: path and query. */
  readonly target: string;
  /** The raw body; empty without one. */
  readonly body: Uint8Array;
  /** Unix time in nanoseconds. */
  readonly nonce: bigint;
  /** ss58 */
  readonly sender: string;
  /** ss58, or null for a request that is bound to nobody. */
  readonly receiver: string | null;
}

/** Eight lines joined by line feeds. Throws `WireError` when a part could make a line of its own. */
export function btauthPayload(crypto: Crypto, request: BtauthRequest): Uint8Array {
  return payloadOfHash(request, crypto.sha256(request.body));
}

/** The same for a body of which only the SHA-256 is at hand. */
export function payloadOfHash(request: Omit<BtauthRequest, 'body'>, bodyHash: Uint8Array): Uint8Array {
  const lines = [
    BTAUTH_PROTOCOL,
    request.scheme,
    line('method', request.method.toUpperCase()),
    line('target', request.target),
    bytesToHexDigits(bodyHash),
    request.nonce.toString(),
    line('sender', request.sender),
    line('receiver', request.receiver ?? NO_RECEIVER),
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

/** No part of a request line or header has spaces or control characters, so none can forge a line of the payload. */
function line(name: string, text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || code === 0x7f) throw new WireError(name, 'has a space or a control character');
  }
  if (text.length === 0 || !text.isWellFormed()) throw new WireError(name, 'is empty or no well-formed Unicode');
  return text;
}
