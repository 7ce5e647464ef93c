/** A chain that halts while a network runs: nobody has to guess why there are no further blocks. */

import { createCrypto } from '@yumanet/crypto';
import { devKey } from '@yumanet/sdk/wallet';
import { expect, test } from 'vitest';
import { yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { isRunning } from './support/up-events.ts';

const NETWORK = ['--check-invariants', '--ephemeral', '--port', '0', '--miners', '1', '--json'];
const FAILED_EXIT = 1;
const SIGINT_EXIT = 130;
const { ss58: HOTKEY } = devKey(createCrypto(), '//validator1_sn1');
const WHY = /^The chain has halted: block \d+ .* breaks alpha\[1\]: .* rao/;

/** Writes alpha that nobody has: the block with it is not kept. */
async function breakInvariant(folder: string, ...network: readonly string[]): Promise<void> {
  const broken = yumanet(folder, 'set-storage', 'TotalHotkeyAlpha', HOTKEY, '1', '"1"', ...network);
  expect((await broken.result).code).toBe(FAILED_EXIT);
}

test('up says so and goes on serving reads', async () => {
  const folder = temporaryFolder();
  const network = yumanet(folder, 'up', ...NETWORK);
  await network.event(isRunning);
  await breakInvariant(folder);
  const halted = await network.event(({ event }) => event === 'halted');
  expect(halted).toMatchObject({ elapsed_ms: expect.any(Number), error: { message: expect.stringMatching(WHY) } });
  const { code, out } = await yumanet(folder, 'status', '--json').result;
  expect(code).toBe(FAILED_EXIT);
  expect(JSON.parse(out)).toMatchObject({ ready: false, error: halted['error'] });
  network.signal('SIGINT');
  expect((await network.result).code).toBe(SIGINT_EXIT);
});

test('up --check ends with why, long before its time is over', async () => {
  const folder = temporaryFolder();
  const check = yumanet(folder, 'up', '--check', '--timeout', '600s', ...NETWORK);
  const url = (await check.errorLine(/coordinator at /)).split(' ').at(-1) ?? '';
  await check.errorLine(/sealed up to the first epoch/);
  await breakInvariant(folder, '--url', url);
  const { code, out, err } = await check.result;
  expect(code).toBe(FAILED_EXIT);
  expect(JSON.parse(out)).toMatchObject({ error: { message: expect.stringMatching(WHY) } });
  expect(err).toMatch(/^error InternalError: The chain has halted: /m);
});
