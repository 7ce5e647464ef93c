import { bytesToHex } from '@yumanet/protocol';
import {
  AccountInfo,
  Block,
  Dump,
  type Extrinsic,
  ExtrinsicStatus,
  Header,
  type KeptBlock,
  LoadResponse,
} from '@yumanet/protocol/messages';
import { createFakeCrypto } from '@yumanet/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoordinatorConfig } from '../../src/config/coordinator-config.ts';
import {
  addressOf,
  errorOf,
  JSON_TYPE,
  PROTOBUF_TYPE,
  startUnderTest,
  transferToBob,
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

async function dump(chain: UnderTest, wish: object = {}): Promise<Dump> {
  const reply = await chain.post('/dev/dump', JSON.stringify(wish), JSON_TYPE, PROTOBUF_TYPE);
  expect(reply.status).toBe(200);
  return Dump.decode(reply.body);
}

async function load(chain: UnderTest, file: Dump): Promise<LoadResponse> {
  const reply = await chain.post('/dev/load', Dump.encode(file));
  expect(reply.status).toBe(200);
  return LoadResponse.decode(reply.body);
}

async function refusalOf(chain: UnderTest, file: Dump): Promise<string> {
  const digest = chain.digest();
  const reply = await chain.post('/dev/load', Dump.encode(file));
  expect(errorOf(reply)).toMatchObject({ name: 'DumpRejected', code: 'invalid_argument' });
  expect(chain.digest()).toBe(digest);
  return String(errorOf(reply).facts['problem']);
}

/** A chain with a past: extrinsics, controls, epochs, and something in the pool. */
async function livedChain(): Promise<UnderTest> {
  const chain = start({ seed: 'lived', name: 'lived' });
  await chain.submit(chain.sign(transferToBob(5n)));
  await chain.producer.mine(12);
  await chain.post('/dev/faucet', JSON.stringify({ account: addressOf('//Bob'), amount: '9' }), JSON_TYPE);
  chain.clock.advance(777);
  await chain.producer.mine(9);
  await chain.submit(chain.sign(transferToBob(6n), { nonce: 1n }));
  return chain;
}

/** Some blocks more; their hashes tell whether two chains are the same. */
async function goOn(chain: UnderTest): Promise<string[]> {
  const hashes: string[] = [];
  for (let made = 0; made < 12; made += 1) {
    chain.clock.advance(1_000);
    await chain.producer.mine(1);
    hashes.push(bytesToHex(chain.chain.head().hash));
  }
  return hashes;
}

describe('a dump', () => {
  it.each([{}, { without_history: true }])('%j goes on elsewhere as the chain does here', async (wish) => {
    const chain = await livedChain();
    const file = await dump(chain, wish);
    const elsewhere = start();
    elsewhere.clock.advance(123_456);
    await elsewhere.producer.mine(3);
    const loaded = await load(elsewhere, file);
    expect(loaded).toMatchObject({ head: 21n, headHash: chain.chain.head().hash, poolEntries: 1 });
    expect(loaded.genesisHash).toEqual(chain.chain.genesisHash());
    expect(await elsewhere.readChain()).toEqual(await chain.readChain());
    expect(await goOn(elsewhere)).toEqual(await goOn(chain));
  });

  it('has every block, and each resolves by its hash after the load', async () => {
    const chain = await livedChain();
    const file = await dump(chain);
    const elsewhere = start();
    await load(elsewhere, file);
    for (let number = 0; number <= 21; number += 1) {
      const block = await chain.read(Block, `/v1/blocks/${number}`);
      expect(await elsewhere.read(Block, `/v1/blocks/${number}`)).toEqual(block);
      expect(await elsewhere.read(Block, `/v1/blocks/${bytesToHex(block.hash)}`)).toEqual(block);
    }
    const hash = bytesToHex(file.blocks[0]?.block.receipts[0]?.hash ?? new Uint8Array());
    const status = await elsewhere.read(ExtrinsicStatus, `/v1/extrinsics/${hash}`);
    expect(status).toMatchObject({ state: 'included', block: 1n });
    const bob = `/v1/accounts/${addressOf('//Bob')}?at=3`;
    expect(await elsewhere.read(AccountInfo, bob)).toEqual(await chain.read(AccountInfo, bob));
  });

  it('without history serves its last timestamp, and refuses what is before it', async () => {
    const chain = await livedChain();
    const elsewhere = start();
    await load(elsewhere, await dump(chain, { without_history: true }));
    const { header, hash } = chain.chain.head();
    expect(await elsewhere.read(Block, '/v1/blocks/21')).toMatchObject({ hash, header, extrinsics: [] });
    expect(await elsewhere.read(Block, `/v1/blocks/${bytesToHex(hash)}`)).toMatchObject({ header });
    expect(errorOf(await elsewhere.get('/v1/blocks/20')).name).toBe('BlockNotFound');
    const early = errorOf(await elsewhere.get('/v1/subnets?at=20'));
    expect(early).toMatchObject({ name: 'StateNotKept', facts: { first_block: 21n, head: 21n } });
    const reply = await elsewhere.post('/dev/revert', '{"block":"20"}', JSON_TYPE);
    expect(errorOf(reply)).toMatchObject({ name: 'StateNotKept', facts: { first_block: 21n } });
    await goOn(elsewhere);
    expect((await elsewhere.post('/dev/revert', '{"block":"21"}', JSON_TYPE)).status).toBe(200);
    expect(elsewhere.chain.head().hash).toEqual(hash);
  });

  it('of a chain that was loaded without history is a dump like any other', async () => {
    const chain = await livedChain();
    const second = start();
    await load(second, await dump(chain, { without_history: true }));
    await goOn(second);
    const third = start();
    await load(third, await dump(second));
    expect(third.digest()).toBe(second.digest());
    expect(await third.read(Block, '/v1/blocks/25')).toEqual(await second.read(Block, '/v1/blocks/25'));
  });

  it('in JSON is the same', async () => {
    const chain = await livedChain();
    const json = (await chain.post('/dev/dump', '{}', JSON_TYPE)).body;
    const elsewhere = start();
    expect((await elsewhere.post('/dev/load', json, JSON_TYPE)).status).toBe(200);
    expect(elsewhere.digest()).toBe(chain.digest());
  });

  it('takes the snapshots of the chain that it replaces along', async () => {
    const chain = start();
    await chain.producer.mine(2);
    await chain.post('/dev/snapshot', '{"name":"gone"}', JSON_TYPE);
    await load(chain, await dump(chain));
    const reply = await chain.post('/dev/revert', '{"name":"gone"}', JSON_TYPE);
    expect(errorOf(reply).name).toBe('SnapshotNotFound');
  });

  it('that is a recording has the blocks and no pool', async () => {
    const chain = await livedChain();
    const file = Dump.decode((await chain.post('/dev/record', '{}', JSON_TYPE, PROTOBUF_TYPE)).body);
    expect([file.blocks.length, file.pool.length, file.base.header.number]).toEqual([21, 0, 0n]);
  });
});

describe('POST /dev/load refuses', () => {
  it('what this version does not know', async () => {
    const chain = await livedChain();
    const file = await dump(chain);
    expect(await refusalOf(chain, { ...file, format: file.format + 1 })).toContain(`is ${file.format + 1}`);
    expect(await refusalOf(chain, { ...file, ruleSet: '424' })).toContain('424');
  });

  it('a state that is not what its digest says', async () => {
    const chain = await livedChain();
    const file = await dump(chain);
    const records = file.base.records.slice(1);
    expect(await refusalOf(chain, { ...file, base: { ...file.base, records } })).toContain('digest');
  });

  it('a later state in which an invariant is broken and nobody wrote storage', async () => {
    const chain = await livedChain();
    const file = await dump(chain, { without_history: true });
    const records = file.base.records.filter(({ item }) => item !== 'TotalIssuance');
    expect(await refusalOf(chain, { ...file, base: { ...file.base, records } })).toContain('TotalIssuance');
  });

  it('an item that does not exist, and bytes that fit none', async () => {
    const chain = await livedChain();
    const file = await dump(chain);
    const withRecord = (item: string) => ({
      ...file.base,
      records: [...file.base.records, { item, key: Uint8Array.of(1), value: Uint8Array.of(1) }],
    });
    expect(await refusalOf(chain, { ...file, base: withRecord('Bern') })).toContain('Bern');
    expect(await refusalOf(chain, { ...file, base: withRecord('TotalIssuance') })).not.toBe('');
  });

  it('blocks with a gap, and one that does not come out as it was kept', async () => {
    const chain = await livedChain();
    const file = await dump(chain);
    expect(await refusalOf(chain, { ...file, blocks: file.blocks.toSpliced(4, 1) })).toContain('block 6');
    const [first, ...rest] = file.blocks;
    if (first === undefined) throw new Error('there is a block');
    const emptied = { ...first, block: { ...first.block, extrinsics: [], receipts: [] } };
    expect(await refusalOf(chain, { ...file, blocks: [emptied, ...rest] })).toContain('block 1');
  });

  it.each([
    ['clock_ms', (file: Dump): Dump => ({ ...file, clockMs: (1n << 48n) + 1n })],
    ['number', withHeader({ number: 1n << 54n })],
    ['timestamp_ms', withHeader({ timestampMs: (1n << 64n) - 1n })],
  ])('a %s that nothing could go on from', async (field, change) => {
    const chain = await livedChain();
    const file = await dump(chain, { without_history: true });
    expect(await refusalOf(chain, change(file))).toContain(field);
  });

  it('a receipt, an event or epochs that do not come out of the block', async () => {
    const chain = await livedChain();
    const file = await dump(chain);
    const changed = (index: number, change: (kept: KeptBlock) => KeptBlock): Dump => ({
      ...file,
      blocks: file.blocks.map((kept, at) => (at === index ? change(kept) : kept)),
    });
    const withBlock = (part: Partial<Block>) => (kept: KeptBlock) => ({ ...kept, block: { ...kept.block, ...part } });
    const receipts = file.blocks[0]?.block.receipts.map((receipt) => ({ ...receipt, events: [] }));
    expect(await refusalOf(chain, changed(0, withBlock({ receipts: receipts ?? [] })))).toContain('receipts[0]');
    expect(await refusalOf(chain, changed(9, withBlock({ events: [] })))).toContain('events[0]');
    expect(
      await refusalOf(
        chain,
        changed(9, (kept) => ({ ...kept, epochs: [] })),
      ),
    ).toContain('epochs');
  });
});

function withHeader(header: Partial<Header>): (file: Dump) => Dump {
  return (file) => {
    const changed = { ...file.base.header, ...header };
    return {
      ...file,
      base: { ...file.base, header: changed, hash: createFakeCrypto().blake2b256(Header.encode(changed)) },
    };
  };
}

describe('the pool of a dump', () => {
  it('comes along as far as the chain takes it', async () => {
    const chain = await livedChain();
    const file = await dump(chain);
    const value = { offsetMs: 0n, fixedBlockTimeMs: (1n << 64n) - 1n };
    const hostile: Extrinsic = { extrinsic: { case: 'dev', value: { action: { case: 'clock', value } } } };
    const elsewhere = start();
    expect(await load(elsewhere, { ...file, pool: [hostile, ...file.pool, ...file.pool] })).toMatchObject({
      poolEntries: 1,
    });
    await elsewhere.producer.mine(1);
    expect(elsewhere.chain.headNumber()).toBe(22n);
  });
});
