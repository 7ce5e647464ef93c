import { bytesToHex, WireError } from '@yumanet/protocol';
import type { Block, Header, Snapshot } from '@yumanet/protocol/messages';
import { type AppliedBlock, applyBlock, type ChainState, openState, type RuntimePorts } from '@yumanet/runtime';
import type { BlockStore, StoredGenesis } from '../store/block-store.ts';
import { storeFault } from '../store/store-fault.ts';
import { createEpochRuns, type EpochRuns } from './epoch-runs.ts';
import { createRecentStates, type RecentStates } from './recent-states.ts';

/** A chain whose state is that of the store's last block. */
export interface OpenedChain {
  readonly state: ChainState;
  readonly genesis: StoredGenesis;
  /** Blocks that were executed again since the last checkpoint. */
  readonly replayedBlocks: bigint;
  /** The newest epochs among the blocks that were executed again. */
  readonly epochRuns: EpochRuns;
  /** The states before the blocks that were executed again. */
  readonly recentStates: RecentStates;
}

/**
 * Opens the chain of a store, or starts one with `makeGenesis` in an empty store. The state is derived: the last
 * checkpoint, then every later block is executed again and must come out with the hash and digest it was kept with, so
 * each start proves that execution is deterministic. Throws `FaultError` `store_mismatch`, which names the block.
 * Cost: one execution per block since the checkpoint.
 */
export function openChain(store: BlockStore, ports: RuntimePorts, makeGenesis: () => StoredGenesis): OpenedChain {
  const genesis = store.readGenesis() ?? startChain(store, makeGenesis());
  const head = store.readHeadNumber();
  const base = store.readCheckpoint(head) ?? genesis.snapshot;
  expectKept(store, base);
  const state = stateOf(base, ports);
  const epochRuns = createEpochRuns();
  const recentStates = createRecentStates(state);
  for (let number = base.header.number + 1n; number <= head; number += 1n) {
    const applied = replayBlock(state, store, ports, number);
    epochRuns.record(applied);
    recentStates.record(applied.undo);
  }
  return { state, genesis, replayedBlocks: head - base.header.number, epochRuns, recentStates };
}

function stateOf(snapshot: Snapshot, ports: RuntimePorts): ChainState {
  try {
    return openState(snapshot, ports);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    const { number } = snapshot.header;
    throw storeFault('store_corrupt', `the state that was kept at block ${number} is damaged: ${error.message}`, error);
  }
}

function startChain(store: BlockStore, genesis: StoredGenesis): StoredGenesis {
  store.writeGenesis(genesis);
  return genesis;
}

/** A checkpoint must belong to the block it claims to be the state of. */
function expectKept(store: BlockStore, { header, hash }: Snapshot): void {
  if (header.number === 0n) return;
  expectSame(header.number, blockOf(store, header.number), { hash, header });
}

function replayBlock(state: ChainState, store: BlockStore, ports: RuntimePorts, number: bigint): AppliedBlock {
  const kept = blockOf(store, number);
  const { timestampMs, mode, randomness } = kept.header;
  const applied = applyBlock(state, { timestampMs, mode, randomness, extrinsics: kept.extrinsics }, ports);
  expectSame(number, kept, applied.block);
  return applied;
}

function blockOf(store: BlockStore, number: bigint): Block {
  const stored = store.readBlock(number);
  if (stored === undefined) throw storeFault('store_corrupt', `block ${number} is missing from the chain`);
  return stored.block;
}

interface Identified {
  readonly hash: Uint8Array;
  readonly header: Header;
}

function expectSame(number: bigint, kept: Identified, made: Identified): void {
  const differences = [
    differenceOf('hash', kept.hash, made.hash),
    differenceOf('state digest', kept.header.stateDigest, made.header.stateDigest),
  ].filter((text) => text !== '');
  if (differences.length === 0) return;
  throw storeFault(
    'store_mismatch',
    `block ${number} does not come out as it was kept (${differences.join('; ')}): the chain was written by other rules or damaged`,
  );
}

function differenceOf(what: string, kept: Uint8Array, made: Uint8Array): string {
  const [keptHex, madeHex] = [bytesToHex(kept), bytesToHex(made)];
  return keptHex === madeHex ? '' : `${what} ${madeHex} instead of ${keptHex}`;
}
