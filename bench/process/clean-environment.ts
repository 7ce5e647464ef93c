/**
 * What npm, vitest and Node's own settings add to the environment of this process; a program is started without it. The
 * certificates that a machine trusts are no such setting: without them npm reaches no registry behind a proxy.
 */
const ADDED = /^(npm_|YUMANET_|INIT_CWD|VITEST|NODE_(?!EXTRA_CA_CERTS$)|FORCE_COLOR)/;

/** The environment of a program that a person starts, not a test or a benchmark. */
export function cleanEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ADDED.test(name)));
}
