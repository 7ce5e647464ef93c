/** What the watch says of a block that breaks an identity of economics.md section 6.6. */
import { describe, expect, it, test } from 'vitest';
import { openBooks } from '../../src/invariants/conservation.ts';
import { InvariantWatch, WHOLE_LOOK_BLOCKS } from '../../src/invariants/invariant-watch.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { burnAccount, subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { PendingOwnerCut, PendingServerEmission } from '../../src/state/items/emission-items.ts';
import { SubnetAlphaOut, SubnetProtocolAlpha, SubnetTAO } from '../../src/state/items/pool-items.ts';
import { TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { TotalNetworks } from '../../src/state/items/subnet-items.ts';
import { Account, BlockAuthor, LostTao, TotalIssuance } from '../../src/state/items/system-items.ts';
import type { StorageItem } from '../../src/state/storage-item.ts';
import { ZERO_ACCOUNT } from '../../src/state/zero-account.ts';
import { account, bytesOf, createTestChain, hotkey, SUBNET, TAO, type TestChain } from '../support/test-chain.ts';

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
