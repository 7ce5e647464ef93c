/** The price of a registration. Defaults are the reference's. Source: docs/rules/subnets.md section 1.1. */
import { netuidKey } from '../decode-keys.ts';
import { u16Value, u64Value, u128Value } from '../decode-values.ts';
import { declareMap } from '../storage-item.ts';

/** Rao that a registration costs now. */
export const Burn = declareMap('Burn', netuidKey, { value: u64Value, defaultValue: 100_000_000n });
/** Rao. */
export const MinBurn = declareMap('MinBurn', netuidKey, { value: u64Value, defaultValue: 500_000n });
/** Rao. */
export const MaxBurn = declareMap('MaxBurn', netuidKey, { value: u64Value, defaultValue: 100_000_000_000n });
/** Blocks in which the price halves; 0 for no decay. */
export const BurnHalfLife = declareMap('BurnHalfLife', netuidKey, { value: u16Value, defaultValue: 360 });
/** Raw U64F64 bits by which a registration multiplies the price; the default is the double 1.26. */
export const BurnIncreaseMult = declareMap('BurnIncreaseMult', netuidKey, {
  value: u128Value,
  defaultValue: 23_242_897_532_874_035_200n,
});
export const RegistrationsThisBlock = declareMap('RegistrationsThisBlock', netuidKey, {
  value: u16Value,
  defaultValue: 0,
});
/** Only root uses it. */
export const RegistrationsThisInterval = declareMap('RegistrationsThisInterval', netuidKey, {
  value: u16Value,
  defaultValue: 0,
});
/** Rao paid for registrations so far. */
export const RAORecycledForRegistration = declareMap('RAORecycledForRegistration', netuidKey, {
  value: u64Value,
  defaultValue: 0n,
});
