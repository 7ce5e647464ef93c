/** What validators and their stakers earned. Source: docs/rules/economics.md section 3.5. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import {
  dividendDistribution,
  saturateToU64,
  taoWeightU96F32,
  U16_MAX,
  u96f32,
  type ValidatorStake,
} from '@yumanet/yuma';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { increaseStake, stakeOf } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  AlphaDividendsPerSubnet,
  Delegates,
  TaoWeight,
  TotalHotkeyAlphaLastEpoch,
} from '../state/items/staking-items.ts';
import type { DividendShare } from './epoch-run.ts';

export interface DividendPayment {
  /** Rao of alpha that the epoch gave each validator: only their proportions count. */
  readonly dividends: ReadonlyMap<Hotkey, bigint>;
  /** Rao of alpha to be paid. */
  readonly validatorAlpha: bigint;
}

/**
 * Pays validators in proportion to their dividends: first the validator's take, then the rest to all of its stakers.
 * Dividends have no child keys to go through yet, and no part of them is root's. Returns what each validator got.
 */
export function payDividends(
  state: ChainState,
  netuid: Netuid,
  payment: DividendPayment,
): ReadonlyMap<Hotkey, DividendShare> {
  for (const hotkey of state.keysUnder(AlphaDividendsPerSubnet, netuid)) {
    state.remove(AlphaDividendsPerSubnet, netuid, hotkey);
  }
  const earners = [...payment.dividends].filter(([, dividend]) => dividend > 0n);
  const { alphaDividends } = dividendDistribution({
    dividends: new Map(earners.map(([hotkey, dividend]) => [hotkey, u96f32.fromInteger(dividend)])),
    stakes: new Map(earners.map(([hotkey]): [Hotkey, ValidatorStake] => [hotkey, stakesOf(state, netuid, hotkey)])),
    pendingAlpha: payment.validatorAlpha,
    pendingRootAlpha: 0n,
    taoWeightBits: taoWeightU96F32(state.get(TaoWeight)),
  });
  return new Map(
    Array.from(alphaDividends, ([hotkey, dividendBits]) => [
      hotkey,
      payValidator(state, netuid, { hotkey, dividendBits }),
    ]),
  );
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
  increaseStake(state, hotkey, netuid, takeRao);
  increaseStake(state, hotkey, netuid, stakersRao);
  const recorded = saturateToU64(state.get(AlphaDividendsPerSubnet, netuid, hotkey) + stakersRao);
  state.set(AlphaDividendsPerSubnet, recorded, netuid, hotkey);
  state.set(TotalHotkeyAlphaLastEpoch, stakeOf(state, hotkey, netuid), hotkey, netuid);
  return share;
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
