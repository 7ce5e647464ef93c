/** Prometheus as compose.yaml runs it: it finds every program by the name of its service, scaled or not. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ComposeNetwork, openComposeNetwork } from '../../bench/docker/compose-network.ts';
import { runDocker, runProgram } from '../../bench/docker/run-docker.ts';

const IMAGE = 'yumanet-test/prometheus:local';
/** Installed software in the place of the image that a registry would have: the same program, started the same way. */
const DOCKERFILE = `
ARG BASE_IMAGE
FROM \${BASE_IMAGE}
COPY prometheus /bin/prometheus
RUN mkdir /prometheus && chown 65534:65534 /prometheus
ENTRYPOINT ["/bin/prometheus"]
`;

let network: ComposeNetwork;

beforeAll(async () => {
  network = await openComposeNetwork('yumanet-test-metrics', ['compose.yaml']);
  await Promise.all([network.build(), buildPrometheus()]);
});

afterAll(() => network?.close());

async function buildPrometheus(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-prometheus-'));
  try {
    copyFileSync((await runProgram('which', ['prometheus'])).trim(), join(folder, 'prometheus'));
    writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE);
    const base = (await runProgram('docker/base-image.sh', ['node'])).trim();
    await runDocker(['build', '--quiet', '--build-arg', `BASE_IMAGE=${base}`, '--tag', IMAGE, folder]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every program of the network is found and read', async () => {
  const flags = ['--detach', '--wait', '--no-build', '--scale', 'miner=4'];
  await network.compose('up', ...flags, 'coordinator', 'setup', 'validator', 'miner', 'prometheus');
  network.follow();
  const jobs = await network.untilBlock(async () => {
    const found = await readTargets();
    return found.length >= 7 ? found : undefined;
  });
  expect(jobs).toEqual(['coordinator', 'miner', 'miner', 'miner', 'miner', 'validator', 'validator']);
});

/** The jobs of the targets that answer. Nobody outside reaches Prometheus, so a miner asks it. */
async function readTargets(): Promise<readonly string[]> {
  const [miner] = await network.containers('miner');
  const ask = "fetch('http://prometheus:9090/api/v1/targets').then((answer) => answer.text()).then(console.log)";
  const answer: {
    readonly data: { readonly activeTargets: readonly { readonly health: string; readonly scrapePool: string }[] };
  } = JSON.parse(await runDocker(['exec', miner?.id ?? '', 'node', '-e', ask]));
  const answering = answer.data.activeTargets.filter(({ health }) => health === 'up');
  return answering.map(({ scrapePool }) => scrapePool).sort();
}
