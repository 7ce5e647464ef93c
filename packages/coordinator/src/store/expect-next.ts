import type { StoredBlock } from './block-store.ts';

/** A caller's bug, not a fault of the medium: blocks must be appended without a gap, exactly once, at least one. */
export function expectNext(head: bigint, blocks: readonly StoredBlock[]): void {
  if (blocks.length === 0) throw new Error('append needs at least one block');
  let expected = head + 1n;
  for (const { block } of blocks) {
    if (block.header.number !== expected)
      throw new Error(`block ${block.header.number} does not follow ${expected - 1n}`);
    expected += 1n;
  }
}
