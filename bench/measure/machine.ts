import { cpus, totalmem } from 'node:os';

/** What the figures were measured on. */
export function describeMachine(): { readonly machine: string; readonly versions: string } {
  const cores = cpus();
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  return {
    machine: `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memoryGb} GB`,
    versions: `node ${process.versions.node}, v8 ${process.versions.v8}`,
  };
}
