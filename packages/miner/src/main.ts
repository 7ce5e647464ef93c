/**
 * The miner program. Exit codes: 0 stopped, 1 failed, 2 usage, 3 environment (a busy port, no lease to be had), 5 the
 * lease was lost: start it again, 130 interrupted twice.
 */
import { SKILL_DEFAULT, skillOfMiner } from '@yumanet/sdk/subnet';
import { findAnnouncedAddress, readSecretFile, runNeuron } from '@yumanet/sdk/system';
import { createModelSolver, findSubnet } from '@yumanet/subnets';
import manifest from '../package.json' with { type: 'json' };
import { minerProgram } from './miner-options.ts';
import { runMiner } from './run-miner.ts';

const INTERRUPTED = 130;

process.exit(
  await runNeuron(
    {
      role: 'miner',
      spec: minerProgram,
      async live(options, { identity, ports, signal }) {
        const { coordinator, host, 'announce-host': announceHost } = options;
        const { hotkey, index } = identity;
        const subnet = findSubnet(options.subnet);
        if (subnet === undefined) throw new Error(`the subnet ${options.subnet} passed the check but does not exist`);
        const publishedIp = await findAnnouncedAddress({ host, announceHost, coordinator });
        const skill = options.skill ?? (index === undefined ? SKILL_DEFAULT : skillOfMiner(index));
        const { 'model-url': url, 'model-name': model, 'model-key-file': keyFile } = options;
        const key = keyFile === undefined ? undefined : readSecretFile(keyFile);
        const { transport } = ports;
        const solver = url === undefined ? undefined : createModelSolver({ url, model, key, transport });
        const setup = { ...options, hotkey, skill, solver, subnet, publishedIp, version: manifest.version };
        await runMiner(setup, ports, signal);
      },
    },
    { argv: process.argv.slice(2), env: process.env },
    () => process.exit(INTERRUPTED),
  ),
);
