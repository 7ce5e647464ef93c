/** Writes what an epoch gave. Source: docs/rules/epoch.md steps 20 to 22. */
import { type Netuid, toUid } from '@yumanet/protocol';
import type { EpochOutput } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
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

/** Replaces the subnet's vectors and bonds, and announces what each uid earned as a miner. */
export function storeEpoch({ state, events }: BlockContext, netuid: Netuid, output: EpochOutput): void {
  const index = storageIndexOf(netuid);
  state.set(Incentive, Uint16Array.from(output.incentive), index);
  events.emit({
    case: 'incentiveAlphaEmittedToMiners',
    value: { storageIndex: index, emissions: output.serverEmission },
  });
  output.bonds.forEach((row, uid) => {
    if (row.uids.length > 0) state.set(Bonds, row, index, toUid(uid));
    else if (state.has(Bonds, index, toUid(uid))) state.set(Bonds, row, index, toUid(uid));
  });
  state.set(Active, output.active, netuid);
  state.set(Emission, output.emission, netuid);
  state.set(Consensus, Uint16Array.from(output.consensus), netuid);
  state.set(Dividends, Uint16Array.from(output.dividends), netuid);
  state.set(ValidatorTrust, Uint16Array.from(output.validatorTrust), netuid);
  state.set(ValidatorPermit, output.validatorPermit, netuid);
  state.set(StakeWeight, Uint16Array.from(output.stakeWeight), netuid);
}
