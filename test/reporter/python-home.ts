/** Where test/interop/install-python.sh puts the ecosystem's SDK, and which versions of it. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The versions that are tested: signed requests, and the last with Axon and Dendrite. */
export const PYTHON_SDKS = ['bittensor-11.3.0', 'bittensor-10.5.0'] as const;
export type PythonSdk = (typeof PYTHON_SDKS)[number];

function pythonHome(environment: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: cache, YUMANET_PYTHON: home } = environment;
  return home ?? join(cache ?? join(homedir(), '.cache'), 'yumanet', 'python');
}

/** The interpreter of a version's environment. */
export function pythonOf(sdk: PythonSdk): string {
  return join(pythonHome(process.env), sdk, 'bin', 'python');
}

/** True when both were installed to the end. */
export function hasPythonSdks(environment: Readonly<Record<string, string | undefined>>): boolean {
  return PYTHON_SDKS.every((sdk) => existsSync(join(pythonHome(environment), sdk, 'installed.txt')));
}
