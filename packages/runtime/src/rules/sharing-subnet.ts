/** What a subnet's share of the block's TAO goes by. Source: docs/rules/economics.md section 2.4. */
import type { Netuid } from '@yumanet/protocol';
import type { SharingSubnet } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { MinerBurned } from '../state/items/emission-items.ts';
import { SubnetEmissionEnabled, SubnetMovingPrice } from '../state/items/pool-items.ts';
import { isDynamic } from './pool.ts';

export function readSharingSubnet(state: ChainState, netuid: Netuid): SharingSubnet {
  return {
    movingPriceI96F32: state.get(SubnetMovingPrice, netuid),
    mechanism: isDynamic(state, netuid) ? 'dynamic' : 'stable',
    minerBurnedU96F32: state.get(MinerBurned, netuid),
    emissionEnabled: state.get(SubnetEmissionEnabled, netuid),
  };
}
