/** A subnet of another chain as somebody wrote it down: enough to go on from there. */
import type { Coldkey, Hotkey } from '@yumanet/protocol';
import type { SparseRowU16 } from '@yumanet/yuma';
import type { SubnetValues } from '../presets/preset.ts';

/** Parameters that a subnet is not created with, in the units of their storage items. */
export interface FurtherParameters {
  readonly kappa: number;
  readonly rho: number;
  readonly weightsVersionKey: bigint;
  readonly revealPeriodEpochs: bigint;
  readonly bondsMovingAverage: bigint;
  readonly bondsPenalty: number;
  readonly bondsResetOn: boolean;
  readonly liquidAlphaOn: boolean;
  readonly alphaLow: number;
  readonly alphaHigh: number;
  readonly alphaSigmoidSteepness: number;
  readonly transferToggle: boolean;
  readonly ownerCutEnabled: boolean;
  /** Blocks; the factor, where it is given, is stronger. */
  readonly activityCutoff: bigint;
}

/** Every parameter that a picture may have; one that it lacks is the preset's, or the storage item's default. */
export type PictureParameters = Partial<SubnetValues & FurtherParameters>;

export interface PictureNeuron {
  readonly hotkey: Hotkey;
  readonly coldkey: Coldkey;
  /** Rao of alpha on the hotkey. */
  readonly alphaRao: bigint;
  /** Rao of TAO on the hotkey in root. */
  readonly rootRao: bigint;
  /** Undefined where the picture does not say: then by stake, as an epoch hands permits out. */
  readonly validatorPermit?: boolean;
  /** Counts where `updatedAgo` is not known; then a neuron is active unless this is false. */
  readonly active?: boolean;
  /** Blocks from the last update to the picture. */
  readonly updatedAgo?: bigint;
  /** Blocks from the registration to the picture. */
  readonly registeredAgo?: bigint;
  readonly weights: SparseRowU16;
  readonly bonds: SparseRowU16;
  /** Results of the last epoch, u16 shares. */
  readonly incentive: number;
  readonly dividends: number;
  readonly consensus: number;
  readonly validatorTrust: number;
}

export interface SubnetPicture {
  /** In order of uids. */
  readonly neurons: readonly PictureNeuron[];
  readonly parameters: PictureParameters;
  readonly ownerColdkey?: Coldkey;
  readonly ownerHotkey?: Hotkey;
  /** The preset's unless given. */
  readonly pool?: { readonly taoRao: bigint; readonly alphaRao: bigint };
  /** Rao of alpha outside of the pool: at least the neurons' stake, which it is unless given. */
  readonly alphaOutRao?: bigint;
  /** How much root TAO counts beside alpha, a u64 share; the storage item's default unless given. */
  readonly taoWeight?: bigint;
}
