/** Laws of a block's TAO and alpha in any market: docs/rules/economics.md section 6.6. */

import { type Netuid, toNetuid } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoBlock } from '../../src/block/apply-block.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as emission from '../../src/state/items/emission-items.ts';
import { NetworkRegistrationAllowed, RecycleOrBurn } from '../../src/state/items/hyperparameter-items.ts';
import * as pools from '../../src/state/items/pool-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { setStake } from '../support/set-stake.ts';
import { createTestChain, hotkey, ports, TAO, wrapState } from '../support/test-chain.ts';

const NETUIDS = [1, 2, 3].map(toNetuid);
const BLOCKS = 25;

const market = fc.record({
  /** Root stake of the first validator, which all subnets share. */
  rootTao: fc.constantFrom(0n, 1_000n * TAO, 1_000_000n * TAO),
  subnets: fc.tuple(anySubnet(), anySubnet(), anySubnet()),
});
type Market = typeof market extends fc.Arbitrary<infer T> ? T : never;

function anySubnet() {
  return fc.record({
    tao: fc.bigInt({ min: 1_000_000n, max: 100_000n * TAO }),
    alpha: fc.bigInt({ min: 900_000n, max: 1_000_000n * TAO }),
    quoteWeight: fc.oneof(
      fc.constant(pools.SwapBalancer.defaultValue),
      fc.bigInt({ min: 10n ** 16n, max: 99n * 10n ** 16n }),
    ),
    movingPrice: fc.bigInt({ min: 0n, max: 1n << 33n }),
    enabled: fc.boolean(),
    open: fc.boolean(),
    recycles: fc.boolean(),
  });
}

/** A network with this market; TAO of pots and of root's stake counts in the issuance. */
function networkOf({ rootTao, subnets }: Market): ChainState {
  const { state } = createTestChain({ subnets: subnets.length });
  subnets.forEach((subnet, index) => {
    const netuid = toNetuid(index + 1);
    state.set(pools.SubnetTAO, subnet.tao, netuid);
    state.set(pools.SubnetAlphaIn, subnet.alpha, netuid);
    state.set(pools.SwapBalancer, subnet.quoteWeight, netuid);
    state.set(pools.SubnetMovingPrice, subnet.movingPrice, netuid);
    state.set(pools.SubnetEmissionEnabled, subnet.enabled, netuid);
    state.set(NetworkRegistrationAllowed, subnet.open, netuid);
    state.set(RecycleOrBurn, subnet.recycles ? 'Recycle' : 'Burn', netuid);
    setPot(state, netuid, subnet.tao);
  });
  state.set(pools.SubnetTAO, rootTao, ROOT_NETUID);
  setStake(state, hotkey('//validator1_sn1'), ROOT_NETUID, rootTao);
  setPot(state, ROOT_NETUID, rootTao);
  return openState(snapshotOf(state), ports);
}

function setPot(state: ChainState, netuid: Netuid, free: bigint): void {
  const pot = subnetAccount(netuid);
  const before = state.get(Account, pot).free;
  state.set(Account, { nonce: 0n, free }, pot);
  state.set(TotalIssuance, state.get(TotalIssuance) + free - before);
}

const potOf = (state: ChainState, netuid: Netuid) => state.get(Account, subnetAccount(netuid)).free;
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

describe('the coinbase of any market', () => {
  it('issues what subnet accounts get, puts into pools what it says, and breaks no invariant', () => {
    fc.assert(
      fc.property(market, (plan) => {
        const chain = wrapState(networkOf(plan));
        const { state } = chain;
        expect(findBrokenInvariants(state)).toEqual([]);
        for (let block = 0; block < BLOCKS; block += 1) {
          const issuance = state.get(TotalIssuance);
          const pots = NETUIDS.map((netuid) => potOf(state, netuid));
          const reserves = NETUIDS.map((netuid) => state.get(pools.SubnetTAO, netuid));
          chain.mine();
          const given = NETUIDS.map((netuid, index) => potOf(state, netuid) - (pots[index] ?? 0n));
          expect(state.get(TotalIssuance) - issuance).toBe(sum(given));
          expect(sum(given)).toBeLessThanOrEqual(TAO);
          NETUIDS.forEach((netuid, index) => {
            if (!plan.subnets[index]?.open) expect(given[index]).toBe(0n);
            if (given[index] === 0n) return;
            const entered =
              state.get(emission.SubnetTaoInEmission, netuid) + state.get(emission.SubnetExcessTao, netuid);
            expect(state.get(pools.SubnetTAO, netuid) - (reserves[index] ?? 0n)).toBe(entered);
            expect(entered).toBeLessThanOrEqual(given[index] ?? 0n);
          });
          expect(findBrokenInvariants(state)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same twice and after a snapshot, and is undone to exactly what was there', () => {
    fc.assert(
      fc.property(market, fc.nat({ max: BLOCKS - 1 }), (plan, cut) => {
        const chain = wrapState(networkOf(plan));
        const applied = Array.from({ length: BLOCKS }, () => ({ before: snapshotOf(chain.state), ...chain.mine() }));
        const middle = applied[cut];
        if (middle === undefined) throw new Error('no such block');
        const twin = wrapState(openState(middle.before, ports));
        const digestsOf = (blocks: readonly { readonly block: (typeof middle)['block'] }[]) =>
          blocks.map(({ block }) => block.header.stateDigest.join());
        const again = Array.from({ length: BLOCKS - cut }, () => twin.mine());
        expect(digestsOf(again)).toEqual(digestsOf(applied.slice(cut)));
        for (const { before, undo } of [...applied].reverse()) {
          undoBlock(chain.state, undo);
          expect(snapshotOf(chain.state)).toEqual(before);
        }
      }),
      { numRuns: 15 },
    );
  });
});
