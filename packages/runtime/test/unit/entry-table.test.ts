import { type Netuid, toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import { TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { createTestChain, hotkey } from '../support/test-chain.ts';

const HOTKEY = hotkey('//cells');
const FIRST = [40, 41, 42].map(toNetuid);
const SECOND = [50, 51, 52].map(toNetuid);
const THIRD = [60, 61, 62].map(toNetuid);

function cellsOf(state: ChainState, netuids: readonly Netuid[]): readonly number[] {
  const { cells } = state.wordTable(TotalHotkeyAlpha).writableCells(netuids.map((netuid) => [HOTKEY, netuid]));
  return [...cells].sort();
}

function write(state: ChainState, netuids: readonly Netuid[], value: bigint | undefined): void {
  for (const netuid of netuids) {
    if (value === undefined) state.remove(TotalHotkeyAlpha, HOTKEY, netuid);
    else state.set(TotalHotkeyAlpha, value, HOTKEY, netuid);
  }
}

function chainWithFirst(): ChainState {
  const { state } = createTestChain();
  write(state, FIRST, 1n);
  state.advance(state.head);
  return state;
}

describe('the cells of removed entries', () => {
  it('are used again by a later block', () => {
    const state = chainWithFirst();
    const cells = cellsOf(state, FIRST);
    write(state, FIRST, undefined);
    state.advance(state.head);
    write(state, SECOND, 2n);
    expect(cellsOf(state, SECOND)).toEqual(cells);
  });

  it('stay those of entries that the same block gives a value again, or whose removal is taken back', () => {
    const state = chainWithFirst();
    const cells = cellsOf(state, FIRST);
    write(state, FIRST, undefined);
    write(state, FIRST, 2n);
    const mark = state.mark();
    write(state, FIRST, undefined);
    state.rollbackTo(mark);
    state.advance(state.head);
    expect(cellsOf(state, FIRST)).toEqual(cells);
    write(state, SECOND, 3n);
    expect(cellsOf(state, SECOND).filter((cell) => cells.includes(cell))).toEqual([]);
  });

  it('are used again, too, when something else is taken back after they were removed', () => {
    const state = chainWithFirst();
    const cells = cellsOf(state, FIRST);
    write(state, FIRST, undefined);
    const mark = state.mark();
    write(state, THIRD, 3n);
    state.rollbackTo(mark);
    state.advance(state.head);
    write(state, SECOND, 2n);
    expect(cellsOf(state, SECOND)).toEqual(cells);
  });

  it('are forgotten, too, when the block has written them before or since a mark', () => {
    const state = chainWithFirst();
    write(state, SECOND, 2n);
    const cells = cellsOf(state, SECOND);
    state.mark();
    write(state, SECOND, undefined);
    state.advance(state.head);
    write(state, THIRD, 3n);
    expect(cellsOf(state, THIRD)).toEqual(cells);
  });
});
