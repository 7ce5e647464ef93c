/** Removing everything that is kept for a subnet, whatever items there are. */
import { type JsonValue, toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import { isIndexOf, storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { storageRecords } from '../../src/state/snapshot.ts';
import { isKeyOf, recordsOf, subnetItems } from '../support/subnet-records.ts';
import { createTestChain, SUBNET } from '../support/test-chain.ts';
import { writableItems } from '../support/wild-storage.ts';

const WRITABLE = new Map(writableItems().map((item) => [item.name, item]));

/** Writes an entry at every key that fits, of every item: netuids 1, 2, 3 and more, storage indexes 1 and 4097, accounts. */
function fillEveryItem(state: ChainState): void {
  for (const { name, keys, values } of WRITABLE.values()) {
    const value: JsonValue | undefined = values.at(-1);
    if (value === undefined) throw new Error(`no value fits ${name}`);
    for (const key of keys) state.tableNamed(name)?.prepareWrite(key, value)();
  }
}

describe('the entries of a subnet', () => {
  it('are those of items whose keys name it, first or second, by netuid or storage index', () => {
    const names = subnetItems().map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['NetworksAdded', 'Uids', 'IsNetworkMember', 'TotalHotkeyAlpha', 'Weights', 'LastUpdate']),
    );
    expect(names).not.toContain('Account');
    expect(names).not.toContain('IdentitiesV2');
    expect(names.length).toBeGreaterThan(60);
  });

  it('outlive it only in the items which the rules name', () => {
    const named = [
      'LastOwnerHyperparamBlock',
      'MinAllowedUids',
      'MinNonImmuneUids',
      'OwnerCutEnabled',
      'RecycleOrBurn',
      'RootProp',
      'SubnetEmissionEnabled',
    ];
    const kept = subnetItems().filter(({ outlivesSubnet }) => outlivesSubnet);
    expect(kept.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
    expect(kept.length).toBeGreaterThanOrEqual(6);
  });

  it('belong to every mechanism of the subnet and to no other subnet', () => {
    expect(isIndexOf(storageIndexOf(toNetuid(3)), toNetuid(3))).toBe(true);
    expect(isIndexOf(storageIndexOf(toNetuid(3), 15), toNetuid(3))).toBe(true);
    expect(isIndexOf(storageIndexOf(toNetuid(3), 1), toNetuid(2))).toBe(false);
    expect(isIndexOf(storageIndexOf(toNetuid(3)), toNetuid(4_099))).toBe(false);
    expect(isIndexOf(storageIndexOf(toNetuid(0), 1), toNetuid(0))).toBe(true);
  });
});

/** Of one state that has every entry: the keys of each item before its subnet is removed, and after it. */
function removeFromFullState(): (name: string) => { readonly before: string[]; readonly after: string[] } {
  const { state } = createTestChain({ subnets: 3 });
  fillEveryItem(state);
  const keysOf = (name: string) => (state.tableNamed(name)?.keysUnder([]) ?? []).map((key) => key.join('/'));
  const before = new Map(subnetItems().map(({ name }) => [name, keysOf(name)]));
  state.removeSubnet(SUBNET);
  return (name) => ({ before: before.get(name) ?? [], after: keysOf(name) });
}

const keysAround = removeFromFullState();

describe.each(subnetItems())('of $name', (item) => {
  it('everything under the netuid goes, and nothing else', () => {
    const own = WRITABLE.get(item.name)?.keys.filter((key) => isKeyOf(item, key, SUBNET));
    expect(own?.length).toBeGreaterThan(0);
    const { before, after } = keysAround(item.name);
    const removed = item.outlivesSubnet ? [] : (own ?? []).map((key) => key.join('/'));
    expect(before).toEqual(expect.arrayContaining(removed));
    expect(after).toEqual(before.filter((key) => !removed.includes(key)));
  });
});

describe('a removed subnet', () => {
  it('leaves every other entry of the chain bit for bit, and comes back with the journal', () => {
    const { state } = createTestChain({ subnets: 3 });
    fillEveryItem(state);
    const before = storageRecords(state);
    const others = [0, 2, 3].map((netuid) => recordsOf(state, netuid));
    const own = recordsOf(state, 1).length;
    const mark = state.mark();
    state.removeSubnet(SUBNET);
    const kept = recordsOf(state, 1);
    expect([0, 2, 3].map((netuid) => recordsOf(state, netuid))).toEqual(others);
    expect(storageRecords(state)).toHaveLength(before.length - own + kept.length);
    state.rollbackTo(mark);
    expect(storageRecords(state)).toEqual(before);
  });

  it('is removed in the order of its keys, whatever order they were written in', () => {
    const changes = [false, true].map((isReversed) => {
      const { state } = createTestChain();
      const keys = WRITABLE.get('TotalHotkeyAlpha')?.keys.filter(([, netuid]) => netuid === '1') ?? [];
      expect(keys.length).toBeGreaterThan(3);
      for (const key of isReversed ? keys.toReversed() : keys) {
        state.tableNamed('TotalHotkeyAlpha')?.prepareWrite(key, '7')();
      }
      const mark = state.mark();
      state.removeSubnet(SUBNET);
      return state.changesSince(mark).map(({ item, key }) => `${item}/${key.join('/')}`);
    });
    expect(changes[1]).toEqual(changes[0]);
  });
});
