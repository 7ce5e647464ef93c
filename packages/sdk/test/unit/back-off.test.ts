import { describe, expect, it } from 'vitest';
import { backOffMs } from '../../src/client/back-off.ts';

describe('backOffMs', () => {
  it('doubles from the first delay to the ceiling', () => {
    const bounds = { firstMs: 100, maxMs: 1_000 };
    expect([1, 2, 3, 4, 5, 1_000].map((count) => backOffMs(count, bounds))).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  });
});
