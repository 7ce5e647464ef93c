/** Faults of a miner, around its real server: before a request is looked at, or on the way of the answer out. */
import { Readable } from 'node:stream';
import type { Clock, Random } from '@yumanet/protocol';
import type { MinerServer } from '@yumanet/sdk/miner';
import { happens } from './draw-latency.ts';
import type { LoadFault } from './profile.ts';

type App = MinerServer['app'];
type Fault<Kind extends LoadFault['kind']> = Extract<LoadFault, { kind: Kind }>;

/** An answer that nobody reads to its end: the validator's limit is far below. */
const OVERSIZE_BYTES = 256 * 1_048_576;
const OVERSIZE_CHUNK = new Uint8Array(65_536);
const GARBAGE = new Uint8Array(2_000).fill(0xff);

export interface FaultParts {
  /** In this order: of each request the first that happens. */
  readonly faults: readonly LoadFault[];
  readonly random: Random;
  readonly clock: Clock;
}

/** Adds the faults to a server that does not listen yet. */
export function addFaults(app: App, { faults, random, clock }: FaultParts): void {
  if (faults.length === 0) return;
  const chosen = new WeakMap<object, LoadFault>();
  app.addHook('onRequest', async (request, reply) => {
    const fault = faults.find(({ probability }) => happens(probability, random));
    if (fault === undefined) return;
    chosen.set(request, fault);
    switch (fault.kind) {
      case 'silent':
        reply.hijack();
        request.raw.resume();
        return;
      case 'reset':
        reply.hijack();
        request.raw.socket.resetAndDestroy();
        return;
      case 'status':
        return reply.code(fault.status).send();
      case 'trickle':
      case 'garbage':
      case 'oversize':
        return;
    }
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const fault = chosen.get(request);
    if (fault === undefined || reply.statusCode !== 200) return payload;
    switch (fault.kind) {
      case 'trickle':
        return payload instanceof Uint8Array ? Readable.from(piecesOf(payload, fault, clock)) : payload;
      case 'garbage':
        return Buffer.from(GARBAGE);
      case 'oversize':
        return Readable.from(endless());
      case 'silent':
      case 'reset':
      case 'status':
        return payload;
    }
  });
}

async function* piecesOf(payload: Uint8Array, { chunk_bytes, pause_ms }: Fault<'trickle'>, clock: Clock) {
  for (let offset = 0; offset < payload.length; offset += chunk_bytes) {
    yield payload.subarray(offset, offset + chunk_bytes);
    await new Promise<void>((resolve) => {
      clock.startTimer(pause_ms, resolve);
    });
  }
}

function* endless() {
  for (let sent = 0; sent < OVERSIZE_BYTES; sent += OVERSIZE_CHUNK.length) yield OVERSIZE_CHUNK;
}
