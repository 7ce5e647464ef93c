/**
 * Keeps one process alive: starts it, learns from its log when it serves, starts it again after a pause when it ends, and
 * gives up when it keeps ending. All state of the process is here; what to do about it is the listener's.
 */
import type { CancelTimer, Clock, ProcessState } from '@yumanet/protocol';
import { readReadyLine } from './decode-ready-line.ts';
import { createLastLines } from './last-lines.ts';
import type { ProgramExit, ProgramName, RunningProgram, SpawnProgram } from './program.ts';

/** Bounds of keeping a process alive. */
export interface RestartLimits {
  /** The pause before the first restart, in milliseconds; it doubles with every further one. */
  readonly backOffMsMin: number;
  readonly backOffMsMax: number;
  /** A process that ran so long has not failed in a row with the one before. */
  readonly stableMs: number;
  /** So many failures in a row and it is given up. */
  readonly failuresMax: number;
  /** How long a process may take to stop before it is killed. */
  readonly stopMs: number;
}

/** Half a second of quiet for a crash that repeats, at most ten; five crashes in a row tell that a sixth will follow. */
export const RESTART_LIMITS: RestartLimits = {
  backOffMsMin: 250,
  backOffMsMax: 10_000,
  stableMs: 30_000,
  failuresMax: 5,
  stopMs: 5_000,
};

/** Enough to see why a process died, short enough not to hide the rest of the screen. */
const LAST_LINES_MAX = 8;

/** What to run. */
export interface ProcessSpec {
  /** Unique in the network, such as `miner1_sn1`: names its log, too. */
  readonly name: string;
  readonly program: ProgramName;
  /** Asked for at every start, because a restart may have to take the address of the first one. */
  readonly programArguments: () => readonly string[];
}

/** A process as of now. */
export interface ProcessStatus {
  readonly name: string;
  readonly state: ProcessState;
  readonly pid?: number;
  /** Where it serves, once it said so; kept while it restarts. */
  readonly url?: string;
  /** How often it was started again. */
  readonly restartCount: number;
}

/** What the listener is told. */
export type ProcessEvent =
  | { readonly kind: 'line'; readonly name: string; readonly line: string }
  | { readonly kind: 'state'; readonly status: ProcessStatus }
  /** It ended without being asked to. `retryInMs` is absent when it was given up. */
  | {
      readonly kind: 'died';
      readonly status: ProcessStatus;
      readonly exit: ProgramExit;
      readonly lastLines: readonly string[];
      readonly retryInMs?: number;
    };

export interface SupervisePorts {
  readonly spawn: SpawnProgram;
  readonly clock: Clock;
  readonly limits: RestartLimits;
  readonly listener: (event: ProcessEvent) => void;
}

/** A process under supervision. */
export interface SupervisedProcess {
  readonly name: string;
  status(): ProcessStatus;
  /** From here on it is not started again: a pause ends, and when it ends it stays ended. */
  retire(): void;
  /** Asks it to stop and waits until it is gone, by force when it takes longer than `stopMs`. Also ends a pause. */
  stop(): Promise<void>;
  /** Ends it at once. `stop` must have been called. */
  kill(): void;
}

/** Starts a process and keeps it alive until it is stopped or given up. */
export function superviseProcess(spec: ProcessSpec, ports: SupervisePorts): SupervisedProcess {
  const process = new Supervision(spec, ports);
  process.start();
  return process;
}

/** The state of one process. `#running` is set exactly while it has not exited. */
class Supervision implements SupervisedProcess {
  readonly name: string;
  readonly #spec: ProcessSpec;
  readonly #ports: SupervisePorts;
  readonly #onGone: (() => void)[] = [];
  #state: ProcessState = 'starting';
  #running: RunningProgram | undefined;
  #url: string | undefined;
  #startedMs = 0;
  #restartCount = 0;
  #failureCount = 0;
  #isRetired = false;
  #isAsked = false;
  #cancelTimer: CancelTimer | undefined;

  constructor(spec: ProcessSpec, ports: SupervisePorts) {
    this.name = spec.name;
    this.#spec = spec;
    this.#ports = ports;
  }

  status(): ProcessStatus {
    const pid = this.#running?.pid;
    return {
      name: this.name,
      state: this.#state,
      restartCount: this.#restartCount,
      ...(pid === undefined ? {} : { pid }),
      ...(this.#url === undefined ? {} : { url: this.#url }),
    };
  }

  start(): void {
    const lastLines = createLastLines(LAST_LINES_MAX);
    this.#startedMs = this.#ports.clock.monotonicMs();
    this.#running = this.#ports.spawn(this.#spec.program, this.#spec.programArguments(), {
      onLine: (line) => {
        lastLines.add(line);
        this.#onLine(line);
      },
      onExit: (exit) => this.#onExit(exit, lastLines.read()),
    });
    this.#enter('starting');
  }

  retire(): void {
    if (this.#isRetired) return;
    this.#isRetired = true;
    this.#cancelTimer?.();
    if (this.#running === undefined) this.#enter('stopped');
  }

  stop(): Promise<void> {
    this.retire();
    const running = this.#running;
    if (running === undefined) return Promise.resolve();
    const gone = new Promise<void>((resolve) => this.#onGone.push(resolve));
    if (!this.#isAsked) {
      this.#isAsked = true;
      this.#cancelTimer = this.#ports.clock.startTimer(this.#ports.limits.stopMs, () => this.kill());
      running.signal('SIGTERM');
    }
    return gone;
  }

  kill(): void {
    this.#running?.signal('SIGKILL');
  }

  #enter(state: ProcessState): void {
    this.#state = state;
    this.#ports.listener({ kind: 'state', status: this.status() });
  }

  #onLine(line: string): void {
    this.#ports.listener({ kind: 'line', name: this.name, line });
    const ready = readReadyLine(line);
    if (ready === undefined || this.#state !== 'starting') return;
    this.#url = ready.url;
    this.#enter('ready');
  }

  #onExit(exit: ProgramExit, lastLines: readonly string[]): void {
    this.#running = undefined;
    this.#cancelTimer?.();
    if (this.#isRetired) {
      this.#enter('stopped');
      for (const resolve of this.#onGone.splice(0)) resolve();
      return;
    }
    const { clock, limits, listener } = this.#ports;
    const wasStable = clock.monotonicMs() - this.#startedMs >= limits.stableMs;
    this.#failureCount = wasStable ? 1 : this.#failureCount + 1;
    const isGivenUp = this.#failureCount >= limits.failuresMax;
    this.#state = isGivenUp ? 'failed' : 'restarting';
    if (isGivenUp) {
      listener({ kind: 'died', status: this.status(), exit, lastLines });
      return;
    }
    const retryInMs = Math.min(limits.backOffMsMin * 2 ** (this.#failureCount - 1), limits.backOffMsMax);
    this.#cancelTimer = clock.startTimer(retryInMs, () => {
      this.#restartCount += 1;
      this.start();
    });
    listener({ kind: 'died', status: this.status(), exit, lastLines, retryInMs });
  }
}
