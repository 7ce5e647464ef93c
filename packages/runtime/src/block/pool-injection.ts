/** Step 4 f of a block: what it adds to the pools of emitting subnets. Source: docs/rules/economics.md section 2.5. */
import type { Netuid } from '@yumanet/protocol';
import {
  blockEmission,
  type SharingSubnet,
  type SubnetTerms,
  saturateToU64,
  subnetTaoEmissions,
  subnetTerms,
  u96f32,
} from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { creditBalance } from '../rules/balances.ts';
import { buyAlpha, DYNAMIC_MECHANISM, injectIntoPool, shiftPoolWeight, spotPriceU64F64 } from '../rules/pool.ts';
import { rootProportionOf } from '../rules/root-proportion.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  MinerBurned,
  SubnetAlphaInEmission,
  SubnetExcessTao,
  SubnetTaoInEmission,
} from '../state/items/emission-items.ts';
import {
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetEmissionEnabled,
  SubnetMovingPrice,
  SubnetProtocolAlpha,
} from '../state/items/pool-items.ts';
import { SubnetMechanism } from '../state/items/subnet-items.ts';

/** A subnet that takes part in emission, with what its share goes by. */
export interface EmittingSubnet extends SharingSubnet {
  readonly netuid: Netuid;
}

/** What a block gives a subnet. */
export interface SubnetEmission {
  readonly netuid: Netuid;
  /** Rao of alpha to the subnet's participants. */
  readonly alphaOut: bigint;
  readonly terms: SubnetTerms;
}

/** What the subnet's share of TAO goes by, before the block changes any of it. */
export function readEmittingSubnet(state: ChainState, netuid: Netuid): EmittingSubnet {
  return {
    netuid,
    movingPriceI96F32: state.get(SubnetMovingPrice, netuid),
    mechanism: state.get(SubnetMechanism, netuid) === DYNAMIC_MECHANISM ? 'dynamic' : 'stable',
    minerBurnedU96F32: state.get(MinerBurned, netuid),
    emissionEnabled: state.get(SubnetEmissionEnabled, netuid),
  };
}

/** The emissions of all subnets of the block, from the state before any of them. `taoCredit` is the block's TAO, rao. */
export function emissionsOf(
  state: ChainState,
  emitting: readonly EmittingSubnet[],
  taoCredit: bigint,
): SubnetEmission[] {
  const taoEmissions = subnetTaoEmissions(emitting, u96f32.fromInteger(taoCredit));
  return emitting.map(({ netuid }, index) => {
    const alphaOut = blockEmission(saturateToU64(state.get(SubnetAlphaIn, netuid) + state.get(SubnetAlphaOut, netuid)));
    const terms = subnetTerms({
      taoEmissionBits: taoEmissions[index] ?? 0n,
      alphaEmission: alphaOut,
      priceU64F64: spotPriceU64F64(state, netuid),
      rootProportionBits: rootProportionOf(state, netuid),
    });
    return { netuid, alphaOut, terms };
  });
}

/**
 * First the pool's weight goes where the injection will want it, then the chain buys alpha with the excess, then TAO and
 * alpha enter. All TAO goes to the subnet's account; returns how much that is, in rao. An injection that would bring a
 * weight out of range does not happen. When the purchase is refused its TAO stays on the account, outside of the pool.
 */
export function injectEmission(context: BlockContext, { netuid, terms }: SubnetEmission): bigint {
  const { state } = context;
  const wanted = { netuid, taoIn: toRao(terms.taoInBits), alphaIn: toRao(terms.alphaInBits) };
  const nothing = { netuid, taoIn: 0n, alphaIn: 0n };
  const injection = shiftPoolWeight(state, wanted) ? wanted : nothing;
  const excess = toRao(terms.excessTaoBits);
  const credit = excess + injection.taoIn;
  creditBalance(context, subnetAccount(netuid), credit);
  const spent = buyForChain(state, netuid, excess);
  state.set(SubnetExcessTao, spent, netuid);
  context.ledger.note({ kind: 'retained', netuid, cause: 'excess of the emission', rao: excess - spent });
  injectIntoPool(state, injection);
  state.set(SubnetAlphaInEmission, injection.alphaIn, netuid);
  state.set(SubnetTaoInEmission, injection.taoIn, netuid);
  return credit;
}

/** Buys alpha without a fee; nobody stakes it. Returns the rao of TAO that entered the pool. */
function buyForChain(state: ChainState, netuid: Netuid, amount: bigint): bigint {
  if (amount === 0n) return 0n;
  const trade = buyAlpha(state, { netuid, amount, dropFees: true });
  if (trade.kind === 'refused') return 0n;
  const bought = saturateToU64(state.get(SubnetProtocolAlpha, netuid) + trade.paidOut);
  state.set(SubnetProtocolAlpha, bought, netuid);
  return trade.paidIn;
}

function toRao(bits: bigint): bigint {
  return saturateToU64(u96f32.toInteger(bits));
}
