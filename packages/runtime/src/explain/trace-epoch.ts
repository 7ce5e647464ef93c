/** An epoch run again with the readable reference, intermediates included. */
import { type EpochInput, type EpochOutput, type EpochTrace, type EpochTraceValues, runEpoch } from '@yumanet/yuma';

/** An epoch with everything it computed. */
export interface TracedEpoch {
  readonly input: EpochInput;
  readonly output: EpochOutput;
  readonly values: EpochTraceValues;
}

/** Every kernel gives the bits of the reference, so this is the epoch that ran. Cost: one epoch of the reference. */
export function traceEpoch(input: EpochInput): TracedEpoch {
  const trace: EpochTrace = {};
  const output = runEpoch(input, trace);
  if (trace.values === undefined) throw new Error('an epoch fills the trace that it gets');
  return { input, output, values: trace.values };
}
