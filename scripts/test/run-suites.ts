import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunMessage } from '../../test/reporter/run-message.ts';

/** How a run of all suites ended. Skipped tests, files that do not load and a run that was stopped count as failed. */
export type SuiteCounts = { readonly passed: number; readonly failed: number };

export type SuiteLimits = {
  /** The run is stopped when no test starts or ends for so long. */
  readonly silenceMs: number;
  /** The run is stopped when it takes longer. */
  readonly totalMs: number;
};

/** Longer than the longest time limit of a single test (300 s, vectors) with its hooks around it. */
const DEFAULT_LIMITS: SuiteLimits = { silenceMs: 400_000, totalMs: 3_600_000 };

/**
 * Runs vitest on a repository and lets its output through. Ends in bounded time: vitest stops a test that waits too
 * long by itself; one that never yields is stopped here, with everything vitest started.
 */
export function runSuites(root: string, limits: SuiteLimits = DEFAULT_LIMITS): Promise<SuiteCounts> {
  return new Promise((resolve) => {
    const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
    const child = spawn(process.execPath, [vitest, 'run'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    let last: RunMessage | undefined;
    const stop = (why: string): void => {
      const running = last?.kind === 'progress' ? last.running : [];
      process.stdout.write(`\n${why}\n${running.map((name) => `  running: ${name}\n`).join('')}`);
      killGroup(child);
    };
    const total = setTimeout(stop, limits.totalMs, 'stopped: the whole run takes too long');
    let silence = setTimeout(stop, limits.silenceMs, 'stopped: no test started or ended for too long');
    const forward = (): void => killGroup(child);
    process.once('SIGINT', forward).once('SIGTERM', forward);
    child.on('message', (message: unknown) => {
      if (!isRunMessage(message)) return;
      last = message;
      clearTimeout(silence);
      silence = setTimeout(stop, limits.silenceMs, 'stopped: no test started or ended for too long');
    });
    child.once('close', (code) => {
      clearTimeout(total);
      clearTimeout(silence);
      process.off('SIGINT', forward).off('SIGTERM', forward);
      killGroup(child);
      resolve(sumUp(last, code));
    });
  });
}

/** A run without its closing message, without files, or with an exit code that its tests do not explain has failed once more. */
function sumUp(last: RunMessage | undefined, code: number | null): SuiteCounts {
  const counts = { passed: last?.passed ?? 0, failed: last?.failed ?? 0 };
  if (last?.kind === 'end' && last.skipped > 0) {
    process.stdout.write(`${last.skipped} skipped tests count as failed\n`);
  }
  const isComplete = last?.kind === 'end' && last.files > 0 && (code === 0 || counts.failed > 0);
  return isComplete ? counts : { ...counts, failed: counts.failed + 1 };
}

/** Ends vitest, its workers and what they left behind. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}

function isRunMessage(message: unknown): message is RunMessage {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  return message.kind === 'progress' || message.kind === 'end';
}
