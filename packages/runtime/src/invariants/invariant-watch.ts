/** Looks at a chain block by block, for who wants to know at once what a block breaks. */
import type { AppliedBlock } from '../block/apply-block.ts';
import type { ChainState } from '../state/chain-state.ts';
import { DevStorageSetAt } from '../state/items/system-items.ts';
import type { BrokenInvariant } from './broken-invariant.ts';
import { type Books, checkBlock, openBooks } from './conservation.ts';
import { findBrokenInvariants } from './find-broken-invariants.ts';

/** Blocks from one look at the whole state to the next: what is looked at after each goes by what the block wrote. */
export const WHOLE_LOOK_BLOCKS = 100n;

/**
 * Every block is held against the identities of `checkBlock`; every `WHOLE_LOOK_BLOCKS` blocks, and when the watch begins,
 * the whole state against all invariants. What a developer control had written into storage before the watch began is
 * taken as it is; what it writes later is a break like any other.
 */
export class InvariantWatch {
  #books: Books | undefined;
  /** The block that the books are as of. */
  #hash: Uint8Array | undefined;
  /** What did not hold when the watch began. */
  #known: ReadonlySet<string> = new Set();

  /**
   * To be called before each block. After a start, a revert or a load the books begin anew; then what is broken already is
   * told. Cost: nothing, but for those the whole state.
   */
  before(state: ChainState): readonly BrokenInvariant[] {
    if (this.#books !== undefined && this.#hash === state.head.hash) return [];
    const broken = findBrokenInvariants(state);
    this.#books = openBooks(state);
    this.#hash = state.head.hash;
    this.#known = new Set(broken.map(({ invariant }) => invariant));
    return state.has(DevStorageSetAt) ? [] : broken;
  }

  /** What the newest block breaks. Precondition: `before` was called with its parent as head. */
  after(state: ChainState, applied: AppliedBlock): readonly BrokenInvariant[] {
    if (this.#books === undefined) throw new Error('the watch has not begun');
    const { books, broken } = checkBlock(state, this.#books, applied);
    this.#books = books;
    this.#hash = state.head.hash;
    if (broken.length > 0 || applied.block.header.number % WHOLE_LOOK_BLOCKS !== 0n) return broken;
    return findBrokenInvariants(state).filter(({ invariant }) => !this.#known.has(invariant));
  }
}
