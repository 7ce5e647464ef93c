/** The epoch's kernel, from the file that ships with `@yumanet/yuma`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createKernel, type EpochKernel } from '@yumanet/yuma';

/** Compiles the WebAssembly kernel. It gives the same bits as the readable reference, many times faster. */
export function loadKernel(): EpochKernel {
  return createKernel(readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm')))).runEpoch;
}
