/** How long the fields of identities may be. */
import type { CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';

/** Of each field its name in the call and the most bytes that it may have. */
export type IdentityLimits<I> = { readonly [F in keyof I]: readonly [name: string, sizeBytesMax: number] };

/** Refuses `InvalidIdentity` and names the first field that is too long. */
export function checkIdentity<I extends { readonly [F in keyof I]: Uint8Array }>(
  identity: I,
  limits: IdentityLimits<I>,
): CallOutcome {
  for (const field in limits) {
    const [name, sizeBytesMax] = limits[field];
    const sizeBytes = identity[field].length;
    if (sizeBytes <= sizeBytesMax) continue;
    return refuseCall('InvalidIdentity', {
      field: name,
      size_bytes: BigInt(sizeBytes),
      limit_bytes: BigInt(sizeBytesMax),
    });
  }
  return undefined;
}
