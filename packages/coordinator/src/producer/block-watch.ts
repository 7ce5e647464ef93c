import { FaultError } from '@yumanet/protocol';
import { type AppliedBlock, type BrokenInvariant, type ChainState, InvariantWatch } from '@yumanet/runtime';

/** The code of the fault that halts a chain at a block which breaks an invariant. */
const INVARIANT_BROKEN = 'invariant_broken';

/** Looks at blocks between their execution and the moment when they are kept. */
export interface BlockWatch {
  /** Before a block is executed. Throws `FaultError` `invariant_broken` when the chain is broken already. */
  before(): void;
  /** After that. Throws `FaultError` `invariant_broken` that names every identity the block breaks. */
  after(applied: AppliedBlock): void;
}

export function createBlockWatch(chain: { readonly state: ChainState }): BlockWatch {
  const watch = new InvariantWatch();
  return {
    before: () => {
      const broken = watch.before(chain.state);
      if (broken.length > 0) throw brokenFault(`the state at block ${chain.state.head.number} breaks`, broken);
    },
    after: (applied) => {
      const broken = watch.after(chain.state, applied);
      if (broken.length === 0) return;
      const why = hasStorageWrite(applied) ? ' (it has a developer control that writes storage)' : '';
      throw brokenFault(`block ${applied.block.header.number}${why}, which is not kept, breaks`, broken);
    },
  };
}

function brokenFault(what: string, broken: readonly BrokenInvariant[]): FaultError {
  const list = broken.map(({ invariant, detail }) => `${invariant}: ${detail}`).join('; ');
  return new FaultError(INVARIANT_BROKEN, `${what} ${list}`);
}

function hasStorageWrite({ block }: AppliedBlock): boolean {
  return block.extrinsics.some(
    ({ extrinsic }) => extrinsic.case === 'dev' && extrinsic.value.action.case === 'setStorage',
  );
}
