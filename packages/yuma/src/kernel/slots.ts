/** The order of what kernel and host share in memory; `assembly/layout.ts` and `assembly/trace.ts` have the same. */

/** How the uids of a row are given: they stand there, or are those of `uidsInOrder` or of `otherUids`. */
export const UID_FORMS = { written: 0, inOrder: 1, others: 2 } as const;

/** The columns whose addresses stand in the table, in its order. */
const COLUMNS = [
  'scalars',
  'lastUpdate',
  'registration',
  'storedPermit',
  'stakeLow',
  'stakeHigh',
  'weightStarts',
  'weightUids',
  'weightValues',
  'weightUidForms',
  'bondStarts',
  'bondUids',
  'bondValues',
  'bondUidForms',
  'commits',
  'active',
  'validatorPermit',
  'consensusU16',
  'incentiveU16',
  'dividendsU16',
  'validatorTrustU16',
  'stakeWeightU16',
  'serverEmission',
  'validatorEmission',
  'emission',
  'stakeRao',
  'newBondStarts',
  'newBondUids',
  'newBondValues',
  'newBondUidForms',
  'stake',
  'activeStake',
  'consensus',
  'validatorTrust',
  'preRanks',
  'incentive',
  'dividends',
  'normServerEmission',
  'normValidatorEmission',
  'normCombinedEmission',
  'totalBondsPerValidator',
] as const;

/** A column that kernel and host share. */
export type Column = (typeof COLUMNS)[number];

/** Where the address of each column stands in the table. */
export const COLUMN_SLOTS = slotsOf(COLUMNS);

/** The matrices of the trace; in the table each has three addresses behind those of the columns. */
const TRACED_MATRICES = [
  'weightsMasked',
  'weightsNorm',
  'clippedWeights',
  'bondsMasked',
  'bondsNorm',
  'bondsDelta',
  'bondsDeltaNorm',
  'emaBonds',
  'emaBondsNorm',
  'weightsForBonds',
  'alphas',
] as const;

/** A matrix of the trace. */
export type TracedMatrix = (typeof TRACED_MATRICES)[number];

/** The place of each traced matrix. */
export const MATRIX_SLOTS = slotsOf(TRACED_MATRICES);

/** How many columns stand before the traced matrices. */
export const COLUMN_COUNT = COLUMNS.length;

function slotsOf<Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> {
  return new Map(names.map((name, index) => [name, index]));
}
