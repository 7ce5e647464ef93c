/** Several mechanisms in one network, each a subnet with validators and miners of its own. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestOf, remainsOf, tracesOf } from './support/network-traces.ts';
import { type UpEvent, yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { everyMinerEarned, isRunning, minersOf } from './support/up-events.ts';

const MECHANISMS = ['compression', 'forecasting', 'code'] as const;
const NETUIDS = MECHANISMS.map((_, index) => index + 1);
const USAGE_EXIT = 2;
const NEURONS_PER_SUBNET = 4;

/** Every miner, except where the poor one repairs a module so seldom that nobody shall wait for it. */
function hasEarned(event: UpEvent): boolean {
  if (MECHANISMS[Number(event['netuid']) - 1] !== 'code') return everyMinerEarned(event);
  return minersOf(event).some(({ incentive }) => incentive > 0);
}

test('compression, forecasting and code run side by side until miners of each have earned', async () => {
  const folder = temporaryFolder();
  const network = yumanet(
    folder,
    'up',
    '--ephemeral',
    '--port',
    '0',
    '--validators',
    '1',
    '--subnets',
    MECHANISMS.join(','),
    '--json',
  );
  await network.event(isRunning);
  const traces = tracesOf(manifestOf(join(folder, '.yumanet/default')));
  const epochs = await Promise.all(
    NETUIDS.map((netuid) => network.event((event) => event['netuid'] === netuid && hasEarned(event))),
  );
  expect(epochs.map(({ netuid }) => netuid)).toEqual(NETUIDS);

  const [subnets, status, index] = await Promise.all(
    ['subnets', 'status', 'index'].map(async (command) =>
      JSON.parse((await yumanet(folder, command, '--json').result).out),
    ),
  );
  const named = subnets.subnets.filter(({ netuid }: { netuid: number }) => netuid > 0);
  expect(named).toMatchObject(
    MECHANISMS.map((mechanism, place) => ({ netuid: place + 1, mechanism, num_uids: NEURONS_PER_SUBNET })),
  );
  expect(status.neurons).toHaveLength(MECHANISMS.length * NEURONS_PER_SUBNET);
  for (const { netuid, subnet, state } of status.neurons) {
    expect([subnet, state]).toEqual([MECHANISMS[netuid - 1], 'ready']);
  }
  // All pools began alike and nobody traded: each gets an equal part of what every block emits.
  const shares = index.subnets.map(({ emission_share }: { emission_share: number }) => emission_share);
  expect(shares).toEqual(MECHANISMS.map(() => expect.closeTo(1 / MECHANISMS.length, 2)));

  network.signal('SIGINT');
  await network.result;
  expect(await remainsOf(traces)).toEqual({ pids: [], ports: [] });
});

test('a mechanism that nobody knows is refused with those that there are', async () => {
  const { code, err } = await yumanet(temporaryFolder(), 'up', '--subnets', 'compression,weather').result;
  expect(code).toBe(USAGE_EXIT);
  for (const name of MECHANISMS) expect(err).toContain(name);
});
