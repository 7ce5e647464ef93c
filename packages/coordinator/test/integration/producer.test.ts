import { FaultError } from '@yumanet/protocol';
import { Block, type Call, ExtrinsicStatus } from '@yumanet/protocol/messages';
import { runEpoch } from '@yumanet/yuma';
import { describe, expect, it, test } from 'vitest';
import { BLOCK_BYTES_MAX } from '../../src/pool/pool-limits.ts';
import type { BlockStore } from '../../src/store/block-store.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { errorOf, JSON_TYPE, START_MS, startUnderTest, transferToBob } from '../fixture/coordinator-under-test.ts';
import { storeWith } from '../fixture/store-with.ts';

/** A store whose medium can be made to fail. */
function createFailingStore(): { store: BlockStore; failNext: (error: Error) => void } {
  const inner = createMemoryStore();
  let failure: Error | undefined;
  const append: BlockStore['append'] = (blocks, checkpoint) => {
    if (failure !== undefined) throw failure;
    inner.append(blocks, checkpoint);
  };
  return {
    store: storeWith(inner, { append }),
    failNext: (error) => {
      failure = error;
    },
  };
}

const diskFull = new FaultError('store_full', 'the disk is full');

test('live blocks compute their epochs with the kernel that was given', async () => {
  let epochs = 0;
  const epochKernel: typeof runEpoch = (input) => {
    epochs += 1;
    return runEpoch(input);
  };
  const chain = startUnderTest({ mode: 'manual' }, { kernels: { epochKernel } });
  await chain.producer.mine(20);
  expect(epochs).toBe(2);
  await chain.close();
});

describe('interval mode', () => {
  it('seals a block per interval, with rising timestamps', async () => {
    const chain = startUnderTest({ mode: 'interval' });
    chain.clock.advance(999);
    expect(chain.chain.headNumber()).toBe(0n);
    chain.clock.advance(1);
    expect(chain.chain.headNumber()).toBe(1n);
    chain.clock.advance(5_000);
    expect(chain.chain.headNumber()).toBe(6n);
    const { header } = await chain.read(Block, '/v1/blocks/6');
    expect(header).toMatchObject({ mode: 'interval', timestampMs: BigInt(START_MS + 6_000) });
    await chain.close();
    chain.clock.advance(5_000);
    expect(chain.chain.headNumber()).toBe(6n);
    expect(chain.clock.timerCount).toBe(0);
  });

  it('leaves what a block cannot take to the next', async () => {
    const chain = startUnderTest({ mode: 'interval' });
    for (let nonce = 0n; nonce < 5n; nonce += 1n) await chain.submit(chain.sign(transferToBob(1n), { nonce }));
    chain.clock.advance(1_000);
    expect((await chain.read(Block, '/v1/blocks/1')).extrinsics).toHaveLength(5);
    await chain.close();
  });
});

describe('a block of batches that fail', () => {
  it('has no more of them than their events leave room for', async () => {
    const chain = startUnderTest({ mode: 'manual' });
    const netuids = new Array<number>(256).fill(1);
    const weights = netuids.map(() => ({ entries: [] }));
    const versionKeys = netuids.map(() => 0n);
    const call: Call = { call: { case: 'batchSetWeights', value: { netuids, weights, versionKeys } } };
    for (let nonce = 0n; nonce < 60n; nonce += 1n) {
      expect((await chain.submit(chain.sign(call, { nonce }))).status).toBe(202);
    }
    await chain.producer.mine(1);
    const block = await chain.read(Block, '/v1/blocks/1');
    // 256 items of 400 bytes, and 1.2 kB of its own: 50 of them in 5 MiB.
    expect(block.extrinsics).toHaveLength(50);
    expect(block.receipts[0]?.events.filter(({ name }) => name === 'BatchWeightItemFailed')).toHaveLength(256);
    expect(Block.encode(block).length).toBeLessThan(BLOCK_BYTES_MAX);
    await chain.producer.mine(1);
    expect((await chain.read(Block, '/v1/blocks/2')).extrinsics).toHaveLength(10);
    await chain.close();
  });
});

describe('instant mode', () => {
  it('gives each extrinsic a block of its own, and makes none without', async () => {
    const chain = startUnderTest({ mode: 'instant' });
    for (const nonce of [1n, 2n]) await chain.submit(chain.sign(transferToBob(1n), { nonce }));
    expect(chain.chain.headNumber()).toBe(0n);
    await chain.submit(chain.sign(transferToBob(1n), { nonce: 0n }));
    expect(chain.chain.headNumber()).toBe(3n);
    for (const number of [1, 2, 3]) {
      expect((await chain.read(Block, `/v1/blocks/${number}`)).extrinsics).toHaveLength(1);
    }
    chain.clock.advance(60_000);
    expect(chain.chain.headNumber()).toBe(3n);
    await chain.close();
  });

  it('seals at once what was waiting when it is switched on', async () => {
    const chain = startUnderTest();
    for (let nonce = 0n; nonce < 40n; nonce += 1n) await chain.submit(chain.sign(transferToBob(1n), { nonce }));
    const lastHash = new Promise((resolve) => {
      const check = () => (chain.pool.counts().ready === 0 ? resolve(undefined) : setImmediate(check));
      setImmediate(check);
    });
    chain.producer.setMode({ name: 'instant', intervalMs: 1_000 });
    await lastHash;
    expect(chain.chain.headNumber()).toBe(40n);
    await chain.close();
  });
});

describe('the same seed and inputs', () => {
  it('give the same blocks, another seed gives others', async () => {
    const run = async (seed: string) => {
      const chain = startUnderTest({ seed });
      await chain.submit(chain.sign(transferToBob(5n)));
      await chain.producer.mine(12);
      const { hash, header } = await chain.read(Block, '/v1/blocks/head');
      await chain.close();
      return { hash, header };
    };
    const [one, two, other] = [await run('a'), await run('a'), await run('b')];
    expect(two).toEqual(one);
    expect(other.header.randomness).not.toEqual(one.header.randomness);
    expect(other.hash).not.toEqual(one.hash);
  });

  it('give the same digest whether blocks were grouped or not', async () => {
    const [grouped, single] = [startUnderTest(), startUnderTest()];
    await grouped.producer.mine(70);
    for (let made = 0; made < 70; made += 1) await single.producer.mine(1);
    expect(grouped.digest()).toBe(single.digest());
    await grouped.close();
    await single.close();
  });
});

describe('a store that fails', () => {
  it('takes the block back, acknowledges nothing and halts', async () => {
    const { store, failNext } = createFailingStore();
    const halts: unknown[] = [];
    const chain = startUnderTest({}, { store, onHalt: (error) => halts.push(error) });
    await chain.producer.mine(1);
    const digest = chain.digest();
    const waiting = chain.submit(chain.sign(transferToBob(5n)), '?wait=included');
    failNext(diskFull);
    const mined = await chain.post('/dev/mine', '{"blocks":3}', JSON_TYPE);
    expect(mined.status).toBe(500);
    expect(errorOf(mined).message).toContain('halted');
    const answer = await waiting;
    expect(answer.status).toBe(500);
    expect(chain.digest()).toBe(digest);
    expect(store.readHeadNumber()).toBe(1n);
    expect(halts).toEqual([diskFull]);
    expect((await chain.get('/readyz', JSON_TYPE)).status).toBe(500);
    expect((await chain.get('/v1/chain')).status).toBe(200);
    expect((await chain.submit(chain.sign(transferToBob(5n), { nonce: 1n }))).status).toBe(500);
    await chain.close();
  });

  it('takes every block of a group back', async () => {
    const { store, failNext } = createFailingStore();
    const chain = startUnderTest({}, { store });
    const genesis = chain.digest();
    failNext(diskFull);
    expect(await chain.producer.mine(20)).toEqual({ kind: 'halted' });
    expect(chain.digest()).toBe(genesis);
    expect(chain.chain.headNumber()).toBe(0n);
    await chain.close();
  });

  it('stops the clock of interval mode', async () => {
    const { store, failNext } = createFailingStore();
    const chain = startUnderTest({ mode: 'interval' }, { store });
    failNext(diskFull);
    chain.clock.advance(5_000);
    expect(chain.producer.haltReason()).toBe(diskFull);
    expect(chain.clock.timerCount).toBe(0);
    await chain.close();
  });
});

describe('waiting for a block', () => {
  it('ends with 202 and the hash when it takes too long', async () => {
    const chain = startUnderTest();
    const answer = chain.submit(chain.sign(transferToBob(5n)), '?wait=included&timeout_ms=5000');
    await submitted(chain);
    chain.clock.advance(5_000);
    const reply = await answer;
    expect(reply.status).toBe(202);
    expect(ExtrinsicStatus.decode(reply.body).state).toBe('pool');
    await chain.close();
  });

  it('ends with the receipt when its block comes', async () => {
    const chain = startUnderTest({ mode: 'interval' });
    const answer = chain.submit(chain.sign(transferToBob(5n)), '?wait=included');
    await submitted(chain);
    chain.clock.advance(1_000);
    const reply = await answer;
    expect(reply.status).toBe(200);
    expect(ExtrinsicStatus.decode(reply.body)).toMatchObject({ state: 'included', block: 1n });
    await chain.close();
  });

  it('ends with the refusal when it expires in the pool', async () => {
    const chain = startUnderTest();
    const answer = chain.submit(chain.sign(transferToBob(5n), { nonce: 1n, validUntil: 1n }), '?wait=included');
    await submitted(chain);
    await chain.producer.mine(1);
    const reply = await answer;
    expect(reply.status).toBe(409);
    expect(errorOf(reply).name).toBe('AncientBirthBlock');
    await chain.close();
  });

  it('ends when the coordinator stops', async () => {
    const chain = startUnderTest();
    const answer = chain.submit(chain.sign(transferToBob(5n)), '?wait=included');
    await submitted(chain);
    await chain.close();
    const reply = await answer;
    expect(reply.status).toBe(503);
    expect(errorOf(reply).name).toBe('ServerBusy');
  });
});

/** Resolves when the pool has an entry: injected requests arrive some turns of the event loop later. */
async function submitted(chain: ReturnType<typeof startUnderTest>): Promise<void> {
  while ([...chain.pool.entries()].length === 0) await new Promise((resolve) => setImmediate(resolve));
}
