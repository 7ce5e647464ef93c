/** From a decoded metagraph to block 0, and what is worth saying of it. */
import { chainOptionsOf } from '@yumanet/coordinator';
import type { Crypto, Netuid } from '@yumanet/protocol';
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

/** What is needed besides the picture. */
export interface ChainTarget {
  readonly settings: Pick<Settings, 'name' | 'preset' | 'seed'>;
  readonly netuid: Netuid;
  readonly crypto: Crypto;
}

/** The chain, or the rao of TAO that are too many. */
export function buildImportedChain(picture: SubnetPicture, target: ChainTarget): ImportedChain | { excessRao: bigint } {
  const { settings, netuid, crypto } = target;
  const { name, preset, seed } = settings;
  const options = { ...chainOptionsOf({ name, preset, seed }, crypto), netuid, picture };
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
    identity: { name, preset, seed },
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
