import type { Clock } from '@yumanet/protocol';
import type { ChainState, RuntimePorts } from '@yumanet/runtime';
import type { BlockStore } from '../store/block-store.ts';
import { trunkLine } from '../store/chain-line.ts';
import { type ExecutedChain, type ExecutionSteps, executeLine, executeOn } from './execute-line.ts';
import { executeInTurns } from './in-turns.ts';

/**
 * How long a read waits for its state: less than clients wait for an answer. The work goes on after that, so that asking
 * again gets nearer.
 */
const PAST_READ_WAIT_MS = 8_000;

/** A read of a state that first has to be made again. */
export type PastRead<T> =
  | { readonly kind: 'read'; readonly value: T }
  /** Not in time; so many blocks are still to be executed. */
  | { readonly kind: 'working'; readonly blocksLeft: bigint }
  /** The chain was taken back or replaced meanwhile. */
  | { readonly kind: 'moved' };

/** The states before those that are kept in memory, made again by executing the blocks since the checkpoint before them. */
export interface PastStates {
  /** Precondition: the block is on the chain, from its base on. `read` writes nothing. */
  readAt<T>(block: bigint, read: (state: ChainState) => T): Promise<PastRead<T>>;
  /** The chain is another one. */
  forget(): void;
}

export interface PastStatesParts {
  readonly clock: Clock;
  readonly store: BlockStore;
  readonly ports: RuntimePorts;
  readonly giveWay: () => Promise<void>;
}

interface Work {
  blocksLeft: bigint;
  failure: { readonly error: unknown } | undefined;
  /** Never rejects: who still waits then throws the failure. */
  done: Promise<void>;
}

/** One state is made at a time, and the last one is kept: its neighbours are then near. */
export function createPastStates(parts: PastStatesParts): PastStates {
  return new OneStateAtATime(parts);
}

class OneStateAtATime implements PastStates {
  readonly #parts: PastStatesParts;
  #kept: ExecutedChain | undefined;
  #work: Work | undefined;
  /** Counts the chains that there were. */
  #generation = 0;

  constructor(parts: PastStatesParts) {
    this.#parts = parts;
  }

  forget(): void {
    this.#generation += 1;
    this.#kept = undefined;
  }

  async readAt<T>(block: bigint, read: (state: ChainState) => T): Promise<PastRead<T>> {
    const { clock } = this.#parts;
    const generation = this.#generation;
    const endMs = clock.monotonicMs() + PAST_READ_WAIT_MS;
    for (;;) {
      if (generation !== this.#generation) return { kind: 'moved' };
      const kept = this.#kept;
      if (kept !== undefined && covers(kept, block)) {
        return { kind: 'read', value: kept.recentStates.readAt(block, read) };
      }
      this.#work ??= this.#start(block);
      const work = this.#work;
      const leftMs = endMs - clock.monotonicMs();
      const isDone = leftMs > 0 && (await endsWithin(clock, work.done, leftMs));
      if (work.failure !== undefined) throw work.failure.error;
      if (!isDone) return { kind: 'working', blocksLeft: work.blocksLeft };
    }
  }

  #start(block: bigint): Work {
    const generation = this.#generation;
    const work: Work = { blocksLeft: 0n, failure: undefined, done: Promise.resolve() };
    const turns = {
      giveWay: this.#parts.giveWay,
      isWanted: () => generation === this.#generation,
      onTurn: (blocksLeft: bigint) => {
        work.blocksLeft = blocksLeft;
      },
    };
    const keep = (made: ExecutedChain | undefined) => {
      if (made !== undefined && generation === this.#generation) this.#kept = made;
    };
    const fail = (error: unknown) => {
      work.failure = { error };
    };
    work.done = executeInTurns(this.#stepsTo(block), turns)
      .then(keep, fail)
      .finally(() => {
        this.#work = undefined;
      });
    return work;
  }

  /** From what is kept, when it is before the block and nearer than the checkpoint. */
  #stepsTo(block: bigint): ExecutionSteps {
    const { store, ports } = this.#parts;
    const line = trunkLine(block);
    const kept = this.#kept;
    const from = store.readCheckpoint(line)?.header.number ?? 0n;
    if (kept === undefined || kept.state.head.number > block || kept.state.head.number < from) {
      return executeLine(store, line, ports);
    }
    this.#kept = undefined;
    return executeOn(kept, { store, line, ports });
  }
}

function covers({ state, recentStates }: ExecutedChain, block: bigint): boolean {
  return recentStates.firstBlock() <= block && block <= state.head.number;
}

/** False when time is up before. */
function endsWithin(clock: Clock, work: Promise<void>, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = clock.startTimer(timeoutMs, () => resolve(false));
    void work.then(() => {
      cancel();
      resolve(true);
    });
  });
}
