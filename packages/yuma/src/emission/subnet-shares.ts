/** How a block's TAO is shared among subnets: by moving prices. Source: docs/rules/economics.md sections 1 and 2.4. */

import { u64f64, u96f32 } from '../fixed/fixed-types.ts';
import { effectiveMovingPrice, type SubnetMechanism } from './moving-price.ts';

/** One subnet that takes part in emission. */
export interface SharingSubnet {
  /** Raw I96F32 bits. */
  readonly movingPriceI96F32: bigint;
  readonly mechanism: SubnetMechanism;
  /** Raw U96F32 bits: the share of the last tempo's miner incentive that was withheld. */
  readonly minerBurnedU96F32: bigint;
  readonly emissionEnabled: boolean;
}

/** Raw U64F64 bits per subnet, in the order given: moving prices over their sum, all 0 when that is 0. */
export function priceShares(subnets: readonly SharingSubnet[]): bigint[] {
  return overTotal(subnets.map(movingPriceOf));
}

/** Raw U64F64 bits per subnet: price shares weighted by what was not withheld from miners, over their sum. */
export function subnetShares(subnets: readonly SharingSubnet[]): bigint[] {
  const shares = priceShares(subnets);
  const weighted = subnets.map(({ minerBurnedU96F32 }, index) => {
    const burned = u64f64.fromFixed(minerBurnedU96F32, u96f32);
    return u64f64.saturatingMul(shares[index] ?? 0n, u64f64.saturatingSub(u64f64.one, burned));
  });
  return total(weighted) === 0n ? shares : overTotal(weighted);
}

/** Raw U96F32 bits of rao per subnet; what disabled subnets would get goes to the enabled ones. */
export function subnetTaoEmissions(subnets: readonly SharingSubnet[], blockEmissionU96F32: bigint): bigint[] {
  const emission = u64f64.fromFixed(blockEmissionU96F32, u96f32);
  return redistribute(subnets, subnetShares(subnets)).map((share) =>
    u96f32.fromFixed(u64f64.saturatingMul(emission, share), u64f64),
  );
}

/** True when the moving prices sum to more than 1: only then root stakers get their part of the alpha. */
export function isRootSellActive(subnets: readonly SharingSubnet[]): boolean {
  return total(subnets.map(movingPriceOf)) > u64f64.one;
}

function movingPriceOf({ movingPriceI96F32, mechanism }: SharingSubnet): bigint {
  return effectiveMovingPrice(movingPriceI96F32, mechanism);
}

/** Shares of enabled subnets over their sum, 0 for disabled ones; unchanged when all are enabled. */
function redistribute(subnets: readonly SharingSubnet[], shares: readonly bigint[]): readonly bigint[] {
  if (subnets.every((subnet) => subnet.emissionEnabled)) return shares;
  return overTotal(shares.map((share, index) => (subnets[index]?.emissionEnabled ? share : 0n)));
}

function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => u64f64.saturatingAdd(sum, value), 0n);
}

function overTotal(values: readonly bigint[]): bigint[] {
  const sum = total(values);
  return values.map((value) => u64f64.safeDiv(value, sum));
}
