/** Random small networks: stakes, permits, weights, activity, hyperparameters and mechanisms of up to seven neurons. */

import { toUid } from '@yumanet/protocol';
import fc from 'fast-check';
import { changeMechanismCount } from '../../src/rules/mechanisms.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { BlockAtRegistration, LastUpdate, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { Delegates } from '../../src/state/items/staking-items.ts';
import { MechanismEmissionSplit } from '../../src/state/items/subnet-items.ts';
import { Weights } from '../../src/state/items/weight-items.ts';
import { setStake } from './set-stake.ts';
import { bytesOf, createTestChain, hotkey, SUBNET, type TestChain } from './test-chain.ts';

const NEURONS_MAX = 7;
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
  secondWeights: fc.array(u16, { minLength: NEURONS_MAX, maxLength: NEURONS_MAX }),
});
/** A plan for a network. */
export const randomNetwork = fc.record({
  neurons: fc.array(neuron, { minLength: 2, maxLength: NEURONS_MAX }),
  kappa: u16,
  penalty: u16,
  isYuma3: fc.boolean(),
  isLiquid: fc.boolean(),
  /** One mechanism, or two with even parts or these. */
  mechanisms: fc.constantFrom('one', 'even', [65_535], [0, 65_535], [20_000, 45_535]),
});
export type Network = typeof randomNetwork extends fc.Arbitrary<infer T> ? T : never;

function applyNetwork(state: ChainState, plan: Network): void {
  const { neurons, kappa, penalty, isYuma3, isLiquid } = plan;
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
  if (plan.mechanisms !== 'one') addMechanism(state, plan, updates);
  neurons.forEach(({ stake, take, isNew, weights }, uid) => {
    const key = hotkey(URIS[uid] ?? '');
    setStake(state, key, SUBNET, stake);
    state.set(Delegates, take, key);
    state.set(BlockAtRegistration, isNew ? number : 0n, SUBNET, toUid(uid));
    state.set(Weights, rowOf(weights, neurons.length), INDEX, toUid(uid));
  });
}

function addMechanism(state: ChainState, { neurons, mechanisms }: Network, updates: readonly bigint[]): void {
  changeMechanismCount(state, SUBNET, 2);
  if (typeof mechanisms !== 'string') state.set(MechanismEmissionSplit, mechanisms, SUBNET);
  const index = storageIndexOf(SUBNET, 1);
  state.set(LastUpdate, updates, index);
  neurons.forEach(({ secondWeights }, uid) => {
    state.set(Weights, rowOf(secondWeights, neurons.length), index, toUid(uid));
  });
}

function rowOf(weights: readonly number[], neuronCount: number) {
  const values = weights.slice(0, neuronCount);
  return { uids: Uint16Array.from(values.keys()), values: Uint16Array.from(values) };
}

/** A chain with the plan's neurons, one block old, and the URIs of their hotkeys by uid. */
export function createNetwork(plan: Network): { readonly chain: TestChain; readonly uris: readonly string[] } {
  const chain = createTestChain();
  const uris = URIS.slice(0, plan.neurons.length);
  const register = (uri: string) =>
    chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(uri) } });
  chain.mine(uris.slice(1).map(register));
  applyNetwork(chain.state, plan);
  return { chain, uris };
}
