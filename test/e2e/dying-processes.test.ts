/** Children that die: shown, started again, and never a reason to leave something behind. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestOf, remainsOf, tracesOf } from './support/network-traces.ts';
import { yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { isRunning, processIs } from './support/up-events.ts';

const SIGINT_EXIT = 130;

test('a miner that is killed is shown with its last lines and comes back at its address', async () => {
  const folder = temporaryFolder();
  const networkFolder = join(folder, '.yumanet/default');
  const network = yumanet(folder, 'up', '--port', '0', '--ephemeral', '--json');
  await network.event(isRunning);
  const before = manifestOf(networkFolder);
  const miner = before.neurons.find(({ role }) => role === 'miner');
  process.kill(miner?.pid ?? 0, 'SIGKILL');
  const died = await network.event(processIs('miner1_sn1', 'restarting'));
  expect(died).toMatchObject({ exit: 'signal SIGKILL', retry_in_ms: 250 });
  expect(died['last_lines']).not.toEqual([]);
  const ready = await network.event((event) => processIs('miner1_sn1', 'ready')(event) && event['pid'] !== miner?.pid);
  expect(ready['url']).toBe(miner?.url);
  const after = manifestOf(networkFolder);
  expect(after.neurons.map(({ state }) => state)).toEqual(after.neurons.map(() => 'ready'));
  network.signal('SIGINT');
  expect((await network.result).code).toBe(SIGINT_EXIT);
  expect(await remainsOf(tracesOf(before))).toEqual({ pids: [], ports: [] });
  expect(await remainsOf(tracesOf(after))).toEqual({ pids: [], ports: [] });
});

test('a signal while a child waits for its restart leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const network = yumanet(folder, 'up', '--port', '0', '--ephemeral', '--miners', '1', '--json');
  await network.event(isRunning);
  const traces = tracesOf(manifestOf(join(folder, '.yumanet/default')));
  process.kill(traces.pids.at(-1) ?? 0, 'SIGKILL');
  await network.event(processIs('miner1_sn1', 'restarting'));
  network.signal('SIGINT');
  expect((await network.result).code).toBe(SIGINT_EXIT);
  expect(await remainsOf(traces)).toEqual({ pids: [], ports: [] });
});

test.each([
  ['stored', []],
  ['in memory', ['--ephemeral']],
])('a coordinator that is killed comes back, and the network with a chain %s goes on', async (_, flags) => {
  const folder = temporaryFolder();
  const network = yumanet(folder, 'up', '--port', '0', '--miners', '1', '--json', ...flags);
  await network.event(isRunning);
  const { coordinator } = manifestOf(join(folder, '.yumanet/default'));
  process.kill(coordinator.pid, 'SIGKILL');
  const again = await network.event(
    (event) => processIs('coordinator', 'ready')(event) && event['pid'] !== coordinator.pid,
  );
  expect(again['url']).toBe(coordinator.url);
  const isNewInterval = ({ event, number, elapsed_ms }: { event: string; number?: unknown; elapsed_ms: number }) =>
    event === 'block' && elapsed_ms > again.elapsed_ms && Number(number) > 11;
  await network.event(isNewInterval);
  network.signal('SIGINT');
  expect((await network.result).code).toBe(SIGINT_EXIT);
});
