import { describe, expect, it } from 'vitest';
import { branchesOf, findLine, trunksOf } from '../../src/store/chain-line.ts';
import { bytes32 } from '../fixture/fake-blocks.ts';

/** Blocks 1 to 5 are on the chain; 6 to 1,000 hang on block 5, set aside. Counts the steps. */
function longBranch() {
  const steps = { count: 0 };
  const numberIn = (hash: Uint8Array) => new DataView(hash.buffer, hash.byteOffset).getUint32(0);
  const graph = {
    numberOf: (hash: Uint8Array) => (numberIn(hash) <= 5 ? BigInt(numberIn(hash)) : undefined),
    parentOf: (hash: Uint8Array) => {
      steps.count += 1;
      return numberIn(hash) > 1_000 ? undefined : bytes32(1, numberIn(hash) - 1);
    },
  };
  return { graph, steps };
}

const ENDS = Array.from({ length: 64 }, (_, index) => bytes32(1, 1_000 - index));

describe('the lines of many restore points', () => {
  it('are walked along once, however many share them', () => {
    const { graph, steps } = longBranch();
    expect(trunksOf(graph, ENDS)).toEqual(ENDS.map(() => 5n));
    expect(steps.count).toBe(995);
    steps.count = 0;
    expect(branchesOf(graph, ENDS).size).toBe(995);
    expect(steps.count).toBe(995);
  });

  it('have no trunk when a block before them is not kept', () => {
    const { graph } = longBranch();
    const lost = bytes32(1, 2_000);
    expect(findLine(graph, lost)).toBeUndefined();
    expect(trunksOf(graph, [lost, bytes32(1, 3)])).toEqual([3n]);
    expect(branchesOf(graph, [lost, bytes32(1, 7)]).size).toBe(2);
  });
});
