/** `check vectors` as a person runs it. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const POOL_SWAPS = join(ROOT, 'packages/yuma/vectors/economics/pool-swaps.json');
const BTAUTH = join(ROOT, 'packages/protocol/vectors/btauth.json');

function check(...paths: readonly string[]) {
  return yumanet(ROOT, 'check', 'vectors', ...paths).result;
}

const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

test('files and folders that are right pass', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'deep'));
  copyFileSync(POOL_SWAPS, join(folder, 'deep', 'swaps.json'));
  writeFileSync(join(folder, 'notes.txt'), 'left alone');
  const { code, out } = await check(folder, BTAUTH);
  expect(lastLine(out)).toBe('202 passed, 0 failed');
  expect(code).toBe(0);
});

test('one wrong digit fails, and names the file and the case', async () => {
  const path = join(temporaryFolder(), 'planted.json');
  const text = readFileSync(POOL_SWAPS, 'utf8');
  const at = text.search(/[1-8](?="\s*[,}]\s*[^{]*$)/);
  writeFileSync(path, `${text.slice(0, at)}${Number(text[at]) + 1}${text.slice(at + 1)}`);
  const { code, out } = await check(path);
  expect(lastLine(out)).toBe('199 passed, 1 failed');
  expect(out).toContain(`${path}: `);
  expect(code).toBe(1);
});

test('what is not known, not readable or not there fails, beside what passes', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'unknown.json'), '{"schema":"unknown-1","cases":[]}');
  writeFileSync(join(folder, 'empty.json'), '');
  const { code, out } = await check(BTAUTH, folder, join(folder, 'missing.json'));
  expect(lastLine(out)).toBe('2 passed, 3 failed');
  expect(code).toBe(1);
});

test('a folder without vectors is no success', async () => {
  const { code, out } = await check(temporaryFolder());
  expect(lastLine(out)).toBe('0 passed, 0 failed');
  expect(code).toBe(1);
});

test('both kernels can be chosen, and no other', async () => {
  expect((await check(BTAUTH, '--kernel', 'wasm')).code).toBe(0);
  expect((await check(BTAUTH, '--kernel', 'reference')).code).toBe(0);
  expect((await check(BTAUTH, '--kernel', 'odd')).code).toBe(2);
  expect((await check()).code).toBe(2);
});
