/**
 * Routes for dendrites of the ecosystem's SDK up to version 10, one per class. Everything but the body is in the headers, so
 * whoever is refused is refused before the body arrives. Strict order: headers (400), who asks (401), welcome (403), budget
 * (429), body (400, 401 when it is not the one that was signed), place (503), work. The other modes keep the order and the
 * statuses of the SDK's axon: docs/rules/subnets.md section 10.4.
 */
import { type AccountId, ss58Decode, ss58Encode, WireError } from '@yumanet/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nameHttpError } from '../miner/name-http-error.ts';
import type { TaskRouteContext } from '../miner/task-route.ts';
import { taskSignal } from '../miner/task-signal.ts';
import { admitCaller } from '../miner/task-work.ts';
import { sendClassicRefusal, sendSynapse } from './classic-answer.ts';
import { type ClassicClaim, INPUT_PREFIX, readClassicHeaders } from './classic-headers.ts';
import type { ClassicMode } from './classic-mode.ts';
import { decodeFields } from './decode-synapse-body.ts';
import { createNonceMemory, type NonceMemory } from './nonce-memory.ts';
import {
  forbid,
  pingService,
  refusalOf,
  type SynapseAnswer,
  type SynapseRefusal,
  type SynapseService,
  taskService,
} from './synapse-service.ts';
import { bodyHash, type FieldValues, unprotectedFields } from './synapse-shape.ts';
import { CLASSIC_AGE_NS, verifyClassic } from './verify-classic.ts';

/** What a server tells about its classic side. */
export interface ClassicOptions {
  readonly mode: ClassicMode;
  /** Classes beside `YumanetTask` and `Synapse`. In strict mode their hash must cover every required field. */
  readonly services?: readonly SynapseService[];
}

interface ClassicContext extends TaskRouteContext {
  readonly mode: ClassicMode;
  readonly nonces: NonceMemory;
}

/** Who asks, after the headers were checked. */
interface Admitted {
  readonly kind: 'ok';
  readonly caller: AccountId;
  readonly stakeRao: bigint;
  readonly claim: ClassicClaim;
}

/** The SDK's default, when a caller names none. */
const TIMEOUT_SECONDS_DEFAULT = 12;
const NS_PER_MS = 1_000_000n;

/** Adds a route per class. Throws `WireError` for a class that strict mode cannot protect. */
export function addClassicRoutes(app: FastifyInstance, shared: TaskRouteContext, options: ClassicOptions): void {
  const { limits, netuid, payments } = shared;
  const { mode } = options;
  const windowNs = mode === 'strict' ? CLASSIC_AGE_NS + BigInt(limits.taskMsMax) * NS_PER_MS : undefined;
  const nonces = createNonceMemory({ capacity: limits.replayCapacity, windowNs });
  const tasks = taskService({ ...shared, netuid, isPaid: payments !== undefined });
  for (const service of [pingService, tasks, ...(options.services ?? [])]) {
    const [unprotected] = mode === 'strict' ? unprotectedFields(service.shape) : [];
    if (unprotected !== undefined) {
      throw new WireError(unprotected, `is in no hash of ${service.shape.name}, so that no signature protects it`);
    }
    addRoute(app, { ...shared, mode, nonces }, service);
  }
}

function addRoute(app: FastifyInstance, context: ClassicContext, service: SynapseService): void {
  const { clock, limits, metrics } = context;
  const admitted = new WeakMap<FastifyRequest, Admitted>();
  const started = new WeakMap<FastifyRequest, number>();

  function refuse(request: FastifyRequest, reply: FastifyReply, refusal: SynapseRefusal): FastifyReply {
    return sendClassicRefusal(reply, refusal, partiesOf(context, started.get(request), admitted.get(request)?.claim));
  }

  app.post(`/${service.shape.name}`, {
    bodyLimit: limits.bodyBytesMax,
    onRequest: async (request, reply) => {
      context.underWay.begin();
      reply.raw.once('close', () => context.underWay.end());
      started.set(request, clock.monotonicMs());
      const entry = await admit(context, service, request);
      if (entry.kind === 'ok') {
        admitted.set(request, entry);
        return;
      }
      // The body was not read: the connection cannot be used again.
      return refuse(request, reply.header('connection', 'close'), entry);
    },
    onResponse: async (_request, reply) => metrics.countTask(reply.statusCode),
    errorHandler: (error, request, reply) => {
      const named = nameHttpError(error, limits.bodyBytesMax);
      if (named.name === 'InternalError') request.log.error({ err: error }, 'request failed');
      if (named.closes === true) reply.header('connection', 'close');
      const precise = refusalOf(named);
      // No JSON at all is refused by the framework of the SDK's axon, which has a status of its own for it.
      const isSyntax = named.name === 'MalformedBody' && context.mode !== 'strict';
      return refuse(request, reply, isSyntax ? { ...precise, status: 422 } : faultOf(context.mode, request, precise));
    },
    handler: async (request, reply) => {
      const entry = admitted.get(request);
      if (entry === undefined) return refuse(request, reply, refusalOf({ name: 'MalformedAuth' }));
      const body = readBody(context.mode, service, request, entry.claim);
      if (body.kind === 'refused') return refuse(request, reply, body);
      const { fields } = body;
      const timeoutSeconds = entry.claim.timeoutSeconds ?? TIMEOUT_SECONDS_DEFAULT;
      const answer = await answerInTime(context, service, { ...entry, fields, timeoutSeconds, reply });
      if (answer.kind === 'refused') return refuse(request, reply, answer);
      const synapse = { shape: service.shape, fields: { ...fields, ...answer.fields }, timeoutSeconds };
      return sendSynapse(reply, synapse, partiesOf(context, started.get(request), entry.claim));
    },
  });
}

function partiesOf(context: ClassicContext, startedMs: number | undefined, claim: ClassicClaim | undefined) {
  const nowMs = context.clock.monotonicMs();
  return {
    axonHotkey: ss58Encode(context.hotkey),
    dendriteHotkey: claim?.hotkey,
    processMs: nowMs - (startedMs ?? nowMs),
  };
}

/** Everything that the headers decide. */
async function admit(
  context: ClassicContext,
  service: SynapseService,
  request: FastifyRequest,
): Promise<Admitted | SynapseRefusal> {
  const { callers, clock, crypto, hotkey, limits, mode, nonces } = context;
  if (context.closing.aborted) return refusalOf({ name: 'ServerBusy', retryAfterSeconds: 1 });
  const claim = readClassicHeaders(request.headers);
  const problem = 'malformed' in claim ? claim.malformed : missingInput(mode, service, request);
  if (problem !== undefined || 'malformed' in claim) {
    return faultOf(mode, request, { kind: 'refused', status: 400, message: `The header ${problem} is malformed.` });
  }
  if (mode !== 'strict') {
    const claimed = addressOf(claim.hotkey);
    if (claimed !== undefined && (await callers.decide(claimed)).kind === 'unwelcome') return forbid(claimed);
  }
  const timeoutSecondsMax = limits.taskMsMax / 1_000;
  const check = { mode, claim, hotkey, nonces, nowNs: clock.nowNs(), timeoutSecondsMax };
  const verdict = verifyClassic(crypto, check);
  if (verdict.kind === 'full') return refusalOf({ name: 'ReplayStoreFull' });
  if (verdict.kind === 'refused') {
    return { kind: 'refused', status: 401, message: `Not Verified with error: ${verdict.message}` };
  }
  const admitted = await admitCaller(context, verdict.caller);
  if (admitted.kind === 'ok') {
    return { kind: 'ok', caller: verdict.caller, stakeRao: admitted.value.stakeRao, claim };
  }
  return admitted.refusal.name === 'UnwelcomeCaller' ? forbid(verdict.caller) : refusalOf(admitted.refusal);
}

/** The SDK's axon wants an empty value of every required field in the headers; strict mode has no use for it. */
function missingInput(mode: ClassicMode, { shape }: SynapseService, request: FastifyRequest): string | undefined {
  if (mode === 'strict') return undefined;
  return Object.keys(shape.required)
    .map((name) => INPUT_PREFIX + name)
    .find((name) => request.headers[name] === undefined);
}

/** The fields, when they are what the headers promised. */
function readBody(
  mode: ClassicMode,
  { shape }: SynapseService,
  request: FastifyRequest,
  claim: ClassicClaim,
): { readonly kind: 'ok'; readonly fields: FieldValues } | SynapseRefusal {
  const fields = wireText(() => decodeFields(shape, request.body));
  if (typeof fields === 'string') return faultOf(mode, request, { kind: 'refused', status: 400, message: fields });
  const hash = bodyHash(shape, fields);
  if (hash === claim.bodyHash) return { kind: 'ok', fields };
  const message = `Hash mismatch between header body hash ${claim.bodyHash ?? ''} and parsed body hash ${hash}`;
  return faultOf(mode, request, { kind: 'refused', status: 401, message: `Not Verified with error: ${message}` });
}

/** The SDK's axon has one answer for whatever it did not expect; a body that is no JSON is its framework's to refuse. */
function faultOf(mode: ClassicMode, request: FastifyRequest, precise: SynapseRefusal): SynapseRefusal {
  const isSized = precise.status === 413;
  if (mode === 'strict' || isSized) return precise;
  return { kind: 'refused', status: 500, message: `Internal Server Error #${request.id}` };
}

async function answerInTime(
  context: ClassicContext,
  service: SynapseService,
  call: Admitted & { readonly fields: FieldValues; readonly timeoutSeconds: number; readonly reply: FastifyReply },
): Promise<SynapseAnswer> {
  const { clock, limits, stopping } = context;
  const deadlineMs = Math.min(call.timeoutSeconds * 1_000, limits.taskMsMax);
  const work = taskSignal({ clock, deadlineMs, stopping, connection: call.reply.raw });
  try {
    return await service.answer({ ...call, signal: work.signal });
  } finally {
    work.end();
  }
}

function addressOf(text: string | undefined): AccountId | undefined {
  const account = wireText(() => ({ account: ss58Decode(text ?? '') }));
  return typeof account === 'string' ? undefined : account.account;
}

/** What a decoder gives, or the sentence of its refusal. */
function wireText<T extends object>(decode: () => T): T | string {
  try {
    return decode();
  } catch (error) {
    if (error instanceof WireError) return error.message;
    throw error;
  }
}
