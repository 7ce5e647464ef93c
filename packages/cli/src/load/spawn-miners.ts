/** The miners of a load test in a process of their own, so that their work is not measured as the validator's. */
import type { Clock } from '@yumanet/protocol';
import { CliError, EXIT } from '../output/cli-error.ts';
import { createLastLines } from '../supervise/last-lines.ts';
import { describeExit, type SpawnProgram } from '../supervise/program.ts';
import { abortable } from '../up/abortable.ts';
import { type MinersEnd, readMinersLine } from './decode-miners-line.ts';
import type { FarmMiner } from './miner-farm.ts';

/** 1,024 keys and servers take a few seconds. */
const READY_MS_MAX = 60_000;
/** How long they may take to stop before they are killed. */
const STOP_MS_MAX = 5_000;
const LAST_LINES_MAX = 8;

export interface LoadMiners {
  readonly pid: number | undefined;
  readonly miners: readonly FarmMiner[];
  /** Aborts when the process ends by itself. */
  readonly gone: AbortSignal;
  /** Ends the process; resolves when it is gone, with what it counted if it still said so. */
  stop(): Promise<MinersEnd | undefined>;
}

export interface SpawnPorts {
  readonly spawn: SpawnProgram;
  readonly clock: Clock;
  /** Ends the wait for the miners. */
  readonly signal: AbortSignal;
}

/** Starts `yumanet load miners` with these words. Throws `MinersFailed` (exit 1) or `MinersTimeout` (exit 4). */
export async function spawnMiners({ spawn, clock, signal }: SpawnPorts, words: readonly string[]): Promise<LoadMiners> {
  const gone = new AbortController();
  const late = new AbortController();
  const lastLines = createLastLines(LAST_LINES_MAX);
  let end: MinersEnd | undefined;
  let onReady: (miners: readonly FarmMiner[]) => void = () => undefined;
  const ready = new Promise<readonly FarmMiner[]>((resolve) => {
    onReady = resolve;
  });
  const program = spawn('cli', ['load', 'miners', ...words, '--json'], {
    onLine(line) {
      const said = readMinersLine(line);
      if (said?.event === 'ready') onReady(said.miners);
      else if (said?.event === 'stopped') end = said;
      else lastLines.add(line);
    },
    onExit: (exit) => gone.abort(minersFailed(describeExit(exit), lastLines.read())),
  });

  async function stop(): Promise<MinersEnd | undefined> {
    if (gone.signal.aborted) return end;
    const isGone = new Promise<void>((resolve) => {
      gone.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    const cancelTimer = clock.startTimer(STOP_MS_MAX, () => program.signal('SIGKILL'));
    program.signal('SIGTERM');
    await isGone;
    cancelTimer();
    return end;
  }

  const cancelTimer = clock.startTimer(READY_MS_MAX, () => late.abort(minersTimeout()));
  try {
    const miners = await abortable(ready, AbortSignal.any([signal, gone.signal, late.signal]));
    return { pid: program.pid, miners, gone: gone.signal, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    cancelTimer();
  }
}

function minersFailed(exit: string, lastLines: readonly string[]): CliError {
  return new CliError({
    name: 'MinersFailed',
    message: `the process of the miners ended: ${exit}`,
    remedy: 'Its last words are below; fewer --miners need less memory and fewer open files.',
    details: lastLines,
    exitCode: EXIT.failed,
  });
}

function minersTimeout(): CliError {
  return new CliError({
    name: 'MinersTimeout',
    message: `the miners were not ready within ${READY_MS_MAX} ms`,
    remedy: 'Use fewer --miners, or a machine with less other work.',
    exitCode: EXIT.timeout,
  });
}
