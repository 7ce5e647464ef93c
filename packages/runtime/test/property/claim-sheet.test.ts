/**
 * Claims of a staker go together: one by one they come to the same, to the order of the writes. Source:
 * docs/rules/economics.md section 3.6.
 */
import { accountToBytes, type Hotkey, type Netuid, toNetuid } from '@yumanet/protocol';
import { i96f32, saturateToU64 } from '@yumanet/yuma';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockContext, nextBlockContext } from '../../src/context/block-context.ts';
import { freeBalance, moveTao } from '../../src/rules/balances.ts';
import { earnedBy, type RootStaker } from '../../src/rules/claim-sheet.ts';
import { quoteSell, sellAlpha } from '../../src/rules/pool.ts';
import { claimRoot, isClaimDue, isClaimKept, noteStakeChange, owedTo } from '../../src/rules/root-claims.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { increaseStake, stakeOfColdkey } from '../../src/rules/stake.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO, SwapBalancer } from '../../src/state/items/pool-items.ts';
import {
  RootClaimable,
  RootClaimableThreshold,
  RootClaimed,
  RootClaimType,
  SubnetRootSellTao,
} from '../../src/state/items/root-claim-items.ts';
import { StakingHotkeys, TotalStake } from '../../src/state/items/staking-items.ts';
import { SubnetMechanism } from '../../src/state/items/subnet-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { coldkey, createTestChain, hotkey, ports, TAO } from '../support/test-chain.ts';

const SUBNETS = 5;
const BOB = coldkey('//Bob');
const HOTKEYS = ['//validator1_sn1', '//validator2_sn1'].map(hotkey);
const U64_MAX = 2n ** 64n - 1n;
const U128_MAX = 2n ** 128n - 1n;

interface Earned {
  readonly rate: bigint;
  readonly claimed: bigint;
}

interface Pool {
  readonly tao: bigint;
  readonly alpha: bigint;
  readonly weight: bigint;
  readonly pot: bigint;
  readonly mechanism: number;
  readonly threshold: bigint;
}

interface Scene {
  /** By hotkey, then by netuid, root first; null where nothing was ever earned. */
  readonly earned: readonly (readonly (Earned | null)[])[];
  /** Rao of TAO on root: of Bob, and of somebody else, by hotkey. */
  readonly stakes: readonly (readonly bigint[])[];
  /** By netuid, root first. */
  readonly pools: readonly Pool[];
  readonly kind: string;
  readonly kept: readonly number[];
  readonly claimedOn: readonly number[] | null;
}

const rate = fc.oneof(
  { weight: 5, arbitrary: fc.bigInt({ min: 0n, max: 2n ** 31n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(2n ** 127n), max: 2n ** 127n - 1n }) },
);
const claimed = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0n) },
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 100n * TAO }) },
  { weight: 1, arbitrary: fc.bigInt({ min: U128_MAX - 100n * TAO, max: U128_MAX }) },
);
const reserve = fc.oneof(
  { weight: 5, arbitrary: fc.bigInt({ min: TAO, max: 10n ** 6n * TAO }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 2n * 10n ** 6n }) },
);
const pot = fc.oneof(
  { weight: 5, arbitrary: fc.constant(10n ** 6n * TAO) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: TAO }) },
);
const pool: fc.Arbitrary<Pool> = fc.record({
  tao: reserve,
  alpha: reserve,
  weight: fc.oneof(fc.constant(5n * 10n ** 17n), fc.bigInt({ min: 49n * 10n ** 16n, max: 51n * 10n ** 16n })),
  pot,
  mechanism: fc.constantFrom(1, 1, 1, 0),
  threshold: fc.constantFrom(0n, 500_000n, 10n * TAO),
});
const perSubnet = { minLength: SUBNETS + 1, maxLength: SUBNETS + 1 };
const netuids = fc.uniqueArray(fc.integer({ min: 0, max: SUBNETS }));
const scene: fc.Arbitrary<Scene> = fc.record({
  earned: fc.tuple(...HOTKEYS.map(() => fc.array(fc.option(fc.record({ rate, claimed }), { freq: 6 }), perSubnet))),
  stakes: fc.tuple(
    ...HOTKEYS.map(() => fc.array(fc.bigInt({ min: 0n, max: 1_000n * TAO }), { minLength: 2, maxLength: 2 })),
  ),
  pools: fc.array(pool, perSubnet),
  kind: fc.constantFrom('Swap', 'Swap', 'Swap', 'Keep', 'KeepSubnets'),
  kept: netuids,
  claimedOn: fc.option(netuids),
});

const LARGE: Pool = {
  ...{ tao: 10n ** 6n * TAO, alpha: 10n ** 6n * TAO, pot: 10n ** 6n * TAO },
  ...{ weight: 5n * 10n ** 17n, mechanism: 1, threshold: 0n },
};
/** Two claims are sold before a third where the rate is less than nothing, which only a developer can write. */
const BELOW_NOTHING: Scene = {
  earned: [[null, ...[2n ** 30n, 2n ** 30n, -(2n ** 127n)].map((bits) => ({ rate: bits, claimed: 0n }))], []],
  stakes: [[1_000n * TAO], []],
  pools: Array.from({ length: SUBNETS + 1 }, () => LARGE),
  ...{ kind: 'KeepSubnets', kept: [3], claimedOn: null },
};

function write(state: ChainState, { earned, stakes, pools, kind, kept }: Scene): void {
  state.set(StakingHotkeys, HOTKEYS, BOB);
  state.set(RootClaimType, { kind, subnets: kept }, BOB);
  for (const [index, key] of HOTKEYS.entries()) {
    for (const [staker, rao] of (stakes[index] ?? []).entries()) {
      increaseStake(
        state,
        { hotkey: key, coldkey: coldkey(['//Bob', '//Dave'][staker] ?? ''), netuid: ROOT_NETUID },
        rao,
      );
    }
    for (const [netuid, one] of (earned[index] ?? []).entries())
      if (one !== null) writeEarned(state, key, toNetuid(netuid), one);
  }
  for (const [index, one] of pools.entries()) {
    const netuid = toNetuid(index);
    state.set(RootClaimableThreshold, one.threshold, netuid);
    state.set(Account, { nonce: 0n, free: one.pot }, subnetAccount(netuid));
    if (netuid === ROOT_NETUID) continue;
    state.set(SubnetTAO, one.tao, netuid);
    state.set(SubnetAlphaIn, one.alpha, netuid);
    state.set(SwapBalancer, one.weight, netuid);
    state.set(SubnetMechanism, one.mechanism, netuid);
  }
}

function writeEarned(state: ChainState, key: Hotkey, netuid: Netuid, one: Earned): void {
  state.set(RootClaimable, one.rate, key, netuid);
  if (one.claimed > 0n) state.set(RootClaimed, one.claimed, netuid, key, BOB);
}

/** A claim after the other, each in step with what it changes. */
function claimOneByOne(context: BlockContext, subnets?: ReadonlySet<Netuid>): void {
  const { state, events } = context;
  for (const key of state.get(StakingHotkeys, BOB)) {
    for (const netuid of state.keysUnder(RootClaimable, key)) {
      if (subnets === undefined || subnets.has(netuid)) claimOne(context, { hotkey: key, coldkey: BOB }, netuid);
    }
  }
  events.emit({ case: 'rootClaimed', value: { coldkey: accountToBytes(BOB) } });
}

function claimOne(context: BlockContext, staker: RootStaker, netuid: Netuid): void {
  const { state, ledger } = context;
  const owed = owedTo(state, staker, netuid);
  expect(owed).toBe(owedInI96F32(state, staker, netuid));
  if (!isClaimDue(state, netuid, owed)) return;
  if (isClaimKept(state, BOB, netuid)) increaseStake(state, { ...staker, netuid }, owed);
  else if (!sellOne(context, staker, { netuid, amount: owed })) return;
  const sum = state.get(RootClaimed, netuid, staker.hotkey, BOB) + owed;
  state.set(RootClaimed, sum, netuid, staker.hotkey, BOB);
  ledger.note({ kind: 'claimable', netuid, rao: -owed });
}

function owedInI96F32(state: ChainState, { hotkey: key }: RootStaker, netuid: Netuid): bigint {
  const stake = i96f32.fromInteger(stakeOfColdkey(state, { hotkey: key, coldkey: BOB, netuid: ROOT_NETUID }));
  const earned = i96f32.saturatingMul(state.get(RootClaimable, key, netuid), stake);
  const had = i96f32.fromInteger(state.get(RootClaimed, netuid, key, BOB));
  return saturateToU64(i96f32.toInteger(i96f32.saturatingSub(earned, had)));
}

function sellOne(
  context: BlockContext,
  staker: RootStaker,
  sale: { readonly netuid: Netuid; readonly amount: bigint },
): boolean {
  const { state, ledger } = context;
  const { netuid, amount } = sale;
  const quote = quoteSell(state, { ...sale, dropFees: true });
  const pot = subnetAccount(netuid);
  if (quote.kind === 'refused' || freeBalance(state, pot) < quote.paidOut) return false;
  const tao = quote.paidOut;
  if (moveTao(context, { from: pot, to: subnetAccount(ROOT_NETUID), amount: tao }) !== undefined) return false;
  expect(sellAlpha(state, { ...sale, dropFees: true })).toMatchObject({ paidIn: quote.paidIn, paidOut: tao });
  ledger.note({ kind: 'unowned', netuid, cause: 'unsold claim', rao: amount - quote.paidIn });
  ledger.note({ kind: 'paidIn', netuid: ROOT_NETUID, rao: tao });
  const position = { ...staker, netuid: ROOT_NETUID };
  increaseStake(state, position, tao);
  state.set(SubnetTAO, saturateToU64(state.get(SubnetTAO, ROOT_NETUID) + tao), ROOT_NETUID);
  state.set(SubnetAlphaOut, saturateToU64(state.get(SubnetAlphaOut, ROOT_NETUID) + tao), ROOT_NETUID);
  state.set(TotalStake, saturateToU64(state.get(TotalStake) + tao));
  state.set(SubnetRootSellTao, state.get(SubnetRootSellTao, netuid) + tao, netuid);
  noteStakeChange(state, position, tao);
  return true;
}

/** What `read` says of the scene as the newest block leaves it; the state is left as it was. */
function inScene<T>(state: ChainState, one: Scene, read: () => T): T {
  write(state, one);
  const { writeSet } = state.encodeChanges(new Uint8Array(0));
  state.advance(state.head);
  try {
    return read();
  } finally {
    state.revert(writeSet, state.head);
  }
}

/** Everything that claims come to; the state is left as it was. */
function outcomeOf(state: ChainState, claim: (context: BlockContext) => void) {
  const mark = state.mark();
  const context = nextBlockContext(state, ports);
  claim(context);
  const bytes = state.encodeChanges(new Uint8Array(0)).bytes.slice();
  state.rollbackTo(mark);
  return { bytes, events: context.events.take(), ledger: context.ledger.entries() };
}

describe('the claims of a staker', () => {
  it('write, emit and note together what they do one by one, in the same order', () => {
    const { state } = createTestChain({ subnets: SUBNETS });
    let several = 0;
    fc.assert(
      fc.property(scene, (one) => {
        const subnets = one.claimedOn === null ? undefined : new Set(one.claimedOn.map(toNetuid));
        const [together, oneByOne] = inScene(
          state,
          one,
          () =>
            [
              outcomeOf(state, (context) => claimRoot(context, BOB, subnets)),
              outcomeOf(state, (context) => claimOneByOne(context, subnets)),
            ] as const,
        );
        expect(together).toEqual(oneByOne);
        if (together.events.filter(({ name }) => name === 'Transfer').length > 1) several += 1;
      }),
      { numRuns: 300, examples: [[BELOW_NOTHING]] },
    );
    expect(several).toBeGreaterThan(50);
  });
});

describe('what root stake earns at a rate', () => {
  it('is the product in I96F32, floored', () => {
    fc.assert(
      fc.property(rate, fc.bigInt({ min: 0n, max: U64_MAX }), (bits, rao) => {
        const product = i96f32.saturatingMul(bits, i96f32.fromInteger(rao));
        expect(earnedBy(bits, rao)).toBe(i96f32.toInteger(product));
      }),
      { numRuns: 2_000 },
    );
  });
});
