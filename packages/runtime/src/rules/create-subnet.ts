/** A new subnet with its creation values. Source: docs/rules/subnets.md section 1.10 and economics.md section 6.2. */
import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import { EVEN_WEIGHT, saturateToU64 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import type { SubnetValues } from '../presets/preset.ts';
import { writeSubnetValues } from '../presets/value-items.ts';
import { TokenSymbol } from '../state/items/identity-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO, SwapBalancer } from '../state/items/pool-items.ts';
import { RAORecycledForRegistration } from '../state/items/registration-items.ts';
import { TotalStake } from '../state/items/staking-items.ts';
import {
  LastEpochBlock,
  NetworkRegisteredAt,
  NetworksAdded,
  SubnetLocked,
  SubnetMechanism,
  SubnetOwner,
  SubnetOwnerHotkey,
  TotalNetworks,
} from '../state/items/subnet-items.ts';
import { appendNeuron } from './append-neuron.ts';
import { delegateRootTo } from './child-keys.ts';
import { createHotkeyIfMissing } from './hotkey-ownership.ts';
import { DYNAMIC_MECHANISM } from './pool.ts';
import { nextFreeSymbol } from './token-symbols.ts';

export interface OwnerHotkey {
  readonly hotkey: Hotkey;
  /** Owns the hotkey if nobody does yet. */
  readonly coldkey: Coldkey;
}

export interface NewSubnet {
  readonly netuid: Netuid;
  /** Who may change the subnet. */
  readonly owner: Coldkey;
  /** Gets uid 0; a subnet whose neurons come from elsewhere has none here. */
  readonly ownerHotkey?: OwnerHotkey;
  /** Rao paid for the creation. */
  readonly lockRao: bigint;
  /** Rao of TAO in the pool; the subnet's account must hold it. */
  readonly poolTao: bigint;
  /** Rao of alpha in the pool. */
  readonly poolAlpha: bigint;
  readonly values: SubnetValues;
}

/** Creates the subnet, not started, with the owner hotkey, if it has one, at uid 0. Precondition: the netuid is free. */
export function createSubnet(context: BlockContext, subnet: NewSubnet): void {
  const { state, block } = context;
  const { netuid, values, ownerHotkey } = subnet;
  state.set(NetworksAdded, true, netuid);
  state.set(TotalNetworks, state.get(TotalNetworks) + 1);
  state.set(NetworkRegisteredAt, block, netuid);
  state.set(SubnetMechanism, DYNAMIC_MECHANISM, netuid);
  state.set(TokenSymbol, nextFreeSymbol(state, netuid), netuid);
  writeSubnetValues(state, netuid, values);
  state.set(LastEpochBlock, staggeredStart(block, netuid, values.tempo), netuid);

  if (ownerHotkey !== undefined) createHotkeyIfMissing(state, ownerHotkey.coldkey, ownerHotkey.hotkey);
  state.set(SubnetOwner, subnet.owner, netuid);
  if (ownerHotkey !== undefined) {
    state.set(SubnetOwnerHotkey, ownerHotkey.hotkey, netuid);
    appendNeuron(context, netuid, ownerHotkey.hotkey);
    delegateRootTo(context, { netuid, hotkey: ownerHotkey.hotkey });
  }

  state.set(SubnetTAO, subnet.poolTao, netuid);
  state.set(SubnetAlphaIn, subnet.poolAlpha, netuid);
  state.set(SubnetAlphaOut, 0n, netuid);
  state.set(SwapBalancer, EVEN_WEIGHT, netuid);
  state.set(SubnetLocked, subnet.lockRao, netuid);
  state.set(RAORecycledForRegistration, 0n, netuid);
  state.set(TotalStake, saturateToU64(state.get(TotalStake) + subnet.poolTao));
}

/** Where the first epoch is counted from: subnets of one block do not all run in the same blocks. */
function staggeredStart(block: bigint, netuid: Netuid, tempo: number): bigint {
  return saturateToU64(block - BigInt(netuid % Math.max(tempo, 1)));
}
