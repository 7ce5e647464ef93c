/** The code subnet as people run it: bundled programs, sandboxes that they start by themselves, weights and epochs. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestOf, remainsOf, tracesOf } from './support/network-traces.ts';
import { yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { isRunning, minersOf } from './support/up-events.ts';

const SKILL_BEST = 3;

test('the miner that searches earns in the code subnet, and nothing is left when the network stops', async () => {
  const folder = temporaryFolder();
  const flags = ['--ephemeral', '--port', '0', '--validators', '1', '--seed', 'code', '--subnets', 'code', '--json'];
  const network = yumanet(folder, 'up', ...flags);
  await network.event(isRunning);
  const traces = tracesOf(manifestOf(join(folder, '.yumanet/default')));
  const epoch = await network.event((event) =>
    minersOf(event).some(({ incentive, skill }) => skill === SKILL_BEST && incentive > 0),
  );
  expect(minersOf(epoch).map(({ skill }) => skill)).toEqual([1, 2, SKILL_BEST]);
  network.signal('SIGINT');
  await network.result;
  expect(await remainsOf(traces)).toEqual({ pids: [], ports: [] });
});
