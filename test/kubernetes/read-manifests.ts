/** The manifests of docker/kubernetes, read without kustomize. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';
import type { KubernetesObject } from './manifest-types.ts';

export const KUBERNETES_FOLDER = fileURLToPath(new URL('../../docker/kubernetes', import.meta.url));

/** A kustomization as far as the tests look into it. */
export interface Kustomization {
  readonly resources: readonly string[];
  readonly configMapGenerator?: readonly { readonly name: string; readonly literals: readonly string[] }[];
  readonly secretGenerator?: readonly {
    readonly name: string;
    readonly literals?: readonly string[];
    readonly files?: readonly string[];
  }[];
}

export function readKustomization(folder: string): Kustomization {
  return parse(readFileSync(`${KUBERNETES_FOLDER}/${folder}/kustomization.yaml`, 'utf8'));
}

/** Every object of the files that the base lists. */
export function readBase(): readonly KubernetesObject[] {
  return readKustomization('base').resources.flatMap((file) =>
    parseObjects(readFileSync(`${KUBERNETES_FOLDER}/base/${file}`, 'utf8')),
  );
}

/** The documents of one text, in YAML 1.1 as Kubernetes reads it: 0440 is octal there. */
export function parseObjects(text: string): readonly KubernetesObject[] {
  return parseAllDocuments(text, { version: '1.1' }).map((document): KubernetesObject => {
    const [problem] = document.errors;
    if (problem !== undefined) throw problem;
    return document.toJS();
  });
}

/** The settings of a generated ConfigMap. */
export function settingsOf(name: string): Readonly<Record<string, string>> {
  const found = readKustomization('base').configMapGenerator?.find((each) => each.name === name);
  const pairs = (found?.literals ?? []).map((literal) => {
    const place = literal.indexOf('=');
    return [literal.slice(0, place), literal.slice(place + 1)] as const;
  });
  return Object.fromEntries(pairs);
}
