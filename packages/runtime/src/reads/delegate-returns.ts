import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { DelegateInfo } from '@yumanet/protocol/messages';
import { saturateToU64, U16_MAX, u64f64 } from '@yumanet/yuma';
import { uidOf } from '../rules/owner-neurons.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { stakeOf } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Tempo } from '../state/items/hyperparameter-items.ts';
import { Emission } from '../state/items/neuron-items.ts';
import { Delegates } from '../state/items/staking-items.ts';

/** Blocks of 12 s in a day: the reference counts days so whatever the block time is. */
const BLOCKS_PER_DAY = 7_200n;
const RAO_PER_1000_TAO = 1_000_000_000_000n;

/**
 * What a hotkey earns in a day if every epoch pays what the last one did, and the part of it that 1,000 TAO of its root
 * stake get after the take. The rules do not say how; this is the reference's arithmetic in U64F64, which adds alpha of
 * different subnets as if it were one currency.
 */
export function delegateReturns(
  state: ChainState,
  hotkey: Hotkey,
  netuids: readonly Netuid[],
): Pick<DelegateInfo, 'returnPer1000' | 'totalDailyReturn'> {
  const perDay = netuids.reduce((sum, netuid) => u64f64.saturatingAdd(sum, emissionPerDay(state, netuid, hotkey)), 0n);
  return { returnPer1000: wholeRao(returnPer1000(state, hotkey, perDay)), totalDailyReturn: wholeRao(perDay) };
}

function emissionPerDay(state: ChainState, netuid: Netuid, hotkey: Hotkey): bigint {
  const uid = uidOf(state, netuid, hotkey);
  const tempo = state.get(Tempo, netuid);
  if (uid === undefined || tempo === 0) return 0n;
  const epochsPerDay = u64f64.safeDiv(u64f64.fromInteger(BLOCKS_PER_DAY), u64f64.fromInteger(BigInt(tempo)));
  return u64f64.saturatingMul(u64f64.fromInteger(state.get(Emission, netuid)[uid] ?? 0n), epochsPerDay);
}

function returnPer1000(state: ChainState, hotkey: Hotkey, perDay: bigint): bigint {
  const rootStake = stakeOf(state, hotkey, ROOT_NETUID);
  if (rootStake === 0n) return 0n;
  const take = u64f64.safeDiv(
    u64f64.fromInteger(BigInt(state.get(Delegates, hotkey))),
    u64f64.fromInteger(BigInt(U16_MAX)),
  );
  const withoutTake = u64f64.saturatingSub(u64f64.one, take);
  const thousands = u64f64.safeDiv(u64f64.fromInteger(rootStake), u64f64.fromInteger(RAO_PER_1000_TAO));
  return u64f64.safeDiv(u64f64.saturatingMul(perDay, withoutTake), thousands);
}

function wholeRao(bits: bigint): bigint {
  return saturateToU64(u64f64.toInteger(bits));
}
