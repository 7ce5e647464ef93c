import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/network/make-folder.ts';
import { networkFolder } from '../../src/network/network-folder.ts';
import { lockNetwork } from '../../src/network/network-lock.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

test('a folder is made with all above it, and one that is there is fine', () => {
  const path = join(temporaryFolder(), 'a/b/c');
  makeFolder(path);
  makeFolder(path);
  expect(existsSync(path)).toBe(true);
});

test.each(['up', 'up --detach'])('%s below a file or below /proc is named, and nothing is left', async (command) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  for (const data of [join(folder, 'file/x'), join(folder, 'file'), '/proc/nope/deeper']) {
    const { code, out, err } = await runBoxed(folder, [...command.split(' '), '--data', data, '--port', '0', '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      error: { name: 'FolderUnusable', facts: { folder: expect.any(String) } },
    });
    expect(err).toContain('--data');
  }
  expect(readdirSync(folder)).toEqual(['file']);
});

test('a lock that cannot be opened is named', () => {
  const folder = networkFolder(temporaryFolder());
  mkdirSync(folder.lock);
  expect(() => lockNetwork(folder, 1)).toThrow(expect.objectContaining({ name: 'FolderUnusable', exitCode: 3 }));
});
