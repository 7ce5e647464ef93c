/**
 * POST /v1/task. What can be refused by the headers is refused before the body arrives; what needs the body is checked on
 * its raw bytes before anything is parsed. Order: authentication (401), welcome (403), budget (429), shape (400), place
 * (503), work. A server with a price asks for
 * the payment after the shape (402), and gives it back when there is no answer.
 */
import {
  type AccountId,
  type ClaimedAuth,
  type Crypto,
  createReplayStore,
  REPLAY_WINDOW_NS,
  readAuthHeaders,
  ss58Encode,
  toJson,
  verifySignedBody,
  WireError,
} from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PaymentDecision, PaymentGuard } from '../payment/require-payment.ts';
import type { MinerLimits } from './miner-limits.ts';
import { PROTOBUF_TYPE, type RequestRefusal, refuseRequest, sendMessage } from './refuse-request.ts';
import type { RequestsUnderWay } from './requests-under-way.ts';
import { taskSignal } from './task-signal.ts';
import { admitCaller, BUSY_RETRY_SECONDS, type Outcome, type TaskWork, workOn } from './task-work.ts';

/** What the route works with. */
export interface TaskRouteContext extends TaskWork {
  readonly hotkey: AccountId;
  readonly netuid: number;
  readonly crypto: Crypto;
  readonly limits: MinerLimits;
  /** Everything is free when absent. */
  readonly payments?: PaymentGuard | undefined;
  readonly underWay: RequestsUnderWay;
  /** Aborts when the server takes no more tasks. */
  readonly closing: AbortSignal;
  /** Aborts when the tasks under way end, too. */
  readonly stopping: AbortSignal;
}

/** Adds the route. */
export function addTaskRoute(app: FastifyInstance, context: TaskRouteContext): void {
  const { clock, crypto, hotkey, limits, metrics } = context;
  const claims = new WeakMap<FastifyRequest, ClaimedAuth>();
  const replayStore = createReplayStore({ capacity: limits.replayCapacity, windowNs: REPLAY_WINDOW_NS });

  app.addContentTypeParser(PROTOBUF_TYPE, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  app.post('/v1/task', {
    bodyLimit: limits.bodyBytesMax,
    onRequest: async (request, reply) => {
      context.underWay.begin();
      reply.raw.once('close', () => context.underWay.end());
      if (context.closing.aborted) {
        return refuseRequest(request, reply, {
          name: 'ServerBusy',
          retryAfterSeconds: BUSY_RETRY_SECONDS,
          closes: true,
        });
      }
      const auth = readAuthHeaders(request.headers, hotkey, clock.nowNs());
      if (auth.kind === 'refused') {
        return refuseRequest(request, reply, { name: auth.name, message: auth.message, closes: true });
      }
      claims.set(request, auth);
    },
    onResponse: async (_request, reply) => metrics.countTask(reply.statusCode),
    handler: async (request, reply) => {
      const auth = claims.get(request);
      const body = request.body instanceof Uint8Array ? request.body : new Uint8Array(0);
      if (auth === undefined) return refuseRequest(request, reply, { name: 'MalformedAuth' });
      const verified = verifySignedBody(crypto, {
        auth,
        method: request.method,
        target: request.raw.url ?? '',
        bodyHash: crypto.sha256(body),
        nowNs: clock.nowNs(),
        replayStore,
      });
      if (verified.kind === 'refused') {
        return refuseRequest(request, reply, { name: verified.name, message: verified.message });
      }
      const admitted = await admitCaller(context, verified.sender);
      if (admitted.kind === 'refused') return refuseRequest(request, reply, admitted.refusal);
      const task = readTask(context, body);
      if (task.kind === 'refused') return refuseRequest(request, reply, task.refusal);
      const { stakeRao } = admitted.value;
      return answerPaid(context, { request, reply, task: task.value, caller: verified.sender, stakeRao });
    },
  });
}

function readTask(context: TaskRouteContext, body: Uint8Array): Outcome<TaskRequest> {
  const { netuid, solver } = context;
  try {
    const value = TaskRequest.decode(body);
    if (value.subnet === solver.subnet && value.netuid === netuid && solver.kinds.includes(value.kind)) {
      return { kind: 'ok', value };
    }
    const facts = { subnet: solver.subnet, netuid: BigInt(netuid), kinds: solver.kinds.join(' ') };
    return { kind: 'refused', refusal: { name: 'UnknownTask', facts } };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return { kind: 'refused', refusal: { name: 'MalformedBody', message: error.message } };
  }
}

interface AcceptedTask {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly task: TaskRequest;
  readonly caller: AccountId;
  readonly stakeRao: bigint;
}

/** The payment is spent, durably, before the work, and given back when no answer with status 200 is sent. */
async function answerPaid(context: TaskRouteContext, accepted: AcceptedTask): Promise<FastifyReply> {
  const { request, reply, caller } = accepted;
  const { payments } = context;
  if (payments === undefined) return answerTask(context, accepted);
  const decision = await payments.decide({ caller, target: request.raw.url ?? '' });
  if (decision.kind !== 'paid') return refuseRequest(request, reply, paymentRefusal(payments, decision));
  let isAnswered = false;
  try {
    await answerTask(context, accepted);
    isAnswered = reply.statusCode === 200;
  } finally {
    if (!isAnswered) decision.release();
  }
  return reply;
}

function paymentRefusal(
  { coldkey, priceRao }: PaymentGuard,
  decision: Exclude<PaymentDecision, { readonly kind: 'paid' }>,
): RequestRefusal {
  if (decision.kind === 'unverifiable') {
    return { name: 'ServerBusy', message: decision.message, retryAfterSeconds: BUSY_RETRY_SECONDS };
  }
  const { reason } = decision;
  const facts = { reason, price_rao: priceRao, coldkey: ss58Encode(coldkey) };
  const refusal: RequestRefusal = { name: 'PaymentRequired', facts };
  return reason === 'not_final' ? { ...refusal, retryAfterSeconds: BUSY_RETRY_SECONDS } : refusal;
}

async function answerTask(context: TaskRouteContext, accepted: AcceptedTask): Promise<FastifyReply> {
  const { request, reply, task, caller, stakeRao } = accepted;
  const { clock, limits, stopping } = context;
  const deadlineMs = Math.min(Number(task.deadlineMs), limits.taskMsMax);
  const work = taskSignal({ clock, deadlineMs, stopping, connection: reply.raw });
  try {
    const { taskId, kind, payload, block } = task;
    const answer = await workOn(context, { caller, taskId, kind, payload, block, signal: work.signal }, stakeRao);
    if (answer.kind === 'refused') return refuseRequest(request, reply, answer.refusal);
    const facts = {
      event: 'task',
      task_id: taskId,
      kind,
      caller: ss58Encode(caller),
      bytes: answer.value.payload.length,
    };
    request.log.debug(facts, 'task answered');
    const message = { taskId, payload: answer.value.payload, info: answer.value.info ?? new Map<string, string>() };
    return sendMessage(request, reply, {
      protobuf: () => TaskResponse.encode(message),
      json: () => toJson(TaskResponse, message),
    });
  } finally {
    work.end();
  }
}
