/** How much of a subnet's alpha stands against root TAO. Source: docs/rules/economics.md section 2.5. */
import type { Netuid } from '@yumanet/protocol';
import { rootProportion } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../state/items/pool-items.ts';
import { TaoWeight } from '../state/items/staking-items.ts';
import { ROOT_NETUID } from './root-netuid.ts';

/** Raw U96F32 bits; 0 while nobody has root stake. */
export function rootProportionOf(state: ChainState, netuid: Netuid): bigint {
  const rootTao = state.get(SubnetTAO, ROOT_NETUID);
  if (rootTao === 0n) return 0n;
  return rootProportion({
    rootTao,
    taoWeight: state.get(TaoWeight),
    alphaIn: state.get(SubnetAlphaIn, netuid),
    alphaOut: state.get(SubnetAlphaOut, netuid),
  });
}
