import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DetachedCopy } from '../cli-context.ts';

const READY_MESSAGE = 'yumanet-ready';

/** Starts this command again without a terminal; its output goes to a file. */
export function startDetached(commandArguments: readonly string[], logPath: string): DetachedCopy {
  mkdirSync(dirname(logPath), { recursive: true });
  const log = openSync(logPath, 'w');
  const child = spawn(process.execPath, [entryPath(), ...commandArguments], {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const outcome = new Promise<'ready' | number>((resolve) => {
    child.on('message', (message) => {
      if (message === READY_MESSAGE) resolve('ready');
    });
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
  return {
    pid: child.pid,
    outcome,
    release() {
      if (child.connected) child.disconnect();
      child.unref();
    },
  };
}

/** In a detached copy: tells who started it that the network runs. */
export function reportReady(): void {
  if (process.connected !== true) return;
  process.send?.(READY_MESSAGE, () => process.disconnect?.());
}

/** The command's bundle, or `main.ts` when run from source. */
function entryPath(): string {
  const bundle = join(import.meta.dirname, 'cli.js');
  return existsSync(bundle) ? bundle : join(import.meta.dirname, '../main.ts');
}
