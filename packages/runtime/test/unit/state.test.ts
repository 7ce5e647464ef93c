/** Storage items, journal, digest and snapshot. */
import { toNetuid, toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { undoBlock } from '../../src/block/apply-block.ts';
import { ByteReader } from '../../src/state/byte-reader.ts';
import { ByteWriter } from '../../src/state/byte-writer.ts';
import { storageItems } from '../../src/state/catalogue.ts';
import { storageIndexOf, toStorageIndex } from '../../src/state/decode-storage-index.ts';
import { RevealPeriodEpochs, Tempo } from '../../src/state/items/hyperparameter-items.ts';
import { Axons, Keys, LastUpdate, SubnetworkN } from '../../src/state/items/neuron-items.ts';
import { Burn } from '../../src/state/items/registration-items.ts';
import { TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { NetworksAdded, SubnetOwner } from '../../src/state/items/subnet-items.ts';
import { TotalIssuance } from '../../src/state/items/system-items.ts';
import { TimelockedWeightCommits, Weights } from '../../src/state/items/weight-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { createTestChain, hotkey, ports, SUBNET, wrapState } from '../support/test-chain.ts';

const { state } = createTestChain();
const other = toNetuid(2);

function discarding(action: () => void): void {
  const mark = state.mark();
  action();
  state.rollbackTo(mark);
}

describe('access', () => {
  it('reads the default of a key without an entry', () => {
    expect(state.has(Tempo, other)).toBe(false);
    expect(state.get(Tempo, other)).toBe(360);
    expect(state.find(SubnetOwner, other)).toBeUndefined();
  });

  it('lists keys in order, whatever order they were written in', () => {
    discarding(() => {
      for (const netuid of [300, 7, 256, 2]) state.set(NetworksAdded, true, toNetuid(netuid));
      expect(state.keys(NetworksAdded).map(([netuid]) => netuid)).toEqual([0, 1, 2, 7, 256, 300]);
    });
  });

  it('lists the second parts of keys under a first part', () => {
    discarding(() => {
      state.set(Keys, hotkey('//b'), SUBNET, toUid(2));
      state.set(Keys, hotkey('//a'), SUBNET, toUid(1));
      expect(state.keysUnder(Keys, SUBNET)).toEqual([0, 1, 2]);
      expect(state.keysUnder(Keys, other)).toEqual([]);
    });
  });
});

describe('journal', () => {
  it('tells keys apart whose parts are larger than a uid', () => {
    const { state: fresh, mine } = createTestChain();
    const before = snapshotOf(fresh).records;
    const commits = [{ hotkey: hotkey('//a'), block: 1n, sealed: new Uint8Array(1), round: 9n }];
    fresh.set(RevealPeriodEpochs, 100_000n, SUBNET);
    fresh.set(TimelockedWeightCommits, commits, toStorageIndex(1), 65_536n + 5n);
    fresh.set(TimelockedWeightCommits, commits, toStorageIndex(2), 5n);
    const { undo } = mine();
    expect(fresh.keys(TimelockedWeightCommits)).toEqual([
      [1, 65_541n],
      [2, 5n],
    ]);
    undoBlock(fresh, undo);
    expect(snapshotOf(fresh).records).toEqual(before);
  });

  it('rolls nested parts back to exactly what was there', () => {
    const before = snapshotOf(state);
    const outer = state.mark();
    state.set(Burn, 5n, SUBNET);
    const inner = state.mark();
    state.set(Burn, 6n, SUBNET);
    state.remove(Tempo, SUBNET);
    state.set(Tempo, 9, other);
    state.rollbackTo(inner);
    expect(state.get(Burn, SUBNET)).toBe(5n);
    expect(state.has(Tempo, other)).toBe(false);
    state.rollbackTo(outer);
    expect(snapshotOf(state)).toEqual(before);
  });

  it('does not log a write of the same value', () => {
    const mark = state.mark();
    state.set(Burn, state.get(Burn, SUBNET), SUBNET);
    state.remove(Tempo, other);
    expect(state.mark()).toBe(mark);
  });
});

const NO_PREFIX = new Uint8Array(0);
const LONG = 256;

describe('write set', () => {
  const encoded = (action: (fresh: typeof state) => void): { bytes: string; count: number } => {
    const fresh = createTestChain().state;
    action(fresh);
    const { writeSet, bytes } = fresh.encodeChanges(NO_PREFIX);
    return { bytes: bytes.join(), count: writeSet.writes.length };
  };

  it('holds each key once with its last value, in the order of the first write', () => {
    const direct = encoded((fresh) => {
      fresh.set(Burn, 7n, SUBNET);
      fresh.set(TotalIssuance, 1n);
    });
    const roundabout = encoded((fresh) => {
      fresh.set(Burn, 5n, SUBNET);
      fresh.set(TotalIssuance, 9n);
      fresh.set(Burn, 7n, SUBNET);
      fresh.set(TotalIssuance, 1n);
    });
    expect(roundabout).toEqual(direct);
    expect(direct.count).toBe(2);
    const reversed = encoded((fresh) => {
      fresh.set(TotalIssuance, 1n);
      fresh.set(Burn, 7n, SUBNET);
    });
    expect(reversed.bytes).not.toBe(direct.bytes);
  });

  it('leaves out what has its old value again, of vectors and rows too', () => {
    const nothing = encoded((fresh) => {
      const burn = fresh.get(Burn, SUBNET);
      fresh.set(Burn, 5n, SUBNET);
      fresh.set(Burn, burn, SUBNET);
      fresh.set(Tempo, 3, other);
      fresh.remove(Tempo, other);
    });
    expect(nothing).toEqual({ bytes: '', count: 0 });
    const row = { uids: new Uint16Array([1]), values: new Uint16Array([2]) };
    const index = storageIndexOf(SUBNET);
    const withRow = createTestChain().state;
    withRow.set(Weights, row, index, toUid(0));
    withRow.advance(withRow.head);
    withRow.set(Weights, { uids: row.uids.slice(), values: row.values.slice() }, index, toUid(0));
    expect(withRow.encodeChanges(NO_PREFIX).writeSet.writes).toHaveLength(0);
  });

  it('says of a long list and of a row of every uid only what changed', () => {
    const index = storageIndexOf(SUBNET);
    const uids = Uint16Array.from({ length: LONG }, (_, uid) => uid);
    const fresh = createTestChain().state;
    const before = new Array<bigint>(LONG).fill(1n);
    fresh.set(LastUpdate, before, index);
    fresh.advance(fresh.head);
    fresh.set(LastUpdate, before.with(7, 2n), index);
    const updateBytes = fresh.encodeChanges(NO_PREFIX).bytes.length;
    expect(updateBytes).toBeLessThan(LONG);
    fresh.set(Weights, { uids, values: new Uint16Array(LONG) }, index, toUid(0));
    expect(fresh.encodeChanges(NO_PREFIX).bytes.length - updateBytes).toBeLessThan(3 * LONG);
  });

  it('tells a removed entry from one with the default value', () => {
    const removed = encoded((fresh) => fresh.remove(Burn, SUBNET));
    const written = encoded((fresh) => fresh.set(Burn, Burn.defaultValue, SUBNET));
    expect(removed.bytes).not.toBe(written.bytes);
  });
});

describe('snapshot', () => {
  it('opens to an equal state with the same digest', () => {
    const chain = createTestChain({ subnets: 3 });
    chain.mineTo(12n);
    const snapshot = snapshotOf(chain.state);
    const opened = openState(snapshot, ports);
    expect(snapshotOf(opened)).toEqual(snapshot);
    expect(wrapState(opened).mine().block).toEqual(chain.mine().block);
  });

  it('is sorted by item and key', () => {
    const items = snapshotOf(createTestChain({ subnets: 2 }).state).records.map(({ item }) => item);
    expect(items).toEqual([...items].sort());
  });

  it('refuses a wrong hash, an unknown item, and bytes that do not fit', () => {
    const snapshot = snapshotOf(createTestChain().state);
    expect(() => openState({ ...snapshot, hash: new Uint8Array(32) }, ports)).toThrow('hash');
    const withRecord = (item: string, key: number[], value: number[]) => ({
      ...snapshot,
      records: [{ item, key: Uint8Array.from(key), value: Uint8Array.from(value) }],
    });
    expect(() => openState(withRecord('Nonsense', [], []), ports)).toThrow('no storage item');
    expect(() => openState(withRecord('Tempo', [1, 0], [1]), ports)).toThrow('too early');
    expect(() => openState(withRecord('Tempo', [1, 0], [1, 0, 0]), ports)).toThrow('left over');
    expect(() => openState(withRecord('Tempo', [1], [1, 0]), ports)).toThrow('too early');
  });
});

describe('declarations', () => {
  it('have unique names', () => {
    const names = storageItems.map(({ item }) => item.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('encode as the reference does: little-endian numbers, compact lengths, pairs', () => {
    const writer = new ByteWriter();
    Weights.value.encode(writer, { uids: new Uint16Array([1, 258]), values: new Uint16Array([3, 65_535]) });
    expect([...writer.take()]).toEqual([8, 1, 0, 3, 0, 2, 1, 255, 255]);
    const key = new ByteWriter();
    TotalHotkeyAlpha.keys.encode(key, [hotkey('//a'), toNetuid(258)]);
    expect([...key.take()].slice(32)).toEqual([2, 1]);
  });

  it('writes compact lengths in one, two and four bytes', () => {
    const bytesOf = (length: number) => {
      const writer = new ByteWriter();
      writer.length(length);
      return writer.take();
    };
    expect([...bytesOf(63)]).toEqual([252]);
    expect([...bytesOf(64)]).toEqual([1, 1]);
    expect([...bytesOf(16_383)]).toEqual([253, 255]);
    expect([...bytesOf(16_384)]).toEqual([2, 0, 1, 0]);
    for (const length of [0, 63, 64, 16_383, 16_384, 70_000]) {
      expect(new ByteReader(bytesOf(length)).length()).toBe(length);
    }
  });

  it('keeps a struct through bytes', () => {
    const axon = {
      block: 1n,
      version: 2,
      ip: (1n << 128n) - 1n,
      port: 65_535,
      ipType: 6,
      protocol: 4,
      placeholder1: 1,
      placeholder2: 2,
    };
    const writer = new ByteWriter();
    Axons.value.encode(writer, axon);
    expect(Axons.value.decode(new ByteReader(writer.take()))).toEqual(axon);
    expect(state.get(SubnetworkN, SUBNET)).toBe(1);
  });
});
