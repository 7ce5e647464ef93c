/** claim_root and set_root_claim_type. Source: docs/rules/economics.md section 3.6. */
import { accountToBytes, asColdkey, type Netuid } from '@yumanet/protocol';
import type { ClaimRoot, SetRootClaimType } from '@yumanet/protocol/messages';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { claimRoot, indexStaker } from '../rules/root-claims.ts';
import { ROOT_CLAIM_KINDS, RootClaimType } from '../state/items/root-claim-items.ts';
import { readNetuid, readWord } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

const SUBNETS_MAX = 5;

/** Signed by the staker: claims what its root stake has earned on one to five subnets. */
export function prepareClaimRoot(message: ClaimRoot): PreparedCall {
  const subnets = netuidsOf(message.subnets);
  return {
    name: 'claim_root',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      if (subnets.size === 0 || subnets.size > SUBNETS_MAX) {
        return refuseCall('InvalidSubnetNumber', { got: BigInt(subnets.size), maximum: BigInt(SUBNETS_MAX) });
      }
      const coldkey = asColdkey(signer);
      indexStaker(context.state, coldkey);
      claimRoot(context, coldkey, subnets);
      return undefined;
    },
  };
}

/** Signed by the staker: whether claims become TAO on root or stay alpha, on all subnets or on those of a list. */
export function prepareSetRootClaimType(message: SetRootClaimType): PreparedCall {
  const kind = readWord('root_claim_type', message.rootClaimType, ROOT_CLAIM_KINDS);
  const subnets = kind === 'KeepSubnets' ? [...netuidsOf(message.subnets)].sort((a, b) => a - b) : [];
  return {
    name: 'set_root_claim_type',
    paysFee: true,
    admit: admitAlways,
    dispatch: ({ state, events }, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      if (kind === 'KeepSubnets' && subnets.length === 0) return refuseCall('InvalidSubnetNumber', { got: 0n });
      const coldkey = asColdkey(signer);
      indexStaker(state, coldkey);
      state.set(RootClaimType, { kind, subnets }, coldkey);
      const value = { coldkey: accountToBytes(coldkey), rootClaimType: kind, subnets };
      events.emit({ case: 'rootClaimTypeSet', value });
      return undefined;
    },
  };
}

/** More than there can be subnets would be the same again. */
function netuidsOf(netuids: readonly number[]): ReadonlySet<Netuid> {
  return new Set(netuids.map(readNetuid));
}
