/** What is wrong with a file, in order of finding. Only the first ones are kept: the rest often follows from them. */

export const PROBLEMS_SHOWN_MAX = 20;

export class Problems {
  readonly #shown: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** One line each. */
  get shown(): readonly string[] {
    return this.#shown;
  }

  add(text: string): void {
    this.#count += 1;
    if (this.#shown.length < PROBLEMS_SHOWN_MAX) this.#shown.push(text);
  }

  /** A problem of one cell. `row` counts as the file does, `column` is its own header. */
  addAt(row: number, column: string, text: string): void {
    this.add(`row ${row}, column "${column}": ${text}`);
  }
}
