/** One life of a real coordinator: from its start on a folder to its end, by kill or by request. */
import { join } from 'node:path';
import { readLogRecord, readReadyLine } from '../../packages/cli/src/supervise/decode-ready-line.ts';
import { type FollowedProgram, followProgram } from '../process/follow-program.ts';

/** A coordinator that serves. */
export interface ReadyCoordinator {
  readonly url: string;
  /** The last block that was there when it opened its chain. */
  readonly openedHead: bigint;
  /** Blocks that it executed again. */
  readonly replayedBlocks: number;
  /** From the start of the process to the line that says it serves. */
  readonly readyMs: number;
}

export interface CoordinatorLife {
  readonly pid: number;
  /** Rejects when it ends before. */
  ready(): Promise<ReadyCoordinator>;
  /** Asks it to stop, and does not wait. */
  requestStop(): void;
  /** Ends it at once; resolves when it is gone and what it said was read. */
  kill(): Promise<void>;
  /** Resolves when it has stopped by itself; rejects when it ended in another way than as asked. */
  stopped(): Promise<void>;
}

/** Starts the bundle of the coordinator in manual mode on a free port. It ends with this process at the latest. */
export function launchCoordinator(
  bundles: string,
  folder: string,
  programArguments: readonly string[] = [],
): CoordinatorLife {
  const startedMs = performance.now();
  const flags = ['--data', folder, '--port', '0', '--mode', 'manual', '--exit-with-parent', ...programArguments];
  const program = followProgram(join(bundles, 'coordinator.js'), flags, {
    environment: { NODE_COMPILE_CACHE: join(bundles, 'compile-cache') },
  });
  return {
    pid: program.pid,
    ready: () => untilReady(program, startedMs),
    requestStop: () => program.signal('SIGTERM'),
    kill: async () => {
      program.signal('SIGKILL');
      await program.ended;
    },
    stopped: async () => {
      const { code, signal } = await program.ended;
      if (code !== 0) throw new Error(`the coordinator was asked to stop and ended with ${signal ?? code}`);
    },
  };
}

async function untilReady(program: FollowedProgram, startedMs: number): Promise<ReadyCoordinator> {
  const opened = await program.find(readOpened);
  const { url } = await program.find(readReadyLine);
  return { ...opened, url, readyMs: performance.now() - startedMs };
}

function readOpened(line: string): { openedHead: bigint; replayedBlocks: number } | undefined {
  if (!line.includes('"opened"')) return undefined;
  const record = readLogRecord(line);
  if (record?.['event'] !== 'opened') return undefined;
  return { openedHead: BigInt(String(record['head'])), replayedBlocks: Number(record['replayed']) };
}
