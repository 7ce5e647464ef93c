/** A few sandbox processes and a queue in front of them. */
import type { Sandbox, SandboxOutcome } from '../code/sandbox/sandbox.ts';
import { type SandboxProcess, startSandboxProcess } from './sandbox-process.ts';

/** Processes at once: a second one goes on while the first is stuck in an answer that never ends. */
const PROCESSES_MAX = 2;

/**
 * Starts processes when they are needed and keeps them; one that had to be killed is replaced. Jobs are taken in the order in
 * which they came. The queue is as long as its callers make it: a validator asks once per answer of a round, a miner once
 * at a time per task it works on.
 */
export function createSandbox(processesMax: number = PROCESSES_MAX): Sandbox {
  const idle: SandboxProcess[] = [];
  const all = new Set<SandboxProcess>();
  const waiting: ((one: SandboxProcess) => void)[] = [];

  function take(): Promise<SandboxProcess> {
    const free = idle.pop();
    if (free?.isAlive()) return Promise.resolve(free);
    if (free !== undefined) all.delete(free);
    if (all.size < processesMax) return Promise.resolve(start());
    return new Promise((resolve) => waiting.push(resolve));
  }

  function start(): SandboxProcess {
    const one = startSandboxProcess();
    all.add(one);
    return one;
  }

  function giveBack(used: SandboxProcess): void {
    const next = waiting.shift();
    if (used.isAlive()) {
      if (next === undefined) idle.push(used);
      else next(used);
      return;
    }
    all.delete(used);
    next?.(start());
  }

  return {
    async run(job, signal) {
      const one = await take();
      const outcome: SandboxOutcome = signal.aborted ? { kind: 'too_slow' } : await one.run(job);
      giveBack(one);
      return outcome;
    },
    close() {
      for (const one of all) one.kill();
    },
  };
}
