/** What the watch says of a block that breaks an identity of economics.md section 6.6. */
import { describe, expect, it, test } from 'vitest';
import type { LedgerEntry } from '../../src/context/block-ledger.ts';
import { openBooks } from '../../src/invariants/conservation.ts';
import { InvariantWatch, WHOLE_LOOK_BLOCKS } from '../../src/invariants/invariant-watch.ts';
import { networkLockCost } from '../../src/rules/network-lock-cost.ts';
import { addRootDividend } from '../../src/rules/root-claims.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import { burnAccount, subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { NominatorMinRequiredStake } from '../../src/state/items/chain-parameter-items.ts';
import { PendingOwnerCut, PendingServerEmission } from '../../src/state/items/emission-items.ts';
import {
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetEmissionEnabled,
  SubnetMovingPrice,
  SubnetProtocolAlpha,
  SubnetTAO,
} from '../../src/state/items/pool-items.ts';
import { NumRootClaim } from '../../src/state/items/root-claim-items.ts';
import { TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { SubnetOwnerHotkey, SubtokenEnabled, TotalNetworks } from '../../src/state/items/subnet-items.ts';
import { Account, BlockAuthor, LostTao, TotalIssuance } from '../../src/state/items/system-items.ts';
import type { StorageItem } from '../../src/state/storage-item.ts';
import { ZERO_ACCOUNT } from '../../src/state/zero-account.ts';
import {
  account,
  bytesOf,
  coldkey,
  createTestChain,
  hotkey,
  SUBNET,
  TAO,
  type TestChain,
} from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';
const POT = subnetAccount(SUBNET);

function watched(chain: TestChain, blocks: number): InvariantWatch {
  const watch = new InvariantWatch();
  for (let count = 0; count < blocks; count += 1) {
    expect(watch.before(chain.state)).toEqual([]);
    expect(watch.after(chain.state, chain.mine())).toEqual([]);
  }
  return watch;
}

/** What is said of a block in which a bug writes past the rules. */
function brokenBy(write: (state: ChainState) => void) {
  const chain = createTestChain();
  const watch = watched(chain, 11);
  watch.before(chain.state);
  write(chain.state);
  return watch.after(chain.state, chain.mine());
}

function add<K extends readonly unknown[]>(item: StorageItem<K, bigint>, rao: bigint, ...key: K) {
  return (state: ChainState) => state.set(item, state.get(item, ...key) + rao, ...key);
}

function pay(owner: Parameters<typeof subnetAccount>[0] | string, rao: bigint) {
  const to = typeof owner === 'string' ? account(owner) : subnetAccount(owner);
  return (state: ChainState) => {
    const { nonce, free } = state.get(Account, to);
    state.set(Account, { nonce, free: free + rao }, to);
  };
}

describe('one rao', () => {
  it.each([
    ['on an account', pay('//Bob', 1n), ['TAO']],
    ['from an account', pay('//Bob', -1n), ['TAO']],
    ['of lost TAO', add(LostTao, 1n), ['TAO']],
    ['of issuance', add(TotalIssuance, -1n), ['TAO', 'TotalIssuance']],
    ['on the account of a subnet', pay(SUBNET, 1n), ['TAO', 'subnet account[1]']],
    ['of a pool', add(SubnetTAO, -1n, SUBNET), ['subnet account[1]']],
    ['of the pool of root', add(SubnetTAO, 1n, ROOT_NETUID), ['subnet account[0]', 'subnet account[0]']],
    ['of alpha', add(SubnetAlphaOut, 1n, SUBNET), ['alpha[1]']],
    ['of alpha on root', add(SubnetAlphaOut, 1n, ROOT_NETUID), ['alpha[0]']],
    ['of stake', add(TotalHotkeyAlpha, 1n, hotkey(VALIDATOR), SUBNET), ['alpha[1]']],
    ['of alpha of the chain', add(SubnetProtocolAlpha, -1n, SUBNET), ['alpha[1]']],
    ['of what waits for miners', add(PendingServerEmission, 1n, SUBNET), ['alpha[1]']],
    ['of what waits for the owner', add(PendingOwnerCut, -1n, SUBNET), ['alpha[1]']],
  ] as const)('%s too many or too few is found', (_, write, identities) => {
    expect(brokenBy(write).map(({ invariant }) => invariant)).toEqual(identities);
  });

  it('is told with both sides', () => {
    const [broken] = brokenBy(add(TotalHotkeyAlpha, 1n, hotkey(VALIDATOR), SUBNET));
    expect(broken?.detail).toMatch(
      /^SubnetAlphaOut = stake \+ pending \+ .* does not hold: \d+ rao and \d+ rao, -1 apart$/,
    );
  });
});

test('a sum that is right hides no other break: every so many blocks all invariants are looked at', () => {
  const chain = createTestChain();
  const watch = watched(chain, 5);
  watch.before(chain.state);
  chain.state.set(TotalNetworks, 7);
  expect(watch.after(chain.state, chain.mine())).toEqual([]);
  while (chain.state.head.number < WHOLE_LOOK_BLOCKS - 1n) {
    watch.before(chain.state);
    expect(watch.after(chain.state, chain.mine())).toEqual([]);
  }
  watch.before(chain.state);
  expect(watch.after(chain.state, chain.mine()).map(({ invariant }) => invariant)).toEqual(['TotalNetworks']);
});

describe('what is open when the watch begins', () => {
  it('is told, when no developer control has written storage', () => {
    const chain = createTestChain();
    add(TotalIssuance, 5n)(chain.state);
    chain.mine();
    expect(new InvariantWatch().before(chain.state).map(({ invariant }) => invariant)).toEqual(['TotalIssuance']);
  });

  it('is taken as it is, when one has; what is broken later is told', () => {
    const chain = createTestChain();
    const lostTao = { item: 'LostTao', key: [], value: '"5"' };
    chain.mine([{ extrinsic: { case: 'dev', value: { action: { case: 'setStorage', value: lostTao } } } }]);
    expect(chain.state.get(LostTao)).toBe(5n);
    expect(openBooks(chain.state).uncounted).toBe(5n);
    const watch = watched(chain, 3);
    watch.before(chain.state);
    add(LostTao, 1n)(chain.state);
    expect(watch.after(chain.state, chain.mine())).toMatchObject([{ invariant: 'TAO' }]);
  });
});

describe('the books', () => {
  function booksAfter(prepare: (state: ChainState) => void, run: (chain: TestChain) => void) {
    const chain = createTestChain();
    prepare(chain.state);
    chain.mine();
    const before = openBooks(chain.state).subnets.get(SUBNET);
    run(chain);
    const after = openBooks(chain.state).subnets.get(SUBNET);
    if (before === undefined || after === undefined) throw new Error('there are books of the subnet');
    return { unowned: after.unowned - before.unowned, retained: after.retained - before.retained };
  }
  const nothing = () => undefined;

  it('keep the fee of a registration, a gift, and no fee of a purchase, beside the pool', () => {
    const { retained } = booksAfter(nothing, (chain) => {
      chain.run('//Bob', { case: 'burnedRegister', value: { netuid: SUBNET, hotkey: bytesOf('//new') } });
    });
    expect(retained).toBeGreaterThan(0n);
    const purchase = { hotkey: bytesOf(VALIDATOR), netuid: SUBNET, amountStaked: 10n * TAO };
    const bought = booksAfter(nothing, (chain) => chain.run('//Bob', { case: 'addStake', value: purchase }));
    expect(bought.retained).toBe(0n);
    const chain = createTestChain();
    const watch = watched(chain, 1);
    watch.before(chain.state);
    const dest = Uint8Array.from(Buffer.from(POT.slice(-64), 'hex'));
    const gift = chain.mine([chain.sign('//Bob', { case: 'transferKeepAlive', value: { dest, value: 777n } })]);
    expect(gift.block.receipts[0]?.error).toBeUndefined();
    expect(watch.after(chain.state, gift)).toEqual([]);
    expect(openBooks(chain.state).subnets.get(SUBNET)?.retained).toBe(777n);
  });

  it('keep the fee of a sale without an author as alpha of nobody, and its TAO of a purchase on the burn account', () => {
    const noAuthor = (state: ChainState) => state.set(BlockAuthor, ZERO_ACCOUNT);
    const chain = createTestChain();
    noAuthor(chain.state);
    const watch = watched(chain, 1);
    const trade = (call: Parameters<TestChain['sign']>[1]) => {
      watch.before(chain.state);
      const applied = chain.mine([chain.sign('//Bob', call)]);
      expect(applied.block.receipts[0]?.error).toBeUndefined();
      expect(watch.after(chain.state, applied)).toEqual([]);
      return applied.ledger.filter((entry) => entry.kind === 'unowned' && entry.cause === 'sale fee');
    };
    const place = { hotkey: bytesOf(VALIDATOR), netuid: SUBNET };
    trade({ case: 'addStake', value: { ...place, amountStaked: 10n * TAO } });
    expect(chain.state.get(Account, burnAccount()).free).toBe(5_035_477n);
    const [fee] = trade({ case: 'removeStake', value: { ...place, amountUnstaked: 100n * TAO } });
    expect(fee).toEqual({ kind: 'unowned', netuid: SUBNET, cause: 'sale fee', rao: 50_354_772n });
  });
});

describe('what happens seldom breaks nothing', () => {
  /** A pool with these reserves, rao, in a chain that is sound. */
  function openChain(tao = 10_000n * TAO, alpha = 400_000n * TAO): TestChain {
    const chain = createTestChain();
    const { state } = chain;
    const before = state.get(Account, POT).free;
    state.set(Account, { nonce: 0n, free: tao }, POT);
    state.set(TotalIssuance, state.get(TotalIssuance) + tao - before);
    state.set(SubnetTAO, tao, SUBNET);
    state.set(SubnetAlphaIn, alpha, SUBNET);
    return chain;
  }

  /** Seals the call, or nothing, and returns what was noted in a block that breaks nothing. */
  function notesOf(chain: TestChain, call?: Parameters<TestChain['sign']>[1]) {
    const watch = new InvariantWatch();
    // What the test wrote is no part of the block.
    chain.state.advance(chain.state.head);
    expect(watch.before(chain.state)).toEqual([]);
    const applied = chain.mine(call === undefined ? [] : [chain.sign('//Bob', call)]);
    expect(applied.block.receipts.map(({ error }) => error)).toEqual(call === undefined ? [] : [undefined]);
    expect(watch.after(chain.state, applied)).toEqual([]);
    return applied.ledger;
  }

  const causeOf = (entry: LedgerEntry) => ('cause' in entry ? entry.cause : undefined);
  const raoOf = (ledger: readonly LedgerEntry[], cause: ReturnType<typeof causeOf>) =>
    ledger.find((entry) => causeOf(entry) === cause);
  const place = { hotkey: bytesOf(VALIDATOR), netuid: SUBNET };

  it('dust of who pays for a subnet', () => {
    const chain = openChain();
    const { state } = chain;
    const issuance = state.get(TotalIssuance);
    const { nonce, free } = state.get(Account, account('//Bob'));
    const left = networkLockCost(state, 1n) + 123n;
    state.set(Account, { nonce, free: left }, account('//Bob'));
    state.set(TotalIssuance, issuance - free + left);
    const notes = notesOf(chain, { case: 'registerNetwork', value: { hotkey: bytesOf('//bobs') } });
    expect(notes).toContainEqual({ kind: 'issued', rao: -123n });
  });

  it('a purchase that the highest price of all stops', () => {
    const chain = openChain(900_000n * TAO, TAO);
    const notes = notesOf(chain, { case: 'addStake', value: { ...place, amountStaked: 500_000n * TAO } });
    expect(raoOf(notes, 'purchase')).toMatchObject({ kind: 'retained', netuid: SUBNET });
    expect(openBooks(chain.state).subnets.get(SUBNET)?.retained).toBeGreaterThan(400_000n * TAO);
  });

  it('a claim that the lowest price of all stops', () => {
    const chain = openChain((11n * TAO) / 10n, 1_000_000n * TAO);
    const { state } = chain;
    state.set(SubtokenEnabled, true, ROOT_NETUID);
    state.set(NumRootClaim, 0n);
    state.set(SubnetEmissionEnabled, false, SUBNET);
    const rootStake = { ...place, netuid: ROOT_NETUID, amountStaked: 1_000n * TAO };
    notesOf(chain, { case: 'addStake', value: rootStake });
    add(SubnetAlphaOut, 200_000n * TAO, SUBNET)(state);
    addRootDividend(state, hotkey(VALIDATOR), SUBNET, 200_000n * TAO);
    const notes = notesOf(chain, { case: 'claimRoot', value: { subnets: [SUBNET] } });
    expect(raoOf(notes, 'unsold claim')).toMatchObject({ kind: 'unowned', netuid: SUBNET });
  });

  it('a small nomination that brings nothing', () => {
    const chain = openChain();
    chain.state.set(NominatorMinRequiredStake, 1_000_000n);
    notesOf(chain, { case: 'addStake', value: { ...place, amountStaked: 10n * TAO } });
    const have = stakeOfColdkey(chain.state, { ...place, hotkey: hotkey(VALIDATOR), coldkey: coldkey('//Bob') });
    const notes = notesOf(chain, { case: 'removeStake', value: { ...place, amountUnstaked: have - 10n } });
    expect(raoOf(notes, 'small nomination')).toMatchObject({ netuid: SUBNET, rao: 10n });
  });

  it('an owner cut without an owner', () => {
    const chain = openChain();
    chain.state.remove(SubnetOwnerHotkey, SUBNET);
    chain.mineTo(9n);
    const waiting = chain.state.get(PendingOwnerCut, SUBNET);
    const notes = notesOf(chain);
    expect(raoOf(notes, 'owner cut without an owner')).toMatchObject({ netuid: SUBNET, rao: waiting + 179_995_422n });
  });

  it('emission for which the chain cannot buy', () => {
    const chain = openChain(2_000_000n * TAO, TAO);
    chain.state.set(SubnetMovingPrice, 1n << 32n, SUBNET);
    expect(notesOf(chain)).toContainEqual({
      kind: 'retained',
      netuid: SUBNET,
      cause: 'excess of the emission',
      rao: TAO,
    });
  });
});
