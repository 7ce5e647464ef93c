/** Timelocked fields of commitments: when a pulse opens them, what is kept, and what is dropped. */
import { toUid } from '@yumanet/protocol';
import type { CommitmentData } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { undoBlock } from '../../src/block/apply-block.ts';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { replaceNeuron } from '../../src/rules/replace-neuron.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { BeaconPeriodBlocks } from '../../src/state/items/beacon-items.ts';
import {
  CommitmentOf,
  LastCommitment,
  MaxSpace,
  RevealedCommitments,
  TimelockedIndex,
} from '../../src/state/items/commitment-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import {
  bytesOf,
  createTestChain,
  eventNames,
  eventsOf,
  hotkey,
  ports,
  SUBNET,
  type TestChain,
  wrapState,
} from '../support/test-chain.ts';

const NEURON = '//validator1_sn1';
const OTHER = '//validator2_sn1';
/** The pulse of every round of a test chain. */
const PULSE = new Uint8Array(32);

/** Both hotkeys have a uid. */
function chainWithNeurons(): TestChain {
  const chain = createTestChain();
  eventsOf(chain.state, '//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(OTHER) } });
  return chain;
}

type Field = CommitmentData['data'];

const commit = (...fields: readonly Field[]) =>
  ({ case: 'setCommitment', value: { netuid: 1, info: { fields: fields.map((data) => ({ data })) } } }) as const;
const raw: Field = { case: 'raw', value: Uint8Array.of(7) };
const sealed = (revealRound: bigint, ...payload: readonly number[]): Field => ({
  case: 'timelockEncrypted',
  value: { encrypted: Uint8Array.of(...PULSE, ...payload), revealRound },
});
const broken = (revealRound: bigint): Field => ({
  case: 'timelockEncrypted',
  value: { encrypted: new Uint8Array(40).fill(1), revealRound },
});
const revealed = (state: ChainState, uri = NEURON) =>
  state.get(RevealedCommitments, SUBNET, hotkey(uri)).map(([bytes, block]) => [[...bytes], block]);
const kinds = (state: ChainState, uri = NEURON) =>
  state.find(CommitmentOf, SUBNET, hotkey(uri))?.info.fields.map(({ kind }) => kind);

/** Seals a block; returns the reveals that it announces. */
function reveals(chain: TestChain) {
  return chain
    .mine()
    .block.events.filter(({ name }) => name === 'CommitmentRevealed')
    .map(({ event }) => event);
}

describe('a timelocked field', () => {
  it('is revealed in the first block of its round and not before, and the commitment goes with its last field', () => {
    const chain = chainWithNeurons();
    const { state } = chain;
    chain.run(NEURON, commit(sealed(6n, 1, 2)));
    // Round 6 begins with block 5.
    chain.mineTo(4n);
    expect(revealed(state)).toEqual([]);
    expect(kinds(state)).toEqual(['timelockEncrypted']);
    expect(reveals(chain)).toEqual([{ case: 'commitmentRevealed', value: { netuid: 1, who: bytesOf(NEURON) } }]);
    expect(state.head.number).toBe(5n);
    expect(revealed(state)).toEqual([[[1, 2], 5n]]);
    expect(state.has(CommitmentOf, SUBNET, hotkey(NEURON))).toBe(false);
    expect(state.get(TimelockedIndex)).toEqual([]);
    expect(state.get(LastCommitment, SUBNET, hotkey(NEURON))).toBe(1);
    expect(reveals(chain)).toEqual([]);
  });

  it('waits for the block that begins a longer round', () => {
    const chain = chainWithNeurons();
    const { state } = chain;
    state.set(BeaconPeriodBlocks, 4n);
    chain.run(NEURON, commit(sealed(3n, 1)));
    chain.mineTo(7n);
    expect(revealed(state)).toEqual([]);
    chain.mineTo(8n);
    expect(revealed(state)).toEqual([[[1], 8n]]);
  });

  it('of a round that is over is revealed in the next block', () => {
    const chain = chainWithNeurons();
    chain.mineTo(4n);
    chain.run(NEURON, commit(sealed(2n, 1)));
    expect(kinds(chain.state)).toEqual(['timelockEncrypted']);
    chain.mine();
    expect(revealed(chain.state)).toEqual([[[1], 6n]]);
  });

  it('of a round that never comes waits without end, and the block writes nothing for it', () => {
    const chain = chainWithNeurons();
    const { state } = chain;
    chain.run(NEURON, commit(sealed(0n, 1), sealed(2n ** 64n - 1n, 2), raw));
    const before = state.find(CommitmentOf, SUBNET, hotkey(NEURON));
    const index = state.get(TimelockedIndex);
    chain.mineTo(25n);
    expect(state.find(CommitmentOf, SUBNET, hotkey(NEURON))).toBe(before);
    expect(state.get(TimelockedIndex)).toBe(index);
    expect(revealed(state)).toEqual([]);
  });

  it('leaves the other fields of its commitment, which stays in the index while one of them waits', () => {
    const chain = chainWithNeurons();
    const { state } = chain;
    chain.run(NEURON, commit(sealed(4n, 1), raw, sealed(6n, 2)));
    chain.mineTo(3n);
    expect(kinds(state)).toEqual(['raw', 'timelockEncrypted']);
    expect(state.get(TimelockedIndex)).toEqual([[1, hotkey(NEURON)]]);
    expect(state.find(CommitmentOf, SUBNET, hotkey(NEURON))?.block).toBe(1);
    chain.mineTo(5n);
    expect(kinds(state)).toEqual(['raw']);
    expect(state.get(TimelockedIndex)).toEqual([]);
    expect(revealed(state)).toEqual([
      [[1], 3n],
      [[2], 5n],
    ]);
  });

  it('is dropped when it does not open, or opens to nothing', () => {
    const chain = chainWithNeurons();
    const { state } = chain;
    chain.run(NEURON, commit(broken(4n), sealed(4n)));
    chain.run(OTHER, commit(broken(4n), raw, sealed(4n, 3)));
    expect(kinds(state)).toEqual(['timelockEncrypted', 'timelockEncrypted']);
    expect(reveals(chain)).toEqual([{ case: 'commitmentRevealed', value: { netuid: 1, who: bytesOf(OTHER) } }]);
    expect(state.has(CommitmentOf, SUBNET, hotkey(NEURON))).toBe(false);
    expect(state.has(RevealedCommitments, SUBNET, hotkey(NEURON))).toBe(false);
    expect(kinds(state, OTHER)).toEqual(['raw']);
    expect(revealed(state, OTHER)).toEqual([[[3], 3n]]);
    expect(state.get(TimelockedIndex)).toEqual([]);
  });

  it('that was replaced before its round is never revealed', () => {
    const chain = chainWithNeurons();
    chain.run(NEURON, commit(sealed(6n, 1)));
    chain.run(NEURON, commit(sealed(8n, 2)));
    chain.mineTo(10n);
    expect(revealed(chain.state)).toEqual([[[2], 7n]]);
  });

  it('is revealed also when its hotkey has lost the uid', () => {
    const chain = chainWithNeurons();
    chain.run(OTHER, commit(sealed(6n, 1)));
    replaceNeuron(nextBlockContext(chain.state, ports), SUBNET, toUid(1), hotkey('//new'));
    chain.mineTo(5n);
    expect(revealed(chain.state, OTHER)).toEqual([[[1], 5n]]);
  });

  it('is revealed before the extrinsics of its block', () => {
    const chain = chainWithNeurons();
    chain.run(NEURON, commit(sealed(3n, 1)));
    const receipt = chain.run(NEURON, commit(sealed(9n, 2)));
    expect(eventNames(receipt.events)).toEqual(['TimelockCommitment', 'ExtrinsicSuccess']);
    expect(revealed(chain.state)).toEqual([[[1], 2n]]);
    expect(kinds(chain.state)).toEqual(['timelockEncrypted']);
  });
});

describe('reveals', () => {
  it('are kept in the order of their fields, an event for each', () => {
    const chain = chainWithNeurons();
    chain.run(NEURON, commit(sealed(3n, 1), sealed(2n, 2), sealed(3n, 3)));
    expect(reveals(chain)).toHaveLength(3);
    expect(revealed(chain.state)).toEqual([
      [[1], 2n],
      [[2], 2n],
      [[3], 2n],
    ]);
  });

  it('are kept for the newest 10', () => {
    const chain = chainWithNeurons();
    const { state } = chain;
    state.set(MaxSpace, 100_000);
    for (let first = 0; first < 12; first += 3) {
      chain.run(NEURON, commit(sealed(1n, first), sealed(1n, first + 1), sealed(1n, first + 2)));
    }
    // Round 1 is that of block 0, which brought no pulse.
    expect(revealed(state)).toEqual([]);
    for (let first = 0; first < 9; first += 3) {
      chain.run(NEURON, commit(sealed(2n, first), sealed(2n, first + 1), sealed(2n, first + 2)));
    }
    chain.run(NEURON, commit(sealed(2n, 9)));
    chain.mine();
    expect(revealed(state).map(([bytes]) => bytes)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((byte) => [byte]));
    chain.run(NEURON, commit(sealed(2n, 10), sealed(2n, 11)));
    chain.mine();
    expect(revealed(state).map(([bytes]) => bytes)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((byte) => [byte]));
  });

  it('look only at commitments that are in the index, and take out of it what has nothing to open', () => {
    const chain = chainWithNeurons();
    const { state } = chain;
    eventsOf(state, NEURON, commit(sealed(2n, 1)));
    eventsOf(state, OTHER, commit(raw));
    state.set(TimelockedIndex, [
      [1, hotkey(OTHER)],
      [9, hotkey('//nobody')],
    ]);
    chain.mine();
    expect(state.get(TimelockedIndex)).toEqual([]);
    expect(kinds(state)).toEqual(['timelockEncrypted']);
    expect(kinds(state, OTHER)).toEqual(['raw']);
  });

  it('are undone with their block, and come again after a snapshot', () => {
    const chain = chainWithNeurons();
    chain.run(NEURON, commit(sealed(4n, 1), raw));
    chain.mineTo(2n);
    const before = snapshotOf(chain.state);
    const { block, undo } = chain.mine();
    const reopened = wrapState(openState(before, ports)).mine();
    expect(reopened.block.header.stateDigest).toEqual(block.header.stateDigest);
    undoBlock(chain.state, undo);
    expect(snapshotOf(chain.state)).toEqual(before);
  });
});
