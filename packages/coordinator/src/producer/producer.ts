import type { CancelTimer, Clock } from '@yumanet/protocol';
import type { ChainHead } from '../chain/chain-machine.ts';
import type { BlockTest } from './block-test.ts';
import type { ModeName, ProductionMode } from './production-mode.ts';
import type { SealedGroup, SealWish } from './sealer.ts';

export interface ProducerParts {
  readonly clock: Clock;
  readonly mode: ProductionMode;
  /** Seals at least one block and at most what is wished for; throws when they could not be kept. */
  readonly seal: (mode: ModeName, wish: SealWish) => SealedGroup;
  readonly hasReady: () => boolean;
  /** Blocks are durable: tell everybody. */
  readonly onSealed: (group: SealedGroup) => void;
  /** Sealing failed, nothing was kept, and there will be no further block. */
  readonly onHalt: (error: unknown) => void;
  /** Lets requests and timers have their turn between two groups of blocks. */
  readonly giveWay: () => Promise<void>;
}

/** What `mine` did: its blocks, or not all of them because the producer halted or stopped, or the chain was taken back. */
export type Mined =
  | {
      readonly kind: 'mined';
      readonly head: ChainHead;
      readonly blocks: number;
      /** The last block is the one that was waited for. */
      readonly isReached: boolean;
    }
  | { readonly kind: 'halted' | 'stopped' | 'reverted' };

/**
 * Makes blocks: by time, by extrinsic or on demand. A block is executed and kept in one turn of the event loop, so two
 * blocks never overlap, whoever asks for them. After a failure it is halted for good: the state is that of the last
 * durable block, and only a new start goes on.
 */
export interface Producer {
  mode(): ProductionMode;
  /** Switches while running; from now on also for a block time that is under way. */
  setMode(mode: ProductionMode): void;
  start(): void;
  /** An extrinsic came into the pool: in instant mode this seals its block before it returns. */
  notifyReady(): void;
  /** Seals blocks (at least 1) now, in any mode, up to the one that is waited for; answers with the last of them. */
  mine(countMax: number, isLast?: BlockTest): Promise<Mined>;
  /** The chain is at another block now: `mine` that is under way ends, and the block time begins anew. */
  restart(): void;
  /** No further block. */
  stop(): void;
  /** Why it is halted; undefined while it works. */
  haltReason(): unknown;
  isStopped(): boolean;
}

/** Blocks of instant mode that are sealed before others have their turn. */
const INSTANT_BLOCKS_PER_TURN = 32;

export function createProducer(parts: ProducerParts): Producer {
  return new TurnProducer(parts);
}

class TurnProducer implements Producer {
  readonly #parts: ProducerParts;
  #mode: ProductionMode;
  #cancelTick: CancelTimer | undefined;
  #isRunning = false;
  #isStopped = false;
  #isDraining = false;
  /** Counts the restarts. */
  #generation = 0;
  #halt: { readonly reason: unknown } | undefined;

  constructor(parts: ProducerParts) {
    this.#parts = parts;
    this.#mode = parts.mode;
  }

  mode(): ProductionMode {
    return this.#mode;
  }

  setMode(mode: ProductionMode): void {
    this.#mode = mode;
    this.#begin();
  }

  start(): void {
    this.#isRunning = true;
    this.#begin();
  }

  restart(): void {
    this.#generation += 1;
    this.#begin();
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopTicking();
  }

  notifyReady(): void {
    if (this.#mode.name === 'instant') void this.#drain();
  }

  async mine(countMax: number, isLast?: BlockTest): Promise<Mined> {
    let left = countMax;
    const generation = this.#generation;
    for (;;) {
      if (generation !== this.#generation) return { kind: 'reverted' };
      const group = this.#seal({ countMax: left, isLast });
      if (group === undefined) return { kind: this.#halt === undefined ? 'stopped' : 'halted' };
      left -= group.blocks.length;
      const { isReached } = group;
      if (left <= 0 || isReached) return { kind: 'mined', head: headOf(group), blocks: countMax - left, isReached };
      await this.#parts.giveWay();
    }
  }

  haltReason(): unknown {
    return this.#halt?.reason;
  }

  isStopped(): boolean {
    return this.#isStopped;
  }

  /** Undefined when it is not to be: `onHalt` has told of a failure. */
  #seal(wish: SealWish): SealedGroup | undefined {
    if (this.#halt !== undefined || this.#isStopped) return undefined;
    const group = this.#sealOrHalt(wish);
    if (group !== undefined) this.#parts.onSealed(group);
    return group;
  }

  #sealOrHalt(wish: SealWish): SealedGroup | undefined {
    try {
      return this.#parts.seal(this.#mode.name, wish);
    } catch (error) {
      this.#halt = { reason: error };
      this.#stopTicking();
      this.#parts.onHalt(error);
      return undefined;
    }
  }

  #begin(): void {
    this.#stopTicking();
    if (!this.#isActive()) return;
    if (this.#mode.name === 'interval') this.#tickAt(this.#parts.clock.monotonicMs() + this.#mode.intervalMs);
    if (this.#mode.name === 'instant') void this.#drain();
  }

  /** `dueMs` is when the next block should come; a late one shortens the wait for its successor, by at most one block. */
  #tickAt(dueMs: number): void {
    const { clock } = this.#parts;
    this.#cancelTick = clock.startTimer(Math.max(0, dueMs - clock.monotonicMs()), () => {
      this.#cancelTick = undefined;
      this.#seal({ countMax: 1 });
      if (!this.#isActive() || this.#mode.name !== 'interval') return;
      this.#tickAt(Math.max(dueMs + this.#mode.intervalMs, clock.monotonicMs()));
    });
  }

  async #drain(): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    try {
      for (let turns = 1; this.#isActive() && this.#mode.name === 'instant' && this.#parts.hasReady(); turns += 1) {
        this.#seal({ countMax: 1 });
        if (turns % INSTANT_BLOCKS_PER_TURN === 0) await this.#parts.giveWay();
      }
    } finally {
      this.#isDraining = false;
    }
  }

  #stopTicking(): void {
    this.#cancelTick?.();
    this.#cancelTick = undefined;
  }

  #isActive(): boolean {
    return this.#isRunning && !this.#isStopped && this.#halt === undefined;
  }
}

function headOf(group: SealedGroup): ChainHead {
  const block = group.blocks.at(-1)?.block;
  if (block === undefined) throw new Error('a group has at least one block');
  return { number: block.header.number, hash: block.hash, header: block.header };
}
