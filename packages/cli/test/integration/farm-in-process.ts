/** A spawn of `load miners` that runs the command in this process. */
import { type CliContext, StopRequest } from '../../src/cli-context.ts';
import type { SpawnProgram } from '../../src/supervise/program.ts';
import { runBoxed } from '../unit/test-context.ts';

const TERMINATED = 143;

/** What was spawned, and how it ended. */
export interface FarmRecord {
  readonly words: string[][];
  readonly exits: number[];
}

export function farmInProcess(folder: string, ports: CliContext['ports']): { spawn: SpawnProgram; record: FarmRecord } {
  const record: FarmRecord = { words: [], exits: [] };
  const spawn: SpawnProgram = (_program, words, events) => {
    record.words.push([...words]);
    const stop = new AbortController();
    const sink = {
      write: (text: string) => events.onLine(text.trimEnd()),
      isTerminal: false,
      style: (_: string, text: string) => text,
    };
    const change = {
      ports,
      terminal: { out: sink, err: sink },
      stop: { first: stop.signal, second: new AbortController().signal },
    };
    void runBoxed(folder, words, change).then(({ code }) => {
      record.exits.push(code);
      events.onExit({ code, signal: null });
    });
    return { pid: 1, signal: () => stop.abort(new StopRequest('SIGTERM', TERMINATED)) };
  };
  return { spawn, record };
}
