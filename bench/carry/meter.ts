/** How much of its processor a coordinator's process needs for what clients do. */
import type { SystemPorts } from '@yumanet/sdk/system';

export const MICRO = 1_000_000;
export const LIMITS = { timeoutMs: 60_000, responseBytesMax: 16 * 1024 * 1024 } as const;
const IN_FLIGHT = 64;

export interface Server {
  readonly url: string;
  readonly ports: SystemPorts;
}

/** Seconds of `work`, and of the coordinator's processor meanwhile, all its threads together. */
export async function metered(server: Server, work: () => Promise<unknown>) {
  const before = await readUsage(server);
  const startedMs = performance.now();
  await work();
  const seconds = (performance.now() - startedMs) / 1_000;
  const after = await readUsage(server);
  return { seconds, cpuSeconds: after.cpuSeconds - before.cpuSeconds, rssBytes: after.rssBytes };
}

async function readUsage(server: Server): Promise<{ readonly cpuSeconds: number; readonly rssBytes: number }> {
  const text = Buffer.from(await get(server, '/metrics', 'text/plain')).toString('utf8');
  const figureOf = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    cpuSeconds: figureOf('yumanet_process_cpu_seconds_total'),
    rssBytes: figureOf('yumanet_process_resident_memory_bytes'),
  };
}

export async function get({ url, ports }: Server, path: string, accept: string): Promise<Uint8Array> {
  const result = await ports.transport.request({ method: 'GET', url: url + path, headers: { accept } }, LIMITS);
  if (result.kind !== 'response' || result.status !== 200) throw new Error(`${path}: ${JSON.stringify(result)}`);
  return result.body;
}

/** Works on all of them, so many at a time. */
export async function inFlight<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}
