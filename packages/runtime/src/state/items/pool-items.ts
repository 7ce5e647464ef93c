/** The pool of each subnet and its price. Defaults are the reference's. Source: docs/rules/economics.md section 5. */
import { boolValue, i128Value, quoteWeightValue, u16Value, u64Value, u128Value } from '../decode-values.ts';
import { declareColumn, declareValue } from '../storage-item.ts';

/** Rao of TAO in the pool. */
export const SubnetTAO = declareColumn('SubnetTAO', { value: u64Value, defaultValue: 0n });
/** Rao of alpha in the pool. */
export const SubnetAlphaIn = declareColumn('SubnetAlphaIn', { value: u64Value, defaultValue: 0n });
/** Rao of alpha outside of the pool: stake, pending emission, and what belongs to nobody. */
export const SubnetAlphaOut = declareColumn('SubnetAlphaOut', { value: u64Value, defaultValue: 0n });
/** Rao of `SubnetAlphaOut` that the chain bought for itself. */
export const SubnetProtocolAlpha = declareColumn('SubnetProtocolAlpha', { value: u64Value, defaultValue: 0n });
/** The weight of TAO in the pool, a count of 10^-18; the weight of alpha is the rest. Each is 0.01 at least. */
export const SwapBalancer = declareColumn('SwapBalancer', {
  pallet: 'Swap',
  value: quoteWeightValue,
  defaultValue: 500_000_000_000_000_000n,
});
/** Rao of TAO traded so far. */
export const SubnetVolume = declareColumn('SubnetVolume', { value: u128Value, defaultValue: 0n });
/** Fee of a swap, per 65535. */
export const FeeRate = declareColumn('FeeRate', { pallet: 'Swap', value: u16Value, defaultValue: 33 });
/** Raw I96F32 bits of the moving average of the price. */
export const SubnetMovingPrice = declareColumn('SubnetMovingPrice', { value: i128Value, defaultValue: 0n });
/** Raw I96F32 bits; the default is 0.000003. */
export const SubnetMovingAlpha = declareValue('SubnetMovingAlpha', { value: i128Value, defaultValue: 12_885n });
/** Blocks after the start at which half of the moving alpha is reached. */
export const EMAPriceHalvingBlocks = declareColumn('EMAPriceHalvingBlocks', {
  value: u64Value,
  defaultValue: 201_600n,
});
/** Whether TAO of the block emission may enter the pool. */
export const SubnetEmissionEnabled = declareColumn('SubnetEmissionEnabled', {
  value: boolValue,
  defaultValue: true,
  outlivesSubnet: true,
});
