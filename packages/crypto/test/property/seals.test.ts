import { type Beacon, createBeacon, createCrypto, sealToRound } from '@yumanet/crypto';
import type { SealScheme } from '@yumanet/protocol';
import { createSeededRandom } from '@yumanet/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SEED = new Uint8Array(32).fill(5);
const U64_MAX = (1n << 64n) - 1n;

/** A pairing takes some 20 ms, so the slow scheme has fewer runs; each byte of a seal is damaged in turn in another test. */
const SCHEMES: readonly (readonly [SealScheme, number])[] = [
  ['x25519', 200],
  ['tlock', 8],
];

const arbitraryRound = fc.bigInt({ min: 0n, max: U64_MAX });
const arbitraryPayload = fc.uint8Array({ maxLength: 600 });

function sealWith(beacon: Beacon, round: bigint, payload: Uint8Array, seed = 'seal'): Uint8Array {
  const { scheme } = beacon;
  return sealToRound({ scheme, round, publicHalf: beacon.publicHalf(round) }, payload, createSeededRandom(seed));
}

describe.each(SCHEMES)('a seal by %s', (scheme, numRuns) => {
  const crypto = createCrypto();
  const beacon = createBeacon(scheme, SEED);

  it('opens by the pulse of its round, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryRound, arbitraryPayload, fc.string(), (round, payload, seed) => {
        const sealed = sealWith(beacon, round, payload, seed);
        expect(crypto.openSeal({ scheme, round, sealed }, beacon.privateHalf(round))).toEqual(payload);
      }),
      { numRuns },
    );
  });

  it('opens by no pulse of another round or of another beacon', () => {
    const other = createBeacon(scheme, new Uint8Array(32).fill(6));
    fc.assert(
      fc.property(arbitraryRound, arbitraryRound, arbitraryPayload, (round, wrong, payload) => {
        fc.pre(round !== wrong);
        const sealed = sealWith(beacon, round, payload);
        expect(crypto.openSeal({ scheme, round, sealed }, beacon.privateHalf(wrong))).toBeUndefined();
        expect(crypto.openSeal({ scheme, round: wrong, sealed }, beacon.privateHalf(wrong))).toBeUndefined();
        expect(crypto.openSeal({ scheme, round, sealed }, other.privateHalf(round))).toBeUndefined();
      }),
      { numRuns },
    );
  });

  it('opens no more once a bit of it is another', () => {
    const payload = Uint8Array.of(1, 2, 3, 4);
    const sealed = sealWith(beacon, 77n, payload);
    const bits = sealed.length * 8;
    fc.assert(
      fc.property(fc.nat({ max: bits - 1 }), (bit) => {
        const damaged = sealed.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(crypto.openSeal({ scheme, round: 77n, sealed: damaged }, beacon.privateHalf(77n))).toBeUndefined();
      }),
      { numRuns: 5 * numRuns },
    );
  });

  it('opens no more when it is cut or longer, and no error rises', () => {
    const sealed = sealWith(beacon, 77n, Uint8Array.of(1, 2, 3, 4));
    const pulse = beacon.privateHalf(77n);
    const open = (bytes: Uint8Array) => crypto.openSeal({ scheme, round: 77n, sealed: bytes }, pulse);
    for (let length = 0; length < sealed.length; length += 1) expect(open(sealed.subarray(0, length))).toBeUndefined();
    expect(open(Uint8Array.from([...sealed, 0]))).toBeUndefined();
    expect(open(sealed)).toEqual(Uint8Array.of(1, 2, 3, 4));
  });

  it('is no error when it is noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.uint8Array({ maxLength: 60 }), (sealed, pulse) => {
        expect(crypto.openSeal({ scheme, round: 1n, sealed }, pulse)).toBeUndefined();
        expect(crypto.openSeal({ scheme, round: 1n, sealed }, beacon.privateHalf(1n))).toBeUndefined();
      }),
    );
  });
});
