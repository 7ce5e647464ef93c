/** The pool of a subnet. */
import type { Netuid } from '@yumanet/protocol';
import type { PoolInfo } from '@yumanet/protocol/messages';
import { spotPriceRao } from '../rules/pool.ts';
import type { ChainState } from '../state/chain-state.ts';
import { FeeRate, SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../state/items/pool-items.ts';
import { SubtokenEnabled } from '../state/items/subnet-items.ts';
import { ofSubnet, type ReadResult } from './read-result.ts';

export function readPool(state: ChainState, netuid: Netuid): ReadResult<PoolInfo> {
  return ofSubnet(state, netuid, () => ({
    netuid,
    block: state.head.number,
    subnetTao: state.get(SubnetTAO, netuid),
    subnetAlphaIn: state.get(SubnetAlphaIn, netuid),
    subnetAlphaOut: state.get(SubnetAlphaOut, netuid),
    priceRao: spotPriceRao(state, netuid),
    feeRate: state.get(FeeRate, netuid),
    subtokenEnabled: state.get(SubtokenEnabled, netuid),
  }));
}
