/** How many pulses are kept. Source: docs/rules/subnets.md section 3.8. */
import { describe, expect, it } from 'vitest';
import { storePulse } from '../../src/block/store-pulse.ts';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { roundOfBlock } from '../../src/rules/beacon.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { LastStoredRound, OldestStoredRound, Pulses } from '../../src/state/items/beacon-items.ts';
import { createTestChain, ports } from '../support/test-chain.ts';

const PULSE = Uint8Array.of(1, 2, 3);

/** Pulses of the rounds 1 to 150 are kept, and what the pulse of a later block comes to. */
function stateAfter(block: bigint): ChainState {
  const { state } = createTestChain();
  for (let round = 1n; round <= 150n; round += 1n) state.set(Pulses, PULSE, round);
  state.set(OldestStoredRound, 1n);
  state.set(LastStoredRound, 150n);
  storePulse({ ...nextBlockContext(state, ports), block }, PULSE);
  return state;
}

const kept = (state: ChainState) => state.keys(Pulses).map(([round]) => Number(round));

describe('pulses', () => {
  it('are kept for 216,000 rounds, the newest included', () => {
    const block = 216_000n - 1n;
    const state = stateAfter(block);
    expect(roundOfBlock(state, block)).toBe(216_000n);
    expect(kept(state)).toContain(1);
    expect(kept(stateAfter(block + 1n))).toEqual(kept(state).slice(1, -1).concat(216_001));
  });

  it('go a hundred at a time', () => {
    const state = stateAfter(216_000n + 148n);
    expect(kept(state)[0]).toBe(101);
    expect(state.get(OldestStoredRound)).toBe(101n);
    expect(kept(state)).toHaveLength(51);
  });
});
