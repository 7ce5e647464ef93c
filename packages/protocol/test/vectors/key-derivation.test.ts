import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCrypto } from '@yumanet/crypto';
import {
  accountFromBytes,
  bytesToHex,
  deriveKeyPair,
  hexToBytes,
  isSignatureScheme,
  ss58Encode,
  WireError,
} from '@yumanet/protocol';
import { devAccounts } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';

/** Recorded from @polkadot/keyring and from sp_core itself. */
const file: {
  cases: { scheme: string; uri: string; public_key: string; address: string }[];
  signatures: { scheme: string; public_key: string; message: string; signature: string }[];
} = JSON.parse(readFileSync(join(import.meta.dirname, 'data/key-derivation.json'), 'utf8'));

const crypto = createCrypto();

function schemeOf(text: string) {
  if (!isSignatureScheme(text)) throw new Error(`${text} is no scheme`);
  return text;
}

it.each(file.cases)('$scheme $uri is $address', ({ scheme, uri, public_key: publicKey, address }) => {
  const keyPair = deriveKeyPair(crypto, uri, schemeOf(scheme));
  expect(bytesToHex(keyPair.publicKey)).toBe(publicKey);
  expect(ss58Encode(accountFromBytes(keyPair.publicKey))).toBe(address);
  const message = new TextEncoder().encode(uri);
  expect(crypto.verify(keyPair.scheme, keyPair.publicKey, message, keyPair.sign(message))).toBe(true);
});

it.each(Object.values(devAccounts))('$uri is the account of the test kit', ({ uri, publicKeyHex }) => {
  expect(bytesToHex(deriveKeyPair(crypto, uri).publicKey)).toBe(`0x${publicKeyHex}`);
});

it('ed25519 has no soft junctions', () => {
  expect(() => deriveKeyPair(crypto, '//Alice/soft', 'ed25519')).toThrow(WireError);
});

describe.each(file.signatures)(
  'a $scheme signature of another library',
  ({ scheme, public_key: key, message, signature }) => {
    const publicKey = hexToBytes(key);
    const bytes = new TextEncoder().encode(message);

    it('verifies', () => {
      expect(crypto.verify(schemeOf(scheme), publicKey, bytes, hexToBytes(signature))).toBe(true);
    });

    it('does not verify with any one bit changed', () => {
      for (let bit = 0; bit < 512; bit += 1) {
        const changed = hexToBytes(signature);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(crypto.verify(schemeOf(scheme), publicKey, bytes, changed)).toBe(false);
      }
    });
  },
);
