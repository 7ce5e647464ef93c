/** The account of 32 zero bytes, which nobody holds. */
import { asColdkey, asHotkey, type Coldkey, type Hotkey, toAccountId } from '@yumanet/protocol';

const HEX_DIGITS = 64;

export const ZERO_ACCOUNT = toAccountId('0'.repeat(HEX_DIGITS));
export const ZERO_HOTKEY: Hotkey = asHotkey(ZERO_ACCOUNT);
export const ZERO_COLDKEY: Coldkey = asColdkey(ZERO_ACCOUNT);
