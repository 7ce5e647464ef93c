/** What several reads say of a subnet. Source: docs/rules/subnets.md sections 6.3 and 6.4. */
import { accountToBytes, type Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import { toFixed } from '../explain/fixed-text.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetAlphaInEmission,
  SubnetAlphaOutEmission,
  SubnetTaoInEmission,
} from '../state/items/emission-items.ts';
import {
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetMovingPrice,
  SubnetTAO,
  SubnetVolume,
} from '../state/items/pool-items.ts';
import {
  LastMechansimStepBlock,
  NetworkRegisteredAt,
  SubnetOwner,
  SubnetOwnerHotkey,
} from '../state/items/subnet-items.ts';
import { subnetIdentityOf } from './identities.ts';

/** Who owns the subnet and how long it is since its epoch ran; zero accounts for a subnet of nobody. */
export function readSubnetFigures(state: ChainState, netuid: Netuid) {
  const lastStep = state.get(LastMechansimStepBlock, netuid);
  return {
    identity: subnetIdentityOf(state, netuid),
    networkRegisteredAt: state.get(NetworkRegisteredAt, netuid),
    ownerHotkey: accountToBytes(state.get(SubnetOwnerHotkey, netuid)),
    ownerColdkey: accountToBytes(state.get(SubnetOwner, netuid)),
    lastStep,
    blocksSinceLastStep: saturateToU64(state.head.number - lastStep),
  };
}

/** Reserves, emissions and price, rao; what every chain of this rule set has as 0 is 0. */
export function readPoolFigures(state: ChainState, netuid: Netuid) {
  return {
    alphaIn: state.get(SubnetAlphaIn, netuid),
    alphaOut: state.get(SubnetAlphaOut, netuid),
    taoIn: state.get(SubnetTAO, netuid),
    alphaOutEmission: state.get(SubnetAlphaOutEmission, netuid),
    alphaInEmission: state.get(SubnetAlphaInEmission, netuid),
    taoInEmission: state.get(SubnetTaoInEmission, netuid),
    pendingAlphaEmission: saturateToU64(
      state.get(PendingServerEmission, netuid) + state.get(PendingValidatorEmission, netuid),
    ),
    pendingRootEmission: 0n,
    // The reference's is a u128: more than a u64 would be 878 times all TAO that there will ever be.
    subnetVolume: saturateToU64(state.get(SubnetVolume, netuid)),
    movingPrice: toFixed(state.get(SubnetMovingPrice, netuid)),
  };
}

/**
 * The name that the owner gave. Without one the reference takes a name of its public network by netuid, which would say
 * nothing here.
 */
export function subnetNameOf(state: ChainState, netuid: Netuid): string {
  const name = subnetIdentityOf(state, netuid)?.subnetName ?? '';
  if (name !== '') return name;
  return netuid === ROOT_NETUID ? 'root' : 'unknown';
}
