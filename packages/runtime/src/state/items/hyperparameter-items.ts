/** Hyperparameters of subnets and of the chain. Defaults are the reference's. Source: docs/rules/subnets.md section 5. */
import { netuidKey, parameterKey } from '../decode-keys.ts';
import {
  boolValue,
  i16Value,
  structValue,
  textValue,
  u8Value,
  u16Value,
  u32Value,
  u64Value,
} from '../decode-values.ts';
import { declareColumn, declareDoubleMap, declareMap, declareValue } from '../storage-item.ts';

/** Blocks from one epoch to the next; 0 means that the subnet never runs. */
export const Tempo = declareColumn('Tempo', { value: u16Value, defaultValue: 360 });
/** u16 share. */
export const Kappa = declareColumn('Kappa', { value: u16Value, defaultValue: 32_767 });
/** Kept for reading only. */
export const Rho = declareColumn('Rho', { value: u16Value, defaultValue: 10 });
/** Blocks. */
export const ImmunityPeriod = declareColumn('ImmunityPeriod', { value: u16Value, defaultValue: 4_096 });
/** Thousandths of a tempo after which a neuron without new weights is inactive. */
export const ActivityCutoffFactorMilli = declareColumn('ActivityCutoffFactorMilli', {
  value: u32Value,
  defaultValue: 13_889,
});
export const MaxAllowedUids = declareColumn('MaxAllowedUids', { value: u16Value, defaultValue: 256 });
export const MinAllowedUids = declareColumn('MinAllowedUids', {
  value: u16Value,
  defaultValue: 64,
  outlivesSubnet: true,
});
export const MaxAllowedValidators = declareColumn('MaxAllowedValidators', {
  value: u16Value,
  defaultValue: 128,
});
/** Count of non-immune neurons below which immune ones are pruned. */
export const MinNonImmuneUids = declareColumn('MinNonImmuneUids', {
  value: u16Value,
  defaultValue: 10,
  outlivesSubnet: true,
});
/** Count of the owner's neurons that are never pruned. */
export const ImmuneOwnerUidsLimit = declareColumn('ImmuneOwnerUidsLimit', { value: u16Value, defaultValue: 1 });
export const MinAllowedWeights = declareColumn('MinAllowedWeights', { value: u16Value, defaultValue: 1_024 });
/** The smallest version key that set_weights may carry; 0 for any. */
export const WeightsVersionKey = declareColumn('WeightsVersionKey', { value: u64Value, defaultValue: 0n });
/** Blocks between two set_weights of a neuron. */
export const WeightsSetRateLimit = declareColumn('WeightsSetRateLimit', {
  value: u64Value,
  defaultValue: 100n,
});
/** Blocks between two announcements of an endpoint; 0 for no limit. */
export const ServingRateLimit = declareColumn('ServingRateLimit', { value: u64Value, defaultValue: 50n });
export const CommitRevealWeightsEnabled = declareColumn('CommitRevealWeightsEnabled', {
  value: boolValue,
  defaultValue: true,
});
/** Epochs. */
export const RevealPeriodEpochs = declareColumn('RevealPeriodEpochs', { value: u64Value, defaultValue: 1n });
/** Millionths of the old bonds that an epoch keeps. */
export const BondsMovingAverage = declareColumn('BondsMovingAverage', {
  value: u64Value,
  defaultValue: 900_000n,
});
/** u16 share. */
export const BondsPenalty = declareColumn('BondsPenalty', { value: u16Value, defaultValue: 65_535 });
export const BondsResetOn = declareColumn('BondsResetOn', { value: boolValue, defaultValue: false });
export const LiquidAlphaOn = declareColumn('LiquidAlphaOn', { value: boolValue, defaultValue: false });

/** Bounds of the liquid alpha, u16 shares. */
export interface AlphaBounds {
  readonly low: number;
  readonly high: number;
}

export const AlphaValues = declareMap('AlphaValues', netuidKey, {
  value: structValue<AlphaBounds>('(u16, u16)', { low: u16Value, high: u16Value }),
  defaultValue: { low: 45_875, high: 58_982 },
});
/** Hundredths. */
export const AlphaSigmoidSteepness = declareColumn('AlphaSigmoidSteepness', {
  value: i16Value,
  defaultValue: 1_000,
});
export const Yuma3On = declareColumn('Yuma3On', { value: boolValue, defaultValue: false });
export const NetworkRegistrationAllowed = declareColumn('NetworkRegistrationAllowed', {
  value: boolValue,
  defaultValue: true,
});
export const TransferToggle = declareColumn('TransferToggle', { value: boolValue, defaultValue: true });
/** What becomes of incentive withheld from the owner's neurons: `Burn` or `Recycle`. */
export const RecycleOrBurn = declareMap('RecycleOrBurn', netuidKey, {
  value: textValue,
  defaultValue: 'Burn',
  outlivesSubnet: true,
});
export const OwnerCutEnabled = declareColumn('OwnerCutEnabled', {
  value: boolValue,
  defaultValue: true,
  outlivesSubnet: true,
});

/** Rao of stake weight below which a neuron cannot set weights. */
export const StakeThreshold = declareValue('StakeThreshold', { value: u64Value, defaultValue: 0n });
/** u16 share. */
export const SubnetOwnerCut = declareValue('SubnetOwnerCut', { value: u16Value, defaultValue: 11_796 });
export const MaxEpochsPerBlock = declareValue('MaxEpochsPerBlock', { value: u8Value, defaultValue: 2 });
/** Blocks before an epoch in which parameters cannot be changed. */
export const AdminFreezeWindow = declareValue('AdminFreezeWindow', { value: u16Value, defaultValue: 10 });
/** Tempos between two changes of a parameter by a subnet's owner; 0 for no limit. */
export const OwnerHyperparamRateLimit = declareValue('OwnerHyperparamRateLimit', { value: u16Value, defaultValue: 2 });
/**
 * The block in which a subnet's owner last changed a parameter, or anybody one whose limit holds for root too, by the
 * number of the call's field in `call.proto`. The reference keeps it under `LastRateLimitedBlock`.
 */
export const LastOwnerHyperparamBlock = declareDoubleMap('LastOwnerHyperparamBlock', [netuidKey, parameterKey], {
  value: u64Value,
  defaultValue: 0n,
  outlivesSubnet: true,
});
