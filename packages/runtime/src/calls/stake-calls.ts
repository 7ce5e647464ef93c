import { prepareAddStake, prepareAddStakeLimit } from './add-stake.ts';
import { prepareAddStakeBurn, prepareBurnAlpha, prepareRecycleAlpha } from './burn-alpha.ts';
import type { CallTable } from './call-table.ts';
import { prepareMoveStake, prepareSwapStake, prepareSwapStakeLimit, prepareTransferStake } from './move-stake.ts';
import { prepareRetired } from './prepare-retired.ts';
import { prepareRemoveStake, prepareRemoveStakeFullLimit, prepareRemoveStakeLimit } from './remove-stake.ts';
import { prepareUnstakeAll, prepareUnstakeAllAlpha } from './unstake-all.ts';

/** Calls that move stake, and those of user liquidity, which the reference retired. */
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
  addLiquidity: () => prepareRetired('add_liquidity', 'Deprecated'),
  removeLiquidity: () => prepareRetired('remove_liquidity', 'Deprecated'),
  modifyPosition: () => prepareRetired('modify_position', 'Deprecated'),
  toggleUserLiquidity: () => prepareRetired('toggle_user_liquidity', 'Deprecated'),
  disableLp: () => prepareRetired('disable_lp', 'Deprecated'),
} satisfies Partial<CallTable>;
