/** What the Kubernetes manifests promise, and that they agree with compose.yaml and the programs; read without any tool. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LEASE_TERM_MS_DEFAULT } from '../../packages/coordinator/src/leases/lease-limits.ts';
import { findProblems, workloadsOf } from './find-problems.ts';
import type { Container, KubernetesObject } from './manifest-types.ts';
import { readBase, readKustomization, settingsOf } from './read-manifests.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const objects = readBase();
const workloads = workloadsOf(objects);

const nameOf = ({ kind, metadata }: KubernetesObject) => `${kind}/${metadata.name}`;
const objectOf = (name: string): KubernetesObject | undefined => objects.find((each) => nameOf(each) === name);
const podOf = (object: KubernetesObject | undefined) => object?.spec?.template?.spec;
const containerOf = (name: string): Container | undefined => podOf(objectOf(name))?.containers[0];

/** What each workload is in compose.yaml. A shared miner is the same program. */
const SERVICES = [
  { workload: 'StatefulSet/coordinator', service: 'coordinator', program: 'coordinator', port: 9955 },
  { workload: 'Deployment/setup', service: 'setup', program: 'cli', port: undefined },
  { workload: 'Deployment/validator', service: 'validator', program: 'validator', port: 9191 },
  { workload: 'Deployment/miner', service: 'miner', program: 'miner', port: 8091 },
  { workload: 'Deployment/shared-miner', service: 'miner', program: 'miner', port: 8091 },
] as const;

describe('the workloads', () => {
  it('are the services of compose.yaml, and one coordinator', () => {
    expect(workloads.map(nameOf)).toEqual(SERVICES.map(({ workload }) => workload));
    expect(objectOf('StatefulSet/coordinator')?.spec).toMatchObject({ replicas: 1, serviceName: 'coordinator' });
  });

  it('have limits, probes, and no right that they do not need', () => {
    expect(findProblems(objects)).toEqual([]);
  });

  it.each(SERVICES)('$workload has image, port and limits of its service', ({ workload, service, program, port }) => {
    const compose = parse(readFileSync(`${ROOT}compose.yaml`, 'utf8'), { merge: true }).services[service];
    const container = containerOf(workload);
    expect(container?.image).toBe(`yumanet/${program}:local`);
    expect(compose.image).toBe(`\${YUMANET_IMAGE_PREFIX:-yumanet}/${program}:\${YUMANET_IMAGE_TAG:-local}`);
    expect(container?.ports?.map(({ containerPort }) => containerPort)).toEqual(
      port === undefined ? undefined : [port],
    );
    const stage = readFileSync(`${ROOT}docker/Dockerfile`, 'utf8')
      .split(/^FROM /m)
      .find((each) => each.includes(` AS ${program}\n`));
    expect(/^EXPOSE (\d+)$/m.exec(stage ?? '')?.[1]).toBe(port === undefined ? undefined : String(port));
    const { cpus, memory } = compose.deploy.resources.limits;
    expect(container?.resources.limits).toEqual({ cpu: String(Number(cpus)), memory: `${memory}i` });
    expect(container?.args).toEqual(compose.command);
  });

  it('end before a lease would', () => {
    const leased = workloads.filter(
      (each) => containerOf(nameOf(each))?.envFrom[0]?.configMapRef.name === 'leased-neuron',
    );
    expect(leased.map(nameOf)).toEqual(['Deployment/validator', 'Deployment/miner']);
    for (const each of leased) {
      expect((podOf(each)?.terminationGracePeriodSeconds ?? 0) * 1_000).toBeLessThan(LEASE_TERM_MS_DEFAULT);
    }
  });

  it('give a neuron time to claim before its first probe counts', () => {
    for (const name of ['Deployment/validator', 'Deployment/miner']) {
      const { periodSeconds = 0, failureThreshold = 0 } = containerOf(name)?.startupProbe ?? {};
      expect(periodSeconds * failureThreshold * 1_000).toBeGreaterThan(120_000);
    }
  });

  it('replace a leased neuron, and never run two for one number', () => {
    expect(objectOf('Deployment/validator')?.spec?.strategy).toEqual({ type: 'Recreate' });
    expect(objectOf('Deployment/miner')?.spec?.strategy).toMatchObject({ rollingUpdate: { maxSurge: 0 } });
  });
});

describe('a planted mistake is found', () => {
  const planted = (change: (container: Record<string, unknown>, pod: Record<string, unknown>) => void) => {
    const copy = structuredClone(objects);
    const pod = podOf(copy.find((each) => nameOf(each) === 'Deployment/miner'));
    change(pod?.containers[0] as unknown as Record<string, unknown>, pod as unknown as Record<string, unknown>);
    return findProblems(copy);
  };

  it.each([
    [
      'no limits',
      (container: Record<string, unknown>) => delete container['resources'],
      [
        'cpu of requests is undefined',
        'memory of requests is undefined',
        'cpu of limits is undefined',
        'memory of limits is undefined',
      ],
    ],
    [
      'no liveness probe',
      (container: Record<string, unknown>) => delete container['livenessProbe'],
      ['has no livenessProbe'],
    ],
    [
      'a path that nobody answers',
      (container: Record<string, unknown>) => {
        container['readinessProbe'] = { httpGet: { path: '/ready', port: 'http' } };
      },
      ['readinessProbe asks /ready'],
    ],
    [
      'a file system to write on',
      (container: Record<string, unknown>) => {
        container['securityContext'] = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
      },
      ['readOnlyRootFilesystem is undefined'],
    ],
    [
      'root',
      (_: unknown, pod: Record<string, unknown>) => {
        pod['securityContext'] = {
          runAsNonRoot: true,
          runAsUser: 0,
          runAsGroup: 1000,
          seccompProfile: { type: 'RuntimeDefault' },
        };
      },
      ['runAsUser is 0'],
    ],
  ])('%s', (_, change, problems) => {
    expect(planted(change)).toEqual(problems.map((problem) => `Deployment/miner: ${problem}`));
  });
});

describe('who speaks to whom', () => {
  const allowed = (direction: 'ingress' | 'egress', component: string): readonly string[] =>
    objects
      .filter(({ kind }) => kind === 'NetworkPolicy')
      .flatMap(({ spec }) => {
        if (!componentsOf(spec?.podSelector).includes(component)) return [];
        return (spec?.[direction] ?? []).flatMap(({ from = [], to = [], ports }) =>
          [...from, ...to].flatMap(({ namespaceSelector, podSelector }) => {
            const names =
              namespaceSelector === undefined
                ? componentsOf(podSelector)
                : Object.values(namespaceSelector.matchLabels ?? {});
            return names.flatMap((name) => ports.map(({ port }) => `${name} ${port}`));
          }),
        );
      });

  it('is nobody, unless a policy says so', () => {
    expect(objectOf('NetworkPolicy/nothing-else')?.spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
  });

  it.each([
    ['coordinator', ['setup 9955', 'validator 9955', 'miner 9955', 'shared-miner 9955']],
    ['miner', ['validator 8091', 'monitoring 8091', 'monitoring 9191']],
    ['shared-miner', ['validator 8091', 'monitoring 8091', 'monitoring 9191']],
    ['validator', ['monitoring 8091', 'monitoring 9191']],
    ['setup', []],
  ])('%s is reached by those who need it', (component, callers) => {
    expect(allowed('ingress', component)).toEqual(callers);
  });

  it.each([
    ['coordinator', []],
    ['setup', ['coordinator 9955']],
    ['miner', ['coordinator 9955']],
    ['validator', ['coordinator 9955', 'miner 8091', 'shared-miner 8091']],
  ])('%s reaches names, and no more than it needs', (component, called) => {
    expect(allowed('egress', component)).toEqual(['kube-system 53', 'kube-system 53', ...called]);
  });
});

describe('names', () => {
  it('of services are those in the settings, and select a workload with that port', () => {
    const services = objects.filter(({ kind }) => kind === 'Service');
    expect(services.map(({ metadata, spec }) => `http://${metadata.name}:${spec?.ports?.[0]?.port}`)).toEqual([
      settingsOf('leased-neuron')['YUMANET_COORDINATOR'],
      `http://${settingsOf('shared-miner')['YUMANET_ANNOUNCE_HOST']}:8091`,
    ]);
    expect(settingsOf('shared-miner')['YUMANET_COORDINATOR']).toBe('http://coordinator:9955');
    expect(settingsOf('setup')['YUMANET_URL']).toBe('http://coordinator:9955');
    for (const { metadata, spec } of services) {
      const selected = workloads.filter(
        (each) => each.spec?.template?.metadata.labels['app.kubernetes.io/component'] === metadata.name,
      );
      expect(selected.map((each) => containerOf(nameOf(each))?.ports)).toEqual([
        [{ name: 'http', containerPort: spec?.ports?.[0]?.port }],
      ]);
    }
  });

  it('of selectors, budgets and settings exist', () => {
    for (const { metadata, spec } of workloads) {
      const own = { 'app.kubernetes.io/component': metadata.name };
      expect(spec?.selector).toEqual({ matchLabels: own });
      expect(spec?.template?.metadata.labels).toEqual(own);
      const settings = spec?.template?.spec.containers[0]?.envFrom ?? [];
      expect(settings).toHaveLength(1);
      for (const { configMapRef } of settings) {
        expect(settingsOf(configMapRef.name)).not.toEqual({});
      }
    }
    const budgets = objects.filter(({ kind }) => kind === 'PodDisruptionBudget');
    expect(budgets.map(({ spec }) => [componentsOf(spec?.selector), spec?.maxUnavailable])).toEqual([
      [['coordinator'], 0],
      [['validator'], 1],
      [['miner'], 1],
      [['shared-miner'], 1],
    ]);
  });

  it('of scraped Pods are their ports', () => {
    for (const { spec } of workloads) {
      const { annotations } = spec?.template?.metadata ?? {};
      if (annotations === undefined) continue;
      const port = spec?.template?.spec.containers[0]?.ports?.[0]?.containerPort;
      expect(annotations).toEqual({
        'prometheus.io/scrape': 'true',
        'prometheus.io/port': String(port),
        'prometheus.io/path': '/metrics',
      });
    }
  });
});

describe('the overlays', () => {
  it('hold no secret but the one that compose.yaml has, too', () => {
    const [local] = readKustomization('overlays/local').secretGenerator ?? [];
    expect(local).toEqual({
      name: 'yumanet-secrets',
      literals: ['lease-secret=known-to-everybody', 'coldkey=//Alice'],
    });
    const [cluster] = readKustomization('overlays/cluster').secretGenerator ?? [];
    expect(cluster).toEqual({
      name: 'yumanet-secrets',
      files: ['lease-secret=secrets/lease-secret', 'coldkey=secrets/coldkey'],
    });
    expect(readFileSync(`${ROOT}.gitignore`, 'utf8').split('\n')).toContain(
      'docker/kubernetes/overlays/cluster/secrets/',
    );
    expect(readKustomization('base').secretGenerator).toBeUndefined();
  });
});

/** The components that a selector chooses; all of them for one that chooses everybody. */
function componentsOf(
  selector:
    | {
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly matchExpressions?: readonly { readonly values: readonly string[] }[];
      }
    | undefined,
): readonly string[] {
  const labels = Object.values(selector?.matchLabels ?? {});
  const values = (selector?.matchExpressions ?? []).flatMap((each) => each.values);
  const chosen = [...labels, ...values];
  return chosen.length > 0 ? chosen : SERVICES.map(({ workload }) => workload.split('/')[1] ?? '');
}
