import type { KeptBlock, Snapshot } from '@yumanet/protocol/messages';
import {
  type AppliedBlock,
  applyBlock,
  type BrokenInvariant,
  type ChainState,
  findRecordDifference,
  findStateProblem,
  InvariantAudit,
  openState,
  type RuntimePorts,
  type StorageDifference,
  storageRecords,
} from '@yumanet/runtime';
import { storeFault } from '../store/store-fault.ts';
import type { ChainHistory } from './chain-history.ts';
import { differingParts } from './differing-parts.ts';
import { isSameBytes } from './same-bytes.ts';

/** A block that was executed again. */
export interface ReplayedBlock {
  readonly number: bigint;
  readonly kept: KeptBlock;
  readonly applied: AppliedBlock;
  /** What came out otherwise than it was kept; nothing for a block that reproduces. See `differingParts`. */
  readonly parts: readonly string[];
  /** What does not hold after it; nothing when nobody asked. */
  readonly broken: readonly BrokenInvariant[];
}

/** What a replay looks at beside the blocks. */
export interface InvariantCheck {
  /** Every invariant after every block. */
  readonly checkInvariants?: boolean;
}

/** Executes a history block by block, with what each block was made from. */
export class HistoryReplay {
  readonly history: ChainHistory;
  readonly state: ChainState;
  readonly #ports: RuntimePorts;
  readonly #checkpoints: ReadonlySet<bigint>;
  readonly #audit: InvariantAudit | undefined;

  /**
   * Starts at the base. With `checkInvariants` every block costs a look at the whole state. Throws `FaultError`
   * `store_corrupt` when the base is damaged.
   */
  constructor(history: ChainHistory, ports: RuntimePorts, { checkInvariants = false }: InvariantCheck = {}) {
    this.history = history;
    this.state = stateOf(history, history.base, ports);
    this.#ports = ports;
    this.#checkpoints = new Set(history.checkpoints);
    this.#audit = checkInvariants ? new InvariantAudit(this.state) : undefined;
  }

  /** The block whose state this is. */
  get number(): bigint {
    return this.state.head.number;
  }

  /** True when the state after this block was kept. */
  get hasCheckpoint(): boolean {
    return this.#checkpoints.has(this.number);
  }

  /** Executes the block after `number`. Precondition: the history has one. Throws `FaultError` when it cannot be read. */
  next(): ReplayedBlock {
    const number = this.number + 1n;
    const kept = this.history.readBlock(number);
    const { timestampMs, mode, pulse } = kept.block.header;
    const input = { timestampMs, mode, pulse, extrinsics: kept.block.extrinsics };
    const applied = applyBlock(this.state, input, this.#ports);
    return {
      number,
      kept,
      applied,
      parts: differingParts({ block: applied.block, epochs: [...applied.epochs] }, kept),
      broken: this.#audit?.afterBlock(applied) ?? [],
    };
  }

  /** How the checkpoint of this block differs from the state; undefined when it does not, or there is none. */
  findCheckpointDifference(): CheckpointDifference | undefined {
    if (!this.hasCheckpoint) return undefined;
    const { hash, records } = this.history.readCheckpoint(this.number);
    const storage = findRecordDifference(storageRecords(this.state), records, this.state);
    const isOfBlock = isSameBytes(hash, this.state.head.hash);
    if (isOfBlock && storage === undefined) return undefined;
    return { isOfBlock, ...(storage === undefined ? {} : { storage }) };
  }
}

export interface CheckpointDifference {
  /** False when the checkpoint says that it is the state of another block with this number. */
  readonly isOfBlock: boolean;
  /** The first entry, by item and key; absent when only the block is another one. */
  readonly storage?: StorageDifference;
}

function stateOf({ place }: ChainHistory, snapshot: Snapshot, ports: RuntimePorts): ChainState {
  const problem = findStateProblem(snapshot, ports);
  if (problem === undefined) return openState(snapshot, ports);
  const { number } = snapshot.header;
  throw storeFault('store_corrupt', `the first state of ${place}, at block ${number}, is damaged: ${problem}`);
}
