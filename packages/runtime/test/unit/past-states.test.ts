/** States of the past, and conditions on states. */
import type { StorageCondition } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { withBlocksUndone } from '../../src/block/apply-block.ts';
import { prepareCondition } from '../../src/reads/prepare-condition.ts';
import { snapshotOf } from '../../src/state/snapshot.ts';
import { bytesOf, createTestChain, TAO } from '../support/test-chain.ts';

describe('blocks undone for a reader', () => {
  it('shows each earlier state, and leaves the present one as it was', () => {
    const chain = createTestChain();
    const past = Array.from({ length: 25 }, (_, index) => {
      const before = snapshotOf(chain.state);
      const transfer = { case: 'transferKeepAlive', value: { dest: bytesOf('//Eve'), value: TAO } } as const;
      return { before, undo: chain.mine(index % 3 === 0 ? [chain.sign('//Bob', transfer)] : []).undo };
    }).reverse();
    const present = snapshotOf(chain.state);
    for (const [index, { before }] of past.entries()) {
      const undos = past.slice(0, index + 1).map(({ undo }) => undo);
      expect(withBlocksUndone(chain.state, undos, snapshotOf)).toEqual(before);
      expect(snapshotOf(chain.state)).toEqual(present);
    }
  });

  it('puts the blocks forward again when the reader throws', () => {
    const chain = createTestChain();
    const { undo } = chain.mine();
    const present = snapshotOf(chain.state);
    const read = () => {
      throw new Error('no');
    };
    expect(() => withBlocksUndone(chain.state, [undo], read)).toThrow('no');
    expect(snapshotOf(chain.state)).toEqual(present);
  });
});

describe('a condition', () => {
  const { state } = createTestChain();
  const holds = (condition: StorageCondition) => {
    const prepared = prepareCondition(state, condition);
    return prepared.kind === 'ready' ? prepared.test(state) : prepared.refusal.name;
  };

  it.each([
    ['Tempo', ['1'], '==', '10', true],
    ['Tempo', ['1'], '==', '"10"', true],
    ['Tempo', ['1'], '!=', '10', false],
    ['Tempo', ['1'], '<', '10', false],
    ['Tempo', ['1'], '<=', '10', true],
    ['TotalIssuance', [], '>', '5', true],
    ['TotalIssuance', [], '>=', '"99999999999999999999"', false],
    ['NetworksAdded', ['1'], '==', 'true', true],
    ['Active', ['1'], '==', '[true]', true],
    ['Uids', ['1', '5C4hrfjw9DjXZTzV3MwzrrAr9P1MJhSrvWGWqi1eSuyUpnhM'], '==', 'null', true],
    ['Uids', ['1', '5C4hrfjw9DjXZTzV3MwzrrAr9P1MJhSrvWGWqi1eSuyUpnhM'], '<', '3', false],
    ['Tempo', ['99'], '<', '1000', true],
  ])('%s%j %s %s is %s', (...[item, key, operator, value, expected]) => {
    expect(holds({ item, key, operator, value })).toBe(expected);
  });

  it.each([
    ['Tempus', ['1'], '==', '1', 'StorageItemNotFound'],
    ['Tempo', [], '==', '1', 'InvalidParameter'],
    ['Tempo', ['x'], '==', '1', 'InvalidParameter'],
    ['Tempo', ['1'], '=', '1', 'InvalidParameter'],
    ['Tempo', ['1'], '<', 'true', 'InvalidParameter'],
    ['Tempo', ['1'], '<', '1.5', 'InvalidParameter'],
    ['Tempo', ['1'], '==', '{', 'InvalidParameter'],
    ['Active', ['1'], '<', '1', 'InvalidParameter'],
  ])('%s%j %s %s is refused', (...[item, key, operator, value, name]) => {
    expect(holds({ item, key, operator, value })).toBe(name);
  });
});
