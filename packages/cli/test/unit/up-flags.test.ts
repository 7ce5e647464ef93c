/** Flags of `up` that decide before any process is started. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

test('--check has nothing to wait for without neurons', async () => {
  const { code, err } = await runBoxed(temporaryFolder(), ['up', '--check', '--no-neurons']);
  expect([code, err]).toEqual([2, expect.stringContaining('--no-neurons')]);
});

test('--detach passes on what was switched off', async () => {
  const passed: (readonly string[])[] = [];
  const command = ['up', '--detach', '--no-neurons', '--port', '0', '--ephemeral'];
  const { code } = await runBoxed(temporaryFolder(), command, {
    startDetached: (commandArguments, logPath) => {
      passed.push(commandArguments);
      mkdirSync(dirname(logPath), { recursive: true });
      writeFileSync(logPath, 'no\n');
      return { pid: undefined, outcome: Promise.resolve(4), release: () => undefined };
    },
  });
  expect(code).toBe(4);
  expect(passed).toEqual([['up', '--no-neurons', '--port', '0', '--ephemeral']]);
});
