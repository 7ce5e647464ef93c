/** The habits that are on the wire: a right answer leaves the solver, and something else arrives. */
import { Readable } from 'node:stream';
import type { Clock } from '@yumanet/protocol';
import type { Listen } from '@yumanet/sdk/miner';
import type { HostileHabit } from '@yumanet/sdk/subnet';

/** How answers are spoilt. */
export interface SpoilingOptions {
  readonly habit: HostileHabit;
  readonly clock: Clock;
  /** Ends the process, or what stands for it; `hangUp` destroys the connection. */
  readonly onCrash: (hangUp: () => void) => void;
}

type App = Parameters<Listen>[0];

/** A byte each time: an answer of a kilobyte takes minutes. In milliseconds. */
const TRICKLE_PAUSE_MS = 200;
const BOMB_CHUNK_BYTES = 65_536;
const BOMB_BYTES_MAX = 1_073_741_824;

/** Spoils the answers with status 200 of a miner's server that does not listen yet; other habits change nothing. */
export function spoilAnswers(app: App, options: SpoilingOptions): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.url !== '/v1/task' || reply.statusCode !== 200 || !(payload instanceof Uint8Array)) return payload;
    const hangUp = (): void => {
      request.raw.socket.destroy();
    };
    const body = spoiltBody(options, payload, hangUp);
    return body === undefined ? payload : Readable.from(body);
  });
}

function spoiltBody(
  { habit, clock, onCrash }: SpoilingOptions,
  answer: Uint8Array,
  hangUp: () => void,
): AsyncIterable<Uint8Array> | undefined {
  switch (habit) {
    case 'trickle':
      return trickle(clock, answer);
    case 'bomb':
      return flood();
    case 'crash':
      return breakOff(answer, () => onCrash(hangUp));
    default:
      return undefined;
  }
}

async function* trickle(clock: Clock, answer: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < answer.length; index += 1) {
    yield answer.subarray(index, index + 1);
    await new Promise<void>((resolve) => {
      clock.startTimer(TRICKLE_PAUSE_MS, resolve);
    });
  }
}

async function* flood(): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(BOMB_CHUNK_BYTES);
  for (let sent = 0; sent < BOMB_BYTES_MAX; sent += chunk.length) yield chunk;
}

async function* breakOff(answer: Uint8Array, crash: () => void): AsyncGenerator<Uint8Array> {
  yield answer.subarray(0, answer.length / 2);
  crash();
}
