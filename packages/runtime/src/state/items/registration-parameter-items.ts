/**
 * Parameters of registrations. Defaults are the reference's. Source: docs/rules/subnets.md section 5.
 * What the retired price adjustment and proof of work used is kept for reading; only root still counts registrations.
 */
import { netuidKey } from '../decode-keys.ts';
import { boolValue, u16Value, u64Value } from '../decode-values.ts';
import { declareMap } from '../storage-item.ts';

const U64_MAX = (1n << 64n) - 1n;

/** Registrations that root aims at per interval; it takes three times as many. */
export const TargetRegistrationsPerInterval = declareMap('TargetRegistrationsPerInterval', netuidKey, {
  value: u16Value,
  defaultValue: 2,
});
/** Only root has this limit. */
export const MaxRegistrationsPerBlock = declareMap('MaxRegistrationsPerBlock', netuidKey, {
  value: u16Value,
  defaultValue: 1,
});
/** Blocks. Not used any more. */
export const AdjustmentInterval = declareMap('AdjustmentInterval', netuidKey, { value: u16Value, defaultValue: 100 });
/** Not used any more. */
export const AdjustmentAlpha = declareMap('AdjustmentAlpha', netuidKey, { value: u64Value, defaultValue: 0n });
/** Not used any more. */
export const Difficulty = declareMap('Difficulty', netuidKey, { value: u64Value, defaultValue: 10_000_000n });
/** Not used any more. */
export const MinDifficulty = declareMap('MinDifficulty', netuidKey, { value: u64Value, defaultValue: 10_000_000n });
/** Not used any more. */
export const MaxDifficulty = declareMap('MaxDifficulty', netuidKey, { value: u64Value, defaultValue: U64_MAX / 4n });
/** Not used any more: whatever it says, proof of work buys nothing. */
export const NetworkPowRegistrationAllowed = declareMap('NetworkPowRegistrationAllowed', netuidKey, {
  value: boolValue,
  defaultValue: true,
});
/** Blocks. Not used any more: the cutoff is `ActivityCutoffFactorMilli` times the tempo. */
export const ActivityCutoff = declareMap('ActivityCutoff', netuidKey, { value: u16Value, defaultValue: 5_000 });
