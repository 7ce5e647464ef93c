/** Folders on which the real process does not start: one line says why, exit 3, and nothing in them changes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bytesToHex } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { replayHistory } from '../../src/history/replay-history.ts';
import { readFolder } from '../../src/store/sqlite-reader.ts';
import { Coordinator } from '../fixture/coordinator-process.ts';
import { replayPorts, temporaryFolder, writeKeptChain } from '../fixture/kept-chain.ts';

const chainFile = (folder: string) => join(folder, 'chain.sqlite');

function edit(folder: string, sql: string): string {
  const database = new DatabaseSync(chainFile(folder));
  database.exec(sql);
  database.close();
  return folder;
}

async function chainThat(sql: string): Promise<string> {
  const { folder } = await writeKeptChain({ blocks: 3 });
  return edit(folder, sql);
}

async function textFile(): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(chainFile(folder), 'notes\n'.repeat(1_000));
  return folder;
}

describe('a folder', () => {
  it.each([
    [
      'of a later version',
      () => chainThat('PRAGMA user_version = 99'),
      /has schema version 99, .* use the version that wrote it/,
    ],
    [
      'of an earlier version',
      () => chainThat('PRAGMA user_version = 1'),
      /has schema version 1, .* use the version that wrote it/,
    ],
    [
      'of another program',
      async () => edit(temporaryFolder(), 'CREATE TABLE notes (text)'),
      /is a database of another program/,
    ],
    ['with a text in the place of the chain', textFile, /file is not a database/],
  ])('%s is refused and stays as it was', async (_, make, message) => {
    const folder = await make();
    const before = readFileSync(chainFile(folder));
    const { code, stderr } = await new Coordinator('--data', folder).closed;
    expect(code).toBe(3);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(chainFile(folder))).toEqual(before);
    expect(existsSync(`${chainFile(folder)}-wal`)).toBe(false);
  });

  it.each(['/proc/yumanet/chain', '/dev/null/chain'])('that cannot be made, %s, is refused', async (folder) => {
    const { code, stderr } = await new Coordinator('--data', folder).closed;
    expect(code).toBe(3);
    expect(stderr).toMatch(/^cannot make the folder [^\n]*\n$/);
  });

  it('in which a coordinator runs is refused to a second one, and the first goes on unharmed', async () => {
    const data = temporaryFolder();
    const first = new Coordinator('--data', data, '--mode', 'manual');
    const { url } = await first.event('ready');
    const second = await new Coordinator('--data', data).closed;
    expect(second.code).toBe(3);
    const headers = { 'content-type': 'application/json' };
    await fetch(`${String(url)}/dev/mine`, { method: 'POST', headers, body: '{"blocks":12}' });
    for (let number = 1; number < 12; number += 1) await first.event('block');
    const { digest } = await first.event('block');
    // It is read while it runs: what the process printed is what comes out here.
    const replayed = await readFolder(data, (reader) => replayHistory(reader.history(), { ports: replayPorts }));
    expect([replayed.blocks, bytesToHex(replayed.digest), replayed.difference]).toEqual([12n, digest, undefined]);
  });
});
