/** A validator's own little HTTP server: is it alive, and what has it counted. */
import { type FastifyBaseLogger, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import { type Listen, type ListenAddress, listenOn } from '../http/listen-on.ts';
import type { ValidatorMetrics } from './validator-metrics.ts';

/** A server that may listen. */
export interface StatusServer {
  /** Port 0 picks a free one. Throws `FaultError` with code `port_in_use` on a busy port. */
  listen(address: ListenAddress): Promise<{ readonly url: string; readonly port: number }>;
  close(): Promise<void>;
}

/** GET /healthz and GET /metrics. */
export function createStatusServer(options: {
  readonly log: Logger;
  readonly metrics: ValidatorMetrics;
  /** A socket when absent. */
  readonly listen?: Listen | undefined;
}): StatusServer {
  const { registry } = options.metrics;
  const loggerInstance: FastifyBaseLogger = options.log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  return {
    listen: (address) => (options.listen ?? listenOn)(app, address),
    close: async () => {
      await app.close();
    },
  };
}
