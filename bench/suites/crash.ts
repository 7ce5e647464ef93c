/**
 * SIGKILL at random moments: what was acknowledged must be there at the next start, in the same blocks, and the whole chain
 * must come out with the same digest when it is executed again. Budget: 1,000 kills, nothing lost.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSystemPorts, type SystemPorts } from '@yumanet/sdk/system';
import { ensureBundles } from '../../scripts/bundle/ensure-bundles.ts';
import { type CrashFigures, crashCoordinator } from '../crash/crash-coordinator.ts';
import type { BenchOptions, BenchResult, BenchSuite } from '../measure/suite.ts';
import { medianOf } from '../measure/time-runs.ts';

const ROOT = join(import.meta.dirname, '../..');
const KILLS_DEFAULT = 1_000;
const SEED_BYTES = 4;

/** The benchmark of crashes. */
export const crashSuite: BenchSuite = {
  options: ['kills', 'seed'],
  run: runCrashes,
  table: crashTable,
  hasFailed: (results) => results.some(({ lost }) => lost !== 0),
};

async function runCrashes(progress: (line: string) => void, options: BenchOptions): Promise<BenchResult[]> {
  const { kills = KILLS_DEFAULT, seed = randomBytes(SEED_BYTES).toString('hex') } = options;
  progress(`crash: ${kills} kills, seed ${seed}`);
  const bundles = await ensureBundles(ROOT);
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-bench-crash-'));
  const ports = createSystemPorts();
  try {
    return [await crashCoordinators({ bundles, folder, kills, seed, ports, progress })];
  } finally {
    await ports.close();
    rmSync(folder, { recursive: true });
  }
}

async function crashCoordinators(options: {
  readonly bundles: string;
  readonly folder: string;
  readonly kills: number;
  readonly seed: string;
  readonly ports: SystemPorts;
  readonly progress: (line: string) => void;
}): Promise<BenchResult> {
  const figures = await crashCoordinator({ ...options, folder: join(options.folder, 'chain') });
  for (const loss of figures.losses) options.progress(`lost: ${loss}`);
  return resultOf(options, figures);
}

function resultOf({ kills, seed }: { kills: number; seed: string }, figures: CrashFigures): BenchResult {
  return {
    process: 'coordinator',
    seed,
    kills,
    acknowledged_blocks: figures.acknowledgedBlocks,
    acknowledged_extrinsics: figures.acknowledgedExtrinsics,
    lost: figures.losses.length,
    kills_under_load: figures.killsUnderLoad,
    kills_with_untold_blocks_share: figures.killsWithUntoldBlocks / figures.killsUnderLoad,
    unanswered_transfers: figures.unansweredTransfers,
    unanswered_transfers_kept: figures.unansweredKept,
    restart_median_ms: medianOf(figures.readyMs),
    head: Number(figures.head),
    state_digest: figures.stateDigest,
  };
}

function crashTable(results: readonly BenchResult[]): string {
  const rows = results.flatMap((result) => Object.entries(result).map(([name, value]) => `| ${name} | ${value} |`));
  return ['| figure | value |', '|---|---|', ...rows, '', 'budget: 1,000 kills, lost 0'].join('\n');
}
