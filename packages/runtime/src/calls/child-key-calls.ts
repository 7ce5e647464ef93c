import type { CallTable } from './call-table.ts';
import { prepareClaimRoot, prepareSetRootClaimType } from './claim-root.ts';
import {
  prepareDecreaseTake,
  prepareIncreaseTake,
  prepareSetAutoParentDelegation,
  prepareSetChildkeyTake,
} from './key-takes.ts';
import { prepareSetChildren } from './set-children.ts';
import { prepareSetColdkeyAutoStakeHotkey } from './set-coldkey-auto-stake-hotkey.ts';

/** Calls of who passes stake and earnings on: child keys, takes, automatic staking, claims of root stake. */
export const childKeyCalls = {
  setChildren: prepareSetChildren,
  setChildkeyTake: prepareSetChildkeyTake,
  setAutoParentDelegationEnabled: prepareSetAutoParentDelegation,
  increaseTake: prepareIncreaseTake,
  decreaseTake: prepareDecreaseTake,
  setColdkeyAutoStakeHotkey: prepareSetColdkeyAutoStakeHotkey,
  claimRoot: prepareClaimRoot,
  setRootClaimType: prepareSetRootClaimType,
} satisfies Partial<CallTable>;
