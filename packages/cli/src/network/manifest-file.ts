import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { NetworkManifest } from '@yumanet/protocol';
import { decodeManifest } from './decode-manifest.ts';

/** Writes a manifest so that a reader sees the old one or the new one, never a part. One writer at a time. */
export function writeManifest(path: string, manifest: NetworkManifest): void {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, `${JSON.stringify(manifest, undefined, 2)}\n`);
  renameSync(unfinished, path);
}

/** The manifest at a path; `undefined` when there is none. Throws `BrokenManifest` on one that is not ours. */
export function readManifest(path: string): NetworkManifest | undefined {
  return existsSync(path) ? decodeManifest(path, readFileSync(path, 'utf8')) : undefined;
}

/** A network that stopped has none. */
export function removeManifest(path: string): void {
  rmSync(path, { force: true });
}
