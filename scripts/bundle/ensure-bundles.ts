import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { sourceDigest } from './source-digest.ts';

/** Bundles of so many source states are kept: a network that runs restarts its children from the one it began with. */
const KEPT_BUILDS_MAX = 8;
/** An unfinished build that old was interrupted. */
const UNFINISHED_MS_MAX = 3_600_000;
const UNFINISHED_PREFIX = 'unfinished-';
/** Temporary folders begin closed to others; an image is built by one user and run by another. */
const READABLE_BY_ALL = 0o755;
const BUILD_FOLDER = /^[0-9a-f]{16}$/;

/**
 * The folder with the bundles of the sources as they are now; builds them when they are not there. A build appears
 * under its digest by one rename, so that two starts at once never see half of one.
 */
export async function ensureBundles(root: string): Promise<string> {
  const dist = join(root, 'dist');
  const folder = join(dist, sourceDigest(root));
  if (existsSync(folder)) {
    markUsed(folder);
    return folder;
  }
  mkdirSync(dist, { recursive: true });
  const unfinished = mkdtempSync(join(dist, UNFINISHED_PREFIX));
  try {
    const { buildBundles } = await import('./build-bundles.ts');
    await buildBundles(root, unfinished);
    chmodSync(unfinished, READABLE_BY_ALL);
    publish(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOldBuilds(dist, folder);
  return folder;
}

/** Another start may have published the same build first: then ours is not needed. */
function publish(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function markUsed(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
}

function removeOldBuilds(dist: string, current: string): void {
  const folders = readdirSync(dist).map((name) => ({ name, path: join(dist, name) }));
  const builds = folders
    .filter(({ name, path }) => BUILD_FOLDER.test(name) && path !== current)
    .map(({ path }) => ({ path, usedMs: modifiedMs(path) }))
    .sort((one, other) => other.usedMs - one.usedMs);
  const old = builds.slice(KEPT_BUILDS_MAX - 1);
  const interrupted = folders
    .filter(({ name, path }) => name.startsWith(UNFINISHED_PREFIX) && modifiedMs(path) < Date.now() - UNFINISHED_MS_MAX)
    .map(({ path }) => ({ path }));
  for (const { path } of [...old, ...interrupted]) rmSync(path, { recursive: true, force: true });
}

/** Zero for a folder that another start removed meanwhile. */
function modifiedMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
