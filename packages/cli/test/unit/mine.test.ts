import { MineRequest, MineResponse } from '@yumanet/protocol/messages';
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
  ['1000', [1000]],
  ['1001', [1000, 1]],
  ['2000', [1000, 1000]],
])('mine %s is sent in bounded requests', async (blocks, expected) => {
  const { requests, ports } = sealing();
  const { code, out, err } = await runBoxed(temporaryFolder(), ['mine', blocks, '--json'], { ports });
  expect([code, requests]).toEqual([0, expected]);
  expect(JSON.parse(out)).toMatchObject({ blocks: Number(blocks), head: Number(blocks) });
  expect(err.includes(`1000 of ${blocks} blocks`)).toBe(expected.length > 1);
});

test('--until block 40 waits for that block, also as two words', async () => {
  const { requests, ports } = sealing();
  const { code, err } = await runBoxed(temporaryFolder(), ['mine', '--until', 'block', '40'], { ports });
  expect([code, requests, err]).toEqual([0, [1000], '']);
  const { code: alone } = await runBoxed(temporaryFolder(), ['mine', '--until', 'block'], { ports });
  expect(alone).toBe(2);
});

test('Ctrl-C ends mining before the next request', async () => {
  const stop = new AbortController();
  const { requests, ports } = sealing(() => stop.abort(new StopRequest('SIGINT', INTERRUPTED)));
  const change = { ports, stop: { first: stop.signal, second: new AbortController().signal } };
  expect(await runBoxed(temporaryFolder(), ['mine', '5000'], change)).toMatchObject({ code: INTERRUPTED, out: '' });
  expect(requests).toEqual([1000]);
});

test.each([
  ['epoch', { case: 'epoch', value: {} }],
  ['epoch:3', { case: 'epoch', value: { netuid: 3 } }],
  ['block:40', { case: 'block', value: 40n }],
  ['block 40', { case: 'block', value: 40n }],
  ['halving', { case: 'halving', value: {} }],
  ['TotalNetworks >= 3', { case: 'storage', value: { item: 'TotalNetworks', key: [], operator: '>=', value: '3' } }],
  ['Weights[1, 0]!=[]', { case: 'storage', value: { item: 'Weights', key: ['1', '0'], operator: '!=', value: '[]' } }],
])('--until %s', (text, until) => {
  expect(parseUntil(text)).toEqual({ until });
});

test.each(['', 'epochs', 'block:x', 'Burn[1]', 'Burn[1] ~ 3'])('--until %s is a usage error', (text) => {
  expect(() => parseUntil(text)).toThrow('nothing to wait for');
});
