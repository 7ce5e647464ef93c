/** What is in the images, how large they are, and that they end when they are asked to. */
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type ComposeNetwork, openComposeNetwork } from '../../bench/docker/compose-network.ts';
import { runDocker } from '../../bench/docker/run-docker.ts';

const MEGABYTE = 1_000_000;
const ABOVE_BASE_BYTES_MAX = 60 * MEGABYTE;
const PROGRAMS = ['cli', 'coordinator', 'miner', 'validator'] as const;
const IMAGE = (program: string) => `yumanet/${program}:test`;

let network: ComposeNetwork;
let lines: readonly string[];

beforeAll(async () => {
  network = await openComposeNetwork('yumanet-test-images', ['compose.yaml']);
  lines = await network.build();
  process.stdout.write(`${lines.join('\n')}\n`);
});

afterAll(() => network?.close());

test('every image is at most 60 MB above its base', () => {
  const sizes = lines.flatMap((line) => {
    const [, image, above] = /^image (\S+) \d+ bytes, (\d+) above the base$/.exec(line) ?? [];
    return image === undefined ? [] : [{ image, above: Number(above) }];
  });
  expect(sizes.map(({ image }) => image).sort()).toEqual(PROGRAMS.map(IMAGE));
  for (const { above } of sizes) {
    expect(above).toBeGreaterThan(MEGABYTE);
    expect(above).toBeLessThan(ABOVE_BASE_BYTES_MAX);
  }
});

test('an image holds the bundles and nothing else of the repository', async () => {
  const list =
    "process.stdout.write(require('fs').readdirSync('/opt/yumanet', { recursive: true }).sort().join('\\n'))";
  const found = await runDocker(['run', '--rm', '--network=none', '--entrypoint=node', IMAGE('miner'), '-e', list]);
  const files = found.split('\n');
  expect(files.filter((file) => !/^shared-[A-Z0-9]+\.js$/.test(file))).toEqual([
    'LICENSE',
    ...['cli.js', 'coordinator.js', 'hostile.js', 'miner.js'],
    ...['node_modules', 'node_modules/@yumanet', 'node_modules/@yumanet/yuma', 'node_modules/@yumanet/yuma/kernel'],
    ...['node_modules/@yumanet/yuma/kernel/epoch.wasm', 'node_modules/@yumanet/yuma/package.json'],
    ...['subnets.js', 'validator.js'],
  ]);
  const installed = await runDocker(['history', '--no-trunc', '--format', '{{.CreatedBy}}', IMAGE('miner')]);
  expect(installed).not.toContain('npm ci');
});

test.each(PROGRAMS)('the image of %s runs as nobody special and starts node itself', async (program) => {
  const config = JSON.parse(await runDocker(['image', 'inspect', '--format', '{{json .Config}}', IMAGE(program)]));
  expect(config.User).toBe('1000:1000');
  expect(config.Entrypoint).toEqual(['node', `${program}.js`]);
});

test.each([
  ['with an init process', ['--init']],
  ['as the first process', []],
])('a coordinator %s ends by itself when it is stopped', async (_, flags) => {
  const hardened = ['--read-only', '--cap-drop=ALL', '--security-opt=no-new-privileges', '--network=none'];
  const labels = ['--label', 'com.docker.compose.project=yumanet-test-images'];
  const environment = ['--env', 'YUMANET_EPHEMERAL=true', '--env', 'YUMANET_DATA'];
  const place = network.events.count();
  const id = (
    await runDocker(['run', '--detach', ...flags, ...hardened, ...labels, ...environment, IMAGE('coordinator')])
  ).trim();
  onTestFinished(async () => {
    await runDocker(['rm', '--force', id]);
  });
  const state = async () => JSON.parse(await runDocker(['inspect', '--format', '{{json .State}}', id]));
  const news = ['health_status: healthy', 'die'];
  const { action } = await network.events.after(
    place,
    (event) => event.container === id && news.includes(event.action),
  );
  expect(action, await runDocker(['logs', id])).toBe('health_status: healthy');
  await runDocker(['stop', '--time=10', id]);
  const logs = await runDocker(['logs', id]);
  expect((await state()).ExitCode, logs).toBe(0);
  expect(logs).toContain('"event":"stopped"');
});
