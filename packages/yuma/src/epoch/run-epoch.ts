import type { EpochInput, EpochOutput } from './epoch-types.ts';

/** Runs one epoch. */
export function runEpoch(input: EpochInput): EpochOutput {
  throw new Error(`The epoch of ${input.n} neurons is not built yet.`);
}
