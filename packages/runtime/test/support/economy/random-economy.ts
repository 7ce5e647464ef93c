/** Random economies: up to five subnets with any pools and rules, stakers on all of them, at any age of the supply. */
import { toNetuid } from '@yumanet/protocol';
import type { Snapshot } from '@yumanet/protocol/messages';
import { TOTAL_SUPPLY_RAO } from '@yumanet/yuma';
import fc from 'fast-check';
import { ROOT_NETUID } from '../../../src/rules/root-netuid.ts';
import { reserveAccount } from '../../../src/rules/system-accounts.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';
import * as hyper from '../../../src/state/items/hyperparameter-items.ts';
import { FeeRate, SubnetMovingAlpha, SwapBalancer } from '../../../src/state/items/pool-items.ts';
import { NumRootClaim, RootClaimableThreshold } from '../../../src/state/items/root-claim-items.ts';
import { Account, BlockAuthor, TotalIssuance } from '../../../src/state/items/system-items.ts';
import { snapshotOf } from '../../../src/state/snapshot.ts';
import { mostly, type SignedBy } from '../call-arbitraries.ts';
import { anyRootTao, anySubnetMarket, type SubnetMarket, writeMarket } from '../random-market.ts';
import { writeShortTimes } from '../short-times.ts';
import { bytesOf, createTestChain, TAO, wrapState } from '../test-chain.ts';

/**
 * Calls leave the weights of a pool near one half. Where TAO weighs less than this, one sale can leave less in the pool
 * than an account needs to exist: the subnet's account then goes as dust, as on the reference, and the pool does not.
 */
const QUOTE_WEIGHT = { min: 48n * 10n ** 16n, max: 70n * 10n ** 16n };

const anyPool: fc.Arbitrary<SubnetMarket> = fc
  .tuple(anySubnetMarket, mostly(fc.constant(SwapBalancer.defaultValue), fc.bigInt(QUOTE_WEIGHT)))
  .map(([market, quoteWeight]) => ({ ...market, quoteWeight }));

/** A pool that takes trades of some TAO, open and with emission; or any. */
const anyMarket: fc.Arbitrary<SubnetMarket> = mostly(
  fc
    .tuple(anyPool, fc.bigInt({ min: 100n * TAO, max: 100_000n * TAO }))
    .map(([market, tao]) => ({ ...market, tao, enabled: true, open: true })),
  anyPool,
);

const anyRules = fc.record({
  tempo: fc.integer({ min: 2, max: 9 }),
  immunityPeriod: fc.integer({ min: 0, max: 6 }),
  maxUids: fc.constantFrom(3, 4, 8, 64),
  takesOwnerCut: fc.boolean(),
  isYuma3: fc.boolean(),
  isLiquid: fc.boolean(),
  feeRate: mostly(fc.constant(FeeRate.defaultValue), fc.constantFrom(0, 1, 6_553)),
  claimThreshold: mostly(fc.constant(1n), fc.constant(500_000n)),
});

export const randomEconomy = fc.record({
  rootTao: anyRootTao,
  subnets: fc.array(fc.record({ market: anyMarket, rules: anyRules }), { minLength: 1, maxLength: 5, size: 'max' }),
  hasAuthor: mostly(fc.constant(true), fc.constant(false)),
  /** In parts of 2^-k of the supply: the halving that comes within the first blocks; none for 0. */
  nextHalving: mostly(fc.constant(0), fc.integer({ min: 1, max: 20 })),
  rootClaims: fc.constantFrom(0n, 1n, 5n),
  moves: fc.boolean(),
});
export type EconomyPlan = typeof randomEconomy extends fc.Arbitrary<infer T> ? T : never;

/** Blocks until the halving that a plan asks for. */
const BLOCKS_TO_HALVING = 12n;

/** The state of a young chain with the plan's economy: everybody is registered and has staked somewhere. */
export function economyFrom(plan: EconomyPlan): Snapshot {
  const chain = createTestChain({ subnets: plan.subnets.length });
  const { state } = chain;
  writeMarket(state, { rootTao: plan.rootTao, subnets: plan.subnets.map(({ market }) => market) });
  writeRules(state, plan);
  writeAge(state, plan.nextHalving);
  for (const calls of [registrations(plan.subnets.length), stakes(plan.subnets.length)]) {
    chain.mine(calls.map(({ uri, call }) => chain.sign(uri, call)));
  }
  return snapshotOf(wrapState(state).state);
}

function writeRules(state: ChainState, { subnets, hasAuthor, rootClaims, moves }: EconomyPlan): void {
  writeShortTimes(
    state,
    subnets.map((_, index) => toNetuid(index + 1)),
  );
  subnets.forEach(({ rules }, index) => {
    const netuid = toNetuid(index + 1);
    state.set(hyper.Tempo, rules.tempo, netuid);
    state.set(hyper.ImmunityPeriod, rules.immunityPeriod, netuid);
    state.set(hyper.MaxAllowedUids, rules.maxUids, netuid);
    state.set(hyper.OwnerCutEnabled, rules.takesOwnerCut, netuid);
    state.set(hyper.Yuma3On, rules.isYuma3, netuid);
    state.set(hyper.LiquidAlphaOn, rules.isLiquid, netuid);
    state.set(hyper.CommitRevealWeightsEnabled, false, netuid);
    state.set(FeeRate, rules.feeRate, netuid);
    state.set(RootClaimableThreshold, rules.claimThreshold, netuid);
  });
  if (!hasAuthor) state.remove(BlockAuthor);
  if (moves) state.remove(SubnetMovingAlpha);
  state.set(NumRootClaim, rootClaims);
}

/** TAO that nobody can spend fills the issuance up, as on a chain that is so old. */
function writeAge(state: ChainState, nextHalving: number): void {
  if (nextHalving === 0) return;
  const left = TOTAL_SUPPLY_RAO >> BigInt(nextHalving);
  const target = TOTAL_SUPPLY_RAO - left - BLOCKS_TO_HALVING * (TAO >> BigInt(nextHalving - 1));
  const missing = target - state.get(TotalIssuance);
  if (missing <= 0n) return;
  state.set(Account, { nonce: 0n, free: missing }, reserveAccount());
  state.set(TotalIssuance, target);
}

const netuids = (subnets: number) => Array.from({ length: subnets }, (_, index) => index + 1);

function registrations(subnets: number): SignedBy[] {
  const places = [
    { uri: '//Bob', key: '//h1' },
    { uri: '//Bob', key: '//h2' },
    { uri: '//Charlie', key: '//h3' },
  ];
  return netuids(subnets).flatMap((netuid) =>
    places.map(({ uri, key }) => ({ uri, call: { case: 'burnedRegister', value: { netuid, hotkey: bytesOf(key) } } })),
  );
}

/** Of each subnet's hotkeys, from several coldkeys; on root, too. */
function stakes(subnets: number): SignedBy[] {
  const stake = (uri: string, key: string, netuid: number, tao: bigint): SignedBy => ({
    uri,
    call: { case: 'addStake', value: { hotkey: bytesOf(key), netuid, amountStaked: tao * TAO } },
  });
  const root = ['//Alice', '//Charlie', '//Dave'].map((uri, index) =>
    stake(uri, index === 1 ? '//h1' : '//validator1_sn1', ROOT_NETUID, 10_000n),
  );
  return [
    ...root,
    ...netuids(subnets).flatMap((netuid) => [
      stake('//Alice', `//validator1_sn${netuid}`, netuid, 50n),
      stake('//Dave', `//validator1_sn${netuid}`, netuid, 20n),
      stake('//Bob', '//h1', netuid, 10n),
      stake('//Eve', '//h1', netuid, 5n),
      stake('//Charlie', '//h3', netuid, 2n),
    ]),
  ];
}
