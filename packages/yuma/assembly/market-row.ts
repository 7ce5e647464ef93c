/** What a block gives one row, and its averages: `src/market/emit-to-subnet.ts` and `src/market/average-prices.ts`. */

import { divide128, highProduct, saturatingAddU64, u16ToProportion } from './fixed';
import * as at from './market-layout';
import { EVEN_WEIGHT, LEFT, REFUSED, WEIGHT_ONE } from './market-limits';
import { alphaFor, spotPrice, weightAfterInjection } from './market-pool';
import { effectivePrice, Flag } from './market-shares';
import { portion, ratio, scaledProduct, upper, wideSum } from './market-wide';

/** Rao of alpha that can ever be issued, and of one block before the first halving. */
const TOTAL_SUPPLY: u64 = 21000000000000000;
const INITIAL_EMISSION: u64 = 1000000000;

// Of the whole block: root's TAO times its weight (U96F32), the owner's part, and sums of rao.
let weightedRootHigh: u64 = 0;
let weightedRootLow: u64 = 0;
let ownerShare: u64 = 0;
let isRootSellActive: bool = false;
let handedOutHigh: u64 = 0;
let handedOutLow: u64 = 0;
let stakedHigh: u64 = 0;
let stakedLow: u64 = 0;

/** What the rows after this go by. `taoWeight` is U96F32. */
export function beginRows(taoWeight: u64, ownerCut: i32, rootSells: bool): void {
  const rootTao = load<u64>(at.tao);
  weightedRootHigh = highProduct(rootTao, taoWeight);
  weightedRootLow = rootTao * taoWeight;
  ownerShare = u16ToProportion(ownerCut) as u64;
  isRootSellActive = rootSells;
  handedOutHigh = 0;
  handedOutLow = 0;
  stakedHigh = 0;
  stakedLow = 0;
}

/** Tells the host the sums of the rows since `beginRows`. */
export function storeTotals(): void {
  store<u64>(at.totals, handedOutLow);
  store<u64>(at.totals, handedOutHigh, 8);
  store<u64>(at.totals, stakedLow, 16);
  store<u64>(at.totals, stakedHigh, 24);
  store<u64>(at.totals, isRootSellActive as u64, 32);
}

// What enters the pool of the row at hand, rao.
let taoIn: u64 = 0;
let alphaIn: u64 = 0;
let excess: u64 = 0;

/** Everything of a row; false, and nothing has changed, when the host has to do it. */
export function emitToRow(row: i32): bool {
  const offset = row << 3;
  const tao = load<u64>(at.tao + offset);
  const alpha = load<u64>(at.alphaIn + offset);
  const alphaOut = load<u64>(at.alphaOut + offset);
  const weight = load<u64>(at.quoteWeight + offset);
  const isDynamic = (load<u8>(at.flags + row) & Flag.Dynamic) != 0;
  if (!isDynamic || weight > WEIGHT_ONE) return false;

  const issuance = saturatingAddU64(alpha, alphaOut);
  const emission = blockEmission(issuance);
  const cap = portion(weightedRootHigh, weightedRootLow, issuance) * emission;
  const priceLow = spotPrice(tao, alpha, weight);
  if (!setTerms(row, cap, upper >> 32, (upper << 32) | (priceLow >> 32))) return false;

  let shifted = weight;
  if ((taoIn | alphaIn) != 0 || weight != EVEN_WEIGHT) {
    shifted = weightAfterInjection(tao, alpha, taoIn, alphaIn, weight);
    if (shifted == LEFT) return false;
    if (shifted == REFUSED) {
      shifted = weight;
      taoIn = 0;
      alphaIn = 0;
    }
  }
  let bought: u64 = 0;
  if (excess != 0) {
    bought = alphaFor(tao, alpha, excess, shifted);
    if (bought == LEFT) return false;
  }
  store<u64>(at.quoteWeight + offset, shifted);
  const spent = enterPool(row, tao, alpha, bought);
  accrue(row, emission, saturatingAddU64(alphaOut, bought));
  addTotals(spent);
  return true;
}

/** Rao of alpha per block: half as many with each halving of what is left. */
function blockEmission(issuance: u64): u64 {
  if (issuance >= TOTAL_SUPPLY) return 0;
  const left = TOTAL_SUPPLY - issuance;
  let halvings: u64 = 0;
  while (TOTAL_SUPPLY >> (halvings + 1) >= left) halvings++;
  return INITIAL_EMISSION >> halvings;
}

/**
 * `src/emission/subnet-terms.ts`. `cap` and the price are U96F32. Alpha at the price is more than the cap exactly when the TAO is
 * worth the next higher bit, which needs no division. False for prices so high that the division is left to the host.
 */
function setTerms(row: i32, cap: u64, priceHigh: u64, priceLow: u64): bool {
  const tao = load<u64>(at.taoEmission + (row << 4));
  const taoHigh = load<u64>(at.taoEmission + (row << 4), 8);
  const dividendHigh = (taoHigh << 32) | (tao >> 32);
  const dividend = tao << 32;
  excess = 0;
  alphaIn = 0;
  taoIn = dividendHigh;
  if ((priceHigh | priceLow) == 0) return true;
  if (isProductAtMost(cap + 1, priceHigh, priceLow, dividendHigh, dividend)) {
    const enteringLow = cap * priceLow;
    const enteringHigh = highProduct(cap, priceLow) + cap * priceHigh;
    const enteringBits = (enteringHigh << 32) | (enteringLow >> 32);
    const excessLow = tao - enteringBits;
    const excessHigh = taoHigh - (enteringHigh >> 32) - ((tao < enteringBits) as u64);
    taoIn = enteringHigh;
    alphaIn = cap >> 32;
    excess = (excessHigh << 32) | (excessLow >> 32);
    return true;
  }
  if (priceHigh != 0) return false;
  alphaIn = divide128(dividendHigh, dividend, priceLow) >> 32;
  return true;
}

/** factor x (high, low) <= (limitHigh, limitLow). */
function isProductAtMost(factor: u64, high: u64, low: u64, limitHigh: u64, limitLow: u64): bool {
  const middle = highProduct(factor, low);
  const productHigh = middle + factor * high;
  if (productHigh < middle || highProduct(factor, high) != 0) return false;
  return productHigh < limitHigh || (productHigh == limitHigh && factor * low <= limitLow);
}

/** The purchase, then the injection. Returns the TAO that was spent. */
function enterPool(row: i32, tao: u64, alpha: u64, bought: u64): u64 {
  const offset = row << 3;
  const spent = bought == 0 ? 0 : excess;
  if (bought != 0) {
    add(at.protocolAlpha + offset, bought);
    const volume = at.volume + (row << 4);
    store<u64>(volume, wideSum(load<u64>(volume, 8), load<u64>(volume), 0, excess));
    store<u64>(volume, upper, 8);
  }
  store<u64>(at.tao + offset, saturatingAddU64(tao + spent, taoIn));
  store<u64>(at.alphaIn + offset, saturatingAddU64(alpha - bought, alphaIn));
  store<u64>(at.excessTao + offset, spent);
  store<u64>(at.retained + offset, excess - spent);
  store<u64>(at.taoInEmission + offset, taoIn);
  store<u64>(at.alphaInEmission + offset, alphaIn);
  store<u64>(at.credit + offset, excess + taoIn);
  return spent;
}

/**
 * `src/emission/accrue-pending-alpha.ts`: 2^32 times a block's emission fits a u64, so that nothing saturates. Root's part is one of what was
 * just minted, so that there is enough to recycle.
 */
function accrue(row: i32, emission: u64, alphaOutBefore: u64): void {
  const offset = row << 3;
  const alphaOut = saturatingAddU64(alphaOutBefore, emission);
  const proportion = rootProportion(load<u64>(at.alphaIn + offset), alphaOut);
  const hasOwnerCut = (load<u8>(at.flags + row) & Flag.OwnerCut) != 0;
  const ownerBits = hasOwnerCut ? emission * ownerShare : 0;
  const rest = (emission << 32) - ownerBits;
  const serverBits = rest >> 1;
  const rootBits = ((highProduct(proportion, rest) << 32) | ((proportion * rest) >> 32)) >> 1;
  const ownerCut = ownerBits >> 32;
  const server = serverBits >> 32;
  const root = rootBits >> 32;
  const validator = (rest - serverBits - rootBits) >> 32;
  store<u64>(at.alphaOutEmission + offset, emission);
  add(at.pendingOwnerCut + offset, ownerCut);
  add(at.pendingServer + offset, server);
  add(at.pendingValidator + offset, validator);
  if (isRootSellActive) add(at.pendingRoot + offset, root);
  store<u64>(at.alphaOut + offset, isRootSellActive ? alphaOut : alphaOut - root);
  store<u64>(at.unowned + offset, emission - ownerCut - server - validator - root);
}

// @ts-ignore: decorator
@inline
function add(address: usize, rao: u64): void {
  store<u64>(address, saturatingAddU64(load<u64>(address), rao));
}

function addTotals(spent: u64): void {
  const credit = excess + taoIn;
  handedOutLow += credit;
  handedOutHigh += (handedOutLow < credit) as u64;
  const grown = spent + taoIn;
  stakedLow += grown;
  stakedHigh += (stakedLow < grown) as u64;
}

/** At most 1, U96F32. */
function rootProportion(alphaIn: u64, alphaOut: u64): u64 {
  return portion(weightedRootHigh, weightedRootLow, saturatingAddU64(alphaIn, alphaOut));
}

/** `src/emission/moving-price.ts`, and root's proportion. `movingAlpha` is U64F64. */
export function averageRow(row: i32, block: u64, movingAlphaHigh: u64, movingAlphaLow: u64): void {
  const offset = row << 3;
  const alphaIn = load<u64>(at.alphaIn + offset);
  const rampLow = rampOf(load<u64>(at.firstEmissionBlock + offset), load<u64>(at.halvingBlocks + offset), block);
  const alphaLow = scaledProduct(movingAlphaHigh, movingAlphaLow, upper, rampLow);
  const alphaHigh = upper;
  const isDynamic = (load<u8>(at.flags + row) & Flag.Dynamic) != 0;
  let spotLow: u64 = 0;
  if (isDynamic) spotLow = spotPrice(load<u64>(at.tao + offset), alphaIn, load<u64>(at.quoteWeight + offset));
  const isOne = !isDynamic || upper != 0;
  const gainedLow = isOne ? alphaLow : scaledProduct(alphaHigh, alphaLow, 0, spotLow);
  const gainedHigh = isOne ? alphaHigh : upper;
  const oldLow = effectivePrice(row);
  let keptLow = oldLow;
  if ((alphaHigh | alphaLow) != 0) keptLow = alphaHigh != 0 ? 0 : scaledProduct(0, 0 - alphaLow, upper, oldLow);
  const keptHigh = alphaHigh != 0 ? 0 : upper;
  const low = wideSum(gainedHigh, gainedLow, keptHigh, keptLow);
  store<u64>(at.movingPrice + (row << 4), (upper << 32) | (low >> 32));
  store<u64>(at.movingPrice + (row << 4), upper >> 32, 8);
  store<u64>(at.rootProportion + (row << 4), rootProportion(alphaIn, load<u64>(at.alphaOut + offset)));
  store<u64>(at.rootProportion + (row << 4), 0, 8);
}

/** Blocks since the start over themselves and the halving, U64F64. A sum beyond the type is its largest value: 2^64 less a bit. */
function rampOf(firstEmissionBlock: u64, halvingBlocks: u64, block: u64): u64 {
  const start = firstEmissionBlock == 0 ? 0 : firstEmissionBlock - 1;
  const age = block < start ? 0 : block - start;
  const sum = age + halvingBlocks;
  const isOver = sum < age;
  const low = isOver ? age : ratio(age, sum);
  if (isOver) upper = 0;
  return low;
}
