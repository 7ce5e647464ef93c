/** What a validator has to do to be refused by a miner. */
import type { ErrorName } from '@yumanet/protocol';
import { ErrorInfo } from '@yumanet/protocol/messages';
import { NOW_NS, startMiner } from '../../packages/sdk/test/support/miner-under-test.ts';
import { testKey } from '../../packages/sdk/test/support/neurons.ts';
import type { SeenError } from './scenario.ts';

type Miner = ReturnType<typeof startMiner>;
type Answer = Promise<{ readonly rawPayload: Buffer }>;

export interface MinerScenario {
  readonly error: ErrorName;
  readonly start?: () => Miner;
  readonly act: (miner: Miner) => Answer;
}

export const MINER_ROUTE = 'POST /v1/task of a miner';

const PROTOBUF = { accept: 'application/x-protobuf', 'content-type': 'application/x-protobuf' };

/** Sends a task, changed from one that would be solved. */
const send = (changes: Parameters<Miner['request']>[0]) => (miner: Miner) => miner.app.inject(miner.request(changes));
const sendTwice = async (miner: Miner) => {
  await miner.app.inject(miner.request());
  return miner.app.inject(miner.request());
};

export const minerScenarios: readonly MinerScenario[] = [
  { error: 'MalformedAuth', act: ({ app, request }) => app.inject({ ...request(), headers: PROTOBUF }) },
  { error: 'WrongReceiver', act: send({ receiver: testKey('//other').account }) },
  { error: 'StaleRequest', act: send({ nonceNs: NOW_NS - 11_000_000_000n }) },
  { error: 'BadSignature', act: ({ app, request }) => app.inject({ ...request(), payload: Buffer.from('other') }) },
  {
    error: 'ReplayedRequest',
    act: async ({ app, request }) => {
      const signed = request();
      await app.inject(signed);
      return app.inject(signed);
    },
  },
  { error: 'ReplayStoreFull', start: () => startMiner({ limits: { replayCapacity: 1 } }), act: sendTwice },
  {
    error: 'UnwelcomeCaller',
    start: () => startMiner({ welcome: { kind: 'unwelcome', reason: 'no_permit' } }),
    act: send({}),
  },
  { error: 'ServerBusy', start: () => startMiner({ welcome: { kind: 'undecided' } }), act: send({}) },
  {
    error: 'TooManyRequests',
    start: () => startMiner({ limits: { callerBurst: 1, callerPerSecond: 1 } }),
    act: sendTwice,
  },
  {
    error: 'PaymentRequired',
    start: () =>
      startMiner({
        payments: {
          priceRao: 1n,
          coldkey: testKey('//coldkey').account,
          decide: async () => ({ kind: 'refused', reason: 'missing' }),
        },
      }),
    act: send({}),
  },
  { error: 'MalformedBody', act: send({ body: Buffer.from([0xff, 0xff]) }) },
  { error: 'UnknownTask', act: send({ body: Buffer.alloc(0) }) },
  { error: 'BodyTooLarge', start: () => startMiner({ limits: { bodyBytesMax: 1 } }), act: send({}) },
  {
    error: 'UnsupportedMediaType',
    act: ({ app, request }) => {
      const signed = request();
      return app.inject({ ...signed, headers: { ...signed.headers, 'content-type': 'text/xml' } });
    },
  },
  { error: 'Timeout', start: startSlowMiner, act: pastTheDeadline },
  {
    error: 'InternalError',
    start: () => startMiner({ solve: () => Promise.reject(new Error('the solver broke')) }),
    act: send({}),
  },
];

/** Runs it on a miner of its own. */
export async function playMiner({ start = startMiner, act }: MinerScenario): Promise<SeenError> {
  const miner = start();
  const { name, stage, facts } = ErrorInfo.decode((await act(miner)).rawPayload);
  await miner.close();
  return { name, stage, facts: [...facts.keys()] };
}

/** Its solver never ends. */
function startSlowMiner(): Miner {
  return startMiner({ solve: () => new Promise(() => {}), limits: { taskMsMax: 100 } });
}

async function pastTheDeadline({ app, asked, clock, request }: Miner): Promise<Awaited<Answer>> {
  const answer = app.inject(request());
  while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
  clock.advance(100);
  return answer;
}
