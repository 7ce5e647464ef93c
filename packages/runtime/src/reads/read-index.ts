/** TAO as an index of its subnets: prices, reserves, values and shares of emission side by side. */
import type { Netuid } from '@yumanet/protocol';
import type { IndexSubnet, TaoIndex } from '@yumanet/protocol/messages';
import { saturateToU64, subnetTaoEmissions, u64f64, u96f32 } from '@yumanet/yuma';
import { mintableTao } from '../block/mint-block-emission.ts';
import { toFixed } from '../explain/fixed-text.ts';
import { spotPriceRao, spotPriceU64F64 } from '../rules/pool.ts';
import { readSharingSubnet } from '../rules/sharing-subnet.ts';
import { isEmitTo, subnetNetuids } from '../rules/subnets.ts';
import { symbolOf } from '../rules/token-symbols.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetEmissionEnabled,
  SubnetMovingPrice,
  SubnetTAO,
} from '../state/items/pool-items.ts';
import { NetworkRegisteredAt } from '../state/items/subnet-items.ts';
import { TotalIssuance } from '../state/items/system-items.ts';
import { subnetNameOf } from './subnet-figures.ts';

/**
 * Every subnet in ascending order, root left out, and their sums. Shares are those of the next block if nothing changes
 * before it. Source: docs/rules/economics.md sections 2.1, 2.3 and 2.4.
 */
export function readIndex(state: ChainState): TaoIndex {
  const blockEmission = mintableTao(state);
  const netuids = subnetNetuids(state);
  const emissions = taoEmissionsOf(state, netuids, blockEmission);
  const subnets = netuids.map((netuid) => entryOf(state, netuid, emissions.get(netuid) ?? 0n));
  const sum = (of: (subnet: IndexSubnet) => bigint): bigint =>
    saturateToU64(subnets.reduce((total, subnet) => total + of(subnet), 0n));
  return {
    block: state.head.number,
    totalIssuance: state.get(TotalIssuance),
    blockEmission,
    subnets,
    priceRao: sum(({ priceRao }) => priceRao),
    movingPrice: toFixed(netuids.reduce((total, netuid) => total + state.get(SubnetMovingPrice, netuid), 0n)),
    taoIn: sum(({ taoIn }) => taoIn),
    marketValue: sum(({ marketValue }) => marketValue),
    taoEmission: sum(({ taoEmission }) => taoEmission),
  };
}

/** Rao per subnet, floored, as the next block shares its TAO. */
function taoEmissionsOf(state: ChainState, netuids: readonly Netuid[], tao: bigint): ReadonlyMap<Netuid, bigint> {
  const emitting = netuids.filter((netuid) => isEmitTo(state, netuid));
  const sharing = emitting.map((netuid) => readSharingSubnet(state, netuid));
  const bits = subnetTaoEmissions(sharing, u96f32.fromInteger(tao));
  return new Map(emitting.map((netuid, index) => [netuid, saturateToU64(u96f32.toInteger(bits[index] ?? 0n))]));
}

function entryOf(state: ChainState, netuid: Netuid, taoEmission: bigint): IndexSubnet {
  const alphaIssuance = saturateToU64(state.get(SubnetAlphaIn, netuid) + state.get(SubnetAlphaOut, netuid));
  return {
    netuid,
    subnetName: subnetNameOf(state, netuid),
    tokenSymbol: symbolOf(state, netuid),
    networkRegisteredAt: state.get(NetworkRegisteredAt, netuid),
    priceRao: spotPriceRao(state, netuid),
    movingPrice: toFixed(state.get(SubnetMovingPrice, netuid)),
    taoIn: state.get(SubnetTAO, netuid),
    alphaIssuance,
    marketValue: saturateToU64(u64f64.toInteger(alphaIssuance * spotPriceU64F64(state, netuid))),
    taoEmission,
    takesPart: isEmitTo(state, netuid) && state.get(SubnetEmissionEnabled, netuid),
  };
}
