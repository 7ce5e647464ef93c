/** Pure arithmetic of the network: fixed point, epoch, emission, pool, weights. */

export { type AccrualInput, accruePendingAlpha, type PendingAlpha } from './emission/accrue-pending-alpha.ts';
export { activityCutoff } from './emission/activity-cutoff.ts';
export {
  blockEmission,
  type Halving,
  halvingThreshold,
  INITIAL_BLOCK_EMISSION_RAO,
  nextHalving,
  TOTAL_SUPPLY_RAO,
} from './emission/block-emission.ts';
export { type DividendParent, type DividendSplit, inheritedStake, splitDividend } from './emission/child-keys.ts';
export {
  type DividendDistribution,
  type DividendEarner,
  type DividendSource,
  dividendDistribution,
  type ValidatorStake,
} from './emission/dividend-distribution.ts';
export { type LockCostInput, lockCost, lockReductionInterval } from './emission/lock-cost.ts';
export { type MovingPriceInput, nextMovingPrice, type SubnetMechanism } from './emission/moving-price.ts';
export {
  type BurnBounds,
  type BurnDecay,
  bumpBurn,
  burnDecayFactorQ32,
  decayBurn,
} from './emission/registration-burn.ts';
export { type RootProportionInput, rootProportion } from './emission/root-proportion.ts';
export { splitEmission } from './emission/split-emission.ts';
export { taoWeightU96F32, totalStakeI64F64 } from './emission/stake-weight.ts';
export {
  isRootSellActive,
  priceShares,
  type SharingSubnet,
  subnetShares,
  subnetTaoEmissions,
} from './emission/subnet-shares.ts';
export { type SubnetTerms, type SubnetTermsInput, subnetTerms } from './emission/subnet-terms.ts';
export type {
  BondsTrace,
  EpochTrace,
  EpochTraceValues,
  TracedEpochKernel,
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
export {
  type CombinedOutput,
  combineMechanisms,
  epochWithMechanisms,
  type MechanismInput,
  type MechanismsInput,
  type MechanismsOutput,
} from './epoch/epoch-with-mechanisms.ts';
export { forbiddenFlags } from './epoch/permits.ts';
export { runEpoch } from './epoch/run-epoch.ts';
export type { FixedLayout, FixedType } from './fixed/define-fixed.ts';
export { i32f32, i64f64, i96f32, u64f64, u96f32 } from './fixed/fixed-types.ts';
export { saturateToU16, saturateToU64, U16_MAX, U64_MAX } from './fixed/integer-range.ts';
export { proportionToU16, u16ToProportion } from './fixed/proportion.ts';
export { createKernel, type Kernel } from './kernel/create-kernel.ts';
export {
  type AverageTerms,
  type EmissionTerms,
  type EmissionTotals,
  MARKET_DYNAMIC,
  MARKET_EMITS,
  MARKET_ENABLED,
  MARKET_OWNER_CUT,
  type MarketKernel,
  type MarketTable,
} from './market/market-table.ts';
export { createReferenceMarket } from './market/reference-market.ts';
export { EVERY_UID_MAX, everyUid } from './matrix/shared-uids.ts';
export { isTopKNonZero } from './matrix/top-k.ts';
export {
  EVEN_WEIGHT,
  type PoolInjection,
  QUOTE_WEIGHT_MAX,
  QUOTE_WEIGHT_MIN,
  weightAfterInjection,
} from './pool/pool-weights.ts';
export {
  limitPriceBits,
  MAX_SWAP_PRICE_RAO,
  MIN_SWAP_PRICE_RAO,
  RAO_PER_UNIT,
  spotPrice,
} from './pool/spot-price.ts';
export { feeOfAmount, MAX_INPUT_RESERVE_RATIO, MINIMUM_RESERVE_RAO, swap } from './pool/swap.ts';
export type { SwapRefusalName, SwapRequest, SwapResult, SwapSide } from './pool/swap-types.ts';
export {
  ALL_WORD,
  DENOMINATOR_WORD,
  OWN_WORD,
  PAYMENT_WORDS,
  type PoolKernel,
  SHARE_WORD,
} from './shares/pool-payments.ts';
export { createReferencePools } from './shares/reference-pools.ts';
export { addSafeFloats, SAFE_FLOAT_ZERO, type SafeFloat } from './shares/safe-float.ts';
export {
  decreaseShare,
  increaseAllShares,
  increaseShare,
  isShareable,
  type SharePool,
  type SharePoolChange,
  shareValue,
} from './shares/share-pool.ts';
export type { EpochKernels } from './vectors/check-epoch.ts';
export { checkVectorFile } from './vectors/check-vector-file.ts';
export { decodeBenchInput } from './vectors/decode-epoch.ts';
export { type Checker, fileFailure, type VectorFailure, type VectorReport } from './vectors/vector-report.ts';
export { type ConformingSteps, lintWeights, type WeightsLint } from './weights/lint-weights.ts';
export { largestU16, maxUpscaleU16 } from './weights/max-upscale.ts';
