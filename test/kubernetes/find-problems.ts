/** What every workload of ours has to have, read from its manifest. */
import type { Container, KubernetesObject, PodSpec, Probe } from './manifest-types.ts';

const POD_RIGHTS: Readonly<Record<string, unknown>> = { runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000 };
const CONTAINER_RIGHTS: Readonly<Record<string, unknown>> = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
};
const PROBES = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;
/** What the programs answer at; only the coordinator has the second. */
const HEALTH_PATHS: readonly string[] = ['/healthz', '/readyz'];
const CPU_SHAPE = /^(?:[0-9]+m|[0-9]+(?:\.[0-9]+)?)$/;
const MEMORY_SHAPE = /^[0-9]+(?:Mi|Gi)$/;

/** Deployments and StatefulSets. */
export function workloadsOf(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  return objects.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
}

/** One line per problem: `Kind/name: what is wrong`. */
export function findProblems(objects: readonly KubernetesObject[]): readonly string[] {
  return workloadsOf(objects).flatMap(({ kind, metadata, spec }) => {
    const pod = spec?.template?.spec;
    const problems = pod === undefined ? ['has no Pod'] : problemsOfPod(pod);
    return problems.map((problem) => `${kind}/${metadata.name}: ${problem}`);
  });
}

function problemsOfPod(pod: PodSpec): readonly string[] {
  const profile = JSON.stringify(pod.securityContext?.['seccompProfile']);
  return [
    ...(pod.automountServiceAccountToken === false ? [] : ['gets a token of the cluster']),
    ...(pod.enableServiceLinks === false ? [] : ['gets variables of services']),
    ...differences(pod.securityContext, POD_RIGHTS),
    ...(profile === '{"type":"RuntimeDefault"}' ? [] : [`seccompProfile is ${profile}`]),
    ...pod.containers.flatMap(problemsOfContainer),
  ];
}

function problemsOfContainer(container: Container): readonly string[] {
  return [
    ...differences(container.securityContext, CONTAINER_RIGHTS),
    ...problemsOfResources(container),
    ...(container.ports === undefined ? [] : PROBES.flatMap((name) => problemsOfProbe(name, container[name]))),
  ];
}

function problemsOfResources({ resources }: Container): readonly string[] {
  return (['requests', 'limits'] as const).flatMap((kind) => {
    const { cpu, memory } = resources?.[kind] ?? {};
    return [
      ...(CPU_SHAPE.test(String(cpu)) ? [] : [`cpu of ${kind} is ${cpu}`]),
      ...(MEMORY_SHAPE.test(String(memory)) ? [] : [`memory of ${kind} is ${memory}`]),
    ];
  });
}

function problemsOfProbe(name: string, probe: Probe | undefined): readonly string[] {
  if (probe === undefined) return [`has no ${name}`];
  const { path, port } = probe.httpGet;
  return [
    ...(HEALTH_PATHS.includes(path) ? [] : [`${name} asks ${path}`]),
    ...(port === 'http' ? [] : [`${name} asks port ${port}`]),
  ];
}

function differences(
  found: Readonly<Record<string, unknown>> | undefined,
  wanted: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    const text = JSON.stringify(found?.[name]);
    return text === JSON.stringify(value) ? [] : [`${name} is ${text}`];
  });
}
