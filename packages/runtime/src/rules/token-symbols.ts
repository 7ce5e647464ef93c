/**
 * What the alpha of subnets is called. Source: docs/rules/economics.md section 6.4.
 *
 * The reference has a list of 439 symbols. Ours is as long and begins like it: root's Τ, then the Greek small letters from
 * α on. A deliberate difference: what follows after ω are letters of other alphabets in the order of Unicode, not the
 * reference's choice of signs.
 */
import { bytesToText, type Netuid, textToBytes } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { TokenSymbol } from '../state/items/identity-items.ts';

/** Root's, which no other subnet can choose; also that of subnets for which no other is left. */
const ROOT_SYMBOL = 'Τ';

/** First and last code points. */
const LETTERS: readonly (readonly [number, number])[] = [
  [0x03b1, 0x03c1], // Greek: α to ρ
  [0x03c3, 0x03c9], // Greek, without the final sigma: σ to ω
  [0x0561, 0x0586], // Armenian
  [0x10d0, 0x10f0], // Georgian
  [0x2c30, 0x2c5e], // Glagolitic
  [0x1401, 0x1528], // Canadian syllabics
];

/** By netuid. */
const SYMBOLS: readonly string[] = [ROOT_SYMBOL, ...LETTERS.flatMap(([first, last]) => lettersFrom(first, last))];

/** Those that a subnet can choose. */
const CHOICES: ReadonlySet<string> = new Set(SYMBOLS.slice(1));

/** What a subnet's alpha is called. */
export function symbolOf(state: ChainState, netuid: Netuid): string {
  return bytesToText(state.get(TokenSymbol, netuid));
}

/** Whether the list has the symbol; root's does not count. */
export function isTokenSymbol(symbol: Uint8Array): boolean {
  return CHOICES.has(bytesToText(symbol));
}

/** The subnet that is called so already. Cost grows with the count of subnets. */
export function subnetWithSymbol(state: ChainState, symbol: Uint8Array): Netuid | undefined {
  const wanted = bytesToText(symbol);
  return state.keys(TokenSymbol).find(([netuid]) => symbolOf(state, netuid) === wanted)?.[0];
}

/** What a new subnet is called: the symbol of its netuid if it is free, else the first free one of the list. */
export function nextFreeSymbol(state: ChainState, netuid: Netuid): Uint8Array {
  const used = usedSymbols(state);
  const own = SYMBOLS[netuid] ?? ROOT_SYMBOL;
  const symbol = used.has(own) ? SYMBOLS.slice(1).find((one) => !used.has(one)) : own;
  return textToBytes(symbol ?? ROOT_SYMBOL);
}

function usedSymbols(state: ChainState): ReadonlySet<string> {
  return new Set(state.keys(TokenSymbol).map(([netuid]) => symbolOf(state, netuid)));
}

function lettersFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
