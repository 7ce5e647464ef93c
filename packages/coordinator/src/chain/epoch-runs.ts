import type { Netuid } from '@yumanet/protocol';
import { type AppliedBlock, type EpochRun, type TracedRun, traceRun } from '@yumanet/runtime';

/** The newest epochs of each subnet, for explanations: the state keeps neither their input nor what they paid. */
export interface EpochRuns {
  /** Adds the epochs of a block. */
  record(applied: AppliedBlock): void;
  /** Drops those of later blocks: they were taken back. */
  forgetAfter(block: bigint): void;
  /**
   * The newest one. Undefined before the first epoch since the checkpoint from which the chain was opened, and after blocks
   * with all that are kept were taken back. Runs the mechanism's epoch again; without one its trace is undefined.
   */
  findTraced(netuid: Netuid, mechid: number): TracedRun | undefined;
}

/** Of each subnet: so many may be explained again after later ones were taken back. */
const RUNS_PER_SUBNET_MAX = 2;

/** Also holds the trace of the one that was asked for last: every uid of a subnet needs the same. */
export function createEpochRuns(): EpochRuns {
  const runsOf = new Map<Netuid, readonly EpochRun[]>();
  let lastTraced: TracedRun | undefined;
  return {
    record: ({ epochRuns }) => {
      for (const run of epochRuns) {
        runsOf.set(run.netuid, [...(runsOf.get(run.netuid) ?? []), run].slice(-RUNS_PER_SUBNET_MAX));
      }
    },
    forgetAfter: (block) => {
      for (const [netuid, runs] of runsOf) {
        if (runs.some((run) => run.block > block)) {
          runsOf.set(
            netuid,
            runs.filter((run) => run.block <= block),
          );
        }
      }
    },
    findTraced: (netuid, mechid) => {
      const run = runsOf.get(netuid)?.at(-1);
      if (run === undefined) return undefined;
      if (lastTraced?.run !== run || lastTraced.mechid !== mechid) lastTraced = traceRun(run, mechid);
      return lastTraced;
    },
  };
}
