/** The entries of one storage item, written only through the journal. */
import type { JsonValue, Netuid } from '@yumanet/protocol';
import type { StorageChange } from '@yumanet/protocol/messages';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { type Journal, type JournaledWrite, NEVER_WRITTEN, type WriteStamp } from './journal.ts';
import type { Slot } from './key-codec.ts';
import { SlotMap } from './slot-map.ts';
import type { StorageItem } from './storage-item.ts';

/** An entry as bytes. */
export interface EncodedEntry {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

/** An entry as a reader sees it: key parts as text, the value as JSON text. */
export interface ShownEntry {
  readonly key: readonly string[];
  readonly value: string;
}

/** What can be done with a table whose types are not known. */
export interface AnyStorageTable {
  /** Every entry in key order. */
  encodedEntries(): EncodedEntry[];
  /** Adds an entry of a snapshot, past the journal. Throws `WireError` on bytes that do not fit the item. */
  load(key: Uint8Array, value: Uint8Array): void;
  /** The entry of a full key, its default included. Throws `WireError` on a key that does not fit. */
  show(key: readonly string[]): ShownEntry;
  /** The value of a full key as JSON text; undefined without an entry. Throws `WireError` on a key that does not fit. */
  findText(key: readonly string[]): string | undefined;
  /** An entry of a snapshot as a reader sees it. Throws `WireError` on bytes that do not fit the item. */
  showEncoded(entry: EncodedEntry): ShownEntry;
  /** Keys in order, of all entries or of those under a first part. Throws `WireError` on a part that does not fit. */
  keysUnder(prefix: readonly string[]): (readonly string[])[];
  /**
   * The write of an entry that is given as text and JSON, or its removal when the value is undefined. Throws `WireError`
   * on what does not fit.
   */
  prepareWrite(key: readonly string[], value: JsonValue | undefined): () => void;
  /** The value of a full key, the default included, as JSON; null for an optional item without an entry. Throws `WireError`. */
  jsonOf(key: readonly string[]): JsonValue;
  /**
   * Removes every entry whose key has a part of this subnet, in key order, unless the item outlives subnets. Cost grows with
   * the entries of all subnets.
   */
  removeSubnet(netuid: Netuid): void;
  readonly partCount: number;
}

/** An entry that a block changed; undefined is no entry. */
export interface EntryChange<K, V> {
  readonly key: K;
  readonly before: V | undefined;
  readonly after: V | undefined;
}

/** An entry. One without a value was removed by the block that is being built. */
interface Cell<V> {
  readonly outer: Slot;
  readonly inner: Slot;
  value: V | undefined;
  stamp: WriteStamp;
}

/** The entries under an outer slot. */
interface Row<V> {
  readonly outer: Slot;
  readonly cells: SlotMap<Cell<V>>;
  /** Slots of the entries that have a value, in order; undefined until somebody asks. */
  sorted: readonly Slot[] | undefined;
}

export class StorageTable<K extends readonly unknown[], V> implements AnyStorageTable {
  readonly item: StorageItem<K, V>;
  /** What an entry begins with in the digest: the item's name and its length. */
  readonly digestPrefix: Uint8Array;
  readonly #journal: Journal;
  readonly #rows = new SlotMap<Row<V>>();

  constructor(item: StorageItem<K, V>, journal: Journal) {
    this.item = item;
    const name = new TextEncoder().encode(item.name);
    this.digestPrefix = new Uint8Array([name.length, ...name]);
    this.#journal = journal;
  }

  get partCount(): number {
    return this.item.keys.parts.length;
  }

  /** The value of a key, or undefined when it has no entry. */
  find(key: K): V | undefined {
    const { keys } = this.item;
    return this.at(keys.outerOf(key[0]), keys.innerOf(key));
  }

  /**
   * Writes a value, saturated to its kind, or removes the entry when it is undefined. Writing what is there already is
   * no write.
   */
  write(key: K, value: V | undefined): void {
    const { keys } = this.item;
    const outer = keys.outerOf(key[0]);
    const inner = keys.innerOf(key);
    const previous = this.at(outer, inner);
    if (previous === value) return;
    const row = this.#rowAt(outer);
    const cell = cellAt(row, inner);
    if (this.#journal.isDue(cell.stamp)) {
      cell.stamp = this.#journal.record(new TableWrite(this, cell));
    }
    const { clamp } = this.item.value;
    cell.value = value === undefined || clamp === undefined ? value : clamp(value);
    if (previous === undefined || value === undefined) row.sorted = undefined;
  }

  removeSubnet(netuid: Netuid): void {
    const { keys, outlivesSubnet } = this.item;
    const { isOfSubnet } = keys;
    if (isOfSubnet === undefined || outlivesSubnet === true) return;
    for (const key of this.keys()) if (isOfSubnet(key, netuid)) this.write(key, undefined);
  }

  /** What the writes of a block that is done changed here. Precondition: no later block is. */
  changesIn(writes: readonly JournaledWrite[]): EntryChange<K, V>[] {
    const changes: EntryChange<K, V>[] = [];
    for (const write of writes) if (write instanceof TableWrite && write.isOf(this)) changes.push(write.change());
    return changes;
  }

  /** Every key in order. */
  keys(): K[] {
    return this.#rows.sortedSlots(() => true).flatMap((outer) => this.keysOf(outer));
  }

  /** Every key under an outer slot, in order. */
  keysOf(outer: Slot): K[] {
    const row = this.#rows.get(outer);
    if (row === undefined) return [];
    row.sorted ??= row.cells.sortedSlots(({ value }) => value !== undefined);
    return row.sorted.map((inner) => this.item.keys.keyOf(outer, inner));
  }

  /** The value at two slots. */
  at(outer: Slot, inner: Slot): V | undefined {
    return this.#rows.get(outer)?.cells.get(inner)?.value;
  }

  /** Changes an entry without the journal: only for loading, and while no block is being built. */
  put(outer: Slot, inner: Slot, value: V | undefined): void {
    if (value === undefined) {
      this.drop(outer, inner);
      return;
    }
    const row = this.#rowAt(outer);
    cellAt(row, inner).value = value;
    row.sorted = undefined;
  }

  /** Takes a cell back to what it was before a write of the block that is being built. */
  rollBack(cell: Cell<V>, { value, stamp }: Pick<Cell<V>, 'value' | 'stamp'>): void {
    const { outer, inner } = cell;
    const row = this.#rowAt(outer);
    cell.value = value;
    cell.stamp = stamp;
    row.sorted = undefined;
    if (value === undefined && this.#journal.isUntouched(stamp)) this.drop(outer, inner);
  }

  /** Forgets a cell without a value. */
  drop(outer: Slot, inner: Slot): void {
    const row = this.#rows.get(outer);
    if (row === undefined) return;
    row.cells.delete(inner);
    row.sorted = undefined;
    if (row.cells.size === 0) this.#rows.delete(outer);
  }

  #rowAt(outer: Slot): Row<V> {
    const known = this.#rows.get(outer);
    if (known !== undefined) return known;
    const row: Row<V> = { outer, cells: new SlotMap(), sorted: undefined };
    this.#rows.set(outer, row);
    return row;
  }

  encodedEntries(): EncodedEntry[] {
    const { item } = this;
    const writer = new ByteWriter();
    return this.keys().map((key) => {
      writer.clear();
      item.keys.encode(writer, key);
      const encodedKey = writer.take();
      writer.clear();
      item.value.encode(writer, this.find(key) ?? item.defaultValue);
      return { key: encodedKey, value: writer.take() };
    });
  }

  load(key: Uint8Array, value: Uint8Array): void {
    const { keys } = this.item;
    const parsed = this.#parse({ key, value });
    this.put(keys.outerOf(parsed.key[0]), keys.innerOf(parsed.key), parsed.value);
  }

  showEncoded(entry: EncodedEntry): ShownEntry {
    const { keys, value: codec } = this.item;
    const { key, value } = this.#parse(entry);
    return { key: keys.toTexts(key), value: JSON.stringify(codec.toJson(value)) };
  }

  #parse({ key, value }: EncodedEntry): { readonly key: K; readonly value: V } {
    const keyReader = new ByteReader(key);
    const parsedKey = this.item.keys.decode(keyReader);
    keyReader.expectEnd();
    const valueReader = new ByteReader(value);
    const parsedValue = this.item.value.decode(valueReader);
    valueReader.expectEnd();
    return { key: parsedKey, value: parsedValue };
  }

  findText(texts: readonly string[]): string | undefined {
    const { keys, value } = this.item;
    const found = this.find(keys.fromTexts(texts));
    return found === undefined ? undefined : JSON.stringify(value.toJson(found));
  }

  show(texts: readonly string[]): ShownEntry {
    const { keys } = this.item;
    return { key: keys.toTexts(keys.fromTexts(texts)), value: JSON.stringify(this.jsonOf(texts)) };
  }

  jsonOf(texts: readonly string[]): JsonValue {
    const { keys, value, defaultValue, isOptional } = this.item;
    const found = this.find(keys.fromTexts(texts)) ?? (isOptional === true ? undefined : defaultValue);
    return found === undefined ? null : value.toJson(found);
  }

  prepareWrite(texts: readonly string[], json: JsonValue | undefined): () => void {
    const { keys, value } = this.item;
    const key = keys.fromTexts(texts);
    const written = json === undefined ? undefined : value.fromJson(json, 'value');
    return () => this.write(key, written);
  }

  keysUnder(prefix: readonly string[]): (readonly string[])[] {
    const [first] = prefix;
    const keys = first === undefined ? this.keys() : this.keysOf(this.item.keys.outerFromText(first));
    return keys.map((key) => this.item.keys.toTexts(key));
  }
}

function cellAt<V>({ outer, cells }: Row<V>, inner: Slot): Cell<V> {
  const known = cells.get(inner);
  if (known !== undefined) return known;
  const cell: Cell<V> = { outer, inner, value: undefined, stamp: NEVER_WRITTEN };
  cells.set(inner, cell);
  return cell;
}

/** One write to a table, remembering what was there before. */
class TableWrite<K extends readonly unknown[], V> implements JournaledWrite {
  readonly stampBefore: WriteStamp;
  readonly #table: StorageTable<K, V>;
  readonly #cell: Cell<V>;
  #previous: V | undefined;

  constructor(table: StorageTable<K, V>, cell: Cell<V>) {
    this.stampBefore = cell.stamp;
    this.#table = table;
    this.#cell = cell;
    this.#previous = cell.value;
  }

  rollBack(): void {
    this.#table.rollBack(this.#cell, { value: this.#previous, stamp: this.stampBefore });
  }

  settle(): void {
    if (this.#cell.value === undefined) this.#table.drop(this.#cell.outer, this.#cell.inner);
  }

  revert(): void {
    this.#table.put(this.#cell.outer, this.#cell.inner, this.#previous);
  }

  exchange(): void {
    const present = this.#table.at(this.#cell.outer, this.#cell.inner);
    this.revert();
    this.#previous = present;
  }

  isOf(table: AnyStorageTable): boolean {
    return this.#table === table;
  }

  /** Precondition: its block is done, and no later one. */
  change(): EntryChange<K, V> {
    const { outer, inner } = this.#cell;
    const key = this.#table.item.keys.keyOf(outer, inner);
    return { key, before: this.#previous, after: this.#table.at(outer, inner) };
  }

  encodeChange(writer: ByteWriter): boolean {
    const { item, digestPrefix } = this.#table;
    const { outer, inner, value } = this.#cell;
    const previous = this.#previous;
    const isUnchanged =
      value === undefined || previous === undefined ? value === previous : item.value.equals(value, previous);
    if (isUnchanged) return false;
    writer.bytes(digestPrefix);
    item.keys.encodeSlots(writer, outer, inner);
    writer.u8(value === undefined ? 0 : 1);
    if (value !== undefined) item.value.encode(writer, value);
    return true;
  }

  describe(): StorageChange {
    const { item } = this.#table;
    const { outer, inner } = this.#cell;
    const value = this.#table.at(outer, inner);
    const key = [...item.keys.toTexts(item.keys.keyOf(outer, inner))];
    if (value === undefined) return { item: item.name, key };
    return { item: item.name, key, value: JSON.stringify(item.value.toJson(value)) };
  }
}
