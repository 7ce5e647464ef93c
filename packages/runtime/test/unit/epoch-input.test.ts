/** What an epoch reads of the neurons is what is kept under each of their uids. */
import { toUid } from '@yumanet/protocol';
import { expect, it } from 'vitest';
import { readEpochInput } from '../../src/rules/epoch-input.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { Bonds, Weights } from '../../src/state/items/weight-items.ts';
import { row } from '../support/epoch-run.ts';
import { SUBNET } from '../support/test-chain.ts';
import { weightsNetwork } from '../support/weights-network.ts';

it('has the rows of every uid in their order, empty ones where there is none, and nothing of uids that are no neuron', () => {
  const { state } = weightsNetwork();
  for (const mechid of [0, 1]) {
    const index = storageIndexOf(SUBNET, mechid);
    state.set(Weights, row([2, 7 + mechid]), index, toUid(3));
    state.set(Weights, row([3, 5], [4, 6]), index, toUid(1));
    state.set(Weights, row([0, 9]), index, toUid(5));
    state.set(Bonds, row([1, 8 + mechid]), index, toUid(4));
    state.set(Bonds, row([1, 2]), index, toUid(0));
    state.remove(Bonds, index, toUid(0));
    const uids = [0, 1, 2, 3, 4].map(toUid);
    const { weights, bonds } = readEpochInput(state, { netuid: SUBNET, block: 30n, raoEmission: 0n, mechid });
    expect(weights).toEqual(uids.map((uid) => state.get(Weights, index, uid)));
    expect(bonds).toEqual(uids.map((uid) => state.get(Bonds, index, uid)));
    expect(weights.map(({ uids: named }) => named.length)).toEqual([0, 2, 0, 1, 0]);
    expect(bonds[4]?.values).toEqual(Uint16Array.of(8 + mechid));
  }
});
