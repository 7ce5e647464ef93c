/** What only a real socket can show: the deadline is one for everything, and nothing is read after the end. */

import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { createVirtualClock } from '@yumanet/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { createTransport } from '../../src/system/undici-transport.ts';

const opened: { close(): unknown }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

/** A raw server; `onBytes` is called with the socket and everything received so far. */
async function rawServer(onBytes: (socket: Socket, received: string) => void) {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    let received = '';
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      onBytes(socket, received);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  opened.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function setUp() {
  const clock = createVirtualClock(0);
  const transport = createTransport(clock);
  opened.push(transport);
  const get = (url: string, timeoutMs: number) =>
    transport.request({ method: 'GET', url, headers: {} }, { timeoutMs, responseBytesMax: 1_000 });
  return { clock, transport, get };
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n';

describe('the deadline', () => {
  it('is not moved by headers or bytes that arrive', async () => {
    const { clock, get } = setUp();
    const closed: Promise<void>[] = [];
    let step: (socket: Socket) => void = () => undefined;
    const stepped = new Promise<Socket>((resolve) => {
      step = resolve;
    });
    const url = await rawServer((socket) => {
      closed.push(new Promise((resolve) => socket.once('close', () => resolve())));
      socket.write(HEAD);
      socket.write('12345', () => step(socket));
    });
    const result = get(url, 300);
    await stepped;
    clock.advance(299);
    clock.advance(1);
    expect(await result).toMatchObject({ kind: 'timeout', message: 'not complete after 300 ms' });
    await Promise.all(closed);
    expect(clock.timerCount).toBe(0);
  });

  it('leaves no timer behind when all went well', async () => {
    const { clock, get } = setUp();
    const url = await rawServer((socket) => socket.write(`${HEAD}1234567890`));
    expect(await get(url, 300)).toMatchObject({ kind: 'response', status: 200 });
    expect(clock.timerCount).toBe(0);
  });
});

describe('the time billed', () => {
  it('begins with the first byte sent', async () => {
    const { clock, get } = setUp();
    const url = await rawServer((socket) => {
      clock.advance(40);
      socket.write(`${HEAD}1234567890`);
    });
    const calling = get(url, 1_000);
    // The request waits for its connection; this time is the caller's own.
    clock.advance(500);
    expect(await calling).toMatchObject({ kind: 'response', elapsedMs: 40 });
  });
});

describe('connections', () => {
  it('are kept for the next request, but not after a failure', async () => {
    const { get } = setUp();
    const seen: string[] = [];
    const url = await rawServer((socket, received) => {
      const requestCount = received.split('GET /').length - 1;
      seen.push(`${socket.remotePort}/${requestCount}`);
      socket.write(requestCount === 1 ? `${HEAD}1234567890` : 'nonsense');
    });
    expect((await get(url, 1_000)).kind).toBe('response');
    await turnOfTheEventLoop();
    expect((await get(url, 1_000)).kind).toBe('unreachable');
    await turnOfTheEventLoop();
    expect((await get(url, 1_000)).kind).toBe('response');
    const ports = seen.map((line) => line.split('/')[0]);
    expect(ports[1]).toBe(ports[0]);
    expect(ports[2]).not.toBe(ports[0]);
  });

  it('are not opened to something that is no http URL', async () => {
    const { get } = setUp();
    expect((await get('ftp://127.0.0.1/', 1_000)).kind).toBe('unreachable');
    expect((await get('nonsense', 1_000)).kind).toBe('unreachable');
  });
});

/** A connection is free again once its answer has been dealt with to the end. */
function turnOfTheEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
