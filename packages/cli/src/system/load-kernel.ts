/** The kernels, from the file that ships with `@yumanet/yuma`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KernelPorts } from '@yumanet/runtime';
import { createKernel, type Kernel } from '@yumanet/yuma';

/** Compiles the WebAssembly kernels. */
export function loadKernel(): Kernel {
  return createKernel(readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm'))));
}

/** The kernels that a setting asks for, as a runtime takes them. */
export function kernelPorts(setting: 'wasm' | 'reference'): KernelPorts {
  if (setting === 'reference') return {};
  const { runEpoch, market, pools } = loadKernel();
  return { epochKernel: runEpoch, market, pools };
}
