/** What subnets and coldkeys say of themselves. Source: docs/rules/subnets.md section 6.2. */
import { bytesToText, type Coldkey, type Netuid } from '@yumanet/protocol';
import type { AccountIdentity, SubnetIdentity } from '@yumanet/protocol/messages';
import type { ChainState } from '../state/chain-state.ts';
import { IdentitiesV2, SubnetIdentitiesV3 } from '../state/items/identity-items.ts';

/** Undefined before the owner has set one. */
export function subnetIdentityOf(state: ChainState, netuid: Netuid): SubnetIdentity | undefined {
  const identity = state.find(SubnetIdentitiesV3, netuid);
  if (identity === undefined) return undefined;
  return {
    subnetName: bytesToText(identity.subnetName),
    githubRepo: bytesToText(identity.githubRepo),
    subnetContact: bytesToText(identity.subnetContact),
    subnetUrl: bytesToText(identity.subnetUrl),
    discord: bytesToText(identity.discord),
    description: bytesToText(identity.description),
    logoUrl: bytesToText(identity.logoUrl),
    additional: bytesToText(identity.additional),
  };
}

/** Undefined before the coldkey has set one. */
export function accountIdentityOf(state: ChainState, coldkey: Coldkey): AccountIdentity | undefined {
  const identity = state.find(IdentitiesV2, coldkey);
  if (identity === undefined) return undefined;
  return {
    name: bytesToText(identity.name),
    url: bytesToText(identity.url),
    githubRepo: bytesToText(identity.githubRepo),
    image: bytesToText(identity.image),
    discord: bytesToText(identity.discord),
    description: bytesToText(identity.description),
    additional: bytesToText(identity.additional),
  };
}
