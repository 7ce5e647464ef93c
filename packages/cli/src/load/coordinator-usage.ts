/** What a coordinator's process has used, by its own metrics. */
import type { Transport } from '@yumanet/protocol';

const LIMITS = { timeoutMs: 10_000, responseBytesMax: 4 * 1024 * 1024 } as const;
const CPU_SECONDS = /^yumanet_process_cpu_seconds_total (\S+)$/m;
const RSS_BYTES = /^yumanet_process_resident_memory_bytes (\S+)$/m;
const MS_PER_S = 1_000;

export interface CoordinatorUsage {
  readonly cpuMs: number;
  readonly rssBytes: number;
}

/** Undefined when it does not tell. */
export async function readCoordinatorUsage(transport: Transport, url: string): Promise<CoordinatorUsage | undefined> {
  const result = await transport.request({ method: 'GET', url: `${url}/metrics`, headers: {} }, LIMITS);
  if (result.kind !== 'response' || result.status !== 200) return undefined;
  const text = new TextDecoder().decode(result.body);
  const cpuMs = Number(CPU_SECONDS.exec(text)?.[1]) * MS_PER_S;
  const rssBytes = Number(RSS_BYTES.exec(text)?.[1]);
  return Number.isFinite(cpuMs) && Number.isFinite(rssBytes) ? { cpuMs, rssBytes } : undefined;
}
