import { describe, expect, test } from 'vitest';
import { formatMs, formatShare, formatTao, parseTao } from '../../src/output/units.ts';

describe('TAO', () => {
  test.each([
    ['1', 1_000_000_000n],
    ['0.000000001', 1n],
    ['1,000.5', 1_000_500_000_000n],
    ['99999999999', 99_999_999_999_000_000_000n],
  ])('%s is read exactly', (text, rao) => {
    expect(parseTao(text)).toBe(rao);
  });

  test.each(['', '-1', '1e3', '0.0000000001', '.5', '5.', 'all', '1 2'])('"%s" is refused', (text) => {
    expect(() => parseTao(text)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });

  test.each([
    [0n, '0.0000'],
    [1_234_567_890_123_456n, '1,234,567.8901'],
    [999_999_999n, '0.9999'],
  ])('%d rao is shown cut, not rounded', (rao, text) => {
    expect(formatTao(rao)).toBe(text);
  });

  test('is shown without decimals when asked', () => {
    expect(formatTao(1_000_000_000_000_000n, 0)).toBe('1,000,000');
  });
});

test('shares and times are shown as people say them', () => {
  expect([formatShare(0), formatShare(65_535), formatShare(32_768)]).toEqual(['0.0000', '1.0000', '0.5000']);
  expect([formatMs(12.4), formatMs(999), formatMs(1_000), formatMs(1_250)]).toEqual([
    '12 ms',
    '999 ms',
    '1 s',
    '1.25 s',
  ]);
});
