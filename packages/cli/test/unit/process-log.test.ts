import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProcessLogs } from '../../src/supervise/process-log.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('lines of each process go to its own file, behind what is there', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.log'), 'old\n');
  const logs = openProcessLogs(folder);
  logs.write('a', 'one');
  logs.write('b', 'two');
  logs.write('a', 'three');
  logs.close();
  expect(readFileSync(join(folder, 'a.log'), 'utf8')).toBe('old\none\nthree\n');
  expect(readFileSync(join(folder, 'b.log'), 'utf8')).toBe('two\n');
});

test('a full log makes room: at most two files of the bound are kept', () => {
  const folder = temporaryFolder();
  const logs = openProcessLogs(folder, 10);
  for (const line of ['1234', '5678', '9012', '3456', '7890']) logs.write('a', line);
  logs.close();
  expect(readFileSync(join(folder, 'a.log.1'), 'utf8')).toBe('9012\n3456\n');
  expect(readFileSync(join(folder, 'a.log'), 'utf8')).toBe('7890\n');
});
