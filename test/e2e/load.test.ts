/** Load tests as a person runs them: real processes, and nothing of them is left. */
import { beforeAll, describe, expect, test } from 'vitest';
import { isAlive } from './support/network-traces.ts';
import { buildBundles, ROOT, yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const INTERRUPTED = 130;
const THRESHOLD = 99;
const PROFILE = `${ROOT}examples/load/profile.yaml`;

beforeAll(buildBundles);

async function minersPid(command: ReturnType<typeof yumanet>): Promise<number> {
  return Number(/in process (\d+)$/.exec(await command.errorLine(/miners serve in process \d+$/))?.[1]);
}

describe('load round', () => {
  test('measures a few rounds against miners in another process, and a crossed threshold ends with 99', async () => {
    const words = ['--miners', '10', '--profile', PROFILE, '--rounds', '2', '--deadline', '3s', '--fail', 'rounds>1'];
    const command = yumanet(temporaryFolder(), 'load', 'round', ...words, '--json');
    const pid = await minersPid(command);
    const { code, out } = await command.result;
    const report = JSON.parse(out);
    expect([code, isAlive(pid)]).toEqual([THRESHOLD, false]);
    expect(report).toMatchObject({ rounds: 2, tasks: 20, deadline_misses: { connect: 0, first_byte: 2, body: 2 } });
    expect(report.times.round.max_ms).toBeGreaterThanOrEqual(3_000);
    expect(report.process.loop_lag.count).toBeGreaterThan(0);
    expect(report.miners_process.rss_mb).toBeGreaterThan(0);
  });

  test('prints what it has at Ctrl-C, and leaves no process behind', async () => {
    const command = yumanet(temporaryFolder(), 'load', 'round', '--miners', '4', '--duration', '60s', '--json');
    const pid = await minersPid(command);
    await command.errorLine(/^\d+ rounds, \d+ tasks/);
    command.signal('SIGINT');
    const { code, out } = await command.result;
    expect([code, isAlive(pid)]).toEqual([INTERRUPTED, false]);
    const report = JSON.parse(out);
    expect(report.interrupted).toBe(true);
    expect(report.tasks).toBe(4 * report.rounds);
    expect(report.rounds).toBeGreaterThan(0);
  });
});

test('load chain gets transfers, weights and metagraphs into a network that runs', async () => {
  const folder = temporaryFolder();
  const network = yumanet(folder, 'up', '--ephemeral', '--port', '0', '--validators', '1', '--miners', '1', '--json');
  // Permits come with the first epoch; weights count in the open and at once.
  await network.event(({ event }) => event === 'running');
  const settings = [
    ['CommitRevealWeightsEnabled', 'false'],
    ['WeightsSetRateLimit', '0'],
  ] as const;
  for (const [item, value] of settings) {
    expect((await yumanet(folder, 'set-storage', item, '1', value).result).code).toBe(0);
  }
  const words = ['--transfers', '60', '--set-weights', '6', '--metagraphs', '60', '--wait', 'included', '--json'];
  const { code, out } = await yumanet(folder, 'load', 'chain', ...words).result;
  const report = JSON.parse(out);
  expect(code).toBe(0);
  const outcomes = report.requests.map(({ kind, outcomes: ended }: Record<string, unknown>) => [kind, ended]);
  // The network's own validator signs with the same key: it may have been faster with a nonce.
  expect(outcomes).toEqual([
    ['transfer', { included: 60 }],
    ['set_weights', expect.objectContaining({ included: expect.any(Number) })],
    ['metagraph', { read: 60 }],
  ]);
  expect(report.requests[1].requests).toBe(6);
  expect(report.coordinator.rss_mb).toBeGreaterThan(0);
  network.signal('SIGTERM');
  await network.result;
});
