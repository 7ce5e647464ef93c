/** What became of one weight in an epoch. */
import { forbiddenFlags } from '@yumanet/yuma';
import { rowValue } from './row-value.ts';
import type { TracedEpoch } from './trace-epoch.ts';

/** Why a weight does not count. */
export type IgnoredWeight = 'no_permit' | 'self' | 'older_than_registration' | 'unrevealed' | 'inactive' | 'no_stake';

/** A weight from a validator to a miner; I32F32 bits unless stated otherwise. */
export interface WeightBetween {
  readonly validator: number;
  readonly miner: number;
  readonly activeStake: bigint;
  /** u16; undefined without an entry. */
  readonly stored: number | undefined;
  /** Undefined for a weight that counts or is not there. */
  readonly ignored: IgnoredWeight | undefined;
  /** Share of the validator's row, 0 for what was left out of it. */
  readonly before: bigint;
  /** The same, cut at the consensus. */
  readonly after: bigint;
}

/** Follows a weight from storage to the clipped matrix. Precondition: both uids are below `n`. */
export function weightBetween(epoch: TracedEpoch, validator: number, miner: number): WeightBetween {
  const { input, values } = epoch;
  const stored = rowValue(input.weights[validator], miner);
  return {
    validator,
    miner,
    activeStake: values.activeStake[validator] ?? 0n,
    stored,
    ignored: stored === undefined ? undefined : ignoredReason(epoch, validator, miner),
    before: rowValue(values.weightsNorm[validator], miner) ?? 0n,
    after: rowValue(values.clippedWeights[validator], miner) ?? 0n,
  };
}

/** The masks in the order of docs/rules/epoch.md steps 6 and 7; then stake, which every weight is multiplied with. */
function ignoredReason({ input, output, values }: TracedEpoch, validator: number, miner: number) {
  if (rowValue(values.weightsMasked[validator], miner) === undefined) {
    if (forbiddenFlags(input)[validator] === true) return 'no_permit';
    return validator === miner && validator !== input.ownerUid ? 'self' : 'older_than_registration';
  }
  if (rowValue(values.weightsNorm[validator], miner) === undefined) return 'unrevealed';
  if ((values.activeStake[validator] ?? 0n) > 0n) return undefined;
  return output.active[validator] === true ? 'no_stake' : 'inactive';
}
