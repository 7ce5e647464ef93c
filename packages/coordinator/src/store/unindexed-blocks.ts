import type { Block } from '@yumanet/protocol/messages';
import type { AccountExtrinsic, ExtrinsicPlace } from './block-store.ts';
import { type ExtrinsicRow, indexRowsOf } from './index-rows.ts';

/** The index rows of a block that are not written yet. */
export interface UnindexedBlock {
  readonly number: bigint;
  readonly rows: readonly ExtrinsicRow[];
}

export function unindexedBlockOf(block: Block): UnindexedBlock {
  return { number: block.header.number, rows: indexRowsOf(block) };
}

/**
 * The last place of an extrinsic in some blocks, which are in order. They are few, so that looking through them costs less
 * than an index of them.
 */
export function findInBlocks(blocks: readonly UnindexedBlock[], hash: Uint8Array): ExtrinsicPlace | undefined {
  for (const { number, rows } of blocks.toReversed()) {
    const row = rows.findLast((candidate) => isSame(candidate.hash, hash));
    if (row !== undefined) return { block: number, index: row.index };
  }
  return undefined;
}

/** Those of an account before a block, the newest first: whole blocks, until there are at least `countMin`. */
export function listInBlocks(
  blocks: readonly UnindexedBlock[],
  account: Uint8Array,
  { before, countMin }: { readonly before: bigint; readonly countMin: number },
): AccountExtrinsic[] {
  const found: AccountExtrinsic[] = [];
  for (const { number, rows } of blocks.toReversed()) {
    if (found.length >= countMin) break;
    if (number >= before) continue;
    for (const row of rows.toReversed()) {
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
