/** What a block injects into a subnet's pool. Source: docs/rules/economics.md section 2.5. */

import { u64f64, u96f32 } from '../fixed/fixed-types.ts';

/** What the terms depend on. */
export interface SubnetTermsInput {
  /** Raw U96F32 bits of rao: the subnet's TAO emission. */
  readonly taoEmissionBits: bigint;
  /** Rao (u64): the subnet's alpha emission. */
  readonly alphaEmission: bigint;
  /** Raw U64F64 bits of the spot price. */
  readonly priceU64F64: bigint;
  /** Raw U96F32 bits. */
  readonly rootProportionBits: bigint;
}

/** Raw U96F32 bits of rao. */
export interface SubnetTerms {
  /** TAO into the pool. */
  readonly taoInBits: bigint;
  /** Alpha into the pool. */
  readonly alphaInBits: bigint;
  /** Alpha to the subnet's participants. */
  readonly alphaOutBits: bigint;
  /** TAO with which the chain buys alpha. */
  readonly excessTaoBits: bigint;
}

/** TAO enters with alpha at the spot price, up to the root's part of the alpha emission; the rest is excess. */
export function subnetTerms(input: SubnetTermsInput): SubnetTerms {
  const { taoEmissionBits } = input;
  const alphaOutBits = u96f32.fromInteger(input.alphaEmission);
  const price = u96f32.fromFixed(input.priceU64F64, u64f64);
  const alphaAtPrice = u96f32.safeDiv(taoEmissionBits, price);
  const cap = u96f32.saturatingMul(input.rootProportionBits, alphaOutBits);
  const isCapped = alphaAtPrice > cap;
  const alphaInBits = isCapped ? cap : alphaAtPrice;
  const taoInBits = isCapped ? u96f32.saturatingMul(cap, price) : taoEmissionBits;
  return { taoInBits, alphaInBits, alphaOutBits, excessTaoBits: u96f32.saturatingSub(taoEmissionBits, taoInBits) };
}
