/** The processes of one network: which there are, with which flags, where their lines go. */
import type { CliContext } from '../cli-context.ts';
import type { NetworkFolder } from '../network/network-folder.ts';
import type { Settings } from '../settings/settings.ts';
import { isHaltLine } from '../supervise/decode-ready-line.ts';
import { openProcessLogs } from '../supervise/process-log.ts';
import { type ProcessEvent, type ProcessStatus, RESTART_LIMITS } from '../supervise/supervise-process.ts';
import { createSupervisor } from '../supervise/supervisor.ts';
import { isLogged, levelForChildren } from './log-filter.ts';
import { COORDINATOR_NAME, type NetworkPlan } from './plan-network.ts';
import { coordinatorArguments, neuronArguments } from './process-arguments.ts';

/** What happens to a process, its log lines aside. */
export type ProcessNews = Exclude<ProcessEvent, { kind: 'line' }>;

export interface ProcessGroupOptions {
  readonly context: CliContext;
  readonly settings: Settings;
  readonly folder: NetworkFolder;
  readonly plan: NetworkPlan;
  readonly onNews: (news: ProcessNews) => void;
  /** The coordinator says that its chain has halted. */
  readonly onHalt: () => void;
}

export interface ProcessGroup {
  startCoordinator(): void;
  /** Does nothing when they were started before. */
  startNeurons(coordinatorUrl: string): void;
  statuses(): readonly ProcessStatus[];
  /** Resolves when no process is left; `atOnce` kills what is still there. */
  stop(atOnce: AbortSignal): Promise<void>;
}

/** A group of which nothing runs yet. */
export function createProcessGroup(options: ProcessGroupOptions): ProcessGroup {
  const { context, settings, folder, plan, onNews, onHalt } = options;
  const logs = openProcessLogs(folder.logs);
  const childSettings = { ...settings, log_level: levelForChildren(settings.log_level) };
  const supervisor = createSupervisor({
    spawn: context.spawn,
    clock: context.ports.clock,
    limits: RESTART_LIMITS,
    listener(event) {
      if (event.kind !== 'line') {
        onNews(event);
        return;
      }
      if (isLogged(event.line, settings.log_level)) logs.write(event.name, event.line);
      if (event.name === COORDINATOR_NAME && isHaltLine(event.line)) onHalt();
    },
  });

  /** The port a process had before, so that after a restart it is found where the others look for it. */
  function portOf(name: string, planned: number): number {
    const url = supervisor.statuses().find((status) => status.name === name)?.url;
    return url === undefined ? planned : Number(new URL(url).port);
  }

  return {
    startCoordinator() {
      const name = COORDINATOR_NAME;
      const programArguments = () => coordinatorArguments(childSettings, folder, portOf(name, plan.coordinatorPort));
      supervisor.start({ name, program: name, programArguments });
    },
    startNeurons(coordinatorUrl) {
      if (supervisor.statuses().some(({ name }) => name !== COORDINATOR_NAME)) return;
      for (const neuron of plan.neurons) {
        const { name, role, port, habit } = neuron;
        const programArguments = () => neuronArguments(childSettings, neuron, coordinatorUrl, portOf(name, port));
        supervisor.start({ name, program: habit === undefined ? role : 'hostile', programArguments });
      }
    },
    statuses: () => supervisor.statuses(),
    async stop(atOnce) {
      const kill = () => supervisor.kill();
      const stopped = supervisor.stop();
      if (atOnce.aborted) kill();
      atOnce.addEventListener('abort', kill, { once: true });
      await stopped;
      atOnce.removeEventListener('abort', kill);
      logs.close();
    },
  };
}
