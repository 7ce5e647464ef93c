import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that change what a bundle contains, beside the packages' sources. */
const SINGLE_INPUTS: readonly string[] = ['package-lock.json'];
/** Folders of a package that end up in no bundle. */
const IGNORED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', 'dist', 'test', 'vectors', 'assembly', 'corpus']);
const INPUT_FILE = /\.(ts|js|json|wasm)$/;
/** 64 bits: enough to tell states of one working copy apart. */
const DIGEST_HEX_DIGITS = 16;

/**
 * A digest over every input of the bundles: package sources and manifests, the lock file and the bundler's own code.
 * Equal digests mean equal bundles. Cost: reads all of them, a few milliseconds.
 */
export function sourceDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...SINGLE_INPUTS, ...filesBelow(root, 'packages'), ...filesBelow(root, 'scripts/bundle')]) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, DIGEST_HEX_DIGITS);
}

/** Input files below a folder, in an order that does not depend on the file system. */
function filesBelow(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return IGNORED_FOLDERS.has(entry.name) ? [] : filesBelow(root, path);
      return INPUT_FILE.test(entry.name) ? [path] : [];
    });
}
