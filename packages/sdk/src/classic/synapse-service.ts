/** What answers a class of classic requests. */
import { type AccountId, httpStatusOf, refuse, ss58Encode, toErrorInfo, WireError } from '@yumanet/protocol';
import type { RequestRefusal } from '../miner/refuse-request.ts';
import { type TaskWork, workOn } from '../miner/task-work.ts';
import { decodeBase64 } from './decode-synapse-body.ts';
import type { FieldValues, SynapseShape } from './synapse-shape.ts';
import { TASK_ANSWER_FIELD, TASK_SYNAPSE } from './task-synapse.ts';

/** One request whose body is the one that its headers promised. */
export interface SynapseCall {
  readonly caller: AccountId;
  /** In rao; whoever has more goes first where tasks wait. */
  readonly stakeRao: bigint;
  /** The class's required fields. */
  readonly fields: FieldValues;
  /** Ends at the caller's timeout, when the caller hangs up and when the server stops. */
  readonly signal: AbortSignal;
}

/** Fields that are put over those of the request; or an HTTP status other than 200 and why. */
export type SynapseAnswer = { readonly kind: 'ok'; readonly fields: FieldValues } | SynapseRefusal;

export interface SynapseRefusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly message: string;
  readonly retryAfterSeconds?: number | undefined;
}

/** Answers the requests of one class. */
export interface SynapseService {
  readonly shape: SynapseShape;
  answer(call: SynapseCall): Promise<SynapseAnswer>;
}

/** `Synapse`, which every axon has: an echo, by which others see that it is alive. */
export const pingService: SynapseService = {
  shape: { name: 'Synapse', required: {}, hashed: [] },
  answer: async () => ({ kind: 'ok', fields: {} }),
};

/** The solver's tasks. A server with a price cannot take payments this way, and says so. */
export function taskService(work: TaskWork & { readonly netuid: number; readonly isPaid: boolean }): SynapseService {
  const { isPaid, netuid, solver } = work;
  return {
    shape: TASK_SYNAPSE,
    async answer({ caller, fields, signal, stakeRao }) {
      if (isPaid) return refusalOf({ name: 'PaymentRequired', message: 'Paid tasks are taken at /v1/task only.' });
      const task = { subnet: String(fields['subnet']), kind: String(fields['kind']) };
      if (task.subnet !== solver.subnet || fields['netuid'] !== netuid || !solver.kinds.includes(task.kind)) {
        return refusalOf({ name: 'UnknownTask' });
      }
      const payload = payloadOf(fields);
      if (typeof payload === 'string') return refusalOf({ name: 'MalformedBody', message: payload });
      const block = BigInt(Number(fields['block']));
      const taskId = String(fields['task_id']);
      const outcome = await workOn(work, { caller, taskId, kind: task.kind, payload, block, signal }, stakeRao);
      if (outcome.kind === 'refused') return refusalOf(outcome.refusal);
      const answer = Buffer.from(outcome.value.payload).toString('base64');
      return { kind: 'ok', fields: { [TASK_ANSWER_FIELD]: answer } };
    },
  };
}

/** The status and message that a refusal of the native protocol has. */
export function refusalOf({ facts, message, name, retryAfterSeconds }: RequestRefusal): SynapseRefusal {
  const error = toErrorInfo(refuse('request', name, facts, message));
  return { kind: 'refused', status: httpStatusOf(error.code), message: error.message, retryAfterSeconds };
}

/** How a caller who is not welcome is refused, in the words of the SDK's axon. */
export function forbid(caller: AccountId): SynapseRefusal {
  const reason = `${ss58Encode(caller)} is no validator of this subnet`;
  return { kind: 'refused', status: 403, message: `Forbidden. Key is blacklisted: ${reason}.` };
}

function payloadOf(fields: FieldValues): Uint8Array | string {
  try {
    return decodeBase64('payload', fields['payload']);
  } catch (error) {
    if (error instanceof WireError) return error.message;
    throw error;
  }
}
