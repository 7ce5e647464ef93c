/** A validator of a subnet whose truth comes later: it keeps answers, judges them by the pulse, and only then sets weights. */
import type { TransportRequest } from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { createMemoryTransport, createSeededRandom, createVirtualClock, type MemoryResponse } from '@yumanet/testkit';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { RoundRecord } from '../../src/validator/round-record.ts';
import { runValidator } from '../../src/validator/run-validator.ts';
import { createValidatorMetrics } from '../../src/validator/validator-metrics.ts';
import { createDiceSubnet } from '../support/dice-subnet.ts';
import { createFakeChain } from '../support/fake-chain.ts';
import { createFakeStream } from '../support/fake-stream.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { fakeCrypto, testKey } from '../support/neurons.ts';
import { settled } from '../support/settled.ts';

const DELAY_BLOCKS = 4n;
/** Longer than a validator waits after its first failure. */
const BACK_OFF_MS = 10_000;
const validator = testKey('//validator');
const neurons = [
  { hotkey: testKey('//owner').account },
  { hotkey: validator.account, hasPermit: true },
  { hotkey: testKey('//miner').account, port: 8_091 },
  { hotkey: testKey('//broken').account, port: 8_092 },
];
const at = (block: bigint) => metagraphOf(neurons, { block });

/** Repeats what it was asked. */
const answer = (request: TransportRequest): MemoryResponse => {
  const { taskId, payload } = TaskRequest.decode(request.body ?? new Uint8Array(0));
  return { status: 200, body: TaskResponse.encode({ taskId, payload, info: new Map() }), elapsedMs: 5 };
};

function start() {
  const chain = createFakeChain(at(10n));
  const stream = createFakeStream();
  const clock = createVirtualClock(1_700_000_000_000);
  const stop = new AbortController();
  const records: RoundRecord[] = [];
  const logged: { event?: string }[] = [];
  const payloads: string[] = [];
  let onAsked = () => {};
  const done = runValidator({
    client: chain.client,
    stream,
    transport: createMemoryTransport({
      'http://127.0.0.1:8091': (request) => {
        payloads.push(Buffer.from(TaskRequest.decode(request.body ?? new Uint8Array(0)).payload).toString('hex'));
        onAsked();
        return answer(request);
      },
      'http://127.0.0.1:8092': () => ({ status: 500 }),
    }),
    crypto: fakeCrypto,
    random: createSeededRandom('seals'),
    clock,
    log: pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) }),
    keyPair: validator.pair,
    netuid: 1,
    subnet: createDiceSubnet(DELAY_BLOCKS),
    seed: 'test',
    metrics: createValidatorMetrics(),
    settings: { roundIntervalMsMin: 0 },
    onRound: (record) => records.push(record),
    signal: stop.signal,
  });
  const block = async (number: bigint) => {
    chain.metagraph = at(number);
    stream.emitBlock(number);
    await settled();
  };
  const end = async () => {
    stop.abort();
    await done;
  };
  const events = (name: string) => logged.filter(({ event }) => event === name);
  return {
    block,
    chain,
    clock,
    end,
    events,
    payloads,
    records,
    whenAsked: (listener: () => void) => {
      onAsked = listener;
    },
  };
}

it('sets no weights before the first truth, then those of the judged answers', async () => {
  const { block, chain, end, events, payloads, records } = start();
  await settled();
  await block(12n);
  expect(records.map(({ weights }) => weights.status)).toEqual(['nothing_to_set', 'nothing_to_set']);
  expect(chain.submitted).toHaveLength(0);
  await block(14n);
  const [judged] = events('round_settled');
  expect(judged).toMatchObject({ netuid: 1, block: 10, truth_block: 14, miners: [{ uid: 2 }, { uid: 3, score: 0 }] });
  expect(records[2]?.miners[0]).toMatchObject({ uid: 2, outcome: 'ok', score: 0 });
  expect(records[2]?.miners[0]?.average).toBeGreaterThan(0);
  expect(records[2]?.weights).toMatchObject({ status: 'sent', uids: [2], values: [65_535] });
  expect(new Set(payloads).size).toBe(3);
  await end();
});

it('drops a round that blocks overtook while miners answered', async () => {
  const { block, chain, end, events, whenAsked } = start();
  await settled();
  whenAsked(() => {
    chain.metagraph = at(16n);
  });
  await block(12n);
  expect(events('round_not_held')).toMatchObject([{ why: 'late', block: 12 }]);
  whenAsked(() => {});
  await block(18n);
  expect(events('round_settled')).toMatchObject([{ block: 10 }]);
  await end();
});

it('keeps what waits through a coordinator that is away', async () => {
  const { block, chain, clock, end, events } = start();
  await settled();
  chain.isDown = true;
  await block(12n);
  chain.isDown = false;
  clock.advance(BACK_OFF_MS);
  await block(20n);
  expect(events('round_settled')).toMatchObject([{ block: 10, truth_block: 14 }]);
  await end();
});

it('forgets the rounds of blocks that a chain took back', async () => {
  const { block, end, events } = start();
  await settled();
  await block(12n);
  await block(11n);
  await block(20n);
  expect(events('round_settled').map((record) => 'block' in record && record.block)).toEqual([10, 11]);
  await end();
});
