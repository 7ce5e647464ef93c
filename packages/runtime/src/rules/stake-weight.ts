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

/** Stake on a subnet as it counts, rao, without what children have of it and with what parents give of theirs. */
export interface CountedStake {
  readonly alpha: bigint;
  /** Root stake, shared by the child keys of the subnet. */
  readonly rootTao: bigint;
}

/**
 * One level only: what parents inherit is not passed on. A hotkey without relations costs two look-ups more than its stake;
 * otherwise the cost grows with its parents.
 */
export function countedStake(state: ChainState, hotkey: Hotkey, netuid: Netuid): CountedStake {
  const own = { alpha: stakeOf(state, hotkey, netuid), rootTao: stakeOf(state, hotkey, ROOT_NETUID) };
  const children = state.find(ChildKeys, hotkey, netuid);
  const parents = state.find(ParentKeys, hotkey, netuid);
  if (children === undefined && parents === undefined) return own;
  const givenProportions = (children ?? []).map(({ proportion }) => proportion);
  const inherited = (ownRao: bigint, stakedOn: Netuid) =>
    inheritedStake({
      own: ownRao,
      givenProportions,
      parents: (parents ?? []).map(({ proportion, hotkey: parent }) => ({
        stake: stakeOf(state, parent, stakedOn),
        proportion,
      })),
    });
  return { alpha: inherited(own.alpha, netuid), rootTao: inherited(own.rootTao, ROOT_NETUID) };
}

/** Stake as consensus, permits and thresholds count it, raw I64F64 bits of rao: alpha plus weighted root TAO. */
export function stakeWeightI64F64(state: ChainState, hotkey: Hotkey, netuid: Netuid): bigint {
  return weighStake(state, countedStake(state, hotkey, netuid));
}

/** The same of stake that was counted already. */
export function weighStake(state: ChainState, { alpha, rootTao }: CountedStake): bigint {
  // Most hotkeys have no root stake, so that its weight does not matter.
  return totalStakeI64F64(alpha, rootTao, rootTao === 0n ? 0n : state.get(TaoWeight));
}

/** What everything staked to a hotkey is worth at spot prices, rao of TAO, floored for each subnet. */
export function totalStakeInTao(state: ChainState, hotkey: Hotkey): bigint {
  return allNetuids(state).reduce((sum, netuid) => {
    const alpha = stakeOf(state, hotkey, netuid);
    return alpha === 0n ? sum : sum + saturateToU64(u64f64.toInteger(alpha * spotPriceU64F64(state, netuid)));
  }, 0n);
}
