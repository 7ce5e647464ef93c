/** Stake that changes its place or ends. Numbers P22 and P23 are of docs/rules/economics.md section 5.6. */
import { toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../../src/state/items/pool-items.ts';
import { TotalStake } from '../../src/state/items/staking-items.ts';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { setStake } from '../support/set-stake.ts';
import {
  account,
  bytesOf,
  coldkey,
  createTestChain,
  eventNames,
  eventsOf,
  hotkey,
  SUBNET,
  TAO,
} from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';
const OTHER = '//validator2_sn1';
const ROOT = toNetuid(0);
const SECOND = toNetuid(2);
const free = (state: ChainState, uri: string) => state.get(Account, account(uri)).free;
const alphaOf = (state: ChainState, uri: string, netuid = SUBNET, on = VALIDATOR) =>
  stakeOfColdkey(state, { hotkey: hotkey(on), coldkey: coldkey(uri), netuid });
const swap = (originNetuid: number, destinationNetuid: number, alphaAmount: bigint) =>
  ({ case: 'swapStake', value: { hotkey: bytesOf(VALIDATOR), originNetuid, destinationNetuid, alphaAmount } }) as const;

/** Subnet 1 with 1,000 TAO and 1,000 alpha, subnet 2 with 25,000 TAO and a million; 1,000 alpha of Alice on the first. */
function pools(): ChainState {
  const { state } = createTestChain({ subnets: 2 });
  const reserves = [
    [SUBNET, 1_000n * TAO, 1_000n * TAO],
    [SECOND, 25_000n * TAO, 1_000_000n * TAO],
  ] as const;
  for (const [netuid, tao, alpha] of reserves) {
    state.set(SubnetTAO, tao, netuid);
    state.set(SubnetAlphaIn, alpha, netuid);
    state.set(Account, { nonce: 0n, free: tao }, subnetAccount(netuid));
  }
  setStake(state, hotkey(VALIDATOR), SUBNET, 1_000n * TAO);
  setStake(state, hotkey(VALIDATOR), SECOND, 0n);
  return state;
}

/** The whole TAO of the accounts. */
const allTao = (state: ChainState) =>
  state.keys(Account).reduce((sum, [who]) => sum + state.get(Account, who).free, 0n);

describe('swap_stake', () => {
  it('P22: sells with a fee and buys without one', () => {
    const state = pools();
    const before = { author: free(state, '//One'), alice: free(state, '//Alice'), all: allTao(state) };
    const events = eventsOf(state, '//Alice', swap(1, 2, 50n * TAO));
    expect(events.at(-1)?.event).toEqual({
      case: 'stakeSwapped',
      value: {
        coldkey: bytesOf('//Alice'),
        hotkey: bytesOf(VALIDATOR),
        originNetuid: 1,
        destinationNetuid: 2,
        tao: 47_596_210_440n,
      },
    });
    expect(alphaOf(state, '//Alice')).toBe(950n * TAO);
    expect(alphaOf(state, '//Alice', SECOND)).toBe(1_900_230_666_452n);
    expect(free(state, '//One') - before.author).toBe(22_837_178n);
    expect(free(state, '//Alice')).toBe(before.alice);
    expect(allTao(state)).toBe(before.all);
  });

  it('P23: from root without a fee there, and with one at the destination', () => {
    const state = pools();
    state.set(SubtokenEnabled, true, ROOT);
    eventsOf(state, '//Alice', {
      case: 'addStake',
      value: { hotkey: bytesOf(VALIDATOR), netuid: 0, amountStaked: 50n * TAO },
    });
    expect(alphaOf(state, '//Alice', ROOT)).toBe(50n * TAO);
    expect(state.get(SubnetTAO, ROOT)).toBe(50n * TAO);
    expect(state.get(SubnetAlphaOut, ROOT)).toBe(50n * TAO);
    const before = { staked: alphaOf(state, '//Alice'), author: free(state, '//One') };
    eventsOf(state, '//Alice', swap(0, 1, 50n * TAO));
    expect(alphaOf(state, '//Alice') - before.staked).toBe(47_596_210_440n);
    expect(free(state, '//One') - before.author).toBe(25_177_386n);
    expect(alphaOf(state, '//Alice', ROOT)).toBe(0n);
    expect(state.get(SubnetTAO, ROOT)).toBe(0n);
  });

  it('leaves less than the smallest stake as free TAO', () => {
    const state = pools();
    const before = free(state, '//Alice');
    const limited = { hotkey: bytesOf(VALIDATOR), originNetuid: 1, destinationNetuid: 2, alphaAmount: 50n * TAO };
    // The limit lets 0.001 alpha pass: less than 2,000,000 rao.
    const ratio = 40_000_000_000n;
    const call = { case: 'swapStakeLimit', value: { ...limited, limitPrice: ratio, allowPartial: true } } as const;
    const events = eventsOf(state, '//Alice', call);
    expect(eventNames(events)).not.toContain('StakeAdded');
    expect(free(state, '//Alice') - before).toBeLessThan(2_000_000n);
  });
});

describe('swap_stake_limit', () => {
  it('moves up to the amount at which the ratio of the prices is the limit', () => {
    const state = pools();
    const value = {
      ...{ hotkey: bytesOf(VALIDATOR), originNetuid: 1, destinationNetuid: 2, alphaAmount: 500n * TAO },
      ...{ limitPrice: 38_000_000_000n, allowPartial: true },
    };
    eventsOf(state, '//Alice', { case: 'swapStakeLimit', value });
    // 10^15 x (1 / 26) / 38 - 10^12 x (25 / 26), each division and product floored in U64F64.
    expect(1_000n * TAO - alphaOf(state, '//Alice')).toBe(50_607_287_449n);
  });
});

describe('move_stake', () => {
  it('inside of a subnet moves alpha without a swap', () => {
    const state = pools();
    const reserves = state.get(SubnetTAO, SUBNET);
    const before = alphaOf(state, '//Alice', SUBNET, OTHER);
    const events = eventsOf(state, '//Alice', {
      case: 'moveStake',
      value: {
        ...{ originHotkey: bytesOf(VALIDATOR), destinationHotkey: bytesOf(OTHER) },
        ...{ originNetuid: 1, destinationNetuid: 1, alphaAmount: 7n * TAO },
      },
    });
    expect(eventNames(events)).toEqual(['StakeRemoved', 'StakeAdded', 'StakeMoved']);
    expect(alphaOf(state, '//Alice')).toBe(993n * TAO);
    expect(alphaOf(state, '//Alice', SUBNET, OTHER) - before).toBe(7n * TAO);
    expect(state.get(SubnetTAO, SUBNET)).toBe(reserves);
  });
});

describe('transfer_stake', () => {
  it('gives stake to another coldkey, in the subnet as alpha, elsewhere by way of TAO', () => {
    const state = pools();
    const transfer = (destinationNetuid: number, alphaAmount: bigint) =>
      ({
        case: 'transferStake',
        value: {
          ...{ destinationColdkey: bytesOf('//Bob'), hotkey: bytesOf(VALIDATOR) },
          ...{ originNetuid: 1, destinationNetuid, alphaAmount },
        },
      }) as const;
    const before = { alice: free(state, '//Alice'), bob: free(state, '//Bob') };
    eventsOf(state, '//Alice', transfer(1, 10n * TAO));
    expect(alphaOf(state, '//Bob')).toBe(10n * TAO);
    const events = eventsOf(state, '//Alice', transfer(2, 50n * TAO));
    expect(events.at(-1)?.event).toMatchObject({ case: 'stakeTransferred', value: { tao: 47_596_210_440n } });
    expect(alphaOf(state, '//Bob', SECOND)).toBe(1_900_230_666_452n);
    expect(free(state, '//Alice')).toBe(before.alice);
    expect(free(state, '//Bob')).toBe(before.bob);
    expect(alphaOf(state, '//Alice')).toBe(940n * TAO);
  });
});

describe('unstake_all', () => {
  it('sells what can be sold everywhere and passes over the rest', () => {
    const state = pools();
    setStake(state, hotkey(VALIDATOR), SECOND, 100n * TAO);
    state.set(SubtokenEnabled, false, SECOND);
    const before = free(state, '//Alice');
    const call = { case: 'unstakeAll', value: { hotkey: bytesOf(VALIDATOR) } } as const;
    eventsOf(state, '//Alice', call);
    expect(alphaOf(state, '//Alice')).toBe(0n);
    expect(alphaOf(state, '//Alice', SECOND)).toBe(100n * TAO);
    expect(free(state, '//Alice')).toBeGreaterThan(before);
    // Nothing is left that could be sold, and that is no error.
    expect(eventNames(eventsOf(state, '//Alice', call))).toEqual([]);
  });

  it('of alpha stakes what it brought on root', () => {
    const state = pools();
    const before = { alice: free(state, '//Alice'), staked: state.get(TotalStake) };
    eventsOf(state, '//Alice', { case: 'unstakeAllAlpha', value: { hotkey: bytesOf(VALIDATOR) } });
    expect(alphaOf(state, '//Alice')).toBe(0n);
    expect(free(state, '//Alice')).toBe(before.alice);
    expect(alphaOf(state, '//Alice', ROOT)).toBe(state.get(SubnetTAO, ROOT));
    expect(alphaOf(state, '//Alice', ROOT)).toBeGreaterThan(499n * TAO);
  });
});

describe('the end of alpha', () => {
  it('recycled is gone, burned is nobody’s', () => {
    const state = pools();
    const out = state.get(SubnetAlphaOut, SUBNET);
    const value = { hotkey: bytesOf(VALIDATOR), netuid: 1, amount: 30n * TAO };
    eventsOf(state, '//Alice', { case: 'burnAlpha', value });
    expect(alphaOf(state, '//Alice')).toBe(970n * TAO);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(out);
    eventsOf(state, '//Alice', { case: 'recycleAlpha', value: { ...value, amount: 2n ** 64n - 1n } });
    expect(alphaOf(state, '//Alice')).toBe(0n);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(out - 970n * TAO);
  });

  it('bought to be burned moves the price and leaves no stake', () => {
    const state = pools();
    const before = { mine: alphaOf(state, '//Alice'), out: state.get(SubnetAlphaOut, SUBNET) };
    const value = { hotkey: bytesOf(VALIDATOR), netuid: 1, amount: 100n * TAO };
    const events = eventsOf(state, '//Alice', { case: 'addStakeBurn', value });
    expect(events.at(-1)?.event).toMatchObject({ case: 'addStakeBurn', value: { alpha: 90_867_473_489n } });
    expect(alphaOf(state, '//Alice')).toBe(before.mine);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(before.out + 90_867_473_489n);
    expect(findBrokenInvariants(state).map(({ invariant }) => invariant)).not.toContain('SubnetAlphaOut[1]');
  });
});
