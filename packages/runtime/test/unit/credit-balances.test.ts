import { describe, expect, it } from 'vitest';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { creditBalances, freeBalance } from '../../src/rules/balances.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { account, createTestChain, eventNames, ports } from '../support/test-chain.ts';

describe('TAO for many accounts at once', () => {
  it('adds to those that are there, makes the others with their events, and saturates', () => {
    const { state } = createTestChain();
    const accounts = ['//rich', '//new', '//signed', '//none', '//full'].map(account);
    const [rich, fresh, signed, none, full] = accounts;
    if (rich === undefined || fresh === undefined || signed === undefined) throw new Error('there are no accounts');
    if (none === undefined || full === undefined) throw new Error('there are no accounts');
    const max = (1n << 64n) - 1n;
    state.set(Account, { nonce: 3n, free: 1_000n }, rich);
    state.set(Account, { nonce: 2n, free: 0n }, signed);
    state.set(Account, { nonce: 0n, free: max - 5n }, full);
    state.advance(state.head);
    const context = nextBlockContext(state, ports);
    creditBalances(context, {
      accounts: accounts.map((one) => [one]),
      amounts: BigUint64Array.of(700n, 800n, 900n, 0n, 6n),
    });
    expect(state.get(Account, rich)).toEqual({ nonce: 3n, free: 1_700n });
    expect(state.get(Account, signed)).toEqual({ nonce: 2n, free: 900n });
    expect(accounts.map((one) => freeBalance(state, one))).toEqual([1_700n, 800n, 900n, 0n, max]);
    expect(state.has(Account, none)).toBe(false);
    expect(eventNames(context.events.take())).toEqual(['NewAccount', 'Endowed', 'NewAccount', 'Endowed']);
    const { writeSet } = state.encodeChanges(new Uint8Array(0));
    expect(writeSet.size).toBe(4);
    state.advance(state.head);
    state.revert(writeSet, state.head);
    expect(accounts.map((one) => freeBalance(state, one))).toEqual([1_000n, 0n, 0n, 0n, max - 5n]);
  });
});
