/** What a benchmark gives: one record per measurement, with names that carry their unit. */
export type BenchResult = Readonly<Record<string, string | number>>;

/** What the command line may set, for the benchmarks that understand it. */
export interface BenchOptions {
  readonly kills?: number;
  readonly seed?: string;
  /** A Python with bittensor 11.3.0, aiohttp, fastapi, uvicorn and httpx. */
  readonly python?: string;
  /** A Python with bittensor 10.5.0. */
  readonly axonPython?: string;
}

/** A benchmark under a name of `bench/main.ts`. */
export interface BenchSuite {
  /** The options that it understands; none when absent. */
  readonly options?: readonly (keyof BenchOptions)[];
  /** Measures everything, and tells its progress line by line. */
  readonly run: (
    progress: (line: string) => void,
    options: BenchOptions,
  ) => readonly BenchResult[] | Promise<readonly BenchResult[]>;
  /** True when the results show a defect, however fast it was. */
  readonly hasFailed?: (results: readonly BenchResult[]) => boolean;
  /** The results for a person; `calibrationMs` is the unit that budgets are given in. */
  readonly table: (results: readonly BenchResult[], calibrationMs: number) => string;
}
