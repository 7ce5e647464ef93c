/** Stake traded at a limit. Numbers P8 to P13 and P16 are of docs/rules/economics.md section 5.6. */
import { describe, expect, it } from 'vitest';
import { spotPriceRao } from '../../src/rules/pool.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { NominatorMinRequiredStake } from '../../src/state/items/chain-parameter-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO, SwapBalancer } from '../../src/state/items/pool-items.ts';
import { Delegates } from '../../src/state/items/staking-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { setStake } from '../support/set-stake.ts';
import {
  account,
  bytesOf,
  coldkey,
  createTestChain,
  eventsOf,
  hotkey,
  refusalOf,
  SUBNET,
  TAO,
} from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';
const add = (amountStaked: bigint, limitPrice: bigint, allowPartial = true) =>
  ({
    case: 'addStakeLimit',
    value: { hotkey: bytesOf(VALIDATOR), netuid: 1, amountStaked, limitPrice, allowPartial },
  }) as const;
const remove = (amountUnstaked: bigint, limitPrice: bigint, allowPartial = true) =>
  ({
    case: 'removeStakeLimit',
    value: { hotkey: bytesOf(VALIDATOR), netuid: 1, amountUnstaked, limitPrice, allowPartial },
  }) as const;
const removeAll = (limitPrice?: bigint) =>
  ({
    case: 'removeStakeFullLimit',
    value: { hotkey: bytesOf(VALIDATOR), netuid: 1, ...(limitPrice === undefined ? {} : { limitPrice }) },
  }) as const;
const free = (state: ChainState, uri: string) => state.get(Account, account(uri)).free;
const alphaOf = (state: ChainState, uri: string) =>
  stakeOfColdkey(state, { hotkey: hotkey(VALIDATOR), coldkey: coldkey(uri), netuid: SUBNET });

/** A pool with these reserves and 1,000 alpha of Alice on the validator. */
function pool(tao = 1_000n * TAO, alpha = 1_000n * TAO): ChainState {
  const { state } = createTestChain();
  state.set(SubnetTAO, tao, SUBNET);
  state.set(SubnetAlphaIn, alpha, SUBNET);
  state.set(Account, { nonce: 0n, free: tao }, subnetAccount(SUBNET));
  setStake(state, hotkey(VALIDATOR), SUBNET, 1_000n * TAO);
  return state;
}

/** The pool's reserves. */
const reserves = (state: ChainState) => [state.get(SubnetTAO, SUBNET), state.get(SubnetAlphaIn, SUBNET)];

describe('add_stake_limit', () => {
  it('P8: spends what the limit allows, and no more', () => {
    const state = pool();
    const before = { author: free(state, '//One'), alice: free(state, '//Alice') };
    const events = eventsOf(state, '//Alice', add(100n * TAO, 1_100_000_000n));
    expect(events.at(-1)?.event).toMatchObject({
      case: 'stakeAdded',
      value: { tao: 48_833_438_136n, alpha: 46_537_410_754n, fee: 24_589_966n },
    });
    expect(reserves(state)).toEqual([1_048_808_848_170n, 953_462_589_246n]);
    expect(spotPriceRao(state, SUBNET)).toBe(1_099_999_999n);
    expect(before.alice - free(state, '//Alice')).toBe(48_833_438_136n);
    expect(free(state, '//One') - before.author).toBe(24_589_966n);
  });

  it('P9: refuses what would cross the limit when a part will not do', () => {
    expect(refusalOf(pool(), '//Alice', add(100n * TAO, 1_100_000_000n, false))).toMatchObject({
      name: 'SlippageTooHigh',
      facts: { amount_rao: 100n * TAO, limit_rao: 48_833_438_136n },
    });
  });

  it('P10: is add_stake where the limit does not bind', () => {
    const state = pool();
    const events = eventsOf(state, '//Alice', add(10n * TAO, 1_100_000_000n, false));
    expect(events.at(-1)?.event).toMatchObject({
      value: { tao: 10n * TAO, alpha: 9_896_053_816n, fee: 5_035_477n },
    });
    expect(spotPriceRao(state, SUBNET)).toBe(1_020_089_828n);
  });

  it('P11: a limit that is the price itself is exceeded', () => {
    expect(refusalOf(pool(), '//Alice', add(10n * TAO, TAO)).name).toBe('PriceLimitExceeded');
  });

  it('P16: follows the weights of the pool', () => {
    const state = pool(1_000n * TAO, 2_000n * TAO);
    state.set(SwapBalancer, 550_000_000_000_000_000n, SUBNET);
    const events = eventsOf(state, '//Alice', add(100n * TAO, 450_000_000n));
    expect(events.at(-1)?.event).toMatchObject({
      value: { tao: 43_844_708_447n, alpha: 102_140_671_737n, fee: 22_077_903n },
    });
  });

  it('needs the means for the part that the limit allows, which is no less than the smallest stake', () => {
    const state = pool();
    state.set(Account, { nonce: 0n, free: 50n * TAO }, account('//Bob'));
    eventsOf(state, '//Bob', add(100n * TAO, 1_100_000_000n));
    expect(spotPriceRao(state, SUBNET)).toBe(1_099_999_999n);
    expect(refusalOf(pool(), '//Bob', add(TAO, 1_000_000_100n)).name).toBe('AmountTooLow');
  });

  it('makes a delegate of the hotkey of another, and of no other', () => {
    const state = pool();
    eventsOf(state, '//Alice', add(TAO, 2n * TAO));
    expect(state.has(Delegates, hotkey(VALIDATOR))).toBe(false);
    eventsOf(state, '//Bob', add(TAO, 2n * TAO));
    expect(state.find(Delegates, hotkey(VALIDATOR))).toBe(11_796);
    expect(alphaOf(state, '//Bob')).toBeGreaterThan(0n);
  });
});

describe('remove_stake_limit', () => {
  it('P12: sells what the limit allows, and stakes the rest again', () => {
    const state = pool();
    const before = { author: free(state, '//One'), alice: free(state, '//Alice') };
    const events = eventsOf(state, '//Alice', remove(100n * TAO, 900_000_000n));
    expect(events.at(-1)?.event).toMatchObject({
      case: 'stakeRemoved',
      value: { tao: 51_316_701_949n, alpha: 54_092_553_389n, fee: 27_251_904n },
    });
    expect(alphaOf(state, '//Alice')).toBe(1_000n * TAO - 54_119_805_293n);
    expect(free(state, '//Alice') - before.alice).toBe(51_316_701_949n);
    expect(free(state, '//One') - before.author).toBe(24_526_079n);
    expect(reserves(state)).toEqual([948_658_771_972n, 1_054_119_805_293n]);
  });

  it('P13: a limit above the price is exceeded', () => {
    expect(refusalOf(pool(), '//Alice', remove(TAO, 1_050_000_000n)).name).toBe('PriceLimitExceeded');
  });

  it('refuses more than there is, where remove_stake takes all', () => {
    expect(refusalOf(pool(), '//Alice', remove(1_000n * TAO + 1n, TAO / 10n))).toMatchObject({
      name: 'NotEnoughStakeToWithdraw',
      facts: { have_rao: 1_000n * TAO, need_rao: 1_000n * TAO + 1n },
    });
  });
});

describe('remove_stake_full_limit', () => {
  it('sells everything or nothing', () => {
    const state = pool();
    expect(refusalOf(state, '//Alice', removeAll(900_000_000n)).name).toBe('SlippageTooHigh');
    eventsOf(state, '//Alice', removeAll(TAO / 10n));
    expect(alphaOf(state, '//Alice')).toBe(0n);
    const other = pool();
    eventsOf(other, '//Alice', removeAll());
    expect(alphaOf(other, '//Alice')).toBe(0n);
    expect(free(other, '//Alice')).toBe(free(state, '//Alice'));
  });
});

describe('what a nominator leaves', () => {
  it('is sold when it is worth less than the required stake, and the owner’s is not', () => {
    const state = pool();
    eventsOf(state, '//Bob', add(100n * TAO, 2n * TAO));
    // Required are 2,000,000 x 500 rao: one TAO.
    state.set(NominatorMinRequiredStake, 500_000_000n);
    const mine = alphaOf(state, '//Bob');
    eventsOf(state, '//Bob', remove(mine - 3n * TAO, 1n));
    expect(alphaOf(state, '//Bob')).toBe(3n * TAO);
    const events = eventsOf(state, '//Bob', remove(2_500_000_000n, 1n));
    expect(alphaOf(state, '//Bob')).toBe(0n);
    expect(events.filter(({ event }) => event.case === 'stakeRemoved')).toHaveLength(2);
    eventsOf(state, '//Alice', remove(1_000n * TAO - TAO / 2n, 1n));
    expect(alphaOf(state, '//Alice')).toBe(TAO / 2n);
  });

  it('is nobody’s when it is too little to be sold', () => {
    const state = pool();
    eventsOf(state, '//Bob', add(100n * TAO, 2n * TAO));
    state.set(NominatorMinRequiredStake, 500_000_000n);
    // At a thousandth of the price a rao of alpha brings nothing.
    state.set(SubnetAlphaIn, 1_000_000n * TAO, SUBNET);
    const mine = alphaOf(state, '//Bob');
    const out = state.get(SubnetAlphaOut, SUBNET);
    const events = eventsOf(state, '//Bob', remove(mine - 1n, 1n));
    expect(alphaOf(state, '//Bob')).toBe(0n);
    const sold = events.flatMap(({ event }) => (event.case === 'stakeRemoved' ? [event.value] : []));
    expect(sold).toHaveLength(1);
    // Of the sale the pool has all, the author's fee included; of what was left nothing.
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(out - (mine - 1n));
  });
});
