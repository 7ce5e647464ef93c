/** Processes of a whole network die, each role and all at once; `up` brings them back and they go on by themselves. */
import { join } from 'node:path';
import { createSystemPorts } from '@yumanet/sdk/system';
import { expect, onTestFinished, test } from 'vitest';
import { crashNetwork } from '../../bench/crash/crash-network.ts';
import { ensureBundles } from '../../scripts/bundle/ensure-bundles.ts';
import { ROOT } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const SEED = process.env['YUMANET_SEED'] ?? '';

test('miners, validators and the coordinator that are killed go on without a person', async () => {
  const ports = createSystemPorts();
  onTestFinished(() => ports.close());
  const { kills, failures, resumeMs } = await crashNetwork({
    bundles: await ensureBundles(ROOT),
    folder: join(temporaryFolder(), 'network'),
    seed: SEED,
    ports,
    progress: () => {},
  });
  expect(failures).toEqual([]);
  expect(kills).toEqual({ coordinator: 2, validator: 5, miner: 7 });
  expect(resumeMs).toHaveLength(5);
});
