import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toJson, toNetuid } from '@yumanet/protocol';
import { Explanation, ExtrinsicStatus, WhyNot } from '@yumanet/protocol/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEpochRuns } from '../../src/chain/epoch-runs.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import {
  addressOf,
  errorOf,
  JSON_TYPE,
  jsonOf,
  PROTOBUF_TYPE,
  startUnderTest,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';

const URL = '/v1/subnets/1/explain/0';
const SUBNET = toNetuid(1);

describe('GET /v1/subnets/{netuid}/explain/{uid}', () => {
  let chain: UnderTest;
  beforeEach(() => {
    chain = startUnderTest();
  });
  afterEach(() => chain.close());

  it('says which epoch to wait for before there was one, and explains the newest after it', async () => {
    await chain.producer.mine(9);
    const early = await chain.get(URL);
    expect(early.status).toBe(404);
    expect(errorOf(early)).toMatchObject({ name: 'NoEpochKept', facts: { next_epoch_block: 10n } });
    await chain.producer.mine(1);
    expect((await chain.read(Explanation, URL)).block).toBe(10n);
    await chain.producer.mine(19);
    expect((await chain.read(Explanation, URL)).block).toBe(20n);
  });

  it('says the same in both forms', async () => {
    await chain.producer.mine(10);
    const [json, protobuf] = [await chain.get(URL, JSON_TYPE), await chain.get(URL)];
    expect([json.status, protobuf.status]).toEqual([200, 200]);
    const explanation = Explanation.decode(protobuf.body);
    expect(jsonOf(json)).toEqual(toJson<object>(Explanation, explanation));
    expect(explanation.sentences[0]).toMatch(/^Uid 0 was paid .* in the epoch of block 10\.$/);
  });

  it('refuses uids, mechanisms and subnets that are not there, and what is no uid', async () => {
    await chain.producer.mine(10);
    expect((await chain.get(`${URL}?mechid=0`)).status).toBe(200);
    expect(errorOf(await chain.get(`${URL}?mechid=1`))).toMatchObject({
      name: 'MechanismDoesNotExist',
      facts: { mechid: 1n, mechanism_count: 1n, epoch_block: 10n },
    });
    expect((await chain.read(Explanation, URL)).mechid).toBe(0);
    expect((await chain.get(URL)).status).toBe(200);
    expect(errorOf(await chain.get('/v1/subnets/1/explain/1')).name).toBe('UidNotFound');
    expect(errorOf(await chain.get('/v1/subnets/9/explain/0')).name).toBe('SubnetNotExists');
    expect(errorOf(await chain.get('/v1/subnets/1/explain/65536')).name).toBe('InvalidParameter');
    expect(errorOf(await chain.get('/v1/subnets/1/explain/x')).name).toBe('InvalidParameter');
  });

  it('is documented', async () => {
    const { paths } = jsonOf(await chain.get('/openapi.json', JSON_TYPE));
    expect(paths).toHaveProperty(['/v1/subnets/{netuid}/explain/{uid}', 'get']);
  });
});

describe('a subnet with two mechanisms', () => {
  it('is made by calls as JSON, and explained by mechanism, head and past, in a trace per question', async () => {
    const chain = startUnderTest({ mode: 'instant' });
    const sudo = async (call: object) => {
      const { body } = await chain.post('/dev/sudo', JSON.stringify({ call }), JSON_TYPE, PROTOBUF_TYPE);
      return ExtrinsicStatus.decode(body).receipt?.error?.name;
    };
    expect(await sudo({ sudo_set_max_allowed_uids: { netuid: 1, max_allowed_uids: 128 } })).toBeUndefined();
    expect(await sudo({ sudo_set_mechanism_count: { netuid: 1, mechanism_count: 2 } })).toBeUndefined();
    const split = { netuid: 1, maybe_split: { shares: [16_384, 49_151] } };
    expect(await sudo({ sudo_set_mechanism_emission_split: split })).toBeUndefined();
    await chain.producer.mine(8);
    const [main, second] = await Promise.all([0, 1].map((id) => chain.read(Explanation, `${URL}?mechid=${id}`)));
    expect([main?.mechid, second?.mechid, second?.mechanismCount]).toEqual([0, 1, 2]);
    expect(main?.payment).toEqual(second?.payment);
    expect(second?.emission.mechanisms.map(({ part }) => part)).toEqual([2_050_042_722n, 6_150_003_038n]);
    expect(errorOf(await chain.get(`${URL}?mechid=2`)).name).toBe('MechanismDoesNotExist');
    expect((await chain.get('/v1/subnets/1/bonds?mechid=1')).status).toBe(200);
    expect(errorOf(await chain.get('/v1/subnets/1/bonds?mechid=1&at=1')).name).toBe('MechanismDoesNotExist');
    expect(await sudo({ sudo_set_mechanism_emission_split: { netuid: 1 } })).toBeUndefined();
    const split1 = await chain.get('/v1/storage/MechanismEmissionSplit/1', JSON_TYPE);
    expect(jsonOf(split1)).toMatchObject({ entries: [{ value: null }] });
    await chain.close();
  });
});

describe('GET /v1/subnets/{netuid}/why-not/{hotkey}', () => {
  let chain: UnderTest;
  beforeEach(() => {
    chain = startUnderTest();
  });
  afterEach(() => chain.close());
  const urlOf = (uri: string, netuid = 1) => `/v1/subnets/${netuid}/why-not/${addressOf(uri)}`;

  it('says the same in both forms, of the present head', async () => {
    await chain.producer.mine(1);
    const [json, protobuf] = [await chain.get(urlOf('//nobody'), JSON_TYPE), await chain.get(urlOf('//nobody'))];
    expect([json.status, protobuf.status]).toEqual([200, 200]);
    const whyNot = WhyNot.decode(protobuf.body);
    expect(jsonOf(json)).toEqual(toJson<object>(WhyNot, whyNot));
    expect(whyNot).toMatchObject({ block: 1n, nextEpochBlock: 10n, canSetWeights: false, willEarn: false });
    expect(new Set(whyNot.obstacles.map(({ name }) => name))).toEqual(new Set(['HotKeyNotRegisteredInSubNet']));
    await chain.producer.mine(9);
    expect((await chain.read(WhyNot, urlOf('//nobody'))).nextEpochBlock).toBe(20n);
  });

  it('takes the version key, and refuses what is none of both', async () => {
    expect((await chain.get(`${urlOf('//validator1_sn1')}?version_key=3`)).status).toBe(200);
    expect(errorOf(await chain.get(`${urlOf('//validator1_sn1')}?version_key=-1`)).name).toBe('InvalidParameter');
    expect(errorOf(await chain.get('/v1/subnets/1/why-not/0')).name).toBe('InvalidParameter');
    expect(errorOf(await chain.get(urlOf('//nobody', 9))).name).toBe('SubnetNotExists');
  });
});

describe('a restart', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yumanet-explain-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = () => startUnderTest({ dataFolder: folder }, { store: openSqliteStore(folder) });

  it('explains the same from the blocks that are executed again, and nothing from before the checkpoint', async () => {
    const first = open();
    await first.producer.mine(15);
    const before = await first.read(Explanation, URL);
    await first.close();

    const second = open();
    expect(await second.read(Explanation, URL)).toEqual(before);
    await second.producer.mine(1_024 - 15);
    expect((await second.read(Explanation, URL)).block).toBe(1_020n);
    await second.close();

    const third = open();
    expect(errorOf(await third.get(URL))).toMatchObject({ name: 'NoEpochKept', facts: { next_epoch_block: 1_030n } });
    await third.producer.mine(6);
    expect((await third.read(Explanation, URL)).block).toBe(1_030n);
    await third.close();
  });
});

describe('the kept epochs', () => {
  it('lose what a block left that is taken back, and keep the trace of the last question', async () => {
    const { chain, close } = startUnderTest();
    const input = { timestampMs: 0n, mode: 'manual', pulse: new Uint8Array(32), extrinsics: [] };
    for (let block = 1; block < 10; block += 1) chain.apply({ ...input, timestampMs: BigInt(block) });
    expect(chain.findTracedEpoch(SUBNET, 0)).toBeUndefined();
    const applied = chain.apply(input);
    expect(chain.findTracedEpoch(SUBNET, 0)?.run).toBe(applied.epochRuns[0]);
    expect(chain.findTracedEpoch(SUBNET, 0)).toBe(chain.findTracedEpoch(SUBNET, 0));
    const runs = createEpochRuns();
    runs.record(applied);
    runs.forgetAfter(10n);
    expect(runs.findTraced(SUBNET, 0)?.run.block).toBe(10n);
    runs.forgetAfter(9n);
    expect(runs.findTraced(SUBNET, 0)).toBeUndefined();
    chain.undo(applied);
    expect(chain.findTracedEpoch(SUBNET, 0)).toBeUndefined();
    await close();
  });
});
