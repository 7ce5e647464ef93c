import { bytesToHex, type Crypto, FaultError } from '@yumanet/protocol';
import type { KeptBlock, Snapshot } from '@yumanet/protocol/messages';
import { findSealProblem } from '@yumanet/runtime';
import { type ChainLine, findLine } from '../store/chain-line.ts';
import type { PointRow, SetAsideRow, SqliteReader } from '../store/sqlite-reader.ts';
import type { ChainHistory } from './chain-history.ts';
import { isSameBytes } from './same-bytes.ts';

/** Blocks beside the chain that lead to a snapshot. */
export interface Branch {
  /** Such as `snapshot 3`. */
  readonly name: string;
  /** The last block that it has in common with the chain. */
  readonly trunk: bigint;
  readonly blocks: readonly KeptBlock[];
}

export interface SnapshotsChecked {
  readonly problems: readonly string[];
  readonly count: number;
  /** What is left to execute. */
  readonly branches: readonly Branch[];
}

/** Reads every snapshot and every block that was set aside: each block what its hash says, each snapshot with a way to it. */
export function checkSnapshots(reader: SqliteReader, crypto: Crypto): SnapshotsChecked {
  try {
    const { blocks, problems } = readSetAside(reader, crypto);
    if (problems.length > 0) return { problems, count: 0, branches: [] };
    const points = [...reader.pointRows()].map((point) => checkPoint(reader, blocks, point));
    return {
      problems: points.flatMap(({ problem }) => problem ?? []),
      count: points.length,
      branches: points.flatMap(({ branch }) => branch ?? []),
    };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { problems: [error.message], count: 0, branches: [] };
  }
}

/** The history along a branch from the state where it leaves the chain. */
export function historyOfBranch(
  { name, trunk, blocks }: Branch,
  { place, identity }: ChainHistory,
  base: Snapshot,
  reader: Pick<SqliteReader, 'readCheckpointOf'>,
): ChainHistory {
  const states = blocks.map(({ block }) => [block.header.number, reader.readCheckpointOf(block.hash)] as const);
  const kept = new Map(states.flatMap(([number, state]) => (state === undefined ? [] : [[number, state] as const])));
  return {
    place: `${name} in ${place}`,
    identity,
    base,
    head: trunk + BigInt(blocks.length),
    readBlock: (number) => expectThere(blocks[Number(number - trunk) - 1]),
    checkpoints: [...kept.keys()],
    readCheckpoint: (number) => expectThere(kept.get(number)),
  };
}

function expectThere<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a branch has every block up to its head');
  return value;
}

interface SetAside {
  /** By hash as hex. */
  readonly blocks: ReadonlyMap<string, KeptBlock>;
  readonly problems: readonly string[];
}

function readSetAside(reader: SqliteReader, crypto: Crypto): SetAside {
  const blocks = new Map<string, KeptBlock>();
  const problems: string[] = [];
  for (const row of reader.setAsideRows()) {
    const found = readRow(row, crypto);
    if (typeof found === 'string') problems.push(`${bytesToHex(row.hash)}, which was set aside, ${found}`);
    else blocks.set(bytesToHex(row.hash), found);
  }
  return { blocks, problems };
}

function readRow(row: SetAsideRow, crypto: Crypto): KeptBlock | string {
  try {
    const kept = row.read();
    const { block } = kept;
    const problem = findSealProblem(block, { number: block.header.number - 1n, hash: row.parent }, crypto);
    if (problem !== undefined) return problem;
    return isSameBytes(row.hash, block.hash) ? kept : `is ${bytesToHex(block.hash)}`;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return `cannot be read: ${error.message}`;
  }
}

interface PointChecked {
  readonly problem?: string;
  readonly branch?: Branch;
}

function checkPoint(reader: SqliteReader, blocks: ReadonlyMap<string, KeptBlock>, point: PointRow): PointChecked {
  const name = `snapshot ${point.id}`;
  const line = findLine(reader.graph, point.hash);
  if (line === undefined) return { problem: `${name} is of a block that is not there, ${bytesToHex(point.hash)}` };
  const end = line.trunk + BigInt(line.branch.length);
  if (end !== point.number) return { problem: `${name} is listed as of block ${point.number}, it is of block ${end}` };
  try {
    point.readPool();
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { problem: `the pool of ${name} cannot be read: ${error.message}` };
  }
  return line.branch.length === 0 ? {} : { branch: branchOf(name, line, blocks) };
}

function branchOf(name: string, { trunk, branch }: ChainLine, blocks: ReadonlyMap<string, KeptBlock>): Branch {
  return { name, trunk, blocks: branch.map((hash) => expectThere(blocks.get(bytesToHex(hash)))) };
}
