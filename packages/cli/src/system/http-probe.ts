/**
 * HTTP as a server under test must see it: bodies that are announced and never sent, bodies without an end, headers that
 * come twice, connections that are kept or dropped. The transport of the other commands can do none of that.
 */
import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import type { Clock } from '@yumanet/protocol';
import type { HeldRequest, KeptConnection, Probe, ProbeRequest, ProbeResult } from '../conformance/probe.ts';

/** More of an answer is not read. */
const ANSWER_BYTES_MAX = 4_194_304;
/** Of a body without an end. */
const PIECE_BYTES = 65_536;

/** A probe of the server at an origin such as `http://127.0.0.1:8091`. */
export function createHttpProbe(clock: Clock, origin: string): Probe {
  const open = new Set<ClientRequest>();
  const start = (request: ProbeRequest, agent: Agent | false): ClientRequest => {
    const sent = httpRequest(new URL(request.path, origin), {
      method: request.method,
      headers: headersOf(request),
      agent,
    });
    open.add(sent);
    sent.once('close', () => open.delete(sent));
    return sent;
  };
  return {
    send: (request, timeoutMs) => exchange(clock, start(request, false), request, timeoutMs),
    keep: () => keepConnection(clock, start),
    hold: (request, timeoutMs) => holdRequest(clock, start(request, false), request, timeoutMs),
    close() {
      for (const request of open) request.destroy();
    },
  };
}

function keepConnection(clock: Clock, start: (request: ProbeRequest, agent: Agent) => ClientRequest): KeptConnection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    send: (request, timeoutMs) => exchange(clock, start(request, agent), request, timeoutMs),
    close: () => agent.destroy(),
  };
}

/** A body that is streamed has no announced length, one that is cut off has a longer one than it is. */
function headersOf({ headers, body, bodyKind, announcedBytes }: ProbeRequest): Record<string, string | string[]> {
  const lists = Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]);
  const length = announcedBytes ?? body?.length;
  return {
    ...Object.fromEntries(lists),
    ...(bodyKind === 'endless' || length === undefined ? {} : { 'content-length': String(length) }),
  };
}

function exchange(clock: Clock, sent: ClientRequest, request: ProbeRequest, timeoutMs: number): Promise<ProbeResult> {
  const startedMs = clock.monotonicMs();
  return new Promise((resolve) => {
    let isOver = false;
    let isAnswered = false;
    const finish = (result: ProbeResult): void => {
      if (isOver) return;
      isOver = true;
      cancel();
      resolve(result);
    };
    const cancel = clock.startTimer(timeoutMs, () => {
      finish({ kind: 'silent', message: `no complete answer within ${timeoutMs} ms` });
      sent.destroy();
    });
    // The answer counts even when the server closes while we still write.
    sent.on('error', (error) => {
      if (!isAnswered) finish({ kind: 'closed', message: error.message });
    });
    sent.on('close', () => {
      if (!isAnswered) finish({ kind: 'closed', message: 'the connection was closed without an answer' });
    });
    sent.on('response', (response) => {
      isAnswered = true;
      readBody(response, (body) => {
        if (body === undefined) {
          finish({ kind: 'closed', message: `the answer broke off, or has more than ${ANSWER_BYTES_MAX} bytes` });
        } else {
          const { statusCode: status = 0, headers } = response;
          const elapsedMs = clock.monotonicMs() - startedMs;
          finish({ kind: 'answer', status, headers, body, isReused: sent.reusedSocket, elapsedMs });
        }
        if (body === undefined || request.bodyKind !== undefined) sent.destroy();
      });
    });
    writeBody(sent, request, () => isOver);
  });
}

/** Undefined for a body that is not whole. */
function readBody(response: IncomingMessage, done: (body: Uint8Array | undefined) => void): void {
  const chunks: Uint8Array[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= ANSWER_BYTES_MAX) chunks.push(chunk);
    else response.destroy();
  });
  response.on('error', () => done(undefined));
  response.on('close', () => done(undefined));
  response.on('end', () => done(Buffer.concat(chunks)));
}

function writeBody(sent: ClientRequest, request: ProbeRequest, isOver: () => boolean): void {
  if (request.bodyKind === 'endless') {
    writePieces(sent, request.bytesMax ?? 0, isOver);
    return;
  }
  if (request.body !== undefined) sent.write(request.body);
  if (request.bodyKind === 'withheld') sent.flushHeaders();
  else sent.end();
}

/** One piece after another, as fast as the server takes them, until it answers or `bytesMax` are written. */
function writePieces(sent: ClientRequest, bytesMax: number, isOver: () => boolean): void {
  const piece = new Uint8Array(PIECE_BYTES);
  let left = Math.ceil(bytesMax / PIECE_BYTES);
  const writeOne = (): void => {
    if (isOver() || sent.destroyed) return;
    if (left === 0) {
      sent.end();
      return;
    }
    left -= 1;
    sent.write(piece, () => writeOne());
  };
  writeOne();
}

/** Every body is there that fits into the buffers of a socket; what never connects counts as held, too. */
function holdRequest(
  clock: Clock,
  sent: ClientRequest,
  request: ProbeRequest,
  timeoutMs: number,
): Promise<HeldRequest> {
  return new Promise((resolve) => {
    const settle = (): void => {
      cancel();
      resolve({ release: () => sent.destroy() });
    };
    const cancel = clock.startTimer(timeoutMs, settle);
    sent.on('error', settle);
    sent.on('response', (response) => response.resume());
    sent.write(request.body ?? new Uint8Array(0), settle);
  });
}
