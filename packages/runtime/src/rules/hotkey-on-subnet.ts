import type { Hotkey, Netuid } from '@yumanet/protocol';

/** A hotkey on a subnet, registered there or not. */
export interface HotkeyOnSubnet {
  readonly netuid: Netuid;
  readonly hotkey: Hotkey;
}
