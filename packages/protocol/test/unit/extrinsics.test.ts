import { createCrypto } from '@yumanet/crypto';
import {
  type Crypto,
  deriveKeyPair,
  extrinsicHash,
  extrinsicSigningBytes,
  findBadSignature,
  type SignatureScheme,
  signExtrinsic,
  verifyExtrinsicSignature,
  WireError,
} from '@yumanet/protocol';
import { Call, SignedExtrinsic } from '@yumanet/protocol/messages';
import { createFakeCrypto } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';

const FIELDS = {
  genesisHash: new Uint8Array(32).fill(0xaa),
  nonce: 258n,
  validUntil: 2n ** 64n - 1n,
  call: { call: { case: 'startCall', value: { netuid: 1 } } },
} as const;

describe.each<[string, Crypto, SignatureScheme]>([
  ['sr25519', createCrypto(), 'sr25519'],
  ['ed25519', createCrypto(), 'ed25519'],
  ['the fake', createFakeCrypto(), 'sr25519'],
])('an extrinsic signed with %s', (_name, crypto, scheme) => {
  const keyPair = deriveKeyPair(crypto, '//Alice', scheme);
  const signed = signExtrinsic(crypto, keyPair, FIELDS);

  it('has the documented bytes', () => {
    const expected = [
      ...new TextEncoder().encode(`yumanet/1\0${scheme}\0`),
      ...FIELDS.genesisHash,
      ...keyPair.publicKey,
      ...[2, 1, 0, 0, 0, 0, 0, 0],
      ...new Uint8Array(8).fill(255),
      ...Call.encode(FIELDS.call),
    ];
    expect([...extrinsicSigningBytes(signed)]).toEqual(expected);
    expect(extrinsicHash(crypto, signed)).toEqual(crypto.blake2b256(Uint8Array.from(expected)));
  });

  it('verifies, also after the wire, and its hash does not depend on the signature', () => {
    const received = SignedExtrinsic.decode(SignedExtrinsic.encode(signed));
    expect(verifyExtrinsicSignature(crypto, received)).toBe(true);
    const again = signExtrinsic(crypto, keyPair, FIELDS);
    expect(extrinsicHash(crypto, again)).toEqual(extrinsicHash(crypto, signed));
  });

  it.each<[string, Partial<SignedExtrinsic>]>([
    ['another nonce', { nonce: 257n }],
    ['another validity', { validUntil: 2n ** 64n - 2n }],
    ['another chain', { genesisHash: new Uint8Array(32).fill(0xab) }],
    ['another signer', { signer: deriveKeyPair(crypto, '//Bob', scheme).publicKey }],
    ['another call', { call: Call.encode({ call: { case: 'startCall', value: { netuid: 2 } } }) }],
    ['another scheme', { scheme: scheme === 'sr25519' ? 'ed25519' : 'sr25519' }],
    ['an unknown scheme', { scheme: 'ecdsa' }],
    ['no scheme', { scheme: '' }],
    ['a zero byte in the scheme', { scheme: `${scheme}\0` }],
    ['no signature', { signature: new Uint8Array(0) }],
    ['a long signature', { signature: new Uint8Array(65) }],
    ['a zero signature', { signature: new Uint8Array(64) }],
    ['a short genesis hash', { genesisHash: new Uint8Array(31) }],
    ['a short signer', { signer: new Uint8Array(31) }],
  ])('does not verify with %s', (_change, change) => {
    const changed = { ...signed, ...change };
    expect(verifyExtrinsicSignature(crypto, changed)).toBe(false);
    expect(findBadSignature(crypto, [signed, signed, changed, signed])).toBe(2);
  });

  it('finds the first of several bad ones, and none where all fit', () => {
    const unfit = { ...signed, nonce: 257n };
    const malformed = { ...signed, scheme: 'ecdsa' };
    expect(findBadSignature(crypto, [])).toBe(-1);
    expect(findBadSignature(crypto, [signed, signed])).toBe(-1);
    expect(findBadSignature(crypto, [signed, malformed, unfit])).toBe(1);
    expect(findBadSignature(crypto, [signed, unfit, malformed])).toBe(1);
  });

  it.each([{ nonce: -1n }, { nonce: 2n ** 64n }, { validUntil: -1n }, { genesisHash: new Uint8Array(0) }])(
    'cannot be signed with %o',
    (change) => {
      expect(() => signExtrinsic(crypto, keyPair, { ...FIELDS, ...change })).toThrow(WireError);
    },
  );
});

it.each([
  ['a zero byte in the scheme', { scheme: 'sr25519\0' }],
  ['a short signer', { signer: new Uint8Array(31) }],
  ['a long genesis hash', { genesisHash: new Uint8Array(33) }],
  ['a nonce that is no u64', { nonce: 2n ** 64n }],
])('no bytes are signed for %s', (_name, change) => {
  const signer = new Uint8Array(32);
  const { genesisHash, nonce, validUntil } = FIELDS;
  const extrinsic = { scheme: 'sr25519', signer, genesisHash, nonce, validUntil, call: new Uint8Array(0) };
  expect(extrinsicSigningBytes(extrinsic)).toHaveLength(98);
  expect(() => extrinsicSigningBytes({ ...extrinsic, ...change })).toThrow(WireError);
});
