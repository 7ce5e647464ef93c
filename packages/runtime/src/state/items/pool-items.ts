/** The pool of each subnet and its price. Defaults are the reference's. Source: docs/rules/economics.md section 5. */
import { netuidKey } from '../decode-keys.ts';
import { boolValue, i128Value, u16Value, u64Value, u128Value } from '../decode-values.ts';
import { declareMap, declareValue } from '../storage-item.ts';

/** Rao of TAO in the pool. */
export const SubnetTAO = declareMap('SubnetTAO', netuidKey, { value: u64Value, defaultValue: 0n });
/** Rao of alpha in the pool. */
export const SubnetAlphaIn = declareMap('SubnetAlphaIn', netuidKey, { value: u64Value, defaultValue: 0n });
/** Rao of alpha outside of the pool: stake, pending emission, and what belongs to nobody. */
export const SubnetAlphaOut = declareMap('SubnetAlphaOut', netuidKey, { value: u64Value, defaultValue: 0n });
/** Rao of `SubnetAlphaOut` that the chain bought for itself. */
export const SubnetProtocolAlpha = declareMap('SubnetProtocolAlpha', netuidKey, { value: u64Value, defaultValue: 0n });
/** The weight of TAO in the pool, a count of 10^-18; the weight of alpha is the rest. */
export const SwapBalancer = declareMap('SwapBalancer', netuidKey, {
  pallet: 'Swap',
  value: u64Value,
  defaultValue: 500_000_000_000_000_000n,
});
/** Rao of TAO traded so far. */
export const SubnetVolume = declareMap('SubnetVolume', netuidKey, { value: u128Value, defaultValue: 0n });
/** Fee of a swap, per 65535. */
export const FeeRate = declareMap('FeeRate', netuidKey, { pallet: 'Swap', value: u16Value, defaultValue: 33 });
/** Raw I96F32 bits of the moving average of the price. */
export const SubnetMovingPrice = declareMap('SubnetMovingPrice', netuidKey, { value: i128Value, defaultValue: 0n });
/** Raw I96F32 bits; the default is 0.000003. */
export const SubnetMovingAlpha = declareValue('SubnetMovingAlpha', { value: i128Value, defaultValue: 12_885n });
/** Blocks after the start at which half of the moving alpha is reached. */
export const EMAPriceHalvingBlocks = declareMap('EMAPriceHalvingBlocks', netuidKey, {
  value: u64Value,
  defaultValue: 201_600n,
});
/** Whether TAO of the block emission may enter the pool. */
export const SubnetEmissionEnabled = declareMap('SubnetEmissionEnabled', netuidKey, {
  value: boolValue,
  defaultValue: true,
  outlivesSubnet: true,
});
