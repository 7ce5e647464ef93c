/** btauth/1: who sent a request, to whom, when, and that it comes once. */
import { createHash } from 'node:crypto';
import { decodeAddress, verify } from './keys.ts';

const AGE_NS_MAX = 10_000_000_000n;
const SKEW_NS_MAX = 2_000_000_000n;
const REPLAY_MS = 60_000;
const NONCES_MAX = 100_000;

/** What the headers of a request claim. */
export interface Auth {
  readonly sender: string;
  readonly nonce: string;
  readonly signature: Uint8Array;
}

type Headers = Readonly<Record<string, readonly string[] | undefined>>;

/** Undefined when the headers cannot belong to a request for this miner, now. A header that comes twice has no value. */
export function readAuth(headers: Headers, receiver: string): Auth | undefined {
  const value = (name: string): string => {
    const [only = '', ...more] = headers[`x-bittensor-${name}`] ?? [];
    return more.length === 0 ? only : '';
  };
  const isSr25519 = headers['x-bittensor-crypto'] === undefined || value('crypto') === 'sr25519';
  const nonce = value('nonce');
  const signature = value('signature');
  if (value('version') !== '1' || !isSr25519 || value('receiver') !== receiver) return undefined;
  if (!/^[1-9][0-9]{0,19}$/.test(nonce) || !/^(0x)?[0-9a-fA-F]{128}$/.test(signature)) return undefined;
  const ageNs = BigInt(Date.now()) * 1_000_000n - BigInt(nonce);
  if (ageNs > AGE_NS_MAX || ageNs < -SKEW_NS_MAX) return undefined;
  return { sender: value('hotkey'), nonce, signature: Buffer.from(signature.replace('0x', ''), 'hex') };
}

/** Verifies the signature over the eight lines. */
export function isSigned(
  { sender, nonce, signature }: Auth,
  target: string,
  body: Uint8Array,
  receiver: string,
): boolean {
  const publicKey = decodeAddress(sender);
  if (publicKey === undefined) return false;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const lines = ['btauth/1', 'sr25519', 'POST', target, bodyHash, nonce, sender, receiver];
  return verify(publicKey, Buffer.from(lines.join('\n')), signature);
}

/** The nonces that were accepted. */
export interface Nonces {
  /** False for one that was accepted before, and when there is no room. Call it after the signature. */
  remember(auth: Auth): boolean;
}

export function createNonces(): Nonces {
  /** By when they came, the oldest first. */
  const seen = new Map<string, number>();
  return {
    remember({ sender, nonce }) {
      const now = Date.now();
      for (const [name, atMs] of seen) {
        if (now - atMs <= REPLAY_MS) break;
        seen.delete(name);
      }
      const name = `${sender}/${nonce}`;
      if (seen.has(name) || seen.size >= NONCES_MAX) return false;
      seen.set(name, now);
      return true;
    },
  };
}
