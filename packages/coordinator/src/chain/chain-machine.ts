import type { Extrinsic, Header, Snapshot } from '@yumanet/protocol/messages';
import type { AppliedBlock, BlockInput } from '@yumanet/runtime';
import type { ClockSetting } from '../store/block-store.ts';

/** The last block of a chain; block 0 is the genesis. */
export interface ChainHead {
  readonly number: bigint;
  readonly hash: Uint8Array;
  readonly header: Header;
}

/** The chain's state as the producer sees it: one block forward, one block back. */
export interface ChainMachine {
  head(): ChainHead;
  /** The timestamp of the next block with these extrinsics, by the clock of the chain and the controls over it. */
  nextTimestampMs(extrinsics: readonly Extrinsic[]): bigint;
  /** What the clock of the chain is from this block on, when that is another than before. */
  clockChangeWith(block: bigint): ClockSetting | undefined;
  /** The private half of the beacon's round that begins with the next block; empty when none does. */
  nextPulse(): Uint8Array;
  /** Runs a block on the state. Never throws for what an extrinsic does. */
  apply(input: BlockInput): AppliedBlock;
  /** Takes the last applied block back. */
  undo(applied: AppliedBlock): void;
  /** The whole state, for a checkpoint. Cost grows with the state. */
  snapshot(): Snapshot;
}
