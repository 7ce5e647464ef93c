/**
 * What one coordinator carries, as a process of its own with its chain on disk: full subnets of 256 uids, 64 of them validators
 * with weights for everybody, tempo 360. Blocks as fast as they go, weights signed by sr25519 over HTTP, metagraphs over HTTP,
 * notices of blocks to followers, renewals of leases.
 * The client is this process: where both share two cores, the coordinator's processor time per piece is the figure to plan with.
 * Budget: 400 MB of memory with 128 subnets. docs/scaling.md says what follows from it.
 */
import { join } from 'node:path';
import { createSystemPorts } from '@yumanet/sdk/system';
import { ensureBundles } from '../../scripts/bundle/ensure-bundles.ts';
import { UIDS, VALIDATORS } from '../carry/full-chain.ts';
import { measureCarry, TEMPO } from '../carry/measure-carry.ts';
import { inTemporaryFolder } from '../measure/in-temporary-folder.ts';
import type { BenchResult, BenchSuite } from '../measure/suite.ts';

const ROOT = join(import.meta.dirname, '../..');
const SUBNETS = [1, 32, 128] as const;
const US_PER_MS = 1_000;

/** The benchmark of a full network. */
export const carrySuite: BenchSuite = { run: runCarry, table: carryTable };

async function runCarry(progress: (line: string) => void): Promise<BenchResult[]> {
  const ports = createSystemPorts();
  const bundles = await ensureBundles(ROOT);
  const results: BenchResult[] = [];
  try {
    for (const subnets of SUBNETS) {
      progress(`carry: ${subnets} subnets`);
      results.push(await inTemporaryFolder((folder) => carryResult({ bundles, folder, subnets, ports })));
    }
    return results;
  } finally {
    await ports.close();
  }
}

async function carryResult(plan: Parameters<typeof measureCarry>[0]): Promise<BenchResult> {
  const figures = await measureCarry(plan);
  return {
    subnets: plan.subnets,
    uids: UIDS,
    validators: VALIDATORS,
    tempo: TEMPO,
    open_ms: figures.openMs,
    blocks_per_s: figures.blocksPerS,
    cpu_us_per_block: figures.cpuUsPerBlock,
    set_weights: figures.weights,
    set_weights_per_s: figures.weightsPerS,
    cpu_us_per_set_weights: figures.cpuUsPerWeights,
    include_ms: figures.includeMs,
    metagraphs_per_s: figures.metagraphsPerS,
    cpu_us_per_metagraph: figures.cpuUsPerMetagraph,
    metagraph_bytes: figures.metagraphBytes,
    cpu_us_per_notice: figures.cpuUsPerNotice,
    renewals_per_s: figures.renewalsPerS,
    cpu_us_per_renewal: figures.cpuUsPerRenewal,
    rss_mb: figures.rssMb,
  };
}

const COLUMNS: readonly (readonly [title: string, figure: string, digits: number])[] = [
  ['subnets', 'subnets', 0],
  ['open ms', 'open_ms', 0],
  ['blocks/s', 'blocks_per_s', 0],
  ['CPU µs', 'cpu_us_per_block', 0],
  ['set_weights/s', 'set_weights_per_s', 0],
  ['CPU µs', 'cpu_us_per_set_weights', 0],
  ['in blocks after ms', 'include_ms', 0],
  ['metagraphs/s', 'metagraphs_per_s', 0],
  ['CPU µs', 'cpu_us_per_metagraph', 0],
  ['bytes', 'metagraph_bytes', 0],
  ['CPU µs per follower and block', 'cpu_us_per_notice', 0],
  ['renewals/s', 'renewals_per_s', 0],
  ['CPU µs', 'cpu_us_per_renewal', 0],
  ['RSS MB', 'rss_mb', 0],
];

function carryTable(results: readonly BenchResult[], calibrationMs: number): string {
  const rows = results.map((result) => COLUMNS.map(([, figure, digits]) => Number(result[figure]).toFixed(digits)));
  const largest = results.at(-1) ?? {};
  const inCalibrations = (figure: string) => (Number(largest[figure]) / US_PER_MS / calibrationMs).toFixed(3);
  return [
    `| ${COLUMNS.map(([title]) => title).join(' | ')} |`,
    `|${'---|'.repeat(COLUMNS.length)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `${largest['subnets']} subnets, processor time in calibrations: a block ${inCalibrations('cpu_us_per_block')}, ` +
      `set_weights ${inCalibrations('cpu_us_per_set_weights')}, a metagraph ${inCalibrations('cpu_us_per_metagraph')}`,
  ].join('\n');
}
