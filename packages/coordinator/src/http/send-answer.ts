import { httpStatusOf, type Refusal, toErrorInfo } from '@yumanet/protocol';
import { ErrorResponse } from '@yumanet/protocol/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodeMessage } from './encode-message.ts';
import { negotiateForm } from './negotiate.ts';
import { ANSWER_TYPE, type WireForm } from './wire-form.ts';

/** RFC 9110 gives a method that a route does not have its own status; the table of classes has no class for it. */
const METHOD_NOT_ALLOWED_STATUS = 405;

/** The one place where a refusal gets its status: that of its class. */
function statusOfRefusal(refusal: Refusal): number {
  const { name, code } = toErrorInfo(refusal);
  return name === 'MethodNotAllowed' ? METHOD_NOT_ALLOWED_STATUS : httpStatusOf(code);
}

/** Sends a refusal in the form the client likes, or as JSON when it likes none. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const form = negotiateForm(request.headers.accept) ?? 'json';
  const body = encodeMessage(ErrorResponse, { error: toErrorInfo(refusal) }, form);
  return sendBody(reply.header('x-request-id', request.id), statusOfRefusal(refusal), form, body);
}

/** Sends encoded bytes. */
export function sendBody(reply: FastifyReply, status: number, form: WireForm, body: Buffer): FastifyReply {
  return reply.code(status).header('content-type', ANSWER_TYPE[form]).header('vary', 'accept').send(body);
}
