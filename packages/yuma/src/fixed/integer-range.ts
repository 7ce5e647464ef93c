/** Ranges of the chain's integers and how values are brought into them. */

/** The largest u16; it stands for 1 in u16 shares. */
export const U16_MAX = 65_535;

/** The largest u16 as a chain integer. */
export const U16_MAX_BIGINT = 65_535n;

/** The largest u64. */
export const U64_MAX = (1n << 64n) - 1n;

/** Brings an integer into the range of u64. */
export function saturateToU64(value: bigint): bigint {
  return value < 0n ? 0n : value > U64_MAX ? U64_MAX : value;
}

/** Brings an integer into the range of u16, as a number. */
export function saturateToU16(value: bigint): number {
  return value < 0n ? 0 : value > U16_MAX_BIGINT ? U16_MAX : Number(value);
}
