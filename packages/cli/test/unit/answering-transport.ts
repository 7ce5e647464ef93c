/** The ports of a command whose coordinator knows one answer per path. */
import { refuse, toErrorInfo } from '@yumanet/protocol';
import { ErrorInfo } from '@yumanet/protocol/messages';
import { createFakeCrypto, createSeededRandom, createVirtualClock } from '@yumanet/testkit';
import type { CliContext } from '../../src/cli-context.ts';

/** Any other path is refused with `RouteNotFound`. */
export function answering(answers: Readonly<Record<string, Uint8Array>>): Pick<CliContext, 'ports'> {
  const error = ErrorInfo.encode(toErrorInfo(refuse('request', 'RouteNotFound')));
  const ports: CliContext['ports'] = {
    clock: createVirtualClock(0),
    random: createSeededRandom('cli'),
    crypto: createFakeCrypto(),
    transport: {
      request: async ({ url }) => {
        const { pathname, search } = new URL(url);
        const body = answers[pathname + search];
        return {
          kind: 'response',
          status: body === undefined ? 404 : 200,
          headers: {},
          body: body ?? error,
          elapsedMs: 0,
        };
      },
      close: async () => undefined,
    },
    streams: { open: () => () => undefined, close: async () => undefined },
    close: async () => undefined,
  };
  return { ports };
}
