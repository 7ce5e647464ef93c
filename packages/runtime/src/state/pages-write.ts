/** A write to pages of a column, as the journal sees it. */
import type { StorageChange } from '@yumanet/protocol/messages';
import type { ByteWriter } from './byte-writer.ts';
import { type JournaledWrite, NEVER_WRITTEN, type WriteStamp } from './journal.ts';
import type { EntryChange } from './storage-table.ts';

/** What a page held: its words in `words` from `offset` on, and behind them the mask of its entries. */
export interface PageContent {
  readonly words: Uint32Array;
  readonly offset: number;
}

/** What a write needs of the table that it was made to. */
export interface PageTable<K, V> {
  /** Words that what a page holds takes among those that are saved. */
  readonly savedWords: number;
  /** Takes a page back to what it was before a write of the block that is being built. */
  rollBack(page: number, content: PageContent, stamp: WriteStamp): void;
  /** Puts back what a page held. */
  restore(page: number, content: PageContent): void;
  /** Exchanges what a page holds with what it held. */
  exchange(page: number, content: PageContent): void;
  isUnchanged(page: number, content: PageContent): boolean;
  /** Appends item, page, mask and rows. */
  encodePage(writer: ByteWriter, page: number): void;
  /** Where a page differs from what it held. */
  changesOf(page: number, content: PageContent): EntryChange<K, V>[];
  /** An entry as a reader sees it. */
  describe(key: K, value: V | undefined): StorageChange;
}

/** The first write after a mark to pages that follow each other, remembering what they held: one after the other, too. */
export class PagesWrite<K extends readonly unknown[], V> implements JournaledWrite {
  readonly stampBefore: WriteStamp;
  readonly #table: PageTable<K, V>;
  readonly #first: number;
  /** One after the last page. */
  #end: number;
  readonly #words: Uint32Array;
  readonly #offset: number;

  constructor(
    table: PageTable<K, V>,
    page: number,
    { words, offset, stampBefore }: PageContent & { readonly stampBefore: WriteStamp },
  ) {
    this.stampBefore = stampBefore;
    this.#table = table;
    this.#first = page;
    this.#end = page + 1;
    this.#words = words;
    this.#offset = offset;
  }

  get size(): number {
    return this.#end - this.#first;
  }

  /** Adds the next page when its block had written none of them, and what it held is where it belongs. */
  takesIn(page: number, { words, offset }: PageContent, stampBefore: WriteStamp): boolean {
    const isNext = page === this.#end && words === this.#words && offset === this.#contentOf(page).offset;
    if (!isNext || stampBefore !== NEVER_WRITTEN || this.stampBefore !== NEVER_WRITTEN) return false;
    this.#end += 1;
    return true;
  }

  rollBack(): void {
    for (let page = this.#end - 1; page >= this.#first; page -= 1) {
      this.#table.rollBack(page, this.#contentOf(page), this.stampBefore);
    }
  }

  revert(): void {
    for (let page = this.#first; page < this.#end; page += 1) this.#table.restore(page, this.#contentOf(page));
  }

  exchange(): void {
    for (let page = this.#first; page < this.#end; page += 1) this.#table.exchange(page, this.#contentOf(page));
  }

  isOf(table: unknown): boolean {
    return this.#table === table;
  }

  changes(): EntryChange<K, V>[] {
    const changes: EntryChange<K, V>[] = [];
    for (let page = this.#first; page < this.#end; page += 1) {
      changes.push(...this.#table.changesOf(page, this.#contentOf(page)));
    }
    return changes;
  }

  encodeChange(writer: ByteWriter): boolean {
    let isChanged = false;
    for (let page = this.#first; page < this.#end; page += 1) {
      if (this.#table.isUnchanged(page, this.#contentOf(page))) continue;
      this.#table.encodePage(writer, page);
      isChanged = true;
    }
    return isChanged;
  }

  describe(): readonly StorageChange[] {
    return this.changes().map(({ key, after }) => this.#table.describe(key, after));
  }

  #contentOf(page: number): PageContent {
    return { words: this.#words, offset: this.#offset + (page - this.#first) * this.#table.savedWords };
  }
}
