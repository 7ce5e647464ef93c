/**
 * A fastify app without a socket. Requests are injected; so that a caller can hang up in the middle of one, a hook of the
 * app tells which answer belongs to which request.
 */
import type { Coordinator } from '@yumanet/coordinator';
import type { TransportRequest } from '@yumanet/protocol';

export type App = Coordinator['app'];

/** A request that an app works on. */
export interface InjectedCall<T> {
  /** The answer; undefined when the caller hung up before it was complete. */
  readonly answer: Promise<T | undefined>;
  /** The caller's connection is gone. */
  hangUp(): void;
}

export interface InjectedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** An answer that goes on: its parts come as they are written. */
export interface InjectedStream extends Omit<InjectedAnswer, 'body'> {
  listen(listener: { onPart(part: Uint8Array): void; onEnd(): void }): void;
}

export interface InjectedApp {
  request(request: TransportRequest): InjectedCall<InjectedAnswer>;
  open(request: Omit<TransportRequest, 'method'>): InjectedCall<InjectedStream>;
}

const EXCHANGE_HEADER = 'x-simulated-exchange';
/** light-my-request's name for an answer that was cut off. */
const CUT_OFF = 'LIGHT_ECONNRESET';

interface RawAnswer {
  destroy(): unknown;
}

/** Takes over an app that has answered nothing yet. */
export function injectInto(app: App): InjectedApp {
  const answers = new Map<string, RawAnswer>();
  let exchangeCount = 0;

  app.addHook('onRequest', (request, reply, done) => {
    const id = String(request.headers[EXCHANGE_HEADER]);
    answers.set(id, reply.raw);
    reply.raw.once('close', () => answers.delete(id));
    done();
  });

  function start<T>(inject: (headers: Record<string, string>) => Promise<T>): InjectedCall<T> {
    exchangeCount += 1;
    const id = String(exchangeCount);
    let isGone = false;
    const answer = inject({ [EXCHANGE_HEADER]: id }).then(
      (value) => (isGone ? undefined : value),
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === CUT_OFF) return undefined;
        throw error;
      },
    );
    return {
      answer,
      hangUp: () => {
        isGone = true;
        answers.get(id)?.destroy();
      },
    };
  }

  return {
    request: ({ method, url, headers, body }) =>
      start(async (extra) => {
        const answer = await app.inject({
          method,
          url,
          headers: { ...headers, ...extra },
          ...(body === undefined ? {} : { payload: Buffer.from(body) }),
        });
        return { status: answer.statusCode, headers: textOf(answer.headers), body: new Uint8Array(answer.rawPayload) };
      }),
    open: ({ url, headers }) =>
      start(async (extra) => {
        const answer = await app.inject({
          method: 'GET',
          url,
          headers: { ...headers, ...extra },
          payloadAsStream: true,
        });
        return {
          status: answer.statusCode,
          headers: textOf(answer.headers),
          listen: ({ onPart, onEnd }) => {
            const stream = answer.stream();
            stream.on('data', (part: Buffer) => onPart(new Uint8Array(part)));
            stream.on('end', onEnd);
            stream.on('error', onEnd);
          },
        };
      }),
  };
}

/** The date is the machine's: it does not enter a simulation. */
function textOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => name !== 'date');
  return Object.fromEntries(kept.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
