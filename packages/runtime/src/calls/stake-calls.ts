import { prepareAddStake } from './add-stake.ts';
import type { CallTable } from './call-table.ts';
import { prepareRemoveStake } from './remove-stake.ts';

/** Calls that move stake. */
export const stakeCalls = {
  addStake: prepareAddStake,
  removeStake: prepareRemoveStake,
} satisfies Partial<CallTable>;
