/** A validator's life against a chain and miners in one process: rounds, weights, and everything that may happen to it. */
import {
  type AccountId,
  createReplayStore,
  FaultError,
  type KeyPair,
  REPLAY_WINDOW_NS,
  type TransportRequest,
  verifyRequest,
} from '@yumanet/protocol';
import { type Metagraph, TaskRequest, TaskResponse, ValidatorRound } from '@yumanet/protocol/messages';
import {
  createMemoryTransport,
  createSeededRandom,
  createVirtualClock,
  type MemoryHandler,
  type MemoryResponse,
  type VirtualClock,
} from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import type { RoundStore } from '../../src/validator/round-journal.ts';
import type { RoundRecord } from '../../src/validator/round-record.ts';
import {
  ROUND_INTERVAL_BLOCKS,
  runValidator,
  type ValidatorOptions,
  type ValidatorSettings,
} from '../../src/validator/run-validator.ts';
import { askLongestWaiting } from '../../src/validator/sample-targets.ts';
import { createValidatorMetrics } from '../../src/validator/validator-metrics.ts';
import { createEchoSubnet } from '../support/echo-subnet.ts';
import { createFakeChain, type FakeChain } from '../support/fake-chain.ts';
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
  more: Partial<ValidatorOptions> & { readonly chain?: FakeChain; readonly clock?: VirtualClock } = {},
) {
  const chain = more.chain ?? createFakeChain(first);
  const stream = createFakeStream();
  const { clock = createVirtualClock(NOW_MS) } = more;
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
    settings: { roundIntervalMsMin: 0, attemptsMax: 1, ...settings },
    ...more,
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

  it('survive a metagraph that is replaced: who is new has nothing, who is gone gets nothing', async () => {
    const { block, end, records } = setUp();
    await settled();
    const others = ports.map((port) => ({ port, hotkey: testKey(`//other${port}`).account }));
    await block(at(12n, [...others, { hotkey: validator.account, hasPermit: true }]));
    expect(records.at(-1)).toMatchObject({ outcomes: { ok: 3 }, weights: { uids: [0, 1, 2] } });
    const gone = at(14n, [
      { hotkey: testKey('//owner').account },
      ...others.slice(0, 1),
      { hotkey: validator.account, hasPermit: true },
    ]);
    await block(gone);
    expect(outcomesOf(records.at(-1))).toEqual(['1 ok']);
    expect(records.at(-1)?.weights.uids).toEqual([1]);
    await end();
  });

  it('survive a coordinator that restarts, with a stream that says so', async () => {
    const { chain, clock, end, records, stream } = setUp({}, { movingAverageAlpha: 0.5 });
    await settled();
    stream.emit({ kind: 'disconnected', reason: 'reset' });
    chain.isDown = true;
    clock.advance(10_000);
    await settled();
    expect(records).toHaveLength(1);
    chain.isDown = false;
    chain.metagraph = at(12n);
    stream.emit({ kind: 'connected' });
    await settled();
    expect(records.map((record) => record.block)).toEqual([10, 12]);
    expect(records.at(-1)?.miners.map(({ average }) => average)).toEqual([0.5, 0.5, 0.5]);
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

describe('a second attempt', () => {
  const busyOnce = (headers: Readonly<Record<string, string>> = {}): MemoryHandler => {
    let count = 0;
    return (request) => {
      count += 1;
      return count === 1 ? { status: 503, headers, elapsedMs: 5 } : right(request);
    };
  };
  const one = at(10n, neurons().slice(0, 3));
  const noncesOf = (asked: readonly TransportRequest[]) =>
    asked.map(({ headers }) => Object.entries(headers).find(([name]) => name.toLowerCase().endsWith('nonce'))?.[1]);

  it('has a nonce of its own, and the time of both is billed with the pause', async () => {
    const { asked, clock, end, records } = setUp({ 8091: busyOnce() }, { attemptsMax: 2 }, one);
    await settled();
    expect(asked).toHaveLength(1);
    clock.advance(50);
    await settled();
    expect(records[0]?.miners).toMatchObject([{ outcome: 'ok', elapsed_ms: 5 + 50 + 12, attempts: 2 }]);
    for (const request of asked) expect(verify(request, miners[0]?.hotkey)).toMatchObject({ kind: 'ok' });
    expect(new Set(noncesOf(asked)).size).toBe(2);
    expect(asked.map(({ body }) => TaskRequest.decode(body ?? new Uint8Array(0)).deadlineMs)).toEqual([300n, 245n]);
    await end();
  });

  it('waits as long as the miner asks for, and is left out where the deadline comes first', async () => {
    const { asked, end, records } = setUp({ 8091: busyOnce({ 'retry-after': '1' }) }, { attemptsMax: 2 }, one);
    await settled();
    expect(records[0]?.miners).toMatchObject([{ outcome: 'refused', reason: 'status 503', elapsed_ms: 5 }]);
    expect(asked).toHaveLength(1);
    await end();
    const patient = { attemptsMax: 2, deadlineMs: 2_000 };
    const waiting = setUp({ 8091: busyOnce({ 'retry-after': '1' }) }, patient, one);
    await settled();
    waiting.clock.advance(999);
    await settled();
    expect(waiting.asked).toHaveLength(1);
    waiting.clock.advance(1);
    await settled();
    expect(waiting.records[0]?.miners).toMatchObject([{ outcome: 'ok', elapsed_ms: 1_017, attempts: 2 }]);
    await waiting.end();
  });

  it.each([200, 400, 401, 403, 404, 500])('is not made after status %d', async (status) => {
    const { asked, end } = setUp({ 8091: () => ({ status }) }, { attemptsMax: 3 }, one);
    await settled();
    expect(asked).toHaveLength(1);
    await end();
  });

  it('is the last one where no more are allowed', async () => {
    const { asked, clock, end, records } = setUp({ 8091: () => ({ status: 429 }) }, { attemptsMax: 3 }, one);
    for (let turn = 0; turn < 5; turn += 1) {
      await settled();
      clock.advance(50);
    }
    expect(asked).toHaveLength(3);
    expect(records[0]?.miners).toMatchObject([{ outcome: 'refused', attempts: 3, elapsed_ms: 100 }]);
    await end();
  });
});

describe('the time of a miner', () => {
  it("leaves out the validator's own queue and signatures", async () => {
    const clock = createVirtualClock(NOW_MS);
    // Each signature takes the validator 40 ms, and its one slot makes the miners wait for each other.
    const keyPair: KeyPair = {
      ...validator.pair,
      sign(message) {
        clock.advance(40);
        return validator.pair.sign(message);
      },
    };
    const slow: MemoryHandler = (request) => {
      clock.advance(100);
      return right(request);
    };
    const handlers = { 8091: slow, 8092: slow, 8093: slow };
    const { end, records } = setUp(handlers, { concurrency: 1 }, at(10n), { clock, keyPair });
    await settled();
    expect(records[0]?.duration_ms).toBe(3 * 140);
    expect(records[0]?.miners.map(({ elapsed_ms }) => elapsed_ms)).toEqual([12, 12, 12]);
    await end();
  });
});

describe('a sample', () => {
  it('asks some, and the others keep their averages', async () => {
    const settings = { sampling: askLongestWaiting(1), movingAverageAlpha: 0.5 };
    const { block, end, records } = setUp({}, settings);
    await settled();
    await block(at(12n));
    await block(at(14n));
    expect(new Set(records.flatMap((record) => record.miners.map(({ uid }) => uid)))).toEqual(new Set([2, 3, 4]));
    expect(records.map((record) => record.miners.length)).toEqual([1, 1, 1]);
    expect(records.at(-1)?.weights).toMatchObject({ uids: [2, 3, 4], values: [65_535, 65_535, 65_535] });
    await end();
  });
});

describe('records that are kept', () => {
  function memoryStore(): RoundStore & { readonly kept: ValidatorRound[]; isFull: boolean } {
    const store = {
      kept: [] as ValidatorRound[],
      isFull: false,
      last: () => store.kept.at(-1),
      append(round: ValidatorRound) {
        if (store.isFull) throw new FaultError('round_file', 'the disk is full');
        store.kept.push(ValidatorRound.decode(ValidatorRound.encode(round)));
      },
    };
    return store;
  }
  const failing = { 8091: () => ({ status: 500 }), 8092: right, 8093: right };

  it('let a restarted validator go on with its averages', async () => {
    const rounds = memoryStore();
    const first = setUp({}, { movingAverageAlpha: 0.5 }, at(10n), { rounds });
    await settled();
    await first.end();
    expect(rounds.kept).toMatchObject([{ netuid: 1, block: 10n, weights: { status: 'sent', uids: [2, 3, 4] } }]);
    const second = setUp(failing, { movingAverageAlpha: 0.5 }, at(12n), { rounds });
    await settled();
    expect(second.records[0]?.miners.map(({ average }) => average)).toEqual([0.25, 0.5, 0.5]);
    await second.end();
  });

  it('keep those that were not asked, too', async () => {
    const rounds = memoryStore();
    const settings = { sampling: askLongestWaiting(1) };
    const first = setUp({}, settings, at(10n), { rounds });
    await settled();
    await first.block(at(12n));
    await first.end();
    expect(rounds.kept.at(-1)?.kept).toHaveLength(1);
    const second = setUp({}, settings, at(14n), { rounds });
    await settled();
    expect(second.records[0]?.weights.uids.length).toBeGreaterThanOrEqual(2);
    await second.end();
  });

  it.each([
    ['another chain', { genesisHash: new Uint8Array(32).fill(2), block: 12n }],
    ['a block that is gone', { genesisHash: new Uint8Array(32).fill(1), block: 8n }],
  ])('count nothing on %s', async (_name, { genesisHash, block }) => {
    const rounds = memoryStore();
    const first = setUp({}, {}, at(10n), { rounds });
    await settled();
    await first.end();
    const chain = createFakeChain(at(block));
    chain.genesisHash = genesisHash;
    const second = setUp(failing, {}, at(block), { rounds, chain });
    await settled();
    expect(second.records[0]?.miners.map(({ average }) => average)).toEqual([0, 0.5, 0.5]);
    await second.end();
  });

  it('stop nobody when they cannot be kept', async () => {
    const rounds = memoryStore();
    const { block, end, records } = setUp({}, {}, at(10n), { rounds });
    await settled();
    rounds.isFull = true;
    await block(at(12n));
    rounds.isFull = false;
    await block(at(14n));
    expect(records.map((record) => record.block)).toEqual([10, 12, 14]);
    expect(rounds.kept.map((record) => record.block)).toEqual([10n, 14n]);
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
