import { createSeededRandom, randomContract } from '@yumanet/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('seeded random', () => {
  it.each(Object.entries(randomContract))('%s', (_name, check) => check(createSeededRandom('contract')));

  it('gives the same values for the same seed, however they are drawn', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 10 }), (seed, counts) => {
        const pieces = createSeededRandom(seed);
        const whole = createSeededRandom(seed);
        const drawn = counts.flatMap((count) => [...pieces.bytes(count)]);
        expect(drawn).toEqual([...whole.bytes(drawn.length)]);
      }),
    );
  });

  it('gives other values for another seed', () => {
    expect(createSeededRandom('a').bytes(32)).not.toEqual(createSeededRandom('b').bytes(32));
  });

  it('is the same on every machine', () => {
    expect([...createSeededRandom('yumanet').bytes(4)]).toEqual([125, 156, 65, 188]);
  });

  it('stays below any bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed, bound) => {
        expect(createSeededRandom(seed).below(bound)).toBeLessThan(bound);
        expect(createSeededRandom(seed).below(bound + 2 ** 31)).toBeLessThan(bound + 2 ** 31);
      }),
    );
  });

  it.each([0, -1, 1.5, 2 ** 32 + 1, Number.NaN])('refuses the bound %s', (bound) => {
    expect(() => createSeededRandom('').below(bound)).toThrow(RangeError);
  });

  it.each([-1, 1.5, Number.NaN])('refuses %s bytes', (count) => {
    expect(() => createSeededRandom('').bytes(count)).toThrow(RangeError);
  });
});
