/** Step 6: the weights that count. Source: docs/rules/epoch.md step 6. */

import { maskByVectors, maskDiagonal, maskRows } from '../matrix/sparse-mask.ts';
import { filterRow, type SparseMatrix } from '../matrix/sparse-matrix.ts';
import type { EpochInput } from './epoch-types.ts';
import { readRows, storedToWhole } from './stored-rows.ts';

/**
 * Stored weights of validators with a permit, without weights for themselves (the owner's excepted) and without
 * weights for neurons that registered at or after the validator's last update.
 */
export function maskedWeights(input: EpochInput, forbidden: readonly boolean[]): SparseMatrix {
  const stored = readRows(input.weights, input.n, storedToWhole);
  const known = stored.map((row) => filterRow(row, (uid) => uid < input.n));
  const permitted = maskRows(forbidden, known);
  const withoutSelf = maskDiagonal(permitted, input.ownerUid);
  return maskByVectors(
    withoutSelf,
    input.lastUpdate,
    input.blockAtRegistration,
    (updated, registered) => updated <= registered,
  );
}
