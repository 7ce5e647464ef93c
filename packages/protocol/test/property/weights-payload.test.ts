/** Payloads of timelocked commits: what is written is read, and whatever else comes is refused without a fuss. */
import { asHotkey, bytesToHex, decodeWeightsPayload, encodeWeightsPayload, toAccountId } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const u16List = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 65_535 }), { maxLength: 100 }).map((values) => Uint16Array.from(values)),
  // Around the lengths from which on the length takes more bytes.
  fc.constantFrom(63, 64, 16_383, 16_384).map((length) => new Uint16Array(length).fill(7)),
);
const hotkey = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => asHotkey(toAccountId(bytesToHex(bytes).slice(2))));
const payload = fc.record(
  { hotkey, uids: u16List, values: u16List, versionKey: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) },
  { requiredKeys: ['uids', 'values', 'versionKey'] },
);
const HOTKEY = asHotkey(toAccountId('ab'.repeat(32)));
const SMALL = { hotkey: HOTKEY, uids: Uint16Array.of(1, 2), values: Uint16Array.of(3, 65_535), versionKey: 9n };

describe('encodeWeightsPayload', () => {
  it('writes the SCALE bytes of either form', () => {
    const weights = '08010002000803 00ffff0900000000000000'.replace(' ', '');
    expect(bytesToHex(encodeWeightsPayload(SMALL))).toBe(`0x80${'ab'.repeat(32)}${weights}`);
    const { hotkey: _, ...legacy } = SMALL;
    expect(bytesToHex(encodeWeightsPayload(legacy))).toBe(`0x${weights}`);
  });
});

describe('decodeWeightsPayload', () => {
  it('reads what was written, with and without a hotkey', () => {
    fc.assert(
      fc.property(payload, (written) => {
        expect(decodeWeightsPayload(encodeWeightsPayload(written))).toEqual(written);
      }),
    );
  });

  it('refuses what is cut off, and what has a byte too many', () => {
    const bytes = encodeWeightsPayload(SMALL);
    for (let size = 0; size < bytes.length; size += 1) {
      expect(decodeWeightsPayload(bytes.subarray(0, size))).toBeUndefined();
    }
    expect(decodeWeightsPayload(Uint8Array.of(...bytes, 0))).toBeUndefined();
  });

  it.each([
    ['of 2^30 - 1 elements, with none there', [0xfe, 0xff, 0xff, 0xff]],
    ['in the form for numbers from 2^30 on', [0x03, 0x00, 0x00, 0x00, 0x40]],
    ['in the form for the largest numbers', [0xff, ...new Array(70).fill(0xff)]],
    ['in two bytes where one is enough', [0x01, 0x00, 0x00, ...new Array(8).fill(0)]],
    ['in four bytes where one is enough', [0x02, 0x00, 0x00, 0x00, 0x00, ...new Array(8).fill(0)]],
  ])('refuses a length %s', (_, bytes) => {
    expect(decodeWeightsPayload(Uint8Array.from(bytes))).toBeUndefined();
  });

  it('takes a hotkey that is none for the legacy form, which it then has to be', () => {
    const { hotkey: _, ...legacy } = { ...SMALL, uids: new Uint16Array(0), values: new Uint16Array(0), versionKey: 0n };
    const bytes = encodeWeightsPayload(legacy);
    expect(bytesToHex(bytes)).toBe('0x00000000000000000000');
    expect(decodeWeightsPayload(bytes)).toEqual(legacy);
  });

  it('never throws, and reads nothing that it would not write so', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 120 }),
      // Nearly right: one byte of a payload is another one.
      fc.tuple(payload, fc.nat(), fc.nat({ max: 255 })).map(([written, place, byte]) => {
        const encoded = encodeWeightsPayload(written);
        encoded[place % encoded.length] = byte;
        return encoded;
      }),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        const read = decodeWeightsPayload(given);
        if (read !== undefined) expect(encodeWeightsPayload(read)).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });
});
