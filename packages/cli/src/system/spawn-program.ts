import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { ProgramName, SpawnProgram } from '../supervise/program.ts';

/** What every child is started with. */
export interface SpawnOptions {
  /** The environment without settings of the network: children get those as flags. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Starts real processes. Each leads its own process group, so that Ctrl-C in the terminal reaches only us and children are
 * stopped in order; each has a pipe as standard input, whose end tells it that we are gone in whatever way.
 */
export function createSpawnProgram(options: SpawnOptions): SpawnProgram {
  return (program, programArguments, events) => {
    const child = spawn(process.execPath, [programPath(program), ...programArguments, '--exit-with-parent'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
      env: options.environment,
    });
    let isOver = false;
    const readers = [child.stdout, child.stderr].map((stream) => readLines(stream, events.onLine));
    const exit = (code: number | null, signal: string | null): void => {
      if (isOver) return;
      isOver = true;
      for (const reader of readers) reader.close();
      events.onExit({ code, signal });
    };
    // A child that ended does not read what we never write.
    child.stdin.on('error', () => child.stdin.destroy());
    child.on('close', exit);
    child.on('error', (error) => {
      events.onLine(`cannot be started: ${error.message}`);
      if (child.pid === undefined) exit(null, null);
    });
    return { pid: child.pid, signal: (name) => child.kill(name) };
  };
}

function readLines(stream: Readable, onLine: (line: string) => void): Interface {
  const reader = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  reader.on('line', onLine);
  return reader;
}

/** Beside this bundle, or the program's source when this is run from source. */
function programPath(program: ProgramName): string {
  const bundle = join(import.meta.dirname, `${program}.js`);
  return existsSync(bundle) ? bundle : join(import.meta.dirname, '../../..', program, 'src/main.ts');
}
