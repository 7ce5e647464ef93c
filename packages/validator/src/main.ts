/**
 * The validator program. Exit codes: 0 stopped, 1 failed, 2 usage, 3 environment (a busy port, no lease to be had, a file that
 * cannot be used), 5 the lease was lost: start it again, 130 interrupted twice.
 */
import { openRoundFile, runNeuron } from '@yumanet/sdk/system';
import { findSubnet } from '@yumanet/subnets';
import { runValidatorProgram } from './run-validator-program.ts';
import { validatorProgram } from './validator-options.ts';

const INTERRUPTED = 130;

process.exit(
  await runNeuron(
    {
      role: 'validator',
      spec: validatorProgram,
      async live(options, { identity, ports, signal }) {
        const subnet = findSubnet(options.subnet);
        if (subnet === undefined) throw new Error(`the subnet ${options.subnet} passed the check but does not exist`);
        const rounds = options.records === undefined ? undefined : openRoundFile(options.records);
        const classicAxons = options['classic-axons'];
        await runValidatorProgram({ ...options, hotkey: identity.hotkey, subnet, rounds, classicAxons }, ports, signal);
      },
    },
    { argv: process.argv.slice(2), env: process.env },
    () => process.exit(INTERRUPTED),
  ),
);
