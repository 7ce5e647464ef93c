import { bytesToHex, toNetuid } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../src/state/byte-writer.ts';
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

  it('has of entries that were written at once the item, their count, keys and values, and then those that were removed', () => {
    const value = fc.bigInt({ min: 0n, max: 2n });
    const drawn = fc.oneof(fc.array(value, { minLength: NETUIDS, maxLength: NETUIDS }), fc.constant(ALL_CHANGED));
    fc.assert(
      fc.property(netuids, netuids, drawn, (first, order, values) => {
        const { state } = createTestChain();
        // Entries lie in the order in which they were made, and are written in another.
        for (const netuid of [...first, ...order]) state.set(TotalHotkeyAlpha, 1n, HOTKEY, toNetuid(netuid));
        state.advance(state.head);
        const table = state.wordTable(TotalHotkeyAlpha);
        const cells = table.writableCells(order.map((netuid) => [HOTKEY, toNetuid(netuid)]));
        const amounts = BigUint64Array.from(order, (netuid) => values[netuid] ?? 0n);
        table.writeCells(cells, { words: new Uint32Array(amounts.buffer), stride: 2, offset: 0 });
        const written = order.map((netuid, index) => ({ netuid, amount: amounts[index] ?? 0n }));
        for (const { netuid, amount } of written) {
          if (amount === 0n) state.remove(TotalHotkeyAlpha, HOTKEY, toNetuid(netuid));
        }
        expect(bytesToHex(state.encodeChanges(new Uint8Array(0)).bytes)).toBe(bytesToHex(formOf(written)));
      }),
      { numRuns: 300 },
    );
  });
});

const HOTKEY = hotkey('//digested/at once');
const NETUIDS = 80;
const ALL_CHANGED = new Array<bigint>(NETUIDS).fill(2n);
/** Some in any order, or a row of them: what lies side by side is copied as one. */
const netuids = fc.oneof(
  fc.uniqueArray(fc.nat(NETUIDS - 1), { minLength: 1 }),
  fc.tuple(fc.nat(NETUIDS - 1), fc.nat(NETUIDS - 1)).map(([from, count]) => rowOf(from, count)),
);

function rowOf(from: number, count: number): number[] {
  return Array.from({ length: Math.min(count + 1, NETUIDS - from) }, (_, index) => from + index);
}

/** What the digest has of entries of `TotalHotkeyAlpha` that were 1: those that are 2 changed, those that are 0 were removed. */
function formOf(written: readonly { netuid: number; amount: bigint }[]): Uint8Array {
  const writer = new ByteWriter();
  const item = new TextEncoder().encode(TotalHotkeyAlpha.name);
  const begin = (valueCount: number) => {
    writer.u8(item.length);
    writer.bytes(item);
    writer.words(Uint32Array.of(valueCount), 0, 1);
  };
  const changed = written.filter(({ amount }) => amount === 2n);
  if (changed.length > 0) begin(changed.length);
  for (const { netuid } of changed) writeKey(writer, netuid);
  for (const { amount } of changed) writer.u64(amount);
  for (const { netuid } of written.filter(({ amount }) => amount === 0n)) {
    begin(0);
    writeKey(writer, netuid);
  }
  return writer.take();
}

/** A key is filled up to a word. */
function writeKey(writer: ByteWriter, netuid: number): void {
  writer.account(HOTKEY);
  writer.u16(netuid);
  writer.u16(0);
}
