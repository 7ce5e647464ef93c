/** Child keys: who has them, what they inherit, what they earn. Source: docs/rules/economics.md sections 3.3, 4.7 and 4.8. */
import { toNetuid } from '@yumanet/protocol';
import { i64f64 } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { shareWithParents } from '../../src/block/share-with-parents.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { stakeWeightI64F64 } from '../../src/rules/stake-weight.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { CKBurn, PendingChildKeyCooldown } from '../../src/state/items/chain-parameter-items.ts';
import {
  ChildKeys,
  ChildkeyTake,
  ParentKeys,
  PendingChildKeys,
  TransactionKeyLastBlock,
} from '../../src/state/items/child-key-items.ts';
import { StakeThreshold } from '../../src/state/items/hyperparameter-items.ts';
import { AlphaDividendsPerSubnet, Owner } from '../../src/state/items/staking-items.ts';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { setStake } from '../support/set-stake.ts';
import {
  bytesOf,
  coldkey,
  createTestChain,
  eventNames,
  eventsOf,
  hotkey,
  refusalOf,
  SUBNET,
  TAO,
} from '../support/test-chain.ts';

const PARENT = '//validator1_sn1';
const CHILD = '//validator2_sn1';
const ROOT = toNetuid(0);
const half = 2n ** 63n;
const whole = 2n ** 64n - 1n;
const give = (children: readonly (readonly [string, bigint])[], from = PARENT) =>
  ({
    case: 'setChildren',
    value: {
      hotkey: bytesOf(from),
      netuid: 1,
      children: children.map(([uri, proportion]) => ({ child: bytesOf(uri), proportion })),
    },
  }) as const;
const weightOf = (state: ChainState, uri: string) => i64f64.toInteger(stakeWeightI64F64(state, hotkey(uri), SUBNET));

/** A parent with 300 alpha and a child with 100 (or as many), where new children apply at once. */
function family(childAlpha = 100n * TAO): ChainState {
  const { state } = createTestChain();
  setStake(state, hotkey(PARENT), SUBNET, 300n * TAO);
  setStake(state, hotkey(CHILD), SUBNET, childAlpha);
  state.set(SubtokenEnabled, false, SUBNET);
  return state;
}

describe('set_children', () => {
  it('applies at once before alpha is traded, in both directions and in the order of bytes', () => {
    const state = family();
    const events = eventsOf(
      state,
      '//Alice',
      give([
        ['//x', 1n],
        ['//y', 2n],
        ['//z', 3n],
      ]),
    );
    expect(eventNames(events)).toEqual(['SetChildren']);
    const children = state.get(ChildKeys, hotkey(PARENT), SUBNET);
    expect(children.map((child) => child.hotkey)).toEqual(['//x', '//y', '//z'].map(hotkey).sort());
    expect(state.get(ParentKeys, hotkey('//y'), SUBNET)).toEqual([{ hotkey: hotkey(PARENT), proportion: 2n }]);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('replaces the list before it, and an empty list removes all', () => {
    const chain = createTestChain();
    const { state } = chain;
    state.set(SubtokenEnabled, false, SUBNET);
    chain.run(
      '//Alice',
      give([
        ['//x', 1n],
        ['//y', 2n],
      ]),
    );
    chain.mineTo(160n);
    state.set(SubtokenEnabled, false, SUBNET);
    eventsOf(state, '//Alice', give([['//y', 5n]]));
    expect(state.get(ParentKeys, hotkey('//x'), SUBNET)).toEqual([]);
    expect(state.get(ParentKeys, hotkey('//y'), SUBNET)).toEqual([{ hotkey: hotkey(PARENT), proportion: 5n }]);
    expect(refusalOf(state, '//Alice', give([])).name).toBe('TxRateLimitExceeded');
    chain.mineTo(320n);
    state.set(SubtokenEnabled, false, SUBNET);
    eventsOf(state, '//Alice', give([]));
    expect(state.keys(ChildKeys)).toEqual([]);
    expect(state.keys(ParentKeys)).toEqual([]);
  });

  it('waits for the first epoch after the cooldown on a subnet whose alpha is traded', () => {
    const chain = createTestChain();
    const { state } = chain;
    state.set(PendingChildKeyCooldown, 15n);
    const receipt = chain.run('//Alice', give([[CHILD, half]]));
    expect(receipt.events.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({
        case: 'setChildrenScheduled',
        value: expect.objectContaining({ cooldownBlock: 16n, netuid: 1 }),
      }),
    );
    // Epochs are in the blocks 10 and 20 here; 16 < 20.
    chain.mineTo(19n);
    expect(state.keys(ChildKeys)).toEqual([]);
    chain.mineTo(20n);
    expect(state.get(ChildKeys, hotkey(PARENT), SUBNET)).toEqual([{ hotkey: hotkey(CHILD), proportion: half }]);
    expect(state.keys(PendingChildKeys)).toEqual([]);
  });

  it('is forgotten while it waits when the hotkey’s stake falls below the threshold', () => {
    const chain = createTestChain();
    const { state } = chain;
    setStake(state, hotkey(CHILD), SUBNET, 300n * TAO);
    chain.run('//Alice', give([['//x', half]], CHILD));
    expect(state.keys(PendingChildKeys)).toHaveLength(1);
    state.set(StakeThreshold, 1n);
    const all = { hotkey: bytesOf(CHILD), netuid: 1, amountUnstaked: whole };
    eventsOf(state, '//Alice', { case: 'removeStake', value: all });
    expect(state.keys(PendingChildKeys)).toEqual([]);
  });

  it('asks for stake as worth in TAO over all subnets, but not of the owner hotkey', () => {
    const state = family();
    state.set(StakeThreshold, 10n ** 15n);
    expect(refusalOf(state, '//Alice', give([['//x', half]], CHILD)).name).toBe('NotEnoughStakeToSetChildkeys');
    eventsOf(state, '//Alice', give([['//x', half]], PARENT));
  });
});

describe('stake weight', () => {
  it('C14: a child has a part of its parent’s stake, which the parent has no more', () => {
    const state = family();
    eventsOf(state, '//Alice', give([[CHILD, half]]));
    expect(weightOf(state, CHILD)).toBe(250n * TAO);
    expect(weightOf(state, PARENT)).toBe(150n * TAO);
  });

  it('inherits root stake by the children of the subnet, and one level only', () => {
    const state = family();
    setStake(state, hotkey(PARENT), ROOT, 1_000n * TAO);
    const rootWeight = weightOf(state, PARENT) - 300n * TAO;
    eventsOf(state, '//Alice', give([[CHILD, whole]]));
    eventsOf(state, '//Alice', give([['//miner', whole]], CHILD));
    expect(weightOf(state, PARENT)).toBe(0n);
    expect(weightOf(state, CHILD)).toBe(300n * TAO + rootWeight);
    expect(weightOf(state, '//miner')).toBe(100n * TAO);
  });
});

describe('dividends', () => {
  const dividends = new Map([[hotkey(CHILD), 10n * TAO]]);

  it('C13: go to parents by their part of the stake, less the child’s take', () => {
    const state = family();
    eventsOf(state, '//Alice', give([[CHILD, half]]));
    state.set(Owner, coldkey('//Bob'), hotkey(CHILD));
    state.set(ChildkeyTake, 11_796, hotkey(CHILD), SUBNET);
    expect(shareWithParents(state, SUBNET, dividends).counted).toEqual(
      new Map([
        [hotkey(PARENT), 4_920_027_465n],
        [hotkey(CHILD), 5_079_972_534n],
      ]),
    );
  });

  it('C13b: are not taken from by a child of the same coldkey', () => {
    const state = family();
    eventsOf(state, '//Alice', give([[CHILD, half]]));
    state.set(ChildkeyTake, 11_796, hotkey(CHILD), SUBNET);
    expect(shareWithParents(state, SUBNET, dividends).counted).toEqual(
      new Map([
        [hotkey(PARENT), 5_999_999_998n],
        [hotkey(CHILD), 4_000_000_001n],
      ]),
    );
  });

  it('loses what CKBurn burns of a parent’s part', () => {
    const state = family();
    eventsOf(state, '//Alice', give([[CHILD, half]]));
    state.set(Owner, coldkey('//Bob'), hotkey(CHILD));
    state.set(CKBurn, half);
    expect(shareWithParents(state, SUBNET, dividends).counted).toEqual(
      new Map([
        [hotkey(PARENT), 2_999_999_999n],
        [hotkey(CHILD), 4_000_000_001n],
      ]),
    );
  });

  it('C13c: are all the parent’s when the child has no stake', () => {
    const state = family(0n);
    eventsOf(state, '//Alice', give([[CHILD, whole]]));
    state.set(Owner, coldkey('//Bob'), hotkey(CHILD));
    expect(shareWithParents(state, SUBNET, dividends).counted).toEqual(
      new Map([
        [hotkey(PARENT), 10n * TAO],
        [hotkey(CHILD), 0n],
      ]),
    );
  });

  it('are paid to a parent that is no neuron of the subnet', () => {
    const chain = createTestChain();
    const { state } = chain;
    eventsOf(state, '//Bob', { case: 'tryAssociateHotkey', value: { hotkey: bytesOf('//far') } });
    setStake(state, hotkey('//far'), SUBNET, 5_000_000n * TAO);
    state.set(SubtokenEnabled, false, SUBNET);
    eventsOf(state, '//Bob', give([[PARENT, whole]], '//far'));
    state.set(SubtokenEnabled, true, SUBNET);
    chain.mineTo(10n);
    expect(state.get(AlphaDividendsPerSubnet, SUBNET, hotkey('//far'))).toBeGreaterThan(0n);
  });
});

describe('child keys', () => {
  it('follow a hotkey that is swapped, to both lists', () => {
    const state = family();
    eventsOf(state, '//Alice', give([[CHILD, half]]));
    state.set(ChildkeyTake, 7, hotkey(CHILD), SUBNET);
    const swap = (from: string, to: string) =>
      ({ case: 'swapHotkey', value: { hotkey: bytesOf(from), newHotkey: bytesOf(to) } }) as const;
    eventsOf(state, '//Alice', swap(CHILD, '//new'));
    expect(state.get(ChildKeys, hotkey(PARENT), SUBNET)).toEqual([{ hotkey: hotkey('//new'), proportion: half }]);
    expect(state.get(ParentKeys, hotkey('//new'), SUBNET)).toEqual([{ hotkey: hotkey(PARENT), proportion: half }]);
    expect(state.get(ChildkeyTake, hotkey('//new'), SUBNET)).toBe(7);
    expect(state.has(ParentKeys, hotkey(CHILD), SUBNET)).toBe(false);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('replace those of the hotkey that takes the place, and end between the two', () => {
    const state = family();
    for (const uri of ['//new', '//other']) {
      eventsOf(state, '//Alice', { case: 'tryAssociateHotkey', value: { hotkey: bytesOf(uri) } });
    }
    eventsOf(
      state,
      '//Alice',
      give([
        [CHILD, 1n],
        ['//new', whole - 1n],
      ]),
    );
    eventsOf(state, '//Alice', give([['//x', whole]], '//new'));
    eventsOf(state, '//Alice', give([['//new', 5n]], '//other'));
    const swap = { hotkey: bytesOf(PARENT), newHotkey: bytesOf('//new') };
    eventsOf(state, '//Alice', { case: 'swapHotkey', value: swap });
    expect(state.get(ChildKeys, hotkey('//new'), SUBNET)).toEqual([{ hotkey: hotkey(CHILD), proportion: 1n }]);
    expect(state.keys(ChildKeys)).toHaveLength(1);
    expect(state.get(ParentKeys, hotkey(CHILD), SUBNET)).toEqual([{ hotkey: hotkey('//new'), proportion: 1n }]);
    expect(state.keys(ParentKeys)).toHaveLength(1);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('that a hotkey has stay when one without any takes its name', () => {
    const state = family();
    eventsOf(state, '//Alice', { case: 'tryAssociateHotkey', value: { hotkey: bytesOf('//bare') } });
    eventsOf(state, '//Alice', { case: 'tryAssociateHotkey', value: { hotkey: bytesOf('//new') } });
    eventsOf(state, '//Alice', give([['//x', whole]], '//new'));
    const swap = { hotkey: bytesOf('//bare'), newHotkey: bytesOf('//new') };
    eventsOf(state, '//Alice', { case: 'swapHotkey', value: swap });
    expect(state.get(ChildKeys, hotkey('//new'), SUBNET)).toEqual([{ hotkey: hotkey('//x'), proportion: whole }]);
  });
});

describe('a new subnet', () => {
  it('has the validators on root as parents of its owner hotkey, but for those who do not want it', () => {
    const chain = createTestChain();
    const { state } = chain;
    for (const uri of [PARENT, CHILD]) {
      setStake(state, hotkey(uri), ROOT, 10n * TAO);
      chain.run('//Alice', { case: 'rootRegister', value: { hotkey: bytesOf(uri) } });
    }
    const off = { hotkey: bytesOf(CHILD), enabled: false };
    eventsOf(state, '//Alice', { case: 'setAutoParentDelegationEnabled', value: off });
    eventsOf(state, '//Ferdie', { case: 'registerNetwork', value: { hotkey: bytesOf('//owner') } });
    const second = toNetuid(2);
    expect(state.get(ParentKeys, hotkey('//owner'), second)).toEqual([{ hotkey: hotkey(PARENT), proportion: whole }]);
    expect(state.get(ChildKeys, hotkey(PARENT), second)).toEqual([{ hotkey: hotkey('//owner'), proportion: whole }]);
    expect(state.has(ChildKeys, hotkey(CHILD), second)).toBe(false);
    // It counts as the parent's own call.
    const other = give([['//x', half]]);
    const onSecond = { ...other, value: { ...other.value, netuid: 2 } } as const;
    expect(refusalOf(state, '//Alice', onSecond).name).toBe('TxRateLimitExceeded');
  });

  it('has no parent whose stake is below the threshold', () => {
    const chain = createTestChain();
    const { state } = chain;
    setStake(state, hotkey(PARENT), ROOT, 10n * TAO);
    chain.run('//Alice', { case: 'rootRegister', value: { hotkey: bytesOf(PARENT) } });
    state.set(StakeThreshold, 2n ** 63n);
    eventsOf(state, '//Ferdie', { case: 'registerNetwork', value: { hotkey: bytesOf('//owner') } });
    expect(state.keys(ChildKeys)).toEqual([]);
    expect(state.keys(TransactionKeyLastBlock)).toEqual([]);
  });
});
