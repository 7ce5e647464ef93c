/** What pools allow: the numbers of `src/pool/`. */

/** What both weights are together, and the weight of TAO in a new pool. */
export const WEIGHT_ONE: u64 = 1000000000000000000;
export const EVEN_WEIGHT: u64 = 500000000000000000;

/** Neither weight is ever less. */
export const MIN_WEIGHT: u64 = 10000000000000000;

/** A swap may not bring in more than this multiple of the input reserve, which must hold so many rao of output. */
export const MAX_INPUT_RESERVE_RATIO: u64 = 1000;
export const MINIMUM_RESERVE: u64 = 1000000;

/** TAO per alpha at which a purchase stops. */
export const MAX_SWAP_PRICE: u64 = 1000000;

/** Instead of a result: the pool does not allow it. */
export const REFUSED: u64 = 0;

/** Instead of a result: the host has to do it. No weight and no purchase is so large. */
export const LEFT: u64 = u64.MAX_VALUE;
