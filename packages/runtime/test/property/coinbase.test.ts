/** Laws of a block's TAO and alpha in any market: docs/rules/economics.md section 6.6. */

import { type Netuid, toNetuid } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoBlock } from '../../src/block/apply-block.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as emission from '../../src/state/items/emission-items.ts';
import * as pools from '../../src/state/items/pool-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { anyRootTao, anySubnetMarket, type Market, writeMarket } from '../support/random-market.ts';
import { createTestChain, ports, TAO, wrapState } from '../support/test-chain.ts';

const NETUIDS = [1, 2, 3].map(toNetuid);
const BLOCKS = 25;

const market = fc.record({ rootTao: anyRootTao, subnets: fc.tuple(anySubnetMarket, anySubnetMarket, anySubnetMarket) });

/** A network with this market. */
function networkOf(plan: Market): ChainState {
  const { state } = createTestChain({ subnets: plan.subnets.length });
  writeMarket(state, plan);
  return openState(snapshotOf(state), ports);
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
