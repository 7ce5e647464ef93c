/** One request to the coordinator: protobuf both ways, refusals and faults told apart. */
import { FaultError, type Transport, type TransportResult, WireError } from '@yumanet/protocol';
import { ErrorInfo } from '@yumanet/protocol/messages';
import { ChainRefusal } from './chain-refusal.ts';

const PROTOBUF = 'application/x-protobuf';
/** Reads are answered in milliseconds; this bounds a coordinator that hangs. */
export const READ_TIMEOUT_MS = 10_000;
/** A full block or storage page stays far below. */
const COORDINATOR_ANSWER_BYTES_MAX = 64 * 1024 * 1024;

/** What an exchange needs from outside. */
export interface ExchangePorts {
  /** Without a slash at the end. */
  readonly url: string;
  readonly transport: Transport;
}

/** One request. `path` starts with a slash and includes the query. */
export interface CoordinatorRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: Uint8Array;
  /** Besides those of the form. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly answerBytesMax?: number;
}

/** A message's decoder. */
export interface Decoder<T> {
  decode(bytes: Uint8Array): T;
}

/** The decoded answer of a request that the coordinator granted. Throws `ChainRefusal` or `FaultError`. */
export async function exchange<T>(ports: ExchangePorts, request: CoordinatorRequest, decoder: Decoder<T>): Promise<T> {
  const answer = await requestAnswer(ports, request);
  return decodeAnswer(request, answer.body, decoder);
}

type Response = Extract<TransportResult, { kind: 'response' }>;

async function requestAnswer(ports: ExchangePorts, request: CoordinatorRequest): Promise<Response> {
  const result = await ports.transport.request(
    {
      method: request.method,
      url: ports.url + request.path,
      headers: {
        ...request.headers,
        accept: PROTOBUF,
        ...(request.body === undefined ? {} : { 'content-type': PROTOBUF }),
      },
      ...(request.body === undefined ? {} : { body: request.body }),
    },
    {
      timeoutMs: request.timeoutMs ?? READ_TIMEOUT_MS,
      responseBytesMax: request.answerBytesMax ?? COORDINATOR_ANSWER_BYTES_MAX,
    },
  );
  if (result.kind !== 'response') {
    throw new FaultError(
      `coordinator_${result.kind}`,
      `${request.method} ${ports.url}${request.path}: ${result.kind}, ${result.message}`,
    );
  }
  if (result.status >= 200 && result.status < 300) return result;
  const error = decodeAnswer(request, result.body, ErrorInfo);
  throw new ChainRefusal(error, result.status);
}

function decodeAnswer<T>(request: CoordinatorRequest, body: Uint8Array, decoder: Decoder<T>): T {
  try {
    return decoder.decode(body);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    const where = `${request.method} ${request.path}`;
    throw new FaultError('coordinator_malformed_answer', `${where}: ${error.message}`, { cause: error });
  }
}
