import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesToHex } from '@yumanet/protocol';
import {
  AccountExtrinsics,
  AccountInfo,
  Block,
  ExtrinsicStatus,
  PoolStatus,
  RevertResponse,
  SnapshotInfo,
  SnapshotList,
} from '@yumanet/protocol/messages';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoordinatorConfig } from '../../src/config/coordinator-config.ts';
import type { CoordinatorParts } from '../../src/coordinator.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { storeFault } from '../../src/store/store-fault.ts';
import {
  addressOf,
  errorOf,
  JSON_TYPE,
  PROTOBUF_TYPE,
  startUnderTest,
  transferToBob,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';
import { storeWith } from '../fixture/store-with.ts';

const running: UnderTest[] = [];
const folders: string[] = [];

function start(config: Partial<CoordinatorConfig> = {}, parts: Partial<CoordinatorParts> = {}): UnderTest {
  const chain = startUnderTest(config, parts);
  running.push(chain);
  return chain;
}

afterEach(async () => {
  for (const chain of running.splice(0)) await chain.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function snapshot(chain: UnderTest, name?: string): Promise<SnapshotInfo> {
  const reply = await chain.post(
    '/dev/snapshot',
    JSON.stringify(name === undefined ? {} : { name }),
    JSON_TYPE,
    PROTOBUF_TYPE,
  );
  expect(reply.status).toBe(200);
  return SnapshotInfo.decode(reply.body);
}

async function revert(chain: UnderTest, target: object): Promise<RevertResponse> {
  const reply = await chain.post('/dev/revert', JSON.stringify(target), JSON_TYPE, PROTOBUF_TYPE);
  expect(reply.status).toBe(200);
  return RevertResponse.decode(reply.body);
}

/** Seals blocks a second apart, as interval mode would. */
async function seal(chain: UnderTest, count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    chain.clock.advance(1_000);
    await chain.producer.mine(1);
  }
}

const headOf = (chain: UnderTest) => chain.read(Block, '/v1/blocks/head');
const freeOfBob = async (chain: UnderTest) =>
  (await chain.read(AccountInfo, `/v1/accounts/${addressOf('//Bob')}`)).free;

describe('a revert to a snapshot', () => {
  it('gives the next block the height, the time and the hash that it had, also much later', async () => {
    const chain = start();
    await seal(chain, 3);
    const { id } = await snapshot(chain);
    chain.clock.advance(400);
    await chain.producer.mine(1);
    const had = await headOf(chain);
    await seal(chain, 20);
    for (const pauseMs of [0, 86_400_000]) {
      chain.clock.advance(pauseMs);
      await revert(chain, { id: String(id) });
      chain.clock.advance(pauseMs);
      await chain.producer.mine(1);
      expect(await headOf(chain)).toEqual(had);
    }
  });

  it('lets the clock of the chain go on from there', async () => {
    const chain = start();
    await seal(chain, 2);
    await snapshot(chain, 'here');
    await seal(chain, 5);
    chain.clock.advance(3_600_000);
    const { head } = await revert(chain, { name: 'here' });
    expect(head).toBe(2n);
    await seal(chain, 4);
    const times = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => chain.read(Block, `/v1/blocks/${n}`)));
    const [first = 0n, ...rest] = times.map(({ header }) => header.timestampMs);
    expect(rest.map((time) => time - first)).toEqual([1_000n, 2_000n, 3_000n, 4_000n, 5_000n]);
  });

  it('brings back the time that was not used yet when no block followed the snapshot', async () => {
    const chain = start();
    await seal(chain, 1);
    const { timestampMs } = await snapshot(chain, 'here');
    chain.clock.advance(50_000);
    await revert(chain, { name: 'here' });
    await seal(chain, 1);
    expect((await headOf(chain)).header.timestampMs).toBe(timestampMs + 1_000n);
  });

  it('works for the same one again and again, after others, older and younger', async () => {
    const chain = start();
    const hashes: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      await chain.submit(chain.sign(transferToBob(7n), { nonce: BigInt(hashes.length) }));
      await seal(chain, 4);
      await snapshot(chain, name);
      hashes.push(bytesToHex((await headOf(chain)).hash));
    }
    await seal(chain, 3);
    for (const index of [2, 0, 2, 1, 1, 0, 2, 2]) {
      await revert(chain, { name: 'abc'[index] });
      expect(bytesToHex((await headOf(chain)).hash)).toBe(hashes[index]);
      expect(chain.chain.headNumber()).toBe(4n * BigInt(index + 1));
      if (index !== 2) await seal(chain, 2);
    }
    const { snapshots } = await chain.read(SnapshotList, '/dev/snapshots');
    expect(snapshots.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('is the same from far away, where the state has to be made again', async () => {
    const chain = start();
    await chain.submit(chain.sign(transferToBob(5n)));
    await seal(chain, 12);
    await snapshot(chain, 'far');
    const seen = await chain.get('/v1/subnets/1/metagraph');
    await seal(chain, 1);
    const next = await headOf(chain);
    await chain.producer.mine(1_100);
    await revert(chain, { name: 'far' });
    expect((await chain.get('/v1/subnets/1/metagraph')).body).toEqual(seen.body);
    await chain.producer.mine(1);
    expect(await headOf(chain)).toEqual(next);
  });

  it('leaves the epoch before it to be explained', async () => {
    const chain = start();
    await chain.producer.mine(10);
    const explained = await chain.get('/v1/subnets/1/explain/0');
    expect(explained.status).toBe(200);
    await snapshot(chain, 'explained');
    await chain.producer.mine(15);
    await revert(chain, { name: 'explained' });
    expect((await chain.get('/v1/subnets/1/explain/0')).body).toEqual(explained.body);
  });

  it('says what it dropped and what it brought back', async () => {
    const chain = start();
    await seal(chain, 2);
    await snapshot(chain, 'old');
    await seal(chain, 3);
    await snapshot(chain, 'young');
    await seal(chain, 1);
    expect(await revert(chain, { name: 'old' })).toMatchObject({ head: 2n, droppedBlocks: 4n, restoredBlocks: 0n });
    await chain.submit(chain.sign(transferToBob(5n)));
    await seal(chain, 1);
    expect(await revert(chain, { name: 'young' })).toMatchObject({ head: 5n, droppedBlocks: 1n, restoredBlocks: 3n });
    await revert(chain, { name: 'old' });
    await seal(chain, 1);
    // The same block as the first time: it is not brought back, it is there.
    expect(await revert(chain, { name: 'young' })).toMatchObject({ head: 5n, droppedBlocks: 0n, restoredBlocks: 2n });
  });

  it('restores nonces and the pool, developer controls included', async () => {
    const chain = start();
    await chain.submit(chain.sign(transferToBob(5n), { nonce: 0n }));
    await chain.submit(chain.sign(transferToBob(6n), { nonce: 2n }));
    await chain.post('/dev/faucet', JSON.stringify({ account: addressOf('//Bob'), amount: '9' }), JSON_TYPE);
    const waiting = await chain.read(PoolStatus, '/v1/pool');
    const had = await freeOfBob(chain);
    const { poolEntries } = await snapshot(chain, 'full');
    expect(poolEntries).toBe(3);
    await chain.submit(chain.sign(transferToBob(1n), { nonce: 1n }));
    await chain.producer.mine(1);
    const hash = (await headOf(chain)).hash;
    expect(await freeOfBob(chain)).toBe(had + 21n);
    await revert(chain, { name: 'full' });
    const again = await chain.read(PoolStatus, '/v1/pool');
    expect(again.entries.map(({ call, nonce, state }) => [call, nonce, state])).toEqual(
      waiting.entries.map(({ call, nonce, state }) => [call, nonce, state]),
    );
    await chain.submit(chain.sign(transferToBob(1n), { nonce: 1n }));
    await chain.producer.mine(1);
    expect((await headOf(chain)).hash).toEqual(hash);
  });

  it('answers who waits for a place that the pool no longer has', async () => {
    const chain = start();
    await snapshot(chain, 'empty');
    const extrinsic = chain.sign(transferToBob(5n));
    const waits = chain.submit(extrinsic, '?wait=included');
    while (chain.pool.counts().ready === 0) await new Promise((resolve) => setImmediate(resolve));
    await revert(chain, { name: 'empty' });
    const reply = await waits;
    expect(reply.status).toBe(409);
    expect(errorOf(reply)).toMatchObject({ name: 'ChainReverted', code: 'expired' });
    expect(chain.pool.counts()).toEqual({ ready: 0, future: 0 });
    expect((await chain.submit(extrinsic)).status).toBe(202);
  });

  it('ends mining that is under way', async () => {
    const chain = start();
    await snapshot(chain, 'start');
    const mining = chain.post('/dev/mine', '{"blocks":5000}', JSON_TYPE);
    while (chain.chain.headNumber() === 0n) await new Promise((resolve) => setImmediate(resolve));
    await revert(chain, { name: 'start' });
    expect(errorOf(await mining).name).toBe('ChainReverted');
    expect(chain.chain.headNumber()).toBe(0n);
  });

  it('gives instant mode its pool, and interval mode a whole block time', async () => {
    const chain = start({ mode: 'interval' });
    chain.clock.advance(2_000);
    await snapshot(chain, 'two');
    chain.clock.advance(1_900);
    await revert(chain, { name: 'two' });
    chain.clock.advance(999);
    expect(chain.chain.headNumber()).toBe(2n);
    chain.clock.advance(1);
    expect(chain.chain.headNumber()).toBe(3n);
  });
});

describe('a revert to a block', () => {
  it('takes it from every index', async () => {
    const chain = start();
    await chain.submit(chain.sign(transferToBob(5n)));
    await seal(chain, 1);
    const extrinsic = chain.sign(transferToBob(6n), { nonce: 1n });
    const { hash } = ExtrinsicStatus.decode((await chain.submit(extrinsic)).body);
    await seal(chain, 1);
    const { hash: blockHash } = await headOf(chain);
    expect(await revert(chain, { block: '1' })).toMatchObject({ head: 1n, droppedBlocks: 1n });
    const status = await chain.read(ExtrinsicStatus, `/v1/extrinsics/${bytesToHex(hash)}`);
    expect(status.state).toBe('unknown');
    expect(errorOf(await chain.get(`/v1/blocks/${bytesToHex(blockHash)}`)).name).toBe('BlockNotFound');
    expect(errorOf(await chain.get('/v1/blocks/2')).name).toBe('BlockNotFound');
    const listed = await chain.read(AccountExtrinsics, `/v1/accounts/${addressOf('//Alice')}/extrinsics`);
    expect(listed.extrinsics.map(({ block }) => block)).toEqual([1n]);
    expect((await chain.submit(extrinsic)).status).toBe(202);
    await chain.producer.mine(1);
    expect((await headOf(chain)).hash).toEqual(blockHash);
  });

  it('keeps in the pool what is still valid', async () => {
    const chain = start();
    await seal(chain, 3);
    await chain.submit(chain.sign(transferToBob(5n)));
    await revert(chain, { block: '0' });
    expect(chain.chain.headNumber()).toBe(0n);
    expect(chain.pool.counts()).toEqual({ ready: 1, future: 0 });
  });

  it.each([
    [{ block: '4' }, 404, 'BlockNotFound'],
    [{ id: '9' }, 404, 'SnapshotNotFound'],
    [{ name: 'nobody' }, 404, 'SnapshotNotFound'],
    [{}, 400, 'MalformedBody'],
  ])('%j is refused and changes nothing', async (target, status, name) => {
    const chain = start();
    await seal(chain, 3);
    const digest = chain.digest();
    const reply = await chain.post('/dev/revert', JSON.stringify(target), JSON_TYPE);
    expect([reply.status, errorOf(reply).name]).toEqual([status, name]);
    expect(chain.digest()).toBe(digest);
  });
});

describe('a revert on disk', () => {
  const open = (folder: string) => start({ dataFolder: folder }, { store: openSqliteStore(folder) });
  const close = async (chain: UnderTest) => {
    running.splice(running.indexOf(chain), 1);
    await chain.close();
  };

  it('is there after a restart, with every snapshot', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yumanet-revert-'));
    folders.push(folder);
    const first = open(folder);
    await seal(first, 2);
    await snapshot(first, 'old');
    await seal(first, 1);
    const next = await headOf(first);
    await seal(first, 3);
    await snapshot(first, 'young');
    const young = first.digest();
    await revert(first, { name: 'old' });
    await close(first);

    const second = open(folder);
    expect(second.chain.headNumber()).toBe(2n);
    second.clock.advance(5_000_000);
    await second.producer.mine(1);
    expect(await headOf(second)).toEqual(next);
    await revert(second, { name: 'young' });
    expect(second.digest()).toBe(young);
    await close(second);
    expect(open(folder).digest()).toBe(young);
  });

  it('that cannot be written has not happened', async () => {
    const inner = createMemoryStore();
    let isFull = true;
    const moveHead = (...move: Parameters<typeof inner.moveHead>) => {
      if (isFull) throw storeFault('store_full', 'the disk is full');
      inner.moveHead(...move);
    };
    const chain = start({}, { store: storeWith(inner, { moveHead }) });
    await seal(chain, 3);
    const digest = chain.digest();
    const reply = await chain.post('/dev/revert', '{"block":"1"}', JSON_TYPE);
    expect([reply.status, errorOf(reply).name]).toEqual([503, 'StorageFull']);
    expect(chain.digest()).toBe(digest);
    await seal(chain, 1);
    expect(chain.chain.headNumber()).toBe(4n);
    isFull = false;
    await revert(chain, { block: '1' });
    expect(chain.chain.headNumber()).toBe(1n);
  });
});

describe.each(['on disk', 'in memory'])('a checkpoint of a block that is made again, %s', (place) => {
  it('is that of the block, on the chain and set aside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yumanet-revert-'));
    folders.push(folder);
    const store = place === 'on disk' ? openSqliteStore(folder, { checkpointsKept: 1 }) : createMemoryStore();
    const chain = start({ dataFolder: folder }, { store, checkpointIntervalBlocks: 4n });
    await seal(chain, 3);
    await snapshot(chain, 'a');
    await seal(chain, 1);
    await snapshot(chain, 'b');
    const digest = chain.digest();
    for (let turn = 0; turn < 2; turn += 1) {
      await revert(chain, { name: 'a' });
      await seal(chain, 1);
      expect(chain.digest()).toBe(digest);
      await seal(chain, 9);
      await revert(chain, { name: 'b' });
      expect(chain.digest()).toBe(digest);
    }
    const line = store.findLine(chain.chain.head().hash);
    expect(line === undefined ? undefined : store.readCheckpoint(line)?.header.number).toBe(4n);
  });
});

describe('the clock after a revert', () => {
  it('goes on from the block that had its time fixed, after a restart too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yumanet-revert-'));
    folders.push(folder);
    const first = start({ dataFolder: folder }, { store: openSqliteStore(folder) });
    await seal(first, 2);
    await snapshot(first, 'here');
    await seal(first, 1);
    await revert(first, { name: 'here' });
    first.clock.advance(60_000);
    await first.producer.mine(1);
    const { timestampMs } = (await headOf(first)).header;
    const wallMs = first.clock.nowMs();
    running.splice(running.indexOf(first), 1);
    await first.close();
    const second = start({ dataFolder: folder }, { store: openSqliteStore(folder) });
    second.clock.advance(wallMs - second.clock.nowMs() + 1_000);
    await second.producer.mine(1);
    expect((await headOf(second)).header.timestampMs).toBe(timestampMs + 1_000n);
  });
});

describe('snapshots', () => {
  it('are listed, removed by name or id, and bounded', async () => {
    const chain = start();
    await snapshot(chain, 'a');
    for (let made = 1; made < 64; made += 1) await snapshot(chain);
    const full = await chain.post('/dev/snapshot', '{}', JSON_TYPE);
    expect([full.status, errorOf(full).name]).toEqual([422, 'TooManySnapshots']);
    await chain.post('/dev/remove-snapshot', '{"name":"a"}', JSON_TYPE);
    const reply = await chain.post('/dev/remove-snapshot', '{"id":"2"}', JSON_TYPE, PROTOBUF_TYPE);
    expect(SnapshotList.decode(reply.body).snapshots.map(({ id }) => id)).toEqual(
      Array.from({ length: 62 }, (_, index) => BigInt(index + 3)),
    );
    expect((await snapshot(chain)).id).toBe(65n);
  });

  it.each(['', '7', '7a', 'a b', `a${'b'.repeat(64)}`])('cannot be named %j', async (name) => {
    const reply = await start().post('/dev/snapshot', JSON.stringify({ name }), JSON_TYPE);
    expect(errorOf(reply).name).toBe('MalformedBody');
  });
});
