/** Keys and addresses. */
import { createHash } from 'node:crypto';
import { getPublicKey, HDKD, secretFromSeed, sign as signSr25519, verify as verifySr25519 } from '@scure/sr25519';

/** Everybody knows it: never use its keys outside of a testnet. */
const DEV_SECRET = 'fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const ADDRESS_PREFIX = 42;
const ADDRESS_BYTES = 35;
const ADDRESS_LETTERS_MAX = 64;

export interface Key {
  /** ss58 */
  readonly address: string;
  sign(message: Uint8Array): Uint8Array;
}

/** The key of a secret URI of one hard junction, such as `//typescript1_sn1`. */
export function deriveKey(uri: string): Key {
  const name = Buffer.from(/^\/\/([^/]+)$/.exec(uri)?.[1] ?? '');
  if (name.length < 1 || name.length > 31)
    throw new Error(`YUMANET_HOTKEY must look like //typescript1_sn1, not ${uri}`);
  const chainCode = new Uint8Array(32);
  chainCode.set([name.length << 2, ...name]);
  const secret = HDKD.secretHard(secretFromSeed(Buffer.from(DEV_SECRET, 'hex')), chainCode);
  return { address: encodeAddress(getPublicKey(secret)), sign: (message) => signSr25519(secret, message) };
}

/** False for anything that does not fit, also for what is no key or no signature. */
export function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verifySr25519(message, signature, publicKey);
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

function encodeAddress(publicKey: Uint8Array): string {
  const body = Buffer.concat([Uint8Array.of(ADDRESS_PREFIX), publicKey]);
  const sum = createHash('blake2b512').update('SS58PRE').update(body).digest().subarray(0, 2);
  let number = BigInt(`0x${Buffer.concat([body, sum]).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = `${BASE58[Number(number % 58n)]}${text}`;
  return text;
}

/** The account of an address of prefix 42; undefined for anything else. */
export function decodeAddress(text: string): Uint8Array | undefined {
  if (text.length > ADDRESS_LETTERS_MAX) return undefined;
  let number = 0n;
  for (const letter of text) {
    const digit = BASE58.indexOf(letter);
    if (digit < 0) return undefined;
    number = number * 58n + BigInt(digit);
  }
  const hex = number.toString(16).padStart(ADDRESS_BYTES * 2, '0');
  if (hex.length > ADDRESS_BYTES * 2) return undefined;
  const publicKey = Buffer.from(hex, 'hex').subarray(1, 33);
  return encodeAddress(publicKey) === text ? publicKey : undefined;
}
