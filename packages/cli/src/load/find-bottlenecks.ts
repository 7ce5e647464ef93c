/** Pure: does a load test say more about the tool than about what it measures? */
import type { ProcessFigures } from './process-meter.ts';

/** A timer that is later than this in one of a hundred cases: what it measures is late by as much. */
const LAG_P99_MS_MAX = 20;
/** A thread that works more than this part of the time has work waiting for it most of the time. */
const LOOP_SHARE_MAX = 0.9;
/** The part of the planned starts that must have been held. */
const RATE_HELD_MIN = 0.98;

export interface LoadWarning {
  readonly name: string;
  readonly message: string;
}

/** The processes of a run by what they are called, and how far the planned rate was held, if there was one. */
export interface BottleneckFacts {
  readonly processes: readonly { readonly name: string; readonly what: string; readonly figures: ProcessFigures }[];
  readonly rate?: { readonly asked: number; readonly achieved: number } | undefined;
}

/** Nothing when the figures can be trusted. */
export function findBottlenecks({ processes, rate }: BottleneckFacts): LoadWarning[] {
  const warnings = processes.flatMap(({ name, what, figures }) => [
    ...lagWarning(name, what, figures),
    ...shareWarning(name, what, figures),
  ]);
  if (rate !== undefined && rate.achieved < rate.asked * RATE_HELD_MIN) {
    const message = `the rate was not held: ${rate.achieved.toFixed(2)}/s of ${rate.asked}/s; times count from the planned starts`;
    warnings.push({ name: 'rate_not_held', message });
  }
  return warnings;
}

function lagWarning(name: string, what: string, { loop_lag: lag }: ProcessFigures): LoadWarning[] {
  if (lag === null || lag.p99_ms <= LAG_P99_MS_MAX) return [];
  const late = `timers of ${what} were ${lag.p99_ms.toFixed(1)} ms late (p99)`;
  return [{ name: `${name}_lag`, message: `${late}: it is itself a bottleneck, and times include its lateness` }];
}

function shareWarning(name: string, what: string, { loop_share: share }: ProcessFigures): LoadWarning[] {
  if (share <= LOOP_SHARE_MAX) return [];
  const busy = `${what} worked ${(share * 100).toFixed(0)} % of the time`;
  return [{ name: `${name}_saturated`, message: `${busy}: it is itself the bottleneck, more load would only wait` }];
}
