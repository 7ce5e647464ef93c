/** Starts a server on an address and tells a busy port from other faults. */
import { FaultError } from '@yumanet/protocol';
import type { FastifyInstance } from 'fastify';

/** Where to listen; port 0 picks a free one. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** Serves an app at an address: on a socket in a program, in a table of addresses where there is no network. */
export type Listen = (
  app: FastifyInstance,
  address: ListenAddress,
) => Promise<{ readonly url: string; readonly port: number }>;

/** Listens; throws `FaultError` with code `port_in_use` or `listen_failed`. */
export async function listenOn(
  app: FastifyInstance,
  address: ListenAddress,
): Promise<{ readonly url: string; readonly port: number }> {
  try {
    const url = await app.listen(address);
    return { url, port: Number(new URL(url).port) };
  } catch (error) {
    const { host, port } = address;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EADDRINUSE') {
      const message = `Port ${port} on ${host} is in use. Stop what listens there or choose another port with --port.`;
      throw new FaultError('port_in_use', message, { cause: error });
    }
    if (code === '') throw error;
    throw new FaultError('listen_failed', `Cannot listen on ${host}:${port}: ${code}`, { cause: error });
  }
}
