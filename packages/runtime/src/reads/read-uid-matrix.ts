/** Weights and bonds of a mechanism: the rows that have entries. */

import { type Netuid, toUid, type Uid } from '@yumanet/protocol';
import type { UidMatrix, UidRow } from '@yumanet/protocol/messages';
import type { SparseRowU16 } from '@yumanet/yuma';
import { mechanismCount, subnetExists } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { type StorageIndex, storageIndexOf } from '../state/decode-storage-index.ts';
import { SubnetworkN } from '../state/items/neuron-items.ts';
import { Bonds, Weights } from '../state/items/weight-items.ts';
import type { StorageItem } from '../state/storage-item.ts';
import { notFound, ofSubnet, type ReadResult } from './read-result.ts';

export function readWeights(state: ChainState, netuid: Netuid, mechid = 0): ReadResult<UidMatrix> {
  return readRows(state, Weights, { netuid, mechid });
}

export function readBonds(state: ChainState, netuid: Netuid, mechid = 0): ReadResult<UidMatrix> {
  return readRows(state, Bonds, { netuid, mechid });
}

function readRows(
  state: ChainState,
  item: StorageItem<readonly [StorageIndex, Uid], SparseRowU16>,
  { netuid, mechid }: { readonly netuid: Netuid; readonly mechid: number },
): ReadResult<UidMatrix> {
  const mechanisms = mechanismCount(state, netuid);
  if (subnetExists(state, netuid) && mechid >= mechanisms) {
    const facts = { netuid: BigInt(netuid), mechid: BigInt(mechid), mechanism_count: BigInt(mechanisms) };
    return notFound('MechanismDoesNotExist', facts);
  }
  return ofSubnet(state, netuid, () => ({
    netuid,
    mechid,
    block: state.head.number,
    rows: rowsOf(state, item, netuid, storageIndexOf(netuid, mechid)),
  }));
}

function rowsOf(
  state: ChainState,
  item: StorageItem<readonly [StorageIndex, Uid], SparseRowU16>,
  netuid: Netuid,
  index: StorageIndex,
): UidRow[] {
  return Array.from({ length: state.get(SubnetworkN, netuid) }, (_, uid) => toUid(uid)).flatMap((uid) => {
    const { uids, values } = state.get(item, index, uid);
    return uids.length === 0 ? [] : [{ uid, uids: Array.from(uids), values: Array.from(values) }];
  });
}
