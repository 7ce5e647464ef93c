/** TAO and alpha are conserved. */
import type { Netuid } from '@yumanet/protocol';
import { owedBySubnet } from '../rules/root-claims.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
} from '../state/items/emission-items.ts';
import { SubnetAlphaOut, SubnetProtocolAlpha, SubnetTAO } from '../state/items/pool-items.ts';
import { TotalHotkeyAlpha } from '../state/items/staking-items.ts';
import { Account, LostTao, TotalIssuance } from '../state/items/system-items.ts';
import type { BrokenInvariant } from './broken-invariant.ts';

/**
 * Rao of alpha. Whoever adds root stake gains less than a rao on each subnet by how the rules round, and nothing else does
 * so: this is a million additions.
 */
const CLAIM_ROUNDING_RAO = 1_000_000n;

/**
 * All TAO is somewhere: balances and what was lost are `TotalIssuance`. The pot of a subnet holds at least its pool.
 * Stake, what waits for the next epoch, what root stakers can claim and what the chain bought are at most
 * `SubnetAlphaOut`; the rest is nobody's.
 */
export function emissionInvariants(state: ChainState): BrokenInvariant[] {
  const issuance = state.get(TotalIssuance);
  const held = sum(state.keys(Account).map(([account]) => state.get(Account, account).free)) + state.get(LostTao);
  const broken: BrokenInvariant[] = [];
  if (held !== issuance) {
    broken.push({ invariant: 'TotalIssuance', detail: `is ${issuance} rao, and accounts hold or lost ${held}` });
  }
  const staked = stakeBySubnet(state);
  const claimable = owedBySubnet(state);
  for (const netuid of subnetNetuids(state)) {
    const pot = state.get(Account, subnetAccount(netuid)).free;
    const pool = state.get(SubnetTAO, netuid);
    if (pot < pool) {
      broken.push({
        invariant: `SubnetTAO[${netuid}]`,
        detail: `is ${pool} rao, and the subnet's account holds ${pot}`,
      });
    }
    const out = state.get(SubnetAlphaOut, netuid);
    const owned =
      (staked.get(netuid) ?? 0n) +
      (claimable.get(netuid) ?? 0n) +
      pendingAlpha(state, netuid) +
      state.get(SubnetProtocolAlpha, netuid);
    const slack = claimable.has(netuid) ? CLAIM_ROUNDING_RAO : 0n;
    if (owned > out + slack) {
      const detail = `is ${out} rao of alpha, and stake, pending emission, claims and the chain's own are ${owned}`;
      broken.push({ invariant: `SubnetAlphaOut[${netuid}]`, detail });
    }
  }
  return broken;
}

export function stakeBySubnet(state: ChainState): ReadonlyMap<Netuid, bigint> {
  const staked = new Map<Netuid, bigint>();
  for (const [hotkey, netuid] of state.keys(TotalHotkeyAlpha)) {
    staked.set(netuid, (staked.get(netuid) ?? 0n) + state.get(TotalHotkeyAlpha, hotkey, netuid));
  }
  return staked;
}

export function pendingAlpha(state: ChainState, netuid: Netuid): bigint {
  return (
    state.get(PendingServerEmission, netuid) +
    state.get(PendingValidatorEmission, netuid) +
    state.get(PendingRootAlphaDivs, netuid) +
    state.get(PendingOwnerCut, netuid)
  );
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
