/** The two kernels that must give the same bits. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createKernel, type EpochKernel, runEpoch } from '@yumanet/yuma';

export interface EpochKernels {
  readonly wasm: EpochKernel;
  readonly reference: EpochKernel;
}

export function loadEpochKernels(): EpochKernels {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm')));
  return { wasm: createKernel(bytes).runEpoch, reference: runEpoch };
}
