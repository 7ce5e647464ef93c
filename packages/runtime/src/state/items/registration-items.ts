/** The price of a registration. Defaults are the reference's. Source: docs/rules/subnets.md section 1.1. */
import { u16Value, u64Value, u128Value } from '../decode-values.ts';
import { declareColumn } from '../storage-item.ts';

/** Rao that a registration costs now. */
export const Burn = declareColumn('Burn', { value: u64Value, defaultValue: 100_000_000n });
/** Rao. */
export const MinBurn = declareColumn('MinBurn', { value: u64Value, defaultValue: 500_000n });
/** Rao. */
export const MaxBurn = declareColumn('MaxBurn', { value: u64Value, defaultValue: 100_000_000_000n });
/** Blocks in which the price halves; 0 for no decay. */
export const BurnHalfLife = declareColumn('BurnHalfLife', { value: u16Value, defaultValue: 360 });
/** Raw U64F64 bits by which a registration multiplies the price; the default is the double 1.26. */
export const BurnIncreaseMult = declareColumn('BurnIncreaseMult', {
  value: u128Value,
  defaultValue: 23_242_897_532_874_035_200n,
});
export const RegistrationsThisBlock = declareColumn('RegistrationsThisBlock', {
  value: u16Value,
  defaultValue: 0,
});
/** Only root uses it. */
export const RegistrationsThisInterval = declareColumn('RegistrationsThisInterval', {
  value: u16Value,
  defaultValue: 0,
});
/** Rao paid for registrations so far. */
export const RAORecycledForRegistration = declareColumn('RAORecycledForRegistration', {
  value: u64Value,
  defaultValue: 0n,
});
