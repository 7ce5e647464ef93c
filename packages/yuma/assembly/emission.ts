/** Steps 18 to 20: shares of the emission, what they come to, and the u16 columns. Source: docs/rules/epoch.md. */

import { highProduct, proportionToU16, saturatingAdd } from './fixed';
import * as at from './layout';
import { normalize, plainSum } from './stake';

/** Fills the columns of emission and the u16 columns. */
export function payOut(): void {
  const n = at.uidCount();
  for (let uid = 0; uid < n; uid++) {
    const offset = uid << 3;
    store<i64>(
      at.combinedShares + offset,
      saturatingAdd(load<i64>(at.incentive + offset), load<i64>(at.dividends + offset)),
    );
  }
  const sum = plainSum(at.combinedShares, n);
  if (sum == 0) {
    const fallback = plainSum(at.activeStake, n) == 0 ? at.stake : at.activeStake;
    memory.copy(at.serverShares, at.incentive, n << 3);
    memory.copy(at.validatorShares, fallback, n << 3);
    memory.copy(at.combinedShares, fallback, n << 3);
  } else {
    normalize(at.incentive, n, sum, at.serverShares);
    normalize(at.dividends, n, sum, at.validatorShares);
    normalize(at.combinedShares, n, sum, at.combinedShares);
  }
  const emission = at.raoEmission();
  toRao(at.serverShares, n, emission, at.serverOut);
  toRao(at.validatorShares, n, emission, at.validatorOut);
  toRao(at.combinedShares, n, emission, at.emissionOut);
  toU16(at.consensus, n, at.consensusOut);
  toU16(at.incentive, n, at.incentiveOut);
  toU16(at.dividends, n, at.dividendsOut);
  toU16(at.trust, n, at.trustOut);
}

/**
 * floor(share x emission) brought into u64. In I96F32 the product of the share's bits and emission x 2^32, shifted by 32, is
 * share x emission itself, which cannot saturate; its integer part is the product shifted by 32.
 */
function toRao(shares: usize, n: i32, emission: u64, result: usize): void {
  for (let uid = 0; uid < n; uid++) {
    const share = load<i64>(shares + (uid << 3));
    let rao: u64 = 0;
    if (share > 0) {
      const high = highProduct(share as u64, emission);
      rao = high >> 32 != 0 ? u64.MAX_VALUE : (high << 32) | (((share as u64) * emission) >> 32);
    }
    store<u64>(result + (uid << 3), rao);
  }
}

function toU16(values: usize, n: i32, result: usize): void {
  for (let uid = 0; uid < n; uid++) {
    store<u16>(result + (uid << 1), proportionToU16(load<i64>(values + (uid << 3))) as u16);
  }
}
