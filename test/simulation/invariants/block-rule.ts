/** Rules about blocks. */
import type { Violation } from '../world/violation.ts';
import type { WatchedBlock } from './watched-block.ts';

/** Looks at each block once, in order. `before` is the block before it; undefined for the first. */
export type BlockCheck = (watched: WatchedBlock, before: WatchedBlock | undefined) => Violation | undefined;

/** A rule that remembers blocks. */
export interface BlockRule {
  readonly check: BlockCheck;
  /** The blocks after this one are no longer in the chain. */
  forgetAfter(block: bigint): void;
}
