import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHAIN_FILE } from '@yumanet/coordinator/history';
import { type NetworkFolder, networkFolder } from '../network/network-folder.ts';
import { CliError, EXIT } from '../output/cli-error.ts';

/** Where a history is: the chain folder of a network, or a file that `record` or `dump` wrote. */
export type HistoryPlace =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string };

/** The place a person names by a path. Throws `NoSuchPlace` (exit 3) when nothing is there. */
export function historyPlace(standing: string, path: string): HistoryPlace {
  const absolute = resolve(standing, path);
  const found = statSync(absolute, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new CliError({
      name: 'NoSuchPlace',
      message: `there is no file or folder ${absolute}`,
      remedy: 'Name a file that `yumanet record` or `yumanet dump` wrote, or the data folder of a network.',
      facts: { path: absolute },
      exitCode: EXIT.environment,
    });
  }
  if (!found.isDirectory()) return { kind: 'file', path: absolute };
  return { kind: 'folder', path: chainFolderOf(networkFolder(absolute)) };
}

/** The folder with the chain: a coordinator that was started by hand keeps it in its data folder itself. */
export function chainFolderOf({ path, chain }: NetworkFolder): string {
  return existsSync(join(path, CHAIN_FILE)) ? path : chain;
}

/** True when a chain is kept there. */
export function hasChain(chainFolder: string): boolean {
  return existsSync(join(chainFolder, CHAIN_FILE));
}
