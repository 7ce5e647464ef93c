/** What the command has from the outside world; `main.ts` makes the real one, tests their own. */
import type { SystemPorts } from '@yumanet/sdk/system';
import type { Terminal } from './output/terminal.ts';
import type { SpawnProgram } from './supervise/program.ts';

/** The signals that ask the command to stop. */
export interface StopSignals {
  /** Aborted by the first signal; its reason is a `StopRequest`. */
  readonly first: AbortSignal;
  /** Aborted by the second one: at once. */
  readonly second: AbortSignal;
}

/** Why the command stops. */
export class StopRequest extends Error {
  override readonly name = 'StopRequest';
  /** Such as `SIGINT`. */
  readonly signal: string;
  /** 128 + the signal's number, as shells report it. */
  readonly exitCode: number;

  constructor(signal: string, exitCode: number) {
    super(`stopped by ${signal}`);
    this.signal = signal;
    this.exitCode = exitCode;
  }
}

/** Other processes of this machine. */
export interface Processes {
  isAlive(pid: number): boolean;
  /** False when there is no such process. */
  signal(pid: number, signal: 'SIGTERM' | 'SIGKILL'): boolean;
}

/** What a process has used since its start. */
export interface ProcessUsage {
  /** Of all its threads, user and system, in milliseconds of one processor. */
  readonly cpuMs: number;
  readonly rssBytes: number;
  /** How long the event loop's thread worked, and how long it waited. */
  readonly loopActiveMs: number;
  readonly loopIdleMs: number;
}

/** A copy of this command that goes on without a terminal. */
export interface DetachedCopy {
  readonly pid: number | undefined;
  /** Resolves with `ready` once it says so, or with its exit code. */
  readonly outcome: Promise<'ready' | number>;
  /** Lets it go: this process may end. */
  release(): void;
}

export interface CliContext {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder in which the person stands: npm changes the process's own. */
  readonly folder: string;
  readonly pid: number;
  readonly nodeVersion: string;
  /** Time 0 of its monotonic clock is the start of this process. */
  readonly ports: SystemPorts;
  readonly stop: StopSignals;
  readonly processes: Processes;
  readonly spawn: SpawnProgram;
  /** Of this process. */
  usage(): ProcessUsage;
  /** True when a port of 127.0.0.1 can be listened on. */
  isPortFree(port: number): Promise<boolean>;
  /** All of standard input as text; a usage error when it is too long. */
  readStandardInput(): Promise<string>;
  /** Starts this command again, detached, with its output in a file. */
  startDetached(commandArguments: readonly string[], logPath: string): DetachedCopy;
  /** Tells the command that started this one detached that the network runs. */
  reportReady(): void;
  /** Under npm, from now on the end of npm counts as SIGHUP; otherwise nothing happens. */
  stopWithParent(): void;
}
