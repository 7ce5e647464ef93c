/** What the coordinator refuses before a chain is asked, and reads of what is not there. */

import { once } from 'node:events';
import { connect } from 'node:net';
import {
  ANY_BODY_ROUTE,
  ANY_DEV_ROUTE,
  ANY_PAST_ROUTE,
  ANY_ROUTE,
} from '../../packages/coordinator/src/http/errors-of-route.ts';
import {
  addressOf,
  JSON_TYPE,
  type Reply,
  startUnderTest,
  transferToBob,
  type UnderTest,
} from '../../packages/coordinator/test/fixture/coordinator-under-test.ts';
import { postJson, type Scenario, turnsUntil } from './scenario.ts';

const JSON_HEADERS = { 'content-type': JSON_TYPE, accept: JSON_TYPE };
const SUBNET = '/v1/subnets/{netuid}';
/** Every route below a subnet. */
const SUBNET_READS = [
  ...['', '/metagraph', '/hyperparameters', '/weights', '/bonds', '/pool', '/state', '/neurons', '/neurons/{uid}'],
  ...['/explain/{uid}', '/why-not/{hotkey}'],
];
/** Those that know mechanisms, but for explanations, which are of an epoch. */
const MECHANISM_READS = ['/metagraph', '/weights', '/bonds'];

/** Swaps that no pool does: there is no such pool, beyond a limit, more than it takes, too little for a rao. */
const QUOTES = [
  ['SubnetNotExists', '99/swap-quote?side=buy&amount=1000000000'],
  ['PriceLimitExceeded', '1/swap-quote?side=buy&amount=1000000000&limit_price=1'],
  ['SwapInputTooLarge', '1/swap-quote?side=buy&amount=20000000000000000'],
  ['ReservesTooLow', '1/swap-quote?side=sell&amount=1'],
] as const;

const filled = (path: string, netuid: number) =>
  path.replace('{netuid}', String(netuid)).replace('{uid}', '0').replace('{hotkey}', addressOf('//Alice'));

export const requestScenarios: readonly Scenario[] = [
  {
    ...{ error: 'MalformedBody', stage: 'request', route: ANY_BODY_ROUTE },
    act: (chain) => chain.post('/v1/extrinsics', '{', JSON_TYPE),
  },
  {
    ...{ error: 'UnsupportedMediaType', stage: 'request', route: ANY_BODY_ROUTE },
    act: (chain) => chain.post('/v1/extrinsics', '{}', 'text/plain', JSON_TYPE),
  },
  {
    ...{ error: 'BodyTooLarge', stage: 'request', route: ANY_BODY_ROUTE },
    act: (chain) => chain.post('/v1/extrinsics', ' '.repeat(1024 * 1024 + 1), JSON_TYPE),
  },
  {
    ...{ error: 'InvalidParameter', stage: 'request', route: ANY_ROUTE },
    act: (chain) => chain.get('/v1/subnets/one'),
  },
  {
    ...{ error: 'NotAcceptable', stage: 'request', route: ANY_ROUTE },
    act: (chain) => chain.get('/v1/chain', 'text/html'),
  },
  { ...{ error: 'RouteNotFound', stage: 'request', route: ANY_ROUTE }, act: (chain) => chain.get('/v2') },
  {
    ...{ error: 'MethodNotAllowed', stage: 'request', route: ANY_ROUTE },
    act: (chain) => chain.request('PUT', '/v1/chain'),
  },
  { ...{ error: 'Timeout', stage: 'request', route: ANY_ROUTE }, act: unreadableInTime },
  {
    ...{ error: 'ServerBusy', stage: 'request', route: 'POST /v1/extrinsics' },
    act: async (chain) => {
      const waits = chain.submit(chain.sign(transferToBob(5n)), '?wait=included');
      await turnsUntil(() => chain.pool.counts().ready > 0);
      await chain.close();
      return waits;
    },
  },
  {
    ...{ error: 'BlockNotFound', stage: 'request', route: 'GET /v1/blocks/{block}' },
    act: (chain) => chain.get('/v1/blocks/99'),
  },
  {
    ...{ error: 'BlockNotFound', stage: 'request', route: ANY_PAST_ROUTE },
    act: (chain) => chain.get('/v1/subnets?at=99'),
  },
  {
    ...{ error: 'StateNotReady', stage: 'request', route: ANY_PAST_ROUTE },
    act: async (chain) => {
      await chain.producer.mine(1_500);
      const slow = chain.get('/v1/subnets/1?at=400');
      await turnsUntil(() => chain.clock.timerCount > 0);
      chain.clock.advance(8_000);
      return slow;
    },
  },
  {
    ...{ error: 'StorageItemNotFound', stage: 'request', route: 'GET /v1/storage/{item}' },
    act: (chain) => chain.get('/v1/storage/Nothing'),
  },
  {
    ...{ error: 'StorageItemNotFound', stage: 'request', route: 'POST /dev/mine' },
    act: (chain) =>
      postJson(chain, '/dev/mine', {
        blocks: 1,
        until: { storage: { item: 'Nothing', key: [], operator: '==', value: '1' } },
      }),
  },
  ...SUBNET_READS.map(
    (read): Scenario => ({
      ...{ error: 'SubnetNotExists', stage: 'request', route: `GET ${SUBNET}${read}` },
      act: (chain) => chain.get(filled(`${SUBNET}${read}`, 99)),
    }),
  ),
  ...MECHANISM_READS.map(
    (read): Scenario => ({
      ...{ error: 'MechanismDoesNotExist', stage: 'request', route: `GET ${SUBNET}${read}` },
      act: (chain) => chain.get(`${filled(`${SUBNET}${read}`, 1)}?mechid=9`),
    }),
  ),
  {
    ...{ error: 'MechanismDoesNotExist', stage: 'request', route: `GET ${SUBNET}/explain/{uid}` },
    act: async (chain) => {
      await chain.producer.mine(10);
      return chain.get('/v1/subnets/1/explain/0?mechid=9');
    },
  },
  {
    ...{ error: 'UidNotFound', stage: 'request', route: `GET ${SUBNET}/neurons/{uid}` },
    act: (chain) => chain.get('/v1/subnets/1/neurons/99'),
  },
  ...QUOTES.map(
    ([error, quote]): Scenario => ({
      ...{ error, stage: 'request', route: `GET ${SUBNET}/swap-quote` },
      act: (chain) => chain.get(`/v1/subnets/${quote}`),
    }),
  ),
  {
    ...{ error: 'SubnetNotExists', stage: 'request', route: 'POST /v1/forecast-stake' },
    act: (chain) => forecast(chain, 99),
  },
  {
    ...{ error: 'ServerBusy', stage: 'request', route: 'POST /v1/forecast-stake' },
    act: async (chain) => {
      const first = forecast(chain, 1);
      const second = await forecast(chain, 1);
      await first;
      return second;
    },
  },
  {
    ...{ error: 'DelegateNotFound', stage: 'request', route: 'GET /v1/delegates/{ss58}' },
    act: (chain) => chain.get(`/v1/delegates/${addressOf('//nobody')}`),
  },
  {
    ...{ error: 'NoEpochKept', stage: 'request', route: `GET ${SUBNET}/explain/{uid}` },
    act: (chain) => chain.get('/v1/subnets/1/explain/0'),
  },
  {
    ...{ error: 'UidNotFound', stage: 'request', route: `GET ${SUBNET}/explain/{uid}` },
    act: async (chain) => {
      await chain.producer.mine(10);
      return chain.get('/v1/subnets/1/explain/99');
    },
  },
  {
    ...{ error: 'DevDisabled', stage: 'request', route: ANY_DEV_ROUTE },
    start: () => startUnderTest({ dev: false }),
    act: (chain) => postJson(chain, '/dev/mine', {}),
  },
  {
    ...{ error: 'ForeignHost', stage: 'request', route: ANY_DEV_ROUTE },
    act: (chain) => devRequest(chain, { host: 'evil.example' }),
  },
  {
    ...{ error: 'ForeignOrigin', stage: 'request', route: ANY_DEV_ROUTE },
    act: (chain) => devRequest(chain, { origin: 'http://evil.example' }),
  },
];

function forecast(chain: UnderTest, netuid: number): Promise<Reply> {
  const stake = { netuid, hotkey: addressOf('//validator1_sn1'), amount: '5000000000', tempos: 2 };
  return postJson(chain, '/v1/forecast-stake', stake);
}

function devRequest(chain: UnderTest, headers: Record<string, string>): Promise<Reply> {
  return chain.request('POST', '/dev/mine', { headers: { ...JSON_HEADERS, ...headers }, body: '{}' });
}

/** What node says of a request that does not arrive, without the wait. */
async function unreadableInTime(chain: UnderTest): Promise<Reply> {
  const { url } = await chain.start();
  const connection = once(chain.app.server, 'connection');
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const error = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  chain.app.server.emit('clientError', error, (await connection)[0]);
  await once(socket, 'close');
  const text = Buffer.concat(chunks).toString();
  const body = Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4));
  return { status: Number(text.split(' ')[1]), headers: { 'content-type': JSON_TYPE }, body };
}
