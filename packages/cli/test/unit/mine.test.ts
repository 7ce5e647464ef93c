import { MineRequest, MineResponse } from '@yumanet/protocol/messages';
import { createVirtualClock } from '@yumanet/testkit';
import { expect, test } from 'vitest';
import { StopRequest } from '../../src/cli-context.ts';
import { parseUntil } from '../../src/commands/parse-until.ts';
import { answering } from './answering-transport.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const INTERRUPTED = 130;

/** A coordinator that counts blocks; `onRequest` is told of each request after its blocks are sealed. */
function sealing(onRequest: () => void = () => undefined) {
  const requests: number[] = [];
  const { ports } = answering({});
  const request: typeof ports.transport.request = async ({ body }) => {
    requests.push(MineRequest.decode(body ?? new Uint8Array()).blocks);
    const head = BigInt(requests.reduce((sum, blocks) => sum + blocks, 0));
    onRequest();
    const sealed = { headHash: new Uint8Array(32), stateDigest: new Uint8Array(32), blocks: requests.at(-1) ?? 0 };
    const answer = MineResponse.encode({ head, ...sealed, reached: true });
    return { kind: 'response', status: 200, headers: {}, body: answer, elapsedMs: 0 };
  };
  return { requests, ports: { ...ports, transport: { ...ports.transport, request } } };
}

test.each([
  ['1', [1], []],
  ['100', [100], []],
  ['101', [100, 1], []],
  ['3500', [100, 200, 400, 800, 1000, 1000], ['1500 of 3500 blocks sealed, head is 1500']],
])(
  'mine %s is sent in requests that grow up to a bound, with a line for a thousand blocks',
  async (blocks, expected, lines) => {
    const { requests, ports } = sealing();
    const { code, out, err } = await runBoxed(temporaryFolder(), ['mine', blocks, '--json'], { ports });
    expect([code, requests]).toEqual([0, expected]);
    expect(JSON.parse(out)).toMatchObject({ blocks: Number(blocks), head: Number(blocks) });
    expect(err.split('\n').filter((line) => line !== '')).toEqual(expect.arrayContaining(lines));
  },
);

test('requests that take long get smaller', async () => {
  const clock = createVirtualClock(0);
  const { requests, ports } = sealing(() => clock.advance(requests.length < 3 ? 1_001 : 400));
  await runBoxed(temporaryFolder(), ['mine', '250'], { ports: { ...ports, clock } });
  expect(requests).toEqual([100, 50, 25, 25, 25, 25]);
});

test.each(['block', 'emission'])('--until %s alone is a usage error', async (word) => {
  const { requests, ports } = sealing();
  expect((await runBoxed(temporaryFolder(), ['mine', '--until', word], { ports })).code).toBe(2);
  expect(requests).toEqual([]);
});

test('Ctrl-C ends mining before the next request, and says where', async () => {
  const stop = new AbortController();
  const { requests, ports } = sealing(() => stop.abort(new StopRequest('SIGINT', INTERRUPTED)));
  const change = { ports, stop: { first: stop.signal, second: new AbortController().signal } };
  expect(await runBoxed(temporaryFolder(), ['mine', '5000'], change)).toEqual({
    code: INTERRUPTED,
    out: '',
    err: 'SIGINT: stopped after 100 blocks, head is 100\n',
  });
  expect(requests).toEqual([100]);
});

test('a second Ctrl-C does not wait for the request', async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const { ports } = answering({});
  const request: typeof ports.transport.request = () => {
    first.abort(new StopRequest('SIGINT', INTERRUPTED));
    second.abort(new StopRequest('SIGINT', INTERRUPTED));
    return new Promise(() => undefined);
  };
  const change = {
    ports: { ...ports, transport: { ...ports.transport, request } },
    stop: { first: first.signal, second: second.signal },
  };
  expect((await runBoxed(temporaryFolder(), ['mine', '5000'], change)).code).toBe(INTERRUPTED);
});

test.each([
  ['epoch', { case: 'epoch', value: {} }],
  ['epoch:3', { case: 'epoch', value: { netuid: 3 } }],
  ['block:40', { case: 'block', value: 40n }],
  ['block 40', { case: 'block', value: 40n }],
  ['halving', { case: 'halving', value: {} }],
  ['emission 0.5', { case: 'emission', value: 500_000_000n }],
  ['emission:0.25', { case: 'emission', value: 250_000_000n }],
  ['TotalNetworks >= 3', { case: 'storage', value: { item: 'TotalNetworks', key: [], operator: '>=', value: '3' } }],
  ['Weights[1, 0]!=[]', { case: 'storage', value: { item: 'Weights', key: ['1', '0'], operator: '!=', value: '[]' } }],
])('--until %s', (text, until) => {
  expect(parseUntil(text)).toEqual({ until });
});

test.each(['', 'epochs', 'block:x', 'Burn[1]', 'Burn[1] ~ 3'])('--until %s is a usage error', (text) => {
  expect(() => parseUntil(text)).toThrow('nothing to wait for');
});

test('--until emission with no amount of TAO is a usage error', () => {
  expect(() => parseUntil('emission half')).toThrow('no amount of TAO');
});
