/** Submission against a coordinator made of a handler: nonces, collisions, lost answers. */
import {
  accountToBytes,
  type ErrorName,
  extrinsicHash,
  httpStatusOf,
  refuse,
  toErrorInfo,
  verifyExtrinsicSignature,
} from '@yumanet/protocol';
import {
  AccountInfo,
  Call,
  ChainInfo,
  ErrorInfo,
  ExtrinsicStatus,
  PoolStatus,
  SignedExtrinsic,
} from '@yumanet/protocol/messages';
import { createMemoryTransport, createVirtualClock, type MemoryResponse } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { ChainRefusal } from '../../src/client/chain-refusal.ts';
import { createClient } from '../../src/client/create-client.ts';
import { VALID_HORIZON_BLOCKS } from '../../src/client/submit-extrinsic.ts';
import { noticeOf } from '../support/fake-stream.ts';
import { fakeCrypto, testKey } from '../support/neurons.ts';

const alice = testKey('//Alice');
const call: Call = { call: { case: 'startCall', value: { netuid: 1 } } };
const GENESIS = new Uint8Array(32).fill(9);

const chainInfo: ChainInfo = {
  name: 'test',
  genesisHash: GENESIS,
  ruleSet: 'test',
  preset: 'fast',
  head: noticeOf(50n).header,
  headHash: new Uint8Array(32),
  mode: { mode: 'manual', intervalMs: 0 },
  totalIssuance: 0n,
  blockEmission: 0n,
  sudoKey: new Uint8Array(32),
  dev: true,
  fixedBlockTimeMs: 0n,
  clockOffsetMs: 0n,
};

function ok(body: Uint8Array, status = 200): MemoryResponse {
  return { status, body };
}

function refused(name: ErrorName): MemoryResponse {
  const error = toErrorInfo(refuse('pool', name, { blocks_to_wait: 3n }));
  return { status: httpStatusOf(error.code), body: ErrorInfo.encode(error) };
}

interface Pooled {
  readonly extrinsic: SignedExtrinsic;
  readonly hash: Uint8Array;
}

function setUp(answers: (((pooled: Pooled) => MemoryResponse) | undefined)[] = []) {
  const chain = { nonce: 4n, pool: [] as Pooled[], sent: [] as Pooled[], paths: [] as string[] };
  const find = (hex: string) => chain.pool.some(({ hash }) => `0x${Buffer.from(hash).toString('hex')}` === hex);
  const transport = createMemoryTransport({
    'http://chain': ({ body, url }) => {
      const path = url.slice('http://chain'.length);
      chain.paths.push(path);
      if (path === '/v1/chain') return ok(ChainInfo.encode(chainInfo));
      if (path.startsWith('/v1/accounts/')) {
        const account = accountToBytes(alice.account);
        const none = { ownedHotkeys: [], autoStakes: [], relations: [] };
        return ok(AccountInfo.encode({ account, block: 50n, free: 0n, nonce: chain.nonce, ...none }));
      }
      if (path.startsWith('/v1/pool')) return ok(PoolStatus.encode(poolStatus(chain.pool)));
      if (path.startsWith('/v1/extrinsics/')) {
        const state = find(path.slice('/v1/extrinsics/'.length)) ? 'pool' : 'unknown';
        return ok(ExtrinsicStatus.encode({ hash: new Uint8Array(32), state }));
      }
      const extrinsic = SignedExtrinsic.decode(body ?? new Uint8Array(0));
      const pooled = { extrinsic, hash: extrinsicHash(fakeCrypto, extrinsic) };
      chain.sent.push(pooled);
      const answer = answers.shift();
      if (answer !== undefined) return answer(pooled);
      chain.pool.push(pooled);
      return ok(ExtrinsicStatus.encode({ hash: pooled.hash, state: 'pool' }), 202);
    },
  });
  const streams = { open: () => () => undefined };
  const clock = createVirtualClock(0);
  const client = createClient({ url: 'http://chain/', transport, streams, clock, crypto: fakeCrypto });
  const nonces = () => chain.sent.map(({ extrinsic }) => extrinsic.nonce);
  return { chain, client, nonces };
}

function poolStatus(pool: readonly Pooled[]): PoolStatus {
  const entries = pool.map(({ extrinsic, hash }) => ({
    hash,
    signer: extrinsic.signer,
    nonce: extrinsic.nonce,
    call: 'start_call',
    state: 'ready',
    validUntil: extrinsic.validUntil,
  }));
  return { ready: pool.length, future: 0, capacity: 10, entries };
}

describe('submit', () => {
  it('signs for this chain with the next nonce and a bounded horizon', async () => {
    const { chain, client } = setUp();
    const outcome = await client.submit(alice.pair, call);
    const [sent] = chain.sent;
    expect(outcome).toEqual({ kind: 'pooled', hash: sent?.hash, nonce: 4n, validUntil: 50n + VALID_HORIZON_BLOCKS });
    expect(sent?.extrinsic).toMatchObject({ nonce: 4n, genesisHash: GENESIS, scheme: 'sr25519' });
    expect(sent !== undefined && verifyExtrinsicSignature(fakeCrypto, sent.extrinsic)).toBe(true);
    expect(sent !== undefined && Call.decode(sent.extrinsic.call)).toEqual(call);
  });

  it.each([
    { lastBlock: 59n, horizonBlocks: 16n, validUntil: 59n },
    { lastBlock: 66n, horizonBlocks: 16n, validUntil: 66n },
    { lastBlock: 67n, horizonBlocks: 16n, validUntil: 66n },
    { lastBlock: 40n, horizonBlocks: 16n, validUntil: 40n },
  ])('ends at block $validUntil for a last block $lastBlock and a horizon of $horizonBlocks from 50', async (plan) => {
    const { lastBlock, horizonBlocks, validUntil } = plan;
    const { client } = setUp();
    expect(await client.submit(alice.pair, call, { lastBlock, horizonBlocks })).toMatchObject({ validUntil });
  });

  it('counts on while its own wait in the pool, also when called at once', async () => {
    const { client, nonces } = setUp();
    await Promise.all([
      client.submit(alice.pair, call),
      client.submit(alice.pair, call),
      client.submit(alice.pair, call),
    ]);
    expect(nonces()).toEqual([4n, 5n, 6n]);
  });

  it('goes back to the chain when its own are gone from the pool', async () => {
    const { chain, client, nonces } = setUp();
    await client.submit(alice.pair, call);
    chain.pool = [];
    await client.submit(alice.pair, call);
    expect(nonces()).toEqual([4n, 4n]);
  });

  it('begins where the chain is after it went back, though a later one of its own still waits', async () => {
    const { chain, client, nonces } = setUp();
    await client.submit(alice.pair, call);
    await client.submit(alice.pair, call);
    chain.nonce = 2n;
    await client.submit(alice.pair, call);
    await client.submit(alice.pair, call);
    await client.submit(alice.pair, call);
    expect(nonces()).toEqual([4n, 5n, 2n, 3n, 6n]);
  });

  it('fills the place of one that the pool dropped before a later one', async () => {
    const { chain, client, nonces } = setUp();
    await client.submit(alice.pair, call);
    await client.submit(alice.pair, call);
    chain.pool.shift();
    await client.submit(alice.pair, call);
    expect(nonces()).toEqual([4n, 5n, 4n]);
  });

  it('counts on in a pool that is too large to look through', async () => {
    const { chain, client, nonces } = setUp();
    await client.submit(alice.pair, call);
    await client.submit(alice.pair, call);
    const [other] = chain.pool;
    if (other === undefined) throw new Error('nothing waits');
    const stranger = { ...other, extrinsic: { ...other.extrinsic, signer: new Uint8Array(32) } };
    chain.pool = [...Array.from({ length: 998 }, () => stranger), ...chain.pool];
    await client.submit(alice.pair, call);
    expect(nonces()).toEqual([4n, 5n, 6n]);
  });

  it.each(['Stale', 'TooLowPriority'] as const)(
    'looks into the pool after %s, for a key that others use too',
    async (name) => {
      const { chain, client, nonces } = setUp([
        (pooled) => {
          const other = { ...pooled, hash: new Uint8Array(32) };
          chain.pool.push(other, { ...other, extrinsic: { ...other.extrinsic, nonce: 5n } });
          return refused(name);
        },
      ]);
      expect((await client.submit(alice.pair, call)).kind).toBe('pooled');
      expect(nonces()).toEqual([4n, 6n]);
    },
  );

  it('gives up after three collisions, with the refusal as a value', async () => {
    const collide = () => refused('Stale');
    const { chain, client } = setUp([collide, collide, collide]);
    expect(await client.submit(alice.pair, call)).toMatchObject({
      kind: 'refused',
      error: { name: 'Stale', stage: 'pool' },
    });
    expect(chain.sent).toHaveLength(3);
  });

  it('returns another refusal at once, with its facts', async () => {
    const { chain, client } = setUp([() => refused('SettingWeightsTooFast')]);
    const outcome = await client.submit(alice.pair, call);
    expect(outcome.kind === 'refused' && outcome.error.facts.get('blocks_to_wait')).toEqual({
      value: { case: 'number', value: 3n },
    });
    expect(chain.sent).toHaveLength(1);
  });

  it('asks for the hash when the answer is lost', async () => {
    const lost = (_pooled: Pooled): MemoryResponse => ({ status: 200, elapsedMs: Number.POSITIVE_INFINITY });
    const { chain, client } = setUp([
      (pooled) => {
        chain.pool.push(pooled);
        return lost(pooled);
      },
      lost,
    ]);
    expect((await client.submit(alice.pair, call)).kind).toBe('pooled');
    expect(await client.submit(alice.pair, call)).toMatchObject({ kind: 'unknown' });
  });

  it('asks for the wait it was given', async () => {
    const receipt = { index: 0, hash: new Uint8Array(32), events: [] };
    const { chain, client } = setUp([
      ({ hash }) => ok(ExtrinsicStatus.encode({ hash, state: 'included', block: 51n, receipt })),
    ]);
    const outcome = await client.submit(alice.pair, call, { wait: 'included', timeoutMs: 5_000 });
    expect(outcome).toMatchObject({ kind: 'included', block: 51n });
    expect(chain.paths).toContain('/v1/extrinsics?wait=included&timeout_ms=5000');
  });

  it('tells a call that failed in its block from one that worked', async () => {
    const error = toErrorInfo(refuse('dispatch', 'SubnetNotExists'));
    const receipt = { index: 0, hash: new Uint8Array(32), events: [], error };
    const { client } = setUp([
      ({ hash }) => ok(ExtrinsicStatus.encode({ hash, state: 'included', block: 51n, receipt })),
    ]);
    const outcome = await client.submit(alice.pair, call, { wait: 'included' });
    expect(outcome).toMatchObject({
      kind: 'refused',
      block: 51n,
      error: { name: 'SubnetNotExists', stage: 'dispatch' },
    });
  });
});

describe('reads', () => {
  it('throw a refusal with its name, and a fault for anything that is no answer', async () => {
    const transport = createMemoryTransport({
      'http://refuses': () => refused('SubnetNotExists'),
      'http://babbles': () => ok(Uint8Array.of(0xff)),
      'http://breaks': () => ({ status: 500, body: Buffer.from('<html>') }),
    });
    const clientOf = (url: string) =>
      createClient({
        url,
        transport,
        streams: { open: () => () => undefined },
        clock: createVirtualClock(0),
        crypto: fakeCrypto,
      });
    await expect(clientOf('http://refuses').metagraph(1)).rejects.toThrow(ChainRefusal);
    await expect(clientOf('http://babbles').chain()).rejects.toMatchObject({ code: 'coordinator_malformed_answer' });
    await expect(clientOf('http://breaks').chain()).rejects.toMatchObject({ code: 'coordinator_malformed_answer' });
    await expect(clientOf('http://nobody').chain()).rejects.toMatchObject({ code: 'coordinator_unreachable' });
  });

  it('name blocks, storage keys and accounts as the routes want them', async () => {
    const { chain, client } = setUp();
    const ignore = async (read: Promise<unknown>) => read.then(undefined, (error: unknown) => error);
    await ignore(client.block(7n));
    await ignore(client.block('head'));
    await ignore(client.weights(2, 7n));
    await ignore(client.bonds(2, 7n, 1));
    await ignore(client.explain(2, 3));
    await ignore(client.explain(2, 3, 1));
    await ignore(client.storage('Weights', ['1', 'a/b'], { after: 'x y', limit: 5 }));
    expect(chain.paths).toEqual([
      '/v1/blocks/7',
      '/v1/blocks/head',
      '/v1/subnets/2/weights?at=7',
      '/v1/subnets/2/bonds?mechid=1&at=7',
      '/v1/subnets/2/explain/3',
      '/v1/subnets/2/explain/3?mechid=1',
      '/v1/storage/Weights/1/a%2Fb?after=x+y&limit=5',
    ]);
  });
});
