/** An epoch as a chain has it that shares the uids of rows: see `shared-uids.ts`. */
import type { EpochInput, SparseRowU16 } from '../../src/epoch/epoch-types.ts';
import { otherUids, uidsInOrder } from '../../src/matrix/shared-uids.ts';

/** The same input; only the objects differ. */
export function shareUids(input: EpochInput): EpochInput {
  return { ...input, weights: input.weights.map(shareUidsOf), bonds: input.bonds.map(shareUidsOf) };
}

function shareUidsOf({ uids, values }: SparseRowU16, uid: number): SparseRowU16 {
  if (uids.every((named, index) => named === index)) return { uids: uidsInOrder(uids.length), values };
  const areOthers = uid <= uids.length && uids.every((named, index) => named === (index < uid ? index : index + 1));
  return { uids: areOthers ? otherUids(uids.length, uid) : uids, values };
}
