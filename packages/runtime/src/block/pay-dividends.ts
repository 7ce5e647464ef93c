/** What validators, their stakers and root stake earned. Source: docs/rules/economics.md sections 3.5 and 3.6. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import {
  type DividendEarner,
  dividendDistribution,
  type PoolKernel,
  saturateToU64,
  taoWeightU96F32,
  U16_MAX,
  u96f32,
} from '@yumanet/yuma';
import { payStakes, type StakePayment } from '../rules/pay-stakes.ts';
import { addRootDividend } from '../rules/root-claims.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { setNumbers } from '../rules/set-numbers.ts';
import { increaseStake, stakeOf } from '../rules/stake.ts';
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
export function payDividends(
  state: ChainState,
  netuid: Netuid,
  payment: DividendPayment,
  pools: PoolKernel,
): DividendPayments {
  const earners = earnersOf(state, netuid, payment.dividends);
  const { alphaDividends, rootAlphaDividends } = dividendDistribution({
    earners,
    pendingAlpha: payment.validatorAlpha,
    pendingRootAlpha: payment.rootAlpha,
    taoWeightBits: taoWeightU96F32(state.get(TaoWeight)),
  });
  const dividends = new Map<Hotkey, DividendShare>();
  const ofRoot = new Map<Hotkey, DividendShare>();
  earners.forEach(({ hotkey }, place) => {
    const take = state.get(Delegates, hotkey);
    dividends.set(hotkey, splitTake(alphaDividends[place] ?? 0n, take));
    ofRoot.set(hotkey, splitTake(rootAlphaDividends[place] ?? 0n, take));
  });
  replaceRecords(state, AlphaDividendsPerSubnet, netuid, dividends);
  replaceRecords(state, RootAlphaDividendsPerSubnet, netuid, ofRoot);
  payValidators(state, netuid, dividends, pools);
  const rootDividends = new Map<Hotkey, bigint>();
  const rootClaimable = new Map<Hotkey, bigint>();
  for (const [hotkey, share] of ofRoot) {
    const { stakedRao, claimableRao } = payRootDividend(state, netuid, { hotkey, share });
    if (stakedRao > 0n) rootDividends.set(hotkey, stakedRao);
    if (claimableRao > 0n) rootClaimable.set(hotkey, claimableRao);
  }
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
    const rootTao = stakeOf(state, hotkey, ROOT_NETUID);
    const alpha = rootTao === 0n ? 0n : stakeOf(state, hotkey, netuid);
    earners.push({ hotkey, dividendBits: u96f32.fromInteger(dividend), stake: { alpha, rootTao } });
  }
  return earners;
}

/** What the last epoch left is replaced, or removed. Who has dividends has a record, also of nothing. */
function replaceRecords(
  state: ChainState,
  record: typeof AlphaDividendsPerSubnet,
  netuid: Netuid,
  shares: ReadonlyMap<Hotkey, DividendShare>,
): void {
  for (const hotkey of state.keysUnder(record, netuid)) {
    if (!shares.has(hotkey)) state.remove(record, netuid, hotkey);
  }
  const records = Array.from(shares, ([hotkey, { stakersRao }]) => ({
    key: [netuid, hotkey] as const,
    value: stakersRao,
  }));
  setNumbers(state, record, records);
}

interface EarnedShare {
  readonly hotkey: Hotkey;
  readonly share: DividendShare;
}

function payValidators(
  state: ChainState,
  netuid: Netuid,
  dividends: ReadonlyMap<Hotkey, DividendShare>,
  pools: PoolKernel,
): void {
  const payments: StakePayment[] = [];
  for (const [hotkey, { takeRao, stakersRao }] of dividends) {
    payments.push({ hotkey, coldkey: state.get(Owner, hotkey), ownRao: takeRao, allRao: stakersRao });
  }
  payStakes(state, netuid, payments, pools);
  const stakes = payments.map(({ hotkey }) => ({
    key: [hotkey, netuid] as const,
    value: stakeOf(state, hotkey, netuid),
  }));
  setNumbers(state, TotalHotkeyAlphaLastEpoch, stakes);
}

/**
 * Stakes the validator's take, and the rest, too, when that is more than the validator's root stake; otherwise who has root
 * stake there can claim the rest.
 */
function payRootDividend(
  state: ChainState,
  netuid: Netuid,
  { hotkey, share: { takeRao, stakersRao } }: EarnedShare,
): { readonly stakedRao: bigint; readonly claimableRao: bigint } {
  const isAllStaked = stakersRao > 0n && stakersRao > stakeOf(state, hotkey, ROOT_NETUID);
  const staked = isAllStaked ? takeRao + stakersRao : takeRao;
  if (staked > 0n) increaseStake(state, { hotkey, coldkey: state.get(Owner, hotkey), netuid }, staked);
  const claimableRao = isAllStaked ? 0n : stakersRao;
  if (claimableRao > 0n) addRootDividend(state, hotkey, netuid, claimableRao);
  return { stakedRao: staked, claimableRao };
}

const NOTHING: DividendShare = { takeRao: 0n, stakersRao: 0n };
/** Raw U96F32 bits of what stands for a take of everything. */
const WHOLE_TAKE = u96f32.fromInteger(BigInt(U16_MAX));

/** The validator's take of a dividend (raw U96F32 bits of rao) and what is left for its stakers, each floored to rao. */
export function splitTake(dividendBits: bigint, take: number): DividendShare {
  if (dividendBits === 0n) return NOTHING;
  const takeBits = u96f32.saturatingMul(takeShareOf(take), dividendBits);
  return {
    takeRao: saturateToU64(u96f32.toInteger(takeBits)),
    stakersRao: saturateToU64(u96f32.toInteger(u96f32.saturatingSub(dividendBits, takeBits))),
  };
}

/** What was asked for last: most validators keep the same. */
let latest = { take: 0, shareBits: 0n };

function takeShareOf(take: number): bigint {
  if (take !== latest.take) {
    latest = { take, shareBits: u96f32.safeDiv(u96f32.fromInteger(BigInt(take)), WHOLE_TAKE) };
  }
  return latest.shareBits;
}
