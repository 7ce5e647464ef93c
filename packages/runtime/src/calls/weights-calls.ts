import type { CallTable } from './call-table.ts';
import { prepareSetWeights } from './set-weights.ts';

/** Calls that set weights, or commit to them. */
export const weightsCalls = {
  setWeights: prepareSetWeights,
} satisfies Partial<CallTable>;
