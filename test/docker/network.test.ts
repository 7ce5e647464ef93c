/** A network in containers from its start to its end: the first incentive, deaths, scaling, and what a volume keeps. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ComposeNetwork, type Container, openComposeNetwork } from '../../bench/docker/compose-network.ts';
import { lookAround } from '../../bench/docker/look-around.ts';
import { minerIncentives } from '../../bench/docker/miner-incentives.ts';
import { type HeldLease, readHeldLeases } from '../../bench/docker/read-held-leases.ts';
import { runDocker } from '../../bench/docker/run-docker.ts';

const NETUID = 1;
const FIRST_BLOCK_MS_MAX = 10_000;
const HEALTHY = 'health_status: healthy';

let network: ComposeNetwork;

beforeAll(async () => {
  network = await openComposeNetwork('yumanet-test', ['compose.yaml']);
  await network.build();
});

afterAll(() => network?.close());

test('compose up makes a network in which every miner earns, the better the more', async () => {
  const startedMs = network.elapsedMs();
  const up = network.compose('up', '--detach', '--wait', '--no-build', '--quiet-pull');
  network.follow();
  const firstBlockMs = await network.untilBlock(async () =>
    network.toldHead() > 0n ? network.elapsedMs() - startedMs : undefined,
  );
  await up;
  const allHealthyMs = network.elapsedMs() - startedMs;
  // Who joins a round later than the others starts with a lower average: so the order is waited for, too.
  const incentives = await untilMinersEarn(3, isRising);
  const firstIncentiveMs = network.elapsedMs() - startedMs;
  process.stdout.write(
    `compose up: first block ${seconds(firstBlockMs)} (budget ${seconds(FIRST_BLOCK_MS_MAX)}), ` +
      `all healthy ${seconds(allHealthyMs)}, every miner has earned ${seconds(firstIncentiveMs)}: ${incentives.join(' ')}\n`,
  );
  const services = (await network.containers()).map(({ service }) => service);
  expect(services).toEqual(['coordinator', 'miner', 'miner', 'miner', 'setup', 'validator', 'validator']);
});

test('every program runs as nobody special, writes nowhere but to its own places, and reaches nobody outside', async () => {
  const seen = await Promise.all((await network.containers()).map(lookInside));
  expect(seen.map(({ service }) => service)).toContain('setup');
  for (const { service, inside } of seen) {
    expect({ service, ...inside }).toEqual({
      service,
      uid: 1000,
      gid: 1000,
      first: 'docker-init',
      capabilities: '0000000000000000',
      noNewPrivileges: '1',
      root: 'EROFS',
      program: 'EROFS',
      tmp: 'written',
      data: service === 'coordinator' ? 'written' : 'EROFS',
      // The coordinator alone has a way out, for the port that is published.
      ...(service === 'coordinator' ? {} : { outside: 'ENETUNREACH' }),
    });
  }
});

test('kill -9 of each process in turn: it comes back as who it was, and no block that was told is lost', async () => {
  const before = await untilLeased(5);
  for (const container of await network.containers()) {
    const place = network.events.count();
    const startedMs = network.elapsedMs();
    process.kill(Number(await inspect(container.id, '{{.State.Pid}}')), 'SIGKILL');
    const isOf = (action: string) => (event: { container: string; action: string }) =>
      event.container === container.id && event.action === action;
    await network.events.after(place, isOf('die'));
    await network.events.after(place, isOf('start'));
    // The set-up serves nothing, so nobody can ask how it is; it is at work when a new miner gets registered, below.
    if (container.service !== 'setup') await network.events.after(place, isOf(HEALTHY));
    expect(await inspect(container.id, '{{.RestartCount}}'), container.name).toBe('1');
    process.stdout.write(`${container.name}: killed, back after ${seconds(network.elapsedMs() - startedMs)}\n`);
    // A coordinator that was started again knows no leases: their holders claim anew with their next renewal.
    expect(await untilLeased(5)).toEqual(before);
  }
  const killedBy = network.toldHead();
  await network.untilBlock(async () => ((await head()) > killedBy ? true : undefined));
  expect(await network.losses()).toEqual([]);
  await untilMinersEarn(3);
  // Nobody was registered anew.
  const { hotkeys } = await network.client.metagraph(NETUID);
  expect(hotkeys).toHaveLength(5);
});

test('three miners become eight, each with a hotkey of its own, and three again', async () => {
  const before = await network.containers('miner');
  await network.compose('up', '--detach', '--wait', '--no-build', '--no-recreate', '--scale', 'miner=8');
  expect(await network.containers('miner')).toHaveLength(8);
  expect(await untilLeased(10)).toHaveLength(10);
  await untilMinersEarn(8);
  await network.compose('up', '--detach', '--wait', '--no-build', '--no-recreate', '--scale', 'miner=3');
  const after = await network.containers('miner');
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  // Who was asked to stop has given its identity back.
  const leases = await readLeases();
  expect(leases.filter(({ role }) => role === 'miner').map(({ index }) => index)).toEqual([1, 2, 3]);
  expect(await network.losses()).toEqual([]);
});

test('down and up keep the chain, down --volumes does not', async () => {
  const upCoordinator = () => network.compose('up', '--detach', '--wait', '--no-build', 'coordinator');
  await network.compose('down', '--timeout', '10');
  const told = network.toldHead();
  await upCoordinator();
  expect(await head()).toBeGreaterThanOrEqual(told);
  expect(await network.losses()).toEqual([]);
  await network.compose('down', '--volumes', '--timeout', '10');
  const labels = ['--filter', 'label=com.docker.compose.project=yumanet-test', '--quiet'];
  expect(await runDocker(['ps', '--all', ...labels])).toBe('');
  expect(await runDocker(['volume', 'ls', ...labels])).toBe('');
  expect(await runDocker(['network', 'ls', ...labels])).toBe('');
  await upCoordinator();
  expect(await head()).toBeLessThan(told);
});

async function untilMinersEarn(
  count: number,
  accepts: (incentives: readonly number[]) => boolean = () => true,
): Promise<readonly number[]> {
  return await network.untilBlock(async () => {
    const earned = minerIncentives(await network.client.metagraph(NETUID), count);
    return earned.every((incentive) => incentive > 0) && accepts(earned) ? earned : undefined;
  });
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
}

function readLeases(): Promise<readonly HeldLease[]> {
  return readHeldLeases(network.url, 'known-to-everybody');
}

/** Who is who, once so many identities are held. */
async function untilLeased(count: number): Promise<readonly HeldLease[]> {
  return await network.untilBlock(async () => {
    const leases = await readLeases();
    return leases.length === count ? leases : undefined;
  });
}

async function head(): Promise<bigint> {
  return (await network.client.chain()).head.number;
}

async function inspect(id: string, format: string): Promise<string> {
  return (await runDocker(['inspect', '--format', format, id])).trim();
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

async function lookInside({ id, service }: Container): Promise<{ readonly service: string; readonly inside: object }> {
  const staysInside = service === 'coordinator';
  return { service, inside: await lookAround((words) => runDocker(['exec', id, ...words]), { staysInside }) };
}
