import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSlots, type Slot } from '../../src/state/key-codec.ts';
import { SlotMap } from '../../src/state/slot-map.ts';

/** Below and above what is listed; an item has slots of one kind. */
const numbers: readonly Slot[] = [0, 1, 7, 4_095, 4_096, 70_000];
const names: readonly Slot[] = ['aa', 'ab', 'b'];

describe('a slot map', () => {
  it.each([
    ['numbers', numbers],
    ['names', names],
  ] as const)('of %s is a map in the order of slots, whether it has one entry or more', (_, slots) => {
    const move = fc.record({ slot: fc.constantFrom(...slots), value: fc.option(fc.nat(5)) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const map = new SlotMap<number>();
        const model = new Map<Slot, number>();
        for (const { slot, value } of moves) {
          if (value === null) {
            map.delete(slot);
            model.delete(slot);
          } else {
            map.set(slot, value);
            model.set(slot, value);
          }
          expect(map.size).toBe(model.size);
          for (const one of slots) expect(map.get(one)).toBe(model.get(one));
          const kept = [...model.keys()].sort(compareSlots);
          expect(map.sortedSlots(() => true)).toEqual(kept);
          expect(map.sortedSlots((present) => present > 2)).toEqual(kept.filter((one) => (model.get(one) ?? 0) > 2));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
