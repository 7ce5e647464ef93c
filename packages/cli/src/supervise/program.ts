/** A child process as the supervisor sees it. The real one is `system/spawn-program.ts`; tests pass a fake. */

/** The programs that `up` starts, and this command again, as `load` does. */
export type ProgramName = 'cli' | 'coordinator' | 'miner' | 'validator' | 'hostile';

/** How a process ended: one of the two is set. */
export interface ProgramExit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** What a running program tells. */
export interface ProgramEvents {
  /** A line of its standard output or error, without the line break. */
  readonly onLine: (line: string) => void;
  /** Once, after its last line. */
  readonly onExit: (exit: ProgramExit) => void;
}

export interface RunningProgram {
  /** Absent when it could not be started at all. */
  readonly pid: number | undefined;
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
}

/** Starts a program with its arguments. Never throws: a program that cannot be started exits at once. */
export type SpawnProgram = (
  program: ProgramName,
  programArguments: readonly string[],
  events: ProgramEvents,
) => RunningProgram;

/** How a process ended, in words. */
export function describeExit({ code, signal }: ProgramExit): string {
  return signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
}
