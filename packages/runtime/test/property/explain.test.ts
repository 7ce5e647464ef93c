/** Explanations add up to what was paid, in random networks and in the default one. */
import { toUid } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { BlockAtRegistration, LastUpdate, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { Delegates, TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { Weights } from '../../src/state/items/weight-items.ts';
import { expectSums } from '../support/expect-sums.ts';
import { mineEpoch } from '../support/explained-chain.ts';
import { bytesOf, createTestChain, hotkey, SUBNET } from '../support/test-chain.ts';

const NEURONS_MAX = 7;
const EPOCHS = 3;
const INDEX = storageIndexOf(SUBNET);
/** Uid 0 is the genesis validator, the owner's. */
const URIS = ['//validator1_sn1', ...Array.from({ length: NEURONS_MAX - 1 }, (_, index) => `//n${index + 1}`)];

const rao = fc.oneof(fc.bigInt({ min: 0n, max: 3n }), fc.bigInt({ min: 0n, max: 10n ** 15n }));
const u16 = fc.oneof(fc.constantFrom(0, 1, 32_767, 65_535), fc.integer({ min: 0, max: 65_535 }));
const neuron = fc.record({
  stake: rao,
  permit: fc.boolean(),
  take: u16,
  isIdle: fc.boolean(),
  isNew: fc.boolean(),
  weights: fc.array(u16, { minLength: NEURONS_MAX, maxLength: NEURONS_MAX }),
});
const network = fc.record({
  neurons: fc.array(neuron, { minLength: 2, maxLength: NEURONS_MAX }),
  kappa: u16,
  penalty: u16,
  isYuma3: fc.boolean(),
  isLiquid: fc.boolean(),
});
type Network = typeof network extends fc.Arbitrary<infer T> ? T : never;

function applyNetwork(state: ChainState, { neurons, kappa, penalty, isYuma3, isLiquid }: Network): void {
  state.set(parameters.Kappa, kappa, SUBNET);
  state.set(parameters.BondsPenalty, penalty, SUBNET);
  state.set(parameters.Yuma3On, isYuma3, SUBNET);
  state.set(parameters.LiquidAlphaOn, isLiquid, SUBNET);
  state.set(parameters.ActivityCutoffFactorMilli, 1_000, SUBNET);
  const permits = neurons.map(({ permit }) => permit);
  state.set(ValidatorPermit, permits, SUBNET);
  const { number } = state.head;
  const updates = neurons.map(({ isIdle }) => (isIdle ? 0n : number));
  state.set(LastUpdate, updates, INDEX);
  neurons.forEach(({ stake, take, isNew, weights }, uid) => {
    const key = hotkey(URIS[uid] ?? '');
    state.set(TotalHotkeyAlpha, stake, key, SUBNET);
    state.set(Delegates, take, key);
    state.set(BlockAtRegistration, isNew ? number : 0n, SUBNET, toUid(uid));
    const values = weights.slice(0, neurons.length);
    const row = { uids: Uint16Array.from(values.keys()), values: Uint16Array.from(values) };
    state.set(Weights, row, INDEX, toUid(uid));
  });
}

describe('explanations add up', () => {
  it('in random small networks over several epochs', () => {
    fc.assert(
      fc.property(network, (plan) => {
        const chain = createTestChain();
        const uris = URIS.slice(0, plan.neurons.length);
        chain.mine(
          uris
            .slice(1)
            .map((uri) =>
              chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(uri) } }),
            ),
        );
        applyNetwork(chain.state, plan);
        for (let epoch = 0; epoch < EPOCHS; epoch += 1) expectSums(mineEpoch(chain, uris.map(hotkey)));
      }),
      { numRuns: 60 },
    );
  });

  it('in the default network, whose miners all earn', () => {
    const chain = createTestChain();
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
