import { describe, expect, it } from 'vitest';
import {
  areInOrder,
  areOthers,
  EVERY_UID_MAX,
  OTHER_UIDS_MAX,
  otherUids,
  uidsInOrder,
} from '../../src/matrix/shared-uids.ts';

const numbersBelow = (end: number): number[] => [...new Array(end).keys()];

describe('all uids in order', () => {
  it.each([0, 1, 256, EVERY_UID_MAX, EVERY_UID_MAX + 1])('are 0 to %i - 1', (count) => {
    expect(Array.from(uidsInOrder(count))).toEqual(numbersBelow(count));
  });

  it('are one vector for the same count, up to a bound', () => {
    expect(uidsInOrder(EVERY_UID_MAX)).toBe(uidsInOrder(EVERY_UID_MAX));
    expect(areInOrder(uidsInOrder(7))).toBe(true);
    expect(areInOrder(Uint16Array.of(0, 1, 2))).toBe(false);
    expect(areInOrder(uidsInOrder(EVERY_UID_MAX + 1))).toBe(false);
  });
});

describe('the uids of others', () => {
  it.each([
    [1, 0],
    [5, 0],
    [5, 2],
    [5, 5],
    [OTHER_UIDS_MAX - 1, 255],
    [OTHER_UIDS_MAX, 256],
  ])('are 0 to %i without %i', (count, uid) => {
    expect(Array.from(otherUids(count, uid))).toEqual(numbersBelow(count + 1).filter((other) => other !== uid));
  });

  it('are one vector for the same uid and count, up to a bound', () => {
    const shared = otherUids(OTHER_UIDS_MAX - 1, 3);
    expect(otherUids(OTHER_UIDS_MAX - 1, 3)).toBe(shared);
    expect(areOthers(shared, 3)).toBe(true);
    expect(areOthers(shared, 4)).toBe(false);
    expect(areOthers(Uint16Array.from(shared), 3)).toBe(false);
    expect(areOthers(otherUids(OTHER_UIDS_MAX, 3), 3)).toBe(false);
  });
});
