/** What can be said about a kept block without executing it. */
import { bytesToHex, type Crypto } from '@yumanet/protocol';
import type { Block } from '@yumanet/protocol/messages';
import { hashExtrinsic } from './hash-extrinsic.ts';
import { isSameBytes } from './same-bytes.ts';
import { extrinsicsRoot, hashHeader } from './seal-block.ts';

/** The block that another one must follow. */
export interface ParentBlock {
  readonly number: bigint;
  readonly hash: Uint8Array;
}

/**
 * What is wrong with a block that should follow `parent`, or undefined: its number and parent, its hash, one receipt per
 * extrinsic, and the root over the extrinsics that it has. Execution alone tells whether receipts, events and digest are right.
 */
export function findSealProblem(block: Block, parent: ParentBlock, crypto: Crypto): string | undefined {
  const { header, hash, extrinsics, receipts } = block;
  if (header.number !== parent.number + 1n) return `has number ${header.number} after block ${parent.number}`;
  const headerHash = hashHeader(header, crypto);
  if (!isSameBytes(hash, headerHash)) return `has hash ${bytesToHex(hash)}, its header's is ${bytesToHex(headerHash)}`;
  if (!isSameBytes(header.parent, parent.hash)) {
    return `has parent ${bytesToHex(header.parent)}, the block before it is ${bytesToHex(parent.hash)}`;
  }
  if (extrinsics.length !== receipts.length) {
    return `has ${extrinsics.length} extrinsics and ${receipts.length} receipts`;
  }
  const stray = receipts.findIndex((receipt, index) => {
    const extrinsic = extrinsics[index];
    if (extrinsic === undefined || receipt.index !== index) return true;
    return !isSameBytes(receipt.hash, hashExtrinsic(extrinsic, { block: header.number, index }, crypto));
  });
  if (stray >= 0) return `has a receipt ${stray} that is not of its extrinsic ${stray}`;
  const root = extrinsicsRoot(receipts, crypto);
  if (isSameBytes(header.extrinsicsRoot, root)) return undefined;
  return `has extrinsics root ${bytesToHex(header.extrinsicsRoot)}, that of its extrinsics is ${bytesToHex(root)}`;
}
