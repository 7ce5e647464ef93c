import type { Violation } from '../world/violation.ts';
import { streamEvents } from './stream-events.ts';

/** Looks at a part of a stream as it leaves the coordinator. */
export type StreamRule = (connection: number, part: Uint8Array) => Violation | undefined;

/** Within one connection, blocks come in order and none is left out; after a revert they go on from its head. */
export function createStreamOrder(): StreamRule {
  const last = new Map<number, bigint>();
  return (connection, part) => {
    for (const { kind, number } of streamEvents(part)) {
      const before = last.get(connection);
      last.set(connection, number);
      if (before === undefined || kind === 'reverted' || number === before + 1n) continue;
      return { invariant: 'stream-order', detail: `stream ${connection} told block ${number} after block ${before}` };
    }
    return undefined;
  };
}
