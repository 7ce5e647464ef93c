/**
 * One block: first the block step, then the extrinsics in order, then the digest over everything that changed. This is
 * the table of contents of the chain.
 */
import type { Netuid } from '@yumanet/protocol';
import type { Block, Extrinsic, Header, Receipt } from '@yumanet/protocol/messages';
import { type BlockContext, nextBlockContext } from '../context/block-context.ts';
import type { LedgerEntry } from '../context/block-ledger.ts';
import type { RuntimePorts } from '../ports.ts';
import type { ChainState, Head, WriteSet } from '../state/chain-state.ts';
import { GenesisHash } from '../state/items/system-items.ts';
import { applyProposals } from './apply-proposals.ts';
import type { EpochRun } from './epoch-run.ts';
import { revealCommitments } from './reveal-commitments.ts';
import { runBlockStep } from './run-block-step.ts';
import { runExtrinsic } from './run-extrinsic.ts';
import { blockRandomness, extrinsicsRoot, hashHeader } from './seal-block.ts';

/** Everything that a block depends on besides the state. */
export interface BlockInput {
  readonly timestampMs: bigint;
  /** How the block came to be: `interval`, `instant` or `manual`. */
  readonly mode: string;
  /** The private half of the beacon's round that begins with this block; empty when none does. See `nextRound`. */
  readonly pulse: Uint8Array;
  readonly extrinsics: readonly Extrinsic[];
  /** Checks signatures again, for blocks that come from elsewhere than this node's pool. */
  readonly verifySignatures?: boolean;
}

/** What `undoBlock` needs. */
export interface BlockUndo {
  readonly parent: Head;
  readonly writeSet: WriteSet;
}

export interface AppliedBlock {
  readonly block: Block;
  /** Netuids whose epoch ran. */
  readonly epochs: readonly Netuid[];
  /** What those epochs read and what they paid, which the state does not keep. */
  readonly epochRuns: readonly EpochRun[];
  /** What became of amounts that the state does not keep. */
  readonly ledger: readonly LedgerEntry[];
  readonly undo: BlockUndo;
}

/**
 * Builds the block after the head and makes it the head. The same state and input give the same block, everywhere.
 * Nothing that an extrinsic says can make it throw; a bug that does leaves the state as it was.
 */
export function applyBlock(state: ChainState, input: BlockInput, ports: RuntimePorts): AppliedBlock {
  const mark = state.mark();
  try {
    return buildBlock(nextBlockContext(state, ports), input, ports);
  } catch (error) {
    state.rollbackTo(mark);
    throw error;
  }
}

/** Takes the newest block back. Precondition: `undo` is that of the newest block. */
export function undoBlock(state: ChainState, { writeSet, parent }: BlockUndo): void {
  if (state.head.number !== parent.number + 1n) throw new Error('only the newest block can be undone');
  state.revert(writeSet, parent);
}

/**
 * Shows `read` the state as it was before some of the newest blocks, and puts it forward again, also when `read` throws.
 * Precondition: `undos` are those of the newest blocks, the newest first, and no block is being built. `read` changes
 * nothing. Cost: the writes of these blocks, twice.
 */
export function withBlocksUndone<T>(state: ChainState, undos: readonly BlockUndo[], read: (state: ChainState) => T): T {
  const heads: Head[] = [];
  for (const { writeSet, parent } of undos) {
    heads.push(state.head);
    state.exchange(writeSet, parent);
  }
  try {
    return read(state);
  } finally {
    for (const [index, { writeSet }] of [...undos.entries()].reverse()) {
      const head = heads[index];
      if (head !== undefined) state.exchange(writeSet, head);
    }
  }
}

function buildBlock(context: BlockContext, input: BlockInput, ports: RuntimePorts): AppliedBlock {
  const { state, events } = context;
  if (state.head.number === 0n) state.set(GenesisHash, state.head.hash);
  const epochRuns = runBlockStep(context, input.pulse, ports);
  applyProposals(context);
  revealCommitments(context, ports.crypto);
  const blockEvents = events.take();
  const run = { ports, verifySignatures: input.verifySignatures ?? false };
  const receipts = input.extrinsics.map((extrinsic, index) => runExtrinsic(context, extrinsic, index, run));
  const { block, undo } = sealBlock(context, { input, receipts }, ports);
  const epochs = epochRuns.map(({ netuid }) => netuid);
  return { block: { ...block, events: blockEvents }, epochs, epochRuns, ledger: context.ledger.entries(), undo };
}

interface BlockBody {
  readonly input: BlockInput;
  readonly receipts: readonly Receipt[];
}

/** The digest is over the parent's and this block's writes: two nodes with the same one agree on all history. */
function sealBlock(
  { state, block: number }: BlockContext,
  { input, receipts }: BlockBody,
  { crypto }: RuntimePorts,
): { readonly block: Omit<Block, 'events'>; readonly undo: BlockUndo } {
  const parent = state.head;
  const { writeSet, bytes } = state.encodeChanges(parent.header.stateDigest);
  const header: Header = {
    number,
    parent: parent.hash,
    timestampMs: input.timestampMs,
    mode: input.mode,
    randomness: blockRandomness(state, crypto),
    extrinsicsRoot: extrinsicsRoot(receipts, crypto),
    stateDigest: crypto.sha256(bytes),
    pulse: input.pulse,
  };
  const hash = hashHeader(header, crypto);
  state.advance({ number, hash, header });
  return { block: { hash, header, extrinsics: input.extrinsics, receipts }, undo: { parent, writeSet } };
}
