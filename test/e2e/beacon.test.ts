/** The bundle of the coordinator alone, without packages beside it: what it loads late is in it. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient, sealToRound } from '@yumanet/sdk/client';
import { createSystemPorts } from '@yumanet/sdk/system';
import { expect, onTestFinished, test } from 'vitest';
import { launchCoordinator } from '../../bench/crash/coordinator-life.ts';
import { ensureBundles } from '../../scripts/bundle/ensure-bundles.ts';
import { ROOT } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('weights that are timelocked to a round of a coordinator open by what its block brings, also after a kill', async () => {
  const ports = createSystemPorts();
  onTestFinished(() => ports.close());
  const [bundles, data] = [temporaryFolder(), temporaryFolder()];
  cpSync(await ensureBundles(ROOT), bundles, { recursive: true });
  writeFileSync(join(bundles, 'package.json'), '{"type":"module"}');
  const start = async () => {
    const life = launchCoordinator(bundles, data, ['--beacon', 'tlock', '--kernel', 'reference', '--dev']);
    onTestFinished(() => life.kill());
    const { url } = await life.ready();
    return { life, client: createClient({ url, ...ports }) };
  };
  const first = await start();
  const payload = new TextEncoder().encode('weights');
  const round = await first.client.getBeaconRound(4n);
  expect(round).toMatchObject({ scheme: 'tlock', block: 3n, privateHalf: undefined });
  const sealed = sealToRound(round, payload, ports.random);
  await first.client.dev.mine(2);
  await first.life.kill();

  const { client } = await start();
  expect((await client.getBeaconRound(4n)).privateHalf).toBeUndefined();
  await client.dev.mine(1);
  const { header } = await client.block(3n);
  expect((await client.getBeaconRound(4n)).privateHalf).toEqual(header.pulse);
  expect(ports.crypto.openSeal({ scheme: 'tlock', round: 4n, sealed }, header.pulse)).toEqual(payload);
});
