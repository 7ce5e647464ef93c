/** A network in containers, as compose.yaml makes it, under a project name and a port of its own. */
import { createServer } from 'node:net';
import { type CoordinatorClient, createClient } from '@yumanet/sdk/client';
import { createSystemPorts } from '@yumanet/sdk/system';
import { type ContainerEvents, followContainers } from './container-events.ts';
import { FollowedChain } from './followed-chain.ts';
import { type Environment, runDocker, runProgram } from './run-docker.ts';

/** Images of a test have a tag of their own, so that a person's stay what they are. */
const IMAGE_TAG = 'test';
/** Seconds between the question and the kill when containers are taken down. */
const STOP_SECONDS = '5';

/** A container of the network. */
export interface Container {
  readonly id: string;
  /** Such as `yumanet-test-miner-1`. */
  readonly name: string;
  readonly service: string;
}

export interface ComposeNetwork {
  readonly client: CoordinatorClient;
  /** Where the coordinator's port is published. */
  readonly url: string;
  readonly events: ContainerEvents;
  /** Runs `docker compose …` for this project. */
  compose(...composeArguments: readonly string[]): Promise<string>;
  /** `docker/build.sh`: all images, and a line about each. */
  build(): Promise<readonly string[]>;
  /** Those that run, by service and number. */
  containers(service?: string): Promise<readonly Container[]>;
  /** Follows the chain from its first block on and remembers every block that it is told. */
  follow(): void;
  /** Looks at every new block until there is something to see. */
  untilBlock<T>(look: () => Promise<T | undefined>): Promise<T>;
  /** What was told since `follow` and is not there; one sentence each. */
  losses(): Promise<readonly string[]>;
  /** The highest block that was told. */
  toldHead(): bigint;
  /** Milliseconds since this was opened, for figures that are shown. */
  elapsedMs(): number;
  /** Takes everything down and leaves nothing: containers, networks, volumes, connections. */
  close(): Promise<void>;
}

/** Prepares a project and removes what an earlier one of that name left; starts nothing. */
export async function openComposeNetwork(project: string, files: readonly string[]): Promise<ComposeNetwork> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const environment: Environment = {
    COMPOSE_FILE: files.join(':'),
    COMPOSE_PROJECT_NAME: project,
    YUMANET_IMAGE_TAG: IMAGE_TAG,
    YUMANET_PORT: String(port),
    YUMANET_PROMETHEUS_IMAGE: 'yumanet-test/prometheus:local',
    ...(await baseImages(files)),
  };
  // The settings that are shipped as an example, and not those of whoever runs this.
  const compose = (...composeArguments: readonly string[]) =>
    runDocker(['compose', '--env-file', '.env.example', ...composeArguments], environment);
  const removeAll = () => compose('--profile', '*', 'down', '--volumes', '--remove-orphans', '--timeout', STOP_SECONDS);
  await removeAll();
  const ports = createSystemPorts();
  const client = createClient({ url, ...ports });
  const events = followContainers(project);
  const chain = new FollowedChain(client);
  const startedMs = performance.now();
  return {
    client,
    url,
    events,
    compose,
    build: async () => (await runProgram('docker/build.sh', [], environment)).trim().split('\n'),
    containers: async (service) => listContainers(project, service),
    follow: () => chain.follow(),
    untilBlock: (look) => chain.untilBlock(look),
    losses: () => chain.losses(),
    toldHead: () => chain.toldHead(),
    elapsedMs: () => performance.now() - startedMs,
    async close() {
      events.close();
      chain.close();
      await ports.close();
      await removeAll();
    },
  };
}

/** The names of the base images here, for the files that ask for them. */
async function baseImages(files: readonly string[]): Promise<Environment> {
  const nameOf = async (kind: string) => (await runProgram('docker/base-image.sh', [kind])).trim();
  const node = { YUMANET_BASE_IMAGE: await nameOf('node') };
  const needsPython = files.some((file) => file.includes('override'));
  return needsPython ? { ...node, YUMANET_PYTHON_BASE_IMAGE: await nameOf('python') } : node;
}

async function listContainers(project: string, service: string | undefined): Promise<readonly Container[]> {
  const wanted = [`label=com.docker.compose.project=${project}`];
  if (service !== undefined) wanted.push(`label=com.docker.compose.service=${service}`);
  const format = '{{.ID}} {{.Names}} {{.Label "com.docker.compose.service"}}';
  const filters = wanted.flatMap((filter) => ['--filter', filter]);
  const lines = await runDocker(['ps', '--no-trunc', '--format', format, ...filters]);
  const containers = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', name = '', ofService = ''] = line.split(' ');
      return { id, name, service: ofService };
    });
  return containers.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
}

/** A port that nobody had a moment ago; published ports must stay the same through restarts, so 0 will not do. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
