import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FaultError } from '@yumanet/protocol';
import { afterEach, describe, expect, it } from 'vitest';
import type { BlockStore } from '../../src/store/block-store.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { guardMedium } from '../../src/store/store-fault.ts';
import { asNobody } from '../fixture/as-nobody.ts';
import { fakeBase, fakeBlock } from '../fixture/fake-blocks.ts';
import { folderContent } from '../fixture/folder-content.ts';

const folders: string[] = [];
const opened: BlockStore[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-store-'));
  folders.push(folder);
  return folder;
}

function open(folder: string, pageCountMax?: number): BlockStore {
  const store = openSqliteStore(folder, pageCountMax === undefined ? {} : { pageCountMax });
  opened.push(store);
  return store;
}

function faultOf(act: () => unknown): { code: string; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof FaultError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was thrown');
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('a chain folder', () => {
  it('belongs to one store at a time', () => {
    const folder = temporaryFolder();
    open(folder);
    const fault = faultOf(() => openSqliteStore(folder));
    expect(fault.code).toBe('store_locked');
    expect(fault.message).toContain(folder);
  });

  it('is free again when its store is closed, and when opening failed', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'chain.sqlite'), 'this is no database, and it is long enough to tell');
    expect(faultOf(() => openSqliteStore(folder)).code).toBe('store_foreign');
    rmSync(join(folder, 'chain.sqlite'));
    openSqliteStore(folder).close();
    openSqliteStore(folder).close();
  });

  it('is refused when another program made its database', () => {
    const folder = temporaryFolder();
    const foreign = new DatabaseSync(join(folder, 'chain.sqlite'));
    foreign.exec('CREATE TABLE notes (text TEXT)');
    foreign.close();
    const before = readFileSync(join(folder, 'chain.sqlite'));
    expect(faultOf(() => openSqliteStore(folder)).code).toBe('store_foreign');
    expect(readFileSync(join(folder, 'chain.sqlite'))).toEqual(before);
  });

  it('is refused when a later version wrote it', () => {
    const folder = temporaryFolder();
    openSqliteStore(folder).close();
    const later = new DatabaseSync(join(folder, 'chain.sqlite'));
    later.exec('PRAGMA user_version = 99');
    later.close();
    const fault = faultOf(() => openSqliteStore(folder));
    expect(fault.code).toBe('store_newer');
    expect(fault.message).toContain('version 7');
  });

  it('can be read by other programs while it is open', () => {
    const folder = temporaryFolder();
    const store = open(folder);
    store.writeBase(fakeBase);
    store.append([fakeBlock(1)]);
    const reader = new DatabaseSync(join(folder, 'chain.sqlite'), { readOnly: true });
    expect(reader.prepare('SELECT max(number) AS head FROM blocks').get()?.['head']).toBe(1);
    reader.close();
  });

  it('is refused where it can be read and not written, and stays as it was', () => {
    const folder = temporaryFolder();
    openSqliteStore(folder).close();
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    const before = folderContent(folder);
    const fault = asNobody(() => faultOf(() => openSqliteStore(folder)));
    chmodSync(folder, 0o755);
    expect(fault.code).toBe('store_read_only');
    expect(fault.message).toContain(folder);
    expect(folderContent(folder)).toEqual(before);
  });

  it('is refused where none can be made, such as below /proc', () => {
    const fault = faultOf(() => openSqliteStore('/proc/yumanet/deeper'));
    expect(fault.code).toBe('store_unreachable');
    expect(fault.message).toContain('/proc/yumanet');
  });

  it('is refused where a file stands in its place', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'taken');
    writeFileSync(file, '');
    expect(faultOf(() => openSqliteStore(file)).code).toBe('store_unreachable');
  });
});

describe('what the medium reports', () => {
  const cases = [
    { code: 'EROFS', expected: 'store_read_only' },
    { code: 'EACCES', expected: 'store_read_only' },
    { code: 'ENOSPC', expected: 'store_full' },
    { code: 'ERR_SQLITE_ERROR', errcode: 8, expected: 'store_read_only' },
    { code: 'ERR_SQLITE_ERROR', errcode: 8 + 256, expected: 'store_read_only' },
    { code: 'ERR_SQLITE_ERROR', errcode: 13, expected: 'store_full' },
    { code: 'ERR_SQLITE_ERROR', errcode: 11, expected: 'store_corrupt' },
    { code: 'ERR_SQLITE_ERROR', errcode: 10 + 1_024, expected: 'store_failed' },
  ];

  it.each(cases)('$code $errcode is the fault $expected', ({ expected, ...facts }) => {
    const cause = Object.assign(new Error('from below'), facts);
    const fail = () => {
      throw cause;
    };
    expect(faultOf(() => guardMedium('write', fail))).toEqual({ code: expected, message: 'cannot write: from below' });
  });

  it('does not hide a bug', () => {
    const bug = new TypeError('undefined is no function');
    const fail = () => {
      throw bug;
    };
    expect(() => guardMedium('write', fail)).toThrow(bug);
  });
});

describe('a full disk', () => {
  it('is a fault, keeps nothing of the block, and leaves what was there', () => {
    const store = open(temporaryFolder(), 64);
    store.writeBase(fakeBase);
    store.append([fakeBlock(1)]);
    const large = fakeBlock(3, [], 64 * 4_096);
    expect(faultOf(() => store.append([fakeBlock(2), large])).code).toBe('store_full');
    expect(store.readHeadNumber()).toBe(1n);
    expect(store.readBlock(2n)).toBeUndefined();
    store.append([fakeBlock(2)]);
    expect(store.readBlock(2n)).toEqual(fakeBlock(2));
  });
});
