import { createCrypto } from '@yumanet/crypto';
import { cryptoContract } from '@yumanet/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLruCache } from '../../src/lru-cache.ts';
import { isSmallOrderPoint } from '../../src/small-order-point.ts';

const SECRET = new Uint8Array(32).fill(7);
const MESSAGE = Uint8Array.of(1, 2, 3);

/** A panic of the WebAssembly module prints its stack; it must never come that far. */
const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => printed.mockClear());
afterEach(() => expect(printed).not.toHaveBeenCalled());

describe('the native crypto', () => {
  it.each(Object.entries(cryptoContract))('%s', (_name, check) => check(createCrypto()));

  it('gives plain byte arrays', () => {
    const crypto = createCrypto();
    expect(Buffer.isBuffer(crypto.sha256(MESSAGE)) || Buffer.isBuffer(crypto.blake2b256(MESSAGE))).toBe(false);
    const pair = crypto.deriveKeyPair('ed25519', SECRET, []);
    expect(Buffer.isBuffer(pair.publicKey) || Buffer.isBuffer(pair.sign(MESSAGE))).toBe(false);
  });

  it.each(['sr25519', 'ed25519'] as const)('takes a mini secret of 32 bytes only (%s)', (scheme) => {
    expect(() => createCrypto().deriveKeyPair(scheme, new Uint8Array(31), [])).toThrow(RangeError);
  });

  it('does not confuse a key with a longer or shorter one', () => {
    const crypto = createCrypto();
    const { publicKey, sign } = crypto.deriveKeyPair('sr25519', SECRET, []);
    const signature = sign(MESSAGE);
    expect(crypto.verify('sr25519', publicKey, MESSAGE, signature)).toBe(true);
    expect(crypto.verify('sr25519', Uint8Array.from([...publicKey, 0]), MESSAGE, signature)).toBe(false);
  });

  it('remembers a refused key as refused', () => {
    const crypto = createCrypto();
    const { sign } = crypto.deriveKeyPair('sr25519', SECRET, []);
    const garbage = new Uint8Array(32).fill(254);
    for (let round = 0; round < 3; round += 1) {
      expect(crypto.verify('sr25519', garbage, MESSAGE, sign(MESSAGE))).toBe(false);
    }
  });
});

describe('keys that anybody could sign for', () => {
  it('the identity of sr25519 verifies nothing, though the signature fits', () => {
    const signature = new Uint8Array(64);
    signature[63] = 0x80;
    expect(createCrypto().verify('sr25519', new Uint8Array(32), MESSAGE, signature)).toBe(false);
  });

  it('a small-order key of ed25519 verifies nothing, though the signature fits', () => {
    const identity = Uint8Array.of(1, ...new Uint8Array(31));
    const signature = Uint8Array.from([...identity, ...new Uint8Array(32)]);
    expect(createCrypto().verify('ed25519', identity, MESSAGE, signature)).toBe(false);
  });

  it('small-order keys are known in each of their encodings, and other keys are none', () => {
    const zero = new Uint8Array(32);
    const one = Uint8Array.of(1, ...new Uint8Array(31));
    const minusOne = Uint8Array.of(0xec, ...new Uint8Array(30).fill(0xff), 0x7f);
    const modulus = Uint8Array.of(0xed, ...new Uint8Array(30).fill(0xff), 0x7f);
    const onePlusModulus = Uint8Array.of(0xee, ...new Uint8Array(30).fill(0xff), 0x7f);
    for (const key of [zero, one, minusOne, modulus, onePlusModulus]) {
      expect(isSmallOrderPoint(key)).toBe(true);
      expect(isSmallOrderPoint(key.with(31, (key[31] ?? 0) | 0x80))).toBe(true);
      expect(isSmallOrderPoint(key.with(0, 0x70))).toBe(false);
    }
  });
});

describe('malleability', () => {
  it.each(['sr25519', 'ed25519'] as const)('a signature of %s with the group order added is another one', (scheme) => {
    const crypto = createCrypto();
    const { publicKey, sign } = crypto.deriveKeyPair(scheme, SECRET, []);
    const signature = sign(MESSAGE);
    const mark = scheme === 'sr25519' ? 0x80 : 0;
    signature[63] = (signature[63] ?? 0) & ~mark;
    const order = (1n << 252n) + 27742317777372353535851937790883648493n;
    let scalar = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + order;
    for (let index = 32; index < 64; index += 1, scalar >>= 8n) signature[index] = Number(scalar & 255n);
    signature[63] = (signature[63] ?? 0) | mark;
    expect(crypto.verify(scheme, publicKey, MESSAGE, signature)).toBe(false);
  });

  it('an sr25519 signature without its mark is none', () => {
    const crypto = createCrypto();
    const { publicKey, sign } = crypto.deriveKeyPair('sr25519', SECRET, []);
    const signature = sign(MESSAGE);
    signature[63] = (signature[63] ?? 0) & 0x7f;
    expect(crypto.verify('sr25519', publicKey, MESSAGE, signature)).toBe(false);
  });
});

describe('the memory of parsed keys', () => {
  it('keeps the keys that were used last, up to its capacity', () => {
    const cache = createLruCache<string, boolean>(2);
    const made: string[] = [];
    const get = (key: string) => cache.getOrAdd(key, () => made.push(key) > 0);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(cache.size).toBe(2);
  });

  it('remembers false like any answer', () => {
    const cache = createLruCache<string, boolean>(2);
    const make = vi.fn(() => false);
    expect([cache.getOrAdd('x', make), cache.getOrAdd('x', make)]).toEqual([false, false]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
