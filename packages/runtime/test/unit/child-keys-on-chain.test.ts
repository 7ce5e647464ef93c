/** Child keys in whole blocks: set by a signed call, applied at an epoch, counted and paid by the next. */
import { type Netuid, toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { readAccount } from '../../src/reads/read-account.ts';
import { readMetagraph } from '../../src/reads/read-metagraph.ts';
import { readSubnetState } from '../../src/reads/read-subnet-state.ts';
import { stakeOf } from '../../src/rules/stake.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import {
  CKBurn,
  MinChildkeyTakePerSubnet,
  PendingChildKeyCooldown,
} from '../../src/state/items/chain-parameter-items.ts';
import { ChildKeys, ParentKeys, PendingChildKeys } from '../../src/state/items/child-key-items.ts';
import {
  MaxAllowedValidators,
  NetworkRegistrationAllowed,
  StakeThreshold,
  WeightsSetRateLimit,
} from '../../src/state/items/hyperparameter-items.ts';
import { ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { AlphaDividendsPerSubnet } from '../../src/state/items/staking-items.ts';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { expectSums } from '../support/expect-sums.ts';
import type { ExplainedEpoch } from '../support/explained-chain.ts';
import {
  C13,
  CHILD,
  createFamily,
  type Family,
  IDLE,
  MINER,
  mustRun,
  PARENT,
  payFamily,
} from '../support/family-chain.ts';
import { account, bytesOf, eventsOf, hotkey, refusalOf, SUBNET, TAO } from '../support/test-chain.ts';

const WHOLE = 2n ** 64n - 1n;
const half = 2n ** 63n;

const countedOf = ({ run }: ExplainedEpoch, uri: string) => run.payments.shared.counted.get(hotkey(uri));
const paidTo = ({ run }: ExplainedEpoch, uri: string) => {
  const { takeRao, stakersRao } = run.payments.dividends.get(hotkey(uri)) ?? { takeRao: 0n, stakersRao: 0n };
  return takeRao + stakersRao;
};
const alphaOf = (state: ChainState, uri: string) => stakeOf(state, hotkey(uri), SUBNET);

/** The payment of a family; stakes have grown by what was paid, and explanations add up. */
function pay(family: Family, prepare: (state: ChainState) => void = () => {}): ExplainedEpoch {
  const chain = createFamily(family);
  prepare(chain.state);
  const before = alphaOf(chain.state, PARENT);
  const epoch = payFamily(chain);
  expectSums(epoch);
  expect(alphaOf(chain.state, PARENT) - before).toBe(paidTo(epoch, PARENT));
  expect(findBrokenInvariants(chain.state)).toEqual([]);
  return epoch;
}

describe('the dividend of a child, paid by an epoch', () => {
  it('C13: is the parent’s by its part of the stake, less the child’s take', () => {
    const epoch = pay(C13);
    expect([PARENT, CHILD].map((uri) => countedOf(epoch, uri))).toEqual([4_920_027_465n, 5_079_972_534n]);
    // All 10 alpha are paid by these proportions; U96F32 truncates each to 2^-32 of the whole.
    const whole = 10n * TAO;
    for (const [uri, counted] of [
      [PARENT, 4_920_027_465n],
      [CHILD, 5_079_972_534n],
    ] as const) {
      const exact = (whole * counted) / 9_999_999_999n;
      expect(exact - paidTo(epoch, uri)).toBeGreaterThanOrEqual(0n);
      expect(exact - paidTo(epoch, uri)).toBeLessThanOrEqual(4n);
    }
  });

  it('C13b: loses no take to a child of the same coldkey', () => {
    const epoch = pay({ ...C13, parentOwner: '//Alice' });
    expect([PARENT, CHILD].map((uri) => countedOf(epoch, uri))).toEqual([5_999_999_998n, 4_000_000_001n]);
  });

  it('C13c: is all the parent’s where the child has no stake of its own', () => {
    const epoch = pay({ ...C13, childAlpha: 0n, proportion: WHOLE, take: 0 });
    expect([PARENT, CHILD].map((uri) => countedOf(epoch, uri))).toEqual([10n * TAO, 0n]);
    expect(paidTo(epoch, CHILD)).toBe(0n);
    // Its take of 18 %, then its stakers, as for any dividend; each floor may lose a rao.
    expect(10n * TAO - paidTo(epoch, PARENT)).toBeLessThanOrEqual(4n);
  });

  it('loses what CKBurn burns of a parent’s part, and the rest is paid whole', () => {
    const epoch = createFamily({ ...C13, take: 0 });
    epoch.state.set(CKBurn, half);
    const paid = payFamily(epoch);
    expect([PARENT, CHILD].map((uri) => countedOf(paid, uri))).toEqual([2_999_999_999n, 4_000_000_001n]);
    expect(10n * TAO - paidTo(paid, PARENT) - paidTo(paid, CHILD)).toBeLessThanOrEqual(8n);
  });

  it('gives the child the least take of the subnet, also where it has set none', () => {
    const epoch = pay({ ...C13, take: 0 }, (state) => state.set(MinChildkeyTakePerSubnet, 11_796, SUBNET));
    expect(countedOf(epoch, PARENT)).toBe(4_920_027_465n);
  });
});

describe('the stake of a child', () => {
  it('C14: counts with its parent’s in the epoch, for its permit, for setting weights, and in reads', () => {
    const chain = createFamily(C13);
    const { state } = chain;
    state.set(NetworkRegistrationAllowed, true, SUBNET);
    mustRun(chain, '//Charlie', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(PARENT) } });
    state.set(MaxAllowedValidators, 1, SUBNET);
    state.set(WeightsSetRateLimit, 0n, SUBNET);
    const epoch = payFamily(chain);
    // Uids: the idle validator, which is the owner's and has a permit always, the child, the miner, the parent.
    const stakes = epoch.run.mechanisms[0]?.input.totalStakeI64F64.map((bits) => bits >> 64n);
    expect(stakes?.slice(1)).toEqual([250n * TAO, 0n, 150n * TAO]);
    // There is one permit beside the owner's, and more of its own has the parent.
    expect(state.get(ValidatorPermit, SUBNET)).toEqual([true, true, false, false]);
    const metagraph = readMetagraph(state, SUBNET);
    const columns = metagraph.ok ? metagraph.value : undefined;
    const paid = [alphaOf(state, CHILD), alphaOf(state, PARENT)] as const;
    // 2^63 of 2^64 - 1 is a half to 32 binary digits.
    const child = paid[0] + paid[1] / 2n;
    expect(columns?.totalStake.slice(1, 4)).toEqual([child, alphaOf(state, MINER), paid[1] - paid[1] / 2n]);
    expect(columns?.alphaStake).toEqual(columns?.totalStake);
    const subnet = readSubnetState(state, SUBNET);
    expect(subnet.ok && subnet.value.totalStake).toEqual(columns?.totalStake);
  });

  it('passes the threshold of set_weights with what it inherits, which the parent lacks', () => {
    const { state } = createFamily(C13);
    state.set(StakeThreshold, 250n * TAO);
    const weights = { case: 'setWeights', value: { netuid: 1, dests: [1], weights: [1], versionKey: 0n } } as const;
    state.set(WeightsSetRateLimit, 0n, SUBNET);
    eventsOf(state, CHILD, weights);
    state.set(StakeThreshold, 250n * TAO + 1n);
    expect(refusalOf(state, CHILD, weights)).toMatchObject({
      name: 'NotEnoughStakeToSetWeights',
    });
  });
});

describe('new children', () => {
  const call = (children: readonly (readonly [string, bigint])[], from = PARENT) =>
    ({
      case: 'setChildren',
      value: {
        ...{ hotkey: bytesOf(from), netuid: 1 },
        children: children.map(([uri, proportion]) => ({ child: bytesOf(uri), proportion })),
      },
    }) as const;

  it('are told in the order in which they were given, and kept in that of their bytes', () => {
    const { state } = createFamily(C13);
    state.set(SubtokenEnabled, false, SUBNET);
    const uris = ['//x', '//y', '//z'].toSorted((a, b) => (hotkey(a) < hotkey(b) ? 1 : -1));
    const given = uris.map((uri, index) => [uri, BigInt(index)] as const);
    eventsOf(state, '//Alice', call(given, CHILD)).at(-1);
    const kept = state.get(ChildKeys, hotkey(CHILD), SUBNET).map((part) => part.hotkey);
    expect(kept).toEqual(uris.map(hotkey).toReversed());
  });

  it('wait for ever, and no longer than a u64 has blocks, when the cooldown is the largest', () => {
    const chain = createFamily(C13);
    const { state } = chain;
    state.set(PendingChildKeyCooldown, WHOLE);
    eventsOf(state, '//Alice', call([['//x', half]], CHILD));
    expect(state.get(PendingChildKeys, SUBNET, hotkey(CHILD)).cooldownBlock).toBe(WHOLE);
    chain.mineTo(40n);
    expect(state.has(ChildKeys, hotkey(CHILD), SUBNET)).toBe(false);
  });

  it('do not apply when one has become a parent while they waited', () => {
    const chain = createFamily(C13);
    const { state } = chain;
    eventsOf(state, '//Alice', call([[PARENT, half]], IDLE));
    state.set(
      PendingChildKeys,
      { children: [{ hotkey: hotkey(PARENT), proportion: 1n }], cooldownBlock: 0n },
      SUBNET,
      hotkey(CHILD),
    );
    chain.mineTo(30n);
    expect(state.has(ChildKeys, hotkey(CHILD), SUBNET)).toBe(false);
    expect(state.keysUnder(PendingChildKeys, SUBNET)).toEqual([]);
    expect(state.get(ParentKeys, hotkey(PARENT), SUBNET)).toEqual([{ hotkey: hotkey(IDLE), proportion: half }]);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('are seen by a read of the account, as are parents and the take', () => {
    const { state } = createFamily(C13);
    const read = (uri: string) => readAccount(state, account(uri)).relations;
    const part = { proportion: half };
    expect(read(PARENT)).toEqual([
      { netuid: 1, children: [{ ...part, child: bytesOf(CHILD) }], parents: [], pending: undefined, childkeyTake: 0 },
    ]);
    expect(read(CHILD)).toMatchObject([{ parents: [{ ...part, parent: bytesOf(PARENT) }], childkeyTake: 11_796 }]);
    eventsOf(state, '//Alice', call([['//x', 1n]], CHILD));
    expect(read(CHILD)).toMatchObject([{ pending: { cooldownBlock: 21n, children: [{ proportion: 1n }] } }]);
    expect(read(MINER)).toEqual([]);
  });
});

describe('what an epoch explains', () => {
  it('tells a child what counts for its parents, and a parent what its children earned', () => {
    const chain = createFamily(C13);
    const child = payFamily(chain).explanations[1];
    expect(child?.payment).toMatchObject({
      dividendsCounted: 5_079_972_534n,
      parents: [{ hotkey: bytesOf(PARENT), counted: 4_920_027_465n }],
    });
    expect(child?.sentences).toContain(
      'Of your dividends 4.920027465 alpha counts for hotkeys that gave you stake (1), so 5.079972534 alpha counts for you.',
    );
  });

  it('tells a parent that is a neuron what its children earned for it', () => {
    const chain = createFamily(C13);
    chain.state.set(NetworkRegistrationAllowed, true, SUBNET);
    mustRun(chain, '//Charlie', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(PARENT) } });
    chain.state.set(NetworkRegistrationAllowed, false, SUBNET);
    const { explanations } = payFamily(chain);
    const parent = explanations[3];
    expect(parent?.payment).toMatchObject({ dividendsCounted: 4_920_027_465n, ofChildren: 4_920_027_465n });
    expect(parent?.sentences).toContain(
      '4.920027465 alpha of that your children earned with stake that you gave them.',
    );
  });

  it('tells a miner where its incentive went, and whom it was staked on', () => {
    const chain = createFamily(C13);
    mustRun(chain, '//Dave', { case: 'setColdkeyAutoStakeHotkey', value: { netuid: 1, hotkey: bytesOf(CHILD) } });
    expect(readAccount(chain.state, account('//Dave')).autoStakes).toEqual([{ netuid: 1, hotkey: bytesOf(CHILD) }]);
    const before = alphaOf(chain.state, MINER);
    const epoch = payFamily(chain);
    expectSums(epoch);
    const [, child, miner] = epoch.explanations;
    expect(alphaOf(chain.state, MINER)).toBe(before);
    expect(miner?.payment).toMatchObject({ incentive: 10n * TAO, staked: 0n, incentiveStakedTo: bytesOf(CHILD) });
    expect(miner?.sentences[0]).toBe('Uid 2 was paid 10.00 alpha in the epoch of block 30.');
    expect(child?.payment.incentiveOfOthers).toBe(10n * TAO);
    expect(child?.sentences.at(-1)).toBe(
      '10.00 alpha more, incentive of other miners, was staked on your hotkey for them.',
    );
  });
});

describe('a subnet that is dissolved', () => {
  it('leaves no child keys, parents, pending children or destinations', () => {
    const chain = createFamily(C13);
    const { state } = chain;
    mustRun(chain, '//Dave', { case: 'setColdkeyAutoStakeHotkey', value: { netuid: 1, hotkey: bytesOf(CHILD) } });
    eventsOf(state, 'root', { case: 'rootDissolveNetwork', value: { netuid: 1 } });
    const one: Netuid = toNetuid(1);
    expect(state.keys(ChildKeys)).toEqual([]);
    expect(state.keys(ParentKeys)).toEqual([]);
    expect(state.keysUnder(PendingChildKeys, one)).toEqual([]);
    expect(state.keysUnder(AlphaDividendsPerSubnet, one)).toEqual([]);
    expect(readAccount(state, account('//Dave')).autoStakes).toEqual([]);
    expect(readAccount(state, account(PARENT)).relations).toEqual([]);
  });
});
