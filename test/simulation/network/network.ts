/** The network between the actors: who listens where, and the ports through which everybody reaches everybody. */
import type { Transport } from '@yumanet/protocol';
import type { StreamTransport } from '@yumanet/sdk/client';
import type { Life } from '../world/life.ts';
import { type App, injectInto } from './injected-app.ts';
import type { Endpoint, NetworkContext, NetworkParts } from './network-context.ts';
import { openStream } from './open-stream.ts';
import { runExchange } from './run-exchange.ts';

export interface Network {
  /** From now on the app answers there. */
  attach(origin: string, life: Life, app: App): void;
  transportOf(life: Life): Transport;
  streamsOf(life: Life): StreamTransport;
}

export function createNetwork(parts: NetworkParts): Network {
  const endpoints = new Map<string, Endpoint>();
  let connectionCount = 0;
  const context: NetworkContext = {
    ...parts,
    endpointAt: (origin) => {
      const endpoint = endpoints.get(origin);
      return endpoint?.life.isAlive() === true ? endpoint : undefined;
    },
    nameAt: (origin) => endpoints.get(origin)?.life.name ?? origin,
    nextConnection: () => {
      connectionCount += 1;
      return connectionCount;
    },
  };
  return {
    attach: (origin, life, app) => {
      endpoints.set(origin, { life, app: injectInto(app) });
    },
    transportOf: (life) => ({ request: (request, limits) => runExchange(context, life, request, limits) }),
    streamsOf: (life) => ({ open: (request, handlers) => openStream(context, life, request, handlers) }),
  };
}
