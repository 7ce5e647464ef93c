import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { BlockStore } from '../../src/store/block-store.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { bytes32, fakeBlock, fakeGenesis, fakeSnapshot } from '../fixture/fake-blocks.ts';

const U64_MAX = (1n << 64n) - 1n;

interface Twin {
  readonly name: string;
  readonly open: () => BlockStore;
}

const folders: string[] = [];
const opened: BlockStore[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-store-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const twins: readonly Twin[] = [
  { name: 'memory', open: createMemoryStore },
  { name: 'sqlite', open: () => openSqliteStore(temporaryFolder()) },
];

describe.each(twins)('the store in $name', ({ open }) => {
  const start = (): BlockStore => {
    const store = open();
    opened.push(store);
    store.writeGenesis(fakeGenesis);
    return store;
  };

  it('is empty before the genesis', () => {
    const store = open();
    opened.push(store);
    expect(store.readGenesis()).toBeUndefined();
    expect(store.readHeadNumber()).toBe(0n);
    expect(store.readBlock(1n)).toBeUndefined();
    expect(store.readCheckpoint(U64_MAX)).toBeUndefined();
  });

  it('gives the genesis back, and takes no second one', () => {
    const store = start();
    expect(store.readGenesis()).toEqual(fakeGenesis);
    expect(() => store.writeGenesis(fakeGenesis)).toThrow();
    expect(store.readGenesis()).toEqual(fakeGenesis);
  });

  it('gives blocks back as they were, by number and by hash', () => {
    const store = start();
    const blocks = [fakeBlock(1), fakeBlock(2, [bytes32(7, 1), bytes32(7, 2)]), fakeBlock(3)];
    store.append(blocks.slice(0, 1));
    store.append(blocks.slice(1));
    expect(store.readHeadNumber()).toBe(3n);
    for (const stored of blocks) {
      const { number } = stored.block.header;
      expect(store.readBlock(number)).toEqual(stored);
      expect(store.findBlockNumber(stored.block.hash)).toBe(number);
      expect(store.readBlockBytes(number)?.length).toBeGreaterThan(100);
    }
  });

  it('keeps the epochs of a block', () => {
    const store = start();
    store.append(Array.from({ length: 10 }, (_, index) => fakeBlock(index + 1)));
    expect(store.readBlock(9n)?.epochs).toEqual([]);
    expect(store.readBlock(10n)?.epochs).toEqual([1, 3]);
  });

  it('knows nothing of blocks that are not there', () => {
    const store = start();
    store.append([fakeBlock(1)]);
    for (const number of [0n, 2n, 1n << 63n, U64_MAX]) {
      expect(store.readBlock(number)).toBeUndefined();
      expect(store.readBlockBytes(number)).toBeUndefined();
    }
    expect(store.findBlockNumber(bytes32(1, 2))).toBeUndefined();
    expect(store.findBlockNumber(new Uint8Array(0))).toBeUndefined();
  });

  it('finds extrinsics, and the last place of one that came twice', () => {
    const store = start();
    const hashes = [bytes32(7, 1), bytes32(7, 2)];
    store.append([fakeBlock(1, hashes), fakeBlock(2), fakeBlock(3, [bytes32(7, 2)])]);
    expect(store.findExtrinsic(bytes32(7, 1))).toEqual({ block: 1n, index: 0 });
    expect(store.findExtrinsic(bytes32(7, 2))).toEqual({ block: 3n, index: 0 });
    expect(store.findExtrinsic(bytes32(7, 3))).toBeUndefined();
  });

  it('appends only what follows, all or nothing', () => {
    const store = start();
    store.append([fakeBlock(1)]);
    for (const bad of [[], [fakeBlock(1)], [fakeBlock(3)], [fakeBlock(2), fakeBlock(4)]]) {
      expect(() => store.append(bad)).toThrow();
    }
    expect(store.readHeadNumber()).toBe(1n);
    expect(store.readBlock(2n)).toBeUndefined();
    store.append([fakeBlock(2)]);
    expect(store.readHeadNumber()).toBe(2n);
  });

  it('gives the youngest checkpoint that is not above a block', () => {
    const store = start();
    store.append([fakeBlock(1), fakeBlock(2)], fakeSnapshot(2));
    store.append([fakeBlock(3)]);
    store.append([fakeBlock(4)], fakeSnapshot(4));
    expect(store.readCheckpoint(1n)).toBeUndefined();
    expect(store.readCheckpoint(2n)).toEqual(fakeSnapshot(2));
    expect(store.readCheckpoint(3n)).toEqual(fakeSnapshot(2));
    expect(store.readCheckpoint(4n)).toEqual(fakeSnapshot(4));
    expect(store.readCheckpoint(U64_MAX)).toEqual(fakeSnapshot(4));
  });
});

describe('the store on disk', () => {
  it('has everything again after it was closed', () => {
    const folder = temporaryFolder();
    const first = openSqliteStore(folder);
    first.writeGenesis(fakeGenesis);
    first.append([fakeBlock(1, [bytes32(7, 1)]), fakeBlock(2)], fakeSnapshot(2));
    first.close();
    const second = openSqliteStore(folder);
    opened.push(second);
    expect(second.readGenesis()).toEqual(fakeGenesis);
    expect(second.readHeadNumber()).toBe(2n);
    expect(second.readBlock(1n)).toEqual(fakeBlock(1, [bytes32(7, 1)]));
    expect(second.findExtrinsic(bytes32(7, 1))).toEqual({ block: 1n, index: 0 });
    expect(second.readCheckpoint(2n)).toEqual(fakeSnapshot(2));
  });
});
