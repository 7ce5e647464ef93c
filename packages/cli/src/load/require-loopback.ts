import { CliError, EXIT } from '../output/cli-error.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Load is put on this machine alone. Throws `NotLoopback` (exit 2) for a URL of any other host. */
export function requireLoopback(url: string): void {
  const host = URL.parse(url)?.hostname ?? '';
  if (LOOPBACK.test(host)) return;
  throw new CliError({
    name: 'NotLoopback',
    message: `load is put on coordinators of this machine only, and ${url} is none`,
    remedy: 'Run the test where the coordinator runs, with --url http://127.0.0.1:PORT.',
    facts: { url },
    exitCode: EXIT.usage,
  });
}
