/** Networks in which little time does much. */
import type { Netuid } from '@yumanet/protocol';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import {
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapReannouncementDelay,
  TxRateLimit,
} from '../../src/state/items/chain-parameter-items.ts';
import {
  ImmunityPeriod,
  MinAllowedUids,
  Tempo,
  WeightsSetRateLimit,
} from '../../src/state/items/hyperparameter-items.ts';
import { SubnetMovingAlpha } from '../../src/state/items/pool-items.ts';
import { NumRootClaim, RootClaimableThreshold } from '../../src/state/items/root-claim-items.ts';
import {
  NetworkImmunityPeriod,
  NetworkLockReductionInterval,
  SubnetLimit,
  SubtokenEnabled,
} from '../../src/state/items/subnet-items.ts';

/** Subnets with a tempo of four blocks, moving prices that stay, and room for one subnet more. */
export function writeShortTimes(state: ChainState, netuids: readonly Netuid[]): void {
  for (const id of netuids) {
    state.set(Tempo, 4, id);
    state.set(ImmunityPeriod, 2, id);
    state.set(WeightsSetRateLimit, 0n, id);
    state.set(MinAllowedUids, 1, id);
    state.set(RootClaimableThreshold, 1n, id);
  }
  state.set(SubtokenEnabled, true, ROOT_NETUID);
  state.set(SubnetMovingAlpha, 0n);
  // One at a time, so that something is left for who claims by a call.
  state.set(NumRootClaim, 1n);
  // Subnets come and go: a creation costs little more than the last one, and soon prunes.
  state.set(NetworkLockReductionInterval, 1n);
  state.set(NetworkImmunityPeriod, 3n);
  state.set(SubnetLimit, netuids.length + 1);
  state.set(TxRateLimit, 1n);
  state.set(ColdkeySwapAnnouncementDelay, 2n);
  state.set(ColdkeySwapReannouncementDelay, 2n);
}
