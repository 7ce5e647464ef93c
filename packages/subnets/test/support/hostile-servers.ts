/** Miners that misbehave, each on a loopback port of its own. */
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import type { Clock } from '@yumanet/protocol';
import { TaskRequest } from '@yumanet/protocol/messages';

/** A misbehaving miner. */
export interface HostileServer {
  readonly port: number;
  /** Body bytes it got rid of. */
  bytesSent(): number;
  close(): Promise<void>;
}

type Listener = { readonly port: number; close(): Promise<void> };

/** A server that answers each task with what `answer` writes. */
export async function httpMiner(
  answer: (task: TaskRequest, response: ServerResponse, request: IncomingMessage) => void,
): Promise<HostileServer> {
  let sent = 0;
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const write = response.write.bind(response);
      response.write = (chunk: unknown, ...rest: unknown[]) => {
        sent += chunk instanceof Uint8Array ? chunk.length : 0;
        return Reflect.apply(write, response, [chunk, ...rest]);
      };
      answer(TaskRequest.decode(Buffer.concat(chunks)), response, request);
    });
    response.on('error', () => undefined);
  };
  const server = createHttpServer(listener);
  const { port } = await listen(server);
  return {
    port,
    bytesSent: () => sent,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A server without HTTP: `onBytes` has the socket once something arrived. */
export async function tcpMiner(onBytes: (socket: Socket) => void): Promise<HostileServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', () => onBytes(socket));
  });
  const { port } = await listen(server);
  return {
    port,
    bytesSent: () => 0,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Writes `bytes` one by one, each with a pause, so that every read brings something new. */
export function trickle(clock: Clock, target: ServerResponse | Socket, bytes: Uint8Array, pauseMs: number): void {
  let index = 0;
  const next = (): void => {
    if (target.destroyed || index === bytes.length) return;
    target.write(bytes.subarray(index, index + 1));
    index += 1;
    clock.startTimer(pauseMs, next);
  };
  next();
}

/** Writes `chunk` again and again for as long as the other side takes it, up to `total` bytes. */
export function flood(response: ServerResponse, chunk: Uint8Array, total: number): void {
  let sent = 0;
  const push = (): void => {
    while (sent < total && !response.destroyed) {
      sent += chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', push);
        return;
      }
    }
    response.end();
  };
  push();
}

function listen(server: {
  listen(port: number, host: string, done: () => void): unknown;
  address(): unknown;
}): Promise<Pick<Listener, 'port'>> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port }));
  });
}
