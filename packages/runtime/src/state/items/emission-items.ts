/** What blocks emit, and what waits for the next epoch. Amounts are rao; defaults are the reference's. */
import { netuidKey } from '../decode-keys.ts';
import { u64Value, u128Value } from '../decode-values.ts';
import { declareMap, declareValue } from '../storage-item.ts';

/** TAO of the last block. The reference's cache is overwritten by its alpha computation as well; ours is not. */
export const BlockEmission = declareValue('BlockEmission', { value: u64Value, defaultValue: 1_000_000_000n });
/** Alpha that the last block minted for the subnet's participants. */
export const SubnetAlphaOutEmission = declareMap('SubnetAlphaOutEmission', netuidKey, {
  value: u64Value,
  defaultValue: 0n,
});
/** TAO that the last block of its emission put into the pool. */
export const SubnetTaoInEmission = declareMap('SubnetTaoInEmission', netuidKey, { value: u64Value, defaultValue: 0n });
/** Alpha that the last block of its emission put into the pool. */
export const SubnetAlphaInEmission = declareMap('SubnetAlphaInEmission', netuidKey, {
  value: u64Value,
  defaultValue: 0n,
});
/** TAO for which the chain bought alpha in the last block of its emission. */
export const SubnetExcessTao = declareMap('SubnetExcessTao', netuidKey, { value: u64Value, defaultValue: 0n });
/** Alpha for miners. */
export const PendingServerEmission = declareMap('PendingServerEmission', netuidKey, {
  value: u64Value,
  defaultValue: 0n,
});
/** Alpha for validators. */
export const PendingValidatorEmission = declareMap('PendingValidatorEmission', netuidKey, {
  value: u64Value,
  defaultValue: 0n,
});
/** Alpha for root stake. */
export const PendingRootAlphaDivs = declareMap('PendingRootAlphaDivs', netuidKey, {
  value: u64Value,
  defaultValue: 0n,
});
/** Alpha for the owner. */
export const PendingOwnerCut = declareMap('PendingOwnerCut', netuidKey, { value: u64Value, defaultValue: 0n });
/** Raw U96F32 bits: the share of the last epoch's incentive that was withheld from the owner's neurons. */
export const MinerBurned = declareMap('MinerBurned', netuidKey, { value: u128Value, defaultValue: 0n });
/** Raw U96F32 bits: weighted root TAO over itself and the subnet's alpha, as the last block of its emission left it. */
export const RootProp = declareMap('RootProp', netuidKey, {
  value: u128Value,
  defaultValue: 0n,
  outlivesSubnet: true,
});
