/** Numbers by netuid, one after the other: a page of rows is what is logged, taken back and digested. */
import type { StorageChange } from '@yumanet/protocol/messages';
import type { ByteWriter } from './byte-writer.ts';
import { type ColumnCells, type ColumnKind, ROWS_PER_PAGE, wordsPerPage } from './column.ts';
import { type Journal, type JournaledWrite, NEVER_WRITTEN, type WriteStamp } from './journal.ts';
import type { SavedWords } from './saved-words.ts';
import type { StorageItem } from './storage-item.ts';
import { type EntryChange, StorageTable } from './storage-table.ts';

/** A bit for each row of a page: set when it has an entry. */
type RowMask = number;

/** What a page held. */
interface PageContent {
  mask: RowMask;
  /** Where its words are kept, and from which one on. */
  readonly words: Uint32Array;
  readonly offset: number;
}

/** Rows that somebody computed for all netuids at once. */
export interface WrittenRows {
  /** As many words for each netuid, from 0, as a row of the column has. */
  readonly words: Uint32Array;
  readonly count: number;
  /** For each netuid; 0 where the row is not to be written. */
  readonly flags: Uint8Array;
}

export class ColumnTable<K extends readonly unknown[], V> extends StorageTable<K, V> {
  readonly #journal: Journal;
  readonly #kind: ColumnKind<V>;
  readonly #rowWords: number;
  readonly #pageWords: number;
  /** Rows without an entry hold the default. */
  #words = new Uint32Array(0);
  #cells: ColumnCells<V>;
  #masks: RowMask[] = [];
  #stamps: WriteStamp[] = [];
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
  writeRows({ words, count, flags }: WrittenRows): void {
    this.#reserve(pageOf(count - 1) + 1);
    for (let first = 0; first < count; first += ROWS_PER_PAGE) {
      const page = pageOf(first);
      const end = Math.min(first + ROWS_PER_PAGE, count);
      const before = this.#masks[page] ?? 0;
      let mask = before;
      let isLogged = false;
      for (let row = first; row < end; row += 1) {
        if (flags[row] === 0) continue;
        if ((before & bitOf(row)) !== 0 && this.#holds(row, words)) continue;
        if (!isLogged) this.#log(page);
        isLogged = true;
        mask |= bitOf(row);
        this.#copyRow(row, words);
      }
      this.#setMask(page, mask);
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
    return writes.flatMap((write) => (write instanceof PageWrite && write.isOf(this) ? write.changes() : []));
  }

  protected put(key: K, value: V): void {
    const row = rowOf(key);
    this.#reserve(pageOf(row) + 1);
    this.#fill(row, value);
  }

  /** Keeps the words of a page; returns from which one on they are in `saved`. */
  save(page: number, saved: SavedWords): number {
    const offset = saved.take(this.#pageWords);
    const { words } = saved;
    const from = page * this.#pageWords;
    for (let word = 0; word < this.#pageWords; word += 1) words[offset + word] = this.#words[from + word] ?? 0;
    return offset;
  }

  maskOf(page: number): RowMask {
    return this.#masks[page] ?? 0;
  }

  /** Puts back what a page held. */
  restore(page: number, { mask, words, offset }: PageContent): void {
    this.#words.set(words.subarray(offset, offset + this.#pageWords), page * this.#pageWords);
    this.#setMask(page, mask);
  }

  /** Exchanges what a page holds with what it held. */
  exchange(page: number, content: PageContent): void {
    const present = this.#words.slice(page * this.#pageWords, (page + 1) * this.#pageWords);
    const mask = this.maskOf(page);
    this.restore(page, content);
    content.words.set(present, content.offset);
    content.mask = mask;
  }

  /** Takes a page back to what it was before a write of the block that is being built. */
  rollBack(page: number, content: PageContent, stamp: WriteStamp): void {
    this.restore(page, content);
    this.#stamps[page] = stamp;
    this.#journal.saved.giveBack(content.words, content.offset);
  }

  isUnchanged(page: number, { mask, words, offset }: PageContent): boolean {
    if (mask !== this.#masks[page]) return false;
    const from = page * this.#pageWords;
    for (let word = 0; word < this.#pageWords; word += 1) {
      if (words[offset + word] !== this.#words[from + word]) return false;
    }
    return true;
  }

  /** Appends item, page, mask and rows. */
  encodePage(writer: ByteWriter, page: number): void {
    writer.words(this.digestPrefix, 0, this.digestPrefix.length);
    writer.u16(page);
    writer.u16(this.maskOf(page));
    writer.words(this.#words, page * this.#pageWords, this.#pageWords);
  }

  /** Where a page differs from what it held. */
  changesOf(page: number, { mask, words, offset }: PageContent): EntryChange<K, V>[] {
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

  #log(page: number): void {
    const stamp = this.#stamps[page] ?? NEVER_WRITTEN;
    if (!this.#journal.isDue(stamp)) return;
    this.#stamps[page] = this.#journal.record(new PageWrite(this, page, { saved: this.#journal.saved, stamp }));
  }

  #fill(row: number, value: V): void {
    const { clamp } = this.item.value;
    this.#cells.set(row, clamp === undefined ? value : clamp(value));
    const page = pageOf(row);
    this.#setMask(page, this.maskOf(page) | bitOf(row));
  }

  #erase(row: number): void {
    this.#cells.set(row, this.item.defaultValue);
    const page = pageOf(row);
    this.#setMask(page, this.maskOf(page) & ~bitOf(row));
  }

  #holds(row: number, words: Uint32Array): boolean {
    const end = (row + 1) * this.#rowWords;
    for (let word = row * this.#rowWords; word < end; word += 1) {
      if (this.#words[word] !== words[word]) return false;
    }
    return true;
  }

  #copyRow(row: number, words: Uint32Array): void {
    const end = (row + 1) * this.#rowWords;
    for (let word = row * this.#rowWords; word < end; word += 1) this.#words[word] = words[word] ?? 0;
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

/** The first write to a page after a mark, remembering what the page held. */
class PageWrite<K extends readonly unknown[], V> implements JournaledWrite, PageContent {
  readonly stampBefore: WriteStamp;
  mask: RowMask;
  readonly words: Uint32Array;
  readonly offset: number;
  readonly #table: ColumnTable<K, V>;
  readonly #page: number;

  constructor(
    table: ColumnTable<K, V>,
    page: number,
    { saved, stamp }: { readonly saved: SavedWords; readonly stamp: WriteStamp },
  ) {
    this.stampBefore = stamp;
    this.mask = table.maskOf(page);
    this.offset = table.save(page, saved);
    this.words = saved.words;
    this.#table = table;
    this.#page = page;
  }

  rollBack(): void {
    this.#table.rollBack(this.#page, this, this.stampBefore);
  }

  settle(): void {
    // A row without a value takes no room of its own.
  }

  revert(): void {
    this.#table.restore(this.#page, this);
  }

  exchange(): void {
    this.#table.exchange(this.#page, this);
  }

  isOf(table: unknown): boolean {
    return this.#table === table;
  }

  changes(): EntryChange<K, V>[] {
    return this.#table.changesOf(this.#page, this);
  }

  encodeChange(writer: ByteWriter): boolean {
    if (this.#table.isUnchanged(this.#page, this)) return false;
    this.#table.encodePage(writer, this.#page);
    return true;
  }

  describe(): readonly StorageChange[] {
    return this.changes().map(({ key, after }) => this.#table.describe(key, after));
  }
}

function rowOf(key: readonly unknown[]): number {
  return Number(key[0]);
}

function pageOf(row: number): number {
  return Math.floor(row / ROWS_PER_PAGE);
}

function bitOf(row: number): RowMask {
  return 1 << (row % ROWS_PER_PAGE);
}

function rowsOf(page: number): number[] {
  return Array.from({ length: ROWS_PER_PAGE }, (_, row) => page * ROWS_PER_PAGE + row);
}
