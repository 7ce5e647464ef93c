import { DEV_MINI_SECRET, parseSecretUri, WireError } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';

function padded(...bytes: number[]): Uint8Array {
  const chainCode = new Uint8Array(32);
  chainCode.set(bytes);
  return chainCode;
}

describe('parseSecretUri', () => {
  it('reads junctions: numbers as u64, text in SCALE, both padded', () => {
    expect(parseSecretUri('//Al/258//+3')).toEqual({
      miniSecret: DEV_MINI_SECRET,
      junctions: [
        { hard: true, chainCode: padded(8, 65, 108) },
        { hard: false, chainCode: padded(2, 1) },
        { hard: true, chainCode: padded(3) },
      ],
    });
  });

  it('fills a chain code with 31 letters and hashes from 32 on', () => {
    const [fits] = parseSecretUri(`//${'a'.repeat(31)}`).junctions;
    expect(fits?.chainCode).toEqual(Uint8Array.from([31 << 2, ...new Uint8Array(31).fill(97)]));
    const [hashed] = parseSecretUri(`//${'a'.repeat(32)}`).junctions;
    expect(hashed?.chainCode).toHaveLength(32);
    expect(hashed?.chainCode[0]).not.toBe(32 << 2);
  });

  it('reads a secret before the path', () => {
    const uri = parseSecretUri(`0x${'01'.repeat(32)}//x`);
    expect(uri.miniSecret).toEqual(new Uint8Array(32).fill(1));
    expect(uri.junctions).toHaveLength(1);
    expect(parseSecretUri(`0x${'01'.repeat(32)}`).junctions).toEqual([]);
  });

  it.each([
    '',
    'Alice',
    '/',
    '//',
    '//Alice//',
    '//Alice///password',
    '///password',
    'bottom drive obey lake curtain smoke basket hold race lonely fit walk//Alice',
    `0x${'01'.repeat(31)}`,
    `0x${'01'.repeat(33)}`,
    `//${'a'.repeat(2_000)}`,
    '//\ud800',
  ])('refuses %.40j', (uri) => {
    expect(() => parseSecretUri(uri)).toThrow(WireError);
  });
});
