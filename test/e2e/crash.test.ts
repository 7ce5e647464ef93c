/** The coordinator dies at any moment, and nothing that it told anybody is lost. `npm run bench -- crash` does it 1,000 times. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createSystemPorts } from '@yumanet/sdk/system';
import { expect, onTestFinished, test } from 'vitest';
import { type CrashOptions, crashCoordinator } from '../../bench/crash/crash-coordinator.ts';
import { crashMoves } from '../../bench/crash/crash-moves.ts';
import { ensureBundles } from '../../scripts/bundle/ensure-bundles.ts';
import { ROOT } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const KILLS = 25;
const MOVE_KILLS = 12;
const SEED = process.env['YUMANET_SEED'] ?? '';

async function crash(options: Pick<CrashOptions, 'folder' | 'kills'> & Partial<CrashOptions>) {
  const ports = createSystemPorts();
  onTestFinished(() => ports.close());
  return crashCoordinator({ bundles: await ensureBundles(ROOT), seed: SEED, ports, progress: () => {}, ...options });
}

test(`${KILLS} kills of a coordinator under load lose nothing that anybody was told`, async () => {
  const figures = await crash({ folder: join(temporaryFolder(), 'chain'), kills: KILLS });
  expect(figures.losses).toEqual([]);
  expect(figures.killsByMoment).toEqual({ opening: 6, working: 10, burst: 7, stopping: 2 });
  expect(figures.killsUnderLoad).toBe(19);
  // A burst alone tells a block at least, and every life under load answers somebody.
  expect(figures.acknowledgedBlocks).toBeGreaterThan(figures.killsUnderLoad);
  expect(figures.acknowledgedExtrinsics).toBeGreaterThan(0);
  expect(figures.readyMs).toHaveLength(figures.killsUnderLoad + 1);
});

test('a disk that forgets what was told is found out', async () => {
  const folder = join(temporaryFolder(), 'chain');
  const earlier = `${folder}-earlier`;
  // The tenth kill comes after a burst: at least one block was told since the ninth.
  const { losses } = await crash({
    folder,
    kills: 10,
    onKilled: (kills) => {
      if (kills === 9) cpSync(folder, earlier, { recursive: true });
      if (kills < 10) return;
      rmSync(folder, { recursive: true });
      cpSync(earlier, folder, { recursive: true });
    },
  });
  expect(losses).toContainEqual(expect.stringMatching(/^the head is block \d+, and block \d+ was told$/));
  expect(losses).toContainEqual(expect.stringMatching(/^block \d+ is gone$/));
});

test('a chain that is killed while it goes back is where it was, or where it was to go', async () => {
  const ports = createSystemPorts();
  onTestFinished(() => ports.close());
  const { failures, moves, killsBefore, killsAfter } = await crashMoves({
    bundles: await ensureBundles(ROOT),
    folder: join(temporaryFolder(), 'chain'),
    kills: MOVE_KILLS,
    seed: SEED,
    ports,
  });
  expect(failures).toEqual([]);
  expect(moves).toBeGreaterThan(0);
  expect(killsBefore + killsAfter).toBe(MOVE_KILLS);
});
