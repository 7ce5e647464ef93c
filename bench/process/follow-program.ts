/** A program of the repository as a child process, followed line by line. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { cleanEnvironment } from './clean-environment.ts';

/** Lines that an error quotes. */
const QUOTED_LINES_MAX = 8;

/** How a program ended: one of the two is set. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A running program. It ends with this process at the latest when it was told to watch its standard input. */
export interface FollowedProgram {
  readonly pid: number;
  /**
   * The first value that `read` finds in a line of standard output, from the start on. Rejects when the program ends
   * without such a line.
   */
  find<T>(read: (line: string) => T | undefined): Promise<T>;
  /** Calls back for every line of standard output, from the start on. */
  watch(listener: (line: string) => void): void;
  /** Writes a line to its standard input. */
  tell(line: string): void;
  /** Ends its standard input. */
  hangUp(): void;
  signal(name: NodeJS.Signals): void;
  /** Once it ended and everything it said was read. */
  readonly ended: Promise<ProgramEnd>;
}

/** Runs a JavaScript or TypeScript file with this Node, or any file with another `executable`. `environment` is added to that of a person. */
export function followProgram(
  file: string,
  programArguments: readonly string[],
  options: {
    readonly cwd?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly executable?: string;
  } = {},
): FollowedProgram {
  const child = spawn(options.executable ?? process.execPath, [file, ...programArguments], {
    cwd: options.cwd,
    env: { ...cleanEnvironment(), ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A program that ended does not read what nobody writes.
  child.stdin.on('error', () => child.stdin.destroy());
  const errors = followLines(createInterface({ input: child.stderr }));
  const lines = followLines(createInterface({ input: child.stdout }));
  const ended = new Promise<ProgramEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    pid: child.pid ?? 0,
    find: (read) =>
      new Promise((resolve, reject) => {
        const cancel = lines.look((line) => {
          const value = read(line);
          if (value !== undefined) resolve(value);
          return value !== undefined;
        });
        void ended.then(({ code, signal }) => {
          cancel();
          const said = [...lines.last(), ...errors.last()].join('\n');
          reject(new Error(`${file} ended with ${signal ?? code} before the line came; it said:\n${said}`));
        }, reject);
      }),
    watch: (listener) =>
      lines.look((line) => {
        listener(line);
        return false;
      }),
    tell: (line) => child.stdin.write(`${line}\n`),
    hangUp: () => child.stdin.end(),
    signal: (name) => child.kill(name),
    ended,
  };
}

interface FollowedLines {
  /** Shows every line, past and future, until one is accepted; returns how to stop. */
  look(accepts: (line: string) => boolean): () => void;
  last(): readonly string[];
}

function followLines(source: { on(event: 'line', listener: (line: string) => void): unknown }): FollowedLines {
  const lines: string[] = [];
  const looking = new Set<(line: string) => void>();
  source.on('line', (line) => {
    lines.push(line);
    for (const look of [...looking]) look(line);
  });
  return {
    look(accepts) {
      const look = (line: string) => {
        if (accepts(line)) looking.delete(look);
      };
      if (!lines.some(accepts)) looking.add(look);
      return () => looking.delete(look);
    },
    last: () => lines.slice(-QUOTED_LINES_MAX),
  };
}
