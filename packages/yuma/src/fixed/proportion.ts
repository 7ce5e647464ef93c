/** u16 shares (65535 stands for 1) to and from I32F32. Source: docs/rules/epoch.md section 1, "Conventions". */

import { i32f32 } from './fixed-types.ts';
import { saturateToU16, U16_MAX_BIGINT } from './integer-range.ts';

/** The I32F32 bits of `share` / 65535, truncated: 65535 gives exactly 1, 32767 a little less than one half. */
export function u16ToProportion(share: number): bigint {
  return i32f32.fromInteger(BigInt(share)) / U16_MAX_BIGINT;
}

/** floor(value x 65535) brought into u16; never rounded. */
export function proportionToU16(bits: bigint): number {
  return saturateToU16(i32f32.toInteger(i32f32.saturate(bits * U16_MAX_BIGINT)));
}
