import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKernel, type Kernel } from '../../src/kernel/create-kernel.ts';

/** The built module. */
export function kernelBytes(): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../../kernel/epoch.wasm'));
}

/** A new instance of the built kernel. */
export function loadKernel(): Kernel {
  return createKernel(kernelBytes());
}
