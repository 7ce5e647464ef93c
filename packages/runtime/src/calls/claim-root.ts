/** claim_root and set_root_claim_type. Source: docs/rules/economics.md section 3.6. */
import { accountToBytes, type Netuid } from '@yumanet/protocol';
import type { ClaimRoot, SetRootClaimType } from '@yumanet/protocol/messages';
import { refuseCall } from '../context/refuse-call.ts';
import { claimRoot, indexStaker } from '../rules/root-claims.ts';
import { ROOT_CLAIM_KINDS, RootClaimType } from '../state/items/root-claim-items.ts';
import { readNetuid, readWord } from './decode-fields.ts';
import { prepareSigned } from './prepare-signed.ts';
import type { PreparedCall } from './prepared-call.ts';

const SUBNETS_MAX = 5;

/** Signed by the staker: claims what its root stake has earned on one to five subnets. */
export function prepareClaimRoot(message: ClaimRoot): PreparedCall {
  const subnets = netuidsOf(message.subnets);
  return prepareSigned('claim_root', (context, coldkey) => {
    if (subnets.size === 0 || subnets.size > SUBNETS_MAX) {
      return refuseCall('InvalidSubnetNumber', { got: BigInt(subnets.size), maximum: BigInt(SUBNETS_MAX) });
    }
    indexStaker(context.state, coldkey);
    claimRoot(context, coldkey, subnets);
    return undefined;
  });
}

/** Signed by the staker: whether claims become TAO on root or stay alpha, on all subnets or on those of a list. */
export function prepareSetRootClaimType(message: SetRootClaimType): PreparedCall {
  const kind = readWord('root_claim_type', message.rootClaimType, ROOT_CLAIM_KINDS);
  const subnets = kind === 'KeepSubnets' ? [...netuidsOf(message.subnets)].sort((a, b) => a - b) : [];
  return prepareSigned('set_root_claim_type', ({ state, events }, coldkey) => {
    if (kind === 'KeepSubnets' && subnets.length === 0) return refuseCall('InvalidSubnetNumber', { got: 0n });
    indexStaker(state, coldkey);
    state.set(RootClaimType, { kind, subnets }, coldkey);
    const value = { coldkey: accountToBytes(coldkey), rootClaimType: kind, subnets };
    events.emit({ case: 'rootClaimTypeSet', value });
    return undefined;
  });
}

/** More than there can be subnets would be the same again. */
function netuidsOf(netuids: readonly number[]): ReadonlySet<Netuid> {
  return new Set(netuids.map(readNetuid));
}
