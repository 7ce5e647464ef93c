/**
 * What pages were before they were written, in memory that many writes share: one piece for each costs more. It lasts as
 * long as any of those who took of it, so that what is kept of blocks in a row keeps two pieces at most beside what it needs,
 * and what of these blocks turned out to be unchanged.
 */

/** As much as a few blocks of a large network take, and thousands of those of a small one. */
const PIECE_WORDS = 16_384;

export class SavedWords {
  #words = new Uint32Array(0);
  #used = 0;

  /** The memory that `take` has taken from last. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** Makes room for so many words, a page and its mask at most; returns where they begin in `words`. */
  take(count: number): number {
    if (this.#used + count > this.#words.length) {
      this.#words = new Uint32Array(PIECE_WORDS);
      this.#used = 0;
    }
    const offset = this.#used;
    this.#used += count;
    return offset;
  }

  /** Takes back what was taken last, for who rolls its write back. */
  giveBack(words: Uint32Array, offset: number): void {
    if (words === this.#words) this.#used = offset;
  }
}
