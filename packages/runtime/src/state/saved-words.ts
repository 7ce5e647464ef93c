/** What pages were before they were written, in memory that all writes of a block share: one piece for each write costs more. */

/** Words that somebody took. */
export interface SavedPlace {
  readonly words: Uint32Array;
  /** Where they begin. */
  readonly offset: number;
}

/** The first memory that a state takes. */
const INITIAL_WORDS = 256;

export class SavedWords {
  #words = new Uint32Array(INITIAL_WORDS);
  #used = 0;

  /** Room for so many words. */
  take(count: number): SavedPlace {
    if (this.#used + count > this.#words.length) this.#begin(Math.max(2 * this.#words.length, count));
    const offset = this.#used;
    this.#used += count;
    return { words: this.#words, offset };
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
