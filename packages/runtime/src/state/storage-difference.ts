/** Where two states differ: what a replay tells of a chain that does not come out as it was kept. */
import { bytesToHex, WireError } from '@yumanet/protocol';
import type { StorageChange, StorageRecord } from '@yumanet/protocol/messages';
import { isSameBytes } from '../block/same-bytes.ts';
import type { ChainState, WriteSet } from './chain-state.ts';
import { compareSlots } from './key-codec.ts';

/** One entry that two states do not have in common; values are JSON text, absent where there is no entry. */
export interface StorageDifference {
  readonly item: string;
  readonly key: readonly string[];
  readonly here?: string;
  readonly there?: string;
}

/** Stands for a value where a damaged list has every entry, but not in order or not once. */
const OUT_OF_ORDER = JSON.stringify('entries out of order');

/** A state right after a block, and what that block changed. */
export interface WrittenState {
  readonly state: ChainState;
  readonly writeSet: WriteSet;
}

/**
 * The first write that two blocks on equal states do not have in common, in the order in which the blocks wrote (a column
 * page by page): first those of `here`, then what only `there` wrote. Undefined when both changed the same entries to the
 * same values.
 */
export function findWriteDifference(here: WrittenState, there: WrittenState): StorageDifference | undefined {
  const [mine, theirs] = [changesOf(here), changesOf(there)];
  for (const [place, { item, key, value }] of mine) {
    const other = theirs.get(place);
    const thereValue = other === undefined ? textAt(there.state, item, key) : other.value;
    if (thereValue !== value) return differenceAt({ item, key }, value, thereValue);
  }
  for (const [place, { item, key, value }] of theirs) {
    if (!mine.has(place)) return differenceAt({ item, key }, textAt(here.state, item, key), value);
  }
  return undefined;
}

/**
 * The first entry, by item and key, that two lists of records do not have in common; `here` is what an intact state has,
 * `there` may be damaged, and then shows as hex. Cost: both lists once.
 */
export function findRecordDifference(
  here: readonly StorageRecord[],
  there: readonly StorageRecord[],
  state: ChainState,
): StorageDifference | undefined {
  const firstAt = here.findIndex((record, index) => !isSameRecord(record, there[index]));
  if (firstAt < 0 && here.length === there.length) return undefined;
  const [mine, theirs] = [byPlace(here), byPlace(there)];
  const changed = here.find((record) => !isSameRecord(record, theirs.get(placeOf(record))));
  const extra = there.find((record) => !mine.has(placeOf(record)));
  const first = changed !== undefined && extra !== undefined ? earlier(changed, extra) : (changed ?? extra);
  if (first === undefined) return { item: there[firstAt]?.item ?? '', key: [], there: OUT_OF_ORDER };
  const place = placeOf(first);
  const { key } = show(state, first);
  return differenceAt(
    { item: first.item, key },
    shownValue(state, mine.get(place)),
    shownValue(state, theirs.get(place)),
  );
}

interface Place {
  readonly item: string;
  readonly key: readonly string[];
}

function differenceAt({ item, key }: Place, here: string | undefined, there: string | undefined): StorageDifference {
  return { item, key, ...(here === undefined ? {} : { here }), ...(there === undefined ? {} : { there }) };
}

/** In the order of the first writes, by place. */
function changesOf({ writeSet }: WrittenState): ReadonlyMap<string, StorageChange> {
  const changes = writeSet.writes.flatMap((write) => write.describe());
  return new Map(changes.map((change) => [[change.item, ...change.key].join('/'), change]));
}

function textAt(state: ChainState, item: string, key: readonly string[]): string | undefined {
  return state.tableNamed(item)?.findText(key);
}

function isSameRecord(one: StorageRecord, other: StorageRecord | undefined): boolean {
  if (other === undefined || one.item !== other.item) return false;
  return isSameBytes(one.key, other.key) && isSameBytes(one.value, other.value);
}

function placeOf({ item, key }: StorageRecord): string {
  return `${item}/${bytesToHex(key)}`;
}

function byPlace(records: readonly StorageRecord[]): ReadonlyMap<string, StorageRecord> {
  return new Map(records.map((record) => [placeOf(record), record]));
}

function earlier(one: StorageRecord, other: StorageRecord): StorageRecord {
  return compareSlots(placeOf(one), placeOf(other)) <= 0 ? one : other;
}

function shownValue(state: ChainState, record: StorageRecord | undefined): string | undefined {
  return record === undefined ? undefined : show(state, record).value;
}

/** As a reader sees it, or as hex where the bytes fit no item. */
function show(state: ChainState, { item, key, value }: StorageRecord): { key: readonly string[]; value: string } {
  try {
    const shown = state.tableNamed(item)?.showEncoded({ key, value });
    if (shown !== undefined) return shown;
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
  }
  return { key: [bytesToHex(key)], value: JSON.stringify(bytesToHex(value)) };
}
