/**
 * How one block's alpha of a subnet is put aside for its owner, servers, validators and root until the next epoch.
 *
 * Source: docs/rules/economics.md section 2.6.
 */

import { u96f32 } from '../fixed/fixed-types.ts';
import { saturateToU64, U16_MAX_BIGINT } from '../fixed/integer-range.ts';

/** What the accrual of one block depends on. */
export interface AccrualInput {
  /** Rao (u64): the subnet's alpha emission. */
  readonly alphaEmission: bigint;
  readonly ownerCutEnabled: boolean;
  /** u16 share of the owner. */
  readonly ownerCut: number;
  /** Raw U96F32 bits, taken after injection and mint; 0 where root has no part. */
  readonly rootProportionBits: bigint;
  /** True when root's part is put aside, false when it is recycled. */
  readonly isRootSellActive: boolean;
}

/** Rao (u64) to add to the subnet's pending amounts. */
export interface PendingAlpha {
  readonly ownerCut: bigint;
  readonly server: bigint;
  readonly validator: bigint;
  readonly rootDividends: bigint;
  /** To be taken out of the subnet's alpha again. */
  readonly recycledRoot: bigint;
}

const HALF = u96f32.one / 2n;

/** Owner cut first, then half to servers, and the other half to root by its proportion and to validators; all floored. */
export function accruePendingAlpha(input: AccrualInput): PendingAlpha {
  const minted = u96f32.fromInteger(input.alphaEmission);
  const ownerShare = u96f32.fromInteger(BigInt(input.ownerCut)) / U16_MAX_BIGINT;
  const ownerCut = input.ownerCutEnabled ? u96f32.saturatingMul(minted, ownerShare) : 0n;
  const rest = u96f32.saturatingSub(minted, ownerCut);
  const server = u96f32.saturatingMul(rest, HALF);
  const root = u96f32.saturatingMul(u96f32.saturatingMul(input.rootProportionBits, rest), HALF);
  const validator = u96f32.saturatingSub(u96f32.saturatingSub(rest, server), root);
  return {
    ownerCut: toRao(ownerCut),
    server: toRao(server),
    validator: toRao(validator),
    rootDividends: input.isRootSellActive ? toRao(root) : 0n,
    recycledRoot: input.isRootSellActive ? 0n : toRao(root),
  };
}

function toRao(bits: bigint): bigint {
  return saturateToU64(u96f32.toInteger(bits));
}
