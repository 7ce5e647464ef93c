/** A network on a swarm of three nodes: the first incentive, the death of a node, an update that works and one that does not. */
import { createCrypto } from '@yumanet/crypto';
import { accountFromBytes } from '@yumanet/protocol';
import { devKey } from '@yumanet/sdk/wallet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookAround } from '../../bench/docker/look-around.ts';
import { minerIncentives } from '../../bench/docker/miner-incentives.ts';
import { type HeldLease, readHeldLeases } from '../../bench/docker/read-held-leases.ts';
import { openSwarmNetwork, type SwarmNetwork } from '../../bench/docker/swarm-network.ts';
import type { SwarmTask } from '../../bench/docker/swarm-tasks.ts';

const NETUID = 1;
const MINERS = 3;
const NEURONS = 5;
const MINER_PORT = 8091;
const MINER_SERVICE = 'yumanet-test_miner';
/** The coldkey owns the validators of a new chain already, so no other could register them. */
const SECRETS = { lease: 'the-secret-of-this-swarm', coldkey: '//Alice' };
const COLDKEY = devKey(createCrypto(), SECRETS.coldkey);

let network: SwarmNetwork;
let identities: readonly HeldLease[];

beforeAll(async () => {
  network = await openSwarmNetwork();
  process.stdout.write(`three nodes with all images after ${seconds(network.elapsedMs())}\n`);
});

afterAll(() => network?.close());

test('stack deploy makes a network over three nodes in which every miner earns', async () => {
  const startedMs = network.elapsedMs();
  await network.deploy(SECRETS);
  network.chain.follow();
  await network.chain.untilBlock(async () => (network.chain.toldHead() > 0n ? true : undefined));
  const firstBlockMs = network.elapsedMs() - startedMs;
  const incentives = await untilMinersEarn();
  const firstIncentiveMs = network.elapsedMs() - startedMs;
  process.stdout.write(
    `stack deploy: first block ${seconds(firstBlockMs)}, every miner has earned ${seconds(firstIncentiveMs)}: ${incentives.join(' ')}\n`,
  );
  const tasks = await untilTasksRun();
  expect(tasks.map(({ service, slot }) => `${service}.${slot}`)).toEqual([
    ...['coordinator.1', 'miner.1', 'miner.2', 'miner.3', 'setup.1', 'validator.1', 'validator.2'],
  ]);
  const nodesOf = (wanted: string) => tasks.filter(({ service }) => service === wanted).map(({ node }) => node);
  expect(nodesOf('coordinator')).toEqual(['node-1']);
  expect(nodesOf('miner').sort()).toEqual(['node-1', 'node-2', 'node-3']);
  expect(new Set(nodesOf('validator')).size).toBe(2);
  // Who holds what is decided by who came first, and then it stays.
  identities = await untilLeased();
  expect(identities.map(({ role, index }) => `${role}${index}`)).toEqual([
    ...['miner1', 'miner2', 'miner3', 'validator1', 'validator2'],
  ]);
  expect(identities.map(({ holder }) => holder).sort()).toEqual(
    ['miner-1', 'miner-2', 'miner-3', 'validator-1', 'validator-2'].map((slot) => `yumanet-test_${slot}`),
  );
  expect((await network.client.metagraph(NETUID)).hotkeys).toHaveLength(NEURONS);
  expect(await readOwners()).toEqual(Array.from({ length: MINERS }, () => COLDKEY.account));
});

test('every program runs as nobody special, writes nowhere but to its own places, and no secret is in its settings', async () => {
  const tasks = await untilTasksRun();
  const seen = await Promise.all(
    tasks.map(async (task) => {
      const staysInside = task.service === 'coordinator';
      const inside = await lookAround((words) => network.runInside(task, words), { staysInside });
      return { service: task.service, inside };
    }),
  );
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
      ...(service === 'coordinator' ? {} : { outside: 'ENETUNREACH' }),
    });
  }
  const settings = tasks.flatMap(({ environment }) => environment).join('\n');
  expect(settings).toContain('/run/secrets/lease');
  expect(settings).not.toContain(SECRETS.lease);
  expect(settings).not.toContain(SECRETS.coldkey);
});

test('a node dies: its neurons come back on the others as who they were, work and are paid, and no block is lost', async () => {
  const before = await untilTasksRun();
  const ipsBefore = await readMinerIps();
  // Two validators are on two nodes, and only one of these can be the first, which keeps the chain.
  const victim = before.find(({ service, node }) => service === 'validator' && node !== 'node-1')?.node ?? '';
  const lost = before.filter(({ node }) => node === victim);
  expect(lost.map(({ service }) => service)).toEqual(expect.arrayContaining(['miner', 'validator']));
  const startedMs = network.elapsedMs();
  await network.killNode(victim);
  await network.chain.untilBlock(async () => ((await isDown(victim)) ? true : undefined));
  const noticedMs = network.elapsedMs() - startedMs;
  const after = await untilTasksRun((tasks) => tasks.every(({ node }) => node !== victim));
  const rescheduledMs = network.elapsedMs() - startedMs;
  expect(after.map(nameOf)).toEqual(before.map(nameOf));
  const kept = before.filter(({ node }) => node !== victim).map(({ id }) => id);
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
  const newMiners = after.filter((task) => task.service === 'miner' && !kept.includes(task.id));
  expect(newMiners).toHaveLength(lost.filter(({ service }) => service === 'miner').length);
  const announced = await network.chain.untilBlock(async () => {
    const ips = await readMinerIps();
    return ips.filter((ip) => !ipsBefore.includes(ip)).length === newMiners.length ? ips : undefined;
  });
  // The others stayed where they were.
  expect(announced.filter((ip) => ipsBefore.includes(ip))).toHaveLength(MINERS - newMiners.length);
  await network.chain.untilBlock(async () => {
    const counts = await Promise.all(newMiners.map(answeredTasks));
    return counts.every((count) => count > 0) ? true : undefined;
  });
  const incentives = await untilPaidAnew();
  process.stdout.write(
    `${victim} killed with ${lost.map(nameOf).join(', ')}: noticed ${seconds(noticedMs)}, all run again ` +
      `${seconds(rescheduledMs)}, all paid anew ${seconds(network.elapsedMs() - startedMs)}: ${incentives.join(' ')}\n`,
  );
  expect(await readLeases()).toEqual(identities);
  expect((await network.client.metagraph(NETUID)).hotkeys).toHaveLength(NEURONS);
  expect(await network.chain.losses()).toEqual([]);
});

test('a rolling update changes one miner after the other, and each stays who it is', async () => {
  const before = await untilTasksRun();
  const startedMs = network.elapsedMs();
  await network.update('miner', '--env-add', 'YUMANET_LOG_LEVEL=debug');
  expect(await untilUpdateEnds()).toBe('completed');
  process.stdout.write(`rolling update of ${MINERS} miners: ${seconds(network.elapsedMs() - startedMs)}\n`);
  const after = await untilTasksRun();
  expect(after.map(nameOf)).toEqual(before.map(nameOf));
  const idsBefore = before.map(({ id }) => id);
  for (const { id, service, environment } of after) {
    const isNew = service === 'miner';
    expect({ service, isNew: !idsBefore.includes(id) }).toEqual({ service, isNew });
    const level = environment.filter((setting) => setting.startsWith('YUMANET_LOG_LEVEL='));
    expect(level).toEqual([`YUMANET_LOG_LEVEL=${isNew ? 'debug' : 'info'}`]);
  }
  expect(await untilLeased()).toEqual(identities);
});

test('an update that cannot start is rolled back, and everybody goes on earning', async () => {
  const before = await untilTasksRun();
  const startedMs = network.elapsedMs();
  await network.update('miner', '--args=--no-such-flag');
  expect(await untilUpdateEnds()).toBe('rollback_completed');
  process.stdout.write(`broken update rolled back: ${seconds(network.elapsedMs() - startedMs)}\n`);
  const after = await untilTasksRun();
  expect(after.map(nameOf)).toEqual(before.map(nameOf));
  expect(await network.docker('service', 'inspect', '--format', '{{.Spec.TaskTemplate}}', MINER_SERVICE)).not.toContain(
    'no-such-flag',
  );
  // Some were changed and changed back, and before all were, the swarm gave up; nobody else was touched.
  const idsBefore = before.map(({ id }) => id);
  const changed = after.filter(({ id }) => !idsBefore.includes(id)).map(({ service }) => service);
  expect([...new Set(changed)]).toEqual(['miner']);
  expect(changed.length).toBeLessThan(MINERS);
  expect(await untilLeased()).toEqual(identities);
  await untilPaidAnew();
  expect((await network.client.metagraph(NETUID)).hotkeys).toHaveLength(NEURONS);
  expect(await network.chain.losses()).toEqual([]);
});

function nameOf({ service, slot }: SwarmTask): string {
  return `${service}.${slot}`;
}

async function untilMinersEarn(): Promise<readonly number[]> {
  return await network.chain.untilBlock(async () => {
    const earned = minerIncentives(await network.client.metagraph(NETUID), MINERS);
    return earned.every((incentive) => incentive > 0) ? earned : undefined;
  });
}

/** What miners earn in an epoch after every validator has set weights anew. */
async function untilPaidAnew(): Promise<readonly number[]> {
  const since = (await network.client.chain()).head.number;
  const weightsBlock = await network.chain.untilBlock(async () => {
    const { axons, lastUpdate } = await network.client.metagraph(NETUID);
    // Who serves nothing is a validator. Miners get permits as well, and never use them.
    const updates = lastUpdate.filter((_, uid) => axons[uid]?.port !== MINER_PORT);
    expect(updates).toHaveLength(NEURONS - MINERS);
    return updates.every((block) => block > since)
      ? updates.reduce((one, other) => (one > other ? one : other))
      : undefined;
  });
  return await network.chain.untilBlock(async () => {
    const metagraph = await network.client.metagraph(NETUID);
    const earned = minerIncentives(metagraph, MINERS);
    return metagraph.lastStep > weightsBlock && earned.every((incentive) => incentive > 0) ? earned : undefined;
  });
}

async function untilTasksRun(
  accepts: (tasks: readonly SwarmTask[]) => boolean = () => true,
): Promise<readonly SwarmTask[]> {
  return await network.chain.untilBlock(async () => {
    const tasks = await network.tasks();
    const areAll = tasks.length === NEURONS + 2 && tasks.every(({ state }) => state === 'running');
    return areAll && accepts(tasks) ? tasks : undefined;
  });
}

async function isDown(node: string): Promise<boolean> {
  return (await network.docker('node', 'inspect', '--format', '{{.Status.State}}', node)).trim() === 'down';
}

async function untilUpdateEnds(): Promise<string> {
  const ends = ['completed', 'paused', 'rollback_completed', 'rollback_paused'];
  return await network.chain.untilBlock(async () => {
    const format = '{{.UpdateStatus.State}}';
    const state = (await network.docker('service', 'inspect', '--format', format, MINER_SERVICE)).trim();
    return ends.includes(state) ? state : undefined;
  });
}

/** By role and number. */
async function readLeases(): Promise<readonly HeldLease[]> {
  const leases = await readHeldLeases(network.url, SECRETS.lease);
  return [...leases].sort((one, other) => one.role.localeCompare(other.role, 'en') || one.index - other.index);
}

async function untilLeased(): Promise<readonly HeldLease[]> {
  return await network.chain.untilBlock(async () => {
    const leases = await readLeases();
    return leases.length === NEURONS ? leases : undefined;
  });
}

async function readMinerIps(): Promise<readonly string[]> {
  const { axons } = await network.client.metagraph(NETUID);
  return axons.filter(({ port }) => port === MINER_PORT).map(({ ip }) => ip);
}

/** The coldkeys of the miners. */
async function readOwners(): Promise<readonly string[]> {
  const { axons, coldkeys } = await network.client.metagraph(NETUID);
  return coldkeys.filter((_, uid) => axons[uid]?.port === MINER_PORT).map((key) => accountFromBytes(key));
}

/** Requests that a miner has answered well. */
async function answeredTasks(miner: SwarmTask): Promise<number> {
  const ask = `fetch('http://127.0.0.1:${MINER_PORT}/metrics').then((answer) => answer.text()).then(console.log)`;
  const metrics = await network.runInside(miner, ['node', '-e', ask]);
  const [, count = '0'] = /^yumanet_miner_tasks_total\{status="200"\} (\d+)$/m.exec(metrics) ?? [];
  return Number(count);
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
