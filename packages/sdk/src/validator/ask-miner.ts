/**
 * One task for one miner: sign just before sending, one total deadline over all attempts, a byte limit, then the subnet's
 * judgement.
 */
import type { Clock, Crypto, KeyPair, Transport, TransportResult } from '@yumanet/protocol';
import { classicProtocol } from '../classic/classic-protocol.ts';
import { pause } from '../client/pause.ts';
import type { Judge } from '../subnet/bind-subnet.ts';
import type { MinerQuestion, TaskOutcome, TaskProtocol } from './miner-question.ts';
import { nativeProtocol } from './native-protocol.ts';
import type { MinerTarget } from './pick-targets.ts';
import type { TaskObserver, TaskStage } from './task-stages.ts';

/** A miner's result in a round. */
export interface TaskResult {
  readonly target: MinerTarget;
  readonly taskId: string;
  readonly kind: string;
  readonly outcome: TaskOutcome;
  /** More about an outcome that is not `ok`. */
  readonly reason?: string;
  /** From 0 to 1; 0 while an answer waits for its truth. */
  readonly score: number;
  /** Of an `ok` answer that waits for its truth. */
  readonly judge?: Judge;
  /**
   * From the first byte sent to the last received: nothing of the validator's own queue, signing and judging. Of several
   * attempts the sum, with the pauses between them: a miner that is busy at first gets no time for nothing.
   */
  readonly elapsedMs: number;
  /** How often it was asked. */
  readonly attempts: number;
}

/** What asking needs. */
export interface AskPorts {
  readonly transport: Transport;
  readonly crypto: Crypto;
  readonly clock: Clock;
  readonly keyPair: KeyPair;
  /** The uuid of this client for axons of the ecosystem's SDK up to version 10; without it everyone is asked natively. */
  readonly classicUuid?: string | undefined;
  /** Told the moments of every task. */
  readonly observer?: TaskObserver | undefined;
}

/** Judging an answer is bounded work; this bounds it in time too, in milliseconds, unless the subnet says otherwise. */
const REVIEW_MS_MAX = 2_000;

/** Between two attempts, unless the miner's Retry-After asks for more; in milliseconds. */
const RETRY_PAUSE_MS = 50;
/** A miner is asked again when it could not be reached, and when it says that it is busy for now. */
const BUSY_STATUSES: readonly number[] = [429, 503];

/** Never throws for what a miner does. */
export async function askMiner(ports: AskPorts, target: MinerTarget, question: MinerQuestion): Promise<TaskResult> {
  const reached = (stage: TaskStage): void => ports.observer?.(question.taskId, stage, ports.clock.monotonicMs());
  const protocol = protocolFor(ports, target);
  const { result, elapsedMs, attempts } = await exchangeInAttempts({ ports, protocol, reached }, target, question);
  const asked = { target, taskId: question.taskId, kind: question.task.kind, elapsedMs, attempts };
  const failed = (outcome: TaskOutcome, reason: string): TaskResult => ({ ...asked, outcome, reason, score: 0 });
  if (result.kind !== 'response') return failed(result.kind, result.message);
  reached('answered');
  const reply = protocol.read(result);
  if (reply.kind !== 'answer') return failed(reply.kind, reply.reason);
  if (reply.taskId !== question.taskId) return failed('wrong_task', 'the answer names another task');
  const answer = { payload: reply.payload, elapsedMs, onInspected: () => reached('inspected') };
  const review = await reviewInTime(ports.clock, question, answer);
  reached('scored');
  if (review.rejected !== undefined) return failed('rejected', review.rejected);
  const { judge, score } = review;
  return { ...asked, outcome: 'ok', score, ...(judge === undefined ? {} : { judge }) };
}

function protocolFor({ classicUuid }: AskPorts, { isClassic }: MinerTarget): TaskProtocol {
  return isClassic === true && classicUuid !== undefined ? classicProtocol(classicUuid) : nativeProtocol;
}

/** What every attempt of a task has. */
interface Line {
  readonly ports: AskPorts;
  readonly protocol: TaskProtocol;
  readonly reached: (stage: TaskStage) => void;
}

interface Attempts {
  readonly result: TransportResult;
  readonly elapsedMs: number;
  readonly attempts: number;
}

/** At most `attemptsMax` exchanges, each signed anew with a nonce of its own; the deadline counts for all of them. */
async function exchangeInAttempts(line: Line, target: MinerTarget, question: MinerQuestion): Promise<Attempts> {
  let spentMs = 0;
  for (let attempts = 1; ; attempts += 1) {
    const deadlineMs = Math.ceil(question.deadlineMs - spentMs);
    const result = await exchange(line, target, { ...question, deadlineMs });
    spentMs += result.elapsedMs;
    const pauseMs = attempts < question.attemptsMax ? pauseBeforeRetry(result) : undefined;
    const isOver = pauseMs === undefined || spentMs + pauseMs >= question.deadlineMs || question.signal.aborted;
    if (isOver) return { result, elapsedMs: spentMs, attempts };
    await pause(line.ports.clock, pauseMs, question.signal);
    spentMs += pauseMs;
  }
}

/** In milliseconds; undefined for a result that another attempt would not change. */
function pauseBeforeRetry(result: TransportResult): number | undefined {
  if (result.kind === 'unreachable') return RETRY_PAUSE_MS;
  if (result.kind !== 'response' || !BUSY_STATUSES.includes(result.status)) return undefined;
  const seconds = Number(result.headers['retry-after']);
  return seconds > 0 ? Math.max(Math.ceil(seconds * 1_000), RETRY_PAUSE_MS) : RETRY_PAUSE_MS;
}

function exchange(line: Line, target: MinerTarget, question: MinerQuestion): Promise<TransportResult> {
  const { ports, protocol, reached } = line;
  const { deadlineMs, signal } = question;
  reached('signing');
  const request = protocol.request(ports, target, question);
  reached('sending');
  const responseBytesMax = protocol.responseBytesMax(question);
  return ports.transport.request(request, { timeoutMs: deadlineMs, responseBytesMax, signal, onProgress: reached });
}

interface ReceivedAnswer {
  readonly payload: Uint8Array;
  readonly elapsedMs: number;
  readonly onInspected: () => void;
}

async function reviewInTime(clock: Clock, question: MinerQuestion, answer: ReceivedAnswer) {
  const { payload, elapsedMs, onInspected } = answer;
  const tooLong = new AbortController();
  const cancelTimer = clock.startTimer(question.reviewMsMax ?? REVIEW_MS_MAX, () =>
    tooLong.abort(new Error('the review took too long')),
  );
  try {
    const signal = AbortSignal.any([tooLong.signal, question.signal]);
    return await question.task.review(payload, elapsedMs, signal, onInspected);
  } finally {
    cancelTimer();
  }
}
