/**
 * Parameters of registrations. Defaults are the reference's. Source: docs/rules/subnets.md section 5.
 * What the retired price adjustment and proof of work used is kept for reading; only root still counts registrations.
 */
import { boolValue, u16Value, u64Value } from '../decode-values.ts';
import { declareColumn } from '../storage-item.ts';

const U64_MAX = (1n << 64n) - 1n;

/** Registrations that root aims at per interval; it takes three times as many. */
export const TargetRegistrationsPerInterval = declareColumn('TargetRegistrationsPerInterval', {
  value: u16Value,
  defaultValue: 2,
});
/** Only root has this limit. */
export const MaxRegistrationsPerBlock = declareColumn('MaxRegistrationsPerBlock', {
  value: u16Value,
  defaultValue: 1,
});
/** Blocks. Not used any more. */
export const AdjustmentInterval = declareColumn('AdjustmentInterval', { value: u16Value, defaultValue: 100 });
/** Not used any more. */
export const AdjustmentAlpha = declareColumn('AdjustmentAlpha', { value: u64Value, defaultValue: 0n });
/** Not used any more. */
export const Difficulty = declareColumn('Difficulty', { value: u64Value, defaultValue: 10_000_000n });
/** Not used any more. */
export const MinDifficulty = declareColumn('MinDifficulty', { value: u64Value, defaultValue: 10_000_000n });
/** Not used any more. */
export const MaxDifficulty = declareColumn('MaxDifficulty', { value: u64Value, defaultValue: U64_MAX / 4n });
/** Not used any more: whatever it says, proof of work buys nothing. */
export const NetworkPowRegistrationAllowed = declareColumn('NetworkPowRegistrationAllowed', {
  value: boolValue,
  defaultValue: true,
});
/** Blocks. Not used any more: the cutoff is `ActivityCutoffFactorMilli` times the tempo. */
export const ActivityCutoff = declareColumn('ActivityCutoff', { value: u16Value, defaultValue: 5_000 });
