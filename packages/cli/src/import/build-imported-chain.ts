/** From a decoded metagraph to block 0, and what is worth saying of it. */
import { chainOptionsOf, newIdentity } from '@yumanet/coordinator';
import type { Crypto, Netuid, Random } from '@yumanet/protocol';
import {
  buildGenesisFromPicture,
  fastPreset,
  mainnetPreset,
  openState,
  readMetagraph,
  readSubnet,
  type SubnetPicture,
} from '@yumanet/runtime';
import { TOTAL_SUPPLY_RAO } from '@yumanet/yuma';
import type { Settings } from '../settings/settings.ts';
import type { NewChain } from './write-chain.ts';

export interface ImportedChain extends NewChain {
  readonly figures: ImportFigures;
}

/** Amounts are rao. */
export interface ImportFigures {
  readonly neurons: number;
  /** Count of neurons with a permit. */
  readonly validators: number;
  /** Count of neurons that have set weights. */
  readonly weighing: number;
  readonly alphaStake: bigint;
  readonly taoStake: bigint;
  /** As consensus counts it: alpha, and root TAO by its weight. */
  readonly totalStake: bigint;
  /** Undefined for a subnet that never runs one. */
  readonly firstEpochBlock: bigint | undefined;
  /** True when the first epoch waits longer than a tempo, so that validators who were inactive are so in it. */
  readonly isFirstEpochLate: boolean;
}

/** What a chain is made with. */
export type ChainSettings = Pick<Settings, 'name' | 'preset' | 'seed' | 'beacon' | 'beacon_period'>;

/** What is needed besides the picture. */
export interface ChainTarget {
  readonly settings: ChainSettings;
  readonly netuid: Netuid;
  readonly crypto: Crypto;
  /** For the beacon of a chain without a seed. */
  readonly random: Random;
}

/** The chain, or the rao of TAO that are too many. */
export function buildImportedChain(picture: SubnetPicture, target: ChainTarget): ImportedChain | { excessRao: bigint } {
  const { settings, netuid, crypto, random } = target;
  const { preset, beacon_period: beaconPeriod } = settings;
  const made = newIdentity({ ...settings, beaconPeriod }, { crypto, random });
  const options = { ...chainOptionsOf(made, crypto), netuid, picture };
  const excessRao = issuanceOf(picture, options.accounts, preset) - TOTAL_SUPPLY_RAO;
  if (excessRao > 0n) return { excessRao };
  const snapshot = buildGenesisFromPicture(options, { crypto });
  const state = openState(snapshot, { crypto });
  const metagraph = readMetagraph(state, netuid);
  const subnet = readSubnet(state, netuid);
  if (!metagraph.ok || !subnet.ok) throw new Error(`the chain that was built has no subnet ${netuid}`);
  const { alphaStake, taoStake, totalStake, validatorPermit, numUids, tempo } = metagraph.value;
  const { nextEpochBlock: firstEpochBlock } = subnet.value.subnet;
  return {
    snapshot,
    identity: made.identity,
    figures: {
      neurons: numUids,
      validators: validatorPermit.filter((permit) => permit).length,
      weighing: picture.neurons.filter(({ weights }) => weights.uids.length > 0).length,
      alphaStake: sum(alphaStake),
      taoStake: sum(taoStake),
      totalStake: sum(totalStake),
      firstEpochBlock,
      isFirstEpochLate: firstEpochBlock !== undefined && firstEpochBlock > BigInt(tempo),
    },
  };
}

/** All TAO that the chain would have: accounts, the pool, and what lies on root. */
function issuanceOf(
  { neurons, pool }: SubnetPicture,
  accounts: readonly { readonly freeRao: bigint }[],
  preset: Settings['preset'],
): bigint {
  const { poolTao } = (preset === 'fast' ? fastPreset : mainnetPreset).genesisSubnet;
  const endowed = sum(accounts.map(({ freeRao }) => freeRao));
  return endowed + (pool?.taoRao ?? poolTao) + sum(neurons.map(({ rootRao }) => rootRao));
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
