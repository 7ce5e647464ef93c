/** What a block gives one subnet. Source: docs/rules/economics.md sections 2.2, 2.5 and 2.6. */

import { accruePendingAlpha } from '../emission/accrue-pending-alpha.ts';
import { blockEmission } from '../emission/block-emission.ts';
import { subnetTerms } from '../emission/subnet-terms.ts';
import { u96f32 } from '../fixed/fixed-types.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';
import { elementAt } from '../matrix/element-at.ts';
import { weightAfterInjection } from '../pool/pool-weights.ts';
import { buyForChain } from './buy-for-chain.ts';
import { MARKET_OWNER_CUT, type MarketTable } from './market-table.ts';
import { hasFlag, rootProportionOf, spotPriceOf } from './row-readings.ts';

/** What one subnet's part depends on beside its row. */
export interface SubnetEmissionTerms {
  /** Raw U96F32 bits of rao: the subnet's TAO emission. */
  readonly taoEmissionBits: bigint;
  /** The stored u64 share of root TAO's weight. */
  readonly taoWeight: bigint;
  /** u16 share of subnet owners. */
  readonly ownerCut: number;
  /** True when root's part is put aside, false when it is recycled. */
  readonly isRootSellActive: boolean;
}

/** What the sums of the block grow by, rao of TAO. */
export interface SubnetEmissionResult {
  readonly credit: bigint;
  readonly staked: bigint;
}

/** Both are rao. */
interface Injection {
  readonly taoIn: bigint;
  readonly alphaIn: bigint;
}

const NO_INJECTION: Injection = { taoIn: 0n, alphaIn: 0n };

/** Steps 4 f and 4 g for a row: first what enters its pool, then what is minted for its participants. */
export function emitToSubnet(table: MarketTable, row: number, terms: SubnetEmissionTerms): SubnetEmissionResult {
  const alphaIssuance = saturateToU64(elementAt(table.alphaIn, row) + elementAt(table.alphaOut, row));
  const alphaEmission = blockEmission(alphaIssuance);
  const result = enterPool(table, row, { ...terms, alphaEmission });
  accrue(table, row, { ...terms, alphaEmission });
  return result;
}

interface MintingTerms extends SubnetEmissionTerms {
  /** Rao: the subnet's alpha emission. */
  readonly alphaEmission: bigint;
}

/**
 * First the pool's weight goes where the injection will want it, then the chain buys alpha with the excess, then TAO and
 * alpha enter. An injection that would bring a weight out of range does not happen. When the purchase is refused its TAO
 * stays on the subnet's account, outside of the pool.
 */
function enterPool(table: MarketTable, row: number, terms: MintingTerms): SubnetEmissionResult {
  const { taoInBits, alphaInBits, excessTaoBits } = subnetTerms({
    taoEmissionBits: terms.taoEmissionBits,
    alphaEmission: terms.alphaEmission,
    priceU64F64: spotPriceOf(table, row),
    rootProportionBits: rootProportionOf(table, row, terms.taoWeight),
  });
  const wanted = { taoIn: toRao(taoInBits), alphaIn: toRao(alphaInBits) };
  const { taoIn, alphaIn } = shiftWeight(table, row, wanted) ? wanted : NO_INJECTION;
  const excess = toRao(excessTaoBits);
  const { paidIn, staked } = buyForChain(table, row, excess);
  add(table.alphaIn, row, alphaIn);
  add(table.tao, row, taoIn);
  table.excessTao[row] = paidIn;
  table.retained[row] = excess - paidIn;
  table.alphaInEmission[row] = alphaIn;
  table.taoInEmission[row] = taoIn;
  const credit = excess + taoIn;
  table.credit[row] = credit;
  return { credit, staked: staked + taoIn };
}

/** Sets the weight with which the price stays once the injection is there. False when a weight would be out of range. */
function shiftWeight({ tao, alphaIn, quoteWeight }: MarketTable, row: number, injection: Injection): boolean {
  const weight = weightAfterInjection({
    taoReserve: elementAt(tao, row),
    alphaReserve: elementAt(alphaIn, row),
    ...injection,
    quoteWeight: elementAt(quoteWeight, row),
  });
  if (weight === null) return false;
  quoteWeight[row] = weight;
  return true;
}

/** Precondition: what enters the pool has entered. */
function accrue(table: MarketTable, row: number, terms: MintingTerms): void {
  const { alphaEmission, isRootSellActive } = terms;
  table.alphaOutEmission[row] = alphaEmission;
  add(table.alphaOut, row, alphaEmission);
  const { ownerCut, server, validator, rootDividends, recycledRoot } = accruePendingAlpha({
    alphaEmission,
    ownerCutEnabled: hasFlag(table, row, MARKET_OWNER_CUT),
    ownerCut: terms.ownerCut,
    rootProportionBits: rootProportionOf(table, row, terms.taoWeight),
    isRootSellActive,
  });
  add(table.pendingOwnerCut, row, ownerCut);
  add(table.pendingServer, row, server);
  add(table.pendingValidator, row, validator);
  add(table.pendingRoot, row, rootDividends);
  add(table.alphaOut, row, -recycledRoot);
  table.unowned[row] = alphaEmission - ownerCut - server - validator - rootDividends - recycledRoot;
}

function add(column: BigUint64Array, row: number, rao: bigint): void {
  column[row] = saturateToU64(elementAt(column, row) + rao);
}

function toRao(bits: bigint): bigint {
  return saturateToU64(u96f32.toInteger(bits));
}
