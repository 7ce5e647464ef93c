import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { httpStatusOf, type Refusal, refuse, toErrorInfo } from '@yumanet/protocol';
import { ErrorInfo } from '@yumanet/protocol/messages';
import { reasonPhrase } from '../system/http-vocabulary.ts';
import type { Connections } from './connections.ts';
import { encodeMessage } from './encode-message.ts';
import { BODY_BYTES_MAX, HEADER_BYTES_MAX } from './http-limits.ts';
import { negotiateForm } from './negotiate.ts';
import { ANSWER_TYPE } from './wire-form.ts';

/** An error of node's HTTP parser, or of the connection. */
export interface ConnectionError extends Error {
  readonly code?: string;
}

/** Methods that some route has: all that can be said about a method when the path was not read. */
const METHODS_OF_ROUTES = 'GET, HEAD, POST, DELETE, OPTIONS';

/**
 * Answers a request that node could not read, in the shape of every other refusal, and closes the connection: nobody
 * knows where the next request would start. Nothing is written into an answer that has begun, or to a client that left.
 */
export function refuseUnreadable(error: ConnectionError, connection: Duplex, connections: Connections): void {
  if (connection.destroyed) return;
  const isAnswered = connections.answerOf(connection)?.headersSent === true;
  if (error.code === 'ECONNRESET' || isAnswered || !connection.writable) connection.destroy();
  else writeRefusal(connection, refusalOfUnreadable(error.code ?? ''));
}

/** What node answers past every route: `Expect` with an unknown wish, and CONNECT, which this server does not do. */
export function refuseSpecialRequests(server: Server): void {
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const form = negotiateForm(request.headers.accept) ?? 'json';
    const facts = { header: 'expect' };
    const error = toErrorInfo(
      refuse('request', 'InvalidParameter', facts, 'The Expect header knows 100-continue only.'),
    );
    const body = encodeMessage(ErrorInfo, error, form);
    response
      .writeHead(httpStatusOf(error.code), {
        'content-type': ANSWER_TYPE[form],
        'content-length': body.length,
        vary: 'accept',
        connection: 'close',
      })
      .end(body);
  });
  server.on('connect', (_request: IncomingMessage, connection: Duplex) => {
    writeRefusal(connection, methodRefusal('This server is no proxy.'));
  });
}

function refusalOfUnreadable(code: string): Refusal {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return invalid({ bytes_max: BigInt(HEADER_BYTES_MAX) }, 'The path and the headers are too long.');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return refuse('request', 'BodyTooLarge', { bytes_max: BigInt(BODY_BYTES_MAX) });
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return refuse('request', 'Timeout', {}, 'The request did not arrive in time.');
    case 'HPE_INVALID_METHOD':
      return methodRefusal('The request does not begin with a method of HTTP, in capital letters.');
    case 'HPE_INVALID_CHUNK_SIZE':
    case 'HPE_INVALID_CONTENT_LENGTH':
    case 'HPE_INVALID_EOF_STATE':
    case 'HPE_INVALID_TRANSFER_ENCODING':
    case 'HPE_UNEXPECTED_CONTENT_LENGTH':
      return refuse(
        'request',
        'MalformedBody',
        { reason: code },
        'The length or the chunks of the body are malformed.',
      );
    default:
      return invalid({ reason: code }, 'The path or the headers are not HTTP.');
  }
}

function invalid(facts: Parameters<typeof refuse>[2], message: string): Refusal {
  return refuse('request', 'InvalidParameter', facts, message);
}

function methodRefusal(message: string): Refusal {
  return refuse('request', 'MethodNotAllowed', { allow: METHODS_OF_ROUTES }, message);
}

/** As JSON: the Accept header, if there was one, was not read. */
function writeRefusal(connection: Duplex, refusal: Refusal): void {
  const error = toErrorInfo(refusal);
  const status = httpStatusOf(error.code);
  const body = encodeMessage(ErrorInfo, error, 'json');
  const head = [
    `HTTP/1.1 ${status} ${reasonPhrase(status)}`,
    `content-type: ${ANSWER_TYPE.json}`,
    `content-length: ${body.length}`,
    ...(refusal.name === 'MethodNotAllowed' ? [`allow: ${METHODS_OF_ROUTES}`] : []),
    'connection: close',
    '\r\n',
  ].join('\r\n');
  connection.once('finish', () => connection.destroy());
  connection.end(Buffer.concat([Buffer.from(head), body]));
}
