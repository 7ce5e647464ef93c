/**
 * Follows the chain over server-sent events. It reconnects by itself, resumes after the last block it saw, and notices
 * a connection that stays open and says nothing: such half-dead sockets have stopped validators for hours.
 */
import { bytesToHex, type Clock, fromJson, WireError } from '@yumanet/protocol';
import { BlockNotice, RevertNotice } from '@yumanet/protocol/messages';
import { createParser, type EventSourceMessage, type EventSourceParser } from 'eventsource-parser';
import { type BackOffBounds, backOffMs, RECONNECT_BACK_OFF } from './back-off.ts';
import type { StreamTransport } from './stream-transport.ts';

/** The coordinator sends a comment at the latest after 15 s without blocks: this is two of them, and a margin. */
export const STREAM_SILENCE_MS_MAX = 35_000;
/** An event longer than this is no block notice; the stream is dropped. A notice of 128 epochs has about 1 KB. */
const STREAM_EVENT_CHARACTERS_MAX = 1_048_576;

/** What a follower of the chain is told. */
export type BlockStreamEvent =
  /** The connection stands: blocks may have passed meanwhile, so read what you need. */
  | { readonly kind: 'connected' }
  | { readonly kind: 'block'; readonly notice: BlockNotice }
  /**
   * The chain went back: blocks after `to` that were told of are gone. With another genesis hash than before it is another
   * chain; absent when nobody told of the revert and the blocks show it.
   */
  | { readonly kind: 'reverted'; readonly to: bigint; readonly genesisHash?: Uint8Array }
  | { readonly kind: 'disconnected'; readonly reason: string };

/** How a stream behaves; every field has a default. */
export interface BlockStreamOptions {
  /** Resume after this block; without it the stream begins at the next block. */
  readonly after?: bigint;
  readonly silenceMsMax?: number;
  readonly backOff?: BackOffBounds;
}

/** A running follower. */
export interface BlockStream {
  /** The newest block seen, if any. */
  latest(): BlockNotice | undefined;
  isConnected(): boolean;
  /** Calls back for every event from now on; returns how to stop. */
  subscribe(listener: (event: BlockStreamEvent) => void): () => void;
  /** The next event that `accepts`; rejects with the signal's reason when aborted. */
  waitFor(accepts: (event: BlockStreamEvent) => boolean, signal?: AbortSignal): Promise<BlockStreamEvent>;
  close(): void;
}

/** What a stream needs from outside. */
export interface BlockStreamPorts {
  readonly url: string;
  readonly clock: Clock;
  readonly streams: StreamTransport;
}

/** Connects at once and keeps connected until closed. */
export function openBlockStream(ports: BlockStreamPorts, options: BlockStreamOptions = {}): BlockStream {
  const listeners = new Set<(event: BlockStreamEvent) => void>();
  let latest: BlockNotice | undefined;
  let isConnected = false;

  const connection = keepConnected(ports, options, (event) => {
    if (event.kind === 'block' && latest !== undefined && isOfAnotherBranch(latest, event.notice)) {
      tell({ kind: 'reverted', to: event.notice.header.number - 1n });
    }
    tell(event);
  });

  function tell(event: BlockStreamEvent): void {
    if (event.kind === 'block') latest = event.notice;
    if (event.kind === 'reverted' && latest !== undefined && latest.header.number > event.to) latest = undefined;
    if (event.kind === 'connected') isConnected = true;
    if (event.kind === 'disconnected') isConnected = false;
    for (const listener of [...listeners]) listener(event);
  }

  function subscribe(listener: (event: BlockStreamEvent) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return {
    latest: () => latest,
    isConnected: () => isConnected,
    subscribe,
    waitFor(accepts, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = () => {
          unsubscribe();
          reject(signal?.reason);
        };
        const unsubscribe = subscribe((event) => {
          if (!accepts(event)) return;
          unsubscribe();
          signal?.removeEventListener('abort', onAbort);
          resolve(event);
        });
        signal?.addEventListener('abort', onAbort, { once: true });
      });
    },
    close() {
      connection.close();
      isConnected = false;
      listeners.clear();
    },
  };
}

/** True for the block after one that its chain does not have: the chain went back and forth while nobody was connected. */
function isOfAnotherBranch({ hash, header }: BlockNotice, next: BlockNotice): boolean {
  return next.header.number === header.number + 1n && bytesToHex(next.header.parent) !== bytesToHex(hash);
}

/** The connection's life: open, watch for silence, drop, wait, open again. */
function keepConnected(
  ports: BlockStreamPorts,
  options: BlockStreamOptions,
  emit: (event: BlockStreamEvent) => void,
): { close(): void } {
  const { clock, streams } = ports;
  const silenceMsMax = options.silenceMsMax ?? STREAM_SILENCE_MS_MAX;
  const backOff = options.backOff ?? RECONNECT_BACK_OFF;
  let lastEventId = options.after?.toString();
  let failureCount = 0;
  let isClosed = false;
  let dropConnection: (() => void) | undefined;
  let cancelRetry: (() => void) | undefined;

  function connect(): void {
    const parser = createEventParser((event, id) => {
      failureCount = 0;
      if (id !== undefined) lastEventId = id;
      emit(event);
    }, drop);
    const text = new TextDecoder();
    const watch = watchSilence(clock, silenceMsMax, () => drop(`no byte for ${silenceMsMax} ms`));
    let isDropped = false;
    let closeStream: (() => void) | undefined;

    dropConnection = () => {
      isDropped = true;
      watch.stop();
      closeStream?.();
    };
    closeStream = streams.open(
      {
        url: `${ports.url}/v1/blocks/stream`,
        headers: {
          accept: 'text/event-stream',
          ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
        },
      },
      {
        onOpen(status, contentType) {
          watch.touch();
          if (status === 200 && contentType.startsWith('text/event-stream')) return emit({ kind: 'connected' });
          // The block this stream would resume after may be gone (another chain on the same address): begin anew.
          lastEventId = undefined;
          drop(`status ${status} with content type "${contentType}"`);
        },
        onChunk(chunk) {
          watch.touch();
          parser.feed(text.decode(chunk, { stream: true }));
        },
        onEnd: drop,
      },
    );
    if (isDropped) closeStream();

    function drop(reason: string): void {
      if (isDropped) return;
      dropConnection?.();
      failureCount += 1;
      cancelRetry = clock.startTimer(backOffMs(failureCount, backOff), connect);
      emit({ kind: 'disconnected', reason });
    }
  }

  connect();
  return {
    close() {
      if (isClosed) return;
      isClosed = true;
      cancelRetry?.();
      dropConnection?.();
    },
  };
}

/** Turns the text of the stream into events; anything that is no known event drops the connection. */
function createEventParser(
  onEvent: (event: BlockStreamEvent, id: string | undefined) => void,
  onMalformed: (reason: string) => void,
): EventSourceParser {
  return createParser({
    maxBufferSize: STREAM_EVENT_CHARACTERS_MAX,
    onError: (error) => onMalformed(error.message),
    onEvent(message) {
      const event = readEvent(message);
      if (event.kind === 'malformed') onMalformed(event.reason);
      else if (event.kind !== 'other') onEvent(event, message.id);
    },
  });
}

type ReadEvent =
  | Extract<BlockStreamEvent, { kind: 'block' | 'reverted' }>
  | { readonly kind: 'other' }
  | { readonly kind: 'malformed'; readonly reason: string };

function readEvent(message: EventSourceMessage): ReadEvent {
  try {
    switch (message.event) {
      case 'block':
      case undefined:
        return { kind: 'block', notice: fromJson(BlockNotice, JSON.parse(message.data)) };
      case 'reverted':
        return readReverted(message.data);
      default:
        return { kind: 'other' };
    }
  } catch (error) {
    if (error instanceof WireError || error instanceof SyntaxError) return { kind: 'malformed', reason: error.message };
    throw error;
  }
}

function readReverted(data: string): Extract<BlockStreamEvent, { kind: 'reverted' }> {
  const { to, genesisHash } = fromJson(RevertNotice, JSON.parse(data));
  return genesisHash.length === 0 ? { kind: 'reverted', to } : { kind: 'reverted', to, genesisHash };
}

/** Calls back once when `touch` was not called for so long. One timer, re-armed only when it fires. */
function watchSilence(clock: Clock, silenceMsMax: number, onSilence: () => void): { touch(): void; stop(): void } {
  let lastMs = clock.monotonicMs();
  let cancel = clock.startTimer(silenceMsMax, check);

  function check(): void {
    const quietMs = clock.monotonicMs() - lastMs;
    if (quietMs >= silenceMsMax) onSilence();
    else cancel = clock.startTimer(silenceMsMax - quietMs, check);
  }

  return {
    touch() {
      lastMs = clock.monotonicMs();
    },
    stop: () => cancel(),
  };
}
