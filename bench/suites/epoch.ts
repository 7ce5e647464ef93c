/**
 * One epoch by each kernel over the recorded inputs: from an `EpochInput` to an `EpochOutput`, copying into and out of the
 * kernel's memory included, trace off. Budgets: `packages/yuma/vectors/README.md`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createKernel, decodeBenchInput, runEpoch } from '@yumanet/yuma';
import type { BenchResult, BenchSuite } from '../measure/suite.ts';
import { timeRuns } from '../measure/time-runs.ts';

const YUMA_FOLDER = join(import.meta.dirname, '../../packages/yuma');

/** Inputs with what the reference chain's native code needs and what our kernel may need, both in calibrations. */
const INPUTS: ReadonlyMap<string, { readonly native: number; readonly budget: number }> = new Map([
  ['n256-v64-full-y2', { native: 0.14, budget: 0.047 }],
  ['n256-v64-full-y3L', { native: 1.3, budget: 0.16 }],
  ['n1024-v64-10pct-y2', { native: 0.1, budget: 0.034 }],
  ['n1024-v1024-10pct-y2', { native: 1.08, budget: 0.36 }],
  ['n1024-v64-full-y3L', { native: 20, budget: 2.5 }],
  ['n4096-v64-10pct-y2', { native: 0.9, budget: 0.3 }],
  ['n4096-v64-shared10pct-y3L', { native: 290, budget: 2.9 }],
]);

const KERNEL_RUNS = { warmUpMs: 1_000, runs: 200 };

/** The readable reference takes up to a quarter of a second per run. */
const REFERENCE_RUNS = { warmUpMs: 1, runs: 30 };

/** The benchmark of the epoch. */
export const epochSuite: BenchSuite = { run: runEpochs, table: epochTable };

function runEpochs(progress: (line: string) => void): BenchResult[] {
  const kernel = createKernel(readFileSync(join(YUMA_FOLDER, 'kernel/epoch.wasm')));
  return [...INPUTS.keys()].flatMap((input) => {
    progress(`epoch ${input}`);
    const bytes = gunzipSync(readFileSync(join(YUMA_FOLDER, `vectors/bench/${input}.json.gz`)));
    const epoch = decodeBenchInput(JSON.parse(bytes.toString('utf8')));
    return [
      { input, kernel: 'wasm', ...timeRuns(() => kernel.runEpoch(epoch), KERNEL_RUNS) },
      { input, kernel: 'reference', ...timeRuns(() => runEpoch(epoch), REFERENCE_RUNS) },
    ];
  });
}

function epochTable(results: readonly BenchResult[], calibrationMs: number): string {
  const rows = results.map((result) => {
    const [min, median, p95] = ['min_ms', 'median_ms', 'p95_ms'].map((name) => Number(result[name]));
    const isKernel = result['kernel'] === 'wasm';
    const limits = INPUTS.get(String(result['input']));
    const cells = [
      ...[result['input'], result['kernel'], result['runs']].map(String),
      ...[min, median, p95].map((value = Number.NaN) => value.toFixed(2)),
      ((median ?? Number.NaN) / calibrationMs).toFixed(3),
      isKernel ? String(limits?.budget) : '',
      isKernel ? String(limits?.native) : '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| input | kernel | runs | min ms | median ms | p95 ms | median in calibrations | budget | native code |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
