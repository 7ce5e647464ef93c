/** What the three parts of the compiled module are checked by when they are loaded. */

/** True when there is a memory, and all the others are functions. */
export function hasExports(memory: unknown, ...functions: readonly unknown[]): boolean {
  const isMemory =
    typeof memory === 'object' && memory !== null && 'buffer' in memory && memory.buffer instanceof ArrayBuffer;
  return isMemory && functions.every((value) => typeof value === 'function');
}
