/** Steps 3 and 4: validator permits, those used now and the new ones. Source: docs/rules/epoch.md steps 3 and 4. */

import { isTopKNonZero } from '../matrix/top-k.ts';
import type { EpochInput } from './epoch-types.ts';

/** True where a uid may not validate in this epoch: no stored permit, the owner excepted. */
export function forbiddenFlags({ validatorPermit, ownerUid }: EpochInput): boolean[] {
  return validatorPermit.map((hasPermit, uid) => !hasPermit && uid !== ownerUid);
}

/** The permits from now on: the largest stakes, and the owner. */
export function newPermits(stake: readonly bigint[], { maxAllowedValidators, ownerUid }: EpochInput): boolean[] {
  return isTopKNonZero(stake, maxAllowedValidators).map((isTop, uid) => isTop || uid === ownerUid);
}
