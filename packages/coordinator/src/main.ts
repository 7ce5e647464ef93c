/**
 * The coordinator's process. The only place that reads the command line, the environment, the clock, randomness and
 * signals, and that ends the process. Exit codes: 0 stopped as asked, 1 failed, 2 usage, 3 environment (port or folder).
 */

import { createCrypto } from '@yumanet/crypto';
import { FaultError, WireError } from '@yumanet/protocol';
import { destination, type Logger, pino } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import type { CoordinatorConfig } from './config/coordinator-config.ts';
import { decodeConfig } from './config/decode-config.ts';
import { helpText } from './config/flag-table.ts';
import { createCoordinator } from './coordinator.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import { loadKernels } from './system/load-kernels.ts';
import { listenForStop } from './system/process-signals.ts';
import { readSecretFile } from './system/read-secret-file.ts';
import { createSystemClock } from './system/system-clock.ts';
import { createSystemRandom } from './system/system-random.ts';

const EXIT_OK = 0;
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
const EXIT_ENVIRONMENT = 3;

/** Faults of the machine around us, not of the chain. */
const ENVIRONMENT_FAULTS: ReadonlySet<string> = new Set([
  'port_in_use',
  'address_unavailable',
  'store_locked',
  'store_full',
  'store_read_only',
  'store_unreachable',
  'store_foreign',
  'store_newer',
  'store_older',
]);

const result = decodeConfig(process.argv.slice(2), process.env, readSecretFile);
if (result.kind === 'help') process.stdout.write(helpText());
else if (result.kind === 'refused') endWithUsage(result.problems);
else await run(result.config);

function endWithUsage(problems: readonly string[]): void {
  process.stderr.write(`${problems.join('\n')}\nSee --help.\n`);
  process.exitCode = EXIT_USAGE;
}

async function run(config: CoordinatorConfig): Promise<void> {
  const log = pino({ level: config.logLevel, base: { role: 'coordinator' } }, destination({ fd: 1, sync: true }));
  const end = (code: number) => {
    log.flush();
    process.exit(code);
  };
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error, event: 'bug' }, error.message);
    end(EXIT_FAILED);
  });
  try {
    await serve(config, log, end);
  } catch (error) {
    if (!(error instanceof FaultError || error instanceof WireError)) throw error;
    const code = error instanceof FaultError ? error.code : 'invalid_setting';
    log.fatal({ event: 'fault', code, err: error }, error.message);
    process.stderr.write(`${error.message}\n`);
    end(ENVIRONMENT_FAULTS.has(code) ? EXIT_ENVIRONMENT : EXIT_FAILED);
  }
}

async function serve(config: CoordinatorConfig, log: Logger, end: (code: number) => void): Promise<void> {
  const { dataFolder, checkpointsKept } = config;
  const store = dataFolder === undefined ? createMemoryStore() : openSqliteStore(dataFolder, { checkpointsKept });
  const coordinator = createCoordinator({
    config,
    clock: createSystemClock(),
    random: createSystemRandom(),
    crypto: createCrypto(),
    kernels: config.kernel === 'wasm' ? loadKernels() : {},
    store,
    log,
    onHalt: (error) => {
      if (!(error instanceof FaultError)) end(EXIT_FAILED);
    },
  });
  collectDefaultMetrics({ register: coordinator.metrics, prefix: 'yumanet_' });
  const stop = async () => {
    await coordinator.close();
    log.info({ event: 'stopped', head: String(coordinator.chain.headNumber()) }, 'stopped');
    end(EXIT_OK);
  };
  listenForStop(
    {
      onFirst: (reason) => {
        log.info({ event: 'stopping', reason }, 'stopping');
        void stop();
      },
      onSecond: () => end(EXIT_FAILED),
    },
    config.exitWithParent,
  );
  const { url } = await coordinator.start();
  log.info({ event: 'ready', url, mode: config.mode, dev: config.dev, pid: process.pid }, `ready at ${url}`);
}
