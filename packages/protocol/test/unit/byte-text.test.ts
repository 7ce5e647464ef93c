/** Text of users as JSON shows it. */
import { bytesToText, hexToBytes, textToBytes, WireError } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('text of users', () => {
  it.each([
    ['0x', ''],
    ['0xceb2', 'β'],
    ['0x00', '\u0000'],
    ['0xefbbbf61', '\ufeffa'],
    ['0xff', '0xff'],
    ['0xce', '0xce'],
    ['0xeda080', '0xeda080'],
    ['0x3078', '0x3078'],
    ['0x30784142', '0x30784142'],
    ['0x305841', '0XA'],
  ])('the bytes %s are shown as %j, and read back', (hex, text) => {
    expect(bytesToText(hexToBytes(hex))).toBe(text);
    expect(textToBytes(text)).toEqual(hexToBytes(hex));
  });

  it('may come as hex too, whatever it is', () => {
    expect(textToBytes('0xceb2')).toEqual(textToBytes('β'));
  });

  it.each(['0x1', '0xzz', '0x '])('%j is neither', (text) => {
    expect(() => textToBytes(text)).toThrow(WireError);
  });

  it('loses no byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        expect(textToBytes(bytesToText(bytes))).toEqual(bytes);
      }),
    );
  });
});
