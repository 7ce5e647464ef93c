/** A network on a swarm of three nodes, as docker/swarm/stack.yaml makes it. */
import { writeFileSync } from 'node:fs';
import { type CoordinatorClient, createClient } from '@yumanet/sdk/client';
import { createSystemPorts } from '@yumanet/sdk/system';
import { FollowedChain } from './followed-chain.ts';
import { openRelay } from './open-relay.ts';
import { type Environment, runProgram } from './run-docker.ts';
import { readTasks, type SwarmTask } from './swarm-tasks.ts';

/** Its last part names the network namespaces. `.ci/run` knows it, too. */
const STATE = '/var/tmp/yumanet-swarm-test';
const STACK = 'yumanet-test';
const IMAGE_TAG = 'test';
const COORDINATOR_PORT = 9955;
/** Where the chain is, and the swarm's manager. */
const FIRST_NODE = 'node-1';

/** What the two secrets hold. */
export interface SwarmSecrets {
  readonly lease: string;
  readonly coldkey: string;
}

export interface SwarmNetwork {
  readonly client: CoordinatorClient;
  readonly url: string;
  readonly chain: FollowedChain;
  /** Makes the secrets and deploys the stack; comes back before it runs. */
  deploy(secrets: SwarmSecrets): Promise<void>;
  /** `docker …` at the manager's engine. */
  docker(...words: readonly string[]): Promise<string>;
  /** `docker service update` of one service; comes back before anything has happened. */
  update(service: string, ...flags: readonly string[]): Promise<void>;
  /** The tasks that shall run, by service and slot. */
  tasks(): Promise<readonly SwarmTask[]>;
  /** Runs a program in the container of a task. */
  runInside(task: SwarmTask, words: readonly string[]): Promise<string>;
  /** Kills everything that a node runs, its engine included. */
  killNode(node: string): Promise<void>;
  /** Milliseconds since this was opened, for figures that are shown. */
  elapsedMs(): number;
  /** Takes everything away: nodes, namespaces, images, volumes, connections. */
  close(): Promise<void>;
}

/** Starts the nodes and gives them the images; what an earlier run left is removed before. */
export async function openSwarmNetwork(): Promise<SwarmNetwork> {
  const startedMs = performance.now();
  const environment: Environment = { YUMANET_SWARM_STATE: STATE, YUMANET_IMAGE_TAG: IMAGE_TAG };
  const nodes = (...words: readonly string[]) => runProgram('docker/swarm/nodes.sh', words, environment);
  const docker = (...words: readonly string[]) => nodes('docker', FIRST_NODE, ...words);
  await nodes('purge');
  try {
    await nodes('start', '3');
    await nodes('load', ...(await buildImages()));
    const place = { node: FIRST_NODE, port: COORDINATOR_PORT, socket: `${STATE}/relay.sock`, environment };
    const relay = await openRelay(place);
    const ports = createSystemPorts();
    const url = `http://127.0.0.1:${relay.port}`;
    const client = createClient({ url, ...ports });
    const chain = new FollowedChain(client);
    return {
      client,
      url,
      chain,
      deploy: (secrets) => deploy(docker, secrets),
      docker,
      async update(service, ...flags) {
        await docker('service', 'update', '--no-resolve-image', '--detach', ...flags, `${STACK}_${service}`);
      },
      tasks: () => readTasks(docker, STACK),
      runInside: ({ node, container }, words) => nodes('docker', node, 'exec', container, ...words),
      async killNode(node) {
        await nodes('kill', node);
      },
      elapsedMs: () => performance.now() - startedMs,
      async close() {
        chain.close();
        await ports.close();
        await relay.close();
        await nodes('purge');
      },
    };
  } catch (error) {
    await nodes('purge');
    throw error;
  }
}

/** On the engine of this machine; the names of all images. */
async function buildImages(): Promise<readonly string[]> {
  const said = await runProgram('docker/build.sh', [], { COMPOSE_FILE: 'compose.yaml', YUMANET_IMAGE_TAG: IMAGE_TAG });
  const images = said.matchAll(/^image (\S+) /gm);
  return [...images].map(([, image = '']) => image);
}

async function deploy(docker: SwarmNetwork['docker'], { lease, coldkey }: SwarmSecrets): Promise<void> {
  for (const [name, text] of [
    ['yumanet-lease', lease],
    ['yumanet-coldkey', coldkey],
  ] as const) {
    const file = `${STATE}/${name}`;
    writeFileSync(file, `${text}\n`, { mode: 0o600 });
    await docker('secret', 'create', name, file);
  }
  const flags = ['--resolve-image', 'never', '--detach=true', '--compose-file', 'docker/swarm/stack.yaml'];
  await docker('stack', 'deploy', ...flags, STACK);
}
