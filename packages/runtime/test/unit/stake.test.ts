/** add_stake and remove_stake. Numbers P1, P2, P5, P6 and P25 are of docs/rules/economics.md section 5.6. */

import { toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { ownershipInvariants } from '../../src/invariants/ownership-invariants.ts';
import { stakeInvariants } from '../../src/invariants/stake-invariants.ts';
import { moveStakeOfColdkey, moveStakeOfHotkey } from '../../src/rules/move-stake.ts';
import {
  decreaseStake,
  increaseStake,
  increaseStakeAndAll,
  increaseStakeOfAll,
  type StakePosition,
  stakeOf,
  stakeOfColdkey,
  stakesIn,
} from '../../src/rules/stake.ts';
import { burnAccount, subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { FeeRate, SubnetAlphaIn, SubnetAlphaOut, SubnetTAO, SubnetVolume } from '../../src/state/items/pool-items.ts';
import {
  AlphaV2,
  LastColdkeyHotkeyStakeBlock,
  StakingHotkeys,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
  TotalStake,
} from '../../src/state/items/staking-items.ts';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { Account, BlockAuthor } from '../../src/state/items/system-items.ts';
import { ZERO_ACCOUNT } from '../../src/state/zero-account.ts';
import { setStake } from '../support/set-stake.ts';
import {
  account,
  bytesOf,
  coldkey,
  createTestChain,
  eventNames,
  eventsOf,
  hotkey,
  refusalOf,
  SUBNET,
  TAO,
} from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';
const add = (amountStaked: bigint, uri = VALIDATOR, netuid = 1) =>
  ({ case: 'addStake', value: { hotkey: bytesOf(uri), netuid, amountStaked } }) as const;
const remove = (amountUnstaked: bigint, uri = VALIDATOR, netuid = 1) =>
  ({ case: 'removeStake', value: { hotkey: bytesOf(uri), netuid, amountUnstaked } }) as const;
const free = (state: ChainState, uri: string) => state.get(Account, account(uri)).free;

/** A subnet with these reserves in rao, 1,000 alpha on the validator, and a pot that holds the pool. */
function pool(tao: bigint, alpha: bigint): ChainState {
  const { state } = createTestChain();
  state.set(SubnetTAO, tao, SUBNET);
  state.set(SubnetAlphaIn, alpha, SUBNET);
  state.set(Account, { nonce: 0n, free: tao }, subnetAccount(SUBNET));
  setStake(state, hotkey(VALIDATOR), SUBNET, 1_000n * TAO);
  return state;
}

describe('add_stake', () => {
  it('P1: 100 TAO into a pool of 1,000 and 1,000', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    const before = {
      author: free(state, '//One'),
      alphaOut: state.get(SubnetAlphaOut, SUBNET),
      stake: state.get(TotalStake),
    };
    const events = eventsOf(state, '//Alice', add(100n * TAO));
    expect(eventNames(events)).toEqual(['Transfer', 'Transfer', 'StakeAdded']);
    expect(events[2]?.event).toEqual({
      case: 'stakeAdded',
      value: {
        coldkey: bytesOf('//Alice'),
        hotkey: bytesOf(VALIDATOR),
        tao: 100n * TAO,
        alpha: 90_867_473_489n,
        netuid: 1,
        fee: 50_354_772n,
      },
    });
    expect(state.get(SubnetTAO, SUBNET)).toBe(1_099_949_645_228n);
    expect(state.get(SubnetAlphaIn, SUBNET)).toBe(909_132_526_511n);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(before.alphaOut + 90_867_473_489n);
    expect(stakeOf(state, hotkey(VALIDATOR), SUBNET)).toBe(1_000n * TAO + 90_867_473_489n);
    expect(free(state, '//One')).toBe(before.author + 50_354_772n);
    expect(state.get(Account, subnetAccount(SUBNET)).free).toBe(1_099_949_645_228n);
    expect(state.get(TotalStake)).toBe(before.stake + 100n * TAO);
    expect(state.get(SubnetVolume, SUBNET)).toBe(100n * TAO);
    expect(state.get(LastColdkeyHotkeyStakeBlock, coldkey('//Alice'), hotkey(VALIDATOR))).toBe(1n);
  });

  it('P5: 1 TAO at price 0.025', () => {
    const state = pool(25_000n * TAO, 1_000_000n * TAO);
    const events = eventsOf(state, '//Alice', add(TAO));
    expect(events.at(-1)?.event).toMatchObject({ value: { alpha: 39_978_259_794n, fee: 503_547n } });
    expect(state.get(SubnetTAO, SUBNET)).toBe(25_000_999_496_453n);
    expect(state.get(SubnetAlphaIn, SUBNET)).toBe(999_960_021_740_206n);
  });

  it('P25: needs 2,001,007 rao', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    expect(refusalOf(state, '//Alice', add(2_001_006n))).toMatchObject({
      name: 'AmountTooLow',
      facts: { minimum_rao: 2_001_007n },
    });
    eventsOf(state, '//Alice', add(2_001_007n));
  });

  it('refuses in the order of the rules', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    state.set(SubnetTAO, 1n, SUBNET);
    expect(refusalOf(state, 'root', add(TAO)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Alice', add(1_001n))).toMatchObject({
      name: 'InsufficientLiquidity',
      facts: { limit_rao: 1_000n },
    });
    state.set(SubnetTAO, 1_000n * TAO, SUBNET);
    expect(refusalOf(state, '//Alice', add(1n, VALIDATOR, 9)).name).toBe('SubnetNotExists');
    expect(refusalOf(state, '//Alice', add(1n, VALIDATOR, 0)).name).toBe('SubtokenDisabled');
    state.set(SubtokenEnabled, false, SUBNET);
    expect(refusalOf(state, '//Alice', add(1n)).name).toBe('SubtokenDisabled');
    state.set(SubtokenEnabled, true, SUBNET);
    expect(refusalOf(state, '//nobody', add(1n)).name).toBe('AmountTooLow');
    expect(refusalOf(state, '//nobody', add(TAO, '//unknown'))).toMatchObject({
      name: 'NotEnoughBalanceToStake',
      facts: { have_rao: 0n, need_rao: TAO },
    });
    expect(refusalOf(state, '//Alice', add(TAO, '//unknown')).name).toBe('HotKeyAccountNotExists');
    state.set(SubnetAlphaIn, 999_999n, SUBNET);
    expect(refusalOf(state, '//Alice', add(TAO)).name).toBe('InsufficientLiquidity');
    state.set(SubnetAlphaIn, 1_000n * TAO, SUBNET);
    state.remove(TotalHotkeyAlpha, hotkey(VALIDATOR), SUBNET);
    expect(refusalOf(state, '//Alice', add(TAO)).name).toBe('InsufficientLiquidity');
  });

  it('leaves the existential deposit when everything is staked', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    state.set(Account, { nonce: 0n, free: TAO }, account('//Alice'));
    const events = eventsOf(state, '//Alice', add(TAO));
    expect(free(state, '//Alice')).toBe(500n);
    expect(events.at(-1)?.event).toMatchObject({ value: { tao: TAO - 500n } });
  });

  it('without an author the fee goes to the burn account', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    state.set(BlockAuthor, ZERO_ACCOUNT);
    eventsOf(state, '//Alice', add(100n * TAO));
    expect(state.get(Account, burnAccount()).free).toBe(50_354_772n);
  });

  it('fails as a whole when the fee cannot bring a dead author to life', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    state.set(FeeRate, 1, SUBNET);
    state.remove(Account, account('//One'));
    expect(refusalOf(state, '//Alice', add(32_767_500n))).toMatchObject({
      name: 'ExistentialDeposit',
      facts: { amount_rao: 499n },
    });
    eventsOf(state, '//Alice', add(32_767_501n));
  });
});

describe('remove_stake', () => {
  it('P2: 100 alpha out of a pool of 1,000 and 1,000', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    const before = {
      alice: free(state, '//Alice'),
      author: free(state, '//One'),
      alphaOut: state.get(SubnetAlphaOut, SUBNET),
    };
    const events = eventsOf(state, '//Alice', remove(100n * TAO));
    expect(eventNames(events)).toEqual(['Transfer', 'Transfer', 'StakeRemoved']);
    expect(events[2]?.event).toMatchObject({
      value: { tao: 90_867_473_489n, alpha: 99_949_645_228n, fee: 50_354_772n },
    });
    expect(free(state, '//Alice')).toBe(before.alice + 90_867_473_489n);
    expect(free(state, '//One')).toBe(before.author + 41_617_419n);
    expect(state.get(SubnetTAO, SUBNET)).toBe(909_090_909_092n);
    expect(state.get(SubnetAlphaIn, SUBNET)).toBe(1_100_000_000_000n);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(before.alphaOut - 100n * TAO);
    expect(stakeOf(state, hotkey(VALIDATOR), SUBNET)).toBe(900n * TAO);
    expect(state.get(Account, subnetAccount(SUBNET)).free).toBe(909_090_909_092n);
  });

  it('P6: 1,000 alpha at price 0.025', () => {
    const state = pool(25_000n * TAO, 1_000_000n * TAO);
    const author = free(state, '//One');
    const events = eventsOf(state, '//Alice', remove(1_000n * TAO));
    expect(events.at(-1)?.event).toMatchObject({
      value: { tao: 24_962_461_415n, alpha: 999_496_452_278n, fee: 503_547_722n },
    });
    expect(free(state, '//One')).toBe(author + 12_563_559n);
    expect(state.get(SubnetTAO, SUBNET)).toBe(24_975_024_975_026n);
  });

  it('removes everything when more is asked for, and leaves the fee as nobody’s alpha without an author', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    state.set(BlockAuthor, ZERO_ACCOUNT);
    const alphaOut = state.get(SubnetAlphaOut, SUBNET);
    const events = eventsOf(state, '//Alice', remove(5_000n * TAO));
    expect(events.at(-1)?.event).toMatchObject({ value: { alpha: 999_496_452_278n, fee: 503_547_722n } });
    expect(stakeOf(state, hotkey(VALIDATOR), SUBNET)).toBe(0n);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(alphaOut - 999_496_452_278n);
  });

  it('refuses in the order of the rules', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    expect(refusalOf(state, 'root', remove(TAO)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Alice', remove(1n, VALIDATOR, 9)).name).toBe('SubtokenDisabled');
    state.set(SubtokenEnabled, true, toNetuid(9));
    expect(refusalOf(state, '//Alice', remove(1n, VALIDATOR, 9)).name).toBe('SubnetNotExists');
    expect(refusalOf(state, '//Bob', remove(TAO))).toMatchObject({ name: 'AmountTooLow', facts: { have_rao: 0n } });
    expect(refusalOf(state, '//Alice', remove(0n)).name).toBe('AmountTooLow');
    expect(refusalOf(state, '//Alice', remove(1_000_000n))).toMatchObject({
      name: 'AmountTooLow',
      facts: { minimum_rao: 2_000_000n },
    });
    state.set(SubnetTAO, 999_999n, SUBNET);
    expect(refusalOf(state, '//Alice', remove(TAO)).name).toBe('InsufficientLiquidity');
    state.set(SubnetAlphaIn, 1n, SUBNET);
    expect(refusalOf(state, '//Alice', remove(1_001n))).toMatchObject({
      name: 'InsufficientLiquidity',
      facts: { limit_rao: 1_000n },
    });
  });

  it('exempts a full exit from the minimum', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    setStake(state, hotkey(VALIDATOR), SUBNET, 1_000_000n);
    expect(refusalOf(state, '//Alice', remove(999_999n)).name).toBe('AmountTooLow');
    eventsOf(state, '//Alice', remove(1_000_000n));
    expect(stakeOf(state, hotkey(VALIDATOR), SUBNET)).toBe(0n);
  });
});

describe('several stakers of a hotkey', () => {
  it('leave the last one no more than there is, where digits of its shares are missing in the sum of all', () => {
    const { state } = createTestChain();
    const position = { hotkey: hotkey(VALIDATOR), coldkey: coldkey('//Alice'), netuid: SUBNET };
    setStake(state, position.hotkey, SUBNET, 0n);
    state.set(TotalHotkeyAlpha, 6_882_900n, position.hotkey, SUBNET);
    state.set(TotalHotkeySharesV2, { mantissa: 333_747_400n * 10n ** 12n, exponent: -21n }, position.hotkey, SUBNET);
    state.set(
      AlphaV2,
      { mantissa: 333_747_469_500n * 10n ** 9n, exponent: -21n },
      position.hotkey,
      position.coldkey,
      SUBNET,
    );
    expect(stakeOfColdkey(state, position)).toBe(6_882_900n);
  });

  it.each([
    [1_000n, []],
    [1_001n, ['TotalHotkeySharesV2[1]']],
  ])('leave so little when they are gone that %d rao are nobody’s', (left, broken) => {
    const { state } = createTestChain();
    setStake(state, hotkey('//validator1_sn1'), SUBNET, 0n);
    state.set(TotalHotkeyAlpha, left, hotkey('//validator1_sn1'), SUBNET);
    expect(ownershipInvariants(state).map(({ invariant }) => invariant)).toEqual(broken);
  });

  it.each([
    ['are a little less than all have breaks nothing', 124_355_757_365_045_973_057n, []],
    ['are more than a share less does', 123_300_000_000_000_000_000n, ['TotalHotkeyAlpha[1]']],
    ['are a little more than all have breaks nothing', 124_355_758_765_045_973_057n, []],
    ['are more than a share more does', 125_500_000_000_000_000_000n, ['TotalHotkeyAlpha[1]']],
  ])('that all shares %s', (_, mantissa, broken) => {
    const { state } = createTestChain();
    const key = hotkey('//validator1_sn1');
    setStake(state, key, SUBNET, 0n);
    state.set(TotalHotkeyAlpha, 2_564_598_993n, key, SUBNET);
    state.set(TotalHotkeySharesV2, { mantissa, exponent: -18n }, key, SUBNET);
    const shares = { '//Alice': 62_177_878_997_522_986_528n, '//Bob': 62_177_879_067_522_986_529n };
    for (const [uri, count] of Object.entries(shares)) {
      state.set(AlphaV2, { mantissa: count, exponent: -18n }, key, coldkey(uri), SUBNET);
    }
    expect(stakeInvariants(state).map(({ invariant }) => invariant)).toEqual(broken);
  });

  it('may come and go by the hundred where there are as many shares as rao can be', () => {
    const { state } = createTestChain();
    const key = hotkey('//validator1_sn1');
    setStake(state, key, SUBNET, 0n);
    const staker = (uri: string) => ({ hotkey: key, coldkey: coldkey(uri), netuid: SUBNET });
    increaseStake(state, staker('//Alice'), 11n * 10n ** 15n);
    increaseStakeOfAll(state, key, SUBNET, 77_777_777_777_777n);
    for (let turn = 0n; turn < 60n; turn += 1n) {
      increaseStake(state, staker('//Bob'), 2_000_003n + turn);
      increaseStake(state, staker('//Charlie'), 2_000_033n + turn);
    }
    decreaseStake(state, staker('//Alice'), stakeOfColdkey(state, staker('//Alice')));
    for (const rao of [10n ** 11n, 10n ** 15n]) increaseStakeOfAll(state, key, SUBNET, rao);
    const together = ['//Alice', '//Bob', '//Charlie'].map((uri) => stakeOfColdkey(state, staker(uri)));
    expect(together.reduce((sum, alpha) => sum + alpha, 0n)).toBeGreaterThan(stakeOf(state, key, SUBNET));
    expect(stakeInvariants(state)).toEqual([]);
  });

  const alphaOf = (state: ChainState, uri: string) =>
    stakeOfColdkey(state, { hotkey: hotkey(VALIDATOR), coldkey: coldkey(uri), netuid: SUBNET });

  it('share its stake: anyone may stake to any hotkey, and take out what is theirs', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    eventsOf(state, '//Bob', add(100n * TAO));
    expect(alphaOf(state, '//Alice')).toBe(1_000n * TAO);
    expect(alphaOf(state, '//Bob')).toBe(90_867_473_489n);
    expect(stakeOf(state, hotkey(VALIDATOR), SUBNET)).toBe(1_000n * TAO + 90_867_473_489n);
    expect(state.get(StakingHotkeys, coldkey('//Bob'))).toContain(hotkey(VALIDATOR));

    eventsOf(state, '//Bob', remove(2n ** 64n - 1n));
    expect(alphaOf(state, '//Bob')).toBe(0n);
    expect(alphaOf(state, '//Alice')).toBe(1_000n * TAO);
    expect(refusalOf(state, '//Bob', remove(1n))).toMatchObject({ name: 'AmountTooLow', facts: { have_rao: 0n } });
  });

  it('are paid for their part of a subnet that is dissolved', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    eventsOf(state, '//Bob', add(100n * TAO));
    const staked = stakesIn(state, SUBNET).reduce((sum, { alpha }) => sum + alpha, 0n);
    const part = (state.get(SubnetTAO, SUBNET) * alphaOf(state, '//Bob')) / staked;
    const before = free(state, '//Bob');
    eventsOf(state, 'root', { case: 'rootDissolveNetwork', value: { netuid: 1 } });
    expect(part).toBeGreaterThan(TAO);
    // And at most one rao of what flooring leaves.
    expect([part, part + 1n]).toContain(free(state, '//Bob') - before);
    expect(alphaOf(state, '//Bob')).toBe(0n);
    expect(state.keys(AlphaV2)).toEqual([]);
  });

  it('follow the hotkey to another one, and the coldkey to another one', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    eventsOf(state, '//Bob', add(100n * TAO));
    const mine = alphaOf(state, '//Bob');
    const to = { hotkey: hotkey('//new'), coldkey: coldkey('//Bob'), netuid: SUBNET };
    moveStakeOfHotkey(state, SUBNET, { from: hotkey(VALIDATOR), to: hotkey('//new') });
    expect(alphaOf(state, '//Bob')).toBe(0n);
    expect(stakeOfColdkey(state, to)).toBe(mine);
    expect(state.get(StakingHotkeys, coldkey('//Bob'))).toContain(hotkey('//new'));
    moveStakeOfColdkey(state, hotkey('//new'), { from: coldkey('//Bob'), to: coldkey('//Dave') });
    expect(stakeOfColdkey(state, to)).toBe(0n);
    expect(stakeOfColdkey(state, { ...to, coldkey: coldkey('//Dave') })).toBe(mine);
  });

  it('keep what they have when the other hotkey has stake whose shares are worth less', () => {
    const state = pool(1_000n * TAO, 1_000n * TAO);
    eventsOf(state, '//Bob', add(100n * TAO));
    const other = { hotkey: hotkey('//new'), coldkey: coldkey('//Dave'), netuid: SUBNET };
    increaseStake(state, other, 10n * TAO);
    increaseStakeOfAll(state, hotkey('//new'), SUBNET, 25n * TAO);
    const total = stakeOf(state, hotkey(VALIDATOR), SUBNET) + 35n * TAO;
    const [alice, bob] = [alphaOf(state, '//Alice'), alphaOf(state, '//Bob')];
    moveStakeOfHotkey(state, SUBNET, { from: hotkey(VALIDATOR), to: hotkey('//new') });
    expect(stakeOf(state, hotkey('//new'), SUBNET)).toBe(total);
    expect(stakeOf(state, hotkey(VALIDATOR), SUBNET)).toBe(0n);
    const now = ['//Alice', '//Bob', '//Dave'].map((uri) =>
      stakeOfColdkey(state, { hotkey: hotkey('//new'), coldkey: coldkey(uri), netuid: SUBNET }),
    );
    // Shares of the other hotkey are worth 3.5 rao each, which costs Bob his last.
    expect(now).toEqual([alice, (bob ?? 0n) - 1n, 35n * TAO]);
  });
});

it.each([
  [0n, 0n],
  [5n, 0n],
  [0n, 7n],
  [5n, 7n],
])('stake for the staker (%d) and then for all (%d) is the same in one write', (ownRao, allRao) => {
  const stakedIn = (pay: (state: ChainState, position: StakePosition) => void, first: bigint) => {
    const { state } = createTestChain();
    const position = { hotkey: hotkey('//new'), coldkey: coldkey('//Bob'), netuid: SUBNET };
    increaseStake(state, { ...position, coldkey: coldkey('//Dave') }, first);
    increaseStakeOfAll(state, position.hotkey, SUBNET, first / 3n);
    const mark = state.mark();
    pay(state, position);
    return state.changesSince(mark);
  };
  for (const first of [0n, 3n * TAO]) {
    const atOnce = stakedIn((state, position) => increaseStakeAndAll(state, position, { ownRao, allRao }), first);
    const oneByOne = stakedIn((state, position) => {
      increaseStake(state, position, ownRao);
      increaseStakeOfAll(state, position.hotkey, SUBNET, allRao);
    }, first);
    expect(atOnce).toEqual(oneByOne);
    expect(atOnce.length > 0).toBe(ownRao + allRao > 0n);
  }
});
