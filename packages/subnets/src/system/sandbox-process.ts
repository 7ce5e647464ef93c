/** One process that runs strangers' modules: no rights it does not need, one job at a time, killed at a time limit. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { decodeOutcome } from '../code/sandbox/decode-job.ts';
import type { SandboxOutcome } from '../code/sandbox/sandbox.ts';
import { SANDBOX_LIMITS, type SandboxJob } from '../code/sandbox/sandbox-job.ts';

/** From the job's line to the outcome's, by the clock; the steps are far fewer, this is for what the engine does not count. */
const JOB_MS_MAX = 1_000;
/** To load the engine, on a machine that is busy. */
const START_MS_MAX = 10_000;
/** Of the process's own JavaScript heap; the engine's memory is bounded inside. */
const HEAP_MB_MAX = 128;

/** The bundle beside this one, or the source when this is run from source. */
const BUNDLE = join(import.meta.dirname, 'subnets.js');
const IS_BUNDLED = existsSync(BUNDLE);
const PROGRAM = IS_BUNDLED ? BUNDLE : join(import.meta.dirname, '../main.ts');
/** What it may read: its own code and the engine's. */
const READABLE = join(import.meta.dirname, IS_BUNDLED ? '/' : '../../../../');

/**
 * The second wall, behind the engine: no file but the code, no child process, no worker, no addon, no eval. It does not
 * keep Node itself from the network, which is why the first wall is an engine that has none.
 */
const NODE_OPTIONS: readonly string[] = [
  '--permission',
  `--allow-fs-read=${READABLE}`,
  '--disallow-code-generation-from-strings',
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=SecurityWarning',
  `--max-old-space-size=${HEAP_MB_MAX}`,
];

/** A started sandbox. */
export interface SandboxProcess {
  /** One at a time. After an outcome that is not the engine's own the process is gone. */
  run(job: SandboxJob): Promise<SandboxOutcome>;
  isAlive(): boolean;
  kill(): void;
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Starts one. It never keeps the program that started it alive while no job runs. */
export function startSandboxProcess(): SandboxProcess {
  const child: Child = spawn(process.execPath, [...NODE_OPTIONS, PROGRAM], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  });
  const lines = createLineQueue(child);
  let isReady = false;
  let isKilled = false;
  setHeld(child, false);
  const kill = (): void => {
    isKilled = true;
    child.kill('SIGKILL');
  };

  return {
    isAlive: () => !isKilled && lines.isOpen(),
    kill,
    async run(job) {
      setHeld(child, true);
      const outcome = await exchange(job);
      setHeld(child, false);
      if (outcome.kind === 'too_slow' || outcome.kind === 'died') kill();
      return outcome;
    },
  };

  async function exchange(job: SandboxJob): Promise<SandboxOutcome> {
    if (!isReady) {
      const first = await lines.next(START_MS_MAX, Number.POSITIVE_INFINITY);
      if (first !== '"ready"') return { kind: 'died' };
      isReady = true;
    }
    child.stdin.write(`${JSON.stringify(job)}\n`);
    const line = await lines.next(JOB_MS_MAX, lineCharsMax(job.calls.length));
    if (line === undefined) return { kind: lines.isOpen() ? 'too_slow' : 'died' };
    return decodeOutcome(line, job.calls.length) ?? { kind: 'died' };
  }
}

/** Every character of a result may need six in JSON. */
function lineCharsMax(callCount: number): number {
  const ESCAPED = 6;
  const FRAME = 64;
  return FRAME + callCount * (FRAME + ESCAPED * SANDBOX_LIMITS.resultCharsMax);
}

/** While a job runs the process counts as work of the program; otherwise the program may end. */
function setHeld(child: Child, isHeld: boolean): void {
  if (isHeld) child.ref();
  else child.unref();
  const method = isHeld ? 'ref' : 'unref';
  for (const stream of [child.stdin, child.stdout]) {
    // Pipes are sockets here, which the types of a child process do not say.
    const change: unknown = Reflect.get(stream, method);
    if (typeof change === 'function') Reflect.apply(change, stream, []);
  }
}

/** The lines a process wrote. */
interface LineQueue {
  /** The next line; `undefined` after so many milliseconds, beyond so many characters, or when the process is gone. */
  next(msMax: number, charsMax: number): Promise<string | undefined>;
  isOpen(): boolean;
}

function createLineQueue(child: Child): LineQueue {
  let text = '';
  let isOpen = true;
  let look: () => void = () => undefined;
  const close = (): void => {
    isOpen = false;
    look();
  };
  child.on('error', close);
  child.on('exit', close);
  child.stdin.on('error', close);
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    text += chunk;
    look();
  });

  return {
    isOpen: () => isOpen,
    next: (msMax, charsMax) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => finish(undefined), msMax);
        const finish = (line: string | undefined): void => {
          clearTimeout(timer);
          look = () => undefined;
          resolve(line);
        };
        look = () => {
          const end = text.indexOf('\n');
          if (end === -1) {
            if (!isOpen || text.length > charsMax) finish(undefined);
            return;
          }
          const line = text.slice(0, end);
          text = text.slice(end + 1);
          finish(line);
        };
        look();
      }),
  };
}
