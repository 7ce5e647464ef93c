/** What is read of a subnet with two mechanisms: explanations, why-not, weights and bonds. */
import { toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { readExplanation, traceRun } from '../../src/reads/read-explanation.ts';
import { readBonds, readWeights } from '../../src/reads/read-uid-matrix.ts';
import { readWhyNot } from '../../src/reads/read-why-not.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { Axons } from '../../src/state/items/neuron-items.ts';
import { explainAll, mineEpoch } from '../support/explained-chain.ts';
import { eventsOf, hotkey, SUBNET } from '../support/test-chain.ts';
import { HOTKEYS, MINERS, setSplit, twoMechanisms, weigh } from '../support/two-mechanisms.ts';

describe('an explanation', () => {
  const explained = () => {
    const chain = twoMechanisms();
    eventsOf(chain.state, 'root', setSplit([16_384, 49_151]));
    weigh(chain, 0, [1, 1, 2]);
    weigh(chain, 1, [1, 0, 0]);
    const { run } = mineEpoch(chain, HOTKEYS);
    return { state: chain.state, run };
  };

  it('has the steps of one mechanism and the payment of both, in numbers and in words', () => {
    const { state, run } = explained();
    const [main, second] = [0, 1].map((mechid) => explainAll(state, run, mechid)[2]);
    expect([main?.mechid, main?.mechanismCount]).toEqual([0, 2]);
    expect(main?.payment).toEqual(second?.payment);
    expect(main?.emission.mechanisms).toEqual(second?.emission.mechanisms);
    expect(main?.emission.mechanisms.map(({ part, server }) => [part, server])).toEqual([
      [2_050_042_722n, 256_255_339n],
      [6_150_003_038n, 3_075_001_519n],
    ]);
    expect(main?.payment.incentive).toBe(256_255_339n + 3_075_001_519n);
    expect(main?.miner.incentiveU16).toBe(16_383);
    expect(second?.miner.incentiveU16).toBe(65_535);
    expect(second?.sentences[0]).toBe('Uid 2 was paid 3.331256858 alpha in the epoch of block 20.');
    expect(second?.sentences.slice(-2)).toEqual([
      'Your incentive from mechanism 1 of 2 is 3.075001519 alpha of the 6.150003038 alpha that its miners and validators share.',
      'Over all mechanisms it is 3.331256858 alpha; it was staked on your hotkey.',
    ]);
  });

  it('of a mechanism that earned nothing still says what the others paid', () => {
    const { state, run } = explained();
    const idle = explainAll(state, run, 1)[4];
    expect(idle?.emission.server).toBe(0n);
    expect(idle?.sentences.at(-1)).toMatch(
      /^Over all mechanisms it is 0\.51\d+ alpha; it was staked on your hotkey\.$/,
    );
  });

  it('refuses a mechanism that the epoch did not have', () => {
    const { state, run } = explained();
    const result = readExplanation(state, { netuid: SUBNET, uid: 2, traced: traceRun(run, 2) });
    expect(result).toMatchObject({
      ok: false,
      refusal: { name: 'MechanismDoesNotExist', facts: { mechid: 2n, mechanism_count: 2n, epoch_block: 20n } },
    });
  });
});

describe('why-not', () => {
  const whyNot = (state: ChainState, uri: string) => {
    const result = readWhyNot(state, { netuid: SUBNET, hotkey: hotkey(uri), versionKey: 0n });
    if (!result.ok) throw new Error(result.refusal.name);
    return result.value;
  };
  const obstaclesOf = (state: ChainState, uri: string) =>
    whyNot(state, uri)
      .obstacles.filter((one) => one.for === 'earn')
      .map(({ name, facts }) => [name, facts.get('mechid')?.value.value]);
  const FIRST_MINER = MINERS[0] ?? '';

  it('finds one mechanism that pays enough', () => {
    const chain = twoMechanisms();
    const { state } = chain;
    weigh(chain, 0, [0, 1, 1]);
    weigh(chain, 1, [1, 0, 0]);
    expect(whyNot(state, FIRST_MINER)).toMatchObject({ willEarn: true });
    eventsOf(state, 'root', setSplit([65_535]));
    expect(whyNot(state, FIRST_MINER)).toMatchObject({ willEarn: false });
    eventsOf(state, 'root', setSplit([0, 65_535]));
    expect(whyNot(state, FIRST_MINER)).toMatchObject({ willEarn: true });
  });

  it('names the obstacles of each mechanism that pays', () => {
    const chain = twoMechanisms();
    const { state } = chain;
    const key = hotkey(FIRST_MINER);
    state.set(Axons, { ...state.get(Axons, SUBNET, key), port: 8_091 }, SUBNET, key);
    weigh(chain, 0, [0, 1, 1]);
    weigh(chain, 1, [0, 0, 1]);
    expect(obstaclesOf(state, FIRST_MINER)).toEqual([
      ['NoWeightsReceived', 0n],
      ['NoWeightsReceived', 1n],
    ]);
    eventsOf(state, 'root', setSplit([0, 65_535]));
    expect(obstaclesOf(state, FIRST_MINER)).toEqual([['NoWeightsReceived', undefined]]);
  });
});

describe('weights and bonds', () => {
  it('are those of a mechanism', () => {
    const chain = twoMechanisms();
    const { state } = chain;
    weigh(chain, 0, [1, 1, 2]);
    weigh(chain, 1, [1, 0, 0]);
    chain.mineTo(20n);
    const first = readWeights(state, SUBNET, 0);
    expect(first).toMatchObject({ ok: true, value: { mechid: 0, rows: [{ uid: 0, values: [1, 1, 2] }, { uid: 1 }] } });
    expect(readWeights(state, SUBNET)).toEqual(first);
    expect(readWeights(state, SUBNET, 1)).toMatchObject({ value: { mechid: 1, rows: [{ values: [1, 0, 0] }, {}] } });
    const [main, second] = [0, 1].map((mechid) => readBonds(state, SUBNET, mechid));
    expect(main).toMatchObject({ value: { rows: [{ uids: [2, 3, 4] }, { uids: [2, 3, 4] }] } });
    expect(second).toMatchObject({ value: { rows: [{ uids: [2] }, { uids: [2] }] } });
  });

  it('of a mechanism or subnet that is not there are refused by name', () => {
    const { state } = twoMechanisms();
    for (const read of [readWeights, readBonds]) {
      expect(read(state, SUBNET, 2)).toMatchObject({
        refusal: { name: 'MechanismDoesNotExist', facts: { netuid: 1n, mechid: 2n, mechanism_count: 2n } },
      });
      expect(read(state, toNetuid(9), 2)).toMatchObject({ refusal: { name: 'SubnetNotExists' } });
    }
  });
});
