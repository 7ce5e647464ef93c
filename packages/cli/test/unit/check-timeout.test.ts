import { describe, expect, test } from 'vitest';
import { checkTimeoutOf } from '../../src/up/check-timeout.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const FAST = { subnets: 1, preset: 'fast', block_time: undefined } as const;

describe('up --check waits', () => {
  test('a minute for compression, however many subnets', () => {
    expect(checkTimeoutOf(FAST)).toBe(60_000);
    expect(checkTimeoutOf({ ...FAST, subnets: 3 })).toBe(60_000);
  });

  test('for the slowest of several mechanisms', () => {
    const all = checkTimeoutOf({ ...FAST, subnets: ['compression', 'forecasting', 'code'] });
    expect(all).toBe(checkTimeoutOf({ ...FAST, subnets: ['code', 'compression'] }));
    expect(all).toBeGreaterThan(checkTimeoutOf({ ...FAST, subnets: ['compression', 'forecasting'] }));
    // It took 94 s on the machine of docs/performance.md.
    expect(all).toBeGreaterThan(2 * 94_000);
  });

  test('as long as blocks and epochs take', () => {
    const startMs = 10_000;
    expect(checkTimeoutOf({ ...FAST, block_time: 250 }) - startMs).toBe((checkTimeoutOf(FAST) - startMs) / 4);
    expect(checkTimeoutOf({ ...FAST, preset: 'mainnet' }) - startMs).toBe((checkTimeoutOf(FAST) - startMs) * 36 * 12);
  });

  test('and says so in its help', async () => {
    const { out } = await runBoxed(temporaryFolder(), ['up', '--help']);
    const text = out.replaceAll(/\s+/g, ' ');
    const seconds = (subnet: string) => checkTimeoutOf({ ...FAST, subnets: [subnet] }) / 1_000;
    expect(text).toContain(
      `compression ${seconds('compression')}s, forecasting ${seconds('forecasting')}s, code ${seconds('code')}s`,
    );
  });
});
