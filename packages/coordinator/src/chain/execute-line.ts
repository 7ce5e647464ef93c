import { bytesToHex, type FaultError, WireError } from '@yumanet/protocol';
import type { Header, Snapshot } from '@yumanet/protocol/messages';
import { type AppliedBlock, applyBlock, type ChainState, openState, type RuntimePorts } from '@yumanet/runtime';
import { differingParts } from '../history/differing-parts.ts';
import type { BlockStore, StoredBlock } from '../store/block-store.ts';
import type { ChainLine } from '../store/chain-line.ts';
import { storeFault } from '../store/store-fault.ts';
import { createEpochRuns, type EpochRuns } from './epoch-runs.ts';
import { createRecentStates, type RecentStates } from './recent-states.ts';

/** A state with what its last blocks left besides it. */
export interface ExecutedChain {
  readonly state: ChainState;
  /** The newest epochs among the blocks that were executed. */
  readonly epochRuns: EpochRuns;
  /** The states before the blocks that were executed. */
  readonly recentStates: RecentStates;
}

/** Work that is done one block after the other: each step tells how many blocks are left. */
export type ExecutionSteps = Generator<bigint, ExecutedChain, void>;

/**
 * Makes the state at the end of a line. State is derived: the last checkpoint, then every later block is executed again
 * and must come out with the hash and digest it was kept with, so each time proves that execution is deterministic.
 * Changes nothing in the store. Throws `FaultError` `store_mismatch`, which names the block. Cost: one execution per block
 * since the checkpoint.
 */
export function* executeLine(
  store: BlockStore,
  line: ChainLine,
  ports: RuntimePorts,
  expect: Expectation = expectSealed,
): ExecutionSteps {
  const start = store.readCheckpoint(line) ?? baseOf(store);
  expectKept(store, line, start);
  const state = stateOf(start, ports);
  const chain: ExecutedChain = { state, epochRuns: createEpochRuns(), recentStates: createRecentStates(state) };
  return yield* executeOn(chain, { store, line, ports }, expect);
}

export interface ExecutionParts {
  readonly store: BlockStore;
  readonly line: ChainLine;
  readonly ports: RuntimePorts;
}

/** The same, and everything that is kept of a block must come out: its receipts, events and epochs too. */
export function executeExactly(store: BlockStore, line: ChainLine, ports: RuntimePorts): ExecutionSteps {
  return executeLine(store, line, ports, expectWhole);
}

/** Goes on to the end of a line. Precondition: the state is at a block of this line. */
export function* executeOn(
  chain: ExecutedChain,
  { store, line, ports }: ExecutionParts,
  expect: Expectation = expectSealed,
): ExecutionSteps {
  const end = endOf(line);
  for (let number = chain.state.head.number + 1n; number <= end; number += 1n) {
    const kept = blockOn(store, line, number);
    const { timestampMs, mode, pulse } = kept.block.header;
    const { extrinsics } = kept.block;
    const applied = applyBlock(chain.state, { timestampMs, mode, pulse, extrinsics }, ports);
    expect(kept, applied);
    chain.epochRuns.record(applied);
    chain.recentStates.record(applied.undo);
    yield end - number;
  }
  return chain;
}

/** The number of the last block of a line. */
function endOf({ trunk, branch }: ChainLine): bigint {
  return trunk + BigInt(branch.length);
}

/** Throws `FaultError` `store_mismatch` when a block does not come out as it was kept: the state is then another chain's. */
type Expectation = (kept: StoredBlock, applied: AppliedBlock) => void;

/** The hash covers what goes in, the digest what comes of it in the state. */
function expectSealed({ block }: StoredBlock, applied: AppliedBlock): void {
  expectSame(block, applied.block);
}

function expectWhole(kept: StoredBlock, applied: AppliedBlock): void {
  expectSealed(kept, applied);
  const [part] = differingParts(kept, applied);
  if (part !== undefined) throw mismatch(kept.block.header.number, `it differs in ${part}`);
}

function baseOf(store: BlockStore): Snapshot {
  const base = store.readBase();
  if (base === undefined) throw new Error('the store has no base yet');
  return base.snapshot;
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

/** A checkpoint must belong to the block it claims to be the state of; a base has no block. */
function expectKept(store: BlockStore, line: ChainLine, { header, hash }: Snapshot): void {
  if (header.number === baseOf(store).header.number) return;
  expectSame(blockOn(store, line, header.number).block, { hash, header });
}

function blockOn(store: BlockStore, { trunk, branch }: ChainLine, number: bigint): StoredBlock {
  const hash = number > trunk ? branch[Number(number - trunk) - 1] : undefined;
  const stored = hash === undefined ? store.readBlock(number) : store.readSetAside(hash);
  if (stored === undefined) throw storeFault('store_corrupt', `block ${number} is missing from the chain`);
  return stored;
}

interface Identified {
  readonly hash: Uint8Array;
  readonly header: Header;
}

function expectSame(kept: Identified, made: Identified): void {
  const differences = [
    differenceOf('hash', kept.hash, made.hash),
    differenceOf('state digest', kept.header.stateDigest, made.header.stateDigest),
  ].filter((text) => text !== '');
  if (differences.length === 0) return;
  throw mismatch(made.header.number, differences.join('; '));
}

function mismatch(number: bigint, what: string): FaultError {
  const text = `block ${number} does not come out as it was kept (${what}): the chain was written by other rules or damaged`;
  return storeFault('store_mismatch', text);
}

function differenceOf(what: string, kept: Uint8Array, made: Uint8Array): string {
  const [keptHex, madeHex] = [bytesToHex(kept), bytesToHex(made)];
  return keptHex === madeHex ? '' : `${what} ${madeHex} instead of ${keptHex}`;
}
