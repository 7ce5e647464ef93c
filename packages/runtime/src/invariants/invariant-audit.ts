/** Follows a chain block by block and looks at everything each time: for replays and tests, where `InvariantWatch` is for a chain that runs. */
import type { AppliedBlock } from '../block/apply-block.ts';
import type { ChainState } from '../state/chain-state.ts';
import { blockInvariants, type Economy, economyOf } from './block-invariants.ts';
import type { BrokenInvariant } from './broken-invariant.ts';
import { type Books, checkBlock, openBooks } from './conservation.ts';
import { findBrokenInvariants } from './find-broken-invariants.ts';

export class InvariantAudit {
  readonly #state: ChainState;
  #books: Books;
  #economy: Economy;

  /** Begins at the head of `state`, which is taken as it is. */
  constructor(state: ChainState) {
    this.#state = state;
    this.#books = openBooks(state);
    this.#economy = economyOf(state);
  }

  /**
   * To be called after every block, which is the head now: every identity that the block breaks, and every invariant that
   * does not hold in the state after it. Cost grows with the state.
   */
  afterBlock(applied: AppliedBlock): BrokenInvariant[] {
    const { books, broken } = checkBlock(this.#state, this.#books, applied);
    const [before, after] = [this.#economy, economyOf(this.#state)];
    this.#books = books;
    this.#economy = after;
    const isControlled = applied.block.extrinsics.some(({ extrinsic }) => extrinsic.case === 'dev');
    const laws = isControlled ? [] : blockInvariants(this.#state, before, after);
    return [...findBrokenInvariants(this.#state), ...broken, ...laws];
  }
}
