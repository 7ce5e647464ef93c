/** Step 1: who has updated weights recently enough. Source: docs/rules/epoch.md step 1. */

import { saturateToU64 } from '../fixed/integer-range.ts';
import type { EpochInput } from './epoch-types.ts';

/** True where the last update plus the cutoff lies before the current block; one element per given last update. */
export function inactiveFlags({ lastUpdate, activityCutoff, currentBlock }: EpochInput): boolean[] {
  return lastUpdate.map((updated) => saturateToU64(updated + activityCutoff) < currentBlock);
}

/** The reported activity per uid; a uid without a last update is not active. */
export function activeFlags(n: number, inactive: readonly boolean[]): boolean[] {
  return Array.from({ length: n }, (_, uid) => inactive[uid] === false);
}
