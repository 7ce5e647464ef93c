import type { CallTable } from './call-table.ts';
import {
  prepareDecreaseTake,
  prepareIncreaseTake,
  prepareSetAutoParentDelegation,
  prepareSetChildkeyTake,
} from './key-takes.ts';
import { prepareSetChildren } from './set-children.ts';
import { prepareSetColdkeyAutoStakeHotkey } from './set-coldkey-auto-stake-hotkey.ts';

/** Calls of who passes stake and earnings on: child keys, takes, automatic staking. */
export const childKeyCalls = {
  setChildren: prepareSetChildren,
  setChildkeyTake: prepareSetChildkeyTake,
  setAutoParentDelegationEnabled: prepareSetAutoParentDelegation,
  increaseTake: prepareIncreaseTake,
  decreaseTake: prepareDecreaseTake,
  setColdkeyAutoStakeHotkey: prepareSetColdkeyAutoStakeHotkey,
} satisfies Partial<CallTable>;
