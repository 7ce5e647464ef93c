import type { StoredBlock } from './block-store.ts';

/** A caller's bug, not a fault of the medium: blocks must be appended without a gap, exactly once, at least `countMin`. */
export function expectNext(head: bigint, blocks: readonly StoredBlock[], countMin = 1): void {
  if (blocks.length < countMin) throw new Error(`at least ${countMin} block is wanted`);
  let expected = head + 1n;
  for (const { block } of blocks) {
    if (block.header.number !== expected)
      throw new Error(`block ${block.header.number} does not follow ${expected - 1n}`);
    expected += 1n;
  }
}
