/** Which network a command means: --url, --data or --name; else the one running in ./.yumanet/default, else port 9955. */
import { resolve } from 'node:path';
import { COORDINATOR_PORT_DEFAULT, type NetworkManifest } from '@yumanet/protocol';
import { type CoordinatorClient, createClient } from '@yumanet/sdk/client';
import type { CliContext } from '../cli-context.ts';
import type { Invocation } from '../command-definition.ts';
import { CliError, EXIT } from '../output/cli-error.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import type { ResolvedSettings } from '../settings/resolve-settings.ts';
import { readManifest } from './manifest-file.ts';
import { type NetworkFolder, namedFolder, networkFolder } from './network-folder.ts';
import { lockHolder } from './network-lock.ts';

/** A network that runs, or an address at which one may. */
export interface FoundNetwork {
  readonly url: string;
  /** Absent for a bare address. */
  readonly folder?: NetworkFolder;
  readonly manifest?: NetworkManifest;
}

/** Throws `NetworkNotRunning` or `NetworkStarting` (exit 3) for a network that was named and cannot be talked to. */
export function findNetwork(context: CliContext, invocation: Invocation): FoundNetwork {
  const { settings, given } = settingsOf(context, invocation);
  if (settings.url !== undefined) return { url: settings.url };
  const folder = folderOf(context, settings);
  const manifest = lockHolder(folder) === undefined ? undefined : readManifest(folder.manifest);
  if (manifest !== undefined) return { url: manifest.coordinator.url, folder, manifest };
  if (given.has('name') || given.has('data')) throw notRunning(folder);
  return { url: `http://127.0.0.1:${settings.port === 0 ? COORDINATOR_PORT_DEFAULT : settings.port}` };
}

/** The folder that the settings mean, whether or not something runs there. */
export function folderOf({ folder }: CliContext, { data, name }: ResolvedSettings['settings']): NetworkFolder {
  return data === undefined ? namedFolder(folder, name) : networkFolder(resolve(folder, data));
}

/** A client of the network that is meant. */
export function connectToNetwork(context: CliContext, invocation: Invocation): CoordinatorClient {
  return createClient({ url: findNetwork(context, invocation).url, ...context.ports });
}

function notRunning(folder: NetworkFolder): CliError {
  const pid = lockHolder(folder);
  return new CliError({
    name: pid === undefined ? 'NetworkNotRunning' : 'NetworkStarting',
    message:
      pid === undefined ? `no network runs in ${folder.path}` : `the network in ${folder.path} is still starting`,
    remedy: pid === undefined ? 'Start it with `yumanet up`.' : 'Try again in a second.',
    facts: { folder: folder.path, ...(pid === undefined ? {} : { pid }) },
    exitCode: EXIT.environment,
  });
}
