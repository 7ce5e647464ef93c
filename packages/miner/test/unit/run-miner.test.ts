import { describe, expect, it } from 'vitest';
import { versionNumber } from '../../src/run-miner.ts';

describe('versionNumber', () => {
  it.each([
    ['10.2.0', 10_002_000],
    ['0.1.0', 1_000],
    ['1.2.3-beta.1', 1_002_003],
  ])('%s is %i', (version, expected) => {
    expect(versionNumber(version)).toBe(expected);
  });
});
