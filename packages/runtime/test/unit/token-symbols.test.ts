/** What the alpha of subnets is called, and update_symbol. docs/rules/economics.md section 6.4. */
import { textToBytes, toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { isTokenSymbol, nextFreeSymbol, symbolOf } from '../../src/rules/token-symbols.ts';
import { TokenSymbol } from '../../src/state/items/identity-items.ts';
import { createTestChain, eventsOf, refusalOf, SUBNET } from '../support/test-chain.ts';

const SECOND = toNetuid(2);
const update = (symbol: string, netuid = 1) =>
  ({ case: 'updateSymbol', value: { netuid, symbol: textToBytes(symbol) } }) as const;

describe('symbols', () => {
  it('are Τ for root, and Greek letters by netuid for the first 24 subnets', () => {
    const { state } = createTestChain({ subnets: 26 });
    const symbols = Array.from({ length: 27 }, (_, netuid) => symbolOf(state, toNetuid(netuid)));
    expect(symbols.join('')).toBe('Ταβγδεζηθικλμνξοπρστυφχψωաբ');
  });

  it('are 438 besides that of root, all different', () => {
    const { state } = createTestChain({ subnets: 0 });
    const symbols = Array.from({ length: 438 }, (_, index) => nextFreeSymbol(state, toNetuid(index + 1)).join());
    expect(new Set(symbols).size).toBe(438);
    expect(nextFreeSymbol(state, toNetuid(439))).toEqual(textToBytes('Τ'));
    expect(isTokenSymbol(textToBytes('Τ'))).toBe(false);
  });

  it('of a new subnet are the first free one of the list when its own is taken', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Bob', update('β'));
    expect(nextFreeSymbol(state, SECOND)).toEqual(textToBytes('α'));
    state.set(TokenSymbol, textToBytes('α'), toNetuid(9));
    expect(nextFreeSymbol(state, SECOND)).toEqual(textToBytes('γ'));
  });

  it('are that of root when every one is taken', () => {
    const { state } = createTestChain({ subnets: 0 });
    for (let netuid = 1; netuid <= 438; netuid += 1) {
      state.set(TokenSymbol, nextFreeSymbol(state, toNetuid(netuid)), toNetuid(netuid));
    }
    expect(nextFreeSymbol(state, toNetuid(5))).toEqual(textToBytes('Τ'));
  });
});

describe('update_symbol', () => {
  it('refuses in order: not the owner, no such symbol, in use', () => {
    const { state } = createTestChain({ subnets: 2 });
    expect(refusalOf(state, '//Eve', update('?')).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', update('?', 9)).name).toBe('BadOrigin');
    expect(refusalOf(state, 'root', update('?', 9)).name).toBe('SubnetNotExists');
    for (const symbol of ['?', '', 'Τ', 'alpha', 'αβ', '0xff']) {
      expect(refusalOf(state, '//Bob', update(symbol)).name).toBe('SymbolDoesNotExist');
    }
    expect(refusalOf(state, '//Bob', update('β'))).toMatchObject({ name: 'SymbolAlreadyInUse', facts: { netuid: 2n } });
    expect(refusalOf(state, '//Bob', update('α'))).toMatchObject({ name: 'SymbolAlreadyInUse', facts: { netuid: 1n } });
  });

  it('lets the owner and root change it, tells of it, and frees the old one', () => {
    const { state } = createTestChain({ subnets: 2 });
    const [event] = eventsOf(state, '//Bob', update('ω'));
    expect(event?.event).toEqual({ case: 'symbolUpdated', value: { netuid: 1, symbol: textToBytes('ω') } });
    expect(symbolOf(state, SUBNET)).toBe('ω');
    eventsOf(state, 'root', update('α', 2));
    expect(symbolOf(state, SECOND)).toBe('α');
  });
});
