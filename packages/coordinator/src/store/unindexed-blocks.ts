import type { Block } from '@yumanet/protocol/messages';
import type { AccountExtrinsic, ExtrinsicPlace } from './block-store.ts';
import { indexRowsOf } from './index-rows.ts';

/**
 * The last place of an extrinsic in some blocks, which are in order. They are few, so that looking through them costs less
 * than an index of them.
 */
export function findInBlocks(blocks: readonly Block[], hash: Uint8Array): ExtrinsicPlace | undefined {
  for (const { header, receipts } of blocks.toReversed()) {
    const index = receipts.findLastIndex((receipt) => isSame(receipt.hash, hash));
    if (index >= 0) return { block: header.number, index };
  }
  return undefined;
}

/** Those of an account before a block, the newest first: whole blocks, until there are at least `countMin`. */
export function listInBlocks(
  blocks: readonly Block[],
  account: Uint8Array,
  { before, countMin }: { readonly before: bigint; readonly countMin: number },
): AccountExtrinsic[] {
  const found: AccountExtrinsic[] = [];
  for (const block of blocks.toReversed()) {
    if (found.length >= countMin) break;
    const { number } = block.header;
    if (number >= before) continue;
    for (const row of indexRowsOf(block).reverse()) {
      if (row.account !== null && isSame(row.account, account)) {
        found.push({ hash: row.hash, block: number, index: row.index });
      }
    }
  }
  return found;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
