/** A chain folder is looked at whole: whatever is damaged in it is named, and not a byte of it changes. */
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Block, Snapshot } from '@yumanet/protocol/messages';
import { snapshotOf } from '@yumanet/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/history/check-folder.ts';
import type { FolderFinding } from '../../src/history/folder-finding.ts';
import { HistoryReplay } from '../../src/history/history-replay.ts';
import { replayHistory } from '../../src/history/replay-history.ts';
import { openSqliteReader, readFolder } from '../../src/store/sqlite-reader.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { asNobody } from '../fixture/as-nobody.ts';
import { JSON_TYPE, startUnderTest } from '../fixture/coordinator-under-test.ts';
import { folderContent } from '../fixture/folder-content.ts';
import { fillChain, replayPorts as ports, temporaryFolder, writeKeptChain } from '../fixture/kept-chain.ts';

const CHECKS = ['chain', 'file', 'start', 'blocks', 'signatures', 'index', 'execution', 'checkpoints', 'snapshots'];

/** Written once, copied for each test. */
const templates = { plain: '', forked: '' };

beforeAll(async () => {
  templates.plain = mkdtempSync(join(tmpdir(), 'yumanet-plain-'));
  templates.forked = mkdtempSync(join(tmpdir(), 'yumanet-forked-'));
  await writeKeptChain({ folder: templates.plain });
  await writeForkedChain(templates.forked);
});

afterAll(() => {
  for (const folder of Object.values(templates)) rmSync(folder, { recursive: true });
});

/** A chain of 25 blocks of its own. */
function keptChain(template = templates.plain): string {
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  return folder;
}

const check = (folder: string) => checkFolder(folder, { ports });

/** The findings that are complaints, as `check: message`. */
async function complaints(folder: string): Promise<string[]> {
  return (await check(folder)).filter(({ ok }) => !ok).map(({ check: name, message }) => `${name}: ${message}`);
}

type Change = (database: DatabaseSync) => void;

function edit(folder: string, change: Change): void {
  const database = new DatabaseSync(join(folder, 'chain.sqlite'));
  change(database);
  database.close();
}

const sql =
  (text: string, ...values: SQLInputValue[]): Change =>
  (database) => {
    database.prepare(text).run(...values);
  };

function bodyOf(database: DatabaseSync, number: number): Uint8Array {
  const body = database.prepare('SELECT body FROM blocks WHERE number = ?').get(number)?.['body'];
  if (!(body instanceof Uint8Array)) throw new Error(`there is no block ${number}`);
  return body;
}

/** Puts a changed block in the place of a block. */
const change =
  (number: number, changed: (block: Block) => Block): Change =>
  (database) => {
    const body = Block.encode(changed(Block.decode(bodyOf(database, number))));
    database.prepare('UPDATE blocks SET body = ? WHERE number = ?').run(body, number);
  };

/** Flips a bit of a block's body, so far from its end. */
const flip =
  (number: number, fromEnd: number): Change =>
  (database) => {
    const body = Uint8Array.from(bodyOf(database, number));
    const at = body.length - fromEnd;
    body[at] = (body[at] ?? 0) ^ 1;
    database.prepare('UPDATE blocks SET body = ? WHERE number = ?').run(body, number);
  };

/** Keeps the state after a block as a checkpoint, changed before it is written. */
async function addCheckpoint(folder: string, number: bigint, changed: (state: Snapshot) => Snapshot): Promise<void> {
  const state = await readFolder(folder, (reader) => {
    const replay = new HistoryReplay(reader.history(), ports);
    while (replay.number < number) replay.next();
    return snapshotOf(replay.state);
  });
  const text = 'INSERT INTO checkpoints (hash, number, body) SELECT hash, number, ? FROM blocks WHERE number = ?';
  edit(folder, sql(text, Snapshot.encode(changed(state)), number));
}

describe('a whole folder', () => {
  it('has no complaint, one line per check, and is not touched', async () => {
    const folder = keptChain();
    await addCheckpoint(folder, 12n, (state) => state);
    const before = folderContent(folder);
    const findings = await check(folder);
    expect(findings.map(({ check: name }) => name)).toEqual(CHECKS);
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings.every(({ remedy }) => remedy === undefined)).toBe(true);
    expect(messageOf(findings, 'execution')).toBe('blocks 1 to 25 come out as they were kept');
    expect(messageOf(findings, 'checkpoints')).toBe('the only one is the state of its block');
    expect(folderContent(folder)).toEqual(before);
  });

  it('may be in use: that is a fact and no complaint', async () => {
    const folder = keptChain();
    const store = openSqliteStore(folder);
    const findings = await check(folder);
    store.close();
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(messageOf(findings, 'chain')).toContain('a coordinator runs on it');
  });

  it('may be one that nobody can write', async () => {
    const folder = keptChain();
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    const reader = asNobody(() => openSqliteReader(folder));
    expect(reader.findFileProblems()).toEqual([]);
    expect((await replayHistory(reader.history(), { ports })).blocks).toBe(25n);
    reader.close();
    expect(await complaints(folder)).toEqual([]);
    chmodSync(folder, 0o755);
  });

  it('has what a killed coordinator left in its journal, which stays there', async () => {
    const folder = keptChain();
    const killed = temporaryFolder();
    const store = openSqliteStore(folder);
    const kept = store.readBlock(25n);
    if (kept === undefined) throw new Error('block 25 is not there');
    // A database in WAL mode that is open has its newest transactions beside it; a copy of both is what a kill leaves.
    store.close();
    const database = new DatabaseSync(join(folder, 'chain.sqlite'));
    database.exec('PRAGMA wal_autocheckpoint = 0; UPDATE blocks SET epochs = epochs WHERE number = 25');
    database.exec('DELETE FROM blocks WHERE number = 25');
    database.prepare('DELETE FROM extrinsics WHERE block = 25').run();
    for (const name of ['chain.sqlite', 'chain.sqlite-wal']) copyFileSync(join(folder, name), join(killed, name));
    database.close();
    const before = folderContent(killed);
    const findings = await check(killed);
    expect(messageOf(findings, 'execution')).toBe('blocks 1 to 24 come out as they were kept');
    expect(folderContent(killed)).toEqual(before);
  });
});

function messageOf(findings: readonly FolderFinding[], name: string): string {
  return findings.find(({ check: each }) => each === name)?.message ?? 'not checked';
}

describe('damage', () => {
  const cases: readonly (readonly [string, Change, readonly string[]])[] = [
    [
      'a bit of a header',
      change(7, (block) => ({ ...block, header: { ...block.header, mode: 'instant' } })),
      ['blocks: block 7 has hash '],
    ],
    [
      'a block that does not decode',
      sql("UPDATE blocks SET body = x'ff' WHERE number = 9"),
      ['blocks: block 9: a Block in the chain file is damaged: Block: malformed'],
    ],
    [
      'a block too few',
      sql('DELETE FROM blocks WHERE number = 8'),
      ['blocks: block 8 is missing: the next one is 9; 7 before it are whole'],
    ],
    [
      'two blocks exchanged',
      sql('UPDATE blocks SET number = CASE number WHEN 24 THEN 26 ELSE number END WHERE number > 23'),
      ['blocks: block 24 is missing: the next one is 25; 23 before it are whole'],
    ],
    [
      'a hash in the list of blocks',
      sql('UPDATE blocks SET hash = zeroblob(32) WHERE number = 3'),
      [`blocks: block 3 is listed as 0x${'00'.repeat(32)}`],
    ],
    [
      'epochs that are none',
      sql("UPDATE blocks SET epochs = 'one' WHERE number = 10"),
      ['blocks: block 10: "one" is no list of epochs'],
    ],
    [
      'epochs that did not run',
      sql("UPDATE blocks SET epochs = '1' WHERE number = 11"),
      ['execution: block 11 differs from what '],
    ],
    [
      'an index row too few',
      sql('DELETE FROM extrinsics WHERE block = 5'),
      ['index: extrinsic 0 of block 5 is not in the index'],
    ],
    [
      'an index row too many',
      sql("INSERT INTO extrinsics VALUES (x'01', 6, 0, NULL)"),
      ['index: the index has an extrinsic 0 of block 6, the block has none'],
    ],
    [
      'an index row of a block that never was',
      sql("INSERT INTO extrinsics VALUES (x'01', 99, 0, NULL)"),
      ['index: the index has an extrinsic of block 99, which is not there'],
    ],
    [
      'an index row of somebody else',
      sql('UPDATE extrinsics SET account = zeroblob(32) WHERE block = 5'),
      ['index: extrinsic 0 of block 5 is not in the index as it is'],
    ],
    [
      'an event',
      change(10, (block) => ({ ...block, events: block.events.slice(1) })),
      ['execution: block 10 differs from what '],
    ],
    [
      'a receipt',
      change(5, (block) => ({ ...block, receipts: block.receipts.map((receipt) => ({ ...receipt, events: [] })) })),
      ['execution: block 5 differs from what '],
    ],
    ['no first state', sql('DELETE FROM chain'), ['start: the chain in ']],
    [
      'a first state that does not decode',
      sql("UPDATE chain SET base_body = x'ff'"),
      ['start: a Snapshot in the chain file is damaged: Snapshot: malformed'],
    ],
  ];

  it.each(cases)('of %s is named, with a remedy', async (_, damage, expected) => {
    const folder = keptChain();
    edit(folder, damage);
    const before = folderContent(folder);
    const findings = (await check(folder)).filter(({ ok }) => !ok);
    expect(findings).toHaveLength(expected.length);
    for (const [index, { check: name, message, remedy }] of findings.entries()) {
      expect(`${name}: ${message}`).toContain(expected[index]);
      expect(remedy).not.toBe('');
    }
    expect(folderContent(folder)).toEqual(before);
  });

  it('of a signature is named', async () => {
    const folder = keptChain();
    edit(
      folder,
      change(5, (block) => ({ ...block, extrinsics: block.extrinsics.map(withoutSignature) })),
    );
    expect(await complaints(folder)).toEqual([
      "signatures: extrinsic 0 of block 5 has a signature that is not its signer's",
    ]);
  });

  it('of any bit of a block is seen by one check or another', async () => {
    const folder = keptChain();
    const original = readFileSync(join(folder, 'chain.sqlite'));
    const length = 400;
    for (let fromEnd = 1; fromEnd <= length; fromEnd += 13) {
      edit(folder, flip(5, fromEnd));
      expect(await complaints(folder), `${fromEnd} from the end`).not.toEqual([]);
      writeFileSync(join(folder, 'chain.sqlite'), original);
    }
  });
});

function withoutSignature({ extrinsic }: Block['extrinsics'][number]): Block['extrinsics'][number] {
  if (extrinsic.case !== 'signed') return { extrinsic };
  return { extrinsic: { ...extrinsic, value: { ...extrinsic.value, signature: new Uint8Array(64) } } };
}

describe('a checkpoint', () => {
  it('that is another state is named with its first entry', async () => {
    const folder = keptChain();
    await addCheckpoint(folder, 12n, (state) => ({ ...state, records: state.records.map(doubledBurn) }));
    await addCheckpoint(folder, 20n, (state) => ({ ...state, records: state.records.slice(1) }));
    const [found, ...others] = await complaints(folder);
    expect(others).toEqual([]);
    const place = `the checkpoint that ${folder} kept; the first storage entry that differs is`;
    expect(found).toContain(
      `checkpoints: the state after block 12 differs from ${place} Burn[0]: "97904316" here, "256" there;`,
    );
    expect(found).toContain(`the state after block 20 differs from ${place} Account[`);
    expect(found).toMatch(/\{"nonce":"1","free":"0"\} here, no entry there$/);
  });

  it('that does not decode, or is of another block, is named', async () => {
    const folder = keptChain();
    await addCheckpoint(folder, 12n, (state) => ({ ...state, hash: new Uint8Array(32) }));
    edit(folder, sql("INSERT INTO checkpoints SELECT hash, number, x'ff' FROM blocks WHERE number = 13"));
    const [found] = await complaints(folder);
    expect(found).toMatch(
      /^checkpoints: the state after block 12 differs from the checkpoint that .* kept; the checkpoint of block 13/,
    );
    expect(found).toMatch(/the checkpoint of block 13 cannot be read: a Snapshot in the chain file is damaged: /);
  });
});

describe('a first state', () => {
  it('that was changed is not what its digest says', async () => {
    const folder = keptChain();
    edit(folder, (database) => {
      const body = database.prepare('SELECT base_body FROM chain').get()?.['base_body'];
      const base = Snapshot.decode(body instanceof Uint8Array ? body : new Uint8Array());
      const changed = Snapshot.encode({ ...base, records: base.records.map(doubledBurn) });
      database.prepare('UPDATE chain SET base_body = ?').run(changed);
    });
    expect(await complaints(folder)).toEqual([
      `start: the first state of ${folder}, at block 0, is damaged: the genesis has another state than its digest says`,
    ]);
  });

  it('that is listed as another one is named', async () => {
    const folder = keptChain();
    edit(folder, sql('UPDATE chain SET base_number = 3'));
    expect(await complaints(folder)).toEqual([
      expect.stringContaining('start: the first state is listed as that of block 3,'),
    ]);
  });
});

/** A chain of 20 blocks whose last ten were taken back to block 10, where it went on; a snapshot still needs them. */
async function writeForkedChain(folder: string): Promise<void> {
  const coordinator = startUnderTest({ dataFolder: folder }, { store: openSqliteStore(folder) });
  const control = async (route: string, body: unknown) => {
    expect((await coordinator.post(route, JSON.stringify(body), JSON_TYPE)).status).toBe(200);
  };
  await fillChain(coordinator, 10, 5n);
  await control('/dev/snapshot', { name: 'fork' });
  await coordinator.producer.mine(10);
  await control('/dev/snapshot', { name: 'left' });
  await control('/dev/revert', { name: 'fork' });
  // The same blocks again would be the blocks that were set aside.
  await fillChain(coordinator, 12, 7n);
  await coordinator.close();
}

describe('snapshots', () => {
  it('and the blocks that only they need are executed too', async () => {
    const folder = keptChain(templates.forked);
    const read: string[] = [];
    const onBlock = (doing: string, number: bigint) => void read.push(`${doing} ${number}`);
    const findings = await checkFolder(folder, { ports, onBlock });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(messageOf(findings, 'snapshots')).toBe('there is a way to each of 2');
    expect(read.filter((line) => line === 'executed 15')).toHaveLength(2);
  });

  const cases: readonly (readonly [string, Change, string])[] = [
    [
      'a block is gone',
      sql('DELETE FROM set_aside WHERE rowid = (SELECT min(rowid) FROM set_aside)'),
      'snapshots: snapshot 2 is of a block that is not there, 0x',
    ],
    [
      'a block does not decode',
      sql("UPDATE set_aside SET body = x'ff' WHERE rowid = 3"),
      'cannot be read: a Block in the chain file is damaged',
    ],
    [
      'a block has another parent',
      sql('UPDATE set_aside SET parent = zeroblob(32) WHERE rowid = 3'),
      'which was set aside, has parent 0x',
    ],
    [
      'a block is listed as another',
      sql('UPDATE set_aside SET hash = zeroblob(32) WHERE rowid = 3'),
      `snapshots: 0x${'00'.repeat(32)}, which was set aside, is 0x`,
    ],
    [
      'epochs did not run',
      sql("UPDATE set_aside SET epochs = '1' WHERE rowid = 3"),
      'snapshots: block 13 differs from what snapshot 2 in ',
    ],
    [
      'a number is wrong',
      sql('UPDATE restore_points SET number = 9 WHERE id = 1'),
      'snapshots: snapshot 1 is listed as of block 9, it is of block 10',
    ],
    [
      'a pool does not decode',
      sql("UPDATE restore_points SET pool = x'ff' WHERE id = 1"),
      'snapshots: the pool of snapshot 1 cannot be read',
    ],
    [
      'a state is of no block',
      sql("INSERT INTO checkpoints VALUES (x'01', 1, x'')"),
      'checkpoints: a state is kept of block 0x01, which is not there',
    ],
  ];

  it.each(cases)('are named where %s', async (_, damage, expected) => {
    const folder = keptChain(templates.forked);
    edit(folder, damage);
    const found = await complaints(folder);
    expect(found).toEqual([expect.stringContaining(expected)]);
  });
});

function doubledBurn(record: Snapshot['records'][number]): Snapshot['records'][number] {
  return record.item === 'Burn' ? { ...record, value: Uint8Array.of(0, 1, 0, 0, 0, 0, 0, 0) } : record;
}

describe('a folder that is no chain', () => {
  it.each([
    ['missing', (folder: string) => rmSync(folder, { recursive: true }), 'chain: there is no folder '],
    ['empty', () => undefined, 'chain: there is no chain in '],
    ['with an empty file', (folder: string) => writeFileSync(join(folder, 'chain.sqlite'), ''), 'is empty'],
    [
      'with a text file',
      (folder: string) => writeFileSync(join(folder, 'chain.sqlite'), 'x'.repeat(5_000)),
      'file is not a database',
    ],
    ['with a folder in its place', (folder: string) => mkdirSync(join(folder, 'chain.sqlite')), 'is no file'],
    [
      'of another program',
      (folder: string) => edit(folder, (database) => database.exec('CREATE TABLE notes (text TEXT)')),
      'is a database of another program',
    ],
  ])('%s is named and left alone', async (_, make, expected) => {
    const folder = join(temporaryFolder(), 'chain');
    mkdirSync(folder);
    make(folder);
    const before = readdirSync(join(folder, '..'), { recursive: true });
    const [found, ...others] = await check(folder);
    expect(others).toEqual([]);
    expect(`${found?.check}: ${found?.message}`).toContain(expected);
    expect(found?.remedy).not.toBe('');
    expect(readdirSync(join(folder, '..'), { recursive: true })).toEqual(before);
  });

  it('in the place of which a file stands', async () => {
    const folder = join(temporaryFolder(), 'file');
    writeFileSync(folder, '');
    expect(await complaints(folder)).toEqual([`chain: ${folder} is no folder`]);
  });

  it('of a later version', async () => {
    const folder = keptChain();
    edit(folder, (database) => database.exec('PRAGMA user_version = 99'));
    expect(await complaints(folder)).toEqual([expect.stringMatching(/^chain: .* has schema version 99, /)]);
  });

  it('with the seed of another beacon, or none', async () => {
    const folder = keptChain();
    edit(folder, (database) => database.exec('UPDATE chain SET beacon_seed = zeroblob(32)'));
    expect(await complaints(folder)).toEqual([
      "start: the beacon's seed is not the one whose hash is in the first state",
    ]);
    edit(folder, (database) => database.exec('UPDATE chain SET beacon_seed = zeroblob(31)'));
    expect(await complaints(folder)).toEqual([
      expect.stringContaining("the beacon's seed in the chain file has 31 bytes"),
    ]);
  });

  it('that was cut off', async () => {
    const folder = keptChain();
    const file = join(folder, 'chain.sqlite');
    truncateSync(file, statSync(file).size - 8_192);
    const [first] = await complaints(folder);
    expect(first).toMatch(/^(file|chain): /);
    expect(first).toMatch(/malformed|SQLite finds \d+ faults/);
  });
});
