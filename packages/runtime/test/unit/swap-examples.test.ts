/** The examples of docs/rules/economics.md section 5.6 that no other test has on a chain: by calls, or by a step of a block. */
import { createReferenceMarket, createReferencePools, runEpoch, weightAfterInjection } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { runCoinbase } from '../../src/block/run-coinbase.ts';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { spotPriceRao } from '../../src/rules/pool.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SubnetAlphaOutEmission, SubnetExcessTao } from '../../src/state/items/emission-items.ts';
import {
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetMovingPrice,
  SubnetProtocolAlpha,
  SubnetTAO,
  SwapBalancer,
} from '../../src/state/items/pool-items.ts';
import { Burn } from '../../src/state/items/registration-items.ts';
import { Owner } from '../../src/state/items/staking-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import {
  account,
  bytesOf,
  coldkey,
  createTestChain,
  eventsOf,
  hotkey,
  ports,
  refusalOf,
  SUBNET,
  TAO,
} from '../support/test-chain.ts';

/** Bob's own: nobody else has stake on it, so that no share is rounded. */
const HOTKEY = '//bobs';
const BOB = { hotkey: hotkey(HOTKEY), coldkey: coldkey('//Bob'), netuid: SUBNET };
const place = { hotkey: bytesOf(HOTKEY), netuid: 1 };
const WHOLE = 1_000_000_000_000n;

interface Pool {
  /** Rao. */
  readonly tao: bigint;
  readonly alpha: bigint;
  /** Of TAO, a count of 10^-18. */
  readonly weight?: bigint;
}

function chain({ tao, alpha, weight }: Pool): ChainState {
  const { state } = createTestChain();
  state.set(SubnetTAO, tao, SUBNET);
  state.set(SubnetAlphaIn, alpha, SUBNET);
  if (weight !== undefined) state.set(SwapBalancer, weight, SUBNET);
  state.set(Account, { nonce: 0n, free: tao }, subnetAccount(SUBNET));
  state.set(Account, { nonce: 0n, free: 10n * WHOLE * 1_000n }, account('//Bob'));
  state.set(Owner, coldkey('//Bob'), hotkey(HOTKEY));
  return state;
}

const reserves = (state: ChainState) => [state.get(SubnetTAO, SUBNET), state.get(SubnetAlphaIn, SUBNET)];
const free = (state: ChainState, uri: string) => state.get(Account, account(uri)).free;

/** What of a trade its event says, and what the author got. */
function buy(state: ChainState, amountStaked: bigint) {
  const events = eventsOf(state, '//Bob', { case: 'addStake', value: { ...place, amountStaked } });
  const event = events.map((one) => one.event).find((one) => one.case === 'stakeAdded');
  if (event?.case !== 'stakeAdded') throw new Error('nothing was bought');
  return event.value;
}

function sell(state: ChainState, amountUnstaked: bigint) {
  const before = free(state, '//One');
  const events = eventsOf(state, '//Bob', { case: 'removeStake', value: { ...place, amountUnstaked } });
  const event = events.map((one) => one.event).find((one) => one.case === 'stakeRemoved');
  if (event?.case !== 'stakeRemoved') throw new Error('nothing was sold');
  return { ...event.value, author: free(state, '//One') - before };
}

const register = { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//new') } } as const;

describe('add_stake and remove_stake', () => {
  it('P3: selling what was bought brings less than was paid', () => {
    const state = chain({ tao: WHOLE, alpha: WHOLE });
    const { alpha } = buy(state, 100n * TAO);
    expect(alpha).toBe(90_867_473_489n);
    expect(stakeOfColdkey(state, BOB)).toBe(alpha);
    expect(sell(state, alpha)).toMatchObject({
      fee: 45_756_109n,
      tao: 99_903_887_024n,
      author: 45_758_202n,
    });
    expect(reserves(state)).toEqual([1_000_000_000_002n, WHOLE]);
    expect(stakeOfColdkey(state, BOB)).toBe(0n);
  });

  it('P4: in the pool of the reference’s genesis', () => {
    const state = chain({ tao: 10n * TAO, alpha: 10n * TAO });
    expect(buy(state, TAO)).toMatchObject({ fee: 503_547n, alpha: 908_674_735n });
    expect(reserves(state)[0]).toBe(10n * TAO + 999_496_453n);
    expect(spotPriceRao(state, SUBNET)).toBe(1_209_889_222n);
  });

  it('P7: a tenth of the reserve moves the price by a fifth', () => {
    const state = chain({ tao: 25n * WHOLE, alpha: 1_000n * WHOLE });
    expect(buy(state, 2_500n * TAO)).toMatchObject({ fee: 1_258_869_306n, alpha: 90_867_473_489_719n });
    expect(reserves(state)[0]).toBe(25n * WHOLE + 2_498_741_130_694n);
    expect(spotPriceRao(state, SUBNET)).toBe(30_247_230n);
  });

  it('P14 and P15: in a pool with other weights', () => {
    const uneven = { tao: WHOLE, alpha: 2n * WHOLE, weight: 550_000_000_000_000_000n };
    const bought = chain(uneven);
    expect(spotPriceRao(bought, SUBNET)).toBe(409_090_909n);
    expect(buy(bought, 50n * TAO)).toMatchObject({ fee: 25_177_386n, alpha: 115_723_240_998n });
    expect(reserves(bought)[0]).toBe(WHOLE + 49_974_822_614n);
    expect(spotPriceRao(bought, SUBNET)).toBe(455_915_143n);
    const sold = chain(uneven);
    buy(sold, 200n * TAO);
    sold.set(SubnetTAO, uneven.tao, SUBNET);
    sold.set(SubnetAlphaIn, uneven.alpha, SUBNET);
    expect(sell(sold, 50n * TAO)).toMatchObject({ tao: 19_990_484_802n, author: 9_847_758n });
  });

  it('P19: refuse more than a thousand reserves, as InsufficientLiquidity', () => {
    const state = chain({ tao: WHOLE, alpha: WHOLE });
    const call = { case: 'addStake', value: { ...place, amountStaked: 2_000n * WHOLE } } as const;
    expect(refusalOf(state, '//Bob', call)).toMatchObject({
      name: 'InsufficientLiquidity',
      facts: { limit_rao: 1_000n * WHOLE },
    });
  });

  it('P21: refuse a reserve below the minimum; a limit says which', () => {
    const state = chain({ tao: TAO, alpha: 999_999n });
    const plain = { case: 'addStake', value: { ...place, amountStaked: TAO } } as const;
    expect(refusalOf(state, '//Bob', plain).name).toBe('InsufficientLiquidity');
    const value = { ...place, amountStaked: TAO, limitPrice: 2n ** 63n, allowPartial: true };
    expect(refusalOf(state, '//Bob', { case: 'addStakeLimit', value }).name).toBe('ReservesTooLow');
    state.set(SubnetAlphaIn, 1_000_000n, SUBNET);
    expect(buy(state, TAO).alpha).toBeGreaterThan(0n);
  });
});

describe('a step of a block', () => {
  it('P17b: an injection leaves the price, and what is bought after it follows the new weights', () => {
    const state = chain({ tao: WHOLE, alpha: WHOLE });
    const injection = { taoReserve: WHOLE, alphaReserve: WHOLE, taoIn: TAO / 2n, alphaIn: TAO / 10n };
    const weight = weightAfterInjection({ ...injection, quoteWeight: SwapBalancer.defaultValue });
    expect(weight).toBe(500_099_970_008_997_300n);
    state.set(SwapBalancer, weight ?? 0n, SUBNET);
    state.set(SubnetTAO, WHOLE + injection.taoIn, SUBNET);
    state.set(SubnetAlphaIn, WHOLE + injection.alphaIn, SUBNET);
    expect(spotPriceRao(state, SUBNET)).toBe(TAO);
    expect(buy(state, 10n * TAO).alpha).toBe(9_896_083_118n);
  });

  it('P18: the chain buys without a fee', () => {
    const state = chain({ tao: WHOLE, alpha: WHOLE });
    const out = state.get(SubnetAlphaOut, SUBNET);
    state.set(SubnetMovingPrice, 1n << 32n, SUBNET);
    const kernels = { runEpoch, market: createReferenceMarket(), pools: createReferencePools() };
    runCoinbase(nextBlockContext(state, ports), 300_000_000n, kernels);
    expect(state.get(SubnetExcessTao, SUBNET)).toBe(300_000_000n);
    expect(reserves(state)).toEqual([1_000_300_000_000n, 999_700_089_974n]);
    expect(state.get(SubnetProtocolAlpha, SUBNET)).toBe(299_910_026n);
    expect(state.get(SubnetAlphaOut, SUBNET) - out).toBe(299_910_026n + state.get(SubnetAlphaOutEmission, SUBNET));
  });
});

describe('burned_register', () => {
  it.each([
    ['P20: which buys nothing', { tao: 100n * TAO, alpha: 1_000_000n }, 'ReservesTooLow'],
    ['P20b: at a price above all limits', { tao: 1_000_000n * TAO, alpha: 1_000_000n }, 'PriceLimitExceeded'],
  ] as const)('%s is refused', (_, pool, error) => {
    const state = chain(pool);
    state.set(Burn, 1n, SUBNET);
    expect(refusalOf(state, '//Bob', register)).toMatchObject({ name: error, facts: { burn_rao: 1n } });
  });

  it.each([
    [1_985n, 0n],
    [1_986n, 1n],
    [1_000_000n, 503n],
    [TAO, 503_547n],
    [WHOLE, 503_547_722n],
  ])('P26: of %d rao, leaves a fee of %d beside the pool', (burn, fee) => {
    const state = chain({ tao: WHOLE, alpha: WHOLE });
    state.set(Burn, burn, SUBNET);
    eventsOf(state, '//Bob', register);
    const pot = state.get(Account, subnetAccount(SUBNET)).free;
    expect(pot).toBe(WHOLE + burn);
    expect(pot - state.get(SubnetTAO, SUBNET)).toBe(fee);
  });
});
