/** set_subnet_identity, and the identity that a subnet is created with. Source: docs/rules/subnets.md section 6.2. */
import type { Netuid } from '@yumanet/protocol';
import type { SetSubnetIdentity } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { SubnetIdentitiesV3, type SubnetIdentity } from '../state/items/identity-items.ts';
import { SubnetOwner } from '../state/items/subnet-items.ts';
import { readNetuid } from './decode-fields.ts';
import { checkIdentity, type IdentityLimits } from './identity-limits.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Bytes. The reference also limits the sum of some fields, which these limits never reach. */
const LIMITS: IdentityLimits<SubnetIdentity> = {
  subnetName: ['subnet_name', 256],
  githubRepo: ['github_repo', 1_024],
  subnetContact: ['subnet_contact', 1_024],
  subnetUrl: ['subnet_url', 1_024],
  discord: ['discord', 256],
  description: ['description', 1_024],
  logoUrl: ['logo_url', 1_024],
  additional: ['additional', 1_024],
};

/** Signed by the subnet's owner. A subnet that does not exist is nobody's: `NotSubnetOwner`. */
export function prepareSetSubnetIdentity({ netuid: number, ...identity }: SetSubnetIdentity): PreparedCall {
  const netuid = readNetuid(number);
  return {
    name: 'set_subnet_identity',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) =>
      checkOwner(context, origin, netuid) ?? writeSubnetIdentity(context, netuid, identity),
  };
}

/** Refuses `InvalidIdentity`, or keeps the identity and tells of it. */
export function writeSubnetIdentity(context: BlockContext, netuid: Netuid, identity: SubnetIdentity): CallOutcome {
  const refusal = checkIdentity(identity, LIMITS);
  if (refusal !== undefined) return refusal;
  context.state.set(SubnetIdentitiesV3, identity, netuid);
  context.events.emit({ case: 'subnetIdentitySet', value: { netuid } });
  return undefined;
}

function checkOwner({ state }: BlockContext, origin: Origin, netuid: Netuid): CallOutcome {
  const signer = signerOf(origin);
  if (signer === undefined) return refuseOrigin('an account');
  return signer === state.find(SubnetOwner, netuid) ? undefined : refuseCall('NotSubnetOwner');
}
