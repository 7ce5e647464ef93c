import type { CallTable } from './call-table.ts';
import {
  prepareAnnounceColdkeySwap,
  prepareClearColdkeySwapAnnouncement,
  prepareDisputeColdkeySwap,
  prepareResetColdkeySwap,
  prepareSwapColdkey,
  prepareSwapColdkeyAnnounced,
} from './coldkey-swaps.ts';
import { prepareSwapHotkey, prepareSwapHotkeyV2 } from './swap-hotkey.ts';

/** Calls with which a key takes the place of another. */
export const keySwapCalls = {
  swapHotkey: prepareSwapHotkey,
  swapHotkeyV2: prepareSwapHotkeyV2,
  announceColdkeySwap: prepareAnnounceColdkeySwap,
  swapColdkeyAnnounced: prepareSwapColdkeyAnnounced,
  disputeColdkeySwap: prepareDisputeColdkeySwap,
  clearColdkeySwapAnnouncement: prepareClearColdkeySwapAnnouncement,
  swapColdkey: prepareSwapColdkey,
  resetColdkeySwap: prepareResetColdkeySwap,
} satisfies Partial<CallTable>;
