/** `yumanet load chain` with a coordinator in memory. */
import type { Transport } from '@yumanet/protocol';
import { Block } from '@yumanet/protocol/messages';
import { describe, expect, onTestFinished, test } from 'vitest';
import { JSON_TYPE, keyOf, startUnderTest } from '../../../coordinator/test/fixture/coordinator-under-test.ts';
import { type CliContext, StopRequest } from '../../src/cli-context.ts';
import { temporaryFolder } from '../unit/temporary-folder.ts';
import { runBoxed } from '../unit/test-context.ts';
import { portsOf } from './ports-of-coordinator.ts';

const INTERRUPTED = 130;

function onChain() {
  const coordinator = startUnderTest();
  onTestFinished(() => coordinator.close());
  const ports = portsOf(coordinator);
  return {
    coordinator,
    ports,
    run: (words: readonly string[], change: Partial<CliContext> = {}) =>
      runBoxed(temporaryFolder(), ['load', 'chain', ...words], { ports, ...change }),
  };
}

describe('load chain', () => {
  test('sends transfers of several signers that all come into blocks, and reads metagraphs', async () => {
    const { coordinator, run } = onChain();
    const words = ['--transfers', '30', '--metagraphs', '20', '--set-weights', '0', '--json'];
    const { code, out } = await run(words);
    const report = JSON.parse(out);
    expect(code).toBe(0);
    const requests = report.requests.map(({ kind, requests: count, failed, outcomes }: Record<string, unknown>) => ({
      ...{ kind, count, failed, outcomes },
    }));
    expect(requests).toEqual([
      { kind: 'transfer', count: 30, failed: 0, outcomes: { pooled: 30 } },
      { kind: 'metagraph', count: 20, failed: 0, outcomes: { read: 20 } },
    ]);
    await coordinator.producer.mine(1);
    const { receipts } = await coordinator.read(Block, '/v1/blocks/head');
    expect(receipts.filter(({ error }) => error === undefined)).toHaveLength(30);
  });

  test('goes on from the nonces of the chain', async () => {
    const { coordinator, run } = onChain();
    for (const _ of [1, 2]) {
      const { out } = await run(['--transfers', '8', '--metagraphs', '0', '--set-weights', '0', '--json']);
      expect(JSON.parse(out).requests[0].outcomes).toEqual({ pooled: 8 });
      await coordinator.producer.mine(1);
    }
  });

  test('tells refusals by name, and a threshold on them ends with 99', async () => {
    const { run, ports } = onChain();
    const refusing: Transport['request'] = (request, limits) =>
      ports.transport.request(
        request.url.includes('/v1/subnets/') ? { ...request, url: request.url.replace('/1/', '/77/') } : request,
        limits,
      );
    const change = { ports: { ...ports, transport: { ...ports.transport, request: refusing } } };
    const words = ['--transfers', '0', '--metagraphs', '3', '--set-weights', '0', '--fail', 'metagraph_failed>0'];
    const { code, out } = await run([...words, '--json'], change);
    const [metagraph] = JSON.parse(out).requests;
    expect([code, metagraph.failed, metagraph.outcomes]).toEqual([99, 3, { SubnetNotExists: 3 }]);
    expect((await run(words, change)).out).toContain('crossed metagraph_failed>0: 3');
  });

  test('sets full rows of weights by the validators of the subnet, in turn', async () => {
    const { coordinator, run } = onChain();
    for (const [nonce, uri] of ['//validator1_sn1', '//validator2_sn1'].entries()) {
      const value = { netuid: 1, hotkey: keyOf(uri).publicKey };
      const call = { call: { case: 'burnedRegister', value } } as const;
      expect((await coordinator.submit(coordinator.sign(call, { nonce: BigInt(nonce) }))).status).toBe(202);
      await coordinator.producer.mine(1);
    }
    // The first epoch hands out permits.
    await coordinator.producer.mine(10);
    for (const [item, value] of [
      ['CommitRevealWeightsEnabled', false],
      ['WeightsSetRateLimit', 0],
    ]) {
      await coordinator.post('/dev/set-storage', JSON.stringify({ item, key: ['1'], value }), JSON_TYPE);
    }
    await coordinator.producer.mine(1);
    const { code, out } = await run(['--transfers', '0', '--metagraphs', '0', '--set-weights', '6', '--json']);
    expect([code, JSON.parse(out).requests[0].outcomes]).toEqual([0, { pooled: 6 }]);
    await coordinator.producer.mine(1);
    const { receipts, extrinsics } = await coordinator.read(Block, '/v1/blocks/head');
    expect(receipts.map(({ error }) => error)).toEqual(Array.from({ length: 6 }, () => undefined));
    const signers = extrinsics.map(({ extrinsic: { case: kind, value } }) =>
      Buffer.from(kind === 'signed' ? value.signer : []),
    );
    expect(new Set(signers.map((signer) => signer.toString('hex'))).size).toBe(2);
  });

  test('needs validators that it knows for set_weights', async () => {
    const { run } = onChain();
    const { code, err } = await run(['--set-weights', '1']);
    expect(code).toBe(1);
    expect(err).toContain('NoValidators');
  });

  test('stops at Ctrl-C with what was measured so far', async () => {
    const { run, ports } = onChain();
    const stop = new AbortController();
    let asked = 0;
    const counting: Transport['request'] = (request, limits) => {
      if (request.url.endsWith('/metagraph')) asked += 1;
      if (asked === 5) stop.abort(new StopRequest('SIGINT', INTERRUPTED));
      return ports.transport.request(request, limits);
    };
    const words = ['--transfers', '0', '--metagraphs', '1000', '--set-weights', '0', '--in-flight', '1', '--json'];
    const { code, out, err } = await run(words, {
      ports: { ...ports, transport: { ...ports.transport, request: counting } },
      stop: { first: stop.signal, second: new AbortController().signal },
    });
    expect([code, asked]).toEqual([INTERRUPTED, 5]);
    expect(JSON.parse(out)).toMatchObject({ interrupted: true });
    expect(err).toContain('SIGINT: stopped after 5 requests');
  });

  test.each([
    'http://10.1.2.3:9955',
    'http://example.org',
    'http://127.0.0.1.example.org:9955',
    'http://localhost.example.org',
    'http://[2001:db8::1]:9955',
    'http://0.0.0.0:9955',
  ])('asks nothing of %s', async (url) => {
    let asked = 0;
    const { ports, run } = onChain();
    const request: Transport['request'] = (...parts) => {
      asked += 1;
      return ports.transport.request(...parts);
    };
    const change = { ports: { ...ports, transport: { ...ports.transport, request } } };
    const { code, err } = await run(['--url', url], change);
    expect([code, asked]).toEqual([2, 0]);
    expect(err).toContain('NotLoopback');
  });

  test.each(['http://localhost:9955', 'http://127.0.0.1:1', 'http://[::1]:9955'])('takes %s', async (url) => {
    const { run } = onChain();
    const words = ['--transfers', '1', '--metagraphs', '1', '--set-weights', '0'];
    expect((await run([...words, '--url', url])).code).toBe(0);
  });

  test.each([
    [['--transfers', '0', '--metagraphs', '0', '--set-weights', '0'], 'nothing is asked for'],
    [['--transfers', '100001'], 'transfers'],
    [['--in-flight', '257'], '--in-flight'],
    [['--wait', 'long'], '--wait "long"'],
    [['--fail', 'round_p99_ms>1'], 'there is no figure'],
    [['--duration', '2h'], 'is no time'],
  ])('%j is a usage error', async (words, message) => {
    const { code, err } = await onChain().run(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
