/** The log of the writes of the block that is being built, so that any part of it can be taken back. */
import type { StorageChange } from '@yumanet/protocol/messages';
import type { ByteWriter } from './byte-writer.ts';
import { SavedWords } from './saved-words.ts';

/** When an entry was last logged: grows with every logged write of the state's life. */
export type WriteStamp = number;

/** The stamp of an entry that was never logged. */
export const NEVER_WRITTEN: WriteStamp = -1;

/** One write, as the journal sees it. */
export interface JournaledWrite {
  /** The stamp of its entry before this write. */
  readonly stampBefore: WriteStamp;
  /** Entries, or pages of a column, that it remembers. */
  readonly size: number;
  /** Puts back value and stamp from before this write. Only for the newest write of the block that is being built. */
  rollBack(): void;
  /** Puts the value back that was there before this write. Precondition: no block is being built. */
  revert(): void;
  /** Puts the value back that was there before this write, and remembers the present one: twice is as if never. */
  exchange(): void;
  /**
   * Appends item, keys and present values to `writer`, unless everything is as before this write. Precondition: its block
   * is being built.
   */
  encodeChange(writer: ByteWriter): boolean;
  /** The keys whose values are not what they were before this write, with their present values, as a reader sees them. */
  describe(): readonly StorageChange[];
}

/** Who forgets the entries that a block left without a value. */
export interface EntryOwner {
  /** Forgets an entry, unless it has a value by now. */
  settle(cell: number): void;
}

/** How much of the log to keep: what `mark` returned. */
export type JournalMark = number;

/**
 * Of several writes to one entry between two marks only the first is logged: it remembers all that there is to take
 * back. Stamps say which that is, so that no write has to be looked for.
 */
export class Journal {
  #log: JournaledWrite[] = [];
  /** The stamp of the first write of the block. */
  #start: WriteStamp = 0;
  /** The stamp of the first write after the newest mark. */
  #newestMark: WriteStamp = 0;
  /** Entries that the block removed: some of them may have a value again. */
  readonly #removed: { readonly owner: EntryOwner; readonly cell: number }[] = [];
  /** Where writes keep what pages were before. */
  readonly saved = new SavedWords();

  /** True when the newest mark cannot be returned to unless the next write to an entry with this stamp is logged. */
  isDue(stamp: WriteStamp): boolean {
    return stamp < this.#newestMark;
  }

  /** True when an entry with this stamp was not written by the block so far. */
  isUntouched(stamp: WriteStamp): boolean {
    return stamp < this.#start;
  }

  /** Logs a write and returns its entry's new stamp. */
  record(write: JournaledWrite): WriteStamp {
    return this.#start + this.#log.push(write) - 1;
  }

  /** Notes that an entry was removed, which is forgotten once the block is done. */
  noteRemoved(owner: EntryOwner, cell: number): void {
    this.#removed.push({ owner, cell });
  }

  /** A point to roll back to. */
  mark(): JournalMark {
    this.#newestMark = this.#start + this.#log.length;
    return this.#log.length;
  }

  /** Takes every write since `mark` back, the last one first. */
  rollbackTo(mark: JournalMark): void {
    for (let index = this.#log.length - 1; index >= mark; index -= 1) this.#log[index]?.rollBack();
    this.#log.length = mark;
    if (mark === 0) this.#removed.length = 0;
    this.#newestMark = this.#start + mark;
  }

  /** The first write to each key since `mark`, in order: each remembers the value before all of them. */
  firstTouches(mark: JournalMark = 0): JournaledWrite[] {
    const from = this.#start + mark;
    return this.#log.filter((write, index) => index >= mark && write.stampBefore < from);
  }

  /** Forgets everything; the writes stay. */
  clear(): void {
    for (const { owner, cell } of this.#removed) owner.settle(cell);
    this.#removed.length = 0;
    this.#start += this.#log.length;
    this.#newestMark = this.#start;
    this.#log = [];
  }
}
