/** A neuron's program from its command line to its exit code, whatever the neuron does. */
import { hostname } from 'node:os';
import { FaultError, type NeuronRole, neuronUri } from '@yumanet/protocol';
import { holdLease } from '../lease/hold-lease.ts';
import { createLeaseClient } from '../lease/lease-client.ts';
import { leaseHolderOf } from './identity-options.ts';
import { createLogger, type Logger } from './logger.ts';
import type { NeuronOptions } from './neuron-options.ts';
import { type OptionSources, type ProgramSpec, readProgramOptions } from './program-options.ts';
import { listenForStop } from './stop-signals.ts';
import { createSystemPorts, type SystemPorts } from './system-ports.ts';

/** Exit codes. A lost lease has one of its own: whoever sees it knows that starting again helps. */
const EXIT = { stopped: 0, failed: 1, usage: 2, environment: 3, leaseLost: 5 } as const;

const EXIT_OF_FAULT: Readonly<Record<string, number>> = {
  port_in_use: EXIT.environment,
  listen_failed: EXIT.environment,
  address_unknown: EXIT.environment,
  round_file: EXIT.environment,
  lease_unavailable: EXIT.environment,
  lease_lost: EXIT.leaseLost,
};

/** Who a neuron is. */
export interface NeuronIdentity {
  /** Secret URI of its hotkey. */
  readonly hotkey: string;
  /** Its number, when it is leased. */
  readonly index?: number;
}

/** What a neuron lives with. */
export interface NeuronLife {
  readonly identity: NeuronIdentity;
  readonly ports: SystemPorts & { readonly log: Logger };
  /** Asks it to end. */
  readonly signal: AbortSignal;
}

export interface NeuronProgram<T extends NeuronOptions> {
  readonly role: NeuronRole;
  readonly spec: ProgramSpec<T>;
  /** Lives until the signal aborts. Throws `FaultError`. */
  live(options: T, life: NeuronLife): Promise<void>;
}

/** Runs it and gives its exit code; `interrupt` ends the process at once, at a second signal. */
export async function runNeuron<T extends NeuronOptions>(
  program: NeuronProgram<T>,
  sources: OptionSources,
  interrupt: () => void,
): Promise<number> {
  const read = readProgramOptions(program.spec, sources);
  switch (read.kind) {
    case 'help':
      process.stdout.write(`${read.text}\n`);
      return EXIT.stopped;
    case 'usage':
      process.stderr.write(`${read.problems.join('\n')}\nSee ${program.spec.program} --help.\n`);
      return EXIT.usage;
    case 'options':
      return live(program, read.value, interrupt);
  }
}

async function live<T extends NeuronOptions>(
  program: NeuronProgram<T>,
  options: T,
  interrupt: () => void,
): Promise<number> {
  const log = createLogger(program.role, options['log-level']);
  const stop = new AbortController();
  const onStop = (cause: string): void => {
    log.info({ event: 'stopping', cause }, 'stopping');
    stop.abort();
  };
  listenForStop({ onStop, onStopNow: interrupt }, { exitWithParent: options['exit-with-parent'] });
  const ports = createSystemPorts();
  try {
    await asSomebody(program, options, { ports: { ...ports, log }, signal: stop.signal });
    log.info({ event: 'stopped' }, 'stopped');
    return EXIT.stopped;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    log.fatal({ event: 'failed', code: error.code }, error.message);
    process.stderr.write(`${error.message}\n`);
    return EXIT_OF_FAULT[error.code] ?? EXIT.failed;
  } finally {
    await ports.close();
  }
}

function asSomebody<T extends NeuronOptions>(
  { role, live }: NeuronProgram<T>,
  options: T,
  life: Omit<NeuronLife, 'identity'>,
): Promise<void> {
  const { coordinator, hotkey, lease: isLeased, netuid } = options;
  if (!isLeased) return live(options, { ...life, identity: { hotkey: hotkey ?? neuronUri(role, 1, 1) } });
  const { ports, signal } = life;
  const secret = options['lease-secret'] ?? options['lease-secret-file'] ?? '';
  const client = createLeaseClient({ url: coordinator.replace(/\/+$/, ''), transport: ports.transport }, secret);
  const holder = leaseHolderOf(options, { hostname: hostname(), pid: process.pid });
  return holdLease({ ...ports, client, signal, wish: { role, netuid, holder } }, ({ index }, held) => {
    const identity = { hotkey: neuronUri(role, index, netuid, options['hotkey-root']), index };
    return live(options, { ...life, identity, signal: held });
  });
}
