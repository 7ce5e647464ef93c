import { httpStatusOf, type Refusal, toErrorInfo } from '@yumanet/protocol';
import { ErrorInfo } from '@yumanet/protocol/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodeMessage } from './encode-message.ts';
import { negotiateForm } from './negotiate.ts';
import { ANSWER_TYPE, type WireForm } from './wire-form.ts';

/** Sends a refusal in the form the client likes, or as JSON when it likes none; its status is that of its class. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const form = negotiateForm(request.headers.accept) ?? 'json';
  const error = toErrorInfo(refusal);
  const body = encodeMessage(ErrorInfo, error, form);
  return sendBody(reply.header('x-request-id', request.id), httpStatusOf(error.code), form, body);
}

/** Sends encoded bytes. */
export function sendBody(reply: FastifyReply, status: number, form: WireForm, body: Buffer): FastifyReply {
  return reply.code(status).header('content-type', ANSWER_TYPE[form]).header('vary', 'accept').send(body);
}
