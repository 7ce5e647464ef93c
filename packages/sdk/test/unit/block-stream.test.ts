import { toJson } from '@yumanet/protocol';
import { BlockNotice } from '@yumanet/protocol/messages';
import { createVirtualClock } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { type BlockStreamEvent, openBlockStream, STREAM_SILENCE_MS_MAX } from '../../src/client/block-stream.ts';
import type { StreamHandlers, StreamRequest } from '../../src/client/stream-transport.ts';
import { noticeOf } from '../support/fake-stream.ts';

interface Opened {
  readonly request: StreamRequest;
  readonly handlers: StreamHandlers;
  isClosed: boolean;
}

function setUp(options = {}) {
  const clock = createVirtualClock(0);
  const opened: Opened[] = [];
  const streams = {
    open(request: StreamRequest, handlers: StreamHandlers) {
      const one: Opened = { request, handlers, isClosed: false };
      opened.push(one);
      return () => {
        one.isClosed = true;
      };
    },
  };
  const stream = openBlockStream({ url: 'http://chain', clock, streams }, options);
  const events: BlockStreamEvent[] = [];
  stream.subscribe((event) => events.push(event));
  const last = (): Opened => {
    const one = opened.at(-1);
    if (one === undefined) throw new Error('nothing was opened');
    return one;
  };
  const text = (value: string) => last().handlers.onChunk(new TextEncoder().encode(value));
  const accept = () => last().handlers.onOpen(200, 'text/event-stream; charset=utf-8');
  return { clock, events, opened, stream, last, text, accept, kinds: () => events.map(({ kind }) => kind) };
}

function frame(number: bigint): string {
  return `event: block\nid: ${number}\ndata: ${JSON.stringify(toJson(BlockNotice, noticeOf(number)))}\n\n`;
}

describe('openBlockStream', () => {
  it('reads blocks, also in pieces, and remembers the newest', () => {
    const { accept, kinds, stream, text } = setUp();
    accept();
    const bytes = frame(7n);
    text(bytes.slice(0, 20));
    text(bytes.slice(20));
    text(': heartbeat\n\nevent: open\ndata: {"head":"7"}\n\n');
    expect(kinds()).toEqual(['connected', 'block']);
    expect(stream.latest()?.header.number).toBe(7n);
    expect(stream.isConnected()).toBe(true);
  });

  it('tells of a revert', () => {
    const { accept, events, text } = setUp();
    accept();
    text('event: reverted\ndata: {"to":"3"}\n\n');
    expect(events.at(-1)).toEqual({ kind: 'reverted', to: 3n });
  });

  it('tells whose chain it is after a revert, and forgets the newest block when that is gone', () => {
    const { accept, events, stream, text } = setUp();
    accept();
    text(frame(7n));
    const hash = `0x${'ab'.repeat(32)}`;
    text(`event: reverted\nid: 7\ndata: {"to":"7","hash":"${hash}","genesis_hash":"${hash}"}\n\n`);
    expect(events.at(-1)).toEqual({ kind: 'reverted', to: 7n, genesisHash: new Uint8Array(32).fill(0xab) });
    expect(stream.latest()?.header.number).toBe(7n);
    text('event: reverted\ndata: {"to":"6"}\n\n');
    expect(stream.latest()).toBeUndefined();
  });

  it('notices that a block does not follow the one it saw before it', () => {
    const { accept, events, text } = setUp();
    accept();
    text(frame(7n));
    const { header, ...notice } = noticeOf(8n);
    const stray = { ...notice, header: { ...header, parent: new Uint8Array(32).fill(1) } };
    text(`event: block\nid: 8\ndata: ${JSON.stringify(toJson(BlockNotice, stray))}\n\n`);
    expect(events.slice(-2)).toEqual([
      { kind: 'reverted', to: 7n },
      { kind: 'block', notice: stray },
    ]);
  });

  it('resumes after the block that the chain was taken back to', () => {
    const { accept, clock, last, text } = setUp();
    accept();
    text(frame(7n));
    text('event: reverted\nid: 3\ndata: {"to":"3"}\n\n');
    last().handlers.onEnd('gone');
    clock.advance(100);
    expect(last().request.headers['last-event-id']).toBe('3');
  });

  it('comes back after the end, doubling its wait, and resumes after the last block', () => {
    const { accept, clock, last, opened, text } = setUp();
    accept();
    text(frame(7n));
    last().handlers.onEnd('gone');
    clock.advance(99);
    expect(opened).toHaveLength(1);
    clock.advance(1);
    expect(opened).toHaveLength(2);
    expect(last().request.headers['last-event-id']).toBe('7');
    last().handlers.onEnd('refused');
    clock.advance(199);
    expect(opened).toHaveLength(2);
    clock.advance(1);
    expect(opened).toHaveLength(3);
  });

  it('begins where it is told, or at the next block', () => {
    expect(setUp({ after: 5n }).last().request.headers['last-event-id']).toBe('5');
    expect(setUp().last().request.headers).not.toHaveProperty('last-event-id');
  });

  it('drops a connection that is silent for too long, and not one that whispers', () => {
    const { accept, clock, kinds, last, opened, stream, text } = setUp();
    accept();
    clock.advance(STREAM_SILENCE_MS_MAX - 1);
    text(': heartbeat\n\n');
    clock.advance(STREAM_SILENCE_MS_MAX - 1);
    expect(kinds()).toEqual(['connected']);
    const half = last();
    clock.advance(1);
    expect(kinds()).toEqual(['connected', 'disconnected']);
    expect([half.isClosed, stream.isConnected()]).toEqual([true, false]);
    clock.advance(100);
    expect(opened).toHaveLength(2);
  });

  it('drops a connection that was never answered', () => {
    const { clock, kinds, opened } = setUp();
    clock.advance(STREAM_SILENCE_MS_MAX);
    expect(kinds()).toEqual(['disconnected']);
    clock.advance(100);
    expect(opened).toHaveLength(2);
  });

  it.each([
    ['another status', (one: Opened) => one.handlers.onOpen(503, 'text/event-stream')],
    ['another type', (one: Opened) => one.handlers.onOpen(200, 'text/html')],
  ])('drops %s', (_name, answer) => {
    const { clock, kinds, last, opened } = setUp();
    answer(last());
    expect(kinds()).toEqual(['disconnected']);
    clock.advance(100);
    expect(opened).toHaveLength(2);
  });

  it.each([
    'event: block\ndata: {"header":1}\n\n',
    'event: block\ndata: {\n\n',
    'event: reverted\ndata: {"to":-1}\n\n',
  ])('drops a stream that says %j', (words) => {
    const { accept, kinds, text } = setUp();
    accept();
    text(words);
    expect(kinds()).toEqual(['connected', 'disconnected']);
  });

  it('hears nothing of a dropped connection', () => {
    const { accept, clock, kinds, last } = setUp();
    accept();
    const old = last();
    old.handlers.onEnd('gone');
    old.handlers.onEnd('gone again');
    clock.advance(100);
    expect(kinds()).toEqual(['connected', 'disconnected']);
  });

  it('waits for an event, or until it may not', async () => {
    const { accept, stream, text } = setUp();
    accept();
    const block = stream.waitFor((event) => event.kind === 'block' && event.notice.header.number === 8n);
    const stop = new AbortController();
    const never = stream.waitFor(() => false, stop.signal);
    text(frame(7n));
    text(frame(8n));
    expect((await block).kind).toBe('block');
    stop.abort(new Error('enough'));
    await expect(never).rejects.toThrow('enough');
  });

  it('leaves nothing behind when closed', () => {
    const { accept, clock, last, opened, stream } = setUp();
    accept();
    stream.close();
    expect([last().isClosed, clock.timerCount]).toEqual([true, 0]);
    clock.advance(1_000_000);
    expect(opened).toHaveLength(1);
  });

  it('leaves nothing behind when closed between two connections', () => {
    const { clock, last, opened, stream } = setUp();
    last().handlers.onEnd('gone');
    stream.close();
    clock.advance(1_000_000);
    expect([opened.length, clock.timerCount]).toEqual([1, 0]);
  });
});
