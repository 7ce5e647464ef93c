import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../src/subnet/seeded-random.ts';
import { fakeCrypto } from '../support/neurons.ts';

describe('createSeededRandom', () => {
  it('repeats itself for a seed and for no other', () => {
    const first = createSeededRandom(fakeCrypto, 'a').bytes(100);
    expect(createSeededRandom(fakeCrypto, 'a').bytes(100)).toEqual(first);
    expect(createSeededRandom(fakeCrypto, 'b').bytes(100)).not.toEqual(first);
  });

  it('stays below its bound and reaches every value', () => {
    const random = createSeededRandom(fakeCrypto, 'a');
    const values = Array.from({ length: 500 }, () => random.below(7));
    expect(new Set(values)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
    expect(random.below(1)).toBe(0);
    expect(random.below(2 ** 32)).toBeLessThan(2 ** 32);
  });

  it.each([0, -1, 1.5, 2 ** 32 + 1, Number.NaN])('refuses the bound %d', (bound) => {
    expect(() => createSeededRandom(fakeCrypto, 'a').below(bound)).toThrow(RangeError);
  });
});
