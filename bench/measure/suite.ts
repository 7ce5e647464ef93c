/** What a benchmark gives: one record per measurement, with names that carry their unit. */
export type BenchResult = Readonly<Record<string, string | number>>;

/** A benchmark under a name of `bench/main.ts`. */
export interface BenchSuite {
  /** Measures everything, and tells its progress line by line. */
  readonly run: (progress: (line: string) => void) => readonly BenchResult[] | Promise<readonly BenchResult[]>;
  /** The results for a person; `calibrationMs` is the unit that budgets are given in. */
  readonly table: (results: readonly BenchResult[], calibrationMs: number) => string;
}
