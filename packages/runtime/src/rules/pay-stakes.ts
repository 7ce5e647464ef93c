/** Stake that many hotkeys of a subnet get at once. Source: docs/rules/economics.md section 4.1. */
import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import { ALL_WORD, DENOMINATOR_WORD, OWN_WORD, PAYMENT_WORDS, type PoolKernel, SHARE_WORD } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { NO_CELL } from '../state/entry-table.ts';
import { AlphaV2, TotalHotkeyAlpha, TotalHotkeySharesV2 } from '../state/items/staking-items.ts';
import { increaseStakeAndAll } from './stake.ts';

/** What one hotkey gets, rao of alpha (u64). */
export interface StakePayment {
  readonly hotkey: Hotkey;
  /** To whom the first amount is paid. */
  readonly coldkey: Coldkey;
  readonly ownRao: bigint;
  /** To all who have stake on the hotkey, after the first amount. */
  readonly allRao: bigint;
}

/** 32-bit words of a payment. */
const STRIDE = 2 * PAYMENT_WORDS;

/**
 * `increaseStakeAndAll` for each payment. Precondition: all hotkeys are different. Entries that are there, and that this block
 * has not changed before the newest mark, are changed by one write for each item.
 */
export function payStakes(
  state: ChainState,
  netuid: Netuid,
  payments: readonly StakePayment[],
  pools: PoolKernel,
): void {
  const { length } = payments;
  const alpha = state.wordTable(TotalHotkeyAlpha);
  const shares = state.wordTable(TotalHotkeySharesV2);
  const owned = state.wordTable(AlphaV2);
  const keys = payments.map(({ hotkey }) => [hotkey, netuid] as const);
  const alphaCells = alpha.writableCells(keys);
  const shareCells = shares.writableCells(keys);
  const ownedCells = owned.writableCells(payments.map(({ hotkey, coldkey }) => [hotkey, coldkey, netuid] as const));
  const numbers = pools.layOut(length);
  const words = new Uint32Array(numbers.buffer, numbers.byteOffset, length * STRIDE);
  for (const [index, { hotkey, coldkey, ownRao, allRao }] of payments.entries()) {
    const isThere =
      alphaCells.cells[index] !== NO_CELL && shareCells.cells[index] !== NO_CELL && ownedCells.cells[index] !== NO_CELL;
    numbers[index * PAYMENT_WORDS + OWN_WORD] = isThere ? ownRao : 0n;
    numbers[index * PAYMENT_WORDS + ALL_WORD] = isThere ? allRao : 0n;
    if (isThere) continue;
    for (const { cells } of [alphaCells, shareCells, ownedCells]) cells[index] = NO_CELL;
    increaseStakeAndAll(state, { hotkey, coldkey, netuid }, { ownRao, allRao });
  }
  const ofAlpha = { words, stride: STRIDE, offset: 0 };
  const ofShares = { words, stride: STRIDE, offset: 2 * DENOMINATOR_WORD };
  const ofOwned = { words, stride: STRIDE, offset: 2 * SHARE_WORD };
  alpha.readCells(alphaCells, ofAlpha);
  shares.readCells(shareCells, ofShares);
  owned.readCells(ownedCells, ofOwned);
  pools.pay(numbers);
  alpha.writeCells(alphaCells, ofAlpha);
  shares.writeCells(shareCells, ofShares);
  owned.writeCells(ownedCells, ofOwned);
}
