/** Pure: the figures of `yumanet load round` as JSON and as names that thresholds use. */
import type { DurationSummary } from '../system/duration-histogram.ts';
import type { MinersEnd } from './decode-miners-line.ts';
import { findBottlenecks, type LoadWarning } from './find-bottlenecks.ts';
import type { ProcessFigures } from './process-meter.ts';
import { type GroupFigures, type RoundFigures, TIMED } from './round-meter.ts';
import { type CheckedThreshold, checkThresholds, type Figures, type Threshold } from './thresholds.ts';

const MS_PER_S = 1_000;

export interface RoundRunFacts {
  readonly subnet: string;
  readonly miners: number;
  readonly deadlineMs: number;
  readonly concurrency: number;
  readonly ratePerS: number | undefined;
  readonly warmUpRounds: number;
  readonly tempo: number;
  readonly blockTimeMs: number;
  readonly isInterrupted: boolean;
  /** From the first counted round's start to the last one's end. */
  readonly elapsedMs: number;
  readonly figures: RoundFigures;
  readonly process: ProcessFigures;
  /** Absent when the miners' process gave no account any more. */
  readonly minersEnd: MinersEnd | undefined;
  readonly thresholds: readonly Threshold[];
}

/** A group with the servers' own time beside what was measured. */
export type GroupReport = GroupFigures & { readonly served: DurationSummary | null };

export interface RoundReport {
  readonly kind: 'round';
  readonly interrupted: boolean;
  readonly subnet: string;
  readonly miners: number;
  readonly deadline_ms: number;
  readonly concurrency: number;
  readonly rate_per_s: number | null;
  readonly warm_up_rounds: number;
  readonly elapsed_ms: number;
  readonly rounds: number;
  readonly tasks: number;
  readonly rounds_per_s: number;
  readonly tasks_per_s: number;
  readonly outcomes: RoundFigures['outcomes'];
  readonly deadline_misses: RoundFigures['misses'];
  readonly times: RoundFigures['times'];
  readonly groups: readonly GroupReport[];
  readonly epoch: EpochMargin;
  readonly process: ProcessFigures;
  readonly miners_process: ProcessFigures | null;
  readonly warnings: readonly LoadWarning[];
  readonly figures: Figures;
  readonly thresholds: readonly CheckedThreshold[];
}

/**
 * How much of an epoch is left when a round begins right after the one before, and its weights need a block of their own;
 * negative when the round is too long. Of the longest round and of the 99th percentile, both from their real starts; null
 * without rounds.
 */
export interface EpochMargin {
  readonly tempo: number;
  readonly block_time_ms: number;
  readonly epoch_ms: number;
  readonly margin_ms: number | null;
  readonly margin_p99_ms: number | null;
}

/** The report of a run. */
export function roundReport(facts: RoundRunFacts): RoundReport {
  const { figures, minersEnd, process, ratePerS } = facts;
  // With a rate the time until the next planned start belongs to the round before it.
  const plannedMs = ratePerS === undefined ? 0 : (figures.rounds * MS_PER_S) / ratePerS;
  const seconds = Math.max(facts.elapsedMs, plannedMs) / MS_PER_S;
  const perSecond = (count: number): number => (seconds > 0 ? count / seconds : 0);
  const epoch = epochMargin(facts);
  const roundsPerS = perSecond(figures.rounds);
  const minersProcess = minersEnd?.process ?? null;
  const report = {
    kind: 'round',
    interrupted: facts.isInterrupted,
    subnet: facts.subnet,
    miners: facts.miners,
    deadline_ms: facts.deadlineMs,
    concurrency: facts.concurrency,
    rate_per_s: ratePerS ?? null,
    warm_up_rounds: facts.warmUpRounds,
    elapsed_ms: facts.elapsedMs,
    rounds: figures.rounds,
    tasks: figures.tasks,
    rounds_per_s: roundsPerS,
    tasks_per_s: perSecond(figures.tasks),
    outcomes: figures.outcomes,
    deadline_misses: figures.misses,
    times: figures.times,
    groups: figures.groups.map((group) => ({ ...group, served: minersEnd?.served[group.group] ?? null })),
    epoch,
    process,
    miners_process: minersProcess,
    warnings: findBottlenecks({
      processes: [
        { name: 'validator', what: 'the measuring process', figures: process },
        ...(minersProcess === null ? [] : [{ name: 'miners', what: "the miners' process", figures: minersProcess }]),
      ],
      rate: ratePerS === undefined || figures.rounds === 0 ? undefined : { asked: ratePerS, achieved: roundsPerS },
    }),
  } as const;
  const flat = flatFigures(report);
  return { ...report, figures: flat, thresholds: checkThresholds(facts.thresholds, flat) };
}

function epochMargin({ tempo, blockTimeMs, figures }: RoundRunFacts): EpochMargin {
  const epochMs = tempo * blockTimeMs;
  const { round_service: round } = figures.times;
  const marginOf = (roundMs: number | undefined) => (roundMs === undefined ? null : epochMs - blockTimeMs - roundMs);
  return {
    tempo,
    block_time_ms: blockTimeMs,
    epoch_ms: epochMs,
    margin_ms: marginOf(round?.max_ms),
    margin_p99_ms: marginOf(round?.p99_ms),
  };
}

const SUMMARY_PARTS = ['mean_ms', 'p50_ms', 'p90_ms', 'p99_ms', 'p999_ms', 'max_ms'] as const;
const SINGLE_FIGURES = [
  'rounds',
  'tasks',
  'rounds_per_s',
  'tasks_per_s',
  'deadline_misses',
  'deadline_miss_share',
  'failed_share',
  'epoch_margin_ms',
  'epoch_margin_p99_ms',
  'loop_lag_p99_ms',
  'loop_share',
  'cpu_share',
  'rss_mb',
  'miners_loop_lag_p99_ms',
  'miners_loop_share',
  'miners_cpu_share',
  'miners_rss_mb',
] as const;

/** Every name that a threshold of `load round` may use. */
export const ROUND_FIGURES: readonly string[] = [
  ...SINGLE_FIGURES,
  ...TIMED.flatMap((name) => SUMMARY_PARTS.map((part) => `${name}_${part}`)),
];

function flatFigures(report: Omit<RoundReport, 'figures' | 'thresholds'>): Figures {
  const { epoch, miners_process: minersProcess, outcomes, process, tasks, times } = report;
  const misses = Object.values(report.deadline_misses).reduce((sum, count) => sum + count, 0);
  const shareOfTasks = (count: number) => (tasks === 0 ? undefined : count / tasks);
  const single: Record<(typeof SINGLE_FIGURES)[number], number | undefined> = {
    rounds: report.rounds,
    tasks,
    rounds_per_s: report.rounds_per_s,
    tasks_per_s: report.tasks_per_s,
    deadline_misses: misses,
    deadline_miss_share: shareOfTasks(misses),
    failed_share: shareOfTasks(tasks - (outcomes.ok ?? 0)),
    epoch_margin_ms: epoch.margin_ms ?? undefined,
    epoch_margin_p99_ms: epoch.margin_p99_ms ?? undefined,
    loop_lag_p99_ms: process.loop_lag?.p99_ms,
    loop_share: process.loop_share,
    cpu_share: process.cpu_share,
    rss_mb: process.rss_mb,
    miners_loop_lag_p99_ms: minersProcess?.loop_lag?.p99_ms,
    miners_loop_share: minersProcess?.loop_share,
    miners_cpu_share: minersProcess?.cpu_share,
    miners_rss_mb: minersProcess?.rss_mb,
  };
  const timed = TIMED.flatMap((name) => SUMMARY_PARTS.map((part) => [`${name}_${part}`, times[name]?.[part]] as const));
  return { ...single, ...Object.fromEntries(timed) };
}
