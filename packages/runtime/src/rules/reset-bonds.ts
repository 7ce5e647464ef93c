/** Bonds toward a neuron that asked for a fresh start. Source: docs/rules/subnets.md section 6.1, ResetBondsFlag. */
import type { Netuid, Uid } from '@yumanet/protocol';
import type { SparseRowU16 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { BondsResetOn } from '../state/items/hyperparameter-items.ts';
import { Bonds } from '../state/items/weight-items.ts';
import { mechanismCount } from './subnets.ts';

/** Removes the uid from every row of bonds in every mechanism, where the subnet allows that. */
export function resetBondsToward(state: ChainState, netuid: Netuid, uid: Uid): void {
  if (!state.get(BondsResetOn, netuid)) return;
  for (let mechid = 0; mechid < mechanismCount(state, netuid); mechid += 1) {
    const index = storageIndexOf(netuid, mechid);
    for (const row of state.keysUnder(Bonds, index)) {
      const bonds = state.get(Bonds, index, row);
      if (bonds.uids.includes(uid)) state.set(Bonds, withoutUid(bonds, uid), index, row);
    }
  }
}

function withoutUid({ uids, values }: SparseRowU16, uid: Uid): SparseRowU16 {
  return {
    uids: uids.filter((other) => other !== uid),
    values: values.filter((_value, entry) => uids[entry] !== uid),
  };
}
