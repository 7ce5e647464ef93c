/** Subnets that come, live and go in any order leave nothing behind, and lose no rao. */
import { toNetuid } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockUndo, undoBlock } from '../../src/block/apply-block.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { splitByLargestRemainder } from '../../src/rules/largest-remainder.ts';
import { subnetExists } from '../../src/rules/subnets.ts';
import {
  NetworkImmunityPeriod,
  NetworkLockReductionInterval,
  NetworkRegistrationStartBlock,
  SubnetLimit,
} from '../../src/state/items/subnet-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { recordsOf, subnetItems } from '../support/subnet-records.ts';
import { bytesOf, createTestChain, ports, TAO, type TestChain, wrapState } from '../support/test-chain.ts';

const KEPT = new Set(subnetItems().flatMap(({ name, outlivesSubnet }) => (outlivesSubnet ? [name] : [])));
const NETUIDS = [1, 2, 3, 4];

const owner = fc.constantFrom('//Bob', '//Charlie', '//Dave');
const netuid = fc.constantFrom(...NETUIDS);
const amount = fc.bigInt({ min: 3_000_000n, max: 5_000n * TAO });

type Step = { readonly uri: string; readonly call: Call['call'] };

const asSudo = (call: Call['call']): Step => ({
  uri: '//Alice',
  call: { case: 'sudo', value: { call: { call } } },
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: owner.map((uri) => create(uri)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(owner, netuid)
      .map(([uri, id]) => ({ uri, call: { case: 'startCall', value: { netuid: id } } as const })),
  },
  fc.tuple(owner, netuid).map(([uri, id]) => {
    const call = { case: 'burnedRegister', value: { netuid: id, hotkey: bytesOf(`${uri}/miner`) } } as const;
    return { uri, call };
  }),
  {
    weight: 4,
    arbitrary: fc.tuple(owner, netuid, amount).map(([uri, id, amountStaked]) => {
      const call = { case: 'addStake', value: { hotkey: bytesOf(`${uri}/owner`), netuid: id, amountStaked } } as const;
      return { uri, call };
    }),
  },
  netuid.map((id) => asSudo({ case: 'rootDissolveNetwork', value: { netuid: id } })),
);

function create(uri: string): Step {
  return { uri, call: { case: 'registerNetwork', value: { hotkey: bytesOf(`${uri}/owner`) } } };
}

/** Steps of one block, and empty blocks after it. */
const plans = fc.array(fc.tuple(fc.array(step, { maxLength: 4 }), fc.integer({ min: 0, max: 12 })), {
  minLength: 3,
  maxLength: 14,
  size: 'max',
});

/** At most three subnets; whoever is three blocks old may be replaced. Some are older than the start of registrations. */
function smallNetwork(): TestChain {
  const { state } = createTestChain();
  state.set(NetworkLockReductionInterval, 1n);
  state.set(NetworkImmunityPeriod, 3n);
  state.set(SubnetLimit, 3);
  state.set(NetworkRegistrationStartBlock, 1n);
  return wrapState(openState(snapshotOf(state), ports));
}

describe('subnets that come and go', () => {
  it('keep every invariant, leave nothing behind, and are undone to nothing', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const chain = smallNetwork();
        const before = snapshotOf(chain.state);
        const undos: BlockUndo[] = [];
        for (const [steps, idle] of plan) {
          undos.push(chain.mine(steps.map(({ uri, call }) => chain.sign(uri, call))).undo);
          expect(findBrokenInvariants(chain.state)).toEqual([]);
          const gone = NETUIDS.filter((id) => !subnetExists(chain.state, toNetuid(id)));
          const left = gone.flatMap((id) => recordsOf(chain.state, id));
          expect(left.filter((record) => !KEPT.has(record.split('/')[0] ?? ''))).toEqual([]);
          for (let block = 0; block < idle; block += 1) undos.push(chain.mine().undo);
        }
        for (const undo of undos.reverse()) undoBlock(chain.state, undo);
        expect(snapshotOf(chain.state)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a split by largest remainder', () => {
  it('is whole, within a rao of proportion, and larger for larger weights', () => {
    const weights = fc.array(fc.oneof(fc.bigInt({ min: 0n, max: 9n }), fc.bigInt({ min: 0n, max: 2n ** 64n })), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), weights, (pot, parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0n);
        const shares = splitByLargestRemainder(pot, parts);
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(total === 0n ? 0n : pot);
        for (const [index, share] of shares.entries()) {
          const exact = pot * (parts[index] ?? 0n);
          expect(share * total).toBeGreaterThan(exact - (total || 1n));
          expect(share * total).toBeLessThan(exact + (total || 1n));
        }
      }),
    );
  });
});
