import { performance } from 'node:perf_hooks';
import type { ProcessUsage } from '../cli-context.ts';

const US_PER_MS = 1_000;

/** What this process has used since its start. */
export function readProcessUsage(): ProcessUsage {
  const { user, system } = process.cpuUsage();
  const { active, idle } = performance.eventLoopUtilization();
  return {
    cpuMs: (user + system) / US_PER_MS,
    rssBytes: process.memoryUsage.rss(),
    loopActiveMs: active,
    loopIdleMs: idle,
  };
}
