/** A fault that must be found: after some time somebody writes another supply into storage. */
import type { Blocks } from '../random-blocks.ts';
import { setStorage } from '../wild-storage.ts';

const BLOCK_INDEX = 20;

/** What to put into the block with this index. */
export function forgedSupply(blockIndex: number): Blocks[number] {
  return blockIndex === BLOCK_INDEX ? [setStorage({ item: 'TotalIssuance', key: [], value: '1' })] : [];
}
