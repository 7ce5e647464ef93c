import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a package.json that the walls need. */
export type Manifest = {
  /** Path of the package.json from the repository root. */
  readonly path: string;
  readonly name: string;
  readonly dependencies: ReadonlySet<string>;
  /** Development dependencies: not for `src`. */
  readonly devDependencies: ReadonlySet<string>;
  /** Public entries, as `.` and `./name`. */
  readonly entries: ReadonlySet<string>;
};

/** Reads the manifests of all packages, by folder name. */
export function readPackageManifests(root: string): Map<string, Manifest> {
  const folders = readdirSync(join(root, 'packages'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(join(root, 'packages', entry.name, 'package.json')),
  );
  return new Map(folders.map(({ name }) => [name, readManifest(root, `packages/${name}/package.json`)]));
}

/** Reads one package.json. */
export function readManifest(root: string, path: string): Manifest {
  const manifest: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
  const name = fieldOf(manifest, 'name');
  const runTime = ['dependencies', 'peerDependencies', 'optionalDependencies'];
  return {
    path,
    name: typeof name === 'string' ? name : '',
    dependencies: new Set(runTime.flatMap((field) => keysOf(fieldOf(manifest, field)))),
    devDependencies: new Set(keysOf(fieldOf(manifest, 'devDependencies'))),
    entries: new Set(keysOf(fieldOf(manifest, 'exports'))),
  };
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(field) : undefined;
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
