/** Follows a chain block by block and tells what does not hold: in the state, and from the last block to this one. */
import type { Block } from '@yumanet/protocol/messages';
import type { ChainState } from '../state/chain-state.ts';
import { blockInvariants, type Economy, economyOf } from './block-invariants.ts';
import type { BrokenInvariant } from './broken-invariant.ts';
import { findBrokenInvariants } from './find-broken-invariants.ts';

export class InvariantWatch {
  readonly #state: ChainState;
  #before: Economy;

  /** Begins at the head of `state`, which is not looked at itself. */
  constructor(state: ChainState) {
    this.#state = state;
    this.#before = economyOf(state);
  }

  /**
   * To be called after every block, which is the head now: every invariant that does not hold. A block with developer
   * controls may move TAO and alpha as it says; only its state is looked at. Cost grows with the state.
   */
  afterBlock({ extrinsics }: Pick<Block, 'extrinsics'>): BrokenInvariant[] {
    const before = this.#before;
    const after = economyOf(this.#state);
    this.#before = after;
    const broken = findBrokenInvariants(this.#state);
    if (extrinsics.some(({ extrinsic }) => extrinsic.case === 'dev')) return broken;
    return [...broken, ...blockInvariants(this.#state, { before, after, callCount: extrinsics.length })];
  }
}
