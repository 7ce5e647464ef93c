/** What a registration costs: decay, half-life, bounds, bumps, and what is counted. Numbers of docs/rules/subnets.md section 1.3. */
import { toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { decayRegistrationBurns } from '../../src/block/decay-burn.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { NetworkRegistrationAllowed } from '../../src/state/items/hyperparameter-items.ts';
import {
  Burn,
  BurnHalfLife,
  BurnIncreaseMult,
  MaxBurn,
  MinBurn,
  RAORecycledForRegistration,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
} from '../../src/state/items/registration-items.ts';
import { bytesOf, createTestChain, eventsOf, refusalOf, SUBNET, TAO } from '../support/test-chain.ts';

const register = (uri: string, netuid = 1) =>
  ({ case: 'burnedRegister', value: { netuid, hotkey: bytesOf(uri) } }) as const;
const TWICE = 2n << 64n;
const ROOT = toNetuid(0);
const SECOND = toNetuid(2);

interface Price {
  readonly burn: bigint;
  readonly halfLife?: number;
  readonly min?: bigint;
  readonly max?: bigint;
  readonly mult?: bigint;
}

function priced({ burn, halfLife = 360, min = 0n, max = 100n * TAO, mult = TWICE }: Price): ChainState {
  const { state } = createTestChain();
  state.set(Burn, burn, SUBNET);
  state.set(BurnHalfLife, halfLife, SUBNET);
  state.set(MinBurn, min, SUBNET);
  state.set(MaxBurn, max, SUBNET);
  state.set(BurnIncreaseMult, mult, SUBNET);
  return state;
}

/** Takes the first step of so many blocks, from block 2 on; returns the price. */
function decay(state: ChainState, blocks: number, from = 2): bigint {
  for (let block = from; block < from + blocks; block += 1) {
    decayRegistrationBurns({ state, block: BigInt(block) });
  }
  return state.get(Burn, SUBNET);
}

describe('the price of a registration', () => {
  it.each([
    [1, 998_076_443n],
    [10, 980_930_083n],
    [100, 824_860_547n],
    [360, 499_999_865n],
    [720, 249_999_807n],
    [3_600, 976_303n],
  ])('decays from 1 TAO with a half-life of 360 in %i blocks to %i rao', (blocks, burn) => {
    expect(decay(priced({ burn: TAO }), blocks)).toBe(burn);
  });

  it('halves in its half-life: 1024 rao with 2 blocks', () => {
    const state = priced({ burn: 1_024n, halfLife: 2 });
    expect(decay(state, 2)).toBe(511n);
    expect(decay(state, 2)).toBe(255n);
  });

  it('does not decay in block 1, nor with a half-life of 0', () => {
    const state = priced({ burn: TAO });
    expect(decay(state, 1, 1)).toBe(TAO);
    expect(decay(state, 1, 2)).toBe(998_076_443n);
    expect(decay(priced({ burn: TAO, halfLife: 0 }), 100)).toBe(TAO);
  });

  it('rises at once and decays in the next block: 1000, 2000, 1998 rao', () => {
    const state = priced({ burn: 1_000n, halfLife: 1_000 });
    eventsOf(state, '//Alice', register('//m'));
    expect(state.get(Burn, SUBNET)).toBe(2_000n);
    expect(decay(state, 1)).toBe(1_998n);
  });

  it('stays within its bounds, after a decay and after a bump', () => {
    const state = priced({ burn: 1n, halfLife: 1, min: 100_000n, max: 150_000n });
    expect(decay(state, 1)).toBe(100_000n);
    eventsOf(state, '//Alice', register('//m'));
    expect(state.get(Burn, SUBNET)).toBe(150_000n);
    expect(decay(state, 1)).toBe(100_000n);
    expect(decay(state, 5)).toBe(100_000n);
  });

  it('is the maximum when that is below the minimum', () => {
    expect(decay(priced({ burn: TAO, min: 700n, max: 600n }), 1)).toBe(600n);
  });

  it('rises with every one of many registrations in one block, and each pays what the one before left', () => {
    const state = priced({ burn: TAO, mult: 23_242_897_532_874_035_200n });
    const prices = [TAO, 1_260_000_000n, 1_587_600_000n, 2_000_376_000n, 2_520_473_760n];
    for (const [index, price] of prices.entries()) {
      expect(state.get(Burn, SUBNET)).toBe(price);
      eventsOf(state, '//Alice', register(`//m${index}`));
    }
    expect(state.get(Burn, SUBNET)).toBe(3_175_796_937n);
    expect(state.get(RAORecycledForRegistration, SUBNET)).toBe(prices.reduce((sum, price) => sum + price));
    expect(state.get(RegistrationsThisBlock, SUBNET)).toBe(5);
    expect(state.get(RegistrationsThisInterval, SUBNET)).toBe(0);
  });

  it('never falls by a registration: a multiplier below 1 counts as 1', () => {
    const state = priced({ burn: 1_000_000n, mult: 1n << 63n });
    eventsOf(state, '//Alice', register('//m'));
    expect(state.get(Burn, SUBNET)).toBe(1_000_000n);
  });

  it('is untouched by a refused registration, as are the counters', () => {
    const state = priced({ burn: TAO });
    state.set(NetworkRegistrationAllowed, false, SUBNET);
    expect(refusalOf(state, '//Alice', register('//m')).name).toBe('SubNetRegistrationDisabled');
    expect(state.get(Burn, SUBNET)).toBe(TAO);
    expect(state.get(RegistrationsThisBlock, SUBNET)).toBe(0);
  });

  it('is each subnet’s own, root’s included', () => {
    const { state } = createTestChain({ subnets: 2 });
    eventsOf(state, '//Alice', register('//m'));
    expect(state.get(Burn, SUBNET)).toBe(1_260_000_000n);
    expect(state.get(Burn, SECOND)).toBe(TAO);
    expect(state.get(RegistrationsThisBlock, SECOND)).toBe(0);
    decay(state, 1);
    expect(state.get(Burn, SECOND)).toBe(998_076_443n);
    expect(state.get(Burn, ROOT)).toBe(99_807_644n);
  });

  it('counts registrations of a block anew in the next one', () => {
    const chain = createTestChain();
    chain.mine([chain.sign('//Alice', register('//a')), chain.sign('//Alice', register('//b'))]);
    expect(chain.state.get(RegistrationsThisBlock, SUBNET)).toBe(2);
    chain.mine();
    expect(chain.state.get(RegistrationsThisBlock, SUBNET)).toBe(0);
    expect(chain.state.get(RAORecycledForRegistration, SUBNET)).toBe(2_260_000_000n);
  });
});
