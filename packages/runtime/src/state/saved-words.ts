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

  /** Makes room for so many words; returns where they begin in `words`. */
  take(count: number): number {
    if (this.#used + count > this.#words.length) this.#begin(Math.max(2 * this.#words.length, count));
    const offset = this.#used;
    this.#used += count;
    return offset;
  }

  /** Leaves what was taken to those who took it, and begins new memory: as much as was needed, and a page of the widest kind. */
  next(): void {
    if (this.#used > 0) this.#begin(Math.max(this.#used, INITIAL_WORDS));
  }

  #begin(size: number): void {
    this.#words = new Uint32Array(size);
    this.#used = 0;
  }
}
