/** The `yumanet` command: reads what the process was given, makes the real ports, runs one command and ends. */
import { createSystemPorts } from '@yumanet/sdk/system';
import type { CliContext } from './cli-context.ts';
import { runCli } from './run-cli.ts';
import { reportReady, startDetached } from './system/detached-copy.ts';
import { isPortFree } from './system/is-port-free.ts';
import { machineProcesses } from './system/machine-processes.ts';
import { createParentWatch } from './system/parent-watch.ts';
import { createProcessTerminal } from './system/process-terminal.ts';
import { readProcessUsage } from './system/process-usage.ts';
import { readStandardInput } from './system/read-standard-input.ts';
import { createSpawnProgram } from './system/spawn-program.ts';
import { listenToSignals } from './system/stop-signals.ts';

const SETTINGS_PREFIX = 'YUMANET_';

const ports = createSystemPorts();
const stop = listenToSignals(ports.clock);
const { npm_lifecycle_event: npmScript, INIT_CWD: npmFolder } = process.env;

const isOnItsOwn = process.connected === true || process.env['npm_lifecycle_event'] === undefined;
const terminal = createProcessTerminal(() => stop.request('SIGHUP'));
const context: CliContext = {
  terminal,
  environment: process.env,
  // Below npm the process stands in the repository, the person somewhere else.
  folder: npmScript !== undefined && npmFolder !== undefined ? npmFolder : process.cwd(),
  pid: process.pid,
  nodeVersion: process.versions.node,
  ports,
  stop,
  processes: machineProcesses,
  spawn: createSpawnProgram({ environment: childEnvironment() }),
  usage: readProcessUsage,
  isPortFree,
  readStandardInput,
  startDetached,
  reportReady,
  // Under npm only: a shell may end and leave `up` running, and a detached copy (it has a channel) is meant to stay.
  stopWithParent: createParentWatch(ports.clock, isOnItsOwn, () => stop.request('SIGHUP')),
};

const exitCode = await runCli(process.argv.slice(2), context);
await ports.close();
await Promise.race([terminal.flush(), nextSignal()]);
process.exit(exitCode);

/** Resolves with a signal that comes from now on: a reader that does not read must not keep us. */
function nextSignal(): Promise<void> {
  const signal = stop.first.aborted ? stop.second : stop.first;
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Children get their settings as flags alone, and keep what they compiled beside the bundles, as we do. */
function childEnvironment(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith(SETTINGS_PREFIX));
  return Object.fromEntries(kept);
}
