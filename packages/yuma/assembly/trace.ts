/** Matrices that only the trace shows. */

import { divideColumn, reciprocal, u16ToProportion } from './fixed';
import * as at from './layout';

/** The traced matrices, in the order of `src/kernel/slots.ts`. */
export namespace Traced {
  export const WeightsMasked: i32 = 0;
  export const WeightsNorm: i32 = 1;
  export const ClippedWeights: i32 = 2;
  export const BondsMasked: i32 = 3;
  export const BondsNorm: i32 = 4;
  export const BondsDelta: i32 = 5;
  export const BondsDeltaNorm: i32 = 6;
  export const EmaBonds: i32 = 7;
  export const EmaBondsNorm: i32 = 8;
  export const WeightsForBonds: i32 = 9;
  export const Alphas: i32 = 10;
}

/** Step 6 alone: the weights before the mask of commits and before normalisation. */
export function recordMaskedWeights(): void {
  const n = at.uidCount();
  const given = at.lastUpdateCount();
  const owner = at.ownerUid();
  const starts = at.tracedStarts(Traced.WeightsMasked);
  const uids = at.tracedUids(Traced.WeightsMasked);
  const values = at.tracedValues(Traced.WeightsMasked);
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(starts + (i << 2), out as u32);
    if (load<u8>(at.forbidden + i) != 0 || i >= given) continue;
    const updated = load<u64>(at.lastUpdate + (i << 3));
    const end = load<u32>(at.weightStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(at.weightStarts + (i << 2)) as usize; k < end; k++) {
      const j = load<u16>(at.weightUids + (k << 1)) as i32;
      if (j >= n || (j == i && i != owner) || updated <= load<u64>(at.registration + (j << 3))) continue;
      store<u16>(uids + (out << 1), j as u16);
      store<i64>(values + (out << 3), (load<u16>(at.weightValues + (k << 1)) as i64) << 32);
      out++;
    }
  }
  store<u32>(starts + (n << 2), out as u32);
}

/**
 * Bonds after the mask of step 14 and, with sums of whole bonds, after the division of their columns. Entries for uids that do not
 * exist stay in both, undivided; the moving average drops them, so the work itself never reads them.
 */
export function recordBonds(lastTempoBlock: u64, wholeSums: usize): void {
  const n = at.uidCount();
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.tracedStarts(Traced.BondsMasked) + (i << 2), out as u32);
    store<u32>(at.tracedStarts(Traced.BondsNorm) + (i << 2), out as u32);
    const end = load<u32>(at.bondStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(at.bondStarts + (i << 2)) as usize; k < end; k++) {
      const j = load<u16>(at.bondUids + (k << 1)) as i32;
      if (j < n && lastTempoBlock <= load<u64>(at.registration + (j << 3))) continue;
      const stored = load<u16>(at.bondValues + (k << 1)) as i64;
      const value = wholeSums == 0 ? u16ToProportion(stored) : stored << 32;
      const isDivided = wholeSums != 0 && j < n;
      const sum = isDivided ? load<i64>(wholeSums + (j << 3)) : 0;
      const sumBits = sum >= 1 << 31 ? i64.MAX_VALUE : sum << 32;
      store<u16>(at.tracedUids(Traced.BondsMasked) + (out << 1), j as u16);
      store<i64>(at.tracedValues(Traced.BondsMasked) + (out << 3), value);
      store<u16>(at.tracedUids(Traced.BondsNorm) + (out << 1), j as u16);
      store<i64>(at.tracedValues(Traced.BondsNorm) + (out << 3), divideColumn(value, sumBits, reciprocal(sumBits)));
      out++;
    }
  }
  store<u32>(at.tracedStarts(Traced.BondsMasked) + (n << 2), out as u32);
  store<u32>(at.tracedStarts(Traced.BondsNorm) + (n << 2), out as u32);
}
