/** Many blocks in requests of a bounded size, with progress between them. */
import type { Clock } from '@yumanet/protocol';
import type { MineResponse, MineUntil } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { StopRequest, type StopSignals } from '../cli-context.ts';
import type { Progress } from '../output/progress.ts';
import type { TextSink } from '../output/terminal.ts';
import { writeLine } from '../output/terminal.ts';
import { abortable } from '../up/abortable.ts';
import { countOfBlocks } from './count-of-blocks.ts';

/** Blocks of the first request; later ones get twice as many while they take less than half of the time below. */
const REQUEST_BLOCKS_FIRST = 100;
/** Far below the coordinator's limit. */
const REQUEST_BLOCKS_MAX = 1_000;
/** How long a request should take: so long Ctrl-C may wait for it. */
const REQUEST_MS = 500;

export interface MiningWish {
  readonly blocksMax: number;
  readonly until: MineUntil | undefined;
}

export interface MiningParts {
  readonly client: CoordinatorClient;
  readonly clock: Clock;
  readonly stop: StopSignals;
  readonly progress: Progress;
  readonly err: TextSink;
}

/**
 * Ends with the block that `until` holds for, or after `blocksMax`. The first Ctrl-C lets the request in hand end, says
 * where the chain is, and throws the `StopRequest`; the second one does not wait. Blocks that were sealed stay.
 */
export async function mineInParts(parts: MiningParts, wish: MiningWish): Promise<MineResponse> {
  parts.stop.first.throwIfAborted();
  try {
    return await sealAll(parts, wish);
  } finally {
    parts.progress.end();
  }
}

async function sealAll(parts: MiningParts, { blocksMax, until }: MiningWish): Promise<MineResponse> {
  const { client, clock, stop, progress } = parts;
  let sealed = 0;
  let size = REQUEST_BLOCKS_FIRST;
  for (;;) {
    const startMs = clock.monotonicMs();
    const answer = await abortable(client.dev.mine(Math.min(blocksMax - sealed, size), until), stop.second);
    size = nextSize(size, clock.monotonicMs() - startMs);
    sealed += answer.blocks;
    const isReached = until !== undefined && answer.reached;
    if (isReached || sealed >= blocksMax) return { ...answer, blocks: sealed };
    if (stop.first.aborted) throw stopped(parts, sealed, answer.head);
    progress.show(sealed, `head is ${answer.head}`);
  }
}

/** The reason to stop, once it is said where. */
function stopped({ stop, progress, err }: MiningParts, sealed: number, head: bigint): unknown {
  const { reason } = stop.first;
  progress.end();
  const signal = reason instanceof StopRequest ? `${reason.signal}: ` : '';
  writeLine(err, `${signal}stopped after ${countOfBlocks(sealed)}, head is ${head}`);
  return reason;
}

function nextSize(size: number, elapsedMs: number): number {
  if (elapsedMs * 2 < REQUEST_MS) return Math.min(size * 2, REQUEST_BLOCKS_MAX);
  return elapsedMs > REQUEST_MS * 2 ? Math.max(Math.floor(size / 2), 1) : size;
}
