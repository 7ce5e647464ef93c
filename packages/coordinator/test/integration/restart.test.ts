import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FaultError } from '@yumanet/protocol';
import { Block, ExtrinsicStatus } from '@yumanet/protocol/messages';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CoordinatorConfig } from '../../src/config/coordinator-config.ts';
import { trunkLine } from '../../src/store/chain-line.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { startUnderTest, transferToBob, type UnderTest } from '../fixture/coordinator-under-test.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yumanet-restart-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function open(seed = 'seed'): UnderTest {
  return startUnderTest({ dataFolder: folder, seed }, { store: openSqliteStore(folder) });
}

function faultOf(act: () => unknown): FaultError {
  try {
    act();
  } catch (error) {
    if (error instanceof FaultError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** What a start with these settings warns of, on the chain of the folder. */
async function ignoredBy(config: Partial<CoordinatorConfig>): Promise<unknown[]> {
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
  const chain = startUnderTest({ dataFolder: folder, ...config }, { store: openSqliteStore(folder), log });
  await chain.producer.mine(1);
  await chain.close();
  return lines.map((line) => JSON.parse(line).settings);
}

describe('settings that a chain is not made with', () => {
  it('are named, a scenario only when one is asked for', async () => {
    expect(await ignoredBy({})).toEqual([]);
    expect(await ignoredBy({ scenario: 'halving', preset: 'mainnet' })).toEqual([['preset', 'scenario']]);
    expect(await ignoredBy({})).toEqual([]);
  });

  it('are none on a chain that began with the scenario, with the flag or without', async () => {
    expect(await ignoredBy({ scenario: 'halving' })).toEqual([]);
    expect(await ignoredBy({ scenario: 'halving' })).toEqual([]);
    expect(await ignoredBy({})).toEqual([]);
  });
});

describe('a restart', () => {
  it('continues the chain with the same digest', async () => {
    const first = open();
    const { hash } = ExtrinsicStatus.decode((await first.submit(first.sign(transferToBob(5n)))).body);
    await first.post(
      '/dev/faucet',
      JSON.stringify({ account: '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty' }),
      'application/json',
    );
    await first.producer.mine(15);
    const before = await first.readChain();
    const blockBefore = await first.read(Block, '/v1/blocks/1');
    await first.close();

    const second = open();
    expect(await second.readChain()).toEqual(before);
    expect(await second.read(Block, '/v1/blocks/1')).toEqual(blockBefore);
    expect(await second.read(ExtrinsicStatus, `/v1/extrinsics/0x${Buffer.from(hash).toString('hex')}`)).toMatchObject({
      state: 'included',
      block: 1n,
    });
    expect((await second.submit(second.sign(transferToBob(5n)))).status).toBe(409);
    await second.producer.mine(1);
    expect(second.chain.headNumber()).toBe(16n);
    await second.close();
  });

  it('reproduces every developer control, and reads as of the blocks before it', async () => {
    const bob = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
    const controls: readonly (readonly [string, unknown])[] = [
      ['/dev/set-balance', { account: bob, free: '7000' }],
      ['/dev/set-storage', { item: 'SubnetworkN', key: ['1'], value: 9 }],
      ['/dev/impersonate', { account: bob, call: { start_call: { netuid: 1 } } }],
      ['/dev/clock', { offset_ms: '5000', fixed_block_time_ms: '12000' }],
    ];
    const first = open();
    for (const [route, body] of controls) {
      expect((await first.post(route, JSON.stringify(body), 'application/json')).status).toBe(202);
      await first.producer.mine(8);
    }
    const before = await first.readChain();
    const url = `/v1/accounts/${bob}?at=3`;
    const seen = (await first.get(url)).body;
    await first.close();

    const second = open();
    expect(await second.readChain()).toEqual(before);
    expect(before).toMatchObject({ clockOffsetMs: 5_000n, fixedBlockTimeMs: 12_000n });
    expect((await second.get(url)).body).toEqual(seen);
    await second.close();
  });

  it('gives the digest of a chain that never stopped', async () => {
    const steady = startUnderTest();
    await steady.producer.mine(30);
    const first = open();
    await first.producer.mine(13);
    await first.close();
    const second = open('another seed does not matter any more');
    await second.producer.mine(17);
    expect(second.digest()).toBe(steady.digest());
    await steady.close();
    await second.close();
  });

  it('starts from the last checkpoint', async () => {
    const first = open();
    await first.producer.mine(1_030);
    const digest = first.digest();
    await first.close();
    const store = openSqliteStore(folder);
    expect(store.readCheckpoint(trunkLine(2_000n))?.header.number).toBe(1_024n);
    store.close();
    const damaged = new DatabaseSync(join(folder, 'chain.sqlite'));
    damaged.exec('UPDATE blocks SET body = zeroblob(10) WHERE number < 1024');
    damaged.close();
    const second = open();
    expect(second.digest()).toBe(digest);
    await second.close();
  });

  it('leaves no block between two checkpoints of a long run unkept', async () => {
    const first = open();
    await first.producer.mine(2_050);
    await first.close();
    const store = openSqliteStore(folder);
    expect(store.readCheckpoint(trunkLine(2_050n))?.header.number).toBe(2_048n);
    expect(store.readHeadNumber()).toBe(2_050n);
    store.close();
  });

  it('names the block that does not come out as it was kept', async () => {
    const first = open();
    await first.producer.mine(5);
    await first.close();
    const store = openSqliteStore(folder);
    const kept = store.readBlock(3n);
    store.close();
    if (kept === undefined) throw new Error('block 3 is not there');
    const changed: Block = { ...kept.block, header: { ...kept.block.header, stateDigest: new Uint8Array(32) } };
    const damaged = new DatabaseSync(join(folder, 'chain.sqlite'));
    damaged.prepare('UPDATE blocks SET body = ? WHERE number = 3').run(Block.encode(changed));
    damaged.close();
    const again = openSqliteStore(folder);
    const fault = faultOf(() => startUnderTest({ dataFolder: folder }, { store: again }));
    again.close();
    expect(fault.code).toBe('store_mismatch');
    expect(fault.message).toContain('block 3 ');
    expect(fault.message).toContain('state digest');
  });

  it('tells a damaged block from one that never was', async () => {
    const first = open();
    await first.producer.mine(2);
    await first.close();
    const damaged = new DatabaseSync(join(folder, 'chain.sqlite'));
    damaged.exec("UPDATE blocks SET body = x'ff' WHERE number = 2");
    damaged.close();
    const fault = faultOf(() => openSqliteStore(folder));
    expect(fault.code).toBe('store_corrupt');
  });
});
