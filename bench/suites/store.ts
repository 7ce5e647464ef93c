/**
 * What keeping blocks costs. Durable commits of one block each, beside a plain append and fsync of the same bytes in the
 * same rounds (budget: at least 60 % of it); commits of many blocks at once, as while fast-forwarding; and bytes on disk per block
 * of chains in which nobody does anything, checkpoints included (budget: 2 KB with 128 subnets).
 */
import { createSystemPorts, type SystemPorts } from '@yumanet/sdk/system';
import { blockSeries } from '../chain/block-series.ts';
import { inTemporaryFolder } from '../measure/in-temporary-folder.ts';
import type { BenchResult, BenchSuite } from '../measure/suite.ts';
import { GROUP_BLOCKS, measureCommits } from '../store/measure-commits.ts';
import { measureDisk } from '../store/measure-disk.ts';

/** An idle block, and one of about 20 KB. */
const TRANSFERS = [0, 45] as const;
const COMMIT_SHARE_BUDGET = 0.6;

const IDLE_CHAINS = [
  { preset: 'fast', subnets: 1 },
  { preset: 'fast', subnets: 128 },
  { preset: 'mainnet', subnets: 128 },
] as const;
const IDLE_BLOCKS = 10_000;
const BYTES_PER_BLOCK_BUDGET = 2_048;

/** The benchmark of the store. */
export const storeSuite: BenchSuite = { run: runStore, table: storeTable };

async function runStore(progress: (line: string) => void): Promise<BenchResult[]> {
  const ports = createSystemPorts();
  const results: BenchResult[] = [];
  try {
    for (const transfers of TRANSFERS) {
      progress(`store: commits of blocks with ${transfers} transfers`);
      results.push(await commitResult(transfers, ports));
    }
    for (const chain of IDLE_CHAINS) {
      progress(`store: ${IDLE_BLOCKS} blocks of ${chain.subnets} idle subnets, preset ${chain.preset}`);
      results.push(await diskResult(chain, ports));
    }
    return results;
  } finally {
    await ports.close();
  }
}

async function commitResult(transfers: number, ports: SystemPorts): Promise<BenchResult> {
  const series = await blockSeries(transfers, ports);
  const figures = await inTemporaryFolder((folder) => measureCommits(folder, series));
  return {
    measure: 'commits',
    transfers,
    block_bytes: series.blockBytes,
    commits_per_s: figures.commitsPerS,
    appends_with_fsync_per_s: figures.appendsPerS,
    share_of_append_with_fsync: figures.shareOfAppend,
    group_blocks: GROUP_BLOCKS,
    grouped_blocks_per_s: figures.groupedBlocksPerS,
  };
}

async function diskResult(chain: (typeof IDLE_CHAINS)[number], ports: SystemPorts): Promise<BenchResult> {
  const figures = await inTemporaryFolder((folder) => measureDisk(folder, chain, IDLE_BLOCKS, ports));
  const parts = [...figures.bytesPerBlockOf].map(([name, bytes]) => [`${name}_bytes_per_block`, bytes] as const);
  return {
    measure: 'disk',
    ...chain,
    blocks: IDLE_BLOCKS,
    bytes_per_block: figures.bytesPerBlock,
    ...Object.fromEntries(parts.filter(([, bytes]) => bytes >= 1)),
  };
}

function storeTable(results: readonly BenchResult[]): string {
  const commits = results.filter(({ measure }) => measure === 'commits').map(commitRow);
  const disk = results.filter(({ measure }) => measure === 'disk').map(diskRow);
  return [
    `| transfers | block bytes | commits/s | append + fsync/s | share | budget | blocks/s in groups of ${GROUP_BLOCKS} |`,
    '|---|---|---|---|---|---|---|',
    ...commits,
    '',
    '| idle chain | blocks | bytes per block | budget | of them |',
    '|---|---|---|---|---|',
    ...disk,
  ].join('\n');
}

function commitRow(result: BenchResult): string {
  const cells = [
    result['transfers'],
    result['block_bytes'],
    Number(result['commits_per_s']).toFixed(0),
    Number(result['appends_with_fsync_per_s']).toFixed(0),
    Number(result['share_of_append_with_fsync']).toFixed(2),
    COMMIT_SHARE_BUDGET,
    Number(result['grouped_blocks_per_s']).toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function diskRow(result: BenchResult): string {
  const parts = Object.entries(result).filter(([name]) => /^.+_bytes_per_block$/.test(name));
  const cells = [
    `${result['preset']}, subnets ${result['subnets']}`,
    result['blocks'],
    Number(result['bytes_per_block']).toFixed(0),
    result['subnets'] === 1 ? '' : BYTES_PER_BLOCK_BUDGET,
    parts.map(([name, bytes]) => `${name.replace('_bytes_per_block', '')} ${Number(bytes).toFixed(0)}`).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}
