/** The least, the middle and the 95th percentile of several runs. */
export interface RunTimes {
  readonly runs: number;
  readonly min_ms: number;
  readonly median_ms: number;
  readonly p95_ms: number;
}

/** How often and how long. */
export interface RunCounts {
  /** Runs before those that count go on for at least this long, once at least: the engine compiles what is hot. */
  readonly warmUpMs: number;
  readonly runs: number;
}

/** Times `run` again and again. */
export function timeRuns(run: () => unknown, counts: RunCounts): RunTimes {
  const warmUpEnd = performance.now() + counts.warmUpMs;
  do run();
  while (performance.now() < warmUpEnd);
  const times: number[] = [];
  for (let index = 0; index < counts.runs; index++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((left, right) => left - right);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { runs: counts.runs, min_ms: at(0), median_ms: at(0.5), p95_ms: at(0.95) };
}

/** The middle of some values, the upper one of an even count; NaN of none. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
