/** Every read of a subnet, as of the head, the near past and the far past. */
import { toJson } from '@yumanet/protocol';
import { Metagraph, NeuronList, SelectiveMetagraph } from '@yumanet/protocol/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addressOf,
  errorOf,
  JSON_TYPE,
  jsonOf,
  startUnderTest,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';

let chain: UnderTest;

beforeEach(async () => {
  chain = startUnderTest({}, { checkpointIntervalBlocks: 500n });
  await chain.producer.mine(2);
});

afterEach(() => chain.close());

const delegate = addressOf('//validator1_sn1');
const URLS = [
  '/v1/subnets',
  '/v1/subnets/1',
  '/v1/subnets/1/metagraph',
  '/v1/subnets/1/metagraph?mechid=1',
  '/v1/subnets/1/metagraph?fields=block,alpha_stake,validators',
  '/v1/subnets/1/state',
  '/v1/subnets/1/neurons',
  '/v1/subnets/1/neurons?lite=true',
  '/v1/subnets/1/neurons/0',
  '/v1/subnets/1/neurons/0?lite=true',
  '/v1/index',
  '/v1/registration-cost',
  '/v1/delegates',
  `/v1/delegates/${delegate}`,
  `/v1/accounts/${addressOf('//Alice')}/stakes`,
  `/v1/accounts/${addressOf('//Alice')}/root-claims`,
];

const asOf = (url: string, block: bigint) => `${url}${url.includes('?') ? '&' : '?'}at=${block}`;
const bodiesOf = async (urls: readonly string[]) => {
  const replies = await Promise.all(urls.map((url) => chain.get(url, JSON_TYPE)));
  expect(replies.map(({ status }) => status)).toEqual(urls.map(() => 200));
  return replies.map(jsonOf);
};

async function setStorage(item: string, key: readonly string[], value: unknown): Promise<void> {
  const reply = await chain.post('/dev/set-storage', JSON.stringify({ item, key, value }), JSON_TYPE);
  expect(reply.status).toBe(202);
  await chain.producer.mine(1);
}

describe('reads of a subnet', () => {
  it('show what was read at the head then, in the near and in the far past', async () => {
    await setStorage('MechanismCountCurrent', ['1'], 2);
    await setStorage('Delegates', [delegate], 6_554);
    const far = chain.chain.headNumber();
    const seenFar = await bodiesOf(URLS);
    await setStorage('Delegates', [delegate], 1);
    await chain.producer.mine(30);
    const near = chain.chain.headNumber() + 1_100n;
    await chain.producer.mine(1_100);
    const seenNear = await bodiesOf(URLS);
    await chain.producer.mine(20);
    const digest = chain.digest();
    expect(near).toBeGreaterThanOrEqual(chain.chain.firstReadableBlock());
    expect(far).toBeLessThan(chain.chain.firstReadableBlock());
    expect(await bodiesOf(URLS.map((url) => asOf(url, near)))).toEqual(seenNear);
    expect(await bodiesOf(URLS.map((url) => asOf(url, far)))).toEqual(seenFar);
    // The three differ in every read, so that none can stand for another.
    const now = await bodiesOf(URLS);
    for (const [index, url] of URLS.entries()) {
      expect(seenNear[index], url).not.toEqual(seenFar[index]);
      expect(seenNear[index], url).not.toEqual(now[index]);
    }
    expect(chain.digest()).toBe(digest);
  });

  it('refuse the past before a delegate or a mechanism came, as they would have then', async () => {
    await setStorage('Delegates', [delegate], 6_554);
    await setStorage('MechanismCountCurrent', ['1'], 2);
    const [then, later] = [
      await chain.get(`/v1/delegates/${delegate}?at=2`),
      await chain.get(`/v1/delegates/${delegate}`),
    ];
    expect([errorOf(then).name, later.status]).toEqual(['DelegateNotFound', 200]);
    expect(errorOf(await chain.get('/v1/subnets/1/metagraph?mechid=1&at=2'))).toMatchObject({
      name: 'MechanismDoesNotExist',
      facts: { netuid: 1n, mechid: 1n, mechanism_count: 1n },
    });
    expect(await chain.read(Metagraph, '/v1/subnets/1/metagraph?mechid=1')).toMatchObject({ netuid: 4_097 });
  });
});

describe('a metagraph by fields', () => {
  it('has those, by name or by index, in both forms', async () => {
    const url = '/v1/subnets/1/metagraph?fields=tempo,32,hotkeys';
    const whole = await chain.read(Metagraph, '/v1/subnets/1/metagraph');
    const selected = await chain.read(SelectiveMetagraph, url);
    expect(selected).toMatchObject({ netuid: 1, tempo: 10, burn: whole.burn, hotkeys: whole.hotkeys });
    const json = jsonOf(await chain.get(url, JSON_TYPE));
    expect(json).toEqual(toJson(SelectiveMetagraph, selected));
    expect(Object.keys(json).toSorted()).toEqual(['burn', 'hotkeys', 'netuid', 'tempo']);
  });

  it('is read anew after each block, though answers are kept', async () => {
    const url = '/v1/subnets/1/metagraph?fields=block';
    const first = await chain.read(SelectiveMetagraph, url);
    expect(await chain.read(SelectiveMetagraph, url)).toEqual(first);
    await chain.producer.mine(1);
    expect([first.block, (await chain.read(SelectiveMetagraph, url)).block]).toEqual([2n, 3n]);
  });
});

describe('neurons', () => {
  it('have weights and bonds unless they are to be left out', async () => {
    const { neurons } = await chain.read(NeuronList, '/v1/subnets/1/neurons?lite=false');
    const lite = jsonOf(await chain.get('/v1/subnets/1/neurons?lite=true', JSON_TYPE));
    expect(neurons.length).toBeGreaterThan(0);
    const [full] = jsonOf(await chain.get('/v1/subnets/1/neurons', JSON_TYPE))['neurons'] as Record<string, unknown>[];
    const [short] = lite['neurons'] as Record<string, unknown>[];
    expect(full).toEqual({ ...short, weights: [], bonds: [] });
    expect(short).not.toHaveProperty('weights');
  });
});
