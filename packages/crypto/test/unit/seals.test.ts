import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { BEACON_SEED_BYTES, createBeacon, createCrypto, sealToRound } from '@yumanet/crypto';
import { type SealScheme, WireError } from '@yumanet/protocol';
import { createSeededRandom } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { loadBls } from '../../src/seal/load-bls.ts';

const SEED = new Uint8Array(BEACON_SEED_BYTES).fill(5);
const SCHEMES: readonly SealScheme[] = ['x25519', 'tlock'];
const U64_MAX = (1n << 64n) - 1n;
const PUBLIC_KEY_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');
const random = createSeededRandom('seals');

/** 0, 1, the two points of order 8, and -1, 0 and 1 written with 2^255 - 19 added. */
const SMALL_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].flatMap((hex) => {
  const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
  const withHighBit = bytes.slice();
  withHighBit[31] = (withHighBit[31] ?? 0) | 0x80;
  return [bytes, withHighBit];
});

describe('a beacon', () => {
  it.each(SCHEMES)('has halves that its seed fixes, others in each round and with each seed (%s)', (scheme) => {
    const beacon = createBeacon(scheme, SEED);
    const rounds = [0n, 1n, 2n, 255n, 256n, U64_MAX];
    const halves = rounds.map((round) => Buffer.from(beacon.privateHalf(round)).toString('hex'));
    expect(new Set(halves).size).toBe(rounds.length);
    expect(createBeacon(scheme, SEED).privateHalf(256n)).toEqual(beacon.privateHalf(256n));
    const other = createBeacon(scheme, new Uint8Array(BEACON_SEED_BYTES).fill(6));
    expect(other.privateHalf(256n)).not.toEqual(beacon.privateHalf(256n));
  });

  it('has a key per round, or one for all', () => {
    const own = createBeacon('x25519', SEED);
    expect(own.publicKey).toEqual(new Uint8Array(0));
    expect([own.publicHalf(1n).length, own.privateHalf(1n).length]).toEqual([32, 32]);
    expect(own.publicHalf(1n)).not.toEqual(own.publicHalf(2n));
    const group = createBeacon('tlock', SEED);
    expect([group.publicKey.length, group.privateHalf(1n).length]).toEqual([96, 48]);
    expect(group.publicHalf(1n)).toEqual(group.publicKey);
    expect(group.publicHalf(U64_MAX)).toEqual(group.publicKey);
  });

  it.each([0, 31, 33])('has no seed of %i bytes', (length) => {
    expect(() => createBeacon('x25519', new Uint8Array(length))).toThrow(RangeError);
  });
});

describe('sealing', () => {
  it.each(SCHEMES)('has a bound, and opens up to it (%s)', (scheme) => {
    const beacon = createBeacon(scheme, SEED);
    const key = { scheme, round: 3n, publicHalf: beacon.publicHalf(3n) };
    const largest = new Uint8Array(65_292).fill(1);
    const sealed = sealToRound(key, largest, random);
    expect(createCrypto().openSeal({ scheme, round: 3n, sealed }, beacon.privateHalf(3n))).toEqual(largest);
    expect(() => sealToRound(key, new Uint8Array(65_293), random)).toThrow(WireError);
  });

  it.each(SCHEMES)('opens nothing longer than the bound (%s)', (scheme) => {
    const sealed = new Uint8Array(65_537);
    expect(createCrypto().openSeal({ scheme, round: 3n, sealed }, new Uint8Array(32))).toBeUndefined();
  });

  it.each(SCHEMES)('knows rounds of 64 bits only (%s)', (scheme) => {
    const beacon = createBeacon(scheme, SEED);
    const publicHalf = beacon.publicHalf(0n);
    const payload = Uint8Array.of(1);
    for (const round of [-1n, U64_MAX + 1n]) {
      expect(() => sealToRound({ scheme, round, publicHalf }, payload, random)).toThrow(WireError);
    }
    const sealed = sealToRound({ scheme, round: 0n, publicHalf }, payload, random);
    expect(createCrypto().openSeal({ scheme, round: 0n, sealed }, beacon.privateHalf(0n))).toEqual(payload);
    expect(createCrypto().openSeal({ scheme, round: -1n, sealed }, beacon.privateHalf(0n))).toBeUndefined();
  });

  it.each(SCHEMES)('refuses a public half that is none (%s)', (scheme) => {
    for (const length of [0, 31, 33, 48, 95, 96, 97, 192]) {
      const publicHalf = new Uint8Array(length);
      expect(() => sealToRound({ scheme, round: 1n, publicHalf }, new Uint8Array(1), random)).toThrow(WireError);
    }
  });

  it.each(SCHEMES)('is another one each time (%s)', (scheme) => {
    const key = { scheme, round: 3n, publicHalf: createBeacon(scheme, SEED).publicHalf(3n) };
    const [one, other] = [1, 2].map(() => sealToRound(key, Uint8Array.of(1), random));
    expect(one).not.toEqual(other);
  });
});

describe('points that everybody knows the secret of', () => {
  it('are those for which OpenSSL has no secret', () => {
    const { privateKey } = generateKeyPairSync('x25519');
    for (const point of SMALL_ORDER) {
      const der = Buffer.concat([PUBLIC_KEY_PREFIX, point]);
      const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
      expect(() => diffieHellman({ privateKey, publicKey })).toThrow();
    }
  });

  it('are sealed to by nobody', () => {
    for (const publicHalf of SMALL_ORDER) {
      const key = { scheme: 'x25519', round: 1n, publicHalf } as const;
      expect(() => sealToRound(key, new Uint8Array(1), random)).toThrow(WireError);
    }
  });

  it('open nothing', () => {
    const pulse = createBeacon('x25519', SEED).privateHalf(1n);
    for (const point of SMALL_ORDER) {
      const sealed = Uint8Array.from([1, ...point, ...new Uint8Array(16)]);
      expect(createCrypto().openSeal({ scheme: 'x25519', round: 1n, sealed }, pulse)).toBeUndefined();
    }
  });

  it('and points outside of the group open nothing by timelock', () => {
    const { G1, G2 } = loadBls();
    const beacon = createBeacon('tlock', SEED);
    const [pulse, open] = [beacon.privateHalf(1n), createCrypto().openSeal];
    const sealed = sealToRound({ scheme: 'tlock', round: 1n, publicHalf: beacon.publicKey }, new Uint8Array(1), random);
    const withPoint = (u: Uint8Array) => Uint8Array.from([...u, ...sealed.subarray(96)]);
    expect(open({ scheme: 'tlock', round: 1n, sealed }, pulse)).toEqual(new Uint8Array(1));
    const infinity = G2.Point.ZERO.toBytes();
    expect(open({ scheme: 'tlock', round: 1n, sealed: withPoint(infinity) }, pulse)).toBeUndefined();
    expect(open({ scheme: 'tlock', round: 1n, sealed }, G1.Point.ZERO.toBytes())).toBeUndefined();
    const outside = pointOutsideOfGroup();
    expect(open({ scheme: 'tlock', round: 1n, sealed: withPoint(outside) }, pulse)).toBeUndefined();
    const key = { scheme: 'tlock', round: 1n } as const;
    for (const publicHalf of [infinity, outside]) {
      expect(() => sealToRound({ ...key, publicHalf }, new Uint8Array(1), random)).toThrow(WireError);
    }
  });
});

/** A compressed point of the curve of G2 that is not in the group of prime order, as almost none is. */
function pointOutsideOfGroup(): Uint8Array {
  const { G2, fields } = loadBls();
  for (let x = 1; x < 50; x += 1) {
    const bytes = new Uint8Array(96);
    bytes[0] = 0x80;
    bytes[95] = x;
    const coordinate = { c0: BigInt(x), c1: 0n };
    const { Fp2 } = fields;
    const square = Fp2.add(Fp2.mul(Fp2.sqr(coordinate), coordinate), G2.Point.CURVE().b);
    if (Fp2.eql(Fp2.pow(square, (Fp2.ORDER - 1n) / 2n), Fp2.ONE)) return bytes;
  }
  throw new Error('every other coordinate has a point');
}
