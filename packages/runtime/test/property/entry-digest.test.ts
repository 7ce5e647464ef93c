import { bytesToHex, toNetuid } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import { AlphaV2, Owner, TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { coldkey, createTestChain, hotkey } from '../support/test-chain.ts';

/** Several places share a hotkey. */
const ACCOUNTS = 5;

/** One entry of each kind: words and other values, keys of one to three parts. */
function writeAll(state: ChainState, place: number, value: bigint): void {
  const miner = hotkey(`//digested/${place % ACCOUNTS}`);
  const owner = coldkey(`//digested/${place % ACCOUNTS}`);
  const netuid = toNetuid(40 + place);
  if (value === 0n) {
    state.remove(Account, owner);
    state.remove(Owner, miner);
    state.remove(TotalHotkeyAlpha, miner, netuid);
    state.remove(AlphaV2, miner, owner, netuid);
    return;
  }
  state.set(Account, { nonce: value, free: value }, owner);
  state.set(Owner, owner, miner);
  state.set(TotalHotkeyAlpha, value, miner, netuid);
  state.set(AlphaV2, { mantissa: value, exponent: -value }, miner, owner, netuid);
}

const write = fc.record({ place: fc.nat(9), value: fc.bigInt({ min: 0n, max: 3n }) });
const blocks = fc.array(fc.array(write, { maxLength: 12 }), { maxLength: 5 });

function runBlock(state: ChainState, writes: readonly { place: number; value: bigint }[]): string {
  for (const { place, value } of writes) writeAll(state, place, value);
  const bytes = bytesToHex(state.encodeChanges(new Uint8Array(0)).bytes);
  state.advance(state.head);
  return bytes;
}

describe('the digest of a block', () => {
  it('says the same whatever was written and removed before: it knows nothing of where entries lie', () => {
    fc.assert(
      fc.property(blocks, fc.array(write, { maxLength: 12 }), (history, writes) => {
        const { state } = createTestChain();
        const { state: fresh } = createTestChain();
        for (const one of [state, fresh]) one.advance(one.head);
        for (const block of history) runBlock(state, block);
        runBlock(
          state,
          Array.from({ length: 10 }, (_, place) => ({ place, value: 0n })),
        );
        expect(runBlock(state, writes)).toBe(runBlock(fresh, writes));
      }),
      { numRuns: 60 },
    );
  });
});
