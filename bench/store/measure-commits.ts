/** Durable commits of a store beside a plain append and fsync of the same bytes. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type BlockStore, openSqliteStore, type StoredBlock } from '@yumanet/coordinator';
import { Block } from '@yumanet/protocol/messages';
import type { BlockSeries } from '../chain/block-series.ts';
import { medianOf } from '../measure/time-runs.ts';

/** Rates, each the middle of the rounds. */
export interface CommitFigures {
  /** One block per transaction. */
  readonly commitsPerS: number;
  readonly appendsPerS: number;
  /** The middle of each round's own share: the disk's mood is the same for both. */
  readonly shareOfAppend: number;
  /** Blocks, in transactions of `GROUP_BLOCKS`. */
  readonly groupedBlocksPerS: number;
}

/** As many blocks as fast-forward keeps in one transaction. */
export const GROUP_BLOCKS = 32;
const ROUNDS = 9;
/** Of each kind in each round; a multiple of the group. */
const BLOCKS_PER_ROUND = 160;

/** Measures in an empty folder, the kinds in turn. */
export function measureCommits(folder: string, series: BlockSeries): CommitFigures {
  const store = openSqliteStore(join(folder, 'chain'));
  const file = openSync(join(folder, 'log'), 'a');
  try {
    const rounds = Array.from({ length: ROUNDS }, () => measureRound(store, file, series));
    return {
      commitsPerS: medianOf(rounds.map(({ commitMs }) => rateOf(commitMs))),
      appendsPerS: medianOf(rounds.map(({ appendMs }) => rateOf(appendMs))),
      shareOfAppend: medianOf(rounds.map(({ commitMs, appendMs }) => appendMs / commitMs)),
      groupedBlocksPerS: medianOf(rounds.map(({ groupedMs }) => rateOf(groupedMs))),
    };
  } finally {
    closeSync(file);
    store.close();
  }
}

function measureRound(store: BlockStore, file: number, series: BlockSeries) {
  const single = series.after(store.readHeadNumber(), BLOCKS_PER_ROUND);
  const commitMs = timeOf(() => {
    for (const block of single) store.append([block]);
  });
  const bodies = single.map(({ block }) => Block.encode(block));
  const appendMs = timeOf(() => {
    for (const body of bodies) {
      writeSync(file, body);
      fsyncSync(file);
    }
  });
  const groups = inGroups(series.after(store.readHeadNumber(), BLOCKS_PER_ROUND));
  const groupedMs = timeOf(() => {
    for (const group of groups) store.append(group);
  });
  return { commitMs, appendMs, groupedMs };
}

function inGroups(blocks: readonly StoredBlock[]): readonly (readonly StoredBlock[])[] {
  return Array.from({ length: blocks.length / GROUP_BLOCKS }, (_, index) =>
    blocks.slice(index * GROUP_BLOCKS, (index + 1) * GROUP_BLOCKS),
  );
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function rateOf(elapsedMs: number): number {
  return (BLOCKS_PER_ROUND / elapsedMs) * 1_000;
}
