/** One subnet in short, and all of them. */
import { accountToBytes, type Netuid } from '@yumanet/protocol';
import type { SubnetList, SubnetResponse, SubnetSummary } from '@yumanet/protocol/messages';
import { U16_MAX } from '@yumanet/yuma';
import { nextEpochBlock } from '../rules/epoch-schedule.ts';
import { spotPriceRao } from '../rules/pool.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import { symbolOf } from '../rules/token-symbols.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  ImmunityPeriod,
  Kappa,
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedWeights,
  Rho,
  Tempo,
} from '../state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../state/items/neuron-items.ts';
import { Burn } from '../state/items/registration-items.ts';
import { Difficulty } from '../state/items/registration-parameter-items.ts';
import { FirstEmissionBlockNumber, LastEpochBlock, SubnetEpochIndex } from '../state/items/subnet-items.ts';
import { ofSubnet, type ReadResult } from './read-result.ts';
import { readPoolFigures, readSubnetFigures, subnetNameOf } from './subnet-figures.ts';

/** The reference keeps this parameter for reading only. */
const SCALING_LAW_POWER = 50;

/** Every subnet in ascending order; root is none of them. */
export function readSubnets(state: ChainState): SubnetList {
  return { block: state.head.number, subnets: subnetNetuids(state).map((netuid) => summaryOf(state, netuid)) };
}

export function readSubnet(state: ChainState, netuid: Netuid): ReadResult<SubnetResponse> {
  return ofSubnet(state, netuid, () => ({ block: state.head.number, subnet: summaryOf(state, netuid) }));
}

function summaryOf(state: ChainState, netuid: Netuid): SubnetSummary {
  const figures = readSubnetFigures(state, netuid);
  return {
    netuid,
    ...figures,
    owner: figures.ownerColdkey,
    subnetName: subnetNameOf(state, netuid),
    tokenSymbol: symbolOf(state, netuid),
    subnetAccountId: accountToBytes(subnetAccount(netuid)),
    started: state.has(FirstEmissionBlockNumber, netuid),
    lastEpochBlock: state.get(LastEpochBlock, netuid),
    nextEpochBlock: nextEpochBlock(state, netuid),
    subnetEpochIndex: state.get(SubnetEpochIndex, netuid),
    ...readPoolFigures(state, netuid),
    priceRao: spotPriceRao(state, netuid),
    ...readParameters(state, netuid),
    emission: 0n,
    networkModality: 0,
    networkConnect: [],
    emissionValue: 0n,
  };
}

function readParameters(state: ChainState, netuid: Netuid) {
  const numUids = state.get(SubnetworkN, netuid);
  const maxUids = state.get(MaxAllowedUids, netuid);
  return {
    numUids,
    subnetworkN: numUids,
    maxUids,
    maxAllowedUids: maxUids,
    maxAllowedValidators: state.get(MaxAllowedValidators, netuid),
    tempo: state.get(Tempo, netuid),
    burn: state.get(Burn, netuid),
    difficulty: state.get(Difficulty, netuid),
    rho: state.get(Rho, netuid),
    kappa: state.get(Kappa, netuid),
    immunityPeriod: state.get(ImmunityPeriod, netuid),
    minAllowedWeights: state.get(MinAllowedWeights, netuid),
    maxWeightsLimit: U16_MAX,
    scalingLawPower: SCALING_LAW_POWER,
  };
}
