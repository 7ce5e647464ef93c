import type { CancelTimer, Clock } from '@yumanet/protocol';
import type { RevertNotice } from '@yumanet/protocol/messages';
import type { StoredBlock } from '../store/block-store.ts';
import { blockFrame, revertFrame } from './block-notice.ts';
import type { StreamLimits } from './stream-limits.ts';

/** Where the events of one client go. */
export interface StreamSink {
  /** False when the client does not keep up: nothing more is written until it drained. */
  write(text: string): boolean;
  /** Calls back whenever a client that did not keep up has drained. */
  onDrain(listener: () => void): void;
  onClose(listener: () => void): void;
  /** Ends the connection after what was written. */
  end(): void;
  /** Cuts the connection, whatever was written. */
  destroy(): void;
}

export interface StreamParts {
  readonly clock: Clock;
  readonly limits: StreamLimits;
  headNumber(): bigint;
  /** The head as a revert tells of it: for a client that comes from a block which is no longer there. */
  headNotice(): RevertNotice;
  /** A durable block; undefined when there is none of this number. */
  blockOf(number: bigint): StoredBlock | undefined;
}

/**
 * The stream of durable blocks to any number of clients. A client has no queue: it has a position in the chain, and is
 * sent the next block whenever it can take one. One that falls too far behind gets a `dropped` event and is let go.
 */
export interface BlockStream {
  /**
   * Sends the blocks after `after`, and every later one; without `after` only later ones. Precondition: `hasRoom`.
   */
  open(sink: StreamSink, after: bigint | undefined): void;
  /** False when there are as many clients as there may be, or no more are wanted. */
  hasRoom(): boolean;
  /** A block became durable. */
  publish(stored: StoredBlock): void;
  /** The chain was taken back, or another one loaded: tells every client from where the next blocks go on. */
  revert(notice: RevertNotice): void;
  clientCount(): number;
  /** Ends every client with an `end` event; refuses new ones. */
  close(): void;
}

interface Client {
  readonly sink: StreamSink;
  next: bigint;
  isBlocked: boolean;
}

export function createBlockStream(parts: StreamParts): BlockStream {
  return new PulledBlockStream(parts);
}

class PulledBlockStream implements BlockStream {
  readonly #parts: StreamParts;
  readonly #clients = new Set<Client>();
  /** The youngest blocks as they are written, so that each is encoded once for all clients. */
  readonly #frames = new Map<bigint, string>();
  #cancelHeartbeat: CancelTimer | undefined;
  #isClosed = false;

  constructor(parts: StreamParts) {
    this.#parts = parts;
  }

  hasRoom(): boolean {
    return !this.#isClosed && this.#clients.size < this.#parts.limits.clientsMax;
  }

  open(sink: StreamSink, after: bigint | undefined): void {
    const { clock, limits } = this.#parts;
    const head = this.#parts.headNumber();
    const next = after === undefined || after > head ? head + 1n : after + 1n;
    const client: Client = { sink, next, isBlocked: false };
    const isAhead = after !== undefined && after > head;
    this.#clients.add(client);
    sink.onClose(() => this.#clients.delete(client));
    sink.onDrain(() => {
      client.isBlocked = false;
      if (this.#clients.has(client)) this.#pump(client);
    });
    send(client, eventOf('open', { head }));
    if (isAhead) send(client, revertFrame(this.#parts.headNotice()));
    this.#catchUp(client);
    this.#cancelHeartbeat ??= clock.startTimer(limits.heartbeatMs, () => this.#beat());
  }

  publish(stored: StoredBlock): void {
    this.#remember(stored);
    for (const client of this.#clients) this.#pump(client);
  }

  revert(notice: RevertNotice): void {
    this.#frames.clear();
    const frame = revertFrame(notice);
    for (const client of this.#clients) {
      send(client, frame);
      client.next = notice.to + 1n;
      this.#catchUp(client);
    }
  }

  clientCount(): number {
    return this.#clients.size;
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelHeartbeat?.();
    for (const { sink } of this.#clients) this.#leave(sink, eventOf('end', { reason: 'the coordinator is stopping' }));
    this.#clients.clear();
  }

  /** A client that starts anew gets what it can: nobody can blame it for the distance. */
  #catchUp(client: Client): void {
    const { limits, headNumber } = this.#parts;
    const head = headNumber();
    if (head - client.next >= limits.lagBlocksMax) skipGap(client, head, limits);
    this.#pump(client);
  }

  #pump(client: Client): void {
    const head = this.#parts.headNumber();
    if (head - client.next >= this.#parts.limits.lagBlocksMax) {
      this.#drop(client, head);
      return;
    }
    while (!client.isBlocked && client.next <= head) {
      send(client, this.#frameOf(client.next));
      client.next += 1n;
    }
  }

  #drop(client: Client, head: bigint): void {
    this.#clients.delete(client);
    const facts = { reason: 'slow reader', last_event_id: client.next - 1n, head };
    this.#leave(client.sink, eventOf('dropped', facts));
  }

  /** A client that does not read does not read its farewell either: it gets some time, and is cut off. */
  #leave(sink: StreamSink, farewell: string): void {
    const { clock, limits } = this.#parts;
    const cancel = clock.startTimer(limits.farewellMs, () => sink.destroy());
    sink.onClose(cancel);
    sink.write(farewell);
    sink.end();
  }

  #beat(): void {
    const { clock, limits } = this.#parts;
    for (const client of this.#clients) if (!client.isBlocked) send(client, ': heartbeat\n\n');
    this.#cancelHeartbeat =
      this.#clients.size > 0 ? clock.startTimer(limits.heartbeatMs, () => this.#beat()) : undefined;
  }

  #frameOf(number: bigint): string {
    const known = this.#frames.get(number);
    if (known !== undefined) return known;
    const stored = this.#parts.blockOf(number);
    if (stored === undefined) throw new Error(`block ${number} is below the head but not in the store`);
    return this.#remember(stored);
  }

  #remember(stored: StoredBlock): string {
    const frame = blockFrame(stored);
    this.#frames.set(stored.block.header.number, frame);
    for (const oldest of this.#frames.keys()) {
      if (BigInt(this.#frames.size) <= this.#parts.limits.lagBlocksMax) break;
      this.#frames.delete(oldest);
    }
    return frame;
  }
}

function send(client: Client, text: string): void {
  const keepsUp = client.sink.write(text);
  if (!keepsUp) client.isBlocked = true;
}

/** A client that asks for more than is replayed is told what it does not get, and starts at the oldest that it does. */
function skipGap(client: Client, head: bigint, limits: StreamLimits): void {
  const first = client.next;
  client.next = head - limits.lagBlocksMax + 1n;
  send(client, eventOf('gap', { first_missing: first, last_missing: client.next - 1n }));
}

function eventOf(name: string, data: Readonly<Record<string, bigint | string>>): string {
  const written = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
  return `event: ${name}\ndata: ${JSON.stringify(written)}\n\n`;
}
