/** What every row of a check works with: who is examined, who asks, and how to ask. */
import {
  type AccountId,
  type Clock,
  type Crypto,
  HEADER_NONCE,
  type KeyPair,
  signRequest,
  WireError,
} from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import type { Probe, ProbeRequest, ProbeResult } from './probe.ts';
import type { SampleTasks } from './sample-task.ts';

export const TASK_PATH = '/v1/task';
export const PROTOBUF_TYPE = 'application/x-protobuf';

const DEFAULT_TASK_ID = 'check';
/** Of a task that is not about time, in milliseconds. */
const DEADLINE_MS = 10_000n;
/** A miner that is asked too often may say so; then it is asked again, so often. */
const BUSY_ATTEMPTS_MAX = 4;
const BUSY_PAUSE_MS_MAX = 2_000;

/** Who is examined, as it says itself or as the person says. */
export interface Subject extends SampleTasks {
  readonly hotkey: AccountId;
  readonly netuid: number;
  readonly subnet: string;
  readonly kind: string;
}

/** Keys that requests are signed with. */
export interface ExamKeys {
  /** Welcome at the miner: a validator with a permit. */
  readonly validator: KeyPair;
  /** Known to nobody. */
  readonly stranger: KeyPair;
  readonly ed25519: KeyPair;
}

/** What is asked, and how it differs from a right request. */
export interface Question {
  readonly task?: Partial<TaskRequest>;
  /** Instead of the task. */
  readonly body?: Uint8Array;
  /** Instead of the validator. */
  readonly keyPair?: KeyPair;
  /** Instead of the miner; null leaves the header out. */
  readonly receiver?: AccountId | null;
  /** What the nonce is behind (or, below 0, ahead of) now, in milliseconds. */
  readonly ageMs?: number;
  /** What is signed instead of the path. */
  readonly signedTarget?: string;
  /** The last word on the request, after it was signed. */
  readonly edit?: (request: ProbeRequest) => ProbeRequest;
}

export interface Exam {
  readonly subject: Subject;
  readonly keys: ExamKeys;
  readonly probe: Probe;
  readonly clock: Clock;
  readonly crypto: Crypto;
  /** Longest wait for one answer, in milliseconds. */
  readonly answerMsMax: number;
}

/** Another request that is right in everything but the question. */
export function signedRequest({ subject, keys, clock, crypto }: Exam, question: Question = {}): ProbeRequest {
  const { keyPair = keys.validator, receiver = subject.hotkey, ageMs = 0 } = question;
  const body = question.body ?? encodeTask(subject, question.task ?? {});
  const auth = signRequest(crypto, keyPair, {
    method: 'POST',
    target: question.signedTarget ?? TASK_PATH,
    body,
    nonceNs: clock.nowNs() - BigInt(ageMs) * 1_000_000n,
    receiver,
  });
  const headers = { 'content-type': PROTOBUF_TYPE, accept: PROTOBUF_TYPE, ...auth };
  const request: ProbeRequest = { method: 'POST', path: TASK_PATH, headers, body };
  return question.edit === undefined ? request : question.edit(request);
}

function encodeTask({ subnet, netuid, kind, payload }: Subject, changes: Partial<TaskRequest>): Uint8Array {
  return TaskRequest.encode({
    subnet,
    netuid,
    taskId: DEFAULT_TASK_ID,
    kind,
    payload,
    deadlineMs: DEADLINE_MS,
    block: 1n,
    ...changes,
  });
}

/** Asks, again after a pause when the miner has no time (429, or 503 with a Retry-After). */
export async function ask(exam: Exam, question: Question = {}): Promise<ProbeResult> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await exam.probe.send(signedRequest(exam, question), exam.answerMsMax);
    const pauseMs = busyMs(result);
    if (pauseMs === undefined || attempt === BUSY_ATTEMPTS_MAX) return result;
    await new Promise<void>((resolve) => exam.clock.startTimer(pauseMs, resolve));
  }
}

function busyMs(result: ProbeResult): number | undefined {
  if (result.kind !== 'answer' || (result.status !== 429 && result.status !== 503)) return undefined;
  const seconds = Number(result.headers['retry-after'] ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds * 1_000, 0), BUSY_PAUSE_MS_MAX) : undefined;
}

/** The number in the nonce header of a request that was signed here. */
export function nonceOf({ headers }: ProbeRequest): string {
  return String(headers[HEADER_NONCE]);
}

/** What is wrong with an answer; undefined when nothing is. */
export type Complaint = string | undefined;

/** Complains unless the answer has one of these statuses. `what` says which request it was. */
export function expectStatus(result: ProbeResult, wanted: readonly number[], what: string): Complaint {
  if (result.kind !== 'answer') return `${what}: no answer (${result.message})`;
  if (wanted.includes(result.status)) return undefined;
  return `${what}: answered with ${result.status} instead of ${wanted.join(' or ')}`;
}

/** Complains unless the answer is the TaskResponse of that task. */
export function expectAnswer(result: ProbeResult, what: string, taskId = DEFAULT_TASK_ID): Complaint {
  const complaint = expectStatus(result, [200], what);
  if (complaint !== undefined || result.kind !== 'answer') return complaint;
  const type = String(result.headers['content-type'] ?? '');
  if (!type.startsWith(PROTOBUF_TYPE)) return `${what}: the content type is "${type}" instead of ${PROTOBUF_TYPE}`;
  try {
    const answer = TaskResponse.decode(result.body);
    if (answer.taskId !== taskId) return `${what}: the answer names the task "${answer.taskId}" instead of "${taskId}"`;
    return undefined;
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return `${what}: the body is no TaskResponse (${error.message})`;
  }
}
