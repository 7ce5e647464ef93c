import { join } from 'node:path';

/** Where a network keeps what. */
export interface NetworkFolder {
  /** Such as `./.yumanet/default`. */
  readonly path: string;
  readonly manifest: string;
  /** Held while a network runs here. */
  readonly lock: string;
  readonly logs: string;
  /** The chain's store; not there for an ephemeral network. */
  readonly chain: string;
}

/** The name of a network without `--name`. */
export const DEFAULT_NAME = 'default';
const NETWORKS_FOLDER = '.yumanet';

/** The folder of a named network below the folder a person stands in. */
export function namedFolder(standing: string, name: string): NetworkFolder {
  return networkFolder(join(standing, NETWORKS_FOLDER, name));
}

/** The parts of a network's folder. */
export function networkFolder(path: string): NetworkFolder {
  return {
    path,
    manifest: join(path, 'manifest.json'),
    lock: join(path, 'up.lock'),
    logs: join(path, 'logs'),
    chain: join(path, 'chain'),
  };
}
