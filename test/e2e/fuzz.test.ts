/** `npm run fuzz` as a person runs it. */
import { existsSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runCommand, yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const SEED = 3;

/** Temporary files go to `folder`. */
function fuzz(folder: string, ...options: readonly string[]) {
  return runCommand(ROOT, process.execPath, ['scripts/fuzz.ts', ...options], { TMPDIR: folder }).result;
}

test('a planted fault ends with 1, and its file lies where nobody could foresee it', async () => {
  const folder = temporaryFolder();
  const foreseen = join(folder, `yumanet-fuzz-${SEED}.yumanet`);
  symlinkSync(join(folder, 'of-somebody-else'), foreseen);
  const { code, out } = await fuzz(folder, '--seed', String(SEED), '--canary');
  expect(code).toBe(1);
  const [, file = ''] = /^execute it again with: npm run yumanet -- replay (\S+) --check-invariants$/m.exec(out) ?? [];
  expect(file).toMatch(new RegExp(`^${folder}/yumanet-fuzz-[A-Za-z0-9]{6}/${SEED}\\.yumanet$`));
  expect(existsSync(join(folder, 'of-somebody-else'))).toBe(false);
  const replayed = await yumanet(folder, 'replay', file, '--check-invariants').result;
  expect([replayed.code, replayed.out]).toEqual([1, expect.stringContaining('breaks TotalIssuance')]);
});

test('a file that cannot be written there is written beside', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'none', 'x.yumanet');
  const result = await fuzz(folder, '--seed', String(SEED), '--canary', '--out', out, '--json');
  expect(result.err).toContain(`${out} cannot be written`);
  const { failed } = JSON.parse(result.out);
  expect(statSync(failed.file).size).toBeGreaterThan(0);
});
