/** Pure arithmetic of the network: fixed point, epoch, emission, pool, weights. */

export type {
  BondsTrace,
  EpochTrace,
  EpochTraceValues,
  Yuma2BondsTrace,
  Yuma3BondsTrace,
} from './epoch/epoch-trace.ts';
export type {
  CommitBucketV4,
  CommitQueueV2,
  EpochInput,
  EpochKernel,
  EpochOutput,
  SparseRowU16,
} from './epoch/epoch-types.ts';
export { runEpoch } from './epoch/run-epoch.ts';
export type { FixedLayout, FixedType } from './fixed/define-fixed.ts';
export { i32f32, i64f64, i96f32, u64f64, u96f32 } from './fixed/fixed-types.ts';
export { saturateToU16, saturateToU64, U16_MAX, U64_MAX } from './fixed/integer-range.ts';
export { proportionToU16, u16ToProportion } from './fixed/proportion.ts';
export {
  limitPriceBits,
  MAX_SWAP_PRICE_RAO,
  MIN_SWAP_PRICE_RAO,
  RAO_PER_UNIT,
  spotPrice,
} from './pool/spot-price.ts';
export { feeOfAmount, MAX_INPUT_RESERVE_RATIO, MINIMUM_RESERVE_RAO, swap } from './pool/swap.ts';
export type { SwapRefusalName, SwapRequest, SwapResult, SwapSide } from './pool/swap-types.ts';
