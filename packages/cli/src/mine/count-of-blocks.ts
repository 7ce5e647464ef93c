/** `1 block`, `2 blocks`. */
export function countOfBlocks(blocks: number | bigint): string {
  return `${blocks} ${BigInt(blocks) === 1n ? 'block' : 'blocks'}`;
}
