/** The epoch's kernel, from the file that ships with `@yumanet/yuma`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createKernel, type TracedEpochKernel } from '@yumanet/yuma';

/** Compiles the WebAssembly kernel. */
export function loadKernel(): TracedEpochKernel {
  return createKernel(readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm')))).runEpoch;
}
