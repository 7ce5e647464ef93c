/** Numbers by netuid, one after the other: a page of rows is what is logged, taken back and digested. */
import type { ByteWriter } from './byte-writer.ts';
import {
  ALL_ROWS,
  bitOf,
  type ColumnCells,
  type ColumnKind,
  pageOf,
  ROWS_PER_PAGE,
  type RowMask,
  wordsPerPage,
} from './column.ts';
import { type Journal, type JournaledWrite, NEVER_WRITTEN, type WriteStamp } from './journal.ts';
import { type PageContent, PagesWrite, type PageTable } from './pages-write.ts';
import type { StorageItem } from './storage-item.ts';
import { type EntryChange, StorageTable } from './storage-table.ts';

/** Rows that somebody computed for all netuids at once. */
export interface WrittenRows {
  /** As many words for each netuid, from 0, as a row of the column has. */
  readonly words: Uint32Array;
  readonly count: number;
  /** For each page which of its rows are written: see `masksOf`. */
  readonly masks: Uint16Array;
}

/** Says which content a column has: no other content of any column of any state ever has the same. */
export type ColumnVersion = number;

let newestVersion: ColumnVersion = 0;

/** Larger than every version before. */
function nextVersion(): ColumnVersion {
  newestVersion += 1;
  return newestVersion;
}

export class ColumnTable<K extends readonly unknown[], V> extends StorageTable<K, V> implements PageTable<K, V> {
  readonly #journal: Journal;
  readonly #kind: ColumnKind<V>;
  readonly #rowWords: number;
  readonly #pageWords: number;
  /** Rows without an entry hold the default. */
  #words = new Uint32Array(0);
  #cells: ColumnCells<V>;
  /** The rows of each page that have an entry. */
  #masks: RowMask[] = [];
  #stamps: WriteStamp[] = [];
  #version = nextVersion();
  /** Rows with an entry, in order; undefined until somebody asks. */
  #sorted: readonly number[] | undefined;

  constructor(item: StorageItem<K, V>, kind: ColumnKind<V>, journal: Journal) {
    super(item);
    this.#journal = journal;
    this.#kind = kind;
    this.#pageWords = wordsPerPage(kind);
    this.#rowWords = this.#pageWords / ROWS_PER_PAGE;
    this.#cells = kind.over(this.#words.buffer);
  }

  /**
   * Another one after every write, and after everything that takes one back: what is taken back does not give a version
   * back. Of several columns the largest version says the same of all of them.
   */
  get version(): ColumnVersion {
    return this.#version;
  }

  findAt(first: K[0]): V | undefined {
    return this.at(Number(first));
  }

  /** The value of a row, or undefined when it has no entry. */
  at(row: number): V | undefined {
    const mask = this.#masks[pageOf(row)];
    return mask === undefined || (mask & bitOf(row)) === 0 ? undefined : this.#cells.get(row);
  }

  /** The value of a row; the item's default when it has no entry. */
  get(row: number): V {
    return this.at(row) ?? this.item.defaultValue;
  }

  writeAt(value: V | undefined, first: K[0]): void {
    const row = Number(first);
    if (this.at(row) === value) return;
    const page = pageOf(row);
    this.#reserve(page + 1);
    this.#log(page);
    if (value === undefined) this.#erase(row);
    else this.#fill(row, value);
  }

  /** Writes rows as words. Precondition: those are of values in the range of their kind. */
  writeRows(rows: WrittenRows): void {
    const pageCount = pageOf(rows.count - 1) + 1;
    this.#reserve(pageCount);
    let latest: PagesWrite<K, V> | undefined;
    for (let page = 0; page < pageCount; page += 1) {
      if (this.#hasRows(page, rows)) continue;
      latest = this.#log(page, latest);
      this.#copyRows(page, rows);
    }
  }

  /**
   * Writes what `change` makes of the value of each of these rows, the default where there is no entry. A value that stays
   * the same is no write. Precondition: the rows are in order, and `change` writes nothing.
   */
  changeRows(rows: readonly number[], change: (value: V, row: number) => V): void {
    this.#reserve(pageOf(rows.at(-1) ?? 0) + 1);
    const { value: codec, defaultValue } = this.item;
    const { clamp } = codec;
    let latest: PagesWrite<K, V> | undefined;
    for (const row of rows) {
      const page = pageOf(row);
      const mask = this.#masks[page] ?? 0;
      const before = (mask & bitOf(row)) === 0 ? defaultValue : this.#cells.get(row);
      const after = change(before, row);
      if (after === before) continue;
      latest = this.#log(page, latest);
      this.#cells.set(row, clamp === undefined ? after : clamp(after));
      if ((mask & bitOf(row)) === 0) this.#setMask(page, mask | bitOf(row));
    }
  }

  /** Copies the rows of netuids 0 to `count` - 1 to the beginning of `target`; without an entry a row is the default. */
  readRows(target: Uint32Array, count: number): void {
    this.#reserve(pageOf(count - 1) + 1);
    target.set(this.#words.subarray(0, count * this.#rowWords));
  }

  keys(): K[] {
    return this.rows().map((row) => this.#keyOf(row));
  }

  keysOf(): K[] {
    return this.keys();
  }

  /** Rows with an entry, in order. */
  rows(): readonly number[] {
    this.#sorted ??= this.#masks.flatMap((mask, page) => rowsOf(page).filter((row) => (mask & bitOf(row)) !== 0));
    return this.#sorted;
  }

  changesIn(writes: readonly JournaledWrite[]): EntryChange<K, V>[] {
    return writes.flatMap((write) => (write instanceof PagesWrite && write.isOf(this) ? write.changes() : []));
  }

  protected put(key: K, value: V): void {
    const row = rowOf(key);
    this.#reserve(pageOf(row) + 1);
    this.#fill(row, value);
    this.#version = nextVersion();
  }

  get savedWords(): number {
    return this.#pageWords + 1;
  }

  restore(page: number, { words, offset }: PageContent): void {
    const from = page * this.#pageWords;
    for (let word = 0; word < this.#pageWords; word += 1) this.#words[from + word] = words[offset + word] ?? 0;
    this.#setMask(page, words[offset + this.#pageWords] ?? 0);
    this.#version = nextVersion();
  }

  exchange(page: number, content: PageContent): void {
    const present = new Uint32Array(this.savedWords);
    this.#save(page, { words: present, offset: 0 });
    this.restore(page, content);
    content.words.set(present, content.offset);
  }

  rollBack(page: number, content: PageContent, stamp: WriteStamp): void {
    this.restore(page, content);
    this.#stamps[page] = stamp;
    this.#journal.saved.giveBack(content.words, content.offset);
  }

  isUnchanged(page: number, { words, offset }: PageContent): boolean {
    const from = page * this.#pageWords;
    for (let word = 0; word < this.#pageWords; word += 1) {
      if (words[offset + word] !== this.#words[from + word]) return false;
    }
    return words[offset + this.#pageWords] === this.#masks[page];
  }

  encodePage(writer: ByteWriter, page: number): void {
    writer.words(this.digestPrefix, 0, this.digestPrefix.length);
    writer.u16(page);
    writer.u16(this.#masks[page] ?? 0);
    writer.words(this.#words, page * this.#pageWords, this.#pageWords);
  }

  changesOf(page: number, { words, offset }: PageContent): EntryChange<K, V>[] {
    const mask = words[offset + this.#pageWords] ?? 0;
    const cells = this.#kind.over(words.slice(offset, offset + this.#pageWords).buffer);
    return rowsOf(page).flatMap((row) => {
      const before = (mask & bitOf(row)) === 0 ? undefined : cells.get(row % ROWS_PER_PAGE);
      const after = this.at(row);
      return before === after ? [] : [{ key: this.#keyOf(row), before, after }];
    });
  }

  #keyOf(row: number): K {
    return this.item.keys.keyOf(0, row);
  }

  /**
   * Before a page is written: remembers what it holds, where that is not known yet, and gives it another version. What is
   * remembered goes to `latest`, the newest write of all, when that is of the pages before. Returns the newest write.
   */
  #log(page: number, latest?: PagesWrite<K, V>): PagesWrite<K, V> | undefined {
    this.#version = nextVersion();
    const stamp = this.#stamps[page] ?? NEVER_WRITTEN;
    if (!this.#journal.isDue(stamp)) return latest;
    const { saved } = this.#journal;
    const content = { offset: saved.take(this.savedWords), words: saved.words };
    this.#save(page, content);
    // Which of the blocks before has written a page last makes no difference to anybody.
    const stampBefore = this.#journal.isUntouched(stamp) ? NEVER_WRITTEN : stamp;
    if (latest?.takesIn(page, content, stampBefore) === true) {
      this.#stamps[page] = this.#stamps[page - 1] ?? NEVER_WRITTEN;
      return latest;
    }
    const write = new PagesWrite(this, page, { ...content, stampBefore });
    this.#stamps[page] = this.#journal.record(write);
    return write;
  }

  #save(page: number, { words, offset }: PageContent): void {
    const from = page * this.#pageWords;
    for (let word = 0; word < this.#pageWords; word += 1) words[offset + word] = this.#words[from + word] ?? 0;
    words[offset + this.#pageWords] = this.#masks[page] ?? 0;
  }

  #fill(row: number, value: V): void {
    const { clamp } = this.item.value;
    this.#cells.set(row, clamp === undefined ? value : clamp(value));
    const page = pageOf(row);
    this.#setMask(page, (this.#masks[page] ?? 0) | bitOf(row));
  }

  #erase(row: number): void {
    this.#cells.set(row, this.item.defaultValue);
    const page = pageOf(row);
    this.#setMask(page, (this.#masks[page] ?? 0) & ~bitOf(row));
  }

  /** True when the rows of a page that are to be written have their entries and their words already. */
  #hasRows(page: number, { words, masks }: WrittenRows): boolean {
    const wanted = masks[page] ?? 0;
    if ((wanted & ~(this.#masks[page] ?? 0)) !== 0) return false;
    const first = page * ROWS_PER_PAGE;
    if (wanted === ALL_ROWS) return this.#holds(first, first + ROWS_PER_PAGE, words);
    for (let row = first; row < first + ROWS_PER_PAGE; row += 1) {
      if ((wanted & bitOf(row)) !== 0 && !this.#holds(row, row + 1, words)) return false;
    }
    return true;
  }

  /** True when the rows from `first` to `end` - 1 have these words. */
  #holds(first: number, end: number, words: Uint32Array): boolean {
    const endWord = end * this.#rowWords;
    for (let word = first * this.#rowWords; word < endWord; word += 1) {
      if (this.#words[word] !== words[word]) return false;
    }
    return true;
  }

  #copyRows(page: number, { words, masks }: WrittenRows): void {
    const wanted = masks[page] ?? 0;
    const first = page * ROWS_PER_PAGE;
    if (wanted === ALL_ROWS) this.#copy(first, first + ROWS_PER_PAGE, words);
    else {
      for (let row = first; row < first + ROWS_PER_PAGE; row += 1) {
        if ((wanted & bitOf(row)) !== 0) this.#copy(row, row + 1, words);
      }
    }
    this.#setMask(page, (this.#masks[page] ?? 0) | wanted);
  }

  #copy(first: number, end: number, words: Uint32Array): void {
    const endWord = end * this.#rowWords;
    for (let word = first * this.#rowWords; word < endWord; word += 1) this.#words[word] = words[word] ?? 0;
  }

  #setMask(page: number, mask: RowMask): void {
    if (this.#masks[page] === mask) return;
    this.#masks[page] = mask;
    this.#sorted = undefined;
  }

  /** Room for so many pages: at least twice what there is when it is too little. */
  #reserve(pages: number): void {
    const present = this.#masks.length;
    if (pages <= present) return;
    const grown = Math.max(pages, 2 * present);
    const words = new Uint32Array(grown * this.#pageWords);
    words.set(this.#words);
    this.#words = words;
    this.#cells = this.#kind.over(words.buffer);
    for (let row = present * ROWS_PER_PAGE; row < grown * ROWS_PER_PAGE; row += 1) {
      this.#cells.set(row, this.item.defaultValue);
    }
    for (let page = present; page < grown; page += 1) {
      this.#masks.push(0);
      this.#stamps.push(NEVER_WRITTEN);
    }
  }
}

function rowOf(key: readonly unknown[]): number {
  return Number(key[0]);
}

function rowsOf(page: number): number[] {
  return Array.from({ length: ROWS_PER_PAGE }, (_, row) => page * ROWS_PER_PAGE + row);
}
