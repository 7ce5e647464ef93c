/** What why-not says is what then happens: set_weights goes through or not, and the next epoch pays or does not. */
import { asHotkey } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhyNot } from '../../src/reads/read-why-not.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { mineEpoch } from '../support/explained-chain.ts';
import { createNetwork, randomNetwork } from '../support/random-network.ts';
import { account, attempt, hotkey, SUBNET, type TestChain } from '../support/test-chain.ts';
import { poolRefusal } from '../support/weights-network.ts';

function whyNot({ state }: TestChain, uri: string) {
  const result = readWhyNot(state, { netuid: SUBNET, hotkey: asHotkey(account(uri)), versionKey: 5n });
  if (!result.ok) throw new Error(result.refusal.name);
  return result.value;
}

const limits = fc.record({
  threshold: fc.constantFrom(0n, 1n, 2n, 10n ** 14n),
  rateLimit: fc.constantFrom(0n, 1n, 2n, 100n),
  versionKey: fc.constantFrom(0n, 5n, 6n),
});

describe('why-not', () => {
  it('names the first refusal of set_weights, and none when it goes through', () => {
    fc.assert(
      fc.property(randomNetwork, limits, (plan, { threshold, rateLimit, versionKey }) => {
        const { chain, uris } = createNetwork(plan);
        const { state } = chain;
        state.set(parameters.StakeThreshold, threshold);
        state.set(parameters.WeightsSetRateLimit, rateLimit, SUBNET);
        state.set(parameters.WeightsVersionKey, versionKey, SUBNET);
        state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
        state.set(parameters.MinAllowedWeights, 0, SUBNET);
        for (const uri of [...uris, '//nobody']) {
          const said = whyNot(chain, uri);
          const value = { netuid: 1, dests: [], weights: [], versionKey: 5n };
          const mark = state.mark();
          const { refusal } = attempt(state, uri, { case: 'setWeights', value });
          state.rollbackTo(mark);
          expect(said.obstacles.find((one) => one.for === 'set_weights')?.name).toBe(refusal?.name);
          expect(said.canSetWeights).toBe(refusal === undefined);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('names the first refusal of a commit, by pool and block, and none when it goes through', () => {
    fc.assert(
      fc.property(randomNetwork, limits, (plan, { threshold, rateLimit, versionKey }) => {
        const { chain, uris } = createNetwork(plan);
        const { state } = chain;
        state.set(parameters.StakeThreshold, threshold);
        state.set(parameters.WeightsSetRateLimit, rateLimit, SUBNET);
        state.set(parameters.WeightsVersionKey, versionKey, SUBNET);
        state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
        for (const uri of [...uris, '//nobody']) {
          const said = whyNot(chain, uri);
          const call = { case: 'commitWeights', value: { netuid: 1, commitHash: new Uint8Array(32) } } as const;
          const mark = state.mark();
          const refusal = poolRefusal(state, uri, call) ?? attempt(state, uri, call).refusal;
          state.rollbackTo(mark);
          const refusing = said.obstacles.filter(
            (one) => one.for === 'commit_weights' && one.name !== 'CommitWouldBeDropped',
          );
          expect(refusing[0]?.name).toBe(refusal?.name);
          expect(said.obstacles.filter((one) => one.for === 'set_weights')).toEqual([]);
          expect(said.canSetWeights).toBe(!said.obstacles.some((one) => one.for === 'commit_weights'));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says who will be paid by the next epoch', () => {
    fc.assert(
      fc.property(randomNetwork, (plan) => {
        const { chain, uris } = createNetwork(plan);
        const said = uris.map((uri) => whyNot(chain, uri));
        const { run, explanations } = mineEpoch(chain, uris.map(hotkey));
        const isPaid = explanations.map(({ payment }) => payment.staked > payment.ownerCut);
        expect(said.map(({ willEarn }) => willEarn)).toEqual(isPaid);
        expect(said.map(({ nextEpochBlock }) => nextEpochBlock)).toEqual(uris.map(() => run.block));
        const then = said.flatMap(({ obstacles }) =>
          obstacles.filter(({ name }) => name === 'NeuronNoValidatorPermit'),
        );
        expect(then.every(({ facts }) => facts.get('next_epoch_block')?.value.value === run.block)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
