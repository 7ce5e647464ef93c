/** One subnet in short, and all of them. */
import { accountToBytes, type Netuid } from '@yumanet/protocol';
import type { SubnetList, SubnetResponse, SubnetSummary } from '@yumanet/protocol/messages';
import { nextEpochBlock } from '../rules/epoch-schedule.ts';
import { spotPriceRao } from '../rules/pool.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetAlphaOutEmission } from '../state/items/emission-items.ts';
import { MaxAllowedUids, Tempo } from '../state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../state/items/neuron-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../state/items/pool-items.ts';
import { Burn } from '../state/items/registration-items.ts';
import {
  FirstEmissionBlockNumber,
  LastEpochBlock,
  NetworkRegisteredAt,
  SubnetEpochIndex,
  SubnetOwner,
  SubnetOwnerHotkey,
} from '../state/items/subnet-items.ts';
import { ofSubnet, type ReadResult } from './read-result.ts';

/** Every subnet in ascending order; root is none of them. */
export function readSubnets(state: ChainState): SubnetList {
  return { block: state.head.number, subnets: subnetNetuids(state).map((netuid) => summaryOf(state, netuid)) };
}

export function readSubnet(state: ChainState, netuid: Netuid): ReadResult<SubnetResponse> {
  return ofSubnet(state, netuid, () => ({ block: state.head.number, subnet: summaryOf(state, netuid) }));
}

function summaryOf(state: ChainState, netuid: Netuid): SubnetSummary {
  return {
    netuid,
    ownerColdkey: accountToBytes(state.get(SubnetOwner, netuid)),
    ownerHotkey: accountToBytes(state.get(SubnetOwnerHotkey, netuid)),
    numUids: state.get(SubnetworkN, netuid),
    maxUids: state.get(MaxAllowedUids, netuid),
    tempo: state.get(Tempo, netuid),
    burn: state.get(Burn, netuid),
    started: state.has(FirstEmissionBlockNumber, netuid),
    networkRegisteredAt: state.get(NetworkRegisteredAt, netuid),
    lastEpochBlock: state.get(LastEpochBlock, netuid),
    nextEpochBlock: nextEpochBlock(state, netuid),
    subnetEpochIndex: state.get(SubnetEpochIndex, netuid),
    taoIn: state.get(SubnetTAO, netuid),
    alphaIn: state.get(SubnetAlphaIn, netuid),
    alphaOut: state.get(SubnetAlphaOut, netuid),
    priceRao: spotPriceRao(state, netuid),
    alphaOutEmission: state.get(SubnetAlphaOutEmission, netuid),
  };
}
