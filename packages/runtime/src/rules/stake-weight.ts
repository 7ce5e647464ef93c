/** How much a hotkey's stake counts on a subnet. Source: docs/rules/economics.md section 4.7. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import { inheritedStake, saturateToU64, totalStakeI64F64, u64f64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { ChildKeys, ParentKeys } from '../state/items/child-key-items.ts';
import { TaoWeight } from '../state/items/staking-items.ts';
import { spotPriceU64F64 } from './pool.ts';
import { ROOT_NETUID } from './root-netuid.ts';
import { stakeOf } from './stake.ts';
import { allNetuids } from './subnets.ts';

/**
 * Stake as consensus, permits and thresholds count it, raw I64F64 bits of rao: alpha plus weighted root TAO, each without
 * what children have of it and with what parents give of theirs on this subnet. What parents inherit is not passed on.
 */
export function stakeWeightI64F64(state: ChainState, hotkey: Hotkey, netuid: Netuid): bigint {
  const alpha = inheritedOn(state, hotkey, { netuid, stakedOn: netuid });
  return totalStakeI64F64(alpha, inheritedOn(state, hotkey, { netuid, stakedOn: ROOT_NETUID }), state.get(TaoWeight));
}

/** Rao staked on one subnet, shared by the child keys of another: root stake is shared by those of each subnet. */
function inheritedOn(
  state: ChainState,
  hotkey: Hotkey,
  { netuid, stakedOn }: { readonly netuid: Netuid; readonly stakedOn: Netuid },
): bigint {
  const own = stakeOf(state, hotkey, stakedOn);
  const children = state.find(ChildKeys, hotkey, netuid);
  const parents = state.find(ParentKeys, hotkey, netuid);
  if (children === undefined && parents === undefined) return own;
  return inheritedStake({
    own,
    givenProportions: (children ?? []).map(({ proportion }) => proportion),
    parents: (parents ?? []).map(({ proportion, hotkey: parent }) => ({
      stake: stakeOf(state, parent, stakedOn),
      proportion,
    })),
  });
}

/** What everything staked to a hotkey is worth at spot prices, rao of TAO, floored for each subnet. */
export function totalStakeInTao(state: ChainState, hotkey: Hotkey): bigint {
  return allNetuids(state).reduce((sum, netuid) => {
    const alpha = stakeOf(state, hotkey, netuid);
    return alpha === 0n ? sum : sum + saturateToU64(u64f64.toInteger(alpha * spotPriceU64F64(state, netuid)));
  }, 0n);
}
