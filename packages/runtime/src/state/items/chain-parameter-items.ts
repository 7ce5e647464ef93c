/** Parameters of delegation, key swaps and commit-reveal. Defaults are the reference's. Source: docs/rules/subnets.md section 5. */
import { boolValue, u16Value, u64Value } from '../decode-values.ts';
import { declareColumn, declareValue } from '../storage-item.ts';

/** The version that timelocked commits must name. */
export const CommitRevealWeightsVersion = declareValue('CommitRevealWeightsVersion', {
  value: u16Value,
  defaultValue: 4,
});
/** Blocks between two key swaps of a coldkey; 0 for no limit. */
export const TxRateLimit = declareValue('TxRateLimit', { value: u64Value, defaultValue: 1_000n });
/** Blocks between two increases of a delegate's take. */
export const TxDelegateTakeRateLimit = declareValue('TxDelegateTakeRateLimit', {
  value: u64Value,
  defaultValue: 216_000n,
});
/** u16 share; also what a new delegate takes. */
export const MaxDelegateTake = declareValue('MaxDelegateTake', { value: u16Value, defaultValue: 11_796 });
/** u16 share. */
export const MinDelegateTake = declareValue('MinDelegateTake', { value: u16Value, defaultValue: 0 });
/** Blocks between two increases of a child key's take. */
export const TxChildkeyTakeRateLimit = declareValue('TxChildkeyTakeRateLimit', {
  value: u64Value,
  defaultValue: 216_000n,
});
/** u16 share. */
export const MinChildkeyTake = declareValue('MinChildkeyTake', { value: u16Value, defaultValue: 0 });
/** u16 share. */
export const MaxChildkeyTake = declareValue('MaxChildkeyTake', { value: u16Value, defaultValue: 11_796 });
/** u16 share: what a subnet asks for beyond `MinChildkeyTake`. */
export const MinChildkeyTakePerSubnet = declareColumn('MinChildkeyTakePerSubnet', {
  value: u16Value,
  defaultValue: 0,
});
/** Blocks until new child keys apply. */
export const PendingChildKeyCooldown = declareValue('PendingChildKeyCooldown', {
  value: u64Value,
  defaultValue: 7_200n,
});
/** Millionths of the smallest stake (0.002 TAO) that a nominator must keep; 0 for no minimum. */
export const NominatorMinRequiredStake = declareValue('NominatorMinRequiredStake', {
  value: u64Value,
  defaultValue: 0n,
});
/** u64 share of what parents get of their children's dividends that nobody gets. */
export const CKBurn = declareValue('CKBurn', { value: u64Value, defaultValue: 0n });
/** Blocks from the announcement of a coldkey swap to the swap. */
export const ColdkeySwapAnnouncementDelay = declareValue('ColdkeySwapAnnouncementDelay', {
  value: u64Value,
  defaultValue: 36_000n,
});
/** Blocks from when a coldkey swap can be made until it can be announced anew or cleared. */
export const ColdkeySwapReannouncementDelay = declareValue('ColdkeySwapReannouncementDelay', {
  value: u64Value,
  defaultValue: 7_200n,
});
/** Whether what the owner gets of a subnet's emission is locked at once. */
export const OwnerCutAutoLockEnabled = declareColumn('OwnerCutAutoLockEnabled', {
  value: boolValue,
  defaultValue: false,
});
