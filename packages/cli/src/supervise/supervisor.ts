/** All processes of one network: start them, know them, stop them. */
import {
  type ProcessSpec,
  type ProcessStatus,
  type SupervisedProcess,
  type SupervisePorts,
  superviseProcess,
} from './supervise-process.ts';

export interface Supervisor {
  /** Starts a process and keeps it alive. Refused (nothing happens) once stopping has begun. */
  start(spec: ProcessSpec): void;
  /** In the order in which they were started. */
  statuses(): readonly ProcessStatus[];
  /**
   * Stops everything and resolves when no process is left: first all but the first one started (the coordinator), so
   * that nobody loses what it talks to, then that one. Bounded: each has `stopMs`.
   */
  stop(): Promise<void>;
  /** Ends everything at once. `stop` resolves soon after. */
  kill(): void;
}

/** A supervisor without processes. */
export function createSupervisor(ports: SupervisePorts): Supervisor {
  const processes: SupervisedProcess[] = [];
  let stopping: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    const [first, ...others] = processes;
    for (const process of processes) process.retire();
    await Promise.all(others.map((process) => process.stop()));
    await first?.stop();
  }

  return {
    start(spec) {
      if (stopping === undefined) processes.push(superviseProcess(spec, ports));
    },
    statuses: () => processes.map((process) => process.status()),
    stop() {
      stopping ??= stopAll();
      return stopping;
    },
    kill() {
      for (const process of processes) {
        void process.stop();
        process.kill();
      }
    },
  };
}
