/** The log of every write of the block that is being built, so that any part of it can be taken back. */
import type { StorageChange } from '@yumanet/protocol/messages';
import type { ByteWriter } from './byte-writer.ts';

/** One write, as the journal sees it. */
export interface JournaledWrite {
  /** The same for two writes exactly when they are to the same key of the same item. */
  readonly target: object;
  readonly slot: number | string;
  /** Puts the value back that was there before this write. */
  revert(): void;
  /** Puts the value back that was there before this write, and remembers the present one: twice is as if never. */
  exchange(): void;
  /** Appends item, key and present value to `writer`, unless the value equals the one before this write. */
  encodeChange(writer: ByteWriter): boolean;
  /** The key and its present value, as a reader sees them. */
  describe(): StorageChange;
}

/** How much of the log to keep: what `mark` returned. */
export type JournalMark = number;

export class Journal {
  #log: JournaledWrite[] = [];

  record(write: JournaledWrite): void {
    this.#log.push(write);
  }

  /** A point to roll back to. */
  mark(): JournalMark {
    return this.#log.length;
  }

  /** Reverts every write since `mark`, the last one first. */
  rollbackTo(mark: JournalMark): void {
    for (let index = this.#log.length - 1; index >= mark; index -= 1) this.#log[index]?.revert();
    this.#log.length = mark;
  }

  /** The first write to each key since `mark`, in order: each remembers the value before all of them. */
  firstTouches(mark: JournalMark = 0): JournaledWrite[] {
    const seen = new Map<object, Set<number | string>>();
    const touches: JournaledWrite[] = [];
    for (let index = mark; index < this.#log.length; index += 1) {
      const write = this.#log[index];
      if (write === undefined) continue;
      const slots = seen.get(write.target);
      if (slots?.has(write.slot)) continue;
      if (slots === undefined) seen.set(write.target, new Set([write.slot]));
      else slots.add(write.slot);
      touches.push(write);
    }
    return touches;
  }

  /** Forgets everything; the writes stay. */
  clear(): void {
    this.#log = [];
  }
}
