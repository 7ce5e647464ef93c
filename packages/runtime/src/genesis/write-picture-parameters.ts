/** Parameters of a picture, as the storage items have them. */
import type { Netuid } from '@yumanet/protocol';
import type { Preset, SubnetValues } from '../presets/preset.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  AlphaSigmoidSteepness,
  AlphaValues,
  BondsMovingAverage,
  BondsPenalty,
  BondsResetOn,
  Kappa,
  LiquidAlphaOn,
  OwnerCutEnabled,
  RevealPeriodEpochs,
  Rho,
  TransferToggle,
  WeightsVersionKey,
} from '../state/items/hyperparameter-items.ts';
import type { StorageItem } from '../state/storage-item.ts';
import type { PictureParameters } from './subnet-picture.ts';

const MILLI = 1_000n;

/** The values that the subnet is created with: the preset's where the picture has none. */
export function subnetValuesOf(preset: Preset, parameters: PictureParameters): SubnetValues {
  const values = { ...preset.subnet, ...parameters };
  const { activityCutoff, activityCutoffFactorMilli } = parameters;
  if (activityCutoff === undefined || activityCutoffFactorMilli !== undefined || values.tempo === 0) return values;
  return { ...values, activityCutoffFactorMilli: factorMilliOf(activityCutoff, values.tempo) };
}

/** The smallest factor that gives at least so many blocks; for tempos up to 1000 it gives exactly them. */
function factorMilliOf(cutoff: bigint, tempo: number): number {
  const blocks = BigInt(tempo);
  return Number((cutoff * MILLI + blocks - 1n) / blocks);
}

/** Writes the parameters that a subnet is not created with; the others keep their defaults. */
export function writeFurtherParameters(state: ChainState, netuid: Netuid, parameters: PictureParameters): void {
  const write = <V>(item: StorageItem<readonly [Netuid], V>, value: V | undefined): void => {
    if (value !== undefined) state.set(item, value, netuid);
  };
  write(Kappa, parameters.kappa);
  write(Rho, parameters.rho);
  write(WeightsVersionKey, parameters.weightsVersionKey);
  write(RevealPeriodEpochs, parameters.revealPeriodEpochs);
  write(BondsMovingAverage, parameters.bondsMovingAverage);
  write(BondsPenalty, parameters.bondsPenalty);
  write(BondsResetOn, parameters.bondsResetOn);
  write(LiquidAlphaOn, parameters.liquidAlphaOn);
  write(AlphaSigmoidSteepness, parameters.alphaSigmoidSteepness);
  write(TransferToggle, parameters.transferToggle);
  write(OwnerCutEnabled, parameters.ownerCutEnabled);
  const { low, high } = AlphaValues.defaultValue;
  const { alphaLow, alphaHigh } = parameters;
  if (alphaLow === undefined && alphaHigh === undefined) return;
  write(AlphaValues, { low: alphaLow ?? low, high: alphaHigh ?? high });
}
