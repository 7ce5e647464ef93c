import { toJson } from '@yumanet/protocol';
import { BlockNotice, RevertNotice } from '@yumanet/protocol/messages';
import type { StoredBlock } from '../store/block-store.ts';

/** What the stream tells about a block. */
function blockNoticeOf({ block, epochs }: StoredBlock): BlockNotice {
  return {
    header: block.header,
    hash: block.hash,
    extrinsicCount: block.extrinsics.length,
    failedCount: block.receipts.filter(({ error }) => error !== undefined).length,
    epochs: [...epochs],
  };
}

/** A block as a server-sent event: its number is the id that a client resumes with. */
export function blockFrame(stored: StoredBlock): string {
  const data = JSON.stringify(toJson(BlockNotice, blockNoticeOf(stored)));
  return `event: block\nid: ${stored.block.header.number}\ndata: ${data}\n\n`;
}

/** A revert as a server-sent event; who resumes with its id goes on after the block that the chain was taken back to. */
export function revertFrame(notice: RevertNotice): string {
  return `event: reverted\nid: ${notice.to}\ndata: ${JSON.stringify(toJson(RevertNotice, notice))}\n\n`;
}
