/** Every port with its real implementation: what a program's `main.ts` asks for once. */
import { createCrypto } from '@yumanet/crypto';
import type { Clock, Crypto, Random } from '@yumanet/protocol';
import { createSystemClock } from './system-clock.ts';
import { createSystemRandom } from './system-random.ts';
import { type ClosableStreams, createStreams } from './undici-streams.ts';
import { type ClosableTransport, createTransport } from './undici-transport.ts';

/** The machine as a program sees it. */
export interface SystemPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly crypto: Crypto;
  readonly transport: ClosableTransport;
  readonly streams: ClosableStreams;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** The real ports. */
export function createSystemPorts(): SystemPorts {
  const clock = createSystemClock();
  const transport = createTransport(clock);
  const streams = createStreams();
  return {
    clock,
    random: createSystemRandom(),
    crypto: createCrypto(),
    transport,
    streams,
    async close() {
      await Promise.all([transport.close(), streams.close()]);
    },
  };
}
