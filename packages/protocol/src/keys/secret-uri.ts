/**
 * Secret URIs as Substrate writes them: an optional secret, then junctions, `//hard` or `/soft`. Without a secret the
 * well-known development secret is meant, so `//Alice` is the same key everywhere.
 */
import { blake2b } from '@noble/hashes/blake2.js';
import { hexToBytes } from '../encoding/hex.ts';
import type { Junction } from '../ports/crypto.ts';
import { WireError } from '../wire/wire-error.ts';
import { U64_MAX } from '../wire/wire-limits.ts';

/** A secret with its path. */
export interface SecretUri {
  /** 32 bytes. */
  readonly miniSecret: Uint8Array;
  readonly junctions: readonly Junction[];
}

/**
 * The 32-byte mini secret of Substrate's public development phrase ("bottom drive obey lake curtain smoke basket hold
 * race lonely fit walk"). Everybody knows it: it protects nothing.
 */
export const DEV_MINI_SECRET: Uint8Array = hexToBytes(
  '0xfac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e',
);

const CHAIN_CODE_BYTES = 32;
const URI_LETTERS_MAX = 1_024;
const URI_SHAPE = /^(?<secret>0x[0-9a-fA-F]{64})?(?<path>(?:\/\/?[^/]+)*)$/;

/**
 * Reads `//Alice`, `//miner1_sn1/0`, `0x<64 hex digits>//path`. A junction of digits is a number (u64, little endian), any
 * other its text. Throws `WireError` on mnemonic phrases and passwords (keyfiles hold those) and on any other shape.
 */
export function parseSecretUri(uri: string): SecretUri {
  const groups = uri.length <= URI_LETTERS_MAX && uri.isWellFormed() ? URI_SHAPE.exec(uri)?.groups : undefined;
  if (groups === undefined || uri.length === 0) {
    throw new WireError('secret uri', 'is not of the form //hard/soft or 0x<64 hex digits>//hard/soft');
  }
  const secret = groups['secret'];
  const junctions = (groups['path'] ?? '').match(/\/\/?[^/]+/g) ?? [];
  return {
    miniSecret: secret === undefined ? DEV_MINI_SECRET : hexToBytes(secret),
    junctions: junctions.map(junctionOf),
  };
}

function junctionOf(part: string): Junction {
  const hard = part.startsWith('//');
  return { hard, chainCode: chainCodeOf(part.slice(hard ? 2 : 1)) };
}

/** Padded with zeros to 32 bytes; a longer encoding is replaced by its hash. */
function chainCodeOf(name: string): Uint8Array {
  const encoded = numberOf(name) ?? scaleText(name);
  if (encoded.length > CHAIN_CODE_BYTES) return blake2b(encoded, { dkLen: CHAIN_CODE_BYTES });
  const chainCode = new Uint8Array(CHAIN_CODE_BYTES);
  chainCode.set(encoded);
  return chainCode;
}

/** Digits beyond the u64 range are text, as in Substrate, whose parser also takes a plus sign. */
function numberOf(name: string): Uint8Array | undefined {
  if (!/^\+?[0-9]+$/.test(name)) return undefined;
  const value = BigInt(name.replace('+', ''));
  if (value > U64_MAX) return undefined;
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes;
}

/** SCALE: the byte length as a compact integer, then UTF-8. URIs are short enough for its two smaller forms. */
function scaleText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const length = bytes.length < 64 ? [bytes.length << 2] : [((bytes.length & 0x3f) << 2) | 1, bytes.length >> 6];
  return Uint8Array.from([...length, ...bytes]);
}
