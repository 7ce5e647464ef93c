/** Any storage item by name and key, as text. */
import { WireError } from '@yumanet/protocol';
import type { StorageResponse } from '@yumanet/protocol/messages';
import type { ChainState } from '../state/chain-state.ts';
import type { AnyStorageTable } from '../state/storage-table.ts';
import { found, notFound, type ReadResult } from './read-result.ts';

/** Which part of a listing to return. */
export interface StoragePage {
  /** Goes on after this key, in the form of `next`: its parts joined by `/`. */
  readonly after?: string;
  /** Count of entries at most. */
  readonly limit: number;
}

/** Count of entries that one page may have. */
export const STORAGE_PAGE_MAX = 1_000;

/**
 * The entry of a full key (its default when there is none), or the entries under a shorter one, in key order and in
 * pages. `StorageItemNotFound` for an unknown name, `InvalidParameter` for a key that does not fit the item.
 * Cost grows with the number of entries of the item.
 */
export function readStorage(
  state: ChainState,
  itemName: string,
  keyParts: readonly string[],
  page: StoragePage,
): ReadResult<StorageResponse> {
  const table = state.tableNamed(itemName);
  if (table === undefined) return notFound('StorageItemNotFound', { item: itemName });
  try {
    const answer =
      keyParts.length >= table.partCount ? { entries: [table.show(keyParts)] } : listPage(table, keyParts, page);
    return found({
      item: itemName,
      block: state.head.number,
      entries: answer.entries.map(({ key, value }) => ({ key: [...key], value })),
      next: 'next' in answer ? answer.next : undefined,
    });
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return notFound('InvalidParameter', { parameter: error.path, problem: error.problem });
  }
}

function listPage(table: AnyStorageTable, prefix: readonly string[], { after, limit }: StoragePage) {
  const keys = table.keysUnder(prefix);
  const start = after === undefined ? 0 : keys.findIndex((key) => key.join('/') === after) + 1;
  if (after !== undefined && start === 0) throw new WireError('after', `"${after}" is no key of this listing`);
  const count = Math.max(1, Math.min(limit, STORAGE_PAGE_MAX));
  const shown = keys.slice(start, start + count);
  const hasMore = start + shown.length < keys.length;
  return { entries: shown.map((key) => table.show(key)), next: hasMore ? shown.at(-1)?.join('/') : undefined };
}
