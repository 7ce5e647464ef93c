/** What pages were before they were written, in memory that all writes of a block share: one piece for each write costs more. */

/** The first memory that a state takes. */
const INITIAL_WORDS = 256;

export class SavedWords {
  #words = new Uint32Array(INITIAL_WORDS);
  #used = 0;

  /** The memory that `take` has taken from last. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** Makes room for so many words, a page at most; returns where they begin in `words`. */
  take(count: number): number {
    if (this.#used + count > this.#words.length) this.#begin(2 * this.#words.length);
    const offset = this.#used;
    this.#used += count;
    return offset;
  }

  /** Takes back what was taken last, for who rolls its write back. */
  giveBack(words: Uint32Array, offset: number): void {
    if (words === this.#words) this.#used = offset;
  }

  /** Leaves what was taken to those who took it, and begins new memory: as much as was needed. */
  next(): void {
    if (this.#used > 0) this.#begin(Math.max(this.#used, INITIAL_WORDS));
  }

  #begin(size: number): void {
    this.#words = new Uint32Array(size);
    this.#used = 0;
  }
}
