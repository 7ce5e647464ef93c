/** The whole state as one message, and back. */
import { WireError } from '@yumanet/protocol';
import type { Snapshot, StorageRecord } from '@yumanet/protocol/messages';
import { isSameBytes } from '../block/same-bytes.ts';
import { hashHeader } from '../block/seal-block.ts';
import type { RuntimePorts } from '../ports.ts';
import { ChainState } from './chain-state.ts';

/** Every entry, sorted by item and key: equal states have equal snapshots. Precondition: no block is being built. */
export function snapshotOf(state: ChainState): Snapshot {
  return { header: state.head.header, hash: state.head.hash, records: storageRecords(state) };
}

/** Every entry, sorted by item and key. */
export function storageRecords(state: ChainState): StorageRecord[] {
  return state
    .tablesByName()
    .flatMap(([item, table]) => table.encodedEntries().map(({ key, value }) => ({ item, key, value })));
}

/** The state of a snapshot. Throws `WireError` on a hash that is not its header's, and on records that fit no item. */
export function openState({ header, hash, records }: Snapshot, { crypto }: RuntimePorts): ChainState {
  if (!isSameBytes(hash, hashHeader(header, crypto)))
    throw new WireError('snapshot', "has a hash that is not its header's");
  const state = new ChainState({ number: header.number, hash, header });
  for (const { item, key, value } of records) {
    const table = state.tableNamed(item);
    if (table === undefined) throw new WireError('snapshot', `there is no storage item "${item}"`);
    table.load(key, value);
  }
  return state;
}
