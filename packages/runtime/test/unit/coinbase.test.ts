/** What blocks do with their TAO, in the numbers of docs/rules/economics.md and its worked examples C1 to C6 and C17. */

import { type Netuid, toNetuid } from '@yumanet/protocol';
import { createReferencePools, i96f32, spotPrice, u96f32 } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { payDividends } from '../../src/block/pay-dividends.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { spotPriceU64F64 } from '../../src/rules/pool.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as emission from '../../src/state/items/emission-items.ts';
import { NetworkRegistrationAllowed } from '../../src/state/items/hyperparameter-items.ts';
import * as pools from '../../src/state/items/pool-items.ts';
import { RootAlphaDividendsPerSubnet, RootClaimable } from '../../src/state/items/root-claim-items.ts';
import { TotalHotkeyAlpha, TotalStake } from '../../src/state/items/staking-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { setStake } from '../support/set-stake.ts';
import { bytesOf, createTestChain, hotkey, SUBNET, TAO, type TestChain } from '../support/test-chain.ts';

const SECOND = toNetuid(2);
const EVEN = 500_000_000_000_000_000n;

interface Pool {
  readonly tao: bigint;
  readonly alpha: bigint;
  readonly alphaOut: bigint;
  /** Raw I96F32 bits. */
  readonly movingPrice: bigint;
}

/** Writes a pool whose pot holds its TAO. The invariants on issuance are then off by what the pot got. */
function setPool(state: ChainState, netuid: Netuid, pool: Partial<Pool>): void {
  const { tao = 1_000n * TAO, alpha = 1_000n * TAO, alphaOut = 1_000n * TAO, movingPrice = i96f32.one } = pool;
  state.set(pools.SubnetTAO, tao, netuid);
  state.set(pools.SubnetAlphaIn, alpha, netuid);
  state.set(pools.SubnetAlphaOut, alphaOut, netuid);
  state.set(pools.SubnetMovingPrice, movingPrice, netuid);
  state.set(Account, { nonce: 0n, free: tao }, subnetAccount(netuid));
}

/** A chain with these pools, subnets 1, 2, …, and so much root stake on a hotkey of nobody. */
function chainOf(poolList: readonly Partial<Pool>[], rootTao = 0n): TestChain {
  const chain = createTestChain({ subnets: poolList.length });
  for (const [index, pool] of poolList.entries()) setPool(chain.state, toNetuid(index + 1), pool);
  chain.state.set(pools.SubnetTAO, rootTao, ROOT_NETUID);
  return chain;
}

function flowOf(state: ChainState, netuid: Netuid = SUBNET) {
  return {
    taoIn: state.get(emission.SubnetTaoInEmission, netuid),
    alphaIn: state.get(emission.SubnetAlphaInEmission, netuid),
    excess: state.get(emission.SubnetExcessTao, netuid),
  };
}

function poolOf(state: ChainState, netuid: Netuid = SUBNET) {
  return [state.get(pools.SubnetTAO, netuid), state.get(pools.SubnetAlphaIn, netuid)];
}

/** Mines a block; returns by how much the issuance grew. */
function issuedBy(chain: TestChain): bigint {
  const before = chain.state.get(TotalIssuance);
  chain.mine();
  return chain.state.get(TotalIssuance) - before;
}

describe('shares of TAO', () => {
  const two = (first: Partial<Pool> = {}, second: Partial<Pool> = {}) =>
    chainOf([
      { movingPrice: 429_496_729n, ...first },
      { movingPrice: 1_288_490_188n, ...second },
    ]);
  const excesses = (state: ChainState) => [flowOf(state).excess, flowOf(state, SECOND).excess];

  it('C17: follow moving prices, and what truncation leaves is recycled', () => {
    const chain = two();
    expect(issuedBy(chain)).toBe(TAO - 1n);
    expect(excesses(chain.state)).toEqual([249_999_999n, 750_000_000n]);
  });

  it('C17b: fall by the miners’ incentive that was withheld', () => {
    const chain = two();
    chain.state.set(emission.MinerBurned, u96f32.one / 2n, SECOND);
    chain.mine();
    expect(excesses(chain.state)).toEqual([399_999_999n, 600_000_000n]);
  });

  it('C17c: go to the others where emission is not enabled, whose alpha flows on', () => {
    const chain = two();
    chain.state.set(pools.SubnetEmissionEnabled, false, SUBNET);
    expect(issuedBy(chain)).toBe(TAO);
    expect(excesses(chain.state)).toEqual([0n, TAO]);
    expect(chain.state.get(emission.SubnetAlphaOutEmission, SUBNET)).toBe(TAO);
    expect(chain.state.get(emission.PendingServerEmission, SUBNET)).toBe(410_002_288n);
  });

  it('are nobody’s while no subnet has it enabled: everything is recycled', () => {
    const chain = two();
    for (const netuid of [SUBNET, SECOND]) chain.state.set(pools.SubnetEmissionEnabled, false, netuid);
    expect(issuedBy(chain)).toBe(0n);
    expect(excesses(chain.state)).toEqual([0n, 0n]);
  });

  it('C17d: are nobody’s while moving prices are 0', () => {
    const chain = two({ movingPrice: 0n }, { movingPrice: 0n });
    expect(issuedBy(chain)).toBe(0n);
    expect(poolOf(chain.state)).toEqual([1_000n * TAO, 1_000n * TAO]);
  });

  it('go to nobody, and no alpha is minted, without a subnet that takes part in emission', () => {
    const chain = two();
    for (const netuid of [SUBNET, SECOND]) chain.state.set(NetworkRegistrationAllowed, false, netuid);
    expect(issuedBy(chain)).toBe(0n);
    expect(chain.state.get(pools.SubnetAlphaOut, SUBNET)).toBe(1_000n * TAO);
    expect(chain.state.get(emission.RootProp, SUBNET)).toBe(0n);
  });

  it.each([
    [10_500_000n * TAO - 1n, TAO],
    [10_500_000n * TAO, TAO / 2n],
    [15_750_000n * TAO, TAO / 4n],
    [21_000_000n * TAO, 0n],
  ])('at an issuance of %i rao hand out %i', (issuance, expected) => {
    const chain = chainOf([{}]);
    chain.state.set(TotalIssuance, issuance);
    expect(issuedBy(chain)).toBe(expected);
    const given = chain.state.get(Account, subnetAccount(SUBNET)).free - 1_000n * TAO;
    expect(given).toBe(expected);
  });

  it('go by the moving price of before the block', () => {
    const chain = two({ movingPrice: 0n, tao: 2_000n * TAO }, { movingPrice: 1n });
    chain.mine();
    expect(excesses(chain.state)).toEqual([0n, TAO]);
    expect(chain.state.get(pools.SubnetMovingPrice, SUBNET)).toBeGreaterThan(0n);
    chain.mine();
    expect(flowOf(chain.state).excess).toBeGreaterThan(0n);
  });
});

describe('what a block does to a pool', () => {
  it('C3: the chain buys alpha with all TAO where nobody has root stake', () => {
    const chain = chainOf([{}]);
    const stake = chain.state.get(TotalStake);
    expect(issuedBy(chain)).toBe(TAO);
    const { state } = chain;
    expect(flowOf(state)).toEqual({ taoIn: 0n, alphaIn: 0n, excess: TAO });
    const bought = 999_000_999n;
    expect(poolOf(state)).toEqual([1_001n * TAO, 1_000n * TAO - bought]);
    expect(state.get(pools.SubnetProtocolAlpha, SUBNET)).toBe(bought);
    expect(state.get(pools.SubnetAlphaOut, SUBNET)).toBe(1_001n * TAO + bought);
    expect(state.get(pools.SwapBalancer, SUBNET)).toBe(EVEN);
    expect(state.get(Account, subnetAccount(SUBNET)).free).toBe(1_001n * TAO);
    expect(state.get(TotalStake)).toBe(stake + TAO);
    expect(state.get(pools.SubnetVolume, SUBNET)).toBe(TAO);
  });

  it('C4 and P28: beyond the root’s part of the alpha TAO buys first, then the rest enters', () => {
    const chain = chainOf([{}], 1_000_000n * TAO);
    expect(issuedBy(chain)).toBe(963_421_531n + 36_578_468n);
    const { state } = chain;
    expect(flowOf(state)).toEqual({ taoIn: 963_421_531n, alphaIn: 963_421_531n, excess: 36_578_468n });
    expect(state.get(pools.SubnetProtocolAlpha, SUBNET)).toBe(36_577_130n);
    expect(poolOf(state)).toEqual([1_000_999_999_999n, 1_000_926_844_401n]);
    expect(state.get(pools.SwapBalancer, SUBNET)).toBe(EVEN);
    expect((spotPriceU64F64(state, SUBNET) * 10n ** 12n) >> 64n).toBe(1_000_073_087_856n);
  });

  it.each([
    ['C5: all of a hundredth of the TAO enters', 99n, { taoIn: 9_999_999n, alphaIn: 400_000_001n, excess: 0n }],
    [
      'C6: of a twentieth the cap takes a part',
      19n,
      { taoIn: 24_085_538n, alphaIn: 963_421_531n, excess: 25_914_461n },
    ],
  ])('%s', (_name, otherPrice, expected) => {
    // 0.025 TAO per alpha, and an alpha issuance of 2,000. A share of a hundredth is truncated: one rao less than in C5.
    const cheap = { tao: 25n * TAO, alpha: 1_000n * TAO, alphaOut: 1_000n * TAO, movingPrice: 1n };
    const chain = chainOf([cheap, { movingPrice: otherPrice }], 1_000_000n * TAO);
    chain.mine();
    expect(flowOf(chain.state)).toEqual(expected);
  });

  it('P27: 360 blocks of one TAO', () => {
    const chain = chainOf([{}]);
    chain.mineTo(360n);
    expect(poolOf(chain.state)).toEqual([1_360n * TAO, 735_294_117_806n]);
    expect(chain.state.get(pools.SubnetProtocolAlpha, SUBNET)).toBe(264_705_882_194n);
  });

  it('goes by the pool’s weights: an injection keeps the price of a pool of weight 0.55', () => {
    const chain = chainOf([{ alpha: 2_000n * TAO }], 1_000_000n * TAO);
    const { state } = chain;
    state.set(pools.SwapBalancer, 550_000_000_000_000_000n, SUBNET);
    const before = spotPriceU64F64(state, SUBNET);
    expect((before * 10n ** 9n) >> 64n).toBe(409_090_909n);
    chain.mine();
    const { taoIn, alphaIn, excess } = flowOf(state);
    expect(taoIn + excess).toBeGreaterThanOrEqual(TAO - 1n);
    // The cap binds: root's part of one alpha, at the price.
    expect(alphaIn).toBe(946_117_761n);
    expect(taoIn).toBe(387_048_175n);
    const weight = state.get(pools.SwapBalancer, SUBNET);
    expect(weight).not.toBe(550_000_000_000_000_000n);
    const [tao = 0n, alpha = 0n] = poolOf(state);
    expect(spotPriceU64F64(state, SUBNET)).toBe(spotPrice(tao, alpha, weight));
    // What moved the price is the purchase alone.
    expect(spotPriceU64F64(state, SUBNET)).toBeGreaterThan(before);
  });

  it('is nothing where the injection would bring a weight below 0.01', () => {
    // At a price that 32 bits show as 0, TAO would enter without alpha.
    const dust = { tao: 1_000_000n, alpha: 10_000_000n * TAO };
    const chain = chainOf([dust], 1_000_000n * TAO);
    expect(issuedBy(chain)).toBe(0n);
    const { state } = chain;
    expect(flowOf(state)).toEqual({ taoIn: 0n, alphaIn: 0n, excess: 0n });
    expect(poolOf(state)).toEqual([1_000_000n, 10_000_000n * TAO]);
    expect(state.get(pools.SwapBalancer, SUBNET)).toBe(EVEN);
    // Fifty times as much TAO takes it, at a weight of 0.95….
    const deeper = chainOf([{ ...dust, tao: 50_000_000n, alpha: 20_000_000_000n * TAO }], 1_000_000n * TAO);
    deeper.state.set(pools.SubnetAlphaOut, 0n, SUBNET);
    deeper.mine();
    expect(flowOf(deeper.state)).toEqual({ taoIn: TAO, alphaIn: 0n, excess: 0n });
    expect(deeper.state.get(pools.SwapBalancer, SUBNET)).toBe(954_545_454_545_454_545n);
  });

  it('keeps TAO on the account, outside of the pool, when the purchase is refused', () => {
    const chain = chainOf([{ alpha: 999_999n, tao: 500_000n }]);
    expect(issuedBy(chain)).toBe(TAO);
    const { state } = chain;
    expect(poolOf(state)).toEqual([500_000n, 999_999n]);
    expect(state.get(Account, subnetAccount(SUBNET)).free).toBe(TAO + 500_000n);
    expect(flowOf(state)).toEqual({ taoIn: 0n, alphaIn: 0n, excess: 0n });
    expect(state.get(pools.SubnetProtocolAlpha, SUBNET)).toBe(0n);
  });
});

describe('root’s part of the alpha', () => {
  it('C2: is taken out of existence while the moving prices sum to 1 or less', () => {
    const chain = chainOf([{ movingPrice: i96f32.one }], 1_000_000n * TAO);
    chain.mine();
    const { state } = chain;
    expect(state.get(emission.PendingRootAlphaDivs, SUBNET)).toBe(0n);
    expect(state.get(emission.PendingOwnerCut, SUBNET)).toBe(179_995_422n);
    expect(state.get(emission.PendingServerEmission, SUBNET)).toBe(410_002_288n);
    const { PendingValidatorEmission, RootProp } = emission;
    // Less than in C2 (.9634): what was injected and minted counts in the alpha already.
    expect(state.get(RootProp, SUBNET)).toBe(4_137_745_275n);
    expect(state.get(PendingValidatorEmission, SUBNET)).toBe(15_011_439n);
    const out = 1_000n * TAO + TAO + state.get(pools.SubnetProtocolAlpha, SUBNET);
    expect(state.get(pools.SubnetAlphaOut, SUBNET)).toBe(out - 394_990_848n);
  });

  it('is put aside once they sum to more than 1', () => {
    const chain = chainOf([{ movingPrice: i96f32.one }, { movingPrice: 1n }], 1_000_000n * TAO);
    chain.mine();
    const { state } = chain;
    expect(state.get(emission.PendingRootAlphaDivs, SUBNET)).toBeGreaterThan(394_900_000n);
    const parts = [
      emission.PendingOwnerCut,
      emission.PendingServerEmission,
      emission.PendingValidatorEmission,
      emission.PendingRootAlphaDivs,
    ].reduce((sum, item) => sum + state.get(item, SUBNET), 0n);
    expect(TAO - parts).toBeLessThanOrEqual(4n);
    expect(state.get(pools.SubnetAlphaOut, SUBNET)).toBe(1_001n * TAO + state.get(pools.SubnetProtocolAlpha, SUBNET));
  });

  it('is drained with the rest at the epoch, counts in what consensus shares out, and is paid', () => {
    const chain = chainOf([{ movingPrice: 2n * i96f32.one, alphaOut: 200_000n * TAO }], 1_000_000n * TAO);
    const { state } = chain;
    state.set(pools.SubnetMovingPrice, 100n * i96f32.one, SUBNET);
    const validator = hotkey('//validator1_sn1');
    setStake(state, validator, ROOT_NETUID, 1_000_000n * TAO);
    chain.mineTo(9n);
    const pending = state.get(emission.PendingRootAlphaDivs, SUBNET);
    expect(pending).toBeGreaterThan(0n);
    const [run] = chain.mine().epochRuns;
    expect(run?.root).toBeGreaterThan(pending);
    expect(run?.mechanisms[0]?.input.raoEmission).toBe(
      (run?.server ?? 0n) + (run?.validator ?? 0n) + (run?.root ?? 0n),
    );
    expect(state.get(emission.PendingRootAlphaDivs, SUBNET)).toBe(0n);
    const take = run?.payments.rootDividends.get(validator) ?? 0n;
    // 18 % of all of it: the validator has all root stake that counts.
    expect((take * 65_535n) / 11_796n).toBeGreaterThanOrEqual((run?.root ?? 0n) - 10n);
    expect((take * 65_535n) / 11_796n).toBeLessThanOrEqual(run?.root ?? 0n);
  });

  it('goes to the validator’s take; the rest can be claimed, or is staked when it is more than its root stake', () => {
    const { state } = createTestChain();
    const [owner, other] = [hotkey('//validator1_sn1'), hotkey('//validator2_sn1')];
    setStake(state, owner, ROOT_NETUID, 1_000n * TAO);
    setStake(state, other, ROOT_NETUID, 1n);
    const stakes = () => [owner, other].map((key) => state.get(TotalHotkeyAlpha, key, SUBNET));
    const [first = 0n, second = 0n] = stakes();
    const out = state.get(pools.SubnetAlphaOut, SUBNET);
    const pay = (key: typeof owner) =>
      payDividends(
        state,
        SUBNET,
        { dividends: new Map([[key, 1n * TAO]]), validatorAlpha: 0n, rootAlpha: 100n * TAO },
        createReferencePools(),
      );
    expect(pay(owner).rootDividends.get(owner)).toBe(17_999_542_225n);
    expect(stakes()).toEqual([first + 17_999_542_225n, second]);
    expect(state.get(pools.SubnetAlphaOut, SUBNET)).toBe(out);
    expect(state.get(RootClaimable, owner, SUBNET)).toBe((82_000_457_774n << 32n) / (1_000n * TAO));
    expect(state.get(RootAlphaDividendsPerSubnet, SUBNET, owner)).toBe(82_000_457_774n);
    // One rao of root stake weighs almost nothing, but there is nobody else to share with.
    setStake(state, other, SUBNET, 0n);
    expect(pay(other).rootDividends.get(other)).toBe(99_999_999_999n);
    expect(state.get(pools.SubnetAlphaOut, SUBNET)).toBe(out);
    expect(state.has(RootClaimable, other, SUBNET)).toBe(false);
  });
});

describe('a market of two subnets', () => {
  it('gives more TAO to the higher price, whose price rises with it, and keeps every identity', () => {
    const chain = createTestChain({ subnets: 2 });
    const { state } = chain;
    const buy = {
      case: 'addStake',
      value: { hotkey: bytesOf('//validator1_sn1'), netuid: 1, amountStaked: 2_000n * TAO },
    } as const;
    expect(chain.run('//Alice', buy).error).toBeUndefined();
    for (let block = 0; block < 60; block += 1) {
      const issuance = state.get(TotalIssuance);
      const pots = [SUBNET, SECOND].map((netuid) => state.get(Account, subnetAccount(netuid)).free);
      chain.mine();
      const grown = [SUBNET, SECOND].map(
        (netuid, index) => state.get(Account, subnetAccount(netuid)).free - (pots[index] ?? 0n),
      );
      expect(state.get(TotalIssuance) - issuance).toBe((grown[0] ?? 0n) + (grown[1] ?? 0n));
      expect(findBrokenInvariants(state)).toEqual([]);
    }
    const [first, second] = [flowOf(state).excess, flowOf(state, SECOND).excess];
    const prices = [SUBNET, SECOND].map((netuid) => state.get(pools.SubnetMovingPrice, netuid));
    expect(first + second).toBeGreaterThanOrEqual(TAO - 2n);
    // 1.44 times the price is 1.44 times the TAO.
    expect((first * 1_000n) / second).toBe(((prices[0] ?? 0n) * 1_000n) / (prices[1] ?? 1n));
  });
});
