/** Where the blocks of a picture lie on the new chain. */
import { saturateToU64 } from '@yumanet/yuma';
import type { PictureNeuron } from './subnet-picture.ts';

/** What decides about the times, read from the subnet as it is built so far. */
export interface PictureTerms {
  readonly neurons: readonly PictureNeuron[];
  /** Per uid: who has a permit, and the owner's neuron, which needs none. */
  readonly validators: readonly boolean[];
  /** Blocks. */
  readonly tempo: number;
  /** Blocks. */
  readonly activityCutoff: bigint;
}

export interface PictureTimes {
  /** The block that stands for the picture's own. */
  readonly now: bigint;
  /** The block from which the next epoch is counted, one tempo ahead. */
  readonly lastEpochBlock: bigint;
  /** Per uid. */
  readonly lastUpdates: readonly bigint[];
  /** Per uid. */
  readonly registrations: readonly bigint[];
}

/**
 * Moves the picture's blocks so that its own becomes `now`, usually block 1, with the first epoch a tempo later. What
 * lies too far back becomes block 1, a registration block 0, so that an epoch still finds what it asks for: an update
 * after a registration (docs/rules/epoch.md step 6), and active who was active (step 1).
 *
 * A validator that was inactive must be so in the first epoch, and no earlier block can say that: then `now` is as late
 * as it takes, and the first epoch with it.
 */
export function pictureTimes({ neurons, validators, tempo, activityCutoff }: PictureTerms): PictureTimes {
  const blocks = BigInt(tempo);
  const untilEpoch = min(blocks - 1n, activityCutoff);
  const hasInactive = neurons.some((neuron, uid) => validators[uid] === true && !isActive(neuron, activityCutoff));
  const now = max(1n, blocks - untilEpoch, hasInactive ? activityCutoff + 2n - untilEpoch : 1n);
  const firstEpoch = now + untilEpoch;
  return {
    now,
    lastEpochBlock: saturateToU64(firstEpoch - blocks),
    lastUpdates: neurons.map((neuron) => {
      const isOn = isActive(neuron, activityCutoff);
      const updated = now - (neuron.updatedAgo ?? (isOn ? 0n : now));
      return max(1n, updated, isOn ? firstEpoch - activityCutoff : 1n);
    }),
    registrations: neurons.map(({ registeredAgo }) => saturateToU64(now - (registeredAgo ?? now))),
  };
}

/** As docs/rules/epoch.md step 1 would say in the picture's block. */
export function isActive({ updatedAgo, active }: PictureNeuron, activityCutoff: bigint): boolean {
  return updatedAgo === undefined ? active !== false : updatedAgo <= activityCutoff;
}

function min(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function max(first: bigint, ...others: readonly bigint[]): bigint {
  return others.reduce((most, value) => (value > most ? value : most), first);
}
