/**
 * TAO and alpha of a block for every emitting subnet, as the reference does it. Source: docs/rules/economics.md section 1,
 * steps 4 b to 4 g.
 */

import { isRootSellActive, type SharingSubnet, subnetTaoEmissions } from '../emission/subnet-shares.ts';
import { u96f32 } from '../fixed/fixed-types.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';
import { emitToSubnet } from './emit-to-subnet.ts';
import { type EmissionTerms, type EmissionTotals, MARKET_ENABLED, type MarketTable } from './market-table.ts';
import { emittingRows, hasFlag, mechanismOf } from './row-readings.ts';
import { signedAt, unsignedAt } from './wide-element.ts';

/** All shares go by the state before the block; what a subnet then gets changes its own row alone. */
export function emitBlock(table: MarketTable, terms: EmissionTerms): EmissionTotals {
  const rows = emittingRows(table);
  const subnets = rows.map((row) => sharingSubnet(table, row));
  const rootSells = isRootSellActive(subnets);
  const taoEmissions = subnetTaoEmissions(subnets, u96f32.fromInteger(terms.taoCredit));
  let handedOut = 0n;
  let totalStake = terms.totalStake;
  rows.forEach((row, index) => {
    const { credit, staked } = emitToSubnet(table, row, {
      taoEmissionBits: taoEmissions[index] ?? 0n,
      taoWeight: terms.taoWeight,
      ownerCut: terms.ownerCut,
      isRootSellActive: rootSells,
    });
    handedOut += credit;
    totalStake = saturateToU64(totalStake + staked);
  });
  return { handedOut, totalStake, isRootSellActive: rootSells };
}

function sharingSubnet(table: MarketTable, row: number): SharingSubnet {
  return {
    movingPriceI96F32: signedAt(table.movingPrice, row),
    mechanism: mechanismOf(table, row),
    minerBurnedU96F32: unsignedAt(table.minerBurned, row),
    emissionEnabled: hasFlag(table, row, MARKET_ENABLED),
  };
}
