/**
 * SIGKILL at random moments: what was acknowledged must be there at the next start, in the same blocks, and the whole chain
 * must come out with the same digest when it is executed again. Then kills of a coordinator that goes back to snapshots and
 * earlier blocks, and of processes of whole networks, which must go on by themselves. Budget: 1,000 kills, nothing lost.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSystemPorts, type SystemPorts } from '@yumanet/sdk/system';
import { ensureBundles } from '../../scripts/bundle/ensure-bundles.ts';
import { crashCoordinator } from '../crash/crash-coordinator.ts';
import { crashMoves } from '../crash/crash-moves.ts';
import { crashNetwork, KILLS_PER_NETWORK, type NetworkCrashFigures } from '../crash/crash-network.ts';
import type { BenchOptions, BenchResult, BenchSuite } from '../measure/suite.ts';
import { medianOf } from '../measure/time-runs.ts';

const ROOT = join(import.meta.dirname, '../..');
const KILLS_DEFAULT = 1_000;
/** For so many kills of a coordinator that only goes forward, one falls on one that reverts, and one on a whole network. */
const OTHER_KILLS_SHARE = 10;
const SEED_BYTES = 4;

/** The benchmark of crashes. */
export const crashSuite: BenchSuite = {
  options: ['kills', 'seed'],
  run: runCrashes,
  table: crashTable,
  hasFailed: (results) => results.some(({ lost }) => lost !== 0),
};

interface CrashPlan {
  readonly bundles: string;
  /** Empty at first, and removed in the end. */
  readonly folder: string;
  readonly kills: number;
  readonly seed: string;
  readonly ports: SystemPorts;
  readonly progress: (line: string) => void;
}

async function runCrashes(progress: (line: string) => void, options: BenchOptions): Promise<BenchResult[]> {
  const { kills = KILLS_DEFAULT, seed = randomBytes(SEED_BYTES).toString('hex') } = options;
  progress(`crash: ${kills} kills of a coordinator, then ${networksOf(kills)} networks; seed ${seed}`);
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-bench-crash-'));
  const ports = createSystemPorts();
  try {
    const plan = { bundles: await ensureBundles(ROOT), folder, kills, seed, ports, progress };
    return [await crashOneCoordinator(plan), await crashReverts(plan), await crashNetworks(plan)];
  } finally {
    await ports.close();
    rmSync(folder, { recursive: true });
  }
}

async function crashOneCoordinator(plan: CrashPlan): Promise<BenchResult> {
  const figures = await crashCoordinator({ ...plan, folder: join(plan.folder, 'chain') });
  for (const loss of figures.losses) plan.progress(`lost: ${loss}`);
  return {
    processes: 'coordinator',
    seed: plan.seed,
    kills: plan.kills,
    acknowledged_blocks: figures.acknowledgedBlocks,
    acknowledged_extrinsics: figures.acknowledgedExtrinsics,
    lost: figures.losses.length,
    kills_under_load: figures.killsUnderLoad,
    kills_with_untold_blocks_share: figures.killsWithUntoldBlocks / figures.killsUnderLoad,
    unanswered_transfers: figures.unansweredTransfers,
    unanswered_transfers_kept: figures.unansweredKept,
    restart_median_ms: medianOf(figures.readyMs),
    head_block: Number(figures.head),
    state_digest: figures.stateDigest,
  };
}

async function crashReverts(plan: CrashPlan): Promise<BenchResult> {
  const kills = Math.ceil(plan.kills / OTHER_KILLS_SHARE);
  plan.progress(`${kills} kills of a coordinator that goes back and forth`);
  const figures = await crashMoves({ ...plan, folder: join(plan.folder, 'moves'), kills });
  for (const failure of figures.failures) plan.progress(`failed: ${failure}`);
  return {
    processes: 'coordinator that reverts',
    seed: plan.seed,
    kills,
    finished_moves: figures.moves,
    kills_before_the_move: figures.killsBefore,
    kills_after_the_move: figures.killsAfter,
    lost: figures.failures.length,
  };
}

/** One network after the other, each through all of its rounds. */
async function crashNetworks(plan: CrashPlan): Promise<BenchResult> {
  const runs: NetworkCrashFigures[] = [];
  for (let network = 1; network <= networksOf(plan.kills); network += 1) {
    const name = `network-${network}`;
    runs.push(await crashNetwork({ ...plan, folder: join(plan.folder, name), seed: `${plan.seed}/${name}` }));
  }
  const failures = runs.flatMap((run) => run.failures);
  for (const failure of failures) plan.progress(`failed: ${failure}`);
  const countOf = (role: keyof NetworkCrashFigures['kills']) => runs.reduce((sum, { kills }) => sum + kills[role], 0);
  const resumeMs = runs.flatMap((run) => run.resumeMs);
  return {
    processes: 'whole networks',
    seed: plan.seed,
    networks: runs.length,
    kills: countOf('coordinator') + countOf('validator') + countOf('miner'),
    coordinator_kills: countOf('coordinator'),
    validator_kills: countOf('validator'),
    miner_kills: countOf('miner'),
    lost: failures.length,
    resume_median_ms: medianOf(resumeMs),
    resume_max_ms: Math.max(...resumeMs),
  };
}

function networksOf(kills: number): number {
  return Math.ceil(kills / OTHER_KILLS_SHARE / KILLS_PER_NETWORK);
}

function crashTable(results: readonly BenchResult[]): string {
  const tables = results.map((result) => {
    const rows = Object.entries(result).map(([name, value]) => `| ${name} | ${value} |`);
    return ['| figure | value |', '|---|---|', ...rows, ''].join('\n');
  });
  return [...tables, `budget: ${KILLS_DEFAULT} kills of a coordinator, nothing lost`].join('\n');
}
