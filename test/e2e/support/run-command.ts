/** A real process of the repository, followed line by line. Waits end with an event or with the time limit of the suite. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { cleanEnvironment } from '../../../bench/process/clean-environment.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SCRIPT = `${ROOT}scripts/yumanet.ts`;

/** How a process ended, and everything it said. */
export interface CommandResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A line of standard output as JSON, or of standard error as text. */
export interface RunningCommand {
  readonly pid: number;
  readonly result: Promise<CommandResult>;
  /** The first event on standard output that fits, from the start on. Rejects when the process ends before. */
  event(accepts: (event: UpEvent) => boolean): Promise<UpEvent>;
  /** The first line of standard output that fits, from the start on. Rejects when the process ends before. */
  line(pattern: RegExp): Promise<string>;
  /** The first line of standard error that fits, from the start on. Rejects when the process ends before. */
  errorLine(pattern: RegExp): Promise<string>;
  signal(name: NodeJS.Signals): void;
}

/** One JSON line of `up --json`. */
export type UpEvent = Readonly<Record<string, unknown>> & { readonly event: string; readonly elapsed_ms: number };

/** Makes sure that the next command finds its bundles. Throws when they cannot be built. */
export function buildBundles(): void {
  execFileSync(process.execPath, [SCRIPT, 'errors', '--json'], { env: environment(), stdio: 'pipe' });
}

/** Runs `yumanet` in a folder, as the person standing there would; killed with the test. */
export function yumanet(folder: string, ...commandArguments: readonly string[]): RunningCommand {
  return runCommand(folder, process.execPath, [SCRIPT, ...commandArguments]);
}

/** The same through npm: `npm start -- …` or `npm run --silent yumanet -- …`. */
export function npm(folder: string, ...npmArguments: readonly string[]): RunningCommand {
  return runCommand(folder, 'npm', ['--prefix', ROOT, ...npmArguments]);
}

/** Any program in a folder, with `variables` beside what a person has; killed with the test. */
export function runCommand(
  folder: string,
  program: string,
  programArguments: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): RunningCommand {
  const child = spawn(program, programArguments, {
    cwd: folder,
    env: { ...environment(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  });
  const out = followLines(child, 'stdout');
  const err = followLines(child, 'stderr');
  const result = new Promise<CommandResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, out: out.text(), err: err.text() }));
  });
  return {
    pid: child.pid ?? 0,
    result,
    event: async (accepts) => JSON.parse(await out.line((line) => line.startsWith('{') && accepts(JSON.parse(line)))),
    line: (pattern) => out.line((line) => pattern.test(line)),
    errorLine: (pattern) => err.line((line) => pattern.test(line)),
    signal: (name) => child.kill(name),
  };
}

/** As the person has it who starts the command, with the repository's own programs first. */
function environment(): Record<string, string | undefined> {
  return { ...cleanEnvironment(), PATH: `${ROOT}node_modules/.bin:${process.env['PATH']}` };
}

interface FollowedLines {
  text(): string;
  line(accepts: (line: string) => boolean): Promise<string>;
}

function followLines(child: ChildProcess, name: 'stdout' | 'stderr'): FollowedLines {
  const stream = child[name];
  if (stream === null) throw new Error(`${name} is no pipe`);
  const lines: string[] = [];
  const waiting = new Set<(line: string) => void>();
  createInterface({ input: stream }).on('line', (line) => {
    lines.push(line);
    for (const look of [...waiting]) look(line);
  });
  return {
    text: () => lines.map((line) => `${line}\n`).join(''),
    line(accepts) {
      const found = lines.find(accepts);
      if (found !== undefined) return Promise.resolve(found);
      return new Promise((resolve, reject) => {
        const look = (line: string) => {
          if (!accepts(line)) return;
          waiting.delete(look);
          resolve(line);
        };
        waiting.add(look);
        child.once('close', (code) =>
          reject(new Error(`ended with ${code} before the line came; it said:\n${lines.join('\n')}`)),
        );
      });
    },
  };
}
