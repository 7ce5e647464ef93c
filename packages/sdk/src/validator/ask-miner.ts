/** One task for one miner: sign just before sending, one total deadline, a byte limit, then the subnet's judgement. */
import { type Clock, type Crypto, type KeyPair, signRequest, type Transport, WireError } from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { askAxonTask } from '../classic/ask-axon-task.ts';
import type { MinerQuestion, MinerReply, TaskOutcome } from './miner-question.ts';
import type { MinerTarget } from './pick-targets.ts';

/** A miner's result in a round. */
export interface TaskResult {
  readonly target: MinerTarget;
  readonly outcome: TaskOutcome;
  /** More about an outcome that is not `ok`. */
  readonly reason?: string;
  /** From 0 to 1. */
  readonly score: number;
  /** From the first byte sent to the last received: nothing of the validator's own work. */
  readonly elapsedMs: number;
}

/** What asking needs. */
export interface AskPorts {
  readonly transport: Transport;
  readonly crypto: Crypto;
  readonly clock: Clock;
  readonly keyPair: KeyPair;
  /** The uuid of this client for axons of the ecosystem's SDK up to version 10; without it everyone is asked natively. */
  readonly classicUuid?: string | undefined;
}

const TASK_PATH = '/v1/task';
const PROTOBUF = 'application/x-protobuf';
/** Judging an answer is bounded work; this bounds it in time too, in milliseconds. */
const REVIEW_MS_MAX = 2_000;

/** Never throws for what a miner does. */
export async function askMiner(ports: AskPorts, target: MinerTarget, question: MinerQuestion): Promise<TaskResult> {
  const { classicUuid } = ports;
  const isClassic = target.isClassic === true && classicUuid !== undefined;
  const reply = isClassic
    ? await askAxonTask({ ...ports, uuid: classicUuid }, target, question)
    : await askNatively(ports, target, question);
  const { elapsedMs } = reply;
  const failed = (outcome: TaskOutcome, reason: string): TaskResult => ({
    target,
    outcome,
    reason,
    score: 0,
    elapsedMs,
  });
  if (reply.kind !== 'answer') return failed(reply.kind, reply.reason);
  if (reply.taskId !== question.taskId) return failed('wrong_task', 'the answer names another task');
  const review = await reviewInTime(ports.clock, question, reply.payload, elapsedMs);
  if (review.rejected !== undefined) return failed('rejected', review.rejected);
  return { target, outcome: 'ok', score: review.score, elapsedMs };
}

async function askNatively(ports: AskPorts, target: MinerTarget, question: MinerQuestion): Promise<MinerReply> {
  const result = await exchange(ports, target, question);
  const { elapsedMs } = result;
  if (result.kind !== 'response') return { kind: result.kind, reason: result.message, elapsedMs };
  if (result.status !== 200) return { kind: 'refused', reason: `status ${result.status}`, elapsedMs };
  const response = decodeResponse(result.body);
  if (response === undefined) return { kind: 'malformed', reason: 'the body is no TaskResponse', elapsedMs };
  return { kind: 'answer', taskId: response.taskId, payload: response.payload, elapsedMs };
}

function exchange(ports: AskPorts, target: MinerTarget, question: MinerQuestion) {
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
  return transport.request(
    {
      method: 'POST',
      url: target.url + TASK_PATH,
      headers: { 'content-type': PROTOBUF, accept: PROTOBUF, ...auth },
      body,
    },
    { timeoutMs: deadlineMs, responseBytesMax: answerBytesMax, signal },
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

async function reviewInTime(clock: Clock, question: MinerQuestion, payload: Uint8Array, elapsedMs: number) {
  const tooLong = new AbortController();
  const cancelTimer = clock.startTimer(REVIEW_MS_MAX, () => tooLong.abort(new Error('the review took too long')));
  try {
    return await question.task.review(payload, elapsedMs, AbortSignal.any([tooLong.signal, question.signal]));
  } finally {
    cancelTimer();
  }
}
