/** The command in a box: no process, no network, output in strings. */
import { createFakeCrypto, createSeededRandom, createVirtualClock } from '@yumanet/testkit';
import type { CliContext } from '../../src/cli-context.ts';
import { runCli } from '../../src/run-cli.ts';

/** What a run of the command gave. */
export interface BoxedRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in a folder, with nothing but this environment. Every connection is refused. */
export async function runBoxed(
  folder: string,
  commandLine: readonly string[],
  change: Partial<CliContext> = {},
): Promise<BoxedRun> {
  const written = { out: '', err: '' };
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal: false,
    style: (_: string, text: string) => text,
  });
  const clock = createVirtualClock(0);
  const idle = new AbortController();
  const context: CliContext = {
    terminal: { out: sink('out'), err: sink('err') },
    environment: {},
    folder,
    pid: 1,
    nodeVersion: '24.0.0',
    ports: {
      clock,
      random: createSeededRandom('cli'),
      crypto: createFakeCrypto(),
      transport: {
        request: async () => ({ kind: 'unreachable', message: 'refused', elapsedMs: 0 }),
        close: async () => undefined,
      },
      streams: { open: () => () => undefined, close: async () => undefined },
      close: async () => undefined,
    },
    stop: { first: idle.signal, second: idle.signal },
    processes: { isAlive: () => false, signal: () => false },
    spawn: () => {
      throw new Error('no process is started in a unit test');
    },
    usage: () => ({ cpuMs: 0, rssBytes: 0, loopActiveMs: 0, loopIdleMs: 0 }),
    isPortFree: async () => true,
    readStandardInput: async () => '',
    startDetached: () => {
      throw new Error('no process is started in a unit test');
    },
    reportReady: () => undefined,
    stopWithParent: () => undefined,
    ...change,
  };
  const code = await runCli(commandLine, context);
  return { code, ...written };
}
