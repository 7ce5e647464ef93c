/** Swaps told before they are done. Numbers P1 to P16 are of docs/rules/economics.md section 5.6. */
import { describe, expect, it } from 'vitest';
import { simulateCall } from '../../src/block/simulate-call.ts';
import { readSwapQuote } from '../../src/reads/read-swap-quote.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SubnetAlphaIn, SubnetTAO, SwapBalancer } from '../../src/state/items/pool-items.ts';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { answerOf } from '../support/answer-of.ts';
import { setStake } from '../support/set-stake.ts';
import { account, bytesOf, createTestChain, hotkey, ports, SUBNET, TAO } from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';

function pool(tao = 1_000n * TAO, alpha = 1_000n * TAO, weight?: bigint): ChainState {
  const { state } = createTestChain();
  state.set(SubnetTAO, tao, SUBNET);
  state.set(SubnetAlphaIn, alpha, SUBNET);
  if (weight !== undefined) state.set(SwapBalancer, weight, SUBNET);
  state.set(Account, { nonce: 0n, free: tao }, subnetAccount(SUBNET));
  setStake(state, hotkey(VALIDATOR), SUBNET, 1_000n * TAO);
  return state;
}

const quote = (state: ChainState, side: 'buy' | 'sell', amount: bigint, limitRao?: bigint) =>
  answerOf(readSwapQuote(state, { netuid: SUBNET, side, amount, limitRao }));
const refusal = (state: ChainState, side: 'buy' | 'sell', amount: bigint, limitRao?: bigint) => {
  const read = readSwapQuote(state, { netuid: SUBNET, side, amount, limitRao });
  return read.ok ? undefined : read.refusal.name;
};
const WEIGHT_55 = 550_000_000_000_000_000n;

describe('a quote', () => {
  it('P1: of a buy has its fee in TAO and its slippage in alpha', () => {
    expect(quote(pool(), 'buy', 100n * TAO)).toEqual({
      netuid: 1,
      block: 0n,
      side: 'buy',
      taoAmount: 99_949_645_228n,
      alphaAmount: 90_867_473_489n,
      taoFee: 50_354_772n,
      alphaFee: 0n,
      taoSlippage: 0n,
      alphaSlippage: 100n * TAO - 90_867_473_489n,
      priceRao: TAO,
      priceAfterRao: 1_209_889_222n,
      unusedAmount: 0n,
    });
  });

  it('P2: of a sale has its fee in alpha and its slippage in TAO', () => {
    expect(quote(pool(), 'sell', 100n * TAO)).toMatchObject({
      side: 'sell',
      taoAmount: 90_867_473_489n,
      alphaAmount: 99_949_645_228n,
      taoFee: 0n,
      alphaFee: 50_354_772n,
      taoSlippage: 100n * TAO - 90_867_473_489n,
      alphaSlippage: 0n,
    });
  });

  it('P5 and P6: measures slippage at the price, whatever it is', () => {
    const cheap = pool(25_000n * TAO, 1_000_000n * TAO);
    expect(quote(cheap, 'buy', TAO)).toMatchObject({
      priceRao: 24_999_999n,
      alphaAmount: 39_978_259_794n,
      // The price's bits are floored, so that a TAO buys a trace more than 40 alpha.
      alphaSlippage: 40n * TAO - 39_978_259_794n,
    });
    expect(quote(cheap, 'sell', 1_000n * TAO)).toMatchObject({
      taoAmount: 24_962_461_415n,
      taoSlippage: 24_999_999_999n - 24_962_461_415n,
    });
  });

  it('P8 and P10: with a limit takes what the limit allows, and tells what it leaves', () => {
    expect(quote(pool(), 'buy', 100n * TAO, 1_100_000_000n)).toMatchObject({
      taoAmount: 48_808_848_170n,
      alphaAmount: 46_537_410_754n,
      taoFee: 24_589_966n,
      priceAfterRao: 1_099_999_999n,
      unusedAmount: 100n * TAO - 48_833_438_136n,
    });
    expect(quote(pool(), 'buy', 10n * TAO, 1_100_000_000n)).toMatchObject({
      alphaAmount: 9_896_053_816n,
      taoFee: 5_035_477n,
      priceAfterRao: 1_020_089_828n,
      unusedAmount: 0n,
    });
  });

  it('P12: of a sale with a limit leaves the rest as alpha', () => {
    expect(quote(pool(), 'sell', 100n * TAO, 900_000_000n)).toMatchObject({
      alphaAmount: 54_092_553_389n,
      alphaFee: 27_251_904n,
      taoAmount: 51_316_701_949n,
      unusedAmount: 100n * TAO - 54_119_805_293n,
    });
  });

  it('P14 to P16: follows the weights of the pool', () => {
    const state = pool(1_000n * TAO, 2_000n * TAO, WEIGHT_55);
    expect(quote(state, 'buy', 50n * TAO)).toMatchObject({
      priceRao: 409_090_909n,
      alphaAmount: 115_723_240_998n,
      priceAfterRao: 455_915_143n,
    });
    expect(quote(state, 'sell', 50n * TAO)).toMatchObject({ taoAmount: 19_990_484_802n });
    expect(quote(state, 'buy', 100n * TAO, 450_000_000n)).toMatchObject({
      taoAmount: 43_822_630_544n,
      alphaAmount: 102_140_671_737n,
      unusedAmount: 100n * TAO - 43_844_708_447n,
    });
  });

  it('P11, P13, P19, P20 and P21: is refused as the swap would be', () => {
    expect(refusal(pool(), 'buy', TAO, TAO)).toBe('PriceLimitExceeded');
    expect(refusal(pool(), 'sell', TAO, 1_050_000_000n)).toBe('PriceLimitExceeded');
    expect(refusal(pool(), 'buy', 2_000_000n * TAO)).toBe('SwapInputTooLarge');
    expect(refusal(pool(100n * TAO, 1_000_000n), 'buy', 1n)).toBe('ReservesTooLow');
    expect(refusal(pool(1_000n * TAO, 999_999n), 'buy', TAO)).toBe('ReservesTooLow');
  });

  it('of root is one for one, without fee and slippage', () => {
    const read = readSwapQuote(pool(), { netuid: ROOT_NETUID, side: 'buy', amount: 5n * TAO });
    expect(answerOf(read)).toMatchObject({
      taoAmount: 5n * TAO,
      alphaAmount: 5n * TAO,
      taoFee: 0n,
      alphaSlippage: 0n,
      priceRao: TAO,
      priceAfterRao: TAO,
    });
  });
});

describe('the swaps of a simulated call', () => {
  const keys = { hotkey: bytesOf(VALIDATOR), netuid: 1 };
  const swapsOf = (state: ChainState, call: Parameters<typeof simulateCall>[2]['call']) =>
    simulateCall(state, account('//Alice'), { call }, ports).swaps;

  it('are what the quotes say', () => {
    const state = pool();
    const [bought] = swapsOf(state, { case: 'addStake', value: { ...keys, amountStaked: 100n * TAO } });
    expect(bought).toEqual(quote(state, 'buy', 100n * TAO));
    const [sold] = swapsOf(state, { case: 'removeStake', value: { ...keys, amountUnstaked: 100n * TAO } });
    // The author has sold its fee after that: the price after the call is lower.
    const { priceAfterRao, ...rest } = quote(state, 'sell', 100n * TAO);
    expect(sold).toMatchObject(rest);
    expect(sold?.priceAfterRao).toBeLessThan(priceAfterRao);
  });

  it('with a limit are of what it allows', () => {
    const limited = { limitPrice: 1_100_000_000n, allowPartial: true };
    const [bought] = swapsOf(pool(), {
      case: 'addStakeLimit',
      value: { ...keys, amountStaked: 100n * TAO, ...limited },
    });
    expect(bought).toMatchObject({ taoAmount: 48_808_848_170n, taoFee: 24_589_966n, alphaAmount: 46_537_410_754n });
  });

  it('between subnets are the sale and the purchase', () => {
    const state = pool();
    state.set(SubtokenEnabled, true, ROOT_NETUID);
    const swap = { hotkey: bytesOf(VALIDATOR), originNetuid: 1, destinationNetuid: 0, alphaAmount: 50n * TAO };
    const swaps = swapsOf(state, { case: 'swapStake', value: swap });
    expect(swaps.map(({ netuid, side }) => [netuid, side])).toEqual([
      [1, 'sell'],
      [0, 'buy'],
    ]);
    expect(swaps[1]).toMatchObject({ taoAmount: 47_596_210_440n, alphaSlippage: 0n });
  });

  it('are none where stake moves inside of a subnet, and none of a refused call', () => {
    const state = pool();
    const inside = {
      hotkey: bytesOf(VALIDATOR),
      destinationColdkey: bytesOf('//Eve'),
      originNetuid: 1,
      destinationNetuid: 1,
    };
    const moved = simulateCall(
      state,
      account('//Alice'),
      { call: { case: 'transferStake', value: { ...inside, alphaAmount: TAO } } },
      ports,
    );
    expect(moved.refusal).toBeUndefined();
    expect(moved.swaps).toEqual([]);
    expect(swapsOf(state, { case: 'addStake', value: { ...keys, amountStaked: 1n } })).toEqual([]);
  });
});
