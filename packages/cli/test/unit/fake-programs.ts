/** Programs that a test starts, talks for and ends. */
import type { ProgramEvents, ProgramExit, ProgramName, SpawnProgram } from '../../src/supervise/program.ts';

/** One start of a program. */
export interface FakeProgram {
  readonly program: ProgramName;
  readonly programArguments: readonly string[];
  /** Signals it got, in order. */
  readonly signals: string[];
  say(line: string): void;
  exit(exit: ProgramExit): void;
}

export interface FakePrograms {
  readonly spawn: SpawnProgram;
  /** Every start so far, in order. */
  readonly started: readonly FakeProgram[];
  /** The newest one. */
  last(): FakeProgram;
}

const FIRST_PID = 100;

/** No program started yet. With `obeys`, SIGTERM and SIGKILL end a program at once. */
export function createFakePrograms({ obeys }: { readonly obeys: boolean }): FakePrograms {
  const started: FakeProgram[] = [];
  const spawn: SpawnProgram = (program, programArguments, events: ProgramEvents) => {
    let isOver = false;
    const fake: FakeProgram = {
      program,
      programArguments,
      signals: [],
      say: (line) => events.onLine(line),
      exit(exit) {
        if (isOver) throw new Error('a program ends once');
        isOver = true;
        events.onExit(exit);
      },
    };
    started.push(fake);
    return {
      pid: FIRST_PID + started.length,
      signal(name) {
        fake.signals.push(name);
        if (!isOver && (obeys || name === 'SIGKILL')) fake.exit({ code: null, signal: name });
      },
    };
  };
  return {
    spawn,
    started,
    last() {
      const newest = started.at(-1);
      if (newest === undefined) throw new Error('nothing was started');
      return newest;
    },
  };
}
