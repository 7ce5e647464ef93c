/** One block's alpha of a subnet: minted, and put aside for the next epoch. Source: docs/rules/economics.md sections 2.2 and 2.6. */
import type { Netuid } from '@yumanet/protocol';
import { accruePendingAlpha, saturateToU64 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { rootProportionOf } from '../rules/root-proportion.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetAlphaOutEmission,
} from '../state/items/emission-items.ts';
import { OwnerCutEnabled, SubnetOwnerCut } from '../state/items/hyperparameter-items.ts';
import { SubnetAlphaOut } from '../state/items/pool-items.ts';
import type { StorageItem } from '../state/storage-item.ts';

/** What a subnet mints in a block. */
export interface Accrual {
  readonly netuid: Netuid;
  /** Rao of alpha. */
  readonly alphaOut: bigint;
  /** True when root's part is put aside; else it is taken out of existence again. */
  readonly isRootSellActive: boolean;
}

/** Precondition: the subnet takes part in emission, and what enters its pool has entered. */
export function accrueAlpha({ state, ledger }: BlockContext, { netuid, alphaOut, isRootSellActive }: Accrual): void {
  state.set(SubnetAlphaOutEmission, alphaOut, netuid);
  add(state, SubnetAlphaOut, netuid, alphaOut);
  const pending = accruePendingAlpha({
    alphaEmission: alphaOut,
    ownerCutEnabled: state.get(OwnerCutEnabled, netuid),
    ownerCut: state.get(SubnetOwnerCut),
    rootProportionBits: rootProportionOf(state, netuid),
    isRootSellActive,
  });
  add(state, PendingOwnerCut, netuid, pending.ownerCut);
  add(state, PendingServerEmission, netuid, pending.server);
  add(state, PendingValidatorEmission, netuid, pending.validator);
  add(state, PendingRootAlphaDivs, netuid, pending.rootDividends);
  add(state, SubnetAlphaOut, netuid, -pending.recycledRoot);
  const { ownerCut, server, validator, rootDividends, recycledRoot } = pending;
  const rest = alphaOut - ownerCut - server - validator - rootDividends - recycledRoot;
  ledger.note({ kind: 'unowned', netuid, cause: 'floors of the accrual', rao: rest });
}

function add(state: ChainState, item: StorageItem<readonly [Netuid], bigint>, netuid: Netuid, rao: bigint): void {
  if (rao !== 0n) state.set(item, saturateToU64(state.get(item, netuid) + rao), netuid);
}
