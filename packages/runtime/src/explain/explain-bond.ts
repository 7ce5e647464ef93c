/** A validator's bond on a miner, before and after an epoch. Source: docs/rules/epoch.md steps 13 to 16. */
import type { ExplainedBond } from '@yumanet/protocol/messages';
import { toFixed } from './fixed-text.ts';
import { rowValue } from './row-value.ts';
import type { TracedEpoch } from './trace-epoch.ts';

/** True where there was a bond, or is one now. */
export function hasBond({ input, values }: TracedEpoch, validator: number, miner: number): boolean {
  const kept = values.bonds.emaBondsNorm[validator];
  return rowValue(input.bonds[validator], miner) !== undefined || rowValue(kept, miner) !== undefined;
}

/** The bond as the validator sees it: its other side is the miner. */
export function explainBond(epoch: TracedEpoch, validator: number, miner: number): ExplainedBond {
  const { input, output, values } = epoch;
  const { bonds } = values;
  // The classic form counts in shares of the miner's bonds, Yuma3 in values of their own.
  const [before, after] =
    bonds.form === 'yuma2' ? [bonds.bondsNorm, bonds.emaBondsNorm] : [bonds.bondsMasked, bonds.emaBonds];
  return {
    uid: miner,
    storedBefore: rowValue(input.bonds[validator], miner),
    storedAfter: rowValue(output.bonds[validator], miner),
    before: toFixed(rowValue(before[validator], miner) ?? 0n),
    after: toFixed(rowValue(after[validator], miner) ?? 0n),
    share: toFixed(bondShare(epoch, validator, miner)),
  };
}

/** The validator's share of all bonds on the miner after the epoch, I32F32 bits. */
export function bondShare({ values }: TracedEpoch, validator: number, miner: number): bigint {
  return rowValue(values.bonds.emaBondsNorm[validator], miner) ?? 0n;
}
