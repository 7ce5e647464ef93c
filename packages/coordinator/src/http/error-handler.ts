import { FaultError, type Refusal, refuse } from '@yumanet/protocol';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { BODY_BYTES_MAX } from './http-limits.ts';
import { sendRefusal } from './send-answer.ts';

/** What fastify itself refuses, in our words. */
function refusalOf(error: FastifyError, request: FastifyRequest): Refusal | undefined {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refuse('request', 'BodyTooLarge', { bytes_max: BigInt(request.routeOptions.bodyLimit ?? BODY_BYTES_MAX) });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return refuse('request', 'UnsupportedMediaType');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return refuse('request', 'MalformedBody', {}, 'The body is shorter or longer than its Content-Length.');
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return refuse('request', 'InvalidParameter', {}, 'The path is malformed or too long.');
    default:
      return undefined;
  }
}

/**
 * Answers what was thrown on the way to a handler or in it. Whatever is not a known refusal of the server is our own
 * failure: the client gets the request id, the log gets the rest.
 */
export function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const known = refusalOf(error, request);
  if (known !== undefined) {
    sendRefusal(request, reply, known);
    return;
  }
  request.log.error({ err: error, event: error instanceof FaultError ? 'fault' : 'bug' }, 'request failed');
  sendRefusal(request, reply, refuse('request', 'InternalError', { request_id: request.id }));
}
