/**
 * One task for one miner: sign just before sending, one total deadline over all attempts, a byte limit, then the subnet's
 * judgement.
 */
import {
  type Clock,
  type Crypto,
  type KeyPair,
  signRequest,
  type Transport,
  type TransportResult,
  WireError,
} from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { pause } from '../client/pause.ts';
import type { BoundTask, Judge } from '../subnet/bind-subnet.ts';
import type { MinerTarget } from './pick-targets.ts';
import type { TaskObserver, TaskStage } from './task-stages.ts';

/** How an exchange ended. Everything but `ok` scores 0. */
export type TaskOutcome =
  | 'ok'
  /** Not complete before the deadline. */
  | 'timeout'
  /** More bytes than allowed. */
  | 'too_large'
  /** No connection, a reset, or no HTTP. */
  | 'unreachable'
  /** The validator stopped. */
  | 'aborted'
  /** An HTTP status other than 200. */
  | 'refused'
  /** 200, but no TaskResponse. */
  | 'malformed'
  /** The answer of another task. */
  | 'wrong_task'
  /** The subnet rejected the answer. */
  | 'rejected';

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
  /** Told the moments of every task. */
  readonly observer?: TaskObserver | undefined;
}

/** The task and its bounds. */
export interface MinerQuestion {
  readonly subnet: string;
  readonly netuid: number;
  readonly block: bigint;
  readonly taskId: string;
  readonly task: BoundTask;
  /** Total, in milliseconds. */
  readonly deadlineMs: number;
  readonly answerBytesMax: number;
  /** 1 for no second attempt. */
  readonly attemptsMax: number;
  /** To judge the answer, in milliseconds; see `REVIEW_MS_MAX`. */
  readonly reviewMsMax?: number | undefined;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

const TASK_PATH = '/v1/task';
const PROTOBUF = 'application/x-protobuf';
/** Judging an answer is bounded work; this bounds it in time too, in milliseconds, unless the subnet says otherwise. */
const REVIEW_MS_MAX = 2_000;

/** Between two attempts, unless the miner's Retry-After asks for more; in milliseconds. */
const RETRY_PAUSE_MS = 50;
/** A miner is asked again when it could not be reached, and when it says that it is busy for now. */
const BUSY_STATUSES: readonly number[] = [429, 503];

/** Never throws for what a miner does. */
export async function askMiner(ports: AskPorts, target: MinerTarget, question: MinerQuestion): Promise<TaskResult> {
  const reached = (stage: TaskStage): void => ports.observer?.(question.taskId, stage, ports.clock.monotonicMs());
  const { result, elapsedMs, attempts } = await exchangeInAttempts(ports, target, question, reached);
  const asked = { target, taskId: question.taskId, kind: question.task.kind, elapsedMs, attempts };
  const failed = (outcome: TaskOutcome, reason: string): TaskResult => ({ ...asked, outcome, reason, score: 0 });
  if (result.kind !== 'response') return failed(result.kind, result.message);
  reached('answered');
  if (result.status !== 200) return failed('refused', `status ${result.status}`);
  const response = decodeResponse(result.body);
  if (response === undefined) return failed('malformed', 'the body is no TaskResponse');
  if (response.taskId !== question.taskId) return failed('wrong_task', 'the answer names another task');
  const answer = { payload: response.payload, elapsedMs, onInspected: () => reached('inspected') };
  const review = await reviewInTime(ports.clock, question, answer);
  reached('scored');
  if (review.rejected !== undefined) return failed('rejected', review.rejected);
  const { judge, score } = review;
  return { ...asked, outcome: 'ok', score, ...(judge === undefined ? {} : { judge }) };
}

interface Attempts {
  readonly result: TransportResult;
  readonly elapsedMs: number;
  readonly attempts: number;
}

/** At most `attemptsMax` exchanges, each signed anew with a nonce of its own; the deadline counts for all of them. */
async function exchangeInAttempts(
  ports: AskPorts,
  target: MinerTarget,
  question: MinerQuestion,
  reached: (stage: TaskStage) => void,
): Promise<Attempts> {
  let spentMs = 0;
  for (let attempts = 1; ; attempts += 1) {
    const deadlineMs = Math.ceil(question.deadlineMs - spentMs);
    const result = await exchange(ports, target, { ...question, deadlineMs }, reached);
    spentMs += result.elapsedMs;
    const pauseMs = attempts < question.attemptsMax ? pauseBeforeRetry(result) : undefined;
    const isOver = pauseMs === undefined || spentMs + pauseMs >= question.deadlineMs || question.signal.aborted;
    if (isOver) return { result, elapsedMs: spentMs, attempts };
    await pause(ports.clock, pauseMs, question.signal);
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

function exchange(
  ports: AskPorts,
  target: MinerTarget,
  question: MinerQuestion,
  reached: (stage: TaskStage) => void,
): Promise<TransportResult> {
  reached('signing');
  const { crypto, clock, keyPair, transport } = ports;
  const { answerBytesMax, block, deadlineMs, netuid, signal, subnet, task, taskId } = question;
  const body = TaskRequest.encode({
    subnet,
    netuid,
    taskId,
    kind: task.kind,
    payload: task.payload,
    deadlineMs: BigInt(deadlineMs),
    block,
  });
  const auth = signRequest(crypto, keyPair, {
    method: 'POST',
    target: TASK_PATH,
    body,
    nonceNs: clock.nowNs(),
    receiver: target.hotkey,
  });
  reached('sending');
  return transport.request(
    {
      method: 'POST',
      url: target.url + TASK_PATH,
      headers: { 'content-type': PROTOBUF, accept: PROTOBUF, ...auth },
      body,
    },
    { timeoutMs: deadlineMs, responseBytesMax: answerBytesMax, signal, onProgress: reached },
  );
}

function decodeResponse(body: Uint8Array): TaskResponse | undefined {
  try {
    return TaskResponse.decode(body);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
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
