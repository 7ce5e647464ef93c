/** The Kubernetes manifests as kustomize renders them, validated against the schemas of Kubernetes. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProblems, workloadsOf } from '../kubernetes/find-problems.ts';
import type { KubernetesObject } from '../kubernetes/manifest-types.ts';
import { KUBERNETES_FOLDER, parseObjects, readBase } from '../kubernetes/read-manifests.ts';
import { SCHEMA_LOCATION, writeSchemas } from '../kubernetes/write-schemas.ts';
import { ROOT, runCommand } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** What docker/kubernetes/install-tools.sh makes. */
const TOOLS = `${ROOT}.cache/kubernetes`;
const KUBECTL = existsSync(`${TOOLS}/kubectl`) ? `${TOOLS}/kubectl` : 'kubectl';
const OVERLAYS = ['local', 'cluster'] as const;
const SECRET = 'abcdefghijklmnop';

/** An overlay as a cluster would get it, from a copy that has the files of its secrets. */
async function render(overlay: string): Promise<string> {
  const folder = temporaryFolder();
  cpSync(KUBERNETES_FOLDER, folder, { recursive: true });
  const secrets = join(folder, 'overlays/cluster/secrets');
  mkdirSync(secrets, { recursive: true });
  writeFileSync(join(secrets, 'lease-secret'), `${SECRET}\n`);
  writeFileSync(join(secrets, 'coldkey'), '//Alice\n');
  const { code, out, err } = await runCommand(folder, KUBECTL, ['kustomize', `overlays/${overlay}`]).result;
  expect(code, err).toBe(0);
  expect(err).toBe('');
  return out;
}

interface Verdict {
  readonly resources?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly status: string;
    readonly msg: string;
  }[];
  readonly summary: {
    readonly valid: number;
    readonly invalid: number;
    readonly errors: number;
    readonly skipped: number;
  };
}

/** What kubeconform says of these objects. */
async function validate(text: string): Promise<Verdict> {
  const folder = temporaryFolder();
  const kinds = new Set(parseObjects(text).map(({ apiVersion, kind }) => `${apiVersion}/${kind}`));
  writeSchemas(`${TOOLS}/swagger.json`, folder, kinds);
  writeFileSync(join(folder, 'manifests.yaml'), text);
  const flags = ['-strict', '-summary', '-output', 'json', '-schema-location', join(folder, SCHEMA_LOCATION)];
  const { out, err } = await runCommand(folder, `${TOOLS}/kubeconform`, [...flags, 'manifests.yaml']).result;
  expect(err).toBe('');
  return JSON.parse(out);
}

describe.each(OVERLAYS)('the overlay %s', (overlay) => {
  test('is valid, and nothing in it is left unchecked', async () => {
    const text = await render(overlay);
    const { resources = [], summary } = await validate(text);
    expect(resources).toEqual([]);
    expect(summary).toEqual({ valid: parseObjects(text).length, invalid: 0, errors: 0, skipped: 0 });
    expect(summary.valid).toBeGreaterThan(20);
  });

  test('keeps what the base promises', async () => {
    const objects = parseObjects(await render(overlay));
    expect(findProblems(objects)).toEqual([]);
    expect(workloadsOf(objects)).toHaveLength(workloadsOf(readBase()).length);
    const unlabelled = objects.filter(({ metadata }) => metadata.labels?.['app.kubernetes.io/part-of'] !== 'yumanet');
    // The secret is the overlay's own.
    expect(unlabelled.map(({ kind }) => kind)).toEqual(['Secret']);
    const pods = workloadsOf(objects).map(({ spec }) => JSON.stringify(spec?.template));
    const generated = objects.filter(({ kind }) => kind === 'ConfigMap' || kind === 'Secret');
    expect(generated.map(({ kind }) => kind).sort()).toEqual([
      'ConfigMap',
      'ConfigMap',
      'ConfigMap',
      'ConfigMap',
      'Secret',
    ]);
    // A name that no Pod asks for is one that kustomize did not put in its place.
    for (const { metadata } of generated)
      expect(
        pods.some((pod) => pod.includes(`"${metadata.name}"`)),
        metadata.name,
      ).toBe(true);
  });
});

test('the overlay local has no autoscaler, the overlay cluster has one and your secrets', async () => {
  const [local, cluster] = [parseObjects(await render('local')), parseObjects(await render('cluster'))];
  expect([local, cluster].map((objects) => kindsOf(objects).includes('HorizontalPodAutoscaler'))).toEqual([
    false,
    true,
  ]);
  const secret = cluster.find(({ kind }) => kind === 'Secret')?.data?.['lease-secret'] ?? '';
  expect(Buffer.from(secret, 'base64').toString()).toBe(`${SECRET}\n`);
});

test.each([
  [
    'a field that Kubernetes does not know',
    'enableServiceLinks: false',
    'enableServiceLink: false',
    "additional properties 'enableServiceLink' not allowed",
  ],
  [
    'text for a number',
    'terminationGracePeriodSeconds: 15',
    'terminationGracePeriodSeconds: soon',
    'got string, want integer',
  ],
  [
    'a port without a number',
    '- containerPort: 8091\n          name: http',
    '- name: http',
    "missing property 'containerPort'",
  ],
])('%s is refused', async (_, right, wrong, message) => {
  const text = await render('local');
  expect(text).toContain(right);
  const { resources = [], summary } = await validate(text.replaceAll(right, wrong));
  expect(summary.invalid).toBe(resources.length);
  expect(resources.map(({ status }) => status)).toContain('statusInvalid');
  for (const { msg } of resources) expect(msg).toContain(message);
});

function kindsOf(objects: readonly KubernetesObject[]): readonly string[] {
  return objects.map(({ kind }) => kind);
}
