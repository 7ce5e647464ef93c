/** The swaps that a call did, from what it left behind. */
import { type Netuid, toNetuid } from '@yumanet/protocol';
import type { Event, StorageChange, SwapQuote } from '@yumanet/protocol/messages';
import { spotPriceRao } from '../rules/pool.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetTAO } from '../state/items/pool-items.ts';
import { type PricesBefore, type QuotedSwap, swapQuoteOf } from './read-swap-quote.ts';

/** Rao of TAO per whole alpha of the subnets with a swap. */
export type PricesAfter = ReadonlyMap<Netuid, bigint>;

/** The prices that a call left in the pools that it changed. Precondition: the state is that after the call. */
export function pricesAfter(state: ChainState, changes: readonly StorageChange[]): PricesAfter {
  const netuids = changes.flatMap(({ item, key: [netuid] }) =>
    item === SubnetTAO.name && netuid !== undefined ? [toNetuid(Number(netuid))] : [],
  );
  return new Map(netuids.map((netuid) => [netuid, spotPriceRao(state, netuid)]));
}

/**
 * One quote for each stake that was bought or sold in a pool, in the order of events, against the prices before the call.
 * Stake that moves inside of a subnet is no swap: its pool has no price after.
 */
export function swapsOfEvents(before: PricesBefore, events: readonly Event[], prices: PricesAfter): SwapQuote[] {
  return events.flatMap((event) => {
    const swap = swapOf(event);
    const priceAfterRao = swap === undefined ? undefined : prices.get(swap.netuid);
    if (swap === undefined || priceAfterRao === undefined) return [];
    return [{ ...swapQuoteOf(before, swap), priceAfterRao, unusedAmount: 0n }];
  });
}

/** `StakeAdded` tells the TAO with the fee, `StakeRemoved` the alpha without it. */
function swapOf({ event }: Event): QuotedSwap | undefined {
  if (event.case === 'stakeAdded') {
    const { netuid, tao, alpha, fee } = event.value;
    return { netuid: toNetuid(netuid), side: 'buy', paidIn: tao - fee, paidOut: alpha, fee };
  }
  if (event.case === 'stakeRemoved') {
    const { netuid, tao, alpha, fee } = event.value;
    return { netuid: toNetuid(netuid), side: 'sell', paidIn: alpha, paidOut: tao, fee };
  }
  return undefined;
}
