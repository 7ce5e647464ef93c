/** What validators, their stakers and root stake earned. Source: docs/rules/economics.md sections 3.5 and 3.6. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import {
  dividendDistribution,
  saturateToU64,
  taoWeightU96F32,
  U16_MAX,
  u96f32,
  type ValidatorStake,
} from '@yumanet/yuma';
import { addRootDividend } from '../rules/root-claims.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { increaseStake, increaseStakeOfAll, stakeOf } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { RootAlphaDividendsPerSubnet } from '../state/items/root-claim-items.ts';
import {
  AlphaDividendsPerSubnet,
  Delegates,
  Owner,
  TaoWeight,
  TotalHotkeyAlphaLastEpoch,
} from '../state/items/staking-items.ts';
import type { DividendShare, EpochPayments } from './epoch-run.ts';

export interface DividendPayment {
  /** Rao of alpha that the epoch gave each validator: only their proportions count. */
  readonly dividends: ReadonlyMap<Hotkey, bigint>;
  /** Rao of alpha to be paid. */
  readonly validatorAlpha: bigint;
  /** Rao of alpha to be paid for root stake. */
  readonly rootAlpha: bigint;
}

/** What each validator's hotkey was staked; who got nothing may be left out. */
export type DividendPayments = Pick<EpochPayments, 'dividends' | 'rootDividends' | 'rootClaimable'>;

/**
 * Pays validators in proportion to their dividends: first the validator's take, then the rest to all of its stakers.
 * Then the same for root stake.
 */
export function payDividends(state: ChainState, netuid: Netuid, payment: DividendPayment): DividendPayments {
  for (const hotkey of state.keysUnder(AlphaDividendsPerSubnet, netuid)) {
    state.remove(AlphaDividendsPerSubnet, netuid, hotkey);
  }
  for (const hotkey of state.keysUnder(RootAlphaDividendsPerSubnet, netuid)) {
    state.remove(RootAlphaDividendsPerSubnet, netuid, hotkey);
  }
  const earners = [...payment.dividends].filter(([, dividend]) => dividend > 0n);
  const { alphaDividends, rootAlphaDividends } = dividendDistribution({
    dividends: new Map(earners.map(([hotkey, dividend]) => [hotkey, u96f32.fromInteger(dividend)])),
    stakes: new Map(earners.map(([hotkey]): [Hotkey, ValidatorStake] => [hotkey, stakesOf(state, netuid, hotkey)])),
    pendingAlpha: payment.validatorAlpha,
    pendingRootAlpha: payment.rootAlpha,
    taoWeightBits: taoWeightU96F32(state.get(TaoWeight)),
  });
  const dividends = new Map<Hotkey, DividendShare>();
  for (const [hotkey, dividendBits] of alphaDividends) {
    dividends.set(hotkey, payValidator(state, netuid, { hotkey, dividendBits }));
  }
  const rootDividends = new Map<Hotkey, bigint>();
  const rootClaimable = new Map<Hotkey, bigint>();
  for (const [hotkey, dividendBits] of rootAlphaDividends) {
    const { stakedRao, claimableRao } = payRootDividend(state, netuid, { hotkey, dividendBits });
    rootDividends.set(hotkey, stakedRao);
    if (claimableRao > 0n) rootClaimable.set(hotkey, claimableRao);
  }
  return { dividends, rootDividends, rootClaimable };
}

function stakesOf(state: ChainState, netuid: Netuid, hotkey: Hotkey): ValidatorStake {
  return { alpha: stakeOf(state, hotkey, netuid), rootTao: stakeOf(state, hotkey, ROOT_NETUID) };
}

function payValidator(
  state: ChainState,
  netuid: Netuid,
  { hotkey, dividendBits }: { readonly hotkey: Hotkey; readonly dividendBits: bigint },
): DividendShare {
  const share = splitTake(dividendBits, state.get(Delegates, hotkey));
  const { takeRao, stakersRao } = share;
  increaseStake(state, { hotkey, coldkey: state.get(Owner, hotkey), netuid }, takeRao);
  increaseStakeOfAll(state, hotkey, netuid, stakersRao);
  const recorded = saturateToU64(state.get(AlphaDividendsPerSubnet, netuid, hotkey) + stakersRao);
  state.set(AlphaDividendsPerSubnet, recorded, netuid, hotkey);
  state.set(TotalHotkeyAlphaLastEpoch, stakeOf(state, hotkey, netuid), hotkey, netuid);
  return share;
}

/**
 * Stakes the validator's take, and the rest, too, when that is more than the validator's root stake; otherwise who has root
 * stake there can claim the rest.
 */
function payRootDividend(
  state: ChainState,
  netuid: Netuid,
  { hotkey, dividendBits }: { readonly hotkey: Hotkey; readonly dividendBits: bigint },
): { readonly stakedRao: bigint; readonly claimableRao: bigint } {
  const { takeRao, stakersRao } = splitTake(dividendBits, state.get(Delegates, hotkey));
  const isAllStaked = stakersRao > stakeOf(state, hotkey, ROOT_NETUID);
  const staked = isAllStaked ? takeRao + stakersRao : takeRao;
  increaseStake(state, { hotkey, coldkey: state.get(Owner, hotkey), netuid }, staked);
  if (!isAllStaked) addRootDividend(state, hotkey, netuid, stakersRao);
  const recorded = saturateToU64(state.get(RootAlphaDividendsPerSubnet, netuid, hotkey) + stakersRao);
  state.set(RootAlphaDividendsPerSubnet, recorded, netuid, hotkey);
  return { stakedRao: staked, claimableRao: isAllStaked ? 0n : stakersRao };
}

/** The validator's take of a dividend (raw U96F32 bits of rao) and what is left for its stakers, each floored to rao. */
export function splitTake(dividendBits: bigint, take: number): DividendShare {
  const takeShare = u96f32.safeDiv(u96f32.fromInteger(BigInt(take)), u96f32.fromInteger(BigInt(U16_MAX)));
  const takeBits = u96f32.saturatingMul(takeShare, dividendBits);
  return {
    takeRao: saturateToU64(u96f32.toInteger(takeBits)),
    stakersRao: saturateToU64(u96f32.toInteger(u96f32.saturatingSub(dividendBits, takeBits))),
  };
}
