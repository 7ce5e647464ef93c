/** When epochs run: pending ones, the cap per block, skipped ones, and staggered new subnets. */
import { type Netuid, toNetuid, toUid } from '@yumanet/protocol';
import type { Event } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import {
  blocksUntilAutomaticEpoch,
  comingEpochBlock,
  frozenForBlocks,
  nextEpochBlock,
} from '../../src/rules/epoch-schedule.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { PendingServerEmission } from '../../src/state/items/emission-items.ts';
import { AdminFreezeWindow, MaxEpochsPerBlock, Tempo } from '../../src/state/items/hyperparameter-items.ts';
import { Keys } from '../../src/state/items/neuron-items.ts';
import * as subnets from '../../src/state/items/subnet-items.ts';
import { DevStorageSetAt } from '../../src/state/items/system-items.ts';
import { createTestChain, hotkey, SUBNET, type TestChain } from '../support/test-chain.ts';

const netuids = (...numbers: number[]): Netuid[] => numbers.map(toNetuid);

/** The schedule's events of a block, as [name, netuid, to block]. */
function deferralsOf(events: readonly Event[]) {
  return events.flatMap(({ name, event }) =>
    event.case === 'epochDeferred' ? [[name, event.value.netuid, event.value.toBlock]] : [],
  );
}

/** All subnets due in the same block: their cycles began together. */
function inStep(chain: TestChain, numbers: readonly number[]): void {
  for (const netuid of netuids(...numbers)) chain.state.set(subnets.LastEpochBlock, 0n, netuid);
}

describe('the next epoch', () => {
  const withSchedule = (last: bigint, tempo: number, pending: bigint): ChainState => {
    const { state } = createTestChain();
    state.set(subnets.LastEpochBlock, last, SUBNET);
    state.set(Tempo, tempo, SUBNET);
    state.set(subnets.PendingEpochAt, pending, SUBNET);
    return state;
  };

  it('is the automatic or the pending one, whichever is earlier, and none at tempo 0', () => {
    expect(nextEpochBlock(withSchedule(100n, 50, 0n), SUBNET)).toBe(150n);
    expect(nextEpochBlock(withSchedule(100n, 50, 120n), SUBNET)).toBe(120n);
    expect(nextEpochBlock(withSchedule(100n, 50, 999n), SUBNET)).toBe(150n);
    expect(nextEpochBlock(withSchedule(100n, 0, 120n), SUBNET)).toBeUndefined();
  });

  it('is never told to come in a block that is over, where somebody waits for it', () => {
    const chain = createTestChain({ subnets: 2 });
    chain.state.set(MaxEpochsPerBlock, 1);
    inStep(chain, [1, 2]);
    chain.mineTo(10n);
    const second = toNetuid(2);
    expect(chain.state.get(subnets.PendingEpochAt, second)).toBe(11n);
    expect([nextEpochBlock(chain.state, second), comingEpochBlock(chain.state, second)]).toEqual([10n, 11n]);
    expect([nextEpochBlock(chain.state, SUBNET), comingEpochBlock(chain.state, SUBNET)]).toEqual([20n, 20n]);
    expect(comingEpochBlock(withSchedule(1n, 0, 5n), SUBNET)).toBeUndefined();
  });

  it('is counted down to 0 without what is pending', () => {
    const state = withSchedule(100n, 50, 120n);
    expect([149n, 150n, 151n].map((block) => blocksUntilAutomaticEpoch(state, SUBNET, block))).toEqual([1n, 0n, 0n]);
    expect(blocksUntilAutomaticEpoch(withSchedule(100n, 0, 0n), SUBNET, 1n)).toBeUndefined();
  });

  it('freezes settings while it is pending or nearer than the window', () => {
    const frozen = (pending: bigint, block: bigint, window = 10) => {
      const state = withSchedule(100n, 50, pending);
      state.set(AdminFreezeWindow, window);
      return frozenForBlocks(state, SUBNET, block);
    };
    expect([140n, 141n, 149n].map((block) => frozen(0n, block))).toEqual([0n, 9n, 1n]);
    // The epoch is overdue: it waits for a block with room.
    expect(frozen(0n, 151n)).toBe(1n);
    expect([119n, 120n].map((block) => frozen(120n, block))).toEqual([1n, 0n]);
    // What is pending later than the automatic epoch is forgotten with it.
    expect(frozen(170n, 148n, 0)).toBe(2n);
    expect([149n, 150n, 151n].map((block) => frozen(0n, block, 0))).toEqual([0n, 0n, 0n]);
  });

  it('is staggered over new subnets: the cycle of netuid 3 began 3 blocks before its creation', () => {
    const chain = createTestChain({ subnets: 2 });
    chain.mineTo(24n);
    const key = new Uint8Array(32).fill(7);
    chain.run('//Charlie', { case: 'registerNetwork', value: { hotkey: key } });
    expect(chain.state.get(subnets.LastEpochBlock, toNetuid(3))).toBe(22n);
    expect(nextEpochBlock(chain.state, toNetuid(3))).toBe(32n);
  });
});

describe('the cap per block', () => {
  it('defers in the order of netuids, over as many blocks as it takes', () => {
    const chain = createTestChain({ subnets: 5 });
    chain.state.set(MaxEpochsPerBlock, 2);
    inStep(chain, [1, 2, 3, 4, 5]);
    chain.mineTo(9n);
    const first = chain.mine();
    expect(first.epochs).toEqual(netuids(1, 2));
    expect(deferralsOf(first.block.events)).toEqual([
      ['EpochDeferred', 3, 11n],
      ['EpochDeferred', 4, 11n],
      ['EpochDeferred', 5, 11n],
    ]);
    expect(chain.state.get(subnets.PendingEpochAt, toNetuid(5))).toBe(11n);
    expect(chain.state.get(subnets.LastEpochBlock, toNetuid(5))).toBe(0n);
    const second = chain.mine();
    expect(second.epochs).toEqual(netuids(3, 4));
    expect(deferralsOf(second.block.events)).toEqual([['EpochDeferred', 5, 12n]]);
    expect(chain.mine().epochs).toEqual(netuids(5));
    expect(chain.state.get(subnets.PendingEpochAt, toNetuid(5))).toBe(0n);
    // From then on each counts its tempo from the block in which it ran.
    chain.mineTo(19n);
    expect([chain.mine(), chain.mine(), chain.mine()].map(({ epochs }) => epochs)).toEqual([
      netuids(1, 2),
      netuids(3, 4),
      netuids(5),
    ]);
  });

  it('lets lower netuids pass a deferred one', () => {
    const chain = createTestChain({ subnets: 3 });
    chain.state.set(MaxEpochsPerBlock, 1);
    for (const [index, last] of [1n, 0n, 0n].entries()) {
      chain.state.set(subnets.LastEpochBlock, last, toNetuid(index + 1));
    }
    chain.mineTo(9n);
    expect(chain.mine().epochs).toEqual(netuids(2));
    const next = chain.mine();
    expect(next.epochs).toEqual(netuids(1));
    expect(deferralsOf(next.block.events)).toEqual([['EpochDeferred', 3, 12n]]);
    expect(chain.mine().epochs).toEqual(netuids(3));
  });

  it('counts blocks since the last step through a deferral, and pays all that was put aside', () => {
    const chain = createTestChain({ subnets: 2 });
    chain.state.set(MaxEpochsPerBlock, 1);
    inStep(chain, [1, 2]);
    chain.mineTo(10n);
    expect(chain.state.get(subnets.BlocksSinceLastStep, toNetuid(2))).toBe(10n);
    const [run] = chain.mine().epochRuns;
    expect(run?.netuid).toBe(2);
    expect(run?.server).toBe(11n * 410_002_288n);
    expect(chain.state.get(subnets.BlocksSinceLastStep, toNetuid(2))).toBe(0n);
    expect(chain.state.get(subnets.LastMechansimStepBlock, toNetuid(2))).toBe(11n);
  });
});

describe('a skipped epoch', () => {
  it('uses up its slot but nothing of the cap, keeps what is pending, and is no last step', () => {
    const chain = createTestChain({ subnets: 2 });
    const { state } = chain;
    state.set(MaxEpochsPerBlock, 1);
    inStep(chain, [1, 2]);
    chain.run('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: new Uint8Array(32).fill(7) } });
    chain.mineTo(9n);
    state.set(Keys, hotkey('//validator1_sn1'), SUBNET, toUid(1));
    state.set(DevStorageSetAt, 9n);
    const { block, epochs } = chain.mine();
    expect(epochs).toEqual(netuids(2));
    const skipped = block.events.filter(({ name }) => name === 'EpochSkipped');
    expect(skipped.map(({ event }) => event)).toMatchObject([{ value: { netuid: 1, block: 10n } }]);
    expect(state.get(subnets.LastEpochBlock, SUBNET)).toBe(10n);
    expect(state.get(subnets.SubnetEpochIndex, SUBNET)).toBe(1n);
    expect(state.get(subnets.BlocksSinceLastStep, SUBNET)).toBe(10n);
    expect(state.get(subnets.LastMechansimStepBlock, SUBNET)).toBe(0n);
    expect(state.get(PendingServerEmission, SUBNET)).toBe(10n * 410_002_288n);
  });
});
