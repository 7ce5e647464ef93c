/** The kernels that must give the same bits. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KernelPorts } from '@yumanet/runtime';
import { createKernel } from '@yumanet/yuma';

export interface Kernels {
  readonly wasm: Required<KernelPorts>;
  readonly reference: KernelPorts;
}

export function loadKernels(): Kernels {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm')));
  const { runEpoch, market, pools } = createKernel(bytes);
  return { wasm: { epochKernel: runEpoch, market, pools }, reference: {} };
}
