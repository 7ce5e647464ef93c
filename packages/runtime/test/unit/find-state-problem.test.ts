/** What keeps a state that came from elsewhere from being gone on with: values that its items never have. */
import type { Snapshot } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { findStateProblem } from '../../src/dump/find-state-problem.ts';
import { NumStakingColdkeys } from '../../src/state/items/root-claim-items.ts';
import { snapshotOf } from '../../src/state/snapshot.ts';
import { createTestChain, ports } from '../support/test-chain.ts';

function testSnapshot(): Snapshot {
  const { state, mine } = createTestChain();
  state.set(NumStakingColdkeys, 1n);
  mine();
  return snapshotOf(state);
}

/** The bytes of the first record of an item start with these. */
function withBytes(snapshot: Snapshot, item: string, bytes: Uint8Array): Snapshot {
  const found = snapshot.records.findIndex((record) => record.item === item);
  const records = snapshot.records.map((record, index) => {
    if (index !== found) return record;
    const value = Uint8Array.from(record.value);
    value.set(bytes);
    return { ...record, value };
  });
  expect(records).not.toEqual(snapshot.records);
  return { ...snapshot, records };
}

const littleEndian = (value: bigint): Uint8Array => new Uint8Array(BigUint64Array.of(value).buffer);

describe('a state from elsewhere', () => {
  it('is sound as a chain has it', () => {
    expect(findStateProblem(testSnapshot(), ports)).toBeUndefined();
  });

  it.each([
    ['SwapBalancer', littleEndian(0n)],
    ['SwapBalancer', littleEndian(10n ** 18n)],
    ['NumStakingColdkeys', littleEndian(2n ** 53n)],
    ['AlphaV2', new Uint8Array(16)],
    ['TotalHotkeySharesV2', new Uint8Array(16)],
  ])('is refused with a value that %s never has', (item, bytes) => {
    expect(findStateProblem(withBytes(testSnapshot(), item, bytes), ports)).toContain('is no such value');
  });
});
