import type { Processes } from '../cli-context.ts';

/** The processes of this machine, by number. */
export const machineProcesses: Processes = {
  isAlive: (pid) => signal(pid, 0),
  signal,
};

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // EPERM: it is there, and somebody else's.
    if (code === 'ESRCH') return false;
    if (code === 'EPERM') return true;
    throw error;
  }
}
