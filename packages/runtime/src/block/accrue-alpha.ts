/** One block's alpha of a subnet: minted, and put aside for the next epoch. Source: docs/rules/economics.md sections 2.2 and 2.6. */
import type { Netuid } from '@yumanet/protocol';
import { accruePendingAlpha, blockEmission, saturateToU64 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import {
  PendingOwnerCut,
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetAlphaOutEmission,
} from '../state/items/emission-items.ts';
import { OwnerCutEnabled, SubnetOwnerCut } from '../state/items/hyperparameter-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut } from '../state/items/pool-items.ts';

/** Root has no stake yet, so its part is 0. */
const NO_ROOT_PROPORTION = 0n;

/** Precondition: the subnet takes part in emission. */
export function accrueAlpha({ state }: BlockContext, netuid: Netuid): void {
  const alphaOut = state.get(SubnetAlphaOut, netuid);
  const emission = blockEmission(saturateToU64(state.get(SubnetAlphaIn, netuid) + alphaOut));
  state.set(SubnetAlphaOutEmission, emission, netuid);
  state.set(SubnetAlphaOut, saturateToU64(alphaOut + emission), netuid);
  const pending = accruePendingAlpha({
    alphaEmission: emission,
    ownerCutEnabled: state.get(OwnerCutEnabled, netuid),
    ownerCut: state.get(SubnetOwnerCut),
    rootProportionBits: NO_ROOT_PROPORTION,
    isRootSellActive: false,
  });
  state.set(PendingOwnerCut, saturateToU64(state.get(PendingOwnerCut, netuid) + pending.ownerCut), netuid);
  state.set(PendingServerEmission, saturateToU64(state.get(PendingServerEmission, netuid) + pending.server), netuid);
  state.set(
    PendingValidatorEmission,
    saturateToU64(state.get(PendingValidatorEmission, netuid) + pending.validator),
    netuid,
  );
}
