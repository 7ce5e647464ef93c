/** Which entry two states do not have in common: the first one, with both values. */
import { toNetuid } from '@yumanet/protocol';
import type { StorageRecord } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import { Tempo } from '../../src/state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../../src/state/items/neuron-items.ts';
import { Burn } from '../../src/state/items/registration-items.ts';
import { SubnetMechanism } from '../../src/state/items/subnet-items.ts';
import { storageRecords } from '../../src/state/snapshot.ts';
import { findRecordDifference, findWriteDifference, type WrittenState } from '../../src/state/storage-difference.ts';
import { createTestChain, SUBNET } from '../support/test-chain.ts';

const OTHER = toNetuid(7);

function written(write: (state: ChainState) => void): WrittenState {
  const { state } = createTestChain();
  write(state);
  return { state, writeSet: state.encodeChanges(new Uint8Array(0)).writeSet };
}

describe('writes', () => {
  const here = () =>
    written((state) => {
      state.set(Tempo, 11, SUBNET);
      state.set(Burn, 5n, SUBNET);
    });

  it('that are the same have no difference, in whatever order', () => {
    const there = written((state) => {
      state.set(Burn, 5n, SUBNET);
      state.set(Tempo, 11, SUBNET);
    });
    expect(findWriteDifference(here(), here())).toBeUndefined();
    expect(findWriteDifference(here(), there)).toBeUndefined();
  });

  it('to the same entry differ by value, the first one here first', () => {
    const there = written((state) => {
      state.set(Burn, 6n, SUBNET);
      state.set(Tempo, 12, SUBNET);
    });
    expect(findWriteDifference(here(), there)).toEqual({ item: 'Tempo', key: ['1'], here: '11', there: '12' });
    expect(findWriteDifference(there, here())).toEqual({ item: 'Burn', key: ['1'], here: '"6"', there: '"5"' });
  });

  it('that only one of them has differ from what was there before', () => {
    const there = written((state) => {
      state.set(Tempo, 11, SUBNET);
      state.set(Burn, 5n, SUBNET);
      state.set(SubnetMechanism, 1, OTHER);
      state.remove(SubnetworkN, SUBNET);
    });
    const added = { item: 'SubnetMechanism', key: ['7'] };
    expect(findWriteDifference(here(), there)).toEqual({ ...added, there: '1' });
    expect(findWriteDifference(there, here())).toEqual({ ...added, here: '1' });
    const removing = written((state) => state.remove(Tempo, SUBNET));
    expect(
      findWriteDifference(
        removing,
        written(() => undefined),
      ),
    ).toEqual({ item: 'Tempo', key: ['1'], there: '10' });
  });
});

describe('records', () => {
  const { state } = createTestChain();
  const records = storageRecords(state);
  const at = (item: string) => records.findIndex((record) => record.item === item);
  const changed = (item: string, change: Partial<StorageRecord>) =>
    records.map((record, index) => (index === at(item) ? { ...record, ...change } : record));

  it('of one state have no difference', () => {
    expect(findRecordDifference(records, storageRecords(createTestChain().state), state)).toBeUndefined();
  });

  it('differ by value, the first item by name first', () => {
    const twice = changed('Tempo', { value: Uint8Array.of(9, 0) }).map((record) =>
      record.item === 'TotalIssuance' ? { ...record, value: new Uint8Array(8) } : record,
    );
    expect(findRecordDifference(records, twice, state)).toEqual({ item: 'Tempo', key: ['0'], here: '100', there: '9' });
  });

  it('that only one of them has are no entry in the other', () => {
    const fewer = records.filter((_, index) => index !== at('Tempo'));
    expect(findRecordDifference(records, fewer, state)).toEqual({ item: 'Tempo', key: ['0'], here: '100' });
    expect(findRecordDifference(fewer, records, state)).toEqual({ item: 'Tempo', key: ['0'], there: '100' });
  });

  it('that are earlier in one than what differs in both come first', () => {
    const there = changed('TotalIssuance', { value: new Uint8Array(8) }).filter((_, index) => index !== at('Burn'));
    expect(findRecordDifference(records, there, state)).toMatchObject({ item: 'Burn' });
    const here = records.filter((_, index) => index !== at('Burn'));
    expect(findRecordDifference(here, changed('TotalIssuance', { value: new Uint8Array(8) }), state)).toMatchObject({
      item: 'Burn',
    });
  });

  it('that fit no item are shown as hex', () => {
    const odd = changed('Tempo', { value: Uint8Array.of(1) });
    expect(findRecordDifference(records, odd, state)).toEqual({
      item: 'Tempo',
      key: ['0'],
      here: '100',
      there: '"0x01"',
    });
    const unknown = [...records, { item: 'Zzz', key: Uint8Array.of(2), value: Uint8Array.of(3) }];
    expect(findRecordDifference(records, unknown, state)).toEqual({ item: 'Zzz', key: ['0x02'], there: '"0x03"' });
  });

  it('in another order are no snapshot', () => {
    const reversed = [...records].reverse();
    expect(findRecordDifference(records, reversed, state)).toMatchObject({ there: '"entries out of order"' });
    expect(findRecordDifference(records, [...records, ...records.slice(-1)], state)).toMatchObject({
      there: '"entries out of order"',
    });
  });
});
