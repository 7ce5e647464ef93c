/** Figures of load tests for people. */
import { type Column, formatTable } from '../output/table.ts';
import { type TextSink, writeLine } from '../output/terminal.ts';
import type { DurationSummary } from '../system/duration-histogram.ts';
import type { LoadWarning } from './find-bottlenecks.ts';
import type { ProcessFigures } from './process-meter.ts';
import type { CheckedThreshold } from './thresholds.ts';

const TIME_COLUMNS: readonly Column[] = [
  { title: 'TIME, MS' },
  ...['COUNT', 'MEAN', 'P50', 'P90', 'P99', 'P99.9', 'MAX'].map((title): Column => ({ title, align: 'right' })),
];
const NOTHING = '-';
const WHOLE_MS_MIN = 100;

/** Histograms, one line each; those without a value have dashes. */
export function timesTable(times: readonly (readonly [name: string, summary: DurationSummary | null])[]): string {
  const rows = times.map(([name, summary]) => [
    name,
    String(summary?.count ?? 0),
    ...[summary?.mean_ms, summary?.p50_ms, summary?.p90_ms, summary?.p99_ms, summary?.p999_ms, summary?.max_ms].map(
      msText,
    ),
  ]);
  return formatTable(TIME_COLUMNS, rows);
}

/** Milliseconds with the digits that mean something: `0.14`, `12.31`, `4012`. */
export function msText(ms: number | null | undefined): string {
  if (ms === undefined || ms === null) return NOTHING;
  return ms >= WHOLE_MS_MIN || ms <= -WHOLE_MS_MIN ? ms.toFixed(0) : ms.toFixed(2);
}

/** How busy a process was, in one line. */
export function processLine(what: string, figures: ProcessFigures): string {
  const { cpu_share: cpu, loop_share: loop, loop_lag: lag, rss_mb: rss } = figures;
  const lagText =
    lag === null ? NOTHING : `p50 ${msText(lag.p50_ms)}, p99 ${msText(lag.p99_ms)}, max ${msText(lag.max_ms)} ms`;
  return `${what}: ${percent(cpu)} of a processor, event loop ${percent(loop)} busy, lag ${lagText}, RSS ${rss.toFixed(0)} MB`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** Warnings and thresholds, one line each. */
export function writeVerdict(
  out: TextSink,
  { warnings, thresholds }: { warnings: readonly LoadWarning[]; thresholds: readonly CheckedThreshold[] },
): void {
  for (const { name, message } of warnings) writeLine(out, `${out.style('yellow', `warning ${name}`)}: ${message}`);
  for (const { expression, value, crossed } of thresholds) {
    const verdict = crossed ? out.style('red', 'crossed') : out.style('green', 'held');
    writeLine(out, `${verdict} ${expression}: ${value === null ? 'there is no value' : Number(value.toFixed(3))}`);
  }
}
