/** transfer_keep_alive and transfer_allow_death. */
import { describe, expect, it } from 'vitest';
import { EXISTENTIAL_DEPOSIT_RAO } from '../../src/rules/balances.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { account, bytesOf, createTestChain, eventNames, eventsOf, refusalOf, TAO } from '../support/test-chain.ts';

const ALL = 1_000_000n * TAO;
const keepAlive = (to: string, value: bigint) =>
  ({ case: 'transferKeepAlive', value: { dest: bytesOf(to), value } }) as const;
const allowDeath = (to: string, value: bigint) =>
  ({ case: 'transferAllowDeath', value: { dest: bytesOf(to), value } }) as const;

describe('transfer_keep_alive', () => {
  it('leaves the sender exactly the existential deposit, and not one rao less', () => {
    const { state } = createTestChain();
    const over = refusalOf(state, '//Bob', keepAlive('//Eve', ALL - EXISTENTIAL_DEPOSIT_RAO + 1n));
    expect(over).toMatchObject({ name: 'NotExpendable', facts: { have_rao: ALL } });
    const events = eventsOf(state, '//Bob', keepAlive('//Eve', ALL - EXISTENTIAL_DEPOSIT_RAO));
    expect(eventNames(events)).toEqual(['Transfer']);
    expect(state.get(Account, account('//Bob')).free).toBe(EXISTENTIAL_DEPOSIT_RAO);
  });

  it('refuses what the sender does not have', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, '//Bob', keepAlive('//Eve', ALL + 1n))).toMatchObject({
      name: 'FundsUnavailable',
      facts: { have_rao: ALL, need_rao: ALL + 1n },
    });
  });

  it('is for signed origins', () => {
    expect(refusalOf(createTestChain().state, 'root', keepAlive('//Eve', 1n)).name).toBe('BadOrigin');
  });
});

describe('transfer_allow_death', () => {
  it('creates the receiver from the existential deposit on', () => {
    const { state } = createTestChain();
    const below = refusalOf(state, '//Bob', allowDeath('//new', EXISTENTIAL_DEPOSIT_RAO - 1n));
    expect(below).toMatchObject({ name: 'ExistentialDeposit', facts: { minimum_rao: EXISTENTIAL_DEPOSIT_RAO } });
    const events = eventsOf(state, '//Bob', allowDeath('//new', EXISTENTIAL_DEPOSIT_RAO));
    expect(eventNames(events)).toEqual(['NewAccount', 'Endowed', 'Transfer']);
  });

  it('reaps the sender; dust is lost and stays in the issuance', () => {
    const { state } = createTestChain();
    const issuance = state.get(TotalIssuance);
    const events = eventsOf(state, '//Bob', allowDeath('//Eve', ALL - EXISTENTIAL_DEPOSIT_RAO + 1n));
    expect(eventNames(events)).toEqual(['KilledAccount', 'DustLost', 'Transfer']);
    expect(events[1]?.event).toMatchObject({ value: { amount: EXISTENTIAL_DEPOSIT_RAO - 1n } });
    expect(state.has(Account, account('//Bob'))).toBe(false);
    expect(state.get(TotalIssuance)).toBe(issuance);
  });

  it('reaps without dust when everything is sent', () => {
    const { state } = createTestChain();
    const events = eventsOf(state, '//Bob', allowDeath('//Eve', ALL));
    expect(eventNames(events)).toEqual(['KilledAccount', 'Transfer']);
  });

  it('keeps the nonce of a reaped account, so that nothing can be replayed', () => {
    const chain = createTestChain();
    chain.run('//Bob', allowDeath('//Eve', ALL));
    expect(chain.state.get(Account, account('//Bob'))).toEqual({ nonce: 1n, free: 0n });
  });

  it('does nothing to oneself, and announces nothing', () => {
    const { state } = createTestChain();
    const mark = state.mark();
    expect(eventsOf(state, '//Bob', allowDeath('//Bob', ALL))).toEqual([]);
    expect(state.mark()).toBe(mark);
  });
});
