/** Answers as the SDK's axon writes them. Source: docs/rules/subnets.md section 10.5. */
import type { FastifyReply } from 'fastify';
import { AXON_PREFIX, BODY_HASH_HEADER, DENDRITE_PREFIX, INPUT_PREFIX } from './classic-headers.ts';
import type { SynapseRefusal } from './synapse-service.ts';
import { bodyHash, EMPTY_VALUES, type FieldValues, type SynapseShape } from './synapse-shape.ts';

/** A message in a header: printable ASCII, of at most this many characters. */
const HEADER_TEXT_SIZE_MAX = 256;
/** Python's text of a process time. */
const SECONDS_DIGITS = 9;

/** Who answers whom, and how long it took. */
export interface AnswerParties {
  /** ss58 */
  readonly axonHotkey: string;
  /** As claimed; absent when it was not readable. */
  readonly dendriteHotkey?: string | undefined;
  readonly processMs: number;
}

/** Status 200: the request's fields with the answer's over them. */
export function sendSynapse(
  reply: FastifyReply,
  answer: { readonly shape: SynapseShape; readonly fields: FieldValues; readonly timeoutSeconds: number },
  parties: AnswerParties,
): FastifyReply {
  const { fields, shape, timeoutSeconds } = answer;
  const { axonHotkey, dendriteHotkey, processMs } = parties;
  const axon = { status_code: 200, status_message: 'Success', process_time: processMs / 1_000, hotkey: axonHotkey };
  const body = {
    name: shape.name,
    timeout: timeoutSeconds,
    total_size: 0,
    header_size: 0,
    dendrite: { hotkey: dendriteHotkey },
    axon,
    computed_body_hash: '',
    ...fields,
  };
  return reply
    .code(200)
    .headers({
      name: shape.name,
      timeout: pythonFloat(timeoutSeconds),
      ...partyHeaders(200, 'Success', parties),
      ...inputHeaders(shape),
      header_size: '0',
      total_size: '0',
      [BODY_HASH_HEADER]: bodyHash(shape, fields),
    })
    .type('application/json')
    .send(JSON.stringify(body));
}

/** Any other status: `{"message": …}`, and the same in the headers. */
export function sendClassicRefusal(
  reply: FastifyReply,
  refusal: Omit<SynapseRefusal, 'kind'>,
  parties: AnswerParties,
): FastifyReply {
  const { message, retryAfterSeconds, status } = refusal;
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  return reply
    .code(status)
    .headers(partyHeaders(status, message, parties))
    .type('application/json')
    .send(JSON.stringify({ message }));
}

function partyHeaders(status: number, message: string, parties: AnswerParties): Record<string, string> {
  const { axonHotkey, dendriteHotkey, processMs } = parties;
  return {
    [`${AXON_PREFIX}status_code`]: String(status),
    [`${AXON_PREFIX}status_message`]: headerText(message),
    [`${AXON_PREFIX}process_time`]: (processMs / 1_000).toFixed(SECONDS_DIGITS),
    [`${AXON_PREFIX}hotkey`]: axonHotkey,
    ...(dendriteHotkey === undefined ? {} : { [`${DENDRITE_PREFIX}hotkey`]: headerText(dendriteHotkey) }),
  };
}

/** An empty value of every required field, as both sides of the SDK send it. */
export function inputHeaders({ required }: SynapseShape): Record<string, string> {
  const inputs = Object.entries(required).map(([name, type]) => [INPUT_PREFIX + name, EMPTY_VALUES[type]]);
  return Object.fromEntries(inputs);
}

/** Seconds as Python writes a float. */
export function pythonFloat(seconds: number): string {
  return Number.isInteger(seconds) ? `${seconds}.0` : String(seconds);
}

function headerText(text: string): string {
  return text.replaceAll(/[^ -~]/g, '?').slice(0, HEADER_TEXT_SIZE_MAX);
}
