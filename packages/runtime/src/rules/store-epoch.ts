/** Writes what an epoch gave. Source: docs/rules/epoch.md steps 20 to 22. */
import { type Netuid, toUid } from '@yumanet/protocol';
import type { CombinedOutput, EpochOutput, SparseRowU16 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  Active,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  StakeWeight,
  ValidatorPermit,
  ValidatorTrust,
} from '../state/items/neuron-items.ts';
import { Bonds } from '../state/items/weight-items.ts';

/**
 * Replaces the incentives and bonds of a mechanism, and announces what each uid earned there as a miner. `bondsBefore` are
 * the rows that the epoch read: one that was empty and is empty is not written.
 */
export function storeMechanismEpoch(
  { state, events }: BlockContext,
  { netuid, mechid }: { readonly netuid: Netuid; readonly mechid: number },
  { bondsBefore, output }: { readonly bondsBefore: readonly SparseRowU16[]; readonly output: EpochOutput },
): void {
  const index = storageIndexOf(netuid, mechid);
  state.set(Incentive, Uint16Array.from(output.incentive), index);
  events.emit({
    case: 'incentiveAlphaEmittedToMiners',
    value: { storageIndex: index, emissions: output.serverEmission },
  });
  output.bonds.forEach((row, uid) => {
    const countBefore = bondsBefore[uid]?.uids.length ?? 0;
    if (row.uids.length + countBefore > 0) state.set(Bonds, row, index, toUid(uid));
  });
}

/** Replaces the vectors that the mechanisms of a subnet have in common. */
export function storeCombinedEpoch(state: ChainState, netuid: Netuid, output: CombinedOutput): void {
  state.set(Active, output.active, netuid);
  state.set(Emission, output.emission, netuid);
  state.set(Consensus, Uint16Array.from(output.consensus), netuid);
  state.set(Dividends, Uint16Array.from(output.dividends), netuid);
  state.set(ValidatorTrust, Uint16Array.from(output.validatorTrust), netuid);
  state.set(ValidatorPermit, output.validatorPermit, netuid);
  state.set(StakeWeight, Uint16Array.from(output.stakeWeight), netuid);
}
