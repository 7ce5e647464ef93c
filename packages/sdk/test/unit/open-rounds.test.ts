import { type AccountId, FaultError } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import type { TaskResult } from '../../src/validator/ask-miner.ts';
import { createOpenRounds, OPEN_ROUNDS_MAX, truthOf } from '../../src/validator/open-rounds.ts';
import { createFakeChain } from '../support/fake-chain.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { fakeCrypto, testKey } from '../support/neurons.ts';

const honest = testKey('//honest').account;
const silent = testKey('//silent').account;
const asked = { taskId: 'task', kind: 'byte', attempts: 1 };
const results: readonly TaskResult[] = [
  {
    ...asked,
    target: { uid: 1, hotkey: honest, url: 'http://127.0.0.1:1' },
    outcome: 'ok',
    score: 0,
    judge: (truth) => truth.below(1_000) / 1_000,
    elapsedMs: 1,
  },
  {
    ...asked,
    target: { uid: 2, hotkey: silent, url: 'http://127.0.0.1:2' },
    outcome: 'timeout',
    score: 0,
    elapsedMs: 300,
  },
];
const roundAt = (block: bigint) => ({ block, seed: `seed/${block}`, results, spared: new Set<AccountId>() });

function setUp(head = 10n, periodBlocks = 1n) {
  const chain = createFakeChain(metagraphOf([], { block: head }));
  chain.beacon = { scheme: 'x25519', periodBlocks };
  const rounds = createOpenRounds(chain.client, fakeCrypto);
  const goTo = (block: bigint) => {
    chain.metagraph = metagraphOf([], { block });
  };
  return { chain, rounds, goTo };
}

describe('a round that waits for its truth', () => {
  it('is judged once the pulse is out, and not before', async () => {
    const { rounds, goTo } = setUp();
    expect(await rounds.hold(roundAt(10n), 4n)).toBe('held');
    goTo(13n);
    expect(await rounds.settle(13n)).toEqual([]);
    goTo(14n);
    const [settled] = await rounds.settle(14n);
    expect(settled).toMatchObject({ block: 10n, truthBlock: 14n, truthRound: 15n });
    expect(settled?.results[0]?.score).toBeGreaterThan(0);
    expect(settled?.results[1]?.score).toBe(0);
    expect(await rounds.settle(14n)).toEqual([]);
    expect(rounds.count).toBe(0);
  });

  it('is judged by its own pulse alone: the same whenever it is asked for, and another for another round', async () => {
    const scoreOf = async (settledAt: bigint, block: bigint) => {
      const { rounds, goTo } = setUp(block);
      await rounds.hold({ ...roundAt(block), seed: 'seed' }, 4n);
      goTo(settledAt);
      const [settled] = await rounds.settle(settledAt);
      return settled?.results[0]?.score;
    };
    expect(await scoreOf(14n, 10n)).toBe(await scoreOf(40n, 10n));
    expect(await scoreOf(40n, 10n)).not.toBe(await scoreOf(40n, 11n));
  });

  it('counts for nobody when the pulse was out before the answers were in', async () => {
    const { rounds, goTo } = setUp();
    goTo(13n);
    expect(await rounds.hold(roundAt(10n), 4n)).toBe('held');
    goTo(14n);
    expect(await rounds.hold(roundAt(10n), 4n)).toBe('late');
    expect(rounds.count).toBe(1);
  });

  it('stays while the chain is away, and is judged when it is back', async () => {
    const { chain, rounds, goTo } = setUp();
    await rounds.hold(roundAt(10n), 4n);
    goTo(20n);
    chain.isDown = true;
    await expect(rounds.settle(20n)).rejects.toThrow(FaultError);
    chain.isDown = false;
    expect(await rounds.settle(20n)).toHaveLength(1);
  });

  it('is forgotten when the chain goes back behind it', async () => {
    const { rounds, goTo } = setUp();
    await rounds.hold(roundAt(8n), 4n);
    await rounds.hold(roundAt(10n), 4n);
    rounds.forgetAfter(8n);
    goTo(30n);
    expect((await rounds.settle(30n)).map(({ block }) => block)).toEqual([8n]);
  });

  it('waits in a list with a bound: the oldest is forgotten', async () => {
    const { rounds } = setUp();
    for (let index = 0; index < OPEN_ROUNDS_MAX; index += 1) {
      expect(await rounds.hold(roundAt(10n), 400n)).toBe('held');
    }
    expect(await rounds.hold(roundAt(10n), 400n)).toBe('full');
    expect(rounds.count).toBe(OPEN_ROUNDS_MAX);
  });
});

describe('the round of the beacon', () => {
  it.each([
    [14n, 1n, 14n],
    [14n, 5n, 15n],
    [15n, 5n, 15n],
    [16n, 5n, 20n],
  ])('for block %i with periods of %i begins in block %i', (block, period, truthBlock) => {
    const truth = truthOf(block, period);
    expect(truth.truthBlock).toBe(truthBlock);
    expect((truth.truthRound - 1n) * period).toBe(truthBlock);
  });
});
