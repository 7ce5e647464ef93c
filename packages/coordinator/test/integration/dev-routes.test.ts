import { bytesToHex, hexToBytes } from '@yumanet/protocol';
import {
  AccountInfo,
  Block,
  ExtrinsicStatus,
  MineRequest,
  MineResponse,
  SudoRequest,
} from '@yumanet/protocol/messages';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoordinatorConfig } from '../../src/config/coordinator-config.ts';
import {
  addressOf,
  errorOf,
  JSON_TYPE,
  jsonOf,
  PROTOBUF_TYPE,
  START_MS,
  startUnderTest,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';

const running: UnderTest[] = [];

function start(config: Partial<CoordinatorConfig> = {}): UnderTest {
  const chain = startUnderTest(config);
  running.push(chain);
  return chain;
}

afterEach(async () => {
  for (const chain of running.splice(0)) await chain.close();
});

const faucetForBob = JSON.stringify({ account: addressOf('//Bob'), amount: '5' });

async function freeOfBob(chain: UnderTest): Promise<bigint> {
  return (await chain.read(AccountInfo, `/v1/accounts/${addressOf('//Bob')}`)).free;
}

describe('POST /dev/mine', () => {
  it.each([JSON_TYPE, PROTOBUF_TYPE])('seals blocks back to back, in %s', async (type) => {
    const chain = start();
    const body = type === JSON_TYPE ? '{"blocks":40}' : MineRequest.encode({ blocks: 40 });
    const reply = await chain.post('/dev/mine', body, type, PROTOBUF_TYPE);
    const { head, headHash, stateDigest } = MineResponse.decode(reply.body);
    expect(head).toBe(40n);
    expect(headHash).toEqual(chain.chain.head().hash);
    expect(bytesToHex(stateDigest)).toBe(chain.digest());
    const timestamps = await Promise.all([39, 40].map((number) => chain.read(Block, `/v1/blocks/${number}`)));
    const [before, last] = timestamps.map(({ header }) => header.timestampMs);
    expect(last).toBeGreaterThan(before ?? 0n);
  });
});

describe('POST /dev/mode', () => {
  it('switches while running', async () => {
    const chain = start();
    await chain.post('/dev/mode', '{"mode":"interval","interval_ms":250}', JSON_TYPE);
    chain.clock.advance(1_000);
    expect(chain.chain.headNumber()).toBe(4n);
    expect((await chain.read(Block, '/v1/blocks/4')).header.mode).toBe('interval');
    const reply = await chain.post('/dev/mode', '{"mode":"manual"}', JSON_TYPE);
    expect(jsonOf(reply)).toEqual({ mode: 'manual', interval_ms: 250 });
    chain.clock.advance(10_000);
    expect(chain.chain.headNumber()).toBe(4n);
  });
});

describe('POST /dev/faucet', () => {
  it('is recorded in a block, as a developer control', async () => {
    const chain = start({ mode: 'instant' });
    const before = await freeOfBob(chain);
    const reply = await chain.post('/dev/faucet', faucetForBob, JSON_TYPE, PROTOBUF_TYPE);
    expect(reply.status).toBe(200);
    const status = ExtrinsicStatus.decode(reply.body);
    expect(status).toMatchObject({ state: 'included', block: 1n });
    expect(await freeOfBob(chain)).toBe(before + 5n);
    const block = await chain.read(Block, '/v1/blocks/1');
    expect(block.extrinsics[0]?.extrinsic).toMatchObject({ case: 'dev', value: { action: { case: 'faucet' } } });
    expect(await chain.read(ExtrinsicStatus, `/v1/extrinsics/${bytesToHex(status.hash)}`)).toEqual(status);
  });

  it('gives 1,000 TAO unless told otherwise', async () => {
    const chain = start({ mode: 'instant' });
    const before = await freeOfBob(chain);
    await chain.post('/dev/faucet', JSON.stringify({ account: addressOf('//Bob') }), JSON_TYPE);
    expect(await freeOfBob(chain)).toBe(before + 1_000_000_000_000n);
  });

  it('waits for the next block in manual mode, and its ticket leads to it', async () => {
    const chain = start();
    const tickets: string[] = [];
    for (let times = 0; times < 2; times += 1) {
      const reply = await chain.post('/dev/faucet', faucetForBob, JSON_TYPE);
      expect(reply.status).toBe(202);
      tickets.push(String(jsonOf(reply)['hash']));
    }
    expect(new Set(tickets).size).toBe(2);
    const before = await freeOfBob(chain);
    expect(jsonOf(await chain.get('/v1/pool', JSON_TYPE))).toMatchObject({ ready: 2 });
    await chain.producer.mine(1);
    expect(await freeOfBob(chain)).toBe(before + 10n);
    const places = await Promise.all(
      tickets.map(async (ticket) => (await chain.read(ExtrinsicStatus, `/v1/extrinsics/${ticket}`)).receipt?.index),
    );
    expect(places).toEqual([0, 1]);
    expect(hexToBytes(tickets[0] ?? '')).toHaveLength(32);
  });
});

describe('POST /dev/sudo', () => {
  it('runs a call as root', async () => {
    const chain = start({ mode: 'instant' });
    const call = { call: { case: 'sudoSetTempo', value: { netuid: 1, tempo: 20 } } } as const;
    const reply = await chain.post('/dev/sudo', SudoRequest.encode({ call }));
    expect(ExtrinsicStatus.decode(reply.body).receipt?.error).toBeUndefined();
    expect(jsonOf(await chain.get('/v1/storage/Tempo/1', JSON_TYPE))).toMatchObject({
      entries: [{ key: ['1'], value: 20 }],
    });
  });
});

describe('the door of the developer controls', () => {
  const mine = { body: Buffer.from('{"blocks":1}') };
  const json = { 'content-type': JSON_TYPE };

  it.each([
    ['DevDisabled', { dev: false }, {}],
    ['ForeignHost', {}, { host: 'rebound.example:9955' }],
    ['ForeignOrigin', {}, { origin: 'https://evil.example' }],
    ['ForeignOrigin', {}, { origin: 'null' }],
    ['ForeignOrigin', {}, { 'sec-fetch-site': 'cross-site' }],
    ['UnsupportedMediaType', {}, { 'content-type': 'text/plain' }],
  ] as const)('says %s', async (name, config, headers) => {
    const chain = start(config);
    for (const route of ['/dev/mine', '/dev/mode', '/dev/faucet', '/dev/sudo']) {
      const reply = await chain.request('POST', route, { ...mine, headers: { ...json, ...headers } });
      expect(errorOf(reply).name).toBe(name);
      expect([403, 415]).toContain(reply.status);
    }
    expect(chain.chain.headNumber()).toBe(0n);
    expect(chain.producer.mode().name).toBe('manual');
  });

  it('does not answer a preflight with anything that lets a page through', async () => {
    const chain = start();
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const reply = await chain.request('OPTIONS', '/dev/mine', { headers });
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('opens for names that were allowed', async () => {
    const chain = start({ host: '0.0.0.0', allowHosts: ['coordinator'] });
    const reply = await chain.request('POST', '/dev/mine', { ...mine, headers: { ...json, host: 'coordinator:9955' } });
    expect(reply.status).toBe(200);
  });
});

describe('controls that write state', () => {
  const bob = addressOf('//Bob');

  it('set a balance, and move TotalIssuance by as much', async () => {
    const chain = start({ mode: 'instant' });
    const before = (await chain.readChain()).totalIssuance;
    const had = await freeOfBob(chain);
    const reply = await chain.post('/dev/set-balance', JSON.stringify({ account: bob, free: '7000' }), JSON_TYPE);
    expect(reply.status).toBe(200);
    expect(await freeOfBob(chain)).toBe(7_000n);
    expect((await chain.readChain()).totalIssuance).toBe(before - had + 7_000n);
  });

  it('set a storage entry, and tell what that breaks', async () => {
    const chain = start({ mode: 'instant' });
    const body = JSON.stringify({ item: 'SubnetworkN', key: ['1'], value: 200 });
    const reply = await chain.post('/dev/set-storage', body, JSON_TYPE, PROTOBUF_TYPE);
    const { receipt } = ExtrinsicStatus.decode(reply.body);
    expect(receipt?.events.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['StorageSet', 'InvariantBroken', 'ExtrinsicSuccess']),
    );
    expect(jsonOf(await chain.get('/v1/storage/SubnetworkN/1', JSON_TYPE))).toMatchObject({
      entries: [{ value: 200 }],
    });
    await chain.post('/dev/mine', '{"blocks":40}', JSON_TYPE);
    expect(chain.producer.haltReason()).toBeUndefined();
  });

  it('run a call as somebody, whose nonce stays', async () => {
    const chain = start({ mode: 'instant' });
    const call = { transfer_keep_alive: { dest: addressOf('//Eve'), value: '5000' } };
    const reply = await chain.post('/dev/impersonate', JSON.stringify({ account: bob, call }), JSON_TYPE);
    expect(reply.status).toBe(200);
    const account = await chain.read(AccountInfo, `/v1/accounts/${bob}`);
    expect(account).toMatchObject({ free: 1_000_000_000_000_000n - 5_000n, nonce: 0n });
  });

  it.each([
    ['/dev/set-storage', { item: 'Bern', key: ['1'], value: '1' }, 'item'],
    ['/dev/set-storage', { item: 'Tempo', key: ['1'], value: 65_536 }, 'value'],
    ['/dev/set-storage', { item: 'Tempo', key: [], value: 3 }, 'key'],
  ])('%s %j is refused before it waits for a block', async (route, body, field) => {
    const chain = start({ mode: 'manual' });
    const error = errorOf(await chain.post(route, JSON.stringify(body), JSON_TYPE));
    expect(error).toMatchObject({ name: 'BadCall', facts: { field } });
    expect(chain.pool.counts()).toEqual({ ready: 0, future: 0 });
  });
});

describe('POST /dev/mine until', () => {
  const mine = async (chain: UnderTest, blocks: number, until: unknown) => {
    const reply = await chain.post('/dev/mine', JSON.stringify({ blocks, until }), JSON_TYPE, PROTOBUF_TYPE);
    expect(reply.status).toBe(200);
    const { head, blocks: sealed, reached } = MineResponse.decode(reply.body);
    return { head, sealed, reached };
  };

  it.each([
    [{ epoch: {} }, { head: 10n, sealed: 10, reached: true }],
    [{ epoch: { netuid: 1 } }, { head: 10n, sealed: 10, reached: true }],
    [{ block: '37' }, { head: 37n, sealed: 37, reached: true }],
    [{ block: '0' }, { head: 0n, sealed: 0, reached: true }],
    [
      { storage: { item: 'SubnetEpochIndex', key: ['1'], operator: '>=', value: 3 } },
      { head: 30n, sealed: 30, reached: true },
    ],
    [
      { storage: { item: 'NetworksAdded', key: ['1'], operator: '==', value: true } },
      { head: 0n, sealed: 0, reached: true },
    ],
    [{ halving: {} }, { head: 100n, sealed: 100, reached: false }],
  ])('%j', async (until, expected) => {
    expect(await mine(start({ mode: 'manual' }), 100, until)).toEqual(expected);
  });

  it('a halving, when issuance passes its threshold', async () => {
    const chain = start({ mode: 'instant' });
    const { nextHalvingIssuance = 0n, totalIssuance } = await chain.readChain();
    const missing = nextHalvingIssuance - totalIssuance;
    const had = await freeOfBob(chain);
    await chain.post('/dev/mode', '{"mode":"manual","interval_ms":0}', JSON_TYPE);
    const body = JSON.stringify({ account: addressOf('//Bob'), free: String(had + missing) });
    await chain.post('/dev/set-balance', body, JSON_TYPE);
    expect(await mine(chain, 5, { halving: {} })).toEqual({ head: 1n, sealed: 1, reached: true });
  });

  it.each([
    [{ storage: { item: 'Bern', key: [], operator: '==', value: 1 } }, 404, 'StorageItemNotFound'],
    [{ storage: { item: 'Burn', key: ['1'], operator: '~', value: 1 } }, 400, 'InvalidParameter'],
    [{ epoch: { netuid: 2 } }, 404, 'SubnetNotExists'],
    [{ epoch: { netuid: 65_537 } }, 404, 'SubnetNotExists'],
    [{}, 400, 'MalformedBody'],
  ])('%j is refused', async (until, status, name) => {
    const chain = start({ mode: 'manual' });
    const reply = await chain.post('/dev/mine', JSON.stringify({ blocks: 5, until }), JSON_TYPE);
    expect([reply.status, errorOf(reply).name]).toEqual([status, name]);
    expect(chain.chain.headNumber()).toBe(0n);
  });
});

describe('reads as of an earlier block', () => {
  it('show what was read then', async () => {
    const chain = start({ mode: 'manual' });
    const seen: unknown[] = [];
    const urls = ['/v1/subnets/1/metagraph', '/v1/storage/BlocksSinceLastStep/1', `/v1/accounts/${addressOf('//Bob')}`];
    const readAll = async (query: string) =>
      Promise.all(urls.map(async (url) => jsonOf(await chain.get(`${url}${query}`, JSON_TYPE))));
    for (let block = 0; block < 24; block += 1) {
      seen.push(await readAll(''));
      if (block === 12) await chain.post('/dev/faucet', faucetForBob, JSON_TYPE);
      await chain.producer.mine(1);
    }
    const digest = chain.digest();
    for (const [block, expected] of seen.entries()) expect(await readAll(`?at=${block}`)).toEqual(expected);
    expect(chain.digest()).toBe(digest);
  });
});

describe('POST /dev/clock', () => {
  const timestampsOf = async (chain: UnderTest, numbers: readonly number[]) =>
    Promise.all(numbers.map(async (number) => (await chain.read(Block, `/v1/blocks/${number}`)).header.timestampMs));
  const move = (chain: UnderTest, body: unknown) => chain.post('/dev/clock', JSON.stringify(body), JSON_TYPE);

  it('moves the clock ahead from its own block on, however often', async () => {
    const chain = start({ mode: 'manual' });
    await move(chain, { offset_ms: '3600000' });
    await move(chain, { offset_ms: '5' });
    await chain.producer.mine(1);
    chain.clock.advance(1_000);
    await chain.producer.mine(1);
    const ahead = BigInt(START_MS) + 3_600_005n;
    expect(await timestampsOf(chain, [1, 2])).toEqual([ahead, ahead + 1_000n]);
    expect((await chain.readChain()).clockOffsetMs).toBe(3_600_005n);
  });

  it('fixes the time between timestamps, so that equal chains have equal hashes whatever the clock says', async () => {
    const hashes: string[] = [];
    for (const pauseMs of [0, 7_777]) {
      const chain = start({ mode: 'manual' });
      await move(chain, { fixed_block_time_ms: '12000' });
      await chain.producer.mine(2);
      chain.clock.advance(pauseMs);
      await chain.producer.mine(3);
      expect(await timestampsOf(chain, [1, 2, 5])).toEqual([12_000n, 24_000n, 60_000n]);
      hashes.push(bytesToHex(chain.chain.head().hash));
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('lets timestamps follow the clock again', async () => {
    const chain = start({ mode: 'manual' });
    await move(chain, { fixed_block_time_ms: '12000' });
    await chain.producer.mine(1);
    await move(chain, { fixed_block_time_ms: '0' });
    await chain.producer.mine(1);
    expect(await timestampsOf(chain, [1, 2])).toEqual([12_000n, BigInt(START_MS)]);
  });

  it.each([
    [{ offset_ms: '3153600000001' }, 'offset_ms'],
    [{ fixed_block_time_ms: '3600001' }, 'fixed_block_time_ms'],
  ])('%j is refused before the pool', async (body, field) => {
    const chain = start({ mode: 'manual' });
    expect(errorOf(await move(chain, body))).toMatchObject({ stage: 'pool', name: 'BadCall', facts: { field } });
    expect(chain.pool.counts()).toEqual({ ready: 0, future: 0 });
  });
});
