/**
 * How long a coordinator takes from the start of its process to its first answer at /readyz, on a folder with 100,000 blocks
 * (budget: 3 s). Two more folders show what executing the blocks since the last checkpoint again takes of that: in one there
 * are none, in the other as many as there can be.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '@yumanet/coordinator';
import { createSystemPorts, type SystemPorts } from '@yumanet/sdk/system';
import { ensureBundles } from '../../scripts/bundle/ensure-bundles.ts';
import { benchCoordinator } from '../chain/bench-coordinator.ts';
import { launchCoordinator } from '../crash/coordinator-life.ts';
import { inTemporaryFolder } from '../measure/in-temporary-folder.ts';
import type { BenchResult, BenchSuite } from '../measure/suite.ts';
import { medianOf } from '../measure/time-runs.ts';

const ROOT = join(import.meta.dirname, '../..');
const BLOCKS = 100_000;
/** The coordinator's own interval. The bench fails when it is another one: then no folder is what it says. */
const CHECKPOINT_BLOCKS = 1_024;
const LAST_CHECKPOINT = Math.floor(BLOCKS / CHECKPOINT_BLOCKS) * CHECKPOINT_BLOCKS;
/** In ascending order: one chain is copied as it grows. */
const HEADS = [LAST_CHECKPOINT, BLOCKS, LAST_CHECKPOINT + CHECKPOINT_BLOCKS - 1] as const;
const RUNS = 9;
const BUDGET_MS = 3_000;
const READ_LIMITS = { timeoutMs: 10_000, responseBytesMax: 65_536 } as const;

/** The benchmark of starting. */
export const startupSuite: BenchSuite = { run: runStartup, table: startupTable };

async function runStartup(progress: (line: string) => void): Promise<BenchResult[]> {
  const ports = createSystemPorts();
  const bundles = await ensureBundles(ROOT);
  try {
    return await inTemporaryFolder(async (folder) => {
      progress(`startup: making ${BLOCKS} blocks`);
      const chains = await makeChains(folder, ports);
      const runs = chains.map((): number[] => []);
      for (let run = 1; run <= RUNS; run += 1) {
        progress(`startup: run ${run} of ${RUNS}`);
        for (const [index, chain] of chains.entries()) runs[index]?.push(await measureStart(bundles, chain, ports));
      }
      return resultsOf(runs.map(medianOf));
    });
  } finally {
    await ports.close();
  }
}

interface Chain {
  readonly folder: string;
  readonly head: number;
}

/** One chain, copied at each head. */
async function makeChains(folder: string, ports: SystemPorts): Promise<readonly Chain[]> {
  const growing = join(folder, 'growing');
  const chains: Chain[] = [];
  for (const head of HEADS) {
    const store = openSqliteStore(growing);
    const coordinator = benchCoordinator({ preset: 'fast', subnets: 1, store, dataFolder: growing }, ports);
    await coordinator.producer.mine(head - Number(store.readHeadNumber()));
    await coordinator.close();
    chains.push({ folder: join(folder, `head-${head}`), head });
    cpSync(growing, join(folder, `head-${head}`), { recursive: true });
  }
  return chains;
}

async function measureStart(bundles: string, { folder, head }: Chain, { transport }: SystemPorts): Promise<number> {
  const startedMs = performance.now();
  const life = launchCoordinator(bundles, folder);
  try {
    const { url, openedHead, replayedBlocks } = await life.ready();
    const result = await transport.request({ method: 'GET', url: `${url}/readyz`, headers: {} }, READ_LIMITS);
    const elapsedMs = performance.now() - startedMs;
    if (result.kind !== 'response' || result.status !== 200)
      throw new Error(`/readyz of ${folder} does not answer 200`);
    if (openedHead !== BigInt(head) || replayedBlocks !== head % CHECKPOINT_BLOCKS) {
      throw new Error(`${folder} opened at ${openedHead} after ${replayedBlocks} blocks`);
    }
    life.requestStop();
    await life.stopped();
    return elapsedMs;
  } finally {
    await life.kill();
  }
}

function resultsOf(medians: readonly number[]): BenchResult[] {
  const [withoutReplay = Number.NaN] = medians;
  return HEADS.map((head, index) => {
    const medianMs = medians[index] ?? Number.NaN;
    return {
      blocks: head,
      replayed_blocks: head % CHECKPOINT_BLOCKS,
      runs: RUNS,
      median_ms: medianMs,
      replay_share: 1 - withoutReplay / medianMs,
    };
  });
}

function startupTable(results: readonly BenchResult[]): string {
  const rows = results.map((result) => {
    const median = Number(result['median_ms']).toFixed(0);
    const share = Number(result['replay_share']).toFixed(2);
    return `| ${[result['blocks'], result['replayed_blocks'], median, BUDGET_MS, share].join(' | ')} |`;
  });
  return [
    '| blocks | executed again | median ms to /readyz | budget ms | share of executing again |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
