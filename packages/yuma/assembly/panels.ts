/**
 * Epochs whose rows are nearly full, over dense panels instead of lists of entries: the same steps with the same bits, several columns at once.
 *
 * A panel holds 16 neighbouring columns of all rows, row after row. Rows are those of uids that may validate or have bonds. A
 * missing entry is 0, which changes nothing: it gives no score, no product and no share, and the average keeps positive values only.
 * (An alpha per entry does ask whether an entry is there; it reads the stored rows again.)
 *
 * Panels need what every ordinary epoch gives: rows in order of uid without duplicates, no weight and no stake that is exactly 1 or more,
 * votes that are whole. Then weights, consensus, clipped weights, products with a stake and ranks lie below 2^32. Whatever is different
 * is left to the lists, which begin anew.
 */

import { fixedAlpha } from './bonds';
import { ONE, u16ToProportion } from './fixed';
import * as at from './layout';
import { areVotesExact, voterCount, voteSum } from './median';

/** More rows or columns than these go through the lists: a sum over 4,096 u16 fits an i32. */
const COUNT_MAX: i32 = 4096;

/** Rows of the panels of this epoch, and its panels. */
export let rowCount: i32 = 0;
export let panelCount: i32 = 0;

/** Bytes from a panel of u32 to the next one; half and twice of it for u16 and f64. */
export let panelBytes: usize = 0;

/** Whether this epoch can go through panels, as far as the vectors tell; then their rows are chosen. */
export function choosePanels(): bool {
  const n = at.uidCount();
  if (n > COUNT_MAX || voterCount == 0 || !areVotesExact || voteSum > ONE) return false;
  // Votes that do not reach kappa choose the smallest score: the lists know that case.
  const kappa = u16ToProportion(at.kappa());
  if (kappa >= ONE || kappa > voteSum) return false;
  const alpha = fixedAlpha();
  if (alpha < 0 || alpha > ONE) return false;
  panelCount = (n + at.PANEL_WIDTH - 1) / at.PANEL_WIDTH;
  if (!chooseRows(n)) return false;
  panelBytes = ((rowCount + 1) * at.PANEL_WIDTH) << 2;
  return ((rowCount * panelCount * at.PANEL_WIDTH) as u32) <= at.panelCells;
}

/** False when a stake is not below 1, or the vote for a positive one is 0. */
function chooseRows(n: i32): bool {
  let count = 0;
  let stakes: i64 = 0;
  for (let uid = 0; uid < n; uid++) {
    const bonds = load<u32>(at.bondStarts + ((uid + 1) << 2)) - load<u32>(at.bondStarts + (uid << 2));
    if (load<u8>(at.forbidden + uid) != 0 && bonds == 0) continue;
    const stake = load<i64>(at.activeStake + (uid << 3));
    const vote = load<i64>(at.votes + (uid << 3));
    if (stake < 0 || stake >= ONE || vote >= ONE || (stake > 0 && vote == 0)) return false;
    store<u32>(at.panelUids + (count << 2), uid);
    store<u32>(at.panelStakes + (count << 2), stake as u32);
    store<u32>(at.panelVotes + (count << 2), vote as u32);
    stakes += stake;
    count++;
  }
  rowCount = count;
  return stakes <= ONE;
}

/** The first byte of a row in a panel of u32. */
// @ts-ignore: decorator
@inline
export function rowOf(base: usize, panel: i32, row: i32): usize {
  return base + (panel as usize) * panelBytes + ((row as usize) << 6);
}

/** The two lower and the two upper of four u32 as doubles. */
// @ts-ignore: decorator
@inline
export function lowDoubles(values: v128): v128 {
  return f64x2.convert_low_i32x4_u(values);
}

// @ts-ignore: decorator
@inline
export function highDoubles(values: v128): v128 {
  return f64x2.convert_low_i32x4_u(v128.shuffle<i64>(values, values, 1, 1));
}

/** Four whole doubles below 2^32 as u32: added to 2^52 they stand in the lower half of the bits. */
// @ts-ignore: decorator
@inline
export function toU32(low: v128, high: v128): v128 {
  const shift = f64x2.splat(4503599627370496.0);
  return v128.shuffle<i32>(f64x2.add(low, shift), f64x2.add(high, shift), 0, 2, 4, 6);
}
