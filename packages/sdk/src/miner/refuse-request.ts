/** A refusal as an HTTP answer: status by class, body as `ErrorInfo` in the form the caller reads. */
import { type ErrorName, httpStatusOf, type RefusalFacts, refuse, toErrorInfo, toJson } from '@yumanet/protocol';
import { ErrorInfo } from '@yumanet/protocol/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A refusal and what the answer needs beside it. */
export interface RequestRefusal {
  readonly name: ErrorName;
  readonly facts?: RefusalFacts;
  readonly message?: string;
  /** Seconds until another attempt makes sense. */
  readonly retryAfterSeconds?: number;
  /** The body was not read: the connection cannot be used again. */
  readonly closes?: boolean;
}

/** Sends the refusal. */
export function refuseRequest(request: FastifyRequest, reply: FastifyReply, refusal: RequestRefusal): FastifyReply {
  const error = toErrorInfo(refuse('request', refusal.name, refusal.facts, refusal.message));
  if (refusal.retryAfterSeconds !== undefined) reply.header('retry-after', String(refusal.retryAfterSeconds));
  if (refusal.closes === true) reply.header('connection', 'close');
  return sendMessage(request, reply.code(httpStatusOf(error.code)), {
    protobuf: () => ErrorInfo.encode(error),
    json: () => toJson(ErrorInfo, error),
  });
}

/** One message in both forms, encoded when needed. */
export interface MessageForms {
  protobuf(): Uint8Array;
  json(): unknown;
}

/** Protobuf for those who ask for it or send it, JSON for everyone else. */
export function sendMessage(request: FastifyRequest, reply: FastifyReply, forms: MessageForms): FastifyReply {
  const accept = request.headers.accept ?? '';
  const sendsProtobuf = request.headers['content-type']?.startsWith(PROTOBUF_TYPE) === true;
  const wantsProtobuf = accept.includes(PROTOBUF_TYPE) || (sendsProtobuf && !accept.includes('application/json'));
  if (wantsProtobuf) return reply.type(PROTOBUF_TYPE).send(Buffer.from(forms.protobuf()));
  return reply.type('application/json').send(JSON.stringify(forms.json()));
}

export const PROTOBUF_TYPE = 'application/x-protobuf';
