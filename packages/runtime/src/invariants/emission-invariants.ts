/** TAO and alpha are conserved. */
import { EXISTENTIAL_DEPOSIT_RAO } from '../rules/balances.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetTAO } from '../state/items/pool-items.ts';
import { Account, LostTao, TotalIssuance } from '../state/items/system-items.ts';
import { alphaOfSubnets } from './alpha-of-subnets.ts';
import type { BrokenInvariant } from './broken-invariant.ts';

/**
 * Rao of alpha. Whoever adds root stake gains less than a rao on each subnet by how the rules round, and nothing else does
 * so: this is a million additions.
 */
const CLAIM_ROUNDING_RAO = 1_000_000n;

/**
 * Rao. An account that trades leave with less than the existential deposit goes, and that little with it, while the pool
 * keeps it: on the reference, too. This is a thousand times; `checkBlock` follows it to the rao.
 */
export const POT_DUST_RAO_MAX = 1_000n * EXISTENTIAL_DEPOSIT_RAO;

/**
 * All TAO is somewhere: balances and what was lost are `TotalIssuance`. The pot of a subnet holds at least its pool, but
 * for dust. Stake, what waits for the next epoch, what root stakers can claim and what the chain bought are at most
 * `SubnetAlphaOut`; the rest is nobody's.
 */
export function emissionInvariants(state: ChainState): BrokenInvariant[] {
  const issuance = state.get(TotalIssuance);
  const held = sum(state.keys(Account).map(([account]) => state.get(Account, account).free)) + state.get(LostTao);
  const broken: BrokenInvariant[] = [];
  if (held !== issuance) {
    broken.push({ invariant: 'TotalIssuance', detail: `is ${issuance} rao, and accounts hold or lost ${held}` });
  }
  for (const { netuid, out, owned, hasClaims } of alphaOfSubnets(state)) {
    const pot = state.get(Account, subnetAccount(netuid)).free;
    const pool = state.get(SubnetTAO, netuid);
    if (pot + POT_DUST_RAO_MAX <= pool) {
      broken.push({
        invariant: `SubnetTAO[${netuid}]`,
        detail: `is ${pool} rao, and the subnet's account holds ${pot}`,
      });
    }
    const slack = hasClaims ? CLAIM_ROUNDING_RAO : 0n;
    if (owned > out + slack) {
      const detail = `is ${out} rao of alpha, and stake, pending emission, claims and the chain's own are ${owned}`;
      broken.push({ invariant: `SubnetAlphaOut[${netuid}]`, detail });
    }
  }
  return broken;
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
