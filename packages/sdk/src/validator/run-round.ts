/** One scoring round: a task for every miner, all at once within a bound, judged as the answers come in or kept for later. */
import { type Clock, ss58Encode } from '@yumanet/protocol';
import pLimit from 'p-limit';
import type { BoundSubnet } from '../subnet/bind-subnet.ts';
import { createSeededRandom } from '../subnet/seeded-random.ts';
import { type AskPorts, askMiner, type TaskResult } from './ask-miner.ts';
import type { MinerTarget } from './pick-targets.ts';

/**
 * Exchanges under way at once. A whole subnet of the reference chain's size (256 uids) fits, so that a round full of silent
 * miners costs one deadline; fewer make a round take one deadline per started batch.
 */
export const ROUND_CONCURRENCY = 256;

/** One lost connection costs a miner nothing; a miner that is gone costs the validator no more than this. */
export const ROUND_ATTEMPTS_MAX = 2;

/**
 * After so many requests are signed and sent the event loop gets a turn: otherwise the first answers would wait for the
 * last signature, and that wait would be billed to the miners.
 */
const LAUNCH_BATCH_SIZE = 8;

/** Who is asked, and with what. */
export interface RoundInput {
  readonly subnet: BoundSubnet;
  readonly netuid: number;
  readonly block: bigint;
  readonly targets: readonly MinerTarget[];
  /** The round's tasks follow from it and the hotkeys. Whoever knows it knows the tasks beforehand. */
  readonly seed: string;
  readonly deadlineMs: number;
  readonly concurrency: number;
  /** How often a miner that cannot be reached or is busy is asked, within the one deadline. */
  readonly attemptsMax: number;
  readonly signal: AbortSignal;
}

/** The results in the order of the targets. */
export async function runRound(ports: AskPorts, input: RoundInput): Promise<TaskResult[]> {
  const { block, netuid, signal, subnet, targets } = input;
  const askedMs = ports.clock.monotonicMs();
  const limit = pLimit(input.concurrency);
  const results: Promise<TaskResult>[] = [];
  for (const [index, target] of targets.entries()) {
    if (index > 0 && index % LAUNCH_BATCH_SIZE === 0) await turnOfTheEventLoop(ports.clock);
    const question = {
      subnet: subnet.name,
      netuid,
      block,
      taskId: taskIdOf(input, target),
      task: subnet.nextTask(
        createSeededRandom(ports.crypto, input.seed),
        createSeededRandom(ports.crypto, `${input.seed}/${ss58Encode(target.hotkey)}`),
      ),
      deadlineMs: input.deadlineMs,
      answerBytesMax: subnet.limits.answerBytesMax,
      reviewMsMax: subnet.limits.reviewMsMax,
      attemptsMax: input.attemptsMax,
      signal,
    };
    ports.observer?.(question.taskId, 'asked', askedMs);
    results.push(limit(() => askMiner(ports, target, question)));
  }
  return Promise.all(results);
}

function taskIdOf({ block, netuid }: Pick<RoundInput, 'block' | 'netuid'>, { hotkey, uid }: MinerTarget): string {
  return `${netuid}-${block}-${uid}-${ss58Encode(hotkey).slice(-8)}`;
}

function turnOfTheEventLoop(clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    clock.startTimer(0, resolve);
  });
}
