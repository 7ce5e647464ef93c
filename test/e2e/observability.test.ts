/** The shipped Prometheus configuration and dashboard, with a real Prometheus over the real programs of a network. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { manifestOf } from './support/network-traces.ts';
import { ROOT, runCommand, yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { everyMinerEarned } from './support/up-events.ts';

const CONFIGURATION = `${ROOT}docker/observability/prometheus.yml`;
const DASHBOARD = `${ROOT}docker/observability/grafana/dashboards/yumanet.json`;
const SIGINT_EXIT = 130;

interface ScrapeConfig {
  readonly job_name: string;
  readonly static_configs?: readonly { readonly targets: readonly string[] }[];
  readonly dns_sd_configs?: readonly { readonly names: readonly string[] }[];
}

/** A series as Prometheus answers it. */
interface Series {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

test('the configuration is one that Prometheus takes', async () => {
  const { code, out, err } = await runCommand(ROOT, 'promtool', ['check', 'config', CONFIGURATION]).result;
  expect(code, out + err).toBe(0);
  expect(out).toContain('is valid prometheus config file syntax');
});

test('every program is read, and every panel of the dashboard has numbers', async () => {
  const folder = temporaryFolder();
  const network = yumanet(folder, 'up', '--port', '0', '--ephemeral', '--json');
  await network.event(({ event }) => event === 'running');
  const { coordinator, neurons } = manifestOf(join(folder, '.yumanet/default'));
  const addressesOf = (role: string) =>
    neurons.flatMap((each) => (each.role === role && each.url ? [hostOf(each.url)] : []));
  const addresses = new Map([
    ['coordinator', [hostOf(coordinator.url)]],
    ['validator', addressesOf('validator')],
    ['miner', addressesOf('miner')],
  ]);
  const path = join(folder, 'prometheus.yml');
  writeFileSync(path, onLoopback(readFileSync(CONFIGURATION, 'utf8'), addresses));
  const prometheus = runCommand(folder, 'prometheus', [
    `--config.file=${path}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    '--web.listen-address=127.0.0.1:0',
  ]);
  const listening = await prometheus.errorLine(/msg="Listening on"/);
  await prometheus.errorLine(/Server is ready to receive web requests/);
  const url = `http://${/address=(127\.0\.0\.1:\d+)/.exec(listening)?.[1]}`;
  // By then validators have asked and set weights, and every program was read several times.
  await network.event(everyMinerEarned);

  const up = await query(url, 'up');
  expect(up.map(({ metric, value }) => [metric['job'], metric['instance'], value[1]]).sort()).toEqual(
    [...addresses].flatMap(([job, instances]) => instances.map((instance) => [job, instance, '1'])).sort(),
  );
  for (const { title, expression } of panelQueries()) {
    const values = (await query(url, expression)).map(({ value }) => value[1]);
    expect(values, `${title}: ${expression}`).not.toEqual([]);
    expect(values, `${title}: ${expression}`).not.toContain('NaN');
  }
  prometheus.signal('SIGTERM');
  expect((await prometheus.result).code).toBe(0);
  network.signal('SIGINT');
  expect((await network.result).code).toBe(SIGINT_EXIT);
});

/** The same configuration with the addresses that the services have here, without the names that only containers know. */
function onLoopback(text: string, addresses: ReadonlyMap<string, readonly string[]>): string {
  const configuration: { readonly scrape_configs: readonly ScrapeConfig[] } = parse(text);
  const scrapes = configuration.scrape_configs.map(({ dns_sd_configs: found, static_configs: listed, ...rest }) => {
    const names = [
      ...(found ?? []).flatMap((each) => each.names),
      ...(listed ?? []).flatMap(({ targets }) => targets.map((target) => target.split(':')[0] ?? '')),
    ];
    expect(names).toEqual([rest.job_name]);
    return { ...rest, static_configs: [{ targets: names.flatMap((name) => addresses.get(name) ?? []) }] };
  });
  return stringify({ ...configuration, scrape_configs: scrapes });
}

function hostOf(url: string): string {
  return new URL(url).host;
}

function panelQueries(): readonly { readonly title: string; readonly expression: string }[] {
  const dashboard: {
    readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[];
  } = JSON.parse(readFileSync(DASHBOARD, 'utf8'));
  const queries = dashboard.panels.flatMap(({ title, targets }) =>
    targets.map(({ expr }) => ({ title, expression: expr })),
  );
  expect(queries.length).toBeGreaterThan(dashboard.panels.length - 1);
  return queries;
}

async function query(url: string, expression: string): Promise<readonly Series[]> {
  const response = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(expression)}`);
  const { data, error }: { data?: { result: readonly Series[] }; error?: string } = JSON.parse(await response.text());
  if (data === undefined) throw new Error(`${expression}: ${error}`);
  return data.result;
}
