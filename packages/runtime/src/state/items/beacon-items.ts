/** The beacon: one pulse per round, and what it was set up with. Source: docs/rules/subnets.md section 3.8. */
import { roundKey } from '../decode-keys.ts';
import { bytesValue, hashValue, textValue, u64Value } from '../decode-values.ts';
import { declareMap, declareValue } from '../storage-item.ts';

/** The private half of a round, which opens what was sealed to it; no entry before it is due, nor once it is pruned. */
export const Pulses = declareMap('Pulses', roundKey, {
  pallet: 'Drand',
  value: bytesValue,
  isOptional: true,
  defaultValue: new Uint8Array(0),
});
/** The newest round with a pulse; 0 before the first one. */
export const LastStoredRound = declareValue('LastStoredRound', { pallet: 'Drand', value: u64Value, defaultValue: 0n });
/** The oldest round whose pulse is still there; 0 before the first one. */
export const OldestStoredRound = declareValue('OldestStoredRound', {
  pallet: 'Drand',
  value: u64Value,
  defaultValue: 0n,
});
/** How payloads are sealed: `x25519` or `tlock`. */
export const BeaconScheme = declareValue('BeaconScheme', {
  pallet: 'Yumanet',
  value: textValue,
  defaultValue: 'x25519',
});
/** Blocks from one round to the next. */
export const BeaconPeriodBlocks = declareValue('BeaconPeriodBlocks', {
  pallet: 'Yumanet',
  value: u64Value,
  defaultValue: 1n,
});
/** Hash of the seed that all rounds come from; the seed itself is nowhere in the state. */
export const BeaconSeedHash = declareValue('BeaconSeedHash', {
  pallet: 'Yumanet',
  value: hashValue,
  defaultValue: new Uint8Array(0),
});
/** The group key of timelock encryption; empty where every round has a key of its own. */
export const BeaconPublicKey = declareValue('BeaconPublicKey', {
  pallet: 'Yumanet',
  value: bytesValue,
  defaultValue: new Uint8Array(0),
});
