/** Laws of trades by calls in any pool: docs/rules/economics.md section 6.6, laws 5 and 7. */
import { limitPriceBits } from '@yumanet/yuma';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spotPriceU64F64 } from '../../src/rules/pool.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SubnetAlphaIn, SubnetTAO, SwapBalancer } from '../../src/state/items/pool-items.ts';
import { Account, BlockAuthor } from '../../src/state/items/system-items.ts';
import { setStake } from '../support/set-stake.ts';
import { account, attempt, bytesOf, coldkey, createTestChain, hotkey, SUBNET, TAO } from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';
const place = { hotkey: bytesOf(VALIDATOR), netuid: 1 };
const reserve = fc.bigInt({ min: TAO, max: 100_000n * TAO });
const amount = fc.bigInt({ min: 2_001_007n, max: 100_000n * TAO });
const market = fc.record({
  tao: reserve,
  alpha: reserve,
  quoteWeight: fc.oneof(fc.constant(SwapBalancer.defaultValue), fc.bigInt({ min: 10n ** 16n, max: 99n * 10n ** 16n })),
});
type Market = typeof market extends fc.Arbitrary<infer T> ? T : never;

const { state } = createTestChain();

/** Runs `trade` in this market, where Alice has 1,000 alpha, then takes back what it did. */
function inMarket({ tao, alpha, quoteWeight }: Market, trade: (state: ChainState) => void): void {
  const mark = state.mark();
  state.set(SubnetTAO, tao, SUBNET);
  state.set(SubnetAlphaIn, alpha, SUBNET);
  state.set(SwapBalancer, quoteWeight, SUBNET);
  state.set(Account, { nonce: 0n, free: tao }, subnetAccount(SUBNET));
  setStake(state, hotkey(VALIDATOR), SUBNET, 1_000n * TAO);
  trade(state);
  state.rollbackTo(mark);
}

/** Reserves are whole rao, and ratios of reserves have 18 decimals: two rao of the output move the price this far. */
function stepOf(price: bigint, limit: bigint, output: bigint): bigint {
  return (2n * (limit + price)) / (output + 1n) + 2n;
}

/** Most trades are refused. Of so many, many more than are asked for go through on every seed. */
const RUNS = 300;

describe('trades by calls', () => {
  it('there and back always cost the trader', () => {
    let trips = 0;
    fc.assert(
      fc.property(market, amount, (pool, amountStaked) =>
        inMarket(pool, () => {
          const before = state.get(Account, account('//Bob')).free;
          const bought = attempt(state, '//Bob', { case: 'addStake', value: { ...place, amountStaked } });
          const sold = attempt(state, '//Bob', {
            case: 'removeStake',
            value: { ...place, amountUnstaked: 2n ** 64n - 1n },
          });
          if (bought.refusal !== undefined || sold.refusal !== undefined) return;
          trips++;
          const left = { hotkey: hotkey(VALIDATOR), coldkey: coldkey('//Bob'), netuid: SUBNET };
          expect(stakeOfColdkey(state, left)).toBe(0n);
          expect(state.get(Account, account('//Bob')).free).toBeLessThan(before);
        }),
      ),
      { numRuns: RUNS },
    );
    expect(trips).toBeGreaterThan(10);
  });

  it('never cross their limit, in the direction of the trade', () => {
    let trades = 0;
    fc.assert(
      fc.property(market, amount, fc.integer({ min: 1, max: 400 }), fc.boolean(), (pool, given, percent, isBuy) =>
        inMarket(pool, () => {
          // Without an author nobody sells the fee after the trade.
          state.remove(BlockAuthor);
          const price = spotPriceU64F64(state, SUBNET);
          const limitPrice = ((price * TAO) / (1n << 64n)) * BigInt(percent);
          const atLimit = { ...place, limitPrice: limitPrice / 100n, allowPartial: true };
          const { refusal } = isBuy
            ? attempt(state, '//Alice', { case: 'addStakeLimit', value: { ...atLimit, amountStaked: given } })
            : attempt(state, '//Alice', { case: 'removeStakeLimit', value: { ...atLimit, amountUnstaked: given } });
          if (refusal !== undefined) return;
          trades++;
          const after = spotPriceU64F64(state, SUBNET);
          const limit = limitPriceBits(atLimit.limitPrice);
          const step = stepOf(after, limit, state.get(isBuy ? SubnetAlphaIn : SubnetTAO, SUBNET));
          expect(isBuy ? after <= limit + step : after >= limit - step).toBe(true);
        }),
      ),
      { numRuns: RUNS },
    );
    expect(trades).toBeGreaterThan(10);
  });
});
