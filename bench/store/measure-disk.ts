/** What the blocks of an idle chain take on disk. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '@yumanet/coordinator';
import type { SystemPorts } from '@yumanet/sdk/system';
import { type BenchChain, benchCoordinator } from '../chain/bench-coordinator.ts';

export interface DiskFigures {
  /** Every file of the folder after a clean stop, checkpoints included. */
  readonly bytesPerBlock: number;
  /** The same by table and index of the chain's file. */
  readonly bytesPerBlockOf: ReadonlyMap<string, number>;
}

/** Makes so many blocks without an extrinsic in an empty folder, by the real coordinator, and looks at the files. */
export async function measureDisk(
  folder: string,
  chain: Pick<BenchChain, 'preset' | 'subnets'>,
  blocks: number,
  ports: SystemPorts,
): Promise<DiskFigures> {
  const coordinator = benchCoordinator({ ...chain, store: openSqliteStore(folder), dataFolder: folder }, ports);
  await coordinator.producer.mine(blocks);
  await coordinator.close();
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  return {
    bytesPerBlock: sizes.reduce((sum, size) => sum + size, 0) / blocks,
    bytesPerBlockOf: readPages(join(folder, 'chain.sqlite'), blocks),
  };
}

/** SQLite itself counts the pages of each table and index. */
function readPages(file: string, blocks: number): ReadonlyMap<string, number> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = database
      .prepare('SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name ORDER BY bytes DESC')
      .all();
    return new Map(rows.map(({ name, bytes }) => [String(name), Number(bytes) / blocks]));
  } finally {
    database.close();
  }
}
