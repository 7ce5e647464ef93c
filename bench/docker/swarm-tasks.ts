/** The tasks of a stack as the swarm's manager knows them. */

/** A container of a service, wherever it runs. */
export interface SwarmTask {
  readonly id: string;
  /** Without the name of the stack. */
  readonly service: string;
  readonly slot: number;
  readonly node: string;
  /** Such as `running`; of a node that is gone, what was known last. */
  readonly state: string;
  readonly container: string;
  readonly environment: readonly string[];
}

interface ToldTask {
  readonly ID: string;
  readonly Slot: number;
  readonly Status: { readonly State: string; readonly ContainerStatus?: { readonly ContainerID?: string } };
  readonly Spec: { readonly ContainerSpec: { readonly Env?: readonly string[] } };
}

/** Those that shall run, by service and slot. */
export async function readTasks(
  docker: (...words: readonly string[]) => Promise<string>,
  stack: string,
): Promise<readonly SwarmTask[]> {
  const list = ['stack', 'ps', '--no-trunc', '--filter', 'desired-state=running'];
  const lines = (await docker(...list, '--format', '{{.ID}} {{.Name}} {{.Node}}', stack)).split('\n');
  const listed = new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const [id = '', name = '', node = ''] = line.split(' ');
        return [id, { node, service: name.slice(stack.length + 1, name.lastIndexOf('.')) }];
      }),
  );
  if (listed.size === 0) return [];
  const told: readonly ToldTask[] = JSON.parse(await docker('inspect', '--type', 'task', ...listed.keys()));
  const tasks = told.map(({ ID, Slot, Spec, Status }) => ({
    id: ID,
    slot: Slot,
    node: '',
    service: '',
    ...listed.get(ID),
    state: Status.State,
    container: Status.ContainerStatus?.ContainerID ?? '',
    environment: Spec.ContainerSpec.Env ?? [],
  }));
  return tasks.sort((one, other) => one.service.localeCompare(other.service, 'en') || one.slot - other.slot);
}
