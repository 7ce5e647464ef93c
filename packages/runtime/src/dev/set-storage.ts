/** Any storage entry by decree. It is checked that the item can hold it, its sense is not: what it breaks is reported. */
import { WireError } from '@yumanet/protocol';
import type { DevSetStorage } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { findBrokenInvariants } from '../invariants/find-broken-invariants.ts';
import type { ChainState } from '../state/chain-state.ts';
import { DevStorageSetAt, GenesisHash, PresetName } from '../state/items/system-items.ts';
import { parseJsonText } from '../state/parse-json-text.ts';
import { CLOCK_ITEM_MAX } from './move-clock.ts';

/** Reads item, key and value. Throws `WireError` that names what does not fit. */
export function prepareStorageWrite(state: ChainState, { item, key, value }: DevSetStorage): () => void {
  const table = state.tableNamed(item);
  if (table === undefined) throw new WireError('item', `there is no storage item "${item}"`);
  const reason = FIXED_ITEMS.get(item);
  if (reason !== undefined) throw new WireError('item', `${item} ${reason}, and stays`);
  const json = value === undefined ? undefined : parseJsonText(value);
  const write = table.prepareWrite(key, json);
  const max = CLOCK_ITEM_MAX.get(item);
  if (max !== undefined && json !== undefined && BigInt(String(json)) > max)
    throw new WireError('value', `is above ${max}`);
  return write;
}

/** Items that the whole history of a chain rests on. */
const FIXED_ITEMS: ReadonlyMap<string, string> = new Map([
  [GenesisHash.name, 'is what every extrinsic is signed for'],
  [PresetName.name, 'says from what the chain was built'],
]);

/** Writes, and tells which invariants hold no longer because of it. */
export function setStorage(context: BlockContext, { item, key }: DevSetStorage, write: () => void): CallOutcome {
  const { state, events, block } = context;
  const before = new Set(findBrokenInvariants(state).map(({ invariant }) => invariant));
  write();
  if (!state.has(DevStorageSetAt)) state.set(DevStorageSetAt, block);
  events.emit({ case: 'storageSet', value: { item, key: [...key] } });
  for (const broken of findBrokenInvariants(state)) {
    if (!before.has(broken.invariant)) events.emit({ case: 'invariantBroken', value: broken });
  }
  return undefined;
}
