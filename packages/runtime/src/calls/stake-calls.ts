import { prepareAddStake, prepareAddStakeLimit } from './add-stake.ts';
import { prepareAddStakeBurn, prepareBurnAlpha, prepareRecycleAlpha } from './burn-alpha.ts';
import type { CallTable } from './call-table.ts';
import { prepareMoveStake, prepareSwapStake, prepareSwapStakeLimit, prepareTransferStake } from './move-stake.ts';
import { prepareRemoveStake, prepareRemoveStakeFullLimit, prepareRemoveStakeLimit } from './remove-stake.ts';
import { prepareUnstakeAll, prepareUnstakeAllAlpha } from './unstake-all.ts';

/** Calls that move stake. */
export const stakeCalls = {
  addStake: prepareAddStake,
  addStakeLimit: prepareAddStakeLimit,
  removeStake: prepareRemoveStake,
  removeStakeLimit: prepareRemoveStakeLimit,
  removeStakeFullLimit: prepareRemoveStakeFullLimit,
  unstakeAll: prepareUnstakeAll,
  unstakeAllAlpha: prepareUnstakeAllAlpha,
  moveStake: prepareMoveStake,
  transferStake: prepareTransferStake,
  swapStake: prepareSwapStake,
  swapStakeLimit: prepareSwapStakeLimit,
  recycleAlpha: prepareRecycleAlpha,
  burnAlpha: prepareBurnAlpha,
  addStakeBurn: prepareAddStakeBurn,
} satisfies Partial<CallTable>;
