/** What hotkeys keep, and where incentive is staked. Source: docs/rules/economics.md sections 3.4, 4.8 and 4.9. */
import { createReferencePools } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { payIncentives } from '../../src/block/pay-incentives.ts';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { stakeOf, stakeOfColdkey } from '../../src/rules/stake.ts';
import { TxDelegateTakeRateLimit } from '../../src/state/items/chain-parameter-items.ts';
import { AutoStakeDestination, ChildkeyTake, LastTxBlockDelegateTake } from '../../src/state/items/child-key-items.ts';
import { Delegates, StakingHotkeys } from '../../src/state/items/staking-items.ts';
import {
  bytesOf,
  coldkey,
  createTestChain,
  eventsOf,
  hotkey,
  ports,
  refusalOf,
  SUBNET,
} from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';
const take = (name: 'increaseTake' | 'decreaseTake', value: number) =>
  ({ case: name, value: { hotkey: bytesOf(VALIDATOR), take: value } }) as const;
const childTake = (value: number) =>
  ({ case: 'setChildkeyTake', value: { hotkey: bytesOf(VALIDATOR), netuid: 1, take: value } }) as const;

describe('the take of a delegate', () => {
  it('falls at any time and rises 216,000 blocks after any change', () => {
    const { state } = createTestChain();
    const events = eventsOf(state, '//Alice', take('decreaseTake', 5_000));
    expect(events.at(-1)?.event).toEqual({
      case: 'takeDecreased',
      value: { coldkey: bytesOf('//Alice'), hotkey: bytesOf(VALIDATOR), take: 5_000 },
    });
    eventsOf(state, '//Alice', take('decreaseTake', 4_000));
    expect(refusalOf(state, '//Alice', take('increaseTake', 4_001))).toMatchObject({
      name: 'DelegateTxRateLimitExceeded',
      facts: { blocks_to_wait: 216_001n, limit_blocks: 216_000n },
    });
    expect(refusalOf(state, '//Alice', take('increaseTake', 4_000)).name).toBe('DelegateTakeTooLow');
    expect(refusalOf(state, '//Alice', take('decreaseTake', 4_000)).name).toBe('DelegateTakeTooLow');
    expect(state.get(Delegates, hotkey(VALIDATOR))).toBe(4_000);
  });

  it('is bound by its last change also after the hotkey was swapped', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Alice', take('decreaseTake', 5_000));
    const keys = { hotkey: bytesOf(VALIDATOR), newHotkey: bytesOf('//new') };
    eventsOf(state, '//Alice', { case: 'swapHotkey', value: keys });
    const increase = { case: 'increaseTake', value: { hotkey: bytesOf('//new'), take: 5_001 } } as const;
    expect(refusalOf(state, '//Alice', increase).name).toBe('DelegateTxRateLimitExceeded');
    expect(state.has(LastTxBlockDelegateTake, hotkey(VALIDATOR))).toBe(false);
  });

  it('may wait for longer than a u64 has blocks, and says the largest number', () => {
    const { state } = createTestChain();
    state.set(TxDelegateTakeRateLimit, 2n ** 64n - 1n);
    eventsOf(state, '//Alice', take('decreaseTake', 5_000));
    expect(refusalOf(state, '//Alice', take('increaseTake', 5_001))).toMatchObject({
      name: 'DelegateTxRateLimitExceeded',
      facts: { blocks_to_wait: 2n ** 64n - 1n },
    });
  });

  it('is declared by the first change, whatever it is', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Alice', take('increaseTake', 100));
    expect(state.find(Delegates, hotkey(VALIDATOR))).toBe(100);
  });
});

describe('the take of a child key', () => {
  it('rises only so often and falls at any time', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Alice', childTake(100));
    expect(refusalOf(state, '//Alice', childTake(101))).toMatchObject({ name: 'TxChildkeyTakeRateLimitExceeded' });
    const events = eventsOf(state, '//Alice', childTake(99));
    expect(events.at(-1)?.event).toEqual({
      case: 'childKeyTakeSet',
      value: { hotkey: bytesOf(VALIDATOR), take: 99 },
    });
    expect(state.get(ChildkeyTake, hotkey(VALIDATOR), SUBNET)).toBe(99);
  });
});

describe('automatic staking', () => {
  it('stakes incentive of all miners of a coldkey on one hotkey, as stake of that coldkey', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Bob', { case: 'tryAssociateHotkey', value: { hotkey: bytesOf('//m') } });
    const point = { netuid: 1, hotkey: bytesOf(VALIDATOR) };
    eventsOf(state, '//Bob', { case: 'setColdkeyAutoStakeHotkey', value: point });
    const context = nextBlockContext(state, ports);
    payIncentives(context, SUBNET, new Map([[hotkey('//m'), 70n]]), createReferencePools());
    expect(context.events.take().map(({ event }) => event)).toEqual([
      {
        case: 'autoStakeAdded',
        value: {
          netuid: 1,
          destination: bytesOf(VALIDATOR),
          hotkey: bytesOf('//m'),
          owner: bytesOf('//Bob'),
          incentive: 70n,
        },
      },
    ]);
    expect(stakeOf(state, hotkey('//m'), SUBNET)).toBe(0n);
    const position = { hotkey: hotkey(VALIDATOR), coldkey: coldkey('//Bob'), netuid: SUBNET };
    expect(stakeOfColdkey(state, position)).toBe(70n);
    expect(state.get(StakingHotkeys, coldkey('//Bob'))).toContain(hotkey(VALIDATOR));
  });

  it('follows the destination and the coldkey when they are swapped', () => {
    const { state } = createTestChain();
    const point = { netuid: 1, hotkey: bytesOf(VALIDATOR) };
    eventsOf(state, '//Charlie', { case: 'setColdkeyAutoStakeHotkey', value: point });
    const keys = { hotkey: bytesOf(VALIDATOR), newHotkey: bytesOf('//new') };
    eventsOf(state, '//Alice', { case: 'swapHotkey', value: keys });
    expect(state.find(AutoStakeDestination, coldkey('//Charlie'), SUBNET)).toBe(hotkey('//new'));
    const coldkeys = { oldColdkey: bytesOf('//Charlie'), newColdkey: bytesOf('//next'), swapCost: 0n };
    eventsOf(state, 'root', { case: 'swapColdkey', value: coldkeys });
    expect(state.find(AutoStakeDestination, coldkey('//Charlie'), SUBNET)).toBeUndefined();
    expect(state.find(AutoStakeDestination, coldkey('//next'), SUBNET)).toBe(hotkey('//new'));
  });
});
