/** What happens to the containers of a compose project, told by the engine as it happens. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { cleanEnvironment } from '../process/clean-environment.ts';

/** One event of a container. */
export interface ContainerEvent {
  /** The whole id. */
  readonly container: string;
  readonly service: string;
  /** Such as `start`, `die`, `health_status: healthy`. */
  readonly action: string;
}

export interface ContainerEvents {
  /** How many there have been: a place to look for events after. */
  count(): number;
  /** The first event after a place that fits; waits for it. Rejects when the engine says no more. */
  after(place: number, accepts: (event: ContainerEvent) => boolean): Promise<ContainerEvent>;
  close(): void;
}

/** Follows a project from now on. */
export function followContainers(project: string): ContainerEvents {
  const filters = ['type=container', `label=com.docker.compose.project=${project}`];
  const child = spawn(
    'docker',
    ['events', '--since', '0s', '--format', '{{json .}}', ...filters.flatMap((filter) => ['--filter', filter])],
    { env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const events: ContainerEvent[] = [];
  const looking = new Set<() => void>();
  let failure: Error | undefined;
  const lookAgain = () => {
    for (const look of [...looking]) look();
  };
  const fail = (error: Error) => {
    failure ??= error;
    lookAgain();
  };
  child.once('error', fail);
  child.once('close', (code) => fail(new Error(`docker events ended with ${code}`)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    events.push(decodeEvent(JSON.parse(line)));
    lookAgain();
  });
  return {
    count: () => events.length,
    after: (place, accepts) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const event = events.slice(place).find(accepts);
          if (event === undefined && failure === undefined) return;
          looking.delete(look);
          if (event !== undefined) resolve(event);
          else reject(failure);
        };
        looking.add(look);
        look();
      }),
    close: () => child.kill(),
  };
}

function decodeEvent(value: {
  readonly Action: string;
  readonly Actor: { readonly ID: string; readonly Attributes: Readonly<Record<string, string>> };
}): ContainerEvent {
  const { ID, Attributes } = value.Actor;
  return { container: ID, service: Attributes['com.docker.compose.service'] ?? '', action: value.Action };
}
