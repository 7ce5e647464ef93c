/** The end of a subnet: its pool is paid out, then everything it has is removed. Source: docs/rules/economics.md section 6.3. */
import type { Netuid } from '@yumanet/protocol';
import { saturateToU64, U16_MAX, u64f64, u96f32 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetOwnerCut } from '../state/items/hyperparameter-items.ts';
import { SubnetIdentitiesV3 } from '../state/items/identity-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetProtocolAlpha, SubnetTAO } from '../state/items/pool-items.ts';
import { TotalStake } from '../state/items/staking-items.ts';
import {
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  SubnetLocked,
  SubnetOwner,
  TaoInRefundDeploymentBlock,
  TotalNetworks,
} from '../state/items/subnet-items.ts';
import { freeBalance, moveTao, reducibleBalance, slashBalance } from './balances.ts';
import { splitByLargestRemainder } from './largest-remainder.ts';
import { spotPriceU64F64 } from './pool.ts';
import { stakesIn } from './stake.ts';
import { subnetAccount } from './system-accounts.ts';

/**
 * Dissolves the subnet: TAO of its pool goes to the coldkeys of its stakers, what is left on its account above the
 * existential deposit leaves existence, pending emission is nobody's, and its netuid is free again. Cost grows with the
 * state. Precondition: the subnet exists and is not root.
 */
export function dissolveSubnet(context: BlockContext, netuid: Netuid): void {
  const { state, events } = context;
  const lockRefund = ownerLockRefund(state, netuid);
  const protocolShare = payStakers(context, netuid);
  refundOwner(context, netuid, { lockRefund, protocolShare });
  const pot = subnetAccount(netuid);
  slashBalance(context, pot, reducibleBalance(state, pot));

  state.set(TotalStake, saturateToU64(state.get(TotalStake) - state.get(SubnetTAO, netuid)));
  state.set(TotalNetworks, state.get(TotalNetworks) - 1);
  const hadIdentity = state.has(SubnetIdentitiesV3, netuid);
  state.removeSubnet(netuid);
  context.ledger.note({ kind: 'dissolved', netuid });
  if (hadIdentity) events.emit({ case: 'subnetIdentityRemoved', value: { netuid } });
  events.emit({ case: 'networkRemoved', value: { netuid } });
}

/** Pays each staker's part of the pool; a payment that is refused stays in the pot. Returns the protocol's part, rao. */
function payStakers(context: BlockContext, netuid: Netuid): bigint {
  const { state } = context;
  const stakers = stakesIn(state, netuid);
  const weights = [...stakers.map(({ alpha }) => alpha), protocolAlpha(state, netuid)];
  const shares = splitByLargestRemainder(state.get(SubnetTAO, netuid), weights);
  for (const [index, { coldkey }] of stakers.entries()) {
    moveTao(context, { from: subnetAccount(netuid), to: coldkey, amount: shares[index] ?? 0n });
  }
  return shares[stakers.length] ?? 0n;
}

/** Alpha that the chain shares with: the pool's own too, if the subnet was created after the cut-over. */
function protocolAlpha(state: ChainState, netuid: Netuid): bigint {
  const isNew = state.get(NetworkRegisteredAt, netuid) > state.get(TaoInRefundDeploymentBlock);
  return state.get(SubnetProtocolAlpha, netuid) + (isNew ? state.get(SubnetAlphaIn, netuid) : 0n);
}

/** Rao of the lock that the owner's cut has not brought in yet; only of subnets older than the start of registrations. */
function ownerLockRefund(state: ChainState, netuid: Netuid): bigint {
  if (state.get(NetworkRegisteredAt, netuid) >= state.get(NetworkRegistrationStartBlock)) return 0n;
  const issuance = state.get(SubnetAlphaIn, netuid) + state.get(SubnetAlphaOut, netuid);
  const cut = u96f32.safeDiv(
    u96f32.fromInteger(BigInt(state.get(SubnetOwnerCut))),
    u96f32.fromInteger(BigInt(U16_MAX)),
  );
  const ownerAlpha = u96f32.floor(u96f32.saturatingMul(u96f32.fromInteger(issuance), cut));
  const price = u96f32.fromFixed(spotPriceU64F64(state, netuid), u64f64);
  const received = u96f32.toInteger(u96f32.saturatingMul(ownerAlpha, price));
  return saturateToU64(state.get(SubnetLocked, netuid) - received);
}

/** As far as the pot goes without the protocol's part. */
function refundOwner(
  context: BlockContext,
  netuid: Netuid,
  { lockRefund, protocolShare }: { readonly lockRefund: bigint; readonly protocolShare: bigint },
): void {
  const { state } = context;
  const owner = state.find(SubnetOwner, netuid);
  if (owner === undefined) return;
  const pot = subnetAccount(netuid);
  const available = saturateToU64(freeBalance(state, pot) - protocolShare);
  moveTao(context, { from: pot, to: owner, amount: lockRefund < available ? lockRefund : available });
}
