/** The identities of economics.md section 6.6, to the rao, whatever calls come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Books, checkBlock, openBooks } from '../../src/invariants/conservation.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { type Blocks, blocks, smallNetwork } from '../support/random-blocks.ts';
import { wrapState } from '../support/test-chain.ts';

/** Seals every block and holds it against the books as of its parent. */
function check(state: ChainState, plan: Blocks): Books {
  const chain = wrapState(state);
  let books = openBooks(state);
  for (const items of plan) {
    const applied = chain.mine(items.map((item) => ('uri' in item ? chain.sign(item.uri, item.call) : item)));
    const checked = checkBlock(state, books, applied);
    expect(checked.broken).toEqual([]);
    books = checked.books;
  }
  return books;
}

/** 300 runs take 5 s where nobody else works. */
const TIMEOUT_MS = 120_000;

describe('any sequence of calls', () => {
  it('keeps TAO, the accounts of subnets and alpha, to the rao', { timeout: TIMEOUT_MS }, () => {
    const totals = { claimable: 0n, unowned: 0n, retained: 0n };
    fc.assert(
      fc.property(blocks, (plan) => {
        for (const { claimable, unowned, retained } of check(smallNetwork(), plan).subnets.values()) {
          totals.claimable += claimable;
          totals.unowned += unowned;
          totals.retained += retained;
        }
      }),
      { numRuns: 150 },
    );
    expect(totals.claimable).toBeGreaterThan(0n);
    expect(totals.unowned).toBeGreaterThan(0n);
    expect(totals.retained).toBeGreaterThan(0n);
  });
});
