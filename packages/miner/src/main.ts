/** The miner program. Exit codes: 0 stopped, 1 failed, 2 usage, 3 environment (a busy port), 130 interrupted twice. */
import { FaultError } from '@yumanet/protocol';
import {
  createLogger,
  createSystemPorts,
  listenForStop,
  publishedAddress,
  readProgramOptions,
} from '@yumanet/sdk/system';
import { findSubnet } from '@yumanet/subnets';
import manifest from '../package.json' with { type: 'json' };
import { type MinerOptions, minerProgram } from './miner-options.ts';
import { runMiner } from './run-miner.ts';

const INTERRUPTED = 130;

async function main(options: MinerOptions): Promise<number> {
  const log = createLogger('miner', options['log-level']);
  const stop = new AbortController();
  listenForStop(
    {
      onStop: (cause) => {
        log.info({ event: 'stopping', cause }, 'stopping');
        stop.abort();
      },
      onStopNow: () => process.exit(INTERRUPTED),
    },
    { exitWithParent: options['exit-with-parent'] },
  );
  const subnet = findSubnet(options.subnet);
  if (subnet === undefined) throw new Error(`the subnet ${options.subnet} passed the check but does not exist`);
  const ports = createSystemPorts();
  try {
    const publishedIp = options['external-ip'] ?? publishedAddress(options.host);
    await runMiner({ ...options, subnet, publishedIp, version: manifest.version }, { ...ports, log }, stop.signal);
    log.info({ event: 'stopped' }, 'stopped');
    return 0;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    log.fatal({ event: 'failed', code: error.code }, error.message);
    console.error(error.message);
    return error.code === 'port_in_use' || error.code === 'listen_failed' ? 3 : 1;
  } finally {
    await ports.close();
  }
}

const read = readProgramOptions(minerProgram, { argv: process.argv.slice(2), env: process.env });
switch (read.kind) {
  case 'help':
    console.log(read.text);
    break;
  case 'usage':
    for (const problem of read.problems) console.error(problem);
    console.error(`See ${minerProgram.program} --help.`);
    process.exitCode = 2;
    break;
  case 'options':
    process.exit(await main(read.value));
}
