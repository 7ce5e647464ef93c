/** The first promise: one line, and a whole subnet of real processes works; a signal, and nothing of it is left. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifestOf, remainsOf, tracesOf, untilClosed } from './support/network-traces.ts';
import { buildBundles, npm, yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { everyMinerEarned, isRunning, minersOf } from './support/up-events.ts';

/** Source: the budgets of the project, "up to first block / to first non-zero incentive". */
const FIRST_BLOCK_MS_MAX = 2_000;
const FIRST_INCENTIVE_MS_MAX = 20_000;
const SIGINT_EXIT = 130;
const SIGTERM_EXIT = 143;
const SIGHUP_EXIT = 129;

// Bundles are built once per state of the sources; the tests below are about networks.
beforeAll(buildBundles);

describe('npm start', () => {
  test('shows the first block and incentives by skill in time; a signal to npm ends everything', async () => {
    const folder = temporaryFolder();
    const network = npm(folder, 'start', '--silent', '--', '--port', '0', '--json');
    const block = await network.event(({ event }) => event === 'block');
    expect(block).toMatchObject({ number: 1 });
    expect(block.elapsed_ms).toBeLessThanOrEqual(FIRST_BLOCK_MS_MAX);

    const epoch = await network.event(everyMinerEarned);
    expect(epoch).toMatchObject({ block: 20 });
    expect(epoch.elapsed_ms).toBeLessThanOrEqual(FIRST_INCENTIVE_MS_MAX);
    const incentives = minersOf(epoch).map(({ incentive }) => incentive);
    expect(incentives).toHaveLength(3);
    expect(incentives).toEqual([...new Set(incentives)].sort((one, other) => one - other));

    const traces = tracesOf(manifestOf(join(folder, '.yumanet/default')));
    expect(traces.pids).toHaveLength(6);
    expect(await remainsOf(traces)).toEqual(traces);
    network.signal('SIGTERM');
    await network.result;
    expect(await remainsOf(traces)).toEqual({ pids: [], ports: [] });
    expect(existsSync(join(folder, '.yumanet/default/manifest.json'))).toBe(false);
    expect(existsSync(join(folder, '.yumanet/default/chain'))).toBe(true);
  });
});

describe('npm that dies without a word', () => {
  test.each(['SIGHUP', 'SIGKILL'] as const)('of %s leaves nothing behind', async (signal) => {
    const folder = temporaryFolder();
    const data = join(folder, 'data');
    const options = ['--data', data, '--port', '0', '--ephemeral', '--miners', '1', '--json'];
    const network = npm(folder, 'start', '--silent', '--', ...options);
    await network.event(isRunning);
    const traces = tracesOf(manifestOf(data));
    network.signal(signal);
    // Its output is closed when the last process that writes to it ends: `up`, after all of its children.
    await network.result;
    expect(await remainsOf(traces)).toEqual({ pids: [], ports: [] });
    expect(existsSync(join(data, 'manifest.json'))).toBe(false);
  });
});

describe('a signal', () => {
  test.each([
    ['SIGINT', SIGINT_EXIT],
    ['SIGTERM', SIGTERM_EXIT],
    ['SIGHUP', SIGHUP_EXIT],
  ] as const)('%s stops every process and exits with %d', async (signal, exitCode) => {
    const folder = temporaryFolder();
    const network = yumanet(folder, 'up', '--port', '0', '--ephemeral', '--miners', '1', '--json');
    await network.event(isRunning);
    const traces = tracesOf(manifestOf(join(folder, '.yumanet/default')));
    network.signal(signal);
    expect((await network.result).code).toBe(exitCode);
    expect(await remainsOf(traces)).toEqual({ pids: [], ports: [] });
  });

  test('while the network starts leaves nothing behind', async () => {
    const network = yumanet(temporaryFolder(), 'up', '--port', '0', '--ephemeral', '--json');
    const { pid, url } = await network.event(({ event, state }) => event === 'process' && state === 'ready');
    network.signal('SIGINT');
    expect((await network.result).code).toBe(SIGINT_EXIT);
    const { out } = await network.result;
    const pids = [...out.matchAll(/"pid":(\d+)/g)].map(([, digits]) => Number(digits));
    const ports = [...out.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, digits]) => Number(digits));
    expect(pids).toContain(pid);
    expect(url).toBeTypeOf('string');
    expect(await remainsOf({ pids, ports })).toEqual({ pids: [], ports: [] });
  });

  test('and a second one end even what does not listen', async () => {
    const folder = temporaryFolder();
    const network = yumanet(folder, 'up', '--port', '0', '--ephemeral', '--miners', '1', '--json');
    await network.event(isRunning);
    const manifest = manifestOf(join(folder, '.yumanet/default'));
    const miner = manifest.neurons.find(({ role }) => role === 'miner')?.pid ?? 0;
    process.kill(miner, 'SIGSTOP');
    network.signal('SIGINT');
    await network.errorLine(/stopping/);
    network.signal('SIGTERM');
    expect((await network.result).code).toBe(SIGINT_EXIT);
    expect(await remainsOf(tracesOf(manifest))).toEqual({ pids: [], ports: [] });
  });

  test('that cannot be caught still leaves no child: they notice that nobody is there', async () => {
    const folder = temporaryFolder();
    const network = yumanet(folder, 'up', '--port', '0', '--ephemeral', '--miners', '1', '--json');
    await network.event(isRunning);
    const networkFolder = join(folder, '.yumanet/default');
    const traces = tracesOf(manifestOf(networkFolder));
    const closed = Promise.all(traces.ports.map(untilClosed));
    network.signal('SIGKILL');
    await network.result;
    await closed;
    // The manifest is still there, and stale: nobody is kept from starting again.
    const again = yumanet(folder, 'up', '--port', '0', '--ephemeral', '--miners', '1', '--json');
    await again.event(isRunning);
    expect((await remainsOf(traces)).pids).toEqual([]);
    again.signal('SIGINT');
    expect((await again.result).code).toBe(SIGINT_EXIT);
  });
});

describe('a stored chain', () => {
  test('goes on where it stopped, with the neurons it has', async () => {
    const folder = temporaryFolder();
    const start = () => yumanet(folder, 'up', '--port', '0', '--miners', '1', '--json');
    const first = start();
    const { genesis } = await first.event(({ event }) => event === 'network');
    await first.event(({ event, number }) => event === 'block' && number === 12);
    first.signal('SIGINT');
    await first.result;

    const second = start();
    const network = await second.event(({ event }) => event === 'network');
    expect(network['genesis']).toBe(genesis);
    expect(Number(network['head'])).toBeGreaterThanOrEqual(12);
    const block = await second.event(({ event }) => event === 'block');
    expect(Number(block['number'])).toBe(Number(network['head']) + 1);
    await second.event(isRunning);
    second.signal('SIGINT');
    const { out } = await second.result;
    expect(out).not.toContain('registered in block');
  });
});
