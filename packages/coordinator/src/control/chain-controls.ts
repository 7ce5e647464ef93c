import { type Clock, FaultError, type Refusal, refuse } from '@yumanet/protocol';
import type { Dump, RevertNotice } from '@yumanet/protocol/messages';
import {
  type ChainState,
  nowForTimestamp,
  type RuntimePorts,
  snapshotOf,
  timestampWithoutControls,
} from '@yumanet/runtime';
import type { ChainClock } from '../chain/chain-clock.ts';
import type { ChainHead } from '../chain/chain-machine.ts';
import { type ExecutedChain, type ExecutionSteps, executeExactly, executeLine } from '../chain/execute-line.ts';
import { executeInTurns } from '../chain/in-turns.ts';
import type { LiveChain } from '../chain/live-chain.ts';
import { haltedRefusal, stoppingRefusal } from '../desk/extrinsic-desk.ts';
import { type Parsed, parsed, refused } from '../http/parsed.ts';
import type { Dropped, ExtrinsicPool } from '../pool/extrinsic-pool.ts';
import type { Producer } from '../producer/producer.ts';
import type { BlockStore, ClockSetting, RestorePoint } from '../store/block-store.ts';
import { type ChainLine, trunkLine } from '../store/chain-line.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { collectDump, type DumpWish } from './collect-dump.ts';
import { createOneAtATime, type OneAtATime } from './one-at-a-time.ts';
import { checkLoadable, wholeChainOf } from './whole-chain.ts';

/** Snapshots that are kept at the same time; one more is refused. */
const SNAPSHOTS_MAX = 64;

/** Controls at the same time, the one in hand among them; one more is refused. */
const CONTROLS_MAX = 16;

/** A snapshot by its id or its name. */
export type SnapshotKey = { readonly id: bigint } | { readonly name: string };

/** What to take the chain back to. */
export type RevertTarget = SnapshotKey | { readonly block: bigint };

export interface Reverted {
  readonly head: ChainHead;
  /** Blocks that are no longer in the chain. */
  readonly droppedBlocks: bigint;
  /** Blocks that are in it again. */
  readonly restoredBlocks: bigint;
}

export interface Loaded {
  readonly head: ChainHead;
  readonly poolEntries: number;
}

/** Moves the whole chain: to an earlier block, to a snapshot, to another chain. One move at a time. */
export interface ChainControls {
  /** Keeps the head, the time and the pool as they are now. A name moves from an earlier snapshot to this one. */
  takeSnapshot(name: string | undefined): Parsed<RestorePoint>;
  /** The oldest first. */
  listSnapshots(): RestorePoint[];
  /** Forgets a snapshot, and the blocks that only it needed. Answers with what is left. */
  removeSnapshot(key: SnapshotKey): Promise<Parsed<RestorePoint[]>>;
  /**
   * Makes an earlier block, or that of a snapshot, the head again; a snapshot brings its pool and its time along. Durable
   * before it answers. Cost: what the blocks since have written; for a block that is not below the head, or too far, the
   * state is executed again from the checkpoint before it.
   */
  revert(target: RevertTarget): Promise<Parsed<Reverted>>;
  /** The chain as one message, as it is now. */
  dump(wish: DumpWish): Promise<Parsed<Dump>>;
  /** Puts the chain of a dump in the place of this one, whose snapshots go with it. Every block is executed again. */
  load(dump: Dump): Promise<Parsed<Loaded>>;
}

export interface ChainControlsParts {
  readonly chain: LiveChain;
  readonly store: BlockStore;
  readonly pool: ExtrinsicPool;
  readonly producer: Producer;
  readonly clock: Clock;
  readonly chainClock: ChainClock;
  readonly ports: RuntimePorts;
  readonly giveWay: () => Promise<void>;
  /** The chain is at another block, and that is durable: tell everybody. */
  readonly onMoved: (move: MovedChain) => void;
}

export interface MovedChain {
  readonly notice: RevertNotice;
  /** What left the pool. */
  readonly dropped: readonly Dropped[];
}

export function createChainControls(parts: ChainControlsParts): ChainControls {
  return new SerialControls(parts);
}

/** Where a revert goes. */
interface Destination {
  readonly hash: Uint8Array;
  readonly point: RestorePoint | undefined;
}

/** A state that is ready to be moved to. */
interface Arrival {
  read<T>(look: (state: ChainState) => T): T;
  /** Makes it that of the chain. */
  install(): void;
}

class SerialControls implements ChainControls {
  readonly #parts: ChainControlsParts;
  readonly #turns: OneAtATime = createOneAtATime(CONTROLS_MAX);

  constructor(parts: ChainControlsParts) {
    this.#parts = parts;
  }

  takeSnapshot(name: string | undefined): Parsed<RestorePoint> {
    const { chain, store, pool, chainClock } = this.#parts;
    if (store.readRestorePoints().length >= SNAPSHOTS_MAX) {
      return refused(refuse('request', 'TooManySnapshots', { snapshots_max: BigInt(SNAPSHOTS_MAX) }));
    }
    const { number, hash, header } = chain.head();
    const { timestampMs } = header;
    const waiting = [...pool.entries()].map(({ extrinsic }) => extrinsic);
    return parsed(
      store.addRestorePoint({ name, block: number, hash, timestampMs, nowMs: chainClock.nowMs(), pool: waiting }),
    );
  }

  listSnapshots(): RestorePoint[] {
    return this.#parts.store.readRestorePoints();
  }

  async removeSnapshot(key: SnapshotKey): Promise<Parsed<RestorePoint[]>> {
    return this.#inTurn(async () => {
      const point = this.#findPoint(key);
      if (point === undefined) return refused(snapshotNotFound(key));
      this.#parts.store.removeRestorePoint(point.id);
      return parsed(this.listSnapshots());
    });
  }

  revert(target: RevertTarget): Promise<Parsed<Reverted>> {
    return this.#inTurn(async () => {
      const idle = this.#refuseIdle();
      if (idle !== undefined) return refused(idle);
      const destination = this.#findDestination(target);
      if (!destination.ok) return destination;
      const line = this.#parts.store.findLine(destination.value.hash);
      if (line === undefined) throw new Error('what a snapshot needs is kept');
      const { point } = destination.value;
      if (this.#isInMemory(line)) return parsed(this.#moveTo(point, line, this.#nearArrival(line)));
      const { store, ports } = this.#parts;
      const executed = await this.#execute(executeLine(store, line, ports));
      return executed.ok ? parsed(this.#moveTo(point, line, this.#farArrival(executed.value))) : executed;
    });
  }

  dump(wish: DumpWish): Promise<Parsed<Dump>> {
    return this.#inTurn(() => collectDump(this.#parts, wish));
  }

  load(dump: Dump): Promise<Parsed<Loaded>> {
    return this.#inTurn(async () => {
      const refusal = checkLoadable(dump, this.#parts.ports);
      if (refusal !== undefined) return refused(refusal);
      const idle = this.#refuseIdle();
      if (idle !== undefined) return refused(idle);
      const trial = createMemoryStore();
      trial.replaceChain(wholeChainOf(dump));
      try {
        const executed = await this.#execute(
          executeExactly(trial, trunkLine(trial.readHeadNumber()), this.#parts.ports),
        );
        return executed.ok ? parsed(this.#replaceBy(dump, executed.value)) : executed;
      } catch (error) {
        if (!(error instanceof FaultError) || error.code !== 'store_mismatch') throw error;
        return refused(refuse('request', 'DumpRejected', { problem: error.message }));
      }
    });
  }

  #inTurn<T>(work: () => Promise<Parsed<T>>): Promise<Parsed<T>> {
    return this.#turns.run(work) ?? Promise.resolve(refused(refuse('request', 'ServerBusy')));
  }

  #isInMemory({ trunk, branch }: ChainLine): boolean {
    return branch.length === 0 && trunk >= this.#parts.chain.firstReadableBlock();
  }

  #nearArrival({ trunk }: ChainLine): Arrival {
    const { chain } = this.#parts;
    return { read: (look) => chain.readAt(trunk, look), install: () => chain.undoTo(trunk) };
  }

  #farArrival(executed: ExecutedChain): Arrival {
    const { chain } = this.#parts;
    return { read: (look) => look(executed.state), install: () => chain.replace({ base: chain.base(), ...executed }) };
  }

  /** When there will be no further block, there is nobody to move the chain for. */
  #refuseIdle(): Refusal | undefined {
    const { producer } = this.#parts;
    const reason = producer.haltReason();
    if (reason !== undefined) return haltedRefusal(reason);
    return producer.isStopped() ? stoppingRefusal() : undefined;
  }

  async #execute(steps: ExecutionSteps): Promise<Parsed<ExecutedChain>> {
    const { giveWay } = this.#parts;
    const isWanted = () => this.#refuseIdle() === undefined;
    const executed = await executeInTurns(steps, { giveWay, isWanted });
    return executed === undefined ? refused(this.#refuseIdle() ?? stoppingRefusal()) : parsed(executed);
  }

  #findPoint(key: SnapshotKey): RestorePoint | undefined {
    return this.listSnapshots().find((point) => ('id' in key ? point.id === key.id : point.name === key.name));
  }

  #findDestination(target: RevertTarget): Parsed<Destination> {
    const { chain, store } = this.#parts;
    if (!('block' in target)) {
      const point = this.#findPoint(target);
      return point === undefined ? refused(snapshotNotFound(target)) : parsed({ hash: point.hash, point });
    }
    const { block } = target;
    const head = chain.head().number;
    const { header, hash } = chain.base().snapshot;
    if (block > head) return refused(refuse('request', 'BlockNotFound', { block, head }));
    if (block < header.number) {
      return refused(refuse('request', 'StateNotKept', { block, first_block: header.number, head }));
    }
    const onChain = block === header.number ? hash : store.readBlock(block)?.block.hash;
    if (onChain === undefined) throw new Error(`block ${block} is in the chain`);
    return parsed({ hash: onChain, point: undefined });
  }

  /** In one turn of the event loop: the store first, and when it cannot, nothing has changed. */
  #moveTo(point: RestorePoint | undefined, line: ChainLine, arrival: Arrival): Reverted {
    const { chain, store, pool, chainClock } = this.#parts;
    const droppedBlocks = chain.head().number - line.trunk;
    const clock = arrival.read((state) => this.#clockAt(state, point, line));
    const to = blockHeadOf(this.#parts, line.trunk);
    store.moveHead({ line, clock, nextTimestampsMs: this.#nextTimestampsMs(line) });
    arrival.install();
    chainClock.set(clock);
    const dropped = point === undefined ? pool.settle([]) : pool.replace(point.pool);
    this.#tell(to, dropped);
    return { head: chain.head(), droppedBlocks, restoredBlocks: BigInt(line.branch.length) };
  }

  #replaceBy(dump: Dump, executed: ExecutedChain): Loaded {
    const { chain, store, pool, chainClock, clock: machine } = this.#parts;
    const whole = wholeChainOf(dump);
    const clock: ClockSetting = { lagMs: BigInt(machine.nowMs()) - dump.clockMs, pinned: undefined };
    const checkpoint = dump.blocks.length === 0 ? undefined : snapshotOf(executed.state);
    store.replaceChain({ ...whole, clock, checkpoint });
    chain.replace({ base: whole.base, ...executed });
    chainClock.set(clock);
    const dropped = pool.replace(dump.pool);
    this.#tell(chain.head(), dropped);
    return { head: chain.head(), poolEntries: [...pool.entries()].length };
  }

  #tell({ number, hash }: { readonly number: bigint; readonly hash: Uint8Array }, dropped: readonly Dropped[]): void {
    const { chain, producer, onMoved } = this.#parts;
    onMoved({ notice: { to: number, hash, genesisHash: chain.genesisHash() }, dropped });
    producer.restart();
  }

  /** The clock shows again what it showed at the snapshot, or at the block; the next block gets the time that it had. */
  #clockAt(state: ChainState, point: RestorePoint | undefined, line: ChainLine): ClockSetting {
    const { header, number } = state.head;
    const nowMs = point?.nowMs ?? nowForTimestamp(state, header.timestampMs);
    const nextMs = (line.branch.length === 0 ? this.#timestampAfter(number) : undefined) ?? point?.nextTimestampMs;
    return {
      lagMs: BigInt(this.#parts.clock.nowMs()) - nowMs,
      pinned: nextMs === undefined ? undefined : { block: number + 1n, nowMs: nowForTimestamp(state, nextMs) },
    };
  }

  /** Of the snapshots on the chain whose next block is taken back. */
  #nextTimestampsMs({ trunk }: ChainLine): ReadonlyMap<bigint, bigint> {
    const next = new Map<bigint, bigint>();
    for (const { id, hash, block } of this.listSnapshots()) {
      if (block < trunk || !this.#isOnChain(hash, block)) continue;
      const timestampMs = this.#timestampAfter(block);
      if (timestampMs !== undefined) next.set(id, timestampMs);
    }
    return next;
  }

  #isOnChain(hash: Uint8Array, block: bigint): boolean {
    const { chain, store } = this.#parts;
    const base = chain.base().snapshot;
    return block === base.header.number
      ? Buffer.compare(hash, base.hash) === 0
      : store.findBlockNumber(hash) !== undefined;
  }

  /** Undefined for the head. */
  #timestampAfter(block: bigint): bigint | undefined {
    const stored = this.#parts.store.readBlock(block + 1n);
    return stored === undefined ? undefined : timestampWithoutControls(stored.block);
  }
}

function blockHeadOf({ chain, store }: ChainControlsParts, number: bigint) {
  const stored = store.readBlock(number);
  return stored === undefined ? { number, hash: chain.base().snapshot.hash } : { number, hash: stored.block.hash };
}

function snapshotNotFound(key: SnapshotKey): Refusal {
  return refuse('request', 'SnapshotNotFound', 'id' in key ? { id: key.id } : { name: key.name });
}
