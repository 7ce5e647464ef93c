/** Which epochs a block is going to defer is known before its coinbase. */
import { toNetuid, toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { deferredThisBlock } from '../../src/block/drain-due-subnets.ts';
import { MaxEpochsPerBlock } from '../../src/state/items/hyperparameter-items.ts';
import { Keys, SubnetworkN } from '../../src/state/items/neuron-items.ts';
import { DevStorageSetAt } from '../../src/state/items/system-items.ts';
import { createTestChain, type TestChain } from '../support/test-chain.ts';

/** What is told before the next block, and what that block then does. */
function nextBlock(chain: TestChain) {
  const { state } = chain;
  const told = [...deferredThisBlock({ state, block: state.head.number + 1n })];
  const { block } = chain.mine();
  const deferred = block.events.flatMap(({ event }) => (event.case === 'epochDeferred' ? [event.value.netuid] : []));
  return { told, deferred };
}

describe('the prediction', () => {
  it.each([
    [0, [1, 2, 3]],
    [1, [2, 3]],
    [2, [3]],
    [3, []],
  ])('is what happens with a cap of %i', (cap, expected) => {
    const chain = createTestChain({ subnets: 3 });
    chain.mineTo(9n);
    chain.state.set(MaxEpochsPerBlock, cap);
    expect(nextBlock(chain)).toEqual({ told: expected, deferred: expected });
    // Whoever is left comes first in the next block, up to the cap again.
    const left = expected.slice(cap);
    expect(nextBlock(chain)).toEqual({ told: left, deferred: left });
  });

  it('gives no slot to a subnet whose epoch will be skipped', () => {
    const chain = createTestChain({ subnets: 3 });
    chain.mineTo(9n);
    const { state } = chain;
    state.set(MaxEpochsPerBlock, 1);
    // Two uids with the same hotkey.
    state.set(SubnetworkN, 2, toNetuid(1));
    state.set(Keys, state.get(Keys, toNetuid(1), toUid(0)), toNetuid(1), toUid(1));
    state.set(DevStorageSetAt, 9n);
    expect(nextBlock(chain)).toEqual({ told: [3], deferred: [3] });
  });

  it('names nobody in a block without due epochs', () => {
    const chain = createTestChain({ subnets: 3 });
    chain.state.set(MaxEpochsPerBlock, 0);
    expect(nextBlock(chain)).toEqual({ told: [], deferred: [] });
  });
});
