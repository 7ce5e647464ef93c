/** Everything that a kind of network decides: what its chain and its subnets start with. Plain data. */

/** Values of the whole chain. */
export interface ChainValues {
  readonly maxEpochsPerBlock: number;
  /** Blocks. */
  readonly networkRateLimit: bigint;
  /** Blocks. */
  readonly adminFreezeWindow: number;
  /** Tempos. */
  readonly ownerHyperparamRateLimit: number;
  /** Raw I96F32 bits. */
  readonly subnetMovingAlpha: bigint;
  /** Rao per extrinsic that pays a fee. */
  readonly transactionFee: bigint;
  readonly loopbackServingAllowed: boolean;
  /** Blocks. */
  readonly txChildkeyTakeRateLimit: bigint;
  /** Blocks. */
  readonly pendingChildKeyCooldown: bigint;
  /** Blocks between two key swaps of a coldkey. */
  readonly txRateLimit: bigint;
  /** Blocks. */
  readonly coldkeySwapAnnouncementDelay: bigint;
  /** Blocks. */
  readonly coldkeySwapReannouncementDelay: bigint;
}

/** Values that a subnet is created with, by the genesis builder and by `register_network` alike. */
export interface SubnetValues {
  /** Blocks. */
  readonly tempo: number;
  /** Blocks. */
  readonly immunityPeriod: number;
  readonly maxAllowedUids: number;
  readonly maxAllowedValidators: number;
  readonly minAllowedWeights: number;
  readonly minNonImmuneUids: number;
  readonly activityCutoffFactorMilli: number;
  /** Blocks. */
  readonly weightsSetRateLimit: bigint;
  /** Blocks. */
  readonly servingRateLimit: bigint;
  readonly commitRevealWeightsEnabled: boolean;
  readonly yuma3On: boolean;
  readonly registrationAllowed: boolean;
  /** Rao. */
  readonly burn: bigint;
  /** Rao. */
  readonly minBurn: bigint;
  /** Rao. */
  readonly maxBurn: bigint;
  /** Blocks. */
  readonly burnHalfLife: number;
  /** Raw U64F64 bits. */
  readonly burnIncreaseMult: bigint;
  /** Blocks. */
  readonly emaPriceHalvingBlocks: bigint;
  readonly subnetEmissionEnabled: boolean;
}

/** What the genesis builder gives the subnets of block 0 beyond their creation values. */
export interface GenesisSubnetValues {
  readonly started: boolean;
  readonly subnetEmissionEnabled: boolean;
  /** Rao of TAO in the pool. */
  readonly poolTao: bigint;
  /** Rao of alpha in the pool. */
  readonly poolAlpha: bigint;
  /** Rao of alpha staked on the validators together. */
  readonly validatorStake: bigint;
}

/** Numbers of rules, which no storage item has. */
export interface RuleValues {
  /** The smallest tempo that a subnet's owner may set, blocks. */
  readonly ownerTempoMin: number;
  /** Blocks between two changes of the tempo by a subnet's owner. */
  readonly ownerTempoRateLimit: bigint;
  /** Blocks between two changes of the count of mechanisms by a subnet's owner, or of their split. */
  readonly mechanismRateLimit: bigint;
  /** Blocks between two trims of a subnet by its owner. */
  readonly trimRateLimit: bigint;
  /** Blocks for which a coldkey that swapped a hotkey in one subnet cannot do so there again. */
  readonly hotkeySwapInterval: bigint;
}

export interface Preset extends RuleValues {
  readonly name: PresetId;
  readonly chain: ChainValues;
  readonly subnet: SubnetValues;
  readonly genesisSubnet: GenesisSubnetValues;
  /** Every value above that is not the reference's, with the reason. */
  readonly deviations: readonly Deviation[];
  /** What else is not as there: how the network is built and run. */
  readonly surroundings: readonly Surrounding[];
}

/** The parts of a preset that hold values. */
export type PresetPart = 'rules' | 'chain' | 'subnet' | 'genesisSubnet';

/** In the units of the preset's values. */
export type PresetValue = number | bigint | boolean;

/** A value of a preset that is not the reference's. */
export interface Deviation {
  readonly part: PresetPart;
  /** Its name in that part. */
  readonly key: string;
  readonly value: PresetValue;
  /** What the reference has: for `fast` its fast localnet, for `mainnet` its main network; words where it is no value. */
  readonly reference: PresetValue | string;
  readonly why: string;
}

/** Something that no value of a preset says, in words. */
export interface Surrounding {
  readonly what: string;
  readonly here: string;
  readonly reference: string;
  readonly why: string;
}

export type PresetId = 'fast' | 'mainnet';
