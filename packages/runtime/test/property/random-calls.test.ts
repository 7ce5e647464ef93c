/** Laws that hold whatever calls come: identities of TAO and alpha, inverse keys, undo, snapshots, determinism. */
import type { Extrinsic } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AppliedBlock, applyBlock, undoBlock } from '../../src/block/apply-block.ts';
import { alphaOfSubnets } from '../../src/invariants/alpha-of-subnets.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { ownershipInvariants } from '../../src/invariants/ownership-invariants.ts';
import { owedBySubnet } from '../../src/rules/root-claims.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { Owner } from '../../src/state/items/staking-items.ts';
import { NetworkRegisteredAt } from '../../src/state/items/subnet-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { anyCall, type Blocks, blocks, smallNetwork } from '../support/random-blocks.ts';
import { countBlock, rareFamilies, type Tally } from '../support/tally.ts';
import {
  account,
  attempt,
  blockInput,
  bytesOf,
  createTestChain,
  hotkey,
  ports,
  wrapState,
} from '../support/test-chain.ts';

/** Seals every block. */
function mine(state: ChainState, plan: Blocks): AppliedBlock[] {
  const chain = wrapState(state);
  return plan.map((items) => chain.mine(items.map((item) => ('uri' in item ? chain.sign(item.uri, item.call) : item))));
}

/** Seals every block; returns the digests. */
function run(state: ChainState, plan: Blocks): { digests: string[] } {
  return { digests: mine(state, plan).map(({ block }) => block.header.stateDigest.join()) };
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

/** Rao: for the calls and the claims of a block, of which each adds root stake at most once per subnet. */
const ROUNDING_OF_A_BLOCK = 32n;

/**
 * Alpha that is nobody's: withheld incentive, floors, and fees without author. Never negative, and it never shrinks, but
 * by less than a rao of each subnet for every addition of root stake. By netuid and block of creation, as a netuid can be
 * used again.
 */
function unassignedBySubnet(state: ChainState): ReadonlyMap<string, bigint> {
  return new Map(
    alphaOfSubnets(state).map(({ netuid, out, owned }) => [
      `${netuid} of block ${state.get(NetworkRegisteredAt, netuid)}`,
      out - owned,
    ]),
  );
}

/** 500 runs take 8 s where nobody else works. */
const TIMEOUT_MS = 120_000;

describe('any sequence of calls', () => {
  it('breaks no invariant, and of every family some go through', { timeout: TIMEOUT_MS }, () => {
    const tally: Tally = new Map();
    fc.assert(
      fc.property(blocks, (plan) => {
        const state = smallNetwork();
        for (const items of plan) {
          for (const applied of mine(state, [items])) countBlock(tally, applied);
          expect(findBrokenInvariants(state)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
    expect(rareFamilies(tally, 3)).toEqual({});
  });

  it('keeps owners and their lists inverse, leaves no stake to nobody, and lets only neurons serve', () => {
    fc.assert(
      fc.property(blocks, (plan) => {
        const state = smallNetwork();
        for (const items of plan) {
          mine(state, [items]);
          expect(ownershipInvariants(state)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps alpha: stake and pending emission never exceed what is out, and what is nobody’s never shrinks', () => {
    let owed = 0n;
    fc.assert(
      fc.property(blocks, (plan) => {
        const state = smallNetwork();
        let previous = unassignedBySubnet(state);
        for (const items of plan) {
          run(state, [items]);
          const now = unassignedBySubnet(state);
          for (const [id, alpha] of now) {
            expect(alpha + ROUNDING_OF_A_BLOCK).toBeGreaterThanOrEqual(previous.get(id) ?? 0n);
          }
          previous = now;
          owed += sum([...owedBySubnet(state).values()]);
        }
      }),
      { numRuns: 40 },
    );
    expect(owed).toBeGreaterThan(0n);
  });

  it('gives the same digests twice, and after a snapshot in the middle', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), (plan, cut) => {
        const first = run(smallNetwork(), plan).digests;
        const state = smallNetwork();
        const middle = cut % (plan.length + 1);
        const head = run(state, plan.slice(0, middle)).digests;
        const reopened = openState(snapshotOf(state), ports);
        expect([...head, ...run(reopened, plan.slice(middle)).digests]).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('is undone block by block to exactly what was there', () => {
    fc.assert(
      fc.property(blocks, (plan) => {
        const chain = wrapState(smallNetwork());
        const stack = plan.map((items) => {
          const before = snapshotOf(chain.state);
          return {
            before,
            applied: chain.mine(items.map((item) => ('uri' in item ? chain.sign(item.uri, item.call) : item))),
          };
        });
        for (const { before, applied } of stack.reverse()) {
          undoBlock(chain.state, applied.undo);
          expect(snapshotOf(chain.state)).toEqual(before);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('leaves every map as it was when a call is refused', () => {
    fc.assert(
      fc.property(blocks, anyCall, (plan, { uri, call }) => {
        const state = smallNetwork();
        run(state, plan);
        const before = snapshotOf(state).records;
        const { refusal, events } = attempt(state, uri, call);
        if (refusal === undefined) return;
        expect(events).toEqual([]);
        expect(snapshotOf(state).records).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any bytes', () => {
  it('in a signed extrinsic never make a block throw, and change nothing when they are refused by the pool’s rules', () => {
    fc.assert(
      fc.property(
        fc.record({
          signer: fc.uint8Array({ minLength: 32, maxLength: 32 }),
          scheme: fc.constantFrom('sr25519', 'ed25519', 'x', ''),
          nonce: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
          validUntil: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
          genesisHash: fc.uint8Array({ maxLength: 40 }),
          call: fc.uint8Array({ maxLength: 60 }),
          signature: fc.uint8Array({ maxLength: 70 }),
        }),
        fc.boolean(),
        (extrinsic, isOurs) => {
          const { state } = createTestChain();
          const twin = createTestChain().state;
          const value = isOurs
            ? { ...extrinsic, genesisHash: state.head.hash, nonce: 0n, signer: bytesOf('//Bob') }
            : extrinsic;
          const { block } = applyBlock(state, blockInput([{ extrinsic: { case: 'signed', value } }]), ports);
          applyBlock(twin, blockInput([]), ports);
          if (block.receipts[0]?.error?.stage !== 'pool') return;
          expect(block.header.stateDigest).toEqual(twin.head.header.stateDigest);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of money never overflow: the richest account cannot be paid beyond u64', () => {
    const chain = createTestChain();
    const dev = (value: bigint): Extrinsic => ({
      extrinsic: {
        case: 'dev',
        value: { action: { case: 'faucet', value: { account: bytesOf('//Bob'), amount: value } } },
      },
    });
    chain.mine([dev(2n ** 64n - 1n), dev(2n ** 64n - 1n)]);
    expect(chain.state.get(TotalIssuance)).toBe(2n ** 64n - 1n);
    expect(chain.state.get(Account, account('//Bob')).free).toBeLessThanOrEqual(2n ** 64n - 1n);
    expect(chain.state.get(Owner, hotkey('//validator1_sn1'))).toBe(account('//Alice'));
  });
});
