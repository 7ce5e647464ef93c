/** A network of real processes is executed again from what it kept: the same digest, in another process, by either kernel. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildBundles, yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { isRunning } from './support/up-events.ts';

beforeAll(buildBundles);

async function json(folder: string, ...commandArguments: readonly string[]) {
  const { code, out } = await yumanet(folder, ...commandArguments, '--json').result;
  return { code, printed: JSON.parse(out) };
}

test('what a network printed is what comes out of its folder and of a recording, with both kernels', async () => {
  const folder = temporaryFolder();
  const check = await json(folder, 'up', '--check', '--port', '0', '--data', 'net');
  const { blocks, digest } = check.printed;
  expect([check.code, typeof blocks, typeof digest]).toEqual([0, 'number', 'string']);
  expect(await json(folder, 'replay', '--data', 'net')).toEqual({ code: 0, printed: { blocks, digest } });

  const recorded = await json(folder, 'record', 'run.yumanet', '--data', 'net', '--answers');
  expect(recorded).toMatchObject({ code: 0, printed: { blocks, digest } });
  expect(recorded.printed.answers).toBeGreaterThan(0);
  const again = await json(folder, 'replay', 'run.yumanet', '--kernel', 'reference', '--compare', 'net');
  expect(again).toEqual({ code: 0, printed: { blocks, digest, compared: blocks } });

  const doctor = await json(folder, 'doctor', '--data', 'net');
  expect(doctor).toMatchObject({ code: 0, printed: { ok: true } });
});

test('a network that runs can be replayed, recorded and checked, in memory and on disk', async () => {
  const folder = temporaryFolder();
  const stored = yumanet(folder, 'up', '--data', 'net', '--port', '0', '--miners', '1', '--json');
  const memory = yumanet(folder, 'up', '--name', 'memory', '--port', '0', '--miners', '1', '--ephemeral', '--json');
  await Promise.all([stored.event(isRunning), memory.event(isRunning)]);

  const { number, state_digest: digest } = await stored.event(({ event }) => event === 'block');
  const until = await json(folder, 'replay', '--data', 'net', '--until', `block:${number}`);
  expect(until).toEqual({ code: 0, printed: { blocks: number, digest } });
  const doctor = await json(folder, 'doctor', '--data', 'net');
  expect(doctor).toMatchObject({ code: 0, printed: { ok: true } });
  expect(JSON.stringify(doctor.printed)).toContain('a coordinator runs on it');

  const taken = await json(folder, 'record', 'memory.yumanet', '--name', 'memory');
  expect(taken.code).toBe(0);
  expect(existsSync(join(folder, '.yumanet/memory/chain'))).toBe(false);
  const { blocks } = taken.printed;
  const last = await memory.event(({ event, number: each }) => event === 'block' && each === blocks);
  expect(await json(folder, 'replay', 'memory.yumanet')).toEqual({
    code: 0,
    printed: { blocks, digest: last['state_digest'] },
  });

  for (const network of [stored, memory]) network.signal('SIGINT');
  await Promise.all([stored.result, memory.result]);
});
