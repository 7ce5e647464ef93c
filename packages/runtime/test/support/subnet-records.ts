/** Which entries of a state belong to which subnet, told by the kinds of their key parts alone. */

import { storageItems } from '../../src/state/catalogue.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import type { KeyCodec } from '../../src/state/key-codec.ts';
import type { StorageItem } from '../../src/state/storage-item.ts';

type PartType = KeyCodec<never>['type'];

const NETUIDS_PER_MECHANISM = 4_096;

/** How to tell the netuid of a part from its text; every kind of part must be here, so that a new one is thought about. */
const NETUID_OF: Readonly<Record<PartType, ((text: string) => number) | undefined>> = {
  netuid: Number,
  storageIndex: (text) => Number(text) % NETUIDS_PER_MECHANISM,
  uid: undefined,
  account: undefined,
  parameter: undefined,
  round: undefined,
  epoch: undefined,
  transaction: undefined,
  index: undefined,
};

/** An item with the kinds of its key parts. */
export interface ItemParts {
  readonly name: string;
  readonly outlivesSubnet: boolean;
  readonly parts: readonly PartType[];
}

/** Every declared item whose keys name a subnet. */
export function subnetItems(): ItemParts[] {
  return storageItems
    .map(({ item }) => item as StorageItem<never, never>)
    .map(({ name, outlivesSubnet, keys }) => ({
      name,
      outlivesSubnet,
      parts: keys.parts.map(({ type }) => type),
    }))
    .filter(({ parts }) => parts.some((type) => NETUID_OF[type] !== undefined));
}

/** Whether a key, as text, is of the subnet. */
export function isKeyOf({ parts }: ItemParts, key: readonly string[], netuid: number): boolean {
  return parts.some((type, index) => NETUID_OF[type]?.(key[index] ?? '') === netuid);
}

/** Every entry of a subnet as text, `item/key: value`. */
export function recordsOf(state: ChainState, netuid: number): string[] {
  return subnetItems().flatMap((item) => {
    const table = state.tableNamed(item.name);
    if (table === undefined) throw new Error(`there is no ${item.name}`);
    return table
      .keysUnder([])
      .filter((key) => isKeyOf(item, key, netuid))
      .map((key) => `${item.name}/${key.join('/')}: ${table.findText(key)}`);
  });
}
