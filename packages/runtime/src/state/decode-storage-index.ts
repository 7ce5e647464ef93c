/** Where per-mechanism values of a subnet are stored. Source: docs/rules/subnets.md, "Units". */
import { type Netuid, WireError } from '@yumanet/protocol';

/** mechanism id x 4096 + netuid, a u16. */
export type StorageIndex = number & { readonly __storageIndex: true };

export const NETUIDS_PER_MECHANISM = 4_096;
const U16_MAX = 65_535;

/** A storage index; throws `WireError` outside 0..65535. */
export function toStorageIndex(value: number): StorageIndex {
  if (!Number.isInteger(value) || value < 0 || value > U16_MAX)
    throw new WireError('storage_index', `${value} is no u16`);
  return value as StorageIndex;
}

/** The storage index of a mechanism; the main one is mechanism 0. */
export function storageIndexOf(netuid: Netuid, mechid = 0): StorageIndex {
  return toStorageIndex(mechid * NETUIDS_PER_MECHANISM + netuid);
}

/** True for the storage index of any mechanism of a subnet. */
export function isIndexOf(index: StorageIndex, netuid: Netuid): boolean {
  return index >= netuid && (index - netuid) % NETUIDS_PER_MECHANISM === 0;
}

/** How many mechanisms of a subnet have a storage index: as many as are set, unless somebody set more than fit. */
export function mechanismsWithIndex(netuid: Netuid, count: number): number {
  return Math.min(count, Math.floor((U16_MAX - netuid) / NETUIDS_PER_MECHANISM) + 1);
}
