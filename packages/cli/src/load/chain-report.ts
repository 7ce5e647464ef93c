/** Pure: the figures of `yumanet load chain` as JSON, as names that thresholds use, and for people. */
import { formatTable } from '../output/table.ts';
import { type TextSink, writeLine } from '../output/terminal.ts';
import { formatMs } from '../output/units.ts';
import { CHAIN_KINDS } from './chain-work.ts';
import type { CoordinatorUsage } from './coordinator-usage.ts';
import { findBottlenecks, type LoadWarning } from './find-bottlenecks.ts';
import { processLine, timesTable, writeVerdict } from './load-tables.ts';
import { CHAIN_SPANS, type ChainFigures } from './measure-chain.ts';
import type { ProcessFigures } from './process-meter.ts';
import { type CheckedThreshold, checkThresholds, type Figures, type Threshold } from './thresholds.ts';

const BYTES_PER_MB = 1_000_000;

export interface ChainRunFacts {
  readonly url: string;
  readonly netuid: number;
  readonly inFlight: number;
  readonly ratePerS: number | undefined;
  readonly isInterrupted: boolean;
  readonly elapsedMs: number;
  readonly kinds: readonly ChainFigures[];
  readonly process: ProcessFigures;
  /** Before and after; undefined when the coordinator did not tell. */
  readonly usage: readonly (CoordinatorUsage | undefined)[];
  readonly thresholds: readonly Threshold[];
}

export interface ChainReport {
  readonly kind: 'chain';
  readonly interrupted: boolean;
  readonly url: string;
  readonly netuid: number;
  readonly in_flight: number;
  readonly rate_per_s: number | null;
  readonly elapsed_ms: number;
  readonly requests: readonly ChainFigures[];
  readonly process: ProcessFigures;
  readonly coordinator: { readonly cpu_share: number; readonly rss_mb: number } | null;
  readonly warnings: readonly LoadWarning[];
  readonly figures: Figures;
  readonly thresholds: readonly CheckedThreshold[];
}

/** The report of a run. */
export function chainReport(facts: ChainRunFacts): ChainReport {
  const { elapsedMs, kinds, process, ratePerS } = facts;
  const begun = kinds.flatMap(({ begun_per_s: begunPerS }) => (begunPerS === null ? [] : [begunPerS]));
  const report = {
    kind: 'chain',
    interrupted: facts.isInterrupted,
    url: facts.url,
    netuid: facts.netuid,
    in_flight: facts.inFlight,
    rate_per_s: ratePerS ?? null,
    elapsed_ms: elapsedMs,
    requests: kinds,
    process,
    coordinator: coordinatorFigures(facts),
    warnings: findBottlenecks({
      processes: [{ name: 'client', what: 'the measuring process', figures: process }],
      rate: ratePerS === undefined ? undefined : { asked: ratePerS, achieved: Math.min(...begun) },
    }),
  } as const;
  const figures = flatFigures(report);
  return { ...report, figures, thresholds: checkThresholds(facts.thresholds, figures) };
}

function coordinatorFigures({ elapsedMs, usage: [before, after] }: ChainRunFacts): ChainReport['coordinator'] {
  if (before === undefined || after === undefined || elapsedMs <= 0) return null;
  return { cpu_share: (after.cpuMs - before.cpuMs) / elapsedMs, rss_mb: after.rssBytes / BYTES_PER_MB };
}

const PARTS = ['mean_ms', 'p50_ms', 'p90_ms', 'p99_ms', 'p999_ms', 'max_ms'] as const;

/** Every name that a threshold of `load chain` may use. */
export const CHAIN_FIGURES: readonly string[] = [
  ...['loop_lag_p99_ms', 'loop_share', 'cpu_share', 'rss_mb', 'coordinator_cpu_share', 'coordinator_rss_mb'],
  ...CHAIN_KINDS.flatMap((kind) => [
    ...['requests', 'failed', 'per_s'].map((name) => `${kind}_${name}`),
    ...CHAIN_SPANS.flatMap((span) => PARTS.map((part) => `${kind}_${span}_${part}`)),
  ]),
];

function flatFigures({ coordinator, process, requests }: Omit<ChainReport, 'figures' | 'thresholds'>): Figures {
  const ofKinds = requests.flatMap(({ kind, times, ...counts }) => [
    [`${kind}_requests`, counts.requests] as const,
    [`${kind}_failed`, counts.failed] as const,
    [`${kind}_per_s`, counts.per_s] as const,
    ...CHAIN_SPANS.flatMap((span) => PARTS.map((part) => [`${kind}_${span}_${part}`, times[span]?.[part]] as const)),
  ]);
  return {
    loop_lag_p99_ms: process.loop_lag?.p99_ms,
    loop_share: process.loop_share,
    cpu_share: process.cpu_share,
    rss_mb: process.rss_mb,
    coordinator_cpu_share: coordinator?.cpu_share,
    coordinator_rss_mb: coordinator?.rss_mb,
    ...Object.fromEntries(ofKinds),
  };
}

const COUNT_COLUMNS = [
  { title: 'KIND' },
  { title: 'REQUESTS', align: 'right' },
  { title: 'FAILED', align: 'right' },
  { title: 'PER S', align: 'right' },
  { title: 'OUTCOMES' },
] as const;

/** The whole report for people. */
export function writeChainReport(out: TextSink, report: ChainReport): void {
  const { coordinator, elapsed_ms: elapsedMs, requests, url } = report;
  const rate = report.rate_per_s === null ? 'as fast as they go' : `${report.rate_per_s}/s of each kind asked for`;
  const ended = report.interrupted ? ', interrupted' : '';
  writeLine(out, `${url}: ${formatMs(elapsedMs)}, ${report.in_flight} of each kind in flight, ${rate}${ended}`);
  writeLine(out, '');
  const rows = requests.map(({ kind, failed, outcomes, per_s: perS, requests: count }) => [
    kind,
    String(count),
    String(failed),
    perS.toFixed(1),
    Object.entries(outcomes)
      .map(([outcome, times]) => `${times} ${outcome}`)
      .join(', '),
  ]);
  out.write(formatTable(COUNT_COLUMNS, rows));
  for (const { kind, times } of requests) {
    writeLine(out, '');
    out.write(timesTable(CHAIN_SPANS.map((span) => [`${kind} ${span}`, times[span]])));
  }
  writeLine(out, '');
  writeLine(out, processLine('client', report.process));
  if (coordinator !== null) {
    const { cpu_share: cpu, rss_mb: rss } = coordinator;
    writeLine(out, `coordinator: ${(cpu * 100).toFixed(0)} % of a processor, RSS ${rss.toFixed(0)} MB`);
  }
  writeVerdict(out, report);
}
