/** A run follows from its seed alone. */
import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';

describe('a simulated network', () => {
  it('does the same things in the same order whenever a seed is run', async () => {
    const first = await simulate(1);
    const again = await simulate(1);
    expect(first.violation).toBeUndefined();
    expect(again.traceHash).toBe(first.traceHash);
    expect(again).toEqual(first);
    expect((await simulate(2)).traceHash).not.toBe(first.traceHash);
  });
});
