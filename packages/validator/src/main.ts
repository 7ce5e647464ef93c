/** The validator program. Exit codes: 0 stopped, 1 failed, 2 usage, 3 environment (a busy port), 130 interrupted twice. */
import { FaultError } from '@yumanet/protocol';
import { createLogger, createSystemPorts, listenForStop, readProgramOptions } from '@yumanet/sdk/system';
import { findSubnet } from '@yumanet/subnets';
import { runValidatorProgram } from './run-validator-program.ts';
import { type ValidatorProgramOptions, validatorProgram } from './validator-options.ts';

const INTERRUPTED = 130;

async function main(options: ValidatorProgramOptions): Promise<number> {
  const log = createLogger('validator', options['log-level']);
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
    await runValidatorProgram({ ...options, subnet }, { ...ports, log }, stop.signal);
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

const read = readProgramOptions(validatorProgram, { argv: process.argv.slice(2), env: process.env });
switch (read.kind) {
  case 'help':
    console.log(read.text);
    break;
  case 'usage':
    for (const problem of read.problems) console.error(problem);
    console.error(`See ${validatorProgram.program} --help.`);
    process.exitCode = 2;
    break;
  case 'options':
    process.exit(await main(read.value));
}
