/** The ports of a command whose network is a coordinator in this process. */
import { createSeededRandom } from '@yumanet/testkit';
import type { UnderTest } from '../../../coordinator/test/fixture/coordinator-under-test.ts';
import type { CliContext } from '../../src/cli-context.ts';
import { answering } from '../unit/answering-transport.ts';

/** Ports whose network is the coordinator itself. */
export function portsOf({ request }: UnderTest): CliContext['ports'] {
  const { ports } = answering({});
  return {
    ...ports,
    random: createSeededRandom('cli'),
    transport: {
      ...ports.transport,
      request: async ({ method, url, headers = {}, body }) => {
        const { pathname, search } = new URL(url);
        const reply = await request(method, pathname + search, {
          headers: { ...headers },
          ...(body === undefined ? {} : { body: Buffer.from(body) }),
        });
        return { kind: 'response', status: reply.status, headers: {}, body: reply.body, elapsedMs: 0 };
      },
    },
  };
}
