/**
 * Blocks of a full network in memory, one after the other: block step, epochs by the WebAssembly kernel, every validator's
 * full row of weights once per tempo as an extrinsic, and the digest. An extrinsic has been through the pool, whose work is not
 * the block's: its signature, its hash and the decoding of its call; cold runs have extrinsics that no pool has seen. No store,
 * no HTTP. Budget: 1,000 blocks a second with 128 subnets of 256 uids, on a machine whose calibration takes 16 ms.
 */

import type { NetworkSize } from '../forward/forward-network.ts';
import { type ForwardOptions, measureForward } from '../forward/measure-forward.ts';
import { measureCalibrationMs } from '../measure/calibration.ts';
import type { BenchResult, BenchSuite } from '../measure/suite.ts';

const TEMPO = 360;
/** One day of mainnet. */
const DAY_BLOCKS = 7_200;
/** Two tempos: every subnet has two epochs. */
const SHORT_BLOCKS = 720;
const BUDGET_BLOCKS_PER_S = 1_000;

/** The first is what the budget is for. */
const RUNS: readonly ({ readonly size: NetworkSize; readonly blocks: number } & Partial<ForwardOptions>)[] = [
  { size: network(128, 256), blocks: DAY_BLOCKS },
  { size: network(128, 256), blocks: SHORT_BLOCKS },
  { size: network(128, 256), blocks: SHORT_BLOCKS, isCold: true },
  { size: { ...network(128, 256), hasRootStake: true }, blocks: SHORT_BLOCKS },
  { size: network(128, 256), blocks: SHORT_BLOCKS, isWatched: true },
  { size: { ...network(128, 256), hasRootStake: true }, blocks: SHORT_BLOCKS, isWatched: true },
  { size: network(1, 256), blocks: SHORT_BLOCKS, isWatched: true },
  ...[1, 8, 32].map((subnets) => ({ size: network(subnets, 256), blocks: SHORT_BLOCKS })),
  ...[16, 64].map((uids) => ({ size: network(128, uids), blocks: SHORT_BLOCKS })),
];

/** The benchmark of fast-forwarding. */
export const fastForwardSuite: BenchSuite = { run: runForward, table: forwardTable };

/** A quarter of the uids are validators, 64 at most. */
function network(subnets: number, uids: number): NetworkSize {
  return { subnets, uids, validators: Math.min(64, uids / 4), tempo: TEMPO, hasRootStake: false };
}

function runForward(progress: (line: string) => void): BenchResult[] {
  return RUNS.map(({ size, blocks, isWatched = false, isCold = false }, index) => {
    progress(`fast-forward: ${size.subnets} subnets of ${size.uids} uids, ${blocks} blocks`);
    const calibrationMs = calibrationCpuMs();
    const run = measureForward(size, blocks, { isWatched, isCold });
    return {
      subnets: size.subnets,
      uids: size.uids,
      validators: size.validators,
      tempo: size.tempo,
      root_stake: size.hasRootStake ? 'yes' : 'no',
      through_pool: isCold ? 'no' : 'yes',
      blocks: run.blocks,
      epochs: run.epochs,
      weights_set: run.weightsSet,
      blocks_per_s: run.blocksPerS,
      cpu_ms_per_block: run.cpuMsPerBlock,
      check_cpu_ms_per_block: run.checkCpuMsPerBlock,
      calibrations_per_block: run.cpuMsPerBlock / Math.min(calibrationMs, calibrationCpuMs()),
      state_digest: Buffer.from(run.digest).toString('hex'),
      ...(index === 0 ? { budget_blocks_per_s: BUDGET_BLOCKS_PER_S } : {}),
    };
  });
}

/** The calibration in process time, so that others on the machine count as little in it as in the blocks. */
function calibrationCpuMs(): number {
  const cpu = process.cpuUsage();
  measureCalibrationMs();
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1_000;
}

function forwardTable(results: readonly BenchResult[]): string {
  const rows = results.map((result) => {
    const [rate, cpu, check, share] = [
      'blocks_per_s',
      'cpu_ms_per_block',
      'check_cpu_ms_per_block',
      'calibrations_per_block',
    ].map((name) => Number(result[name]));
    const cells = [
      ...['subnets', 'uids', 'validators', 'root_stake', 'through_pool', 'blocks', 'epochs', 'weights_set'].map(
        (name) => result[name],
      ),
      (rate ?? Number.NaN).toFixed(0),
      (cpu ?? Number.NaN).toFixed(2),
      (check ?? Number.NaN).toFixed(2),
      (share ?? Number.NaN).toFixed(3),
      result['budget_blocks_per_s'] ?? '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| subnets | uids | validators | root stake | through the pool | blocks | epochs | rows of weights | blocks/s | CPU ms per block | of --check-invariants beside that | calibrations per block | budget blocks/s |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
