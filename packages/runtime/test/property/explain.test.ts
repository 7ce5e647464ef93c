/** Explanations add up to what was paid, in random networks and in the default one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSums } from '../support/expect-sums.ts';
import { explainAll, mineEpoch } from '../support/explained-chain.ts';
import { createNetwork, randomNetwork } from '../support/random-network.ts';
import { allowPlainWeights, bytesOf, createTestChain, hotkey } from '../support/test-chain.ts';

const EPOCHS = 3;

describe('explanations add up', () => {
  it('in random small networks over several epochs, by each mechanism', () => {
    fc.assert(
      fc.property(randomNetwork, (plan) => {
        const { chain, uris } = createNetwork(plan);
        for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
          const explained = mineEpoch(chain, uris.map(hotkey));
          for (const mechid of explained.run.mechanisms.keys()) {
            expectSums({ ...explained, explanations: explainAll(chain.state, explained.run, mechid) });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('in the default network, whose miners all earn', () => {
    const chain = createTestChain();
    allowPlainWeights(chain.state);
    const validators = ['//validator1_sn1', '//validator2_sn1'];
    const uris = [...validators, '//miner1_sn1', '//miner2_sn1', '//miner3_sn1'];
    chain.mine(
      uris
        .slice(1)
        .map((uri) => chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(uri) } })),
    );
    expectSums(mineEpoch(chain, uris.map(hotkey)));
    const value = { netuid: 1, dests: [2, 3, 4], versionKey: 0n };
    chain.mine(
      validators.map((uri, index) =>
        chain.sign(uri, { case: 'setWeights', value: { ...value, weights: [10, 30, 60 - 20 * index] } }),
      ),
    );
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      const explained = mineEpoch(chain, uris.map(hotkey));
      expectSums(explained);
      const incentives = explained.explanations.map(({ payment }) => payment.incentive);
      expect(incentives.slice(0, 2)).toEqual([0n, 0n]);
      expect(incentives.slice(2).every((amount) => amount > 0n)).toBe(true);
    }
  });
});
