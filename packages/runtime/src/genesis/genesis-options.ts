/** What a network is built from. */
import type { AccountId, Coldkey, Hotkey, Netuid, SealScheme } from '@yumanet/protocol';
import type { PresetId } from '../presets/preset.ts';
import type { SubnetPicture } from './subnet-picture.ts';

/** The beacon of a chain. Its seed stays with whoever makes the pulses. */
export interface BeaconOptions {
  readonly scheme: SealScheme;
  /** From one round to the next, at least 1. */
  readonly periodBlocks: bigint;
  /** BLAKE2b-256 of the seed. */
  readonly seedHash: Uint8Array;
  /** The group key of timelock encryption; empty where every round has a key of its own. */
  readonly publicKey: Uint8Array;
}

/** What every chain has, whatever its subnets are. */
export interface ChainOptions {
  /** The network's name. */
  readonly name: string;
  readonly preset: PresetId;
  /** Any text; two networks that differ only in it have different genesis hashes. */
  readonly seed: string;
  readonly beacon: BeaconOptions;
  readonly accounts: readonly { readonly account: AccountId; readonly freeRao: bigint }[];
  readonly sudo: AccountId;
  /** Gets the fees of blocks; endowed with 1 TAO when it is not among the accounts. */
  readonly author: AccountId;
}

/** A network of fresh subnets. */
export interface GenesisOptions extends ChainOptions {
  /** Count of validators with stake in each subnet, at least 1. */
  readonly validators: number;
  /** Count of subnets, netuids 1 and up. */
  readonly subnets: number;
  /** The coldkey of the validators. */
  readonly neuronsOwner: Coldkey;
  /** Per subnet the validators' hotkeys; the first is the subnet's owner hotkey and gets uid 0. */
  readonly validatorHotkeys: readonly (readonly Hotkey[])[];
  /**
   * Who owns the subnets; nobody (the zero account, as in the reference's genesis subnet) unless given. It should not
   * own miners: the incentive of an owner's neurons is withheld.
   */
  readonly subnetOwner?: Coldkey;
  /** Where in the life of a chain the network begins; at its start unless given. */
  readonly scenario?: ScenarioId;
}

/** `halving`: just before the halving of December 2025. */
export type ScenarioId = 'halving';

/** A network of one subnet that exists elsewhere. */
export interface PictureOptions extends ChainOptions {
  /** The netuid here; not root's. */
  readonly netuid: Netuid;
  readonly picture: SubnetPicture;
}
