/** A chain from a metagraph, run by real processes. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { remainsOf, tracesOf } from './support/network-traces.ts';
import { ROOT, yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { isRunning } from './support/up-events.ts';

const SAMPLE = join(ROOT, 'packages/cli/samples/metagraph-12.csv');
const USAGE_EXIT = 2;

test('an imported chain runs without neurons, and not with others than its own', async () => {
  const folder = temporaryFolder();
  const imported = await yumanet(folder, 'import', 'metagraph', SAMPLE, '--netuid', '3', '--json').result;
  expect(imported).toMatchObject({ code: 0 });
  const { genesis } = JSON.parse(imported.out);

  const refused = await yumanet(folder, 'up', '--port', '0', '--json').result;
  expect(refused.code).toBe(USAGE_EXIT);
  expect(refused.out).toContain('"ForeignNeurons"');

  const up = yumanet(folder, 'up', '--no-neurons', '--port', '0', '--json');
  await up.event(isRunning);
  const status = JSON.parse((await yumanet(folder, 'status', '--json').result).out);
  expect(status).toMatchObject({ chain: { genesis, netuids: [3] }, neurons: [], mode: 'interval' });
  expect(await yumanet(folder, 'mine', '--until', 'epoch:3', '--json').result).toMatchObject({ code: 0 });
  const { out } = await yumanet(folder, 'metagraph', '--netuid', '3', '--json').result;
  const { neurons } = JSON.parse(out);
  expect(neurons).toHaveLength(12);
  expect(neurons.filter(({ emission }: { emission: string }) => emission !== '0').length).toBeGreaterThan(4);
  expect(await yumanet(folder, 'doctor', '--json').result).toMatchObject({ code: 0 });
  up.signal('SIGINT');
  await up.result;
  expect(await remainsOf(tracesOf(status))).toEqual({ pids: [], ports: [] });
});
