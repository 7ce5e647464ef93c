/** The figures of `yumanet load round` for people. */
import { formatTable } from '../output/table.ts';
import { type TextSink, writeLine } from '../output/terminal.ts';
import { formatMs } from '../output/units.ts';
import { msText, processLine, timesTable, writeVerdict } from './load-tables.ts';
import { MISS_CAUSES, TIMED } from './round-meter.ts';
import type { GroupReport, RoundReport } from './round-report.ts';

const GROUP_COLUMNS = [
  { title: 'GROUP' },
  { title: 'MINERS', align: 'right' },
  { title: 'TASKS', align: 'right' },
  { title: 'SERVED P50', align: 'right' },
  { title: 'MEASURED', align: 'right' },
  { title: 'SERVED P99', align: 'right' },
  { title: 'MEASURED', align: 'right' },
  { title: 'OUTCOMES' },
] as const;

/** The whole report. */
export function writeRoundReport(out: TextSink, report: RoundReport): void {
  const { deadline_ms: deadlineMs, epoch, miners, rounds, subnet, tasks } = report;
  const rate = report.rate_per_s === null ? 'as fast as they go' : `${report.rate_per_s} rounds/s asked for`;
  writeLine(
    out,
    `${miners} miners of ${subnet}, deadline ${formatMs(deadlineMs)}, ${rate}${report.interrupted ? ', interrupted' : ''}`,
  );
  writeLine(
    out,
    `${rounds} rounds, ${tasks} tasks in ${formatMs(report.elapsed_ms)}: ` +
      `${report.rounds_per_s.toFixed(2)} rounds/s, ${report.tasks_per_s.toFixed(1)} tasks/s`,
  );
  writeLine(out, '');
  out.write(timesTable(TIMED.map((name) => [name, report.times[name]])));
  writeLine(out, '');
  out.write(formatTable(GROUP_COLUMNS, report.groups.map(groupRow)));
  writeLine(out, '');
  const misses = MISS_CAUSES.map((cause) => `${report.deadline_misses[cause]} in ${cause}`).join(', ');
  writeLine(out, `deadline misses: ${misses}`);
  writeLine(
    out,
    `epoch of ${epoch.tempo} blocks of ${formatMs(epoch.block_time_ms)}: after the longest round ${msText(epoch.margin_ms)} ms are left` +
      ` for weights to come into a block, after the 99th percentile ${msText(epoch.margin_p99_ms)} ms`,
  );
  writeLine(out, processLine('validator', report.process));
  if (report.miners_process !== null) writeLine(out, processLine('miners', report.miners_process));
  writeVerdict(out, report);
}

function groupRow({ group, miners, tasks, served, first_byte: measured, outcomes }: GroupReport): string[] {
  const ended = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  return [
    group,
    String(miners),
    String(tasks),
    msText(served?.p50_ms),
    msText(measured?.p50_ms),
    msText(served?.p99_ms),
    msText(measured?.p99_ms),
    ended.join(', '),
  ];
}
