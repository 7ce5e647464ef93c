/** What a command prints, read by another program: a pipe takes 64 KiB, and the rest only when somebody reads. */
import { errorNames } from '@yumanet/protocol';
import { expect, test } from 'vitest';
import { ROOT, runCommand } from './support/run-command.ts';

const YUMANET = `'${process.execPath}' '${ROOT}scripts/yumanet.ts'`;
const PIPE_BYTES = 65_536;

test('a listing longer than a pipe arrives whole', async () => {
  const { out, err } = await runCommand(ROOT, 'sh', ['-c', `${YUMANET} errors --json | cat`]).result;
  expect(err).toBe('');
  expect(out.length).toBeGreaterThan(PIPE_BYTES);
  expect(JSON.parse(out).map((entry: { name: string }) => entry.name)).toEqual(errorNames);
});

test('a reader that has enough is no failure', async () => {
  const command = `{ ${YUMANET} errors --json; echo "exit $?" >&2; } | head -c 10`;
  const { out, err } = await runCommand(ROOT, 'sh', ['-c', command]).result;
  expect(out).toBe('[\n  {\n    \n');
  expect(err).toBe('exit 0\n');
});
