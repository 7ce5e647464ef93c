import { toUid } from '@yumanet/protocol';
import { expect, it } from 'vitest';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { traceEpoch } from '../../src/explain/trace-epoch.ts';
import { storeMechanismEpoch } from '../../src/rules/store-epoch.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { Bonds } from '../../src/state/items/weight-items.ts';
import { epochInput, row } from '../support/epoch-run.ts';
import { createTestChain, ports, SUBNET } from '../support/test-chain.ts';

it('replaces every row of bonds that has or had entries, and gives none to who has none', () => {
  const { state } = createTestChain();
  const index = storageIndexOf(SUBNET);
  const bondsBefore = [row([1, 5], [2, 6]), row([1, 5]), row(), row()];
  bondsBefore.slice(0, 2).forEach((before, uid) => {
    state.set(Bonds, before, index, toUid(uid));
  });
  const output = { ...traceEpoch(epochInput()).output, bonds: [row([2, 7]), row(), row([3, 8]), row()] };
  storeMechanismEpoch(nextBlockContext(state, ports), { netuid: SUBNET, mechid: 0 }, { bondsBefore, output });
  const stored = bondsBefore.map((_, uid) => state.find(Bonds, index, toUid(uid)));
  expect(stored).toEqual([row([2, 7]), row(), row([3, 8]), undefined]);
});
