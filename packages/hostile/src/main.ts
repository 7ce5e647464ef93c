/** The hostile miner's program. Exit codes: those of the miner, and 70 when it crashes as it should. */
import { runNeuron } from '@yumanet/sdk/system';
import { findSubnet } from '@yumanet/subnets';
import { hostileProgram } from './hostile-options.ts';
import { runHostileMiner } from './run-hostile-miner.ts';

const INTERRUPTED = 130;
const CRASHED = 70;

process.exit(
  await runNeuron(
    {
      role: 'miner',
      spec: hostileProgram,
      async live(options, { identity, ports, signal }) {
        const subnet = findSubnet(options.subnet);
        if (subnet === undefined) throw new Error(`the subnet ${options.subnet} passed the check but does not exist`);
        const onCrash = () => process.exit(CRASHED);
        await runHostileMiner({ ...options, hotkey: identity.hotkey, subnet }, { ...ports, onCrash }, signal);
      },
    },
    { argv: process.argv.slice(2), env: process.env },
    () => process.exit(INTERRUPTED),
  ),
);
