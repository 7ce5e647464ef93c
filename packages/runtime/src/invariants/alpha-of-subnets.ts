/** Whose the alpha outside of a pool is. Source: docs/rules/economics.md section 6.6. */
import type { Netuid } from '@yumanet/protocol';
import { owedBySubnet } from '../rules/root-claims.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
} from '../state/items/emission-items.ts';
import { SubnetAlphaOut, SubnetProtocolAlpha } from '../state/items/pool-items.ts';
import { TotalHotkeyAlpha } from '../state/items/staking-items.ts';

/** Rao of alpha of one subnet. */
export interface AlphaOfSubnet {
  readonly netuid: Netuid;
  /** `SubnetAlphaOut`. */
  readonly out: bigint;
  /** Stake, what waits for the next epoch, what root stakers can claim, and what the chain bought. */
  readonly owned: bigint;
  /** True when root stake earns there, or once did: then the floors of the rules may owe a rao too much. */
  readonly hasClaims: boolean;
}

/** By ascending netuid, without root. Cost grows with stakes, and with root stakes and their subnets. */
export function alphaOfSubnets(state: ChainState): AlphaOfSubnet[] {
  const staked = stakeBySubnet(state);
  const claimable = owedBySubnet(state);
  return subnetNetuids(state).map((netuid) => ({
    netuid,
    out: state.get(SubnetAlphaOut, netuid),
    owned:
      (staked.get(netuid) ?? 0n) +
      (claimable.get(netuid) ?? 0n) +
      pendingAlpha(state, netuid) +
      state.get(SubnetProtocolAlpha, netuid),
    hasClaims: claimable.has(netuid),
  }));
}

/** Rao of alpha on all hotkeys of each subnet that has some. */
export function stakeBySubnet(state: ChainState): ReadonlyMap<Netuid, bigint> {
  const staked = new Map<Netuid, bigint>();
  for (const [hotkey, netuid] of state.keys(TotalHotkeyAlpha)) {
    staked.set(netuid, (staked.get(netuid) ?? 0n) + state.get(TotalHotkeyAlpha, hotkey, netuid));
  }
  return staked;
}

/** Rao of alpha that waits for the next epoch. */
export function pendingAlpha(state: ChainState, netuid: Netuid): bigint {
  return (
    state.get(PendingServerEmission, netuid) +
    state.get(PendingValidatorEmission, netuid) +
    state.get(PendingRootAlphaDivs, netuid) +
    state.get(PendingOwnerCut, netuid)
  );
}
