/** The kernels of epochs, of the market and of payments into share pools, from the file that ships with `@yumanet/yuma`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KernelPorts } from '@yumanet/runtime';
import { createKernel } from '@yumanet/yuma';

/** Compiles the WebAssembly kernels. They give the same bits as the readable references, many times faster. */
export function loadKernels(): Required<KernelPorts> {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm')));
  const { runEpoch, market, pools } = createKernel(bytes);
  return { epochKernel: runEpoch, market, pools };
}
