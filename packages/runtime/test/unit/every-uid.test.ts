import { EVERY_UID_MAX, everyUid } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { toWeightsUpdate } from '../../src/rules/apply-weights.ts';
import { ByteReader } from '../../src/state/byte-reader.ts';
import { ByteWriter } from '../../src/state/byte-writer.ts';
import { sparseRowValue } from '../../src/state/decode-values.ts';
import { SUBNET } from '../support/test-chain.ts';

function inOrder(count: number): Uint16Array {
  return Uint16Array.from({ length: count }, (_, uid) => uid);
}

describe('every uid', () => {
  it.each([0, 1, 2, 256, EVERY_UID_MAX])('is one vector for all who name the first %i in order', (count) => {
    const shared = everyUid(inOrder(count));
    expect(shared).toEqual(inOrder(count));
    expect(everyUid(inOrder(count))).toBe(shared);
    expect(shared === undefined ? undefined : everyUid(shared)).toBe(shared);
  });

  it.each([
    ['other uids', Uint16Array.of(0, 1, 3)],
    ['another order', Uint16Array.of(1, 0)],
    ['one that comes twice', Uint16Array.of(0, 0)],
    ['one uid that is not the first', Uint16Array.of(1)],
    ['too many', inOrder(EVERY_UID_MAX + 1)],
  ])('is not: %s', (_, uids) => {
    expect(everyUid(uids)).toBeUndefined();
  });
});

describe('a row of every uid', () => {
  const shared = everyUid(inOrder(3));
  const values = Uint16Array.of(5, 6, 7);

  it('shares its uids, whether it comes from a call, from bytes or from JSON', () => {
    const writer = new ByteWriter();
    sparseRowValue.encode(writer, { uids: inOrder(3), values });
    const fromBytes = sparseRowValue.decode(new ByteReader(writer.take()));
    const fromJson = sparseRowValue.fromJson(sparseRowValue.toJson(fromBytes), 'row');
    for (const row of [fromBytes, fromJson]) {
      expect(row.uids).toBe(shared);
      expect(row.values).toEqual(values);
    }
    const call = { netuid: SUBNET, mechid: 0, versionKey: 0n, weights: values };
    expect(toWeightsUpdate({ ...call, dests: inOrder(3) }).dests).toBe(shared);
  });

  it.each([
    [[], 0, false],
    [[0], 0, false],
    [[0, 1, 2], 2, false],
    [[2, 0], 2, false],
    [[1, 1], 1, true],
    [[0, 1, 1], 1, true],
  ])('or of the dests %j has the largest %i, and repeats one: %s', (dests, largestDest, hasDuplicates) => {
    const weights = new Uint16Array(dests.length);
    const update = toWeightsUpdate({
      netuid: SUBNET,
      mechid: 0,
      versionKey: 0n,
      dests: Uint16Array.from(dests),
      weights,
    });
    expect(update).toMatchObject({ largestDest, hasDuplicates, dests: Uint16Array.from(dests) });
  });
});
