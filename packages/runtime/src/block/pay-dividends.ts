/** What validators, their stakers and root stake earned. Source: docs/rules/economics.md sections 3.5 and 3.6. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import {
  type DividendEarner,
  dividendDistribution,
  saturateToU64,
  taoWeightU96F32,
  U16_MAX,
  u96f32,
} from '@yumanet/yuma';
import { addRootDividend } from '../rules/root-claims.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { increaseStake, increaseStakeAndAll, stakeOf } from '../rules/stake.ts';
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

interface EarnedDividend {
  readonly hotkey: Hotkey;
  /** Raw U96F32 bits of rao. */
  readonly dividendBits: bigint;
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
  const earners = earnersOf(state, netuid, payment.dividends);
  const { alphaDividends, rootAlphaDividends } = dividendDistribution({
    earners,
    pendingAlpha: payment.validatorAlpha,
    pendingRootAlpha: payment.rootAlpha,
    taoWeightBits: taoWeightU96F32(state.get(TaoWeight)),
  });
  const dividends = new Map<Hotkey, DividendShare>();
  earners.forEach(({ hotkey }, place) => {
    const dividendBits = alphaDividends[place] ?? 0n;
    dividends.set(hotkey, payValidator(state, netuid, { hotkey, dividendBits }));
  });
  const rootDividends = new Map<Hotkey, bigint>();
  const rootClaimable = new Map<Hotkey, bigint>();
  earners.forEach(({ hotkey }, place) => {
    const dividendBits = rootAlphaDividends[place] ?? 0n;
    const { stakedRao, claimableRao } = payRootDividend(state, netuid, { hotkey, dividendBits });
    rootDividends.set(hotkey, stakedRao);
    if (claimableRao > 0n) rootClaimable.set(hotkey, claimableRao);
  });
  return { dividends, rootDividends, rootClaimable };
}

interface Earner extends DividendEarner {
  readonly hotkey: Hotkey;
}

/** Who has dividends, in their order. */
function earnersOf(state: ChainState, netuid: Netuid, dividends: ReadonlyMap<Hotkey, bigint>): readonly Earner[] {
  const earners: Earner[] = [];
  for (const [hotkey, dividend] of dividends) {
    if (dividend <= 0n) continue;
    const stake = { alpha: stakeOf(state, hotkey, netuid), rootTao: stakeOf(state, hotkey, ROOT_NETUID) };
    earners.push({ hotkey, dividendBits: u96f32.fromInteger(dividend), stake });
  }
  return earners;
}

function payValidator(state: ChainState, netuid: Netuid, { hotkey, dividendBits }: EarnedDividend): DividendShare {
  const share = splitTake(dividendBits, state.get(Delegates, hotkey));
  const position = { hotkey, coldkey: state.get(Owner, hotkey), netuid };
  const stake = increaseStakeAndAll(state, position, { ownRao: share.takeRao, allRao: share.stakersRao });
  state.set(AlphaDividendsPerSubnet, share.stakersRao, netuid, hotkey);
  state.set(TotalHotkeyAlphaLastEpoch, stake, hotkey, netuid);
  return share;
}

/**
 * Stakes the validator's take, and the rest, too, when that is more than the validator's root stake; otherwise who has root
 * stake there can claim the rest.
 */
function payRootDividend(
  state: ChainState,
  netuid: Netuid,
  { hotkey, dividendBits }: EarnedDividend,
): { readonly stakedRao: bigint; readonly claimableRao: bigint } {
  // Whoever earned dividends has an entry, also of nothing.
  if (dividendBits === 0n) {
    state.set(RootAlphaDividendsPerSubnet, 0n, netuid, hotkey);
    return { stakedRao: 0n, claimableRao: 0n };
  }
  const { takeRao, stakersRao } = splitTake(dividendBits, state.get(Delegates, hotkey));
  const isAllStaked = stakersRao > stakeOf(state, hotkey, ROOT_NETUID);
  const staked = isAllStaked ? takeRao + stakersRao : takeRao;
  increaseStake(state, { hotkey, coldkey: state.get(Owner, hotkey), netuid }, staked);
  if (!isAllStaked) addRootDividend(state, hotkey, netuid, stakersRao);
  state.set(RootAlphaDividendsPerSubnet, stakersRao, netuid, hotkey);
  return { stakedRao: staked, claimableRao: isAllStaked ? 0n : stakersRao };
}

/** The bits of a whole take. */
const WHOLE_TAKE = u96f32.fromInteger(BigInt(U16_MAX));

/** The validator's take of a dividend (raw U96F32 bits of rao) and what is left for its stakers, each floored to rao. */
export function splitTake(dividendBits: bigint, take: number): DividendShare {
  const takeShare = u96f32.safeDiv(u96f32.fromInteger(BigInt(take)), WHOLE_TAKE);
  const takeBits = u96f32.saturatingMul(takeShare, dividendBits);
  return {
    takeRao: saturateToU64(u96f32.toInteger(takeBits)),
    stakersRao: saturateToU64(u96f32.toInteger(u96f32.saturatingSub(dividendBits, takeBits))),
  };
}
