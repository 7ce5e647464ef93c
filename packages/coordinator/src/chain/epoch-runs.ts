import type { Netuid } from '@yumanet/protocol';
import { type AppliedBlock, type EpochRun, type TracedRun, traceEpoch } from '@yumanet/runtime';

/** The newest epoch of each subnet, for explanations: the state keeps neither its input nor what it paid. */
export interface EpochRuns {
  /** Replaces what is kept of the subnets whose epoch ran. */
  record(applied: AppliedBlock): void;
  /** Drops what a block left that was taken back; the epoch before it is not kept. */
  forget(applied: AppliedBlock): void;
  /** Undefined before the first epoch since the checkpoint from which the chain was opened. Runs the epoch again. */
  findTraced(netuid: Netuid): TracedRun | undefined;
}

/** Holds one run per subnet, and the trace of the one that was asked for last: every uid of a subnet needs the same. */
export function createEpochRuns(): EpochRuns {
  const runs = new Map<Netuid, EpochRun>();
  let lastTraced: TracedRun | undefined;
  return {
    record: ({ epochRuns }) => {
      for (const run of epochRuns) runs.set(run.netuid, run);
    },
    forget: ({ epochRuns }) => {
      for (const run of epochRuns) if (runs.get(run.netuid) === run) runs.delete(run.netuid);
    },
    findTraced: (netuid) => {
      const run = runs.get(netuid);
      if (run === undefined) return undefined;
      if (lastTraced?.run !== run) lastTraced = { run, epoch: traceEpoch(run.input) };
      return lastTraced;
    },
  };
}
