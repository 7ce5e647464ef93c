/** Swaps of hotkeys and coldkeys. Defaults are the reference's. Source: docs/rules/subnets.md section 1.9. */
import { coldkeyKey, netuidKey } from '../decode-keys.ts';
import { hashValue, structValue, u64Value } from '../decode-values.ts';
import { declareDoubleMap, declareMap } from '../storage-item.ts';

/** The block in which a coldkey last swapped a hotkey, or became one's owner by a swap; 0 for never. */
export const LastTxBlock = declareMap('LastTxBlock', coldkeyKey, { value: u64Value, defaultValue: 0n });
/** The block in which a coldkey last swapped a hotkey in one subnet. */
export const LastHotkeySwapOnNetuid = declareDoubleMap('LastHotkeySwapOnNetuid', [netuidKey, coldkeyKey], {
  value: u64Value,
  defaultValue: 0n,
});

/** What a coldkey announced. */
export interface ColdkeySwapAnnouncement {
  /** The first block in which the swap can be made. */
  readonly executableAt: bigint;
  /** BLAKE2b-256 of the new coldkey. */
  readonly newColdkeyHash: Uint8Array;
}

const HASH_BYTES = 32;

/** No entry for a coldkey that has announced nothing. */
export const ColdkeySwapAnnouncements = declareMap('ColdkeySwapAnnouncements', coldkeyKey, {
  value: structValue<ColdkeySwapAnnouncement>('(u64, H256)', { executableAt: u64Value, newColdkeyHash: hashValue }),
  isOptional: true,
  defaultValue: { executableAt: 0n, newColdkeyHash: new Uint8Array(HASH_BYTES) },
});
/** The block in which the swap of a coldkey was disputed; no entry when it is not. */
export const ColdkeySwapDisputes = declareMap('ColdkeySwapDisputes', coldkeyKey, {
  value: u64Value,
  isOptional: true,
  defaultValue: 0n,
});
