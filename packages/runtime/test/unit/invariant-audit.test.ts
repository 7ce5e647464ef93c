/** What is looked at after every block, beside the identities: each law with a block that breaks it. */
import { describe, expect, it } from 'vitest';
import { blockInvariants, economyOf } from '../../src/invariants/block-invariants.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { InvariantAudit } from '../../src/invariants/invariant-audit.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SubnetAlphaInEmission, SubnetTaoInEmission } from '../../src/state/items/emission-items.ts';
import * as pools from '../../src/state/items/pool-items.ts';
import { OwnedHotkeys, Owner, StakingHotkeys } from '../../src/state/items/staking-items.ts';
import { Account, BlockAuthor, TotalIssuance } from '../../src/state/items/system-items.ts';
import { setStake } from '../support/set-stake.ts';
import { account, bytesOf, coldkey, createTestChain, hotkey, SUBNET, TAO } from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';

/** The names of what breaks when `write` is part of a block, as a faulty rule would have it. */
function brokenBy(write: (state: ChainState) => void): string[] {
  const chain = createTestChain();
  chain.mineTo(3n);
  const audit = new InvariantAudit(chain.state);
  write(chain.state);
  return audit.afterBlock(chain.mine()).map(({ invariant, detail }) => `${invariant} ${detail}`);
}

describe('after a block', () => {
  it('nothing is told on a healthy chain', () => {
    expect(brokenBy(() => undefined)).toEqual([]);
  });

  it.each([
    [
      'TAO that is issued beyond the emission',
      (state: ChainState) => {
        const { free, nonce } = state.get(Account, account('//Bob'));
        state.set(Account, { nonce, free: free + 2n * TAO }, account('//Bob'));
        state.set(TotalIssuance, state.get(TotalIssuance) + 2n * TAO);
      },
      /^TotalIssuance grew by \d+ rao in a block that emits 1000000000$/,
    ],
    [
      'alpha that nobody minted',
      (state: ChainState) => state.set(pools.SubnetAlphaIn, state.get(pools.SubnetAlphaIn, SUBNET) + 1n, SUBNET),
      /^SubnetAlphaOut\[1\] and SubnetAlphaIn grew by \d+ rao of alpha, and \d+ were minted$/,
    ],
    [
      'a hotkey that its owner does not list',
      (state: ChainState) => state.remove(OwnedHotkeys, coldkey('//Alice')),
      /^Owner of \w+ has it not in its OwnedHotkeys$/,
    ],
    [
      'a list with the hotkey of another',
      (state: ChainState) => state.set(OwnedHotkeys, [hotkey(VALIDATOR)], coldkey('//Charlie')),
      /^OwnedHotkeys of \w+ have \w+, which is not its own$/,
    ],
    [
      'stake that its coldkey does not list',
      (state: ChainState) => {
        setStake(state, hotkey(VALIDATOR), SUBNET, 5n);
        state.remove(StakingHotkeys, state.get(Owner, hotkey(VALIDATOR)));
      },
      /^StakingHotkeys of \w+ have not \w+, on which it has stake$/,
    ],
  ])('%s is told', (_, write, sentence) => {
    expect(brokenBy(write)).toContainEqual(expect.stringMatching(sentence));
  });

  it.each([
    ['keeps the price', 0n, []],
    ['moves it', 10n ** 12n, [expect.stringMatching(/^was injected into, and the price moved from \d+ to \d+/)]],
  ])('an injection that %s', (_, weightMoved, details) => {
    const { state } = createTestChain();
    const inject = (parts: bigint) => {
      state.set(SubnetTaoInEmission, parts, SUBNET);
      state.set(SubnetAlphaInEmission, parts, SUBNET);
      state.set(pools.SubnetTAO, 10n * TAO + parts, SUBNET);
      state.set(pools.SubnetAlphaIn, 10n * TAO + parts, SUBNET);
    };
    inject(0n);
    const before = economyOf(state);
    inject(TAO);
    state.set(pools.SwapBalancer, state.get(pools.SwapBalancer, SUBNET) + weightMoved, SUBNET);
    expect(blockInvariants(state, before, economyOf(state)).map(({ detail }) => detail)).toEqual(details);
  });

  it('a faucet may give more TAO than a block emits', () => {
    const chain = createTestChain();
    const audit = new InvariantAudit(chain.state);
    const value = { account: bytesOf('//Bob'), amount: 1_000n * TAO };
    const faucet = { extrinsic: { case: 'dev', value: { action: { case: 'faucet', value } } } } as const;
    expect(audit.afterBlock(chain.mine([faucet]))).toEqual([]);
  });
});

it('a pool that one sale empties may keep what its account loses as dust', () => {
  const chain = createTestChain();
  const { state } = chain;
  const pot = subnetAccount(SUBNET);
  const issuance = state.get(TotalIssuance) - state.get(Account, pot).free;
  state.set(pools.SwapBalancer, 2n * 10n ** 17n, SUBNET);
  state.set(pools.SubnetTAO, 10_000_000n, SUBNET);
  state.set(pools.SubnetAlphaIn, 1_000_000n, SUBNET);
  state.set(Account, { nonce: 0n, free: 10_000_000n }, pot);
  state.set(TotalIssuance, issuance + 10_000_000n);
  setStake(state, hotkey(VALIDATOR), SUBNET, 2n * TAO);
  state.set(pools.SubnetAlphaOut, state.get(pools.SubnetAlphaOut, SUBNET) + 2n * TAO, SUBNET);
  state.set(pools.SubnetEmissionEnabled, false, SUBNET);
  state.remove(BlockAuthor);
  chain.mine();
  const audit = new InvariantAudit(state);
  const value = { hotkey: bytesOf(VALIDATOR), netuid: 1, amountUnstaked: 999_000_000n };
  const sold = chain.mine([chain.sign('//Alice', { case: 'removeStake', value })]);
  expect(sold.block.receipts[0]?.error).toBeUndefined();
  expect(state.get(pools.SubnetTAO, SUBNET)).toBe(87n);
  expect(state.get(Account, pot).free).toBe(0n);
  expect(audit.afterBlock(sold)).toEqual([]);
  expect(findBrokenInvariants(state)).toEqual([]);
});
