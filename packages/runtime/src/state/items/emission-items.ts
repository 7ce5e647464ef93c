/** What blocks emit, and what waits for the next epoch. Amounts are rao; defaults are the reference's. */
import { u64Value, u128Value } from '../decode-values.ts';
import { declareColumn, declareValue } from '../storage-item.ts';

/** TAO of the last block. The reference's cache is overwritten by its alpha computation as well; ours is not. */
export const BlockEmission = declareValue('BlockEmission', { value: u64Value, defaultValue: 1_000_000_000n });
/** Alpha that the last block minted for the subnet's participants. */
export const SubnetAlphaOutEmission = declareColumn('SubnetAlphaOutEmission', {
  value: u64Value,
  defaultValue: 0n,
});
/** TAO that the last block of its emission put into the pool. */
export const SubnetTaoInEmission = declareColumn('SubnetTaoInEmission', { value: u64Value, defaultValue: 0n });
/** Alpha that the last block of its emission put into the pool. */
export const SubnetAlphaInEmission = declareColumn('SubnetAlphaInEmission', {
  value: u64Value,
  defaultValue: 0n,
});
/** TAO for which the chain bought alpha in the last block of its emission. */
export const SubnetExcessTao = declareColumn('SubnetExcessTao', { value: u64Value, defaultValue: 0n });
/** Alpha for miners. */
export const PendingServerEmission = declareColumn('PendingServerEmission', {
  value: u64Value,
  defaultValue: 0n,
});
/** Alpha for validators. */
export const PendingValidatorEmission = declareColumn('PendingValidatorEmission', {
  value: u64Value,
  defaultValue: 0n,
});
/** Alpha for root stake. */
export const PendingRootAlphaDivs = declareColumn('PendingRootAlphaDivs', {
  value: u64Value,
  defaultValue: 0n,
});
/** Alpha for the owner. */
export const PendingOwnerCut = declareColumn('PendingOwnerCut', { value: u64Value, defaultValue: 0n });
/** Raw U96F32 bits: the share of the last epoch's incentive that was withheld from the owner's neurons. */
export const MinerBurned = declareColumn('MinerBurned', { value: u128Value, defaultValue: 0n });
/** Raw U96F32 bits: weighted root TAO over itself and the subnet's alpha, as the last block of its emission left it. */
export const RootProp = declareColumn('RootProp', {
  value: u128Value,
  defaultValue: 0n,
  outlivesSubnet: true,
});
