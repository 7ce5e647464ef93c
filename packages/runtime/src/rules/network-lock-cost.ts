/** What creating a subnet costs now. Source: docs/rules/subnets.md section 1.10 and docs/rules/economics.md section 6.2. */
import { lockCost, lockReductionInterval } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import {
  NetworkLastLockCost,
  NetworkLastRegistered,
  NetworkLockReductionInterval,
  NetworkMinLockCost,
} from '../state/items/subnet-items.ts';
import { TotalIssuance } from '../state/items/system-items.ts';

/** Rao that a creation in `block` costs: at least `NetworkMinLockCost`. */
export function networkLockCost(state: ChainState, block: bigint): bigint {
  return lockCost({
    currentBlock: block,
    lastLock: state.get(NetworkLastLockCost),
    lastLockBlock: state.get(NetworkLastRegistered),
    minLock: state.get(NetworkMinLockCost),
    effectiveInterval: lockReductionInterval(state.get(NetworkLockReductionInterval), state.get(TotalIssuance)),
  });
}
