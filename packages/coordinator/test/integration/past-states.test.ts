import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { errorOf, JSON_TYPE, jsonOf, startUnderTest, type UnderTest } from '../fixture/coordinator-under-test.ts';

let chain: UnderTest;

afterEach(() => chain.close());

const URL = '/v1/subnets/1/metagraph';
const readAt = async (block: number) => jsonOf(await chain.get(`${URL}?at=${block}`, JSON_TYPE));

describe('reads before the states in memory', () => {
  it('show what was read then, in any order', async () => {
    chain = startUnderTest({}, { checkpointIntervalBlocks: 500n });
    const seen = new Map<number, unknown>();
    for (const block of [0, 1, 11, 40, 1_030, 1_100]) {
      await chain.producer.mine(Math.max(1, block - Number(chain.chain.headNumber())));
      const { block: head, ...rest } = jsonOf(await chain.get(URL, JSON_TYPE));
      seen.set(Number(head), { block: head, ...rest });
    }
    await chain.producer.mine(2_000);
    const digest = chain.digest();
    for (const block of [...seen.keys(), ...[...seen.keys()].toReversed()]) {
      expect(await readAt(block)).toEqual(seen.get(block));
    }
    expect(chain.digest()).toBe(digest);
  });

  it('work when every checkpoint but the first state is gone', async () => {
    const store = createMemoryStore({ checkpointsKept: 1 });
    chain = startUnderTest({}, { store, checkpointIntervalBlocks: 500n });
    await chain.producer.mine(1_030);
    const seen = jsonOf(await chain.get(`${URL}?at=1029`, JSON_TYPE));
    await chain.producer.mine(2_100);
    expect(await readAt(1_029)).toEqual(seen);
  });

  it('at once, for different blocks, all get their own', async () => {
    chain = startUnderTest();
    await chain.producer.mine(1_500);
    const blocks = [5, 300, 7, 200, 5];
    const answers = await Promise.all(blocks.map(readAt));
    expect(answers.map(({ block }) => Number(block))).toEqual(blocks);
  });

  it('that take too long say how much is left, and are nearer the next time', async () => {
    chain = startUnderTest();
    await chain.producer.mine(1_500);
    const slow = chain.get(`${URL}?at=400`, JSON_TYPE);
    while (chain.clock.timerCount === 0) await new Promise((resolve) => setImmediate(resolve));
    chain.clock.advance(8_000);
    const reply = await slow;
    expect(reply.status).toBe(503);
    const { name, facts } = errorOf(reply);
    expect(name).toBe('StateNotReady');
    expect(Number(facts['blocks_left'])).toBeGreaterThan(0);
    expect(Number(facts['blocks_left'])).toBeLessThan(400);
    expect(await readAt(400)).toMatchObject({ block: '400' });
  });

  it('say so when the chain is taken back meanwhile', async () => {
    chain = startUnderTest();
    await chain.producer.mine(1_500);
    const slow = chain.get(`${URL}?at=400`, JSON_TYPE);
    while (chain.clock.timerCount === 0) await new Promise((resolve) => setImmediate(resolve));
    const reverted = chain.post('/dev/revert', '{"block":"100"}', JSON_TYPE);
    const answer = await slow;
    expect((await reverted).status).toBe(200);
    // Whichever of the two works first: the state of the chain that was, or the news that it is no more.
    if (answer.status === 200) expect(jsonOf(answer)).toMatchObject({ block: '400' });
    else expect(errorOf(answer).name).toBe('ChainReverted');
    expect(errorOf(await chain.get(`${URL}?at=400`)).name).toBe('BlockNotFound');
  });
});
