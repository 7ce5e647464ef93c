/** Requests that node or fastify refuse before any handler sees them, as bytes over a real connection. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { errorOf, startUnderTest, type UnderTest } from '../fixture/coordinator-under-test.ts';

let chain: UnderTest;
let port: number;

beforeEach(async () => {
  chain = startUnderTest();
  port = Number(new URL((await chain.start()).url).port);
});

afterEach(() => chain.close());

/** Everything the server writes until it closes the connection. */
async function readToEnd(socket: Socket) {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  return replyOf(Buffer.concat(chunks).toString());
}

function replyOf(text: string) {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => line.toLowerCase().split(': ') as [string, string]));
  const body = text.slice(end + 4);
  expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  return { status: Number(first.split(' ')[1]), headers, body: Buffer.from(body) };
}

async function send(text: string) {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  return readToEnd(socket);
}

const HOST = 'Host: localhost\r\n';
const POST = `POST /v1/extrinsics HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;

it.each([
  ['a path of 17 kB', `GET /${'x'.repeat(17_000)} HTTP/1.1\r\n${HOST}\r\n`, 400, 'InvalidParameter'],
  ['an unknown method', `BREW /v1/chain HTTP/1.1\r\n${HOST}\r\n`, 405, 'MethodNotAllowed'],
  ['a method in small letters', `get /v1/chain HTTP/1.1\r\n${HOST}\r\n`, 405, 'MethodNotAllowed'],
  ['CONNECT', `CONNECT localhost:80 HTTP/1.1\r\n${HOST}\r\n`, 405, 'MethodNotAllowed'],
  ['a bad chunk', `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`, 400, 'MalformedBody'],
  ['a bad length', `${POST}Content-Length: 2x\r\n\r\n{}`, 400, 'MalformedBody'],
  ['two lengths', `${POST}Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}`, 400, 'MalformedBody'],
  ['raw UTF-8 in the path', `GET /v1/ä HTTP/1.1\r\n${HOST}\r\n`, 400, 'InvalidParameter'],
  ['NUL in a header', `GET /v1/chain HTTP/1.1\r\n${HOST}X-Odd: a\0b\r\n\r\n`, 400, 'InvalidParameter'],
  ['no Host', 'GET /v1/chain HTTP/1.1\r\n\r\n', 400, 'InvalidParameter'],
  ['a strange Expect', `GET /v1/chain HTTP/1.1\r\n${HOST}Expect: 200-ok\r\n\r\n`, 400, 'InvalidParameter'],
])('%s is refused in our words, and the connection closed', async (_what, text, status, name) => {
  const reply = await send(text);
  expect(reply.status).toBe(status);
  expect(errorOf(reply)).toMatchObject({ stage: 'request', name });
  expect(Object.keys(JSON.parse(reply.body.toString()))).toEqual(
    expect.arrayContaining(['stage', 'code', 'name', 'message', 'remedy', 'docs', 'facts']),
  );
  expect(reply.headers).toMatchObject({ connection: 'close' });
});

it('a body that ends before its length is refused', async () => {
  const socket = connect(port, '127.0.0.1');
  socket.end(`${POST}Content-Length: 9\r\n\r\n{}`);
  expect(errorOf(await readToEnd(socket)).name).toBe('MalformedBody');
});

it('a request that does not arrive in time is refused', async () => {
  const connection = once(chain.app.server, 'connection');
  const socket = connect(port, '127.0.0.1');
  const error = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  chain.app.server.emit('clientError', error, (await connection)[0]);
  expect(errorOf(await readToEnd(socket)).name).toBe('Timeout');
});

it.each(['PROPFIND', 'TRACE', 'QUERY'])('%s on a known path is a 405 that names the methods it has', async (method) => {
  const reply = await send(`${method} /v1/chain HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
  expect(reply).toMatchObject({ status: 405, headers: { allow: 'get, head, options' } });
  expect(errorOf(reply).name).toBe('MethodNotAllowed');
});

it('HTTP/1.0 needs no Host', async () => {
  expect((await send('GET /healthz HTTP/1.0\r\n\r\n')).status).toBe(200);
});
