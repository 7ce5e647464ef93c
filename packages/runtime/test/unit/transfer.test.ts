/** transfer_keep_alive, transfer_allow_death and transfer_all. */
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

describe('transfer_all', () => {
  const all = (to: string, isKept: boolean) =>
    ({ case: 'transferAll', value: { dest: bytesOf(to), keepAlive: isKept } }) as const;

  it('sends everything but the existential deposit of who stays alive', () => {
    const { state } = createTestChain();
    const events = eventsOf(state, '//Bob', all('//new', true));
    expect(eventNames(events)).toEqual(['NewAccount', 'Endowed', 'Transfer']);
    expect(events[2]?.event).toMatchObject({ value: { amount: ALL - EXISTENTIAL_DEPOSIT_RAO } });
    expect(state.get(Account, account('//Bob')).free).toBe(EXISTENTIAL_DEPOSIT_RAO);
  });

  it('sends everything of who does not, without dust', () => {
    const { state } = createTestChain();
    expect(eventNames(eventsOf(state, '//Bob', all('//Eve', false)))).toEqual(['KilledAccount', 'Transfer']);
    expect(state.has(Account, account('//Bob'))).toBe(false);
    expect(state.get(Account, account('//Eve')).free).toBe(2n * ALL);
  });

  it('goes through when there is nothing to send, and the receiver need not exist', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Bob', all('//Eve', true));
    const events = eventsOf(state, '//Bob', all('//new', true));
    expect(events.map(({ event }) => event)).toMatchObject([{ case: 'transfer', value: { amount: 0n } }]);
    expect(state.has(Account, account('//new'))).toBe(false);
  });

  it('refuses what a new account cannot begin with', () => {
    const { state } = createTestChain();
    state.set(Account, { nonce: 0n, free: 2n * EXISTENTIAL_DEPOSIT_RAO - 1n }, account('//Bob'));
    expect(refusalOf(state, '//Bob', all('//new', true))).toMatchObject({ name: 'ExistentialDeposit' });
    expect(eventNames(eventsOf(state, '//Bob', all('//new', false)))).toContain('Endowed');
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
