/** A validator's life against a chain and miners in one process: rounds, weights, and everything that may happen to it. */
import {
  type AccountId,
  createReplayStore,
  REPLAY_WINDOW_NS,
  type TransportRequest,
  verifyRequest,
} from '@yumanet/protocol';
import { type Metagraph, TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import {
  createMemoryTransport,
  createSeededRandom,
  createVirtualClock,
  type MemoryHandler,
  type MemoryResponse,
} from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import type { RoundRecord } from '../../src/validator/round-record.ts';
import { ROUND_INTERVAL_BLOCKS, runValidator, type ValidatorSettings } from '../../src/validator/run-validator.ts';
import { createValidatorMetrics } from '../../src/validator/validator-metrics.ts';
import { createEchoSubnet } from '../support/echo-subnet.ts';
import { createFakeChain } from '../support/fake-chain.ts';
import { createFakeStream } from '../support/fake-stream.ts';
import { metagraphOf, type TestNeuron } from '../support/metagraph.ts';
import { fakeCrypto, silentLog, testKey } from '../support/neurons.ts';
import { settled } from '../support/settled.ts';

const validator = testKey('//validator');
const ports = [8_091, 8_092, 8_093] as const;
const miners = ports.map((port) => ({ port, hotkey: testKey(`//miner${port}`).account }));
const NOW_MS = 1_700_000_000_000;

function neurons(changes: Partial<TestNeuron> = {}): TestNeuron[] {
  return [
    { hotkey: testKey('//owner').account },
    { hotkey: validator.account, hasPermit: true, ...changes },
    ...miners,
  ];
}

const at = (block: bigint, list: readonly TestNeuron[] = neurons(), changes: Partial<Metagraph> = {}): Metagraph =>
  metagraphOf(list, { block, ...changes });

const right = (request: TransportRequest): MemoryResponse => {
  const { taskId, payload } = TaskRequest.decode(request.body ?? new Uint8Array(0));
  return { status: 200, body: TaskResponse.encode({ taskId, payload, info: new Map() }), elapsedMs: 12 };
};

function setUp(
  handlers: Readonly<Record<number, MemoryHandler>> = {},
  settings: Partial<ValidatorSettings> = {},
  first = at(10n),
) {
  const chain = createFakeChain(first);
  const stream = createFakeStream();
  const clock = createVirtualClock(NOW_MS);
  const stop = new AbortController();
  const records: RoundRecord[] = [];
  const asked: TransportRequest[] = [];
  const metrics = createValidatorMetrics();
  const behaviour: Record<number, MemoryHandler> = { 8091: right, 8092: right, 8093: right, ...handlers };
  const origins = Object.keys(behaviour).map((port): [string, MemoryHandler] => [
    `http://127.0.0.1:${port}`,
    (request) => {
      asked.push(request);
      return behaviour[Number(port)]?.(request) ?? { status: 500 };
    },
  ]);
  const done = runValidator({
    client: chain.client,
    stream,
    transport: createMemoryTransport(Object.fromEntries(origins)),
    crypto: fakeCrypto,
    random: createSeededRandom('seals'),
    clock,
    log: silentLog,
    keyPair: validator.pair,
    netuid: 1,
    subnet: createEchoSubnet(300, 100),
    seed: 'test',
    metrics,
    settings: { roundIntervalMsMin: 0, ...settings },
    onRound: (record) => records.push(record),
    signal: stop.signal,
  });
  const block = async (metagraph: Metagraph) => {
    chain.metagraph = metagraph;
    stream.emitBlock(metagraph.block);
    await settled();
  };
  const end = async () => {
    stop.abort();
    await done;
    expect(clock.timerCount).toBe(0);
  };
  return { asked, behaviour, block, chain, clock, end, metrics, records, stream };
}

const outcomesOf = (record: RoundRecord | undefined) => record?.miners.map(({ outcome, uid }) => `${uid} ${outcome}`);

describe('a round', () => {
  it('asks every serving miner, signed for it, and sets the scores as weights', async () => {
    const { asked, chain, end, records } = setUp();
    await settled();
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      event: 'round',
      netuid: 1,
      block: 10,
      outcomes: { ok: 3 },
      weights: { status: 'sent', uids: [2, 3, 4], values: [65_535, 65_535, 65_535], vanished: [] },
    });
    expect(records[0]?.miners[0]).toMatchObject({ uid: 2, outcome: 'ok', score: 0.5, average: 0.5, elapsed_ms: 12 });
    for (const [index, request] of asked.entries()) {
      expect(verify(request, miners[index]?.hotkey)).toMatchObject({ kind: 'ok', sender: validator.account });
    }
    const tasks = asked.map(({ body }) => TaskRequest.decode(body ?? new Uint8Array(0)));
    expect(new Set(tasks.map(({ taskId }) => taskId)).size).toBe(3);
    expect(tasks[0]).toMatchObject({ subnet: 'echo', netuid: 1, kind: 'bytes', deadlineMs: 300n, block: 10n });
    expect(chain.submitted[0]?.call.case).toBe('setWeights');
    await end();
  });

  it('names every way to fail, and scores it zero', async () => {
    const more = [8_094, 8_095, 8_096, 8_097].map((port) => ({ port, hotkey: testKey(`//miner${port}`).account }));
    const handlers: Record<number, MemoryHandler> = {
      8091: () => ({ status: 200, elapsedMs: 300 }),
      8092: () => ({ status: 200, body: new Uint8Array(101) }),
      8093: () => ({ status: 403 }),
      8094: () => ({ status: 200, body: Uint8Array.of(0xff) }),
      8095: (request) => {
        const { payload } = TaskRequest.decode(request.body ?? new Uint8Array(0));
        return { status: 200, body: TaskResponse.encode({ taskId: 'mine', payload, info: new Map() }) };
      },
      8096: (request) => {
        const { taskId } = TaskRequest.decode(request.body ?? new Uint8Array(0));
        return { status: 200, body: TaskResponse.encode({ taskId, payload: Uint8Array.of(1), info: new Map() }) };
      },
    };
    const { end, records } = setUp(handlers, {}, at(10n, [...neurons(), ...more]));
    await settled();
    expect(outcomesOf(records[0])).toEqual([
      '2 timeout',
      '3 too_large',
      '4 refused',
      '5 malformed',
      '6 wrong_task',
      '7 rejected',
      '8 unreachable',
    ]);
    expect(records[0]?.miners.map(({ score }) => score)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(records[0]?.weights).toMatchObject({ status: 'nothing_to_set', uids: [] });
    await end();
  });

  it('gives the event loop a turn after every eighth task', async () => {
    const { block, clock, end, records } = setUp();
    const many = Array.from({ length: 20 }, (_, index) => ({ port: 8_091, hotkey: testKey(`//m${index}`).account }));
    await block(at(20n, [...neurons(), ...many]));
    const before = records.length;
    clock.advance(1);
    await settled();
    clock.advance(1);
    await settled();
    expect(records.length).toBe(before + 1);
    expect(records.at(-1)?.outcomes).toEqual({ ok: 23 });
    await end();
  });
});

function verify(request: TransportRequest, receiver: AccountId | undefined) {
  if (receiver === undefined) throw new Error('more requests than miners');
  return verifyRequest(fakeCrypto, {
    headers: request.headers,
    method: request.method,
    target: new URL(request.url).pathname,
    body: request.body ?? new Uint8Array(0),
    receiver,
    nowNs: BigInt(NOW_MS) * 1_000_000n,
    replayStore: createReplayStore({ capacity: 10, windowNs: REPLAY_WINDOW_NS }),
  });
}

describe('the pace', () => {
  it('is one round every two blocks, also when blocks jump', async () => {
    const { block, end, records } = setUp();
    await settled();
    for (const number of [11n, 12n, 13n, 14n, 40n, 41n, 42n]) await block(at(number));
    expect(ROUND_INTERVAL_BLOCKS).toBe(2n);
    expect(records.map((record) => record.block)).toEqual([10, 12, 14, 40, 42]);
    await end();
  });

  it('is at most one round a second, however fast the blocks come', async () => {
    const { block, clock, end, records } = setUp({}, { roundIntervalMsMin: 1_000 });
    await settled();
    await block(at(20n));
    await block(at(30n));
    clock.advance(999);
    await settled();
    expect(records.map((record) => record.block)).toEqual([10]);
    clock.advance(1);
    await settled();
    expect(records.map((record) => record.block)).toEqual([10, 30]);
    await end();
  });

  it('does not hold back the first miner', async () => {
    const { block, end, records } = setUp({}, { roundIntervalMsMin: 1_000 }, at(10n, neurons().slice(0, 2)));
    await settled();
    await block(at(12n));
    expect(records.map(({ miners: asked }) => asked.length)).toEqual([0, 3]);
    await end();
  });

  it('is never two rounds at once', async () => {
    let answer = () => {};
    const { block, end, records } = setUp({
      8091: (request) =>
        new Promise((resolve) => {
          answer = () => resolve(right(request));
        }),
    });
    await settled();
    await block(at(20n));
    await block(at(30n));
    expect(records).toEqual([]);
    answer();
    await settled();
    expect(records.map((record) => record.block)).toEqual([10]);
    answer();
    await settled();
    expect(records.map((record) => record.block)).toEqual([10, 30]);
    await end();
  });

  it('waits for a permit, except as the owner', async () => {
    const { asked, block, end, records } = setUp({}, {}, at(10n, neurons({ hasPermit: false })));
    await settled();
    await block(at(11n, []));
    expect([records.length, asked.length]).toEqual([0, 0]);
    await block(at(12n));
    expect(records).toHaveLength(1);
    await end();
    const owned = setUp();
    const list = [{ hotkey: validator.account }, ...miners];
    await owned.block(at(20n, list));
    expect(owned.records.at(-1)?.outcomes).toEqual({ ok: 3 });
    await owned.end();
  });
});

describe('the scores', () => {
  it('move with alpha, and fall when a miner fails', async () => {
    const { behaviour, block, end, records } = setUp({}, { movingAverageAlpha: 0.5 });
    await settled();
    behaviour[8_092] = () => ({ status: 500 });
    await block(at(12n));
    expect(records.at(-1)?.miners.map(({ average }) => average)).toEqual([0.5, 0.25, 0.5]);
    expect(records.at(-1)?.weights.values).toEqual([65_535, 32_768, 65_535]);
    await end();
  });

  it('belong to the hotkey: a new owner of a uid starts anew', async () => {
    const { behaviour, block, end, records } = setUp({}, { movingAverageAlpha: 0.5 });
    await settled();
    const replaced = neurons().map((neuron) =>
      'port' in neuron && neuron.port === 8_091 ? { port: 8_091, hotkey: testKey('//new').account } : neuron,
    );
    behaviour[8_091] = () => ({ status: 500 });
    await block(at(12n, replaced));
    expect(records.at(-1)?.miners[0]).toMatchObject({ uid: 2, average: 0 });
    expect(records.at(-1)?.weights.uids).toEqual([3, 4]);
    await end();
  });

  it('survive a metagraph that shrinks, empties and grows', async () => {
    const { block, end, records } = setUp();
    await settled();
    await block(at(12n, neurons().slice(0, 3)));
    expect(records.at(-1)?.weights.uids).toEqual([2]);
    await block(at(14n, neurons().slice(0, 2)));
    expect(records.at(-1)).toMatchObject({ miners: [], weights: { status: 'pending' } });
    await block(at(15n, []));
    await block(at(16n));
    expect(records.at(-1)?.outcomes).toEqual({ ok: 3 });
    await end();
  });

  it('survive a coordinator that goes away in the middle of a round', async () => {
    const { behaviour, block, chain, clock, end, records } = setUp();
    await settled();
    behaviour[8_091] = (request) => {
      chain.isDown = true;
      return right(request);
    };
    await block(at(12n));
    expect(records.at(-1)).toMatchObject({ outcomes: { ok: 3 }, weights: { status: 'chain_unavailable' } });
    behaviour[8_091] = right;
    await block(at(14n));
    chain.isDown = false;
    clock.advance(2_000);
    await settled();
    expect(records.at(-1)).toMatchObject({ block: 14, outcomes: { ok: 3 } });
    await end();
  });

  it('survive a chain that went back', async () => {
    const { block, end, records } = setUp();
    await settled();
    await block(at(50n));
    await block(at(3n));
    await block(at(4n));
    await block(at(5n));
    expect(records.map((record) => record.block)).toEqual([10, 50, 3, 5]);
    // What waited in the pool of the old chain is waited for no more.
    expect(records.map(({ weights }) => weights.status)).toEqual(['sent', 'pending', 'sent', 'pending']);
    await end();
  });

  it('survive a stream that says nothing any more', async () => {
    const { chain, clock, end, records } = setUp();
    await settled();
    chain.metagraph = at(20n);
    clock.advance(10_000);
    await settled();
    expect(records.map((record) => record.block)).toEqual([10, 20]);
    await end();
  });
});

describe('where the subnet wants commits', () => {
  const wanting = (block: bigint, list = neurons()) => at(block, list, { commitRevealWeightsEnabled: true });

  it('the record tells the round and the block that opens it, then why it waits', async () => {
    const { block, chain, end, records } = setUp({}, {}, wanting(10n));
    await settled();
    expect(records[0]?.weights).toEqual({
      status: 'committed',
      round: 21,
      epoch_block: 20,
      uids: [2, 3, 4],
      values: [65_535, 65_535, 65_535],
      vanished: [],
    });
    chain.settle({ state: 'included', block: 11n, receipt: { index: 0, hash: new Uint8Array(32), events: [] } });
    await block(wanting(12n, neurons({ lastUpdate: 11n })));
    expect(records.at(-1)?.weights).toMatchObject({ status: 'waiting_to_commit', blocks_to_wait: 1 });
    await end();
  });

  it('commits nothing before it has a permit: such a commit is taken, and never counts', async () => {
    const { block, chain, end } = setUp({}, {}, wanting(8n, neurons({ hasPermit: false })));
    await settled();
    expect(chain.submitted).toEqual([]);
    await block(wanting(10n));
    expect(chain.submitted.map(({ call }) => call.case)).toEqual(['commitTimelockedWeights']);
    await end();
  });

  it('says so when the coordinator goes away before the commit, and commits later', async () => {
    const { behaviour, block, chain, clock, end, records } = setUp({}, {}, wanting(10n, []));
    await settled();
    behaviour[8_091] = (request) => {
      chain.isDown = true;
      return right(request);
    };
    await block(wanting(12n));
    expect(records.at(-1)?.weights.status).toBe('chain_unavailable');
    behaviour[8_091] = right;
    await block(wanting(14n));
    chain.isDown = false;
    clock.advance(2_000);
    await settled();
    expect(records.at(-1)?.weights).toMatchObject({ status: 'committed', round: 21 });
    await end();
  });
});

describe('the metrics', () => {
  it('count rounds, outcomes and weights', async () => {
    const { behaviour, block, chain, end, metrics } = setUp();
    await settled();
    behaviour[8_092] = () => ({ status: 500 });
    chain.settle({ state: 'included', block: 11n, receipt: { index: 0, hash: new Uint8Array(32), events: [] } });
    await block(at(12n));
    const text = await metrics.registry.metrics();
    expect(text).toContain('yumanet_validator_rounds_total 2');
    expect(text).toContain('yumanet_validator_tasks_total{outcome="ok"} 5');
    expect(text).toContain('yumanet_validator_tasks_total{outcome="refused"} 1');
    expect(text).toContain('yumanet_validator_weights_total{status="sent"} 2');
    expect(text).toContain('yumanet_validator_last_weights_block 11');
    await end();
  });
});
