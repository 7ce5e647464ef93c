/**
 * Records exchanges with the Python SDK into test/interop/recorded, so that its requests and answers are tested where it
 * cannot be installed: requests of `http_auth` 11.3.0 and of the Dendrite of 10.5.0 as they came over the wire, and what the
 * Axon of 10.5.0 answers to each case. Run with `npx node test/interop/record.ts` after test/interop/install-python.sh.
 */
import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ss58Encode } from '@yumanet/protocol';
import { CLASSIC_CASES, classicRequest, TASK_FIELDS, UNWELCOME_SIGNER } from './support/classic-cases.ts';
import { accountOf, axonHotkey, clock, crypto } from './support/classic-miner.ts';
import { freePort } from './support/free-port.ts';
import { startPython } from './support/python-peer.ts';

const NOT_THE_WIRE_S: ReadonlySet<string> = new Set(['host', 'connection', 'user-agent', 'content-length']);

async function recordRequest(ask: (port: number) => Promise<unknown>) {
  let recorded: object | undefined;
  const server = createHttpServer(async (request, response) => {
    recorded = { method: request.method, target: request.url, ...plain(request), body: await textOf(request) };
    response.writeHead(503, { 'content-type': 'application/json' }).end('{"message":"recorded"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await ask(port);
  await new Promise((resolve) => server.close(resolve));
  return recorded;
}

function plain({ headers }: IncomingMessage) {
  return { headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_THE_WIRE_S.has(name))) };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function recordHttpAuth(): Promise<object> {
  const python = await startPython('bittensor-11.3.0', 'http_auth_peer.py');
  const body = Buffer.from('{"prompt": "hello"}').toString('hex');
  const request = { do: 'send', uri: '//Alice', method: 'POST', path: '/v1/task?x=1', body };
  const requests: object[] = [];
  for (const scheme of ['sr25519', 'ed25519']) {
    const receiver = ss58Encode(axonHotkey);
    const recorded = await recordRequest((port) => python.ask({ ...request, port, scheme, receiver }));
    requests.push({ scheme, ...recorded });
  }
  await python.close();
  return { sdk: 'bittensor 11.3.0 http_auth', receiver: '//Bob', requests };
}

async function recordDendrite(): Promise<object> {
  const python = await startPython('bittensor-10.5.0', 'dendrite_peer.py', '//Alice');
  const hotkey = ss58Encode(axonHotkey);
  const ask = { do: 'ask', name: 'YumanetTask', fields: TASK_FIELDS, timeout: 5, hotkey };
  const request = await recordRequest((port) => python.ask({ ...ask, ports: [port] }));
  await python.close();
  return { sdk: 'bittensor 10.5.0 Dendrite', axon: '//Bob', request };
}

async function recordAxon(): Promise<object> {
  const port = await freePort();
  const unwelcome = ss58Encode(accountOf(UNWELCOME_SIGNER));
  const python = await startPython('bittensor-10.5.0', 'axon_peer.py', String(port), unwelcome);
  const answers: object[] = [];
  for (const { change, title } of CLASSIC_CASES) {
    const { body, headers, path } = classicRequest({ crypto, hotkey: axonHotkey, nowNs: clock.nowNs() }, change);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
    const axonHeaders = [...answer.headers].filter(([name]) => name.startsWith('bt_header_axon_status_'));
    answers.push({ title, status: answer.status, headers: Object.fromEntries(axonHeaders), body: await answer.json() });
  }
  await python.close();
  return { sdk: 'bittensor 10.5.0 Axon', answers };
}

const files = { 'http-auth': recordHttpAuth, dendrite: recordDendrite, axon: recordAxon };
for (const [name, record] of Object.entries(files)) {
  const path = new URL(`./recorded/${name}.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(await record(), undefined, 1)}\n`);
}
