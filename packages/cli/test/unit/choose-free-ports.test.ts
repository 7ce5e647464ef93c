import { createFakeCrypto } from '@yumanet/testkit';
import { expect, test } from 'vitest';
import { SETTINGS } from '../../src/settings/settings.ts';
import { chooseFreePorts } from '../../src/up/choose-free-ports.ts';
import { planNetwork } from '../../src/up/plan-network.ts';

const without = (busy: readonly number[]) => async (port: number) => !busy.includes(port);

test('a neuron whose port is busy gets the next free one, and none is given twice', async () => {
  const plan = planNetwork(SETTINGS.parse({ port: 8092 }), createFakeCrypto());
  const { neurons } = await chooseFreePorts(plan, without([9191, 9192]));
  expect(neurons.map(({ port }) => port)).toEqual([9193, 9194, 8091, 8093, 8094]);
});

test('a busy port of the coordinator is refused; port 0 asks for nothing', async () => {
  const plan = planNetwork(SETTINGS.parse({}), createFakeCrypto());
  await expect(chooseFreePorts(plan, without([9955]))).rejects.toMatchObject({ name: 'PortInUse', exitCode: 3 });
  const free = planNetwork(SETTINGS.parse({ port: 0 }), createFakeCrypto());
  expect(await chooseFreePorts(free, async () => false)).toEqual(free);
});
