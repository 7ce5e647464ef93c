/** A network that begins just before the first halving, and the halvings of its TAO and of its alpha. */
import { toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { buildGenesis } from '../../src/genesis/build-genesis.ts';
import { readChain } from '../../src/reads/read-chain.ts';
import { readIndex } from '../../src/reads/read-index.ts';
import { reserveAccount } from '../../src/rules/system-accounts.ts';
import {
  BlockEmission,
  SubnetAlphaOutEmission,
  SubnetExcessTao,
  SubnetTaoInEmission,
} from '../../src/state/items/emission-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetMovingPrice } from '../../src/state/items/pool-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { createTestChain, genesisOptions, ports, SUBNET, TAO } from '../support/test-chain.ts';

const FIRST_HALVING = 10_500_000n * TAO;
const SECOND = toNetuid(2);
const shell = { mode: { mode: 'manual', intervalMs: 1 }, dev: true };

describe('the scenario before the halving', () => {
  it.each(['fast', 'mainnet'] as const)('of the preset %s emits 1 TAO for 100 blocks, then 0.5', (preset) => {
    const chain = createTestChain({ preset, scenario: 'halving' });
    const { state } = chain;
    expect(state.get(TotalIssuance)).toBe(FIRST_HALVING - 100n * TAO);
    expect(state.get(SubnetMovingPrice, SUBNET)).toBeGreaterThan(0n);
    chain.mineTo(99n);
    expect(state.get(TotalIssuance)).toBe(FIRST_HALVING - TAO);
    expect(readChain(state, shell)).toMatchObject({ blockEmission: TAO, nextHalvingIssuance: FIRST_HALVING });
    chain.mine();
    expect([state.get(BlockEmission), state.get(TotalIssuance)]).toEqual([TAO, FIRST_HALVING]);
    expect(readChain(state, shell)).toMatchObject({
      blockEmission: TAO / 2n,
      nextHalvingIssuance: 15_750_000n * TAO,
    });
    chain.mine();
    expect([state.get(BlockEmission), state.get(TotalIssuance)]).toEqual([TAO / 2n, FIRST_HALVING + TAO / 2n]);
    expect(state.get(SubnetTaoInEmission, SUBNET) + state.get(SubnetExcessTao, SUBNET)).toBe(TAO / 2n);
  });

  it('counts the TAO of everybody else, which nobody can spend, in the sum of all accounts', () => {
    const { state } = createTestChain({ scenario: 'halving', subnets: 2 });
    const total = state.keys(Account).reduce((sum, [key]) => sum + state.get(Account, key).free, 0n);
    expect(total).toBe(FIRST_HALVING - 100n * TAO);
    expect(state.get(Account, reserveAccount()).free).toBe(total - 6_000_001n * TAO - 2n * 10_000n * TAO);
  });

  it('is refused to a network that has more TAO already', () => {
    const accounts = genesisOptions().accounts.map(({ account }) => ({ account, freeRao: 2_000_000n * TAO }));
    expect(() => buildGenesis(genesisOptions({ accounts, scenario: 'halving' }), ports)).toThrow(
      'an account of genesis',
    );
  });

  it('gives another genesis hash than the network without it', () => {
    const [plain, halving] = [{}, { scenario: 'halving' as const }].map(
      (change) => buildGenesis(genesisOptions(change), ports).hash,
    );
    expect(halving).not.toEqual(plain);
  });
});

describe('alpha', () => {
  it('halves by the issuance of its own subnet, whatever TAO emits', () => {
    const chain = createTestChain({ subnets: 2, scenario: 'halving' });
    const { state } = chain;
    // The next block finds one rao less than the threshold, and the one after it more.
    state.set(SubnetAlphaIn, FIRST_HALVING - 1n - state.get(SubnetAlphaOut, SECOND), SECOND);
    chain.mine();
    expect(state.get(SubnetAlphaOutEmission, SECOND)).toBe(TAO);
    const minted = state.get(SubnetAlphaIn, SECOND) + state.get(SubnetAlphaOut, SECOND);
    expect(minted).toBe(FIRST_HALVING - 1n + TAO);
    chain.mine();
    expect(state.get(SubnetAlphaOutEmission, SECOND)).toBe(TAO / 2n);
    expect(state.get(SubnetAlphaIn, SECOND) + state.get(SubnetAlphaOut, SECOND)).toBe(minted + TAO / 2n);
    expect([state.get(SubnetAlphaOutEmission, SUBNET), state.get(BlockEmission)]).toEqual([TAO, TAO]);
  });
});

describe('the index', () => {
  it('tells what the next block gives each subnet, as that block then does', () => {
    const chain = createTestChain({ subnets: 2, scenario: 'halving' });
    chain.mineTo(20n);
    const index = readIndex(chain.state);
    chain.mine();
    const given = [SUBNET, SECOND].map(
      (netuid) => chain.state.get(SubnetTaoInEmission, netuid) + chain.state.get(SubnetExcessTao, netuid),
    );
    expect(index.subnets.map(({ taoEmission }) => taoEmission)).toEqual(given);
    expect(index.taoEmission).toBe((given[0] ?? 0n) + (given[1] ?? 0n));
    expect(chain.state.get(TotalIssuance)).toBe(index.totalIssuance + index.taoEmission);
  });
});
