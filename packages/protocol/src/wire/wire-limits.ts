/** Bounds of the wire format, the same in protobuf and in JSON. */
import { WireError } from './wire-error.ts';

/** How many messages may lie inside a message, one in the other; deeper input is refused. */
export const NESTING_DEPTH_MAX = 16;

export const U32_MAX = 0xffff_ffff;
export const U64_MAX = (1n << 64n) - 1n;

/** Opens a nested message: one level less is left. Throws `WireError` when none is. */
export function descend(depth: number): number {
  if (depth === 0) throw new WireError('nesting', `deeper than ${NESTING_DEPTH_MAX} messages`);
  return depth - 1;
}
