/** What compose.yaml promises about every service, read without an engine. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

interface Service {
  readonly image: string;
  readonly build?: { readonly target: string; readonly dockerfile: string };
  readonly profiles?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly volumes?: readonly string[];
  readonly deploy: { readonly resources: { readonly limits: { readonly cpus: string; readonly memory: string } } };
}

const compose: { readonly services: Record<string, Service>; readonly networks: Record<string, unknown> } = parse(
  textOf('compose.yaml'),
  { merge: true },
);
const services = Object.entries(compose.services);
const OUR_PROGRAMS = ['coordinator', 'miner', 'setup', 'validator'];

describe('compose.yaml', () => {
  it('has our programs, and the two of the profile for those who want to watch', () => {
    const withProfile = services.filter(([, { profiles }]) => profiles !== undefined);
    expect(withProfile.map(([name, { profiles }]) => [name, profiles])).toEqual([
      ['prometheus', ['observability']],
      ['grafana', ['observability']],
    ]);
    const others = services.filter(([, { profiles }]) => profiles === undefined).map(([name]) => name);
    expect(others.sort()).toEqual(OUR_PROGRAMS);
  });

  it.each(services)('gives %s no right that it does not need', (_, service) => {
    expect(service).toMatchObject({
      init: true,
      read_only: true,
      restart: 'unless-stopped',
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } },
    });
    expect(service).toHaveProperty('user', expect.stringMatching(/^[1-9][0-9]*:[0-9]+$/));
    expect(service.deploy.resources.limits).toEqual({
      cpus: expect.stringMatching(/^[0-9.]+$/),
      memory: expect.stringMatching(/^[0-9]+M$/),
    });
  });

  it('publishes ports on the loopback address only', () => {
    const ports = services.flatMap(([name, service]) => (service.ports ?? []).map((port) => `${name} ${port}`));
    expect(ports).toEqual([
      `coordinator 127.0.0.1:\${YUMANET_PORT:-9955}:9955`,
      `grafana 127.0.0.1:\${YUMANET_GRAFANA_PORT:-3000}:3000`,
    ]);
  });

  it('lets nobody out who publishes nothing', () => {
    expect(compose.networks).toEqual({ neurons: { internal: true }, outside: {} });
    for (const [, { networks, ports }] of services) {
      expect(networks).toEqual(ports === undefined ? ['neurons'] : ['neurons', 'outside']);
    }
  });

  it('builds every program of ours from a target of the one Dockerfile', () => {
    const targets = [...textOf('docker/Dockerfile').matchAll(/^FROM .* AS (\w+)$/gm)].map(([, name]) => name);
    const built = services.flatMap(([, { build }]) => (build === undefined ? [] : [build]));
    expect(built.map(({ target }) => target).sort()).toEqual(['cli', 'coordinator', 'miner', 'validator']);
    for (const { target, dockerfile } of built) {
      expect(dockerfile).toBe('docker/Dockerfile');
      expect(targets).toContain(target);
    }
  });

  it('mounts files that are there', () => {
    const mounted = services.flatMap(([, { volumes }]) => volumes ?? []).filter((volume) => volume.startsWith('./'));
    expect(mounted).toHaveLength(4);
    for (const volume of mounted) {
      expect(volume).toMatch(/:ro$/);
      expect(existsSync(`${ROOT}${volume.split(':')[0]}`)).toBe(true);
    }
  });

  it('has only top-level keys that compose 1.29 knows, too', () => {
    expect(Object.keys(compose).filter((key) => !key.startsWith('x-'))).toEqual(['services', 'networks', 'volumes']);
  });
});

describe('.env.example', () => {
  it('has every setting of the compose files with its default, and no other', () => {
    const used = new Map<string, string>();
    for (const path of ['compose.yaml', 'compose.override.example.yaml']) {
      for (const [, name = '', value = ''] of textOf(path).matchAll(/\$\{(\w+):-([^}]*)\}/g)) {
        expect(used.get(name) ?? value, name).toBe(value);
        used.set(name, value);
      }
      expect(textOf(path)).not.toMatch(/\$\{\w+\}|\$\w/);
    }
    const shown = [...textOf('.env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(used));
  });

  it('says what each setting means', () => {
    const lines = textOf('.env.example').trim().split('\n');
    const settings = lines.flatMap((line, index) => (line.includes('=') && !line.startsWith('#') ? [index] : []));
    const bare = settings.filter((index) => !lines[index - 1]?.startsWith('#') && !settings.includes(index - 1));
    expect(bare).toEqual([]);
  });
});

describe('the dashboard', () => {
  it('asks the data source that is provisioned', () => {
    const [source] = parse(textOf('docker/observability/grafana/provisioning/datasources/prometheus.yaml')).datasources;
    expect(source).toMatchObject({ uid: 'prometheus', url: 'http://prometheus:9090' });
    const dashboard = JSON.parse(textOf('docker/observability/grafana/dashboards/yumanet.json'));
    const asked = [...JSON.stringify(dashboard).matchAll(/"uid":"(\w+)"/g)].map(([, uid]) => uid);
    expect(new Set(asked)).toEqual(new Set(['prometheus', 'yumanet']));
    expect(dashboard.uid).toBe('yumanet');
  });
});
