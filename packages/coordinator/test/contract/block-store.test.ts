import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import type { BlockStore, NewRestorePoint, StoredBlock, StoreOptions } from '../../src/store/block-store.ts';
import { trunkLine } from '../../src/store/chain-line.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { bytes32, fakeBase, fakeBlock, fakeSnapshot } from '../fixture/fake-blocks.ts';

const U64_MAX = (1n << 64n) - 1n;

interface Twin {
  readonly name: string;
  readonly open: () => BlockStore;
  readonly openWith: (options: StoreOptions) => BlockStore;
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

function twin(name: string, openWith: Twin['openWith']): Twin {
  return { name, open: () => openWith({}), openWith };
}

const twins: readonly Twin[] = [
  twin('memory', createMemoryStore),
  twin('sqlite', (options) => openSqliteStore(temporaryFolder(), options)),
  twin('sqlite that indexes every block', (options) =>
    openSqliteStore(temporaryFolder(), { ...options, indexLagBlocksMax: 1 }),
  ),
  twin('sqlite that indexes every other block', (options) =>
    openSqliteStore(temporaryFolder(), { ...options, indexLagBlocksMax: 2 }),
  ),
];

describe.each(twins)('the store in $name', ({ open }) => {
  const start = (): BlockStore => {
    const store = open();
    opened.push(store);
    store.writeBase(fakeBase);
    return store;
  };

  it('is empty before the genesis', () => {
    const store = open();
    opened.push(store);
    expect(store.readBase()).toBeUndefined();
    expect(store.readHeadNumber()).toBe(0n);
    expect(store.readBlock(1n)).toBeUndefined();
    expect(store.readCheckpoint(trunkLine(U64_MAX))).toBeUndefined();
  });

  it('gives the genesis back, and takes no second one', () => {
    const store = start();
    expect(store.readBase()).toEqual(fakeBase);
    expect(() => store.writeBase(fakeBase)).toThrow();
    expect(store.readBase()).toEqual(fakeBase);
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
    expect(store.readCheckpoint(trunkLine(1n))).toBeUndefined();
    expect(store.readCheckpoint(trunkLine(2n))).toEqual(fakeSnapshot(2));
    expect(store.readCheckpoint(trunkLine(3n))).toEqual(fakeSnapshot(2));
    expect(store.readCheckpoint(trunkLine(4n))).toEqual(fakeSnapshot(4));
    expect(store.readCheckpoint(trunkLine(U64_MAX))).toEqual(fakeSnapshot(4));
  });
});

/** Blocks of a branch that leaves the chain: same numbers, other hashes. */
function branchBlock(number: number, parent: Uint8Array, extrinsicHashes: readonly Uint8Array[] = []): StoredBlock {
  const { block, epochs } = fakeBlock(number, extrinsicHashes);
  return { block: { ...block, hash: bytes32(50, number), header: { ...block.header, parent } }, epochs };
}

function pointAt(number: number, name?: string): NewRestorePoint {
  const timestampMs = BigInt(number) * 1_000n;
  return { name, block: BigInt(number), hash: bytes32(1, number), timestampMs, nowMs: timestampMs + 5n, pool: [] };
}

const NO_TIMES: ReadonlyMap<bigint, bigint> = new Map();
const CLOCK = { lagMs: 0n, pinned: undefined };

describe.each(twins)('restore points in $name', ({ open }) => {
  const start = (blocks: number): BlockStore => {
    const store = open();
    opened.push(store);
    store.writeBase(fakeBase);
    for (let number = 1; number <= blocks; number += 1) store.append([fakeBlock(number, [bytes32(7, number)])]);
    return store;
  };
  const back = (store: BlockStore, number: number) =>
    store.moveHead({ line: trunkLine(BigInt(number)), clock: CLOCK, nextTimestampsMs: NO_TIMES });

  it('are given back with ids that rise and never come again', () => {
    const store = start(1);
    const pool = fakeBlock(5, [bytes32(7, 1), bytes32(7, 2)]).block.extrinsics;
    const first = store.addRestorePoint({ ...pointAt(1, 'a'), pool });
    expect(first).toEqual({ ...pointAt(1, 'a'), pool, id: 1n, nextTimestampMs: undefined });
    store.removeRestorePoint(1n);
    expect(store.addRestorePoint(pointAt(1)).id).toBe(2n);
    expect(store.readRestorePoints()).toEqual([{ ...pointAt(1), id: 2n, nextTimestampMs: undefined }]);
  });

  it('lose their name to a later one', () => {
    const store = start(1);
    store.addRestorePoint(pointAt(0, 'a'));
    store.addRestorePoint(pointAt(1, 'a'));
    store.addRestorePoint(pointAt(1, 'b'));
    expect(store.readRestorePoints().map(({ id, name }) => [id, name])).toEqual([
      [1n, undefined],
      [2n, 'a'],
      [3n, 'b'],
    ]);
  });

  it('leave nothing of what a move drops and no point needs', () => {
    const store = start(5);
    store.addRestorePoint(pointAt(2));
    back(store, 2);
    expect(store.readHeadNumber()).toBe(2n);
    expect(store.readBlock(3n)).toBeUndefined();
    expect(store.findBlockNumber(bytes32(1, 3))).toBeUndefined();
    expect(store.findExtrinsic(bytes32(7, 3))).toBeUndefined();
    expect(store.findExtrinsic(bytes32(7, 2))).toEqual({ block: 2n, index: 0 });
    expect(store.listExtrinsics(bytes32(9, 9), U64_MAX, 9).map(({ block }) => block)).toEqual([2n, 1n]);
    expect(store.findLine(bytes32(1, 3))).toBeUndefined();
    expect(store.readSetAside(bytes32(1, 3))).toBeUndefined();
  });

  it('set aside what a younger point needs, and bring it back', () => {
    const store = start(5);
    store.addRestorePoint(pointAt(1));
    store.addRestorePoint(pointAt(4));
    back(store, 1);
    expect(store.readSetAside(bytes32(1, 4))).toEqual(fakeBlock(4, [bytes32(7, 4)]));
    expect(store.readSetAside(bytes32(1, 5))).toBeUndefined();
    store.append([branchBlock(2, bytes32(1, 1), [bytes32(8, 2)])]);
    const line = store.findLine(bytes32(1, 4));
    expect(line).toEqual({ trunk: 1n, branch: [bytes32(1, 2), bytes32(1, 3), bytes32(1, 4)] });
    if (line === undefined) throw new Error('there is a line');
    store.moveHead({ line, clock: CLOCK, nextTimestampsMs: NO_TIMES });
    expect(store.readHeadNumber()).toBe(4n);
    for (const number of [1, 2, 3, 4]) {
      expect(store.readBlock(BigInt(number))).toEqual(fakeBlock(number, [bytes32(7, number)]));
      expect(store.findExtrinsic(bytes32(7, number))).toEqual({ block: BigInt(number), index: 0 });
    }
    expect(store.findExtrinsic(bytes32(8, 2))).toBeUndefined();
    expect(store.readSetAside(bytes32(1, 4))).toBeUndefined();
    expect(store.findLine(bytes32(50, 2))).toBeUndefined();
  });

  it('on two branches are both reached, again and again', () => {
    const store = start(3);
    store.addRestorePoint(pointAt(3, 'left'));
    back(store, 1);
    store.append([branchBlock(2, bytes32(1, 1)), branchBlock(3, bytes32(50, 2))]);
    store.addRestorePoint({ ...pointAt(3, 'right'), hash: bytes32(50, 3) });
    for (const hash of [bytes32(1, 3), bytes32(50, 3), bytes32(1, 3), bytes32(50, 3)]) {
      const line = store.findLine(hash);
      if (line === undefined) throw new Error('there is a line');
      store.moveHead({ line, clock: CLOCK, nextTimestampsMs: NO_TIMES });
      expect(store.readHeadNumber()).toBe(3n);
      expect(store.readBlock(3n)?.block.hash).toEqual(hash);
    }
  });

  it('are reached over blocks that were made again meanwhile', () => {
    const store = start(4);
    store.addRestorePoint(pointAt(4));
    for (const end of [1, 2, 1]) {
      back(store, end);
      store.append([fakeBlock(end + 1, [bytes32(7, end + 1)])]);
    }
    const line = store.findLine(bytes32(1, 4));
    expect(line).toEqual({ trunk: 2n, branch: [bytes32(1, 3), bytes32(1, 4)] });
    if (line === undefined) throw new Error('there is a line');
    store.moveHead({ line, clock: CLOCK, nextTimestampsMs: NO_TIMES });
    expect(store.readBlock(4n)).toEqual(fakeBlock(4, [bytes32(7, 4)]));
  });

  it('take what only they needed along when they are removed', () => {
    const store = start(4);
    store.addRestorePoint(pointAt(3));
    const { id } = store.addRestorePoint(pointAt(4));
    back(store, 1);
    store.removeRestorePoint(id);
    expect(store.readSetAside(bytes32(1, 4))).toBeUndefined();
    expect(store.readSetAside(bytes32(1, 3))).toBeDefined();
    store.removeRestorePoint(1n);
    expect(store.readSetAside(bytes32(1, 3))).toBeUndefined();
    expect(store.findLine(bytes32(1, 3))).toBeUndefined();
  });

  it('are told the time of the block that was taken back', () => {
    const store = start(2);
    const { id } = store.addRestorePoint(pointAt(1));
    store.moveHead({ line: trunkLine(1n), clock: CLOCK, nextTimestampsMs: new Map([[id, 2_000n]]) });
    expect(store.readRestorePoints()[0]?.nextTimestampMs).toBe(2_000n);
  });
});

describe.each(twins)('the clock in $name', ({ open }) => {
  it('is kept with a move', () => {
    const store = open();
    opened.push(store);
    expect(store.readClock()).toEqual(CLOCK);
    store.writeBase(fakeBase);
    expect(store.readClock()).toEqual(CLOCK);
    const clock = { lagMs: -7n, pinned: { block: 1n, nowMs: 5n } };
    store.moveHead({ line: trunkLine(0n), clock, nextTimestampsMs: NO_TIMES });
    expect(store.readClock()).toEqual(clock);
  });
});

describe.each(twins)('checkpoints in $name', ({ openWith }) => {
  const start = (checkpointsKept: number): BlockStore => {
    const store = openWith({ checkpointsKept });
    opened.push(store);
    store.writeBase(fakeBase);
    return store;
  };
  const seal = (store: BlockStore, from: number, to: number) => {
    for (let number = from; number <= to; number += 1) {
      store.append([fakeBlock(number)], number % 2 === 0 ? fakeSnapshot(number) : undefined);
    }
  };
  const numbers = (store: BlockStore, head: number): bigint[] =>
    Array.from({ length: head }, (_, index) => store.readCheckpoint(trunkLine(BigInt(index + 1)))?.header.number ?? 0n);

  it('go when there are younger ones, as many as are kept', () => {
    const store = start(2);
    seal(store, 1, 9);
    expect(numbers(store, 9)).toEqual([0n, 0n, 0n, 0n, 0n, 6n, 6n, 8n, 8n]);
  });

  it('stay while a restore point starts from them', () => {
    const store = start(1);
    seal(store, 1, 3);
    store.addRestorePoint(pointAt(3));
    seal(store, 4, 9);
    expect(numbers(store, 9)).toEqual([0n, 2n, 2n, 2n, 2n, 2n, 2n, 8n, 8n]);
    store.removeRestorePoint(1n);
    expect(numbers(store, 9)).toEqual([0n, 0n, 0n, 0n, 0n, 0n, 0n, 8n, 8n]);
  });

  it('of blocks that a move drops are gone, those set aside are found on their line', () => {
    const store = start(9);
    seal(store, 1, 6);
    store.addRestorePoint(pointAt(5));
    store.moveHead({ line: trunkLine(1n), clock: CLOCK, nextTimestampsMs: NO_TIMES });
    expect(store.readCheckpoint(trunkLine(U64_MAX))).toBeUndefined();
    const line = store.findLine(bytes32(1, 5));
    if (line === undefined) throw new Error('there is a line');
    expect(store.readCheckpoint(line)).toEqual(fakeSnapshot(4));
    store.moveHead({ line, clock: CLOCK, nextTimestampsMs: NO_TIMES });
    expect(store.readCheckpoint(trunkLine(5n))).toEqual(fakeSnapshot(4));
    store.append([fakeBlock(6)], fakeSnapshot(6));
    expect(store.readCheckpoint(trunkLine(6n))).toEqual(fakeSnapshot(6));
  });
});

describe.each(twins)('a chain that is loaded into $name', ({ open }) => {
  const base = {
    snapshot: fakeSnapshot(10),
    identity: { name: 'other', preset: 'fast', seed: 'x', beaconSeed: new Uint8Array(32).fill(4) },
  };
  const clock = { lagMs: 3n, pinned: undefined };

  it('leaves nothing of the one before', () => {
    const store = open();
    opened.push(store);
    store.writeBase(fakeBase);
    store.append([fakeBlock(1, [bytes32(7, 1)]), fakeBlock(2)], fakeSnapshot(2));
    store.addRestorePoint(pointAt(2));
    store.replaceChain({ base, blocks: [fakeBlock(11), fakeBlock(12)], checkpoint: fakeSnapshot(12), clock });
    expect(store.readBase()).toEqual(base);
    expect(store.readHeadNumber()).toBe(12n);
    expect(store.readBlock(11n)).toEqual(fakeBlock(11));
    expect([1n, 2n, 10n, 13n].map((number) => store.readBlock(number))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(store.findBlockNumber(bytes32(1, 2))).toBeUndefined();
    expect(store.findExtrinsic(bytes32(7, 1))).toBeUndefined();
    expect(store.readRestorePoints()).toEqual([]);
    expect(store.readClock()).toEqual(clock);
    expect(store.readCheckpoint(trunkLine(11n))).toBeUndefined();
    expect(store.readCheckpoint(trunkLine(12n))).toEqual(fakeSnapshot(12));
    expect(store.findLine(bytes32(1, 10))).toEqual(trunkLine(10n));
    store.append([fakeBlock(13)]);
    expect(store.readHeadNumber()).toBe(13n);
  });

  it('may have no blocks after its base', () => {
    const store = open();
    opened.push(store);
    store.writeBase(fakeBase);
    store.replaceChain({ base, blocks: [], checkpoint: undefined, clock });
    expect(store.readHeadNumber()).toBe(10n);
    store.append([fakeBlock(11)]);
    expect(store.readBlock(11n)).toEqual(fakeBlock(11));
    expect(() => store.append([fakeBlock(11)])).toThrow();
  });
});

describe.each(twins)('the extrinsics of an account in $name', ({ open }) => {
  it('are listed from the newest, never a part of a block', () => {
    const store = open();
    opened.push(store);
    store.writeBase(fakeBase);
    store.append([fakeBlock(1, [bytes32(7, 1)]), fakeBlock(2, [bytes32(7, 2), bytes32(7, 3)]), fakeBlock(3)]);
    const places = (before: bigint, countMin: number) =>
      store.listExtrinsics(bytes32(9, 9), before, countMin).map(({ block, index, hash }) => [block, index, hash[3]]);
    const all = [
      [2n, 1, 3],
      [2n, 0, 2],
      [1n, 0, 1],
    ];
    expect(places(U64_MAX, 1)).toEqual(all.slice(0, 2));
    expect(places(U64_MAX, 2)).toEqual(all.slice(0, 2));
    expect(places(U64_MAX, 3)).toEqual(all);
    expect(places(2n, 5)).toEqual(all.slice(2));
    expect(places(1n, 5)).toEqual([]);
    expect(store.listExtrinsics(bytes32(9, 8), U64_MAX, 5)).toEqual([]);
  });
});

describe('the store on disk', () => {
  it('has everything again after it was closed', () => {
    const folder = temporaryFolder();
    const first = openSqliteStore(folder);
    first.writeBase(fakeBase);
    first.append([fakeBlock(1, [bytes32(7, 1)]), fakeBlock(2)], fakeSnapshot(2));
    first.close();
    const second = openSqliteStore(folder);
    opened.push(second);
    expect(second.readBase()).toEqual(fakeBase);
    expect(second.readHeadNumber()).toBe(2n);
    expect(second.readBlock(1n)).toEqual(fakeBlock(1, [bytes32(7, 1)]));
    expect(second.findExtrinsic(bytes32(7, 1))).toEqual({ block: 1n, index: 0 });
    expect(second.readCheckpoint(trunkLine(2n))).toEqual(fakeSnapshot(2));
  });

  it('finds what was not indexed when it was closed, and indexes it later', () => {
    const folder = temporaryFolder();
    const places = (store: BlockStore) =>
      [1, 2, 3, 4, 5].map((number) => store.findExtrinsic(bytes32(7, number))?.block ?? 0n);
    const first = openSqliteStore(folder, { indexLagBlocksMax: 3 });
    first.writeBase(fakeBase);
    for (const number of [1, 2, 3, 4]) first.append([fakeBlock(number, [bytes32(7, number)])]);
    expect(places(first)).toEqual([1n, 2n, 3n, 4n, 0n]);
    first.close();
    const rowsOf = () => {
      const file = new DatabaseSync(join(folder, 'chain.sqlite'), { readOnly: true });
      const blocks = file.prepare('SELECT block FROM extrinsics ORDER BY block').all();
      file.close();
      return blocks.map(({ block }) => block);
    };
    expect(rowsOf()).toEqual([1, 2, 3]);
    const second = openSqliteStore(folder, { indexLagBlocksMax: 2 });
    opened.push(second);
    expect(places(second)).toEqual([1n, 2n, 3n, 4n, 0n]);
    expect(second.listExtrinsics(bytes32(9, 9), U64_MAX, 2).map(({ block }) => block)).toEqual([4n, 3n]);
    second.append([fakeBlock(5, [bytes32(7, 5)])]);
    expect(rowsOf()).toEqual([1, 2, 3, 4, 5]);
    expect(places(second)).toEqual([1n, 2n, 3n, 4n, 5n]);
  });
});
