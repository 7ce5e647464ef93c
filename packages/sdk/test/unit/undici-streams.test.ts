/** The stream port over real sockets. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createStreams } from '../../src/system/undici-streams.ts';

const opened: { close(): unknown }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push({
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/stream?x=1`;
}

/** Opens and collects until `enough` says so, or the end. */
function follow(url: string, isEnough: (seen: readonly string[]) => boolean = () => false) {
  const streams = createStreams();
  opened.push(streams);
  const seen: string[] = [];
  let close: () => void = () => undefined;
  const done = new Promise<string[]>((resolve) => {
    const see = (text: string) => {
      seen.push(text);
      if (isEnough(seen)) resolve(seen);
    };
    close = streams.open(
      { url, headers: { 'last-event-id': '7' } },
      {
        onOpen: (status, contentType) => see(`open ${status} ${contentType}`),
        onChunk: (chunk) => see(`chunk ${Buffer.from(chunk).toString()}`),
        onEnd: () => {
          seen.push('end');
          resolve(seen);
        },
      },
    );
  });
  return { close, done, seen };
}

describe('createStreams', () => {
  it('passes on what arrives, and the end', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`${request.url} ${request.headers['last-event-id']}`);
    });
    expect(await follow(url).done).toEqual(['open 200 text/event-stream', 'chunk /stream?x=1 7', 'end']);
  });

  it('ends once when nobody listens', async () => {
    expect(await follow('http://127.0.0.1:1/').done).toEqual(['end']);
  });

  it('ends when the connection breaks', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('a', () => request.socket.destroy());
    });
    expect((await follow(url).done).at(-1)).toBe('end');
  });

  it('closes the socket when it is closed, and says nothing more', async () => {
    let left: () => void = () => undefined;
    const hasLeft = new Promise<void>((resolve) => {
      left = resolve;
    });
    const url = await serve((request, response) => {
      request.socket.once('close', left);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('a');
    });
    const stream = follow(url, (seen) => seen.includes('chunk a'));
    await stream.done;
    stream.close();
    await hasLeft;
    expect(stream.seen).toEqual(['open 200 text/event-stream', 'chunk a']);
  });
});
