/** The entries of one storage item, written only through the journal. */
import type { JsonValue, Netuid } from '@yumanet/protocol';
import type { StorageChange } from '@yumanet/protocol/messages';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { JournaledWrite } from './journal.ts';
import type { Slot } from './key-codec.ts';
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

/** How entries lie in memory is up to `EntryTable` and `ColumnTable`; bytes, texts and JSON are the same for both. */
export abstract class StorageTable<K extends readonly unknown[], V> implements AnyStorageTable {
  readonly item: StorageItem<K, V>;
  /** What a change begins with in the digest: the length of the item's name, the name, and zeros to the end of a word. */
  readonly digestPrefix: Uint32Array;

  constructor(item: StorageItem<K, V>) {
    this.item = item;
    const name = new TextEncoder().encode(item.name);
    const writer = new ByteWriter();
    writer.u8(name.length);
    writer.bytes(name);
    this.digestPrefix = writer.takeWords();
  }

  get partCount(): number {
    return this.item.keys.parts.length;
  }

  /** The value of a key, or undefined when it has no entry. */
  find(key: K): V | undefined {
    return this.findAt(key[0], key[1], key[2]);
  }

  /** The same of a key given by its parts, so that nobody has to make a list of them. */
  abstract findAt(first: K[0], second: K[1], third: K[2]): V | undefined;

  /**
   * Writes a value, saturated to its kind, or removes the entry when it is undefined. Writing what is there already is
   * no write.
   */
  write(key: K, value: V | undefined): void {
    this.writeAt(value, key[0], key[1], key[2]);
  }

  /** The same of a key given by its parts. */
  abstract writeAt(value: V | undefined, first: K[0], second: K[1], third: K[2]): void;

  /** Every key in order. */
  abstract keys(): K[];

  /** Every key with this slot of its first part, in order. */
  abstract keysOf(first: Slot): K[];

  /** What the writes of a block that is done changed here. Precondition: no later block is. */
  abstract changesIn(writes: readonly JournaledWrite[]): EntryChange<K, V>[];

  /** Adds an entry past the journal. */
  protected abstract put(key: K, value: V): void;

  removeSubnet(netuid: Netuid): void {
    const { keys, outlivesSubnet } = this.item;
    const { isOfSubnet } = keys;
    if (isOfSubnet === undefined || outlivesSubnet) return;
    for (const key of this.keys()) if (isOfSubnet(key, netuid)) this.write(key, undefined);
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
    const parsed = this.#parse({ key, value });
    this.put(parsed.key, parsed.value);
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

  /** An entry as a reader sees it; an undefined value is a removed entry. */
  describe(key: K, value: V | undefined): StorageChange {
    const { name, keys, value: codec } = this.item;
    const place = { item: name, key: [...keys.toTexts(key)] };
    return value === undefined ? place : { ...place, value: JSON.stringify(codec.toJson(value)) };
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
    const found = this.find(keys.fromTexts(texts)) ?? (isOptional ? undefined : defaultValue);
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
    const keys = first === undefined ? this.keys() : this.keysOf(this.item.keys.firstFromText(first));
    return keys.map((key) => this.item.keys.toTexts(key));
  }
}
