/** Pictures of a subnet, made by hand. */
import type { EpochInput, SparseRowU16 } from '@yumanet/yuma';
import { totalStakeI64F64 } from '@yumanet/yuma';
import { buildGenesisFromPicture } from '../../src/genesis/build-genesis-from-picture.ts';
import type { PictureOptions } from '../../src/genesis/genesis-options.ts';
import type { PictureNeuron, SubnetPicture } from '../../src/genesis/subnet-picture.ts';
import { openState } from '../../src/state/snapshot.ts';
import { coldkey, genesisOptions, hotkey, ports, SUBNET, TAO, type TestChain, wrapState } from './test-chain.ts';

const NO_ROW: SparseRowU16 = { uids: new Uint16Array(0), values: new Uint16Array(0) };

/** A neuron that has nothing but keys. */
export function neuron(name: string, change: Partial<PictureNeuron> = {}): PictureNeuron {
  return {
    hotkey: hotkey(`//${name}`),
    coldkey: coldkey(`//owner-of-${name}`),
    alphaRao: 0n,
    rootRao: 0n,
    weights: NO_ROW,
    bonds: NO_ROW,
    incentive: 0,
    dividends: 0,
    consensus: 0,
    validatorTrust: 0,
    ...change,
  };
}

export function createPictureChain(
  picture: SubnetPicture,
  options: Partial<Omit<PictureOptions, 'picture'>> = {},
): TestChain {
  const { name, preset, seed, beacon, accounts, sudo, author } = genesisOptions();
  const chain = { name, preset, seed, beacon, accounts, sudo, author, netuid: SUBNET, picture };
  return wrapState(openState(buildGenesisFromPicture({ ...chain, ...options }, ports), ports));
}

/** The picture's block on its own chain. */
const PICTURE_BLOCK = 5_000_000n;

/** What an epoch on the other chain would read in the picture's block, where nothing was moved. */
export function epochInputOf(
  { neurons, parameters, taoWeight = 0n, ownerHotkey }: SubnetPicture,
  raoEmission: bigint,
): EpochInput {
  const owner = neurons.findIndex((each) => each.hotkey === ownerHotkey);
  return {
    n: neurons.length,
    currentBlock: PICTURE_BLOCK,
    tempo: parameters.tempo ?? 10,
    lastMechanismStepBlock: PICTURE_BLOCK,
    activityCutoff: parameters.activityCutoff ?? 500n,
    lastUpdate: neurons.map(({ updatedAgo = 0n }) => PICTURE_BLOCK - updatedAgo),
    blockAtRegistration: neurons.map(({ registeredAgo = PICTURE_BLOCK }) => PICTURE_BLOCK - registeredAgo),
    validatorPermit: neurons.map(({ validatorPermit }) => validatorPermit === true),
    totalStakeI64F64: neurons.map(({ alphaRao, rootRao }) => totalStakeI64F64(alphaRao, rootRao, taoWeight)),
    stakeThreshold: 0n,
    ownerUid: owner === -1 ? null : owner,
    maxAllowedValidators: parameters.maxAllowedValidators ?? 64,
    kappa: parameters.kappa ?? 32_767,
    bondsPenalty: parameters.bondsPenalty ?? 65_535,
    alphaLow: parameters.alphaLow ?? 45_875,
    alphaHigh: parameters.alphaHigh ?? 58_982,
    bondsMovingAvg: parameters.bondsMovingAverage ?? 900_000n,
    liquidAlpha: parameters.liquidAlphaOn ?? false,
    yuma3: parameters.yuma3On ?? true,
    alphaSigmoidSteepness: parameters.alphaSigmoidSteepness ?? 1_000,
    commitReveal: parameters.commitRevealWeightsEnabled ?? false,
    currentEpoch: 0n,
    revealPeriod: 1n,
    commitsV2: [],
    commitsV4: [],
    raoEmission,
    weights: neurons.map(({ weights }) => weights),
    bonds: neurons.map(({ bonds }) => bonds),
  };
}

export const STAKE = 1_000n * TAO;
