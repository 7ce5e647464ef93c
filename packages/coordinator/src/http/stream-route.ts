import type { ServerResponse } from 'node:http';
import { refuse } from '@yumanet/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BlockStream, StreamSink } from '../stream/block-stream.ts';
import { STREAM_ROUTE } from './fixed-routes.ts';
import { accepts } from './negotiate.ts';
import { sendRefusal } from './send-answer.ts';

const HEADERS = {
  'content-type': STREAM_ROUTE.contentType,
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
} as const;

/** Block numbers have at most 20 digits (u64). */
const EVENT_ID = /^(0|[1-9][0-9]{0,19})$/;

/** Puts the block stream on the server. A HEAD request gets the headers alone. */
export function registerStream(app: FastifyInstance, stream: BlockStream): void {
  app.route({
    method: 'HEAD',
    url: STREAM_ROUTE.path,
    handler: (_request, reply) => reply.headers(HEADERS).send(),
  });
  app.route({
    method: 'GET',
    url: STREAM_ROUTE.path,
    exposeHeadRoute: false,
    handler: (request, reply) => openStream(stream, request, reply),
  });
}

function openStream(stream: BlockStream, request: FastifyRequest, reply: FastifyReply) {
  if (!accepts(request.headers.accept, STREAM_ROUTE.contentType)) {
    return sendRefusal(request, reply, refuse('request', 'NotAcceptable', {}, 'This route writes text/event-stream.'));
  }
  const lastEventId = request.headers['last-event-id'];
  if (lastEventId !== undefined && (typeof lastEventId !== 'string' || !EVENT_ID.test(lastEventId))) {
    const facts = { parameter: 'last-event-id' };
    return sendRefusal(
      request,
      reply,
      refuse('request', 'InvalidParameter', facts, 'Last-Event-ID is no block number.'),
    );
  }
  if (!stream.hasRoom()) return sendRefusal(request, reply, refuse('request', 'ServerBusy'));
  reply.hijack();
  reply.raw.writeHead(200, HEADERS);
  stream.open(sinkOf(reply.raw), lastEventId === undefined ? undefined : BigInt(lastEventId));
  return reply;
}

function sinkOf(response: ServerResponse): StreamSink {
  return {
    write: (text) => response.write(text),
    onDrain: (listener) => response.on('drain', listener),
    onClose: (listener) => response.on('close', listener),
    end: () => response.end(),
    destroy: () => response.destroy(),
  };
}
