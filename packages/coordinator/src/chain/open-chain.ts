import type { RuntimePorts } from '@yumanet/runtime';
import type { BlockStore, ChainBase } from '../store/block-store.ts';
import { trunkLine } from '../store/chain-line.ts';
import { storeFault } from '../store/store-fault.ts';
import { type ExecutedChain, executeLine } from './execute-line.ts';
import { findSeedProblem } from './find-seed-problem.ts';

/** A chain whose state is that of the store's last block. */
export interface OpenedChain extends ExecutedChain {
  readonly base: ChainBase;
}

/** A chain that was just opened. */
export interface NewlyOpenedChain extends OpenedChain {
  /** Blocks that were executed again since the last checkpoint. */
  readonly replayedBlocks: number;
}

/**
 * Opens the chain of a store, or starts one with `makeBase` in an empty store. Throws `FaultError` `store_mismatch`, which
 * names the block that does not come out as it was kept, and `store_corrupt` for a beacon's seed that is another chain's. Cost: one execution per block since the last checkpoint.
 */
export function openChain(store: BlockStore, ports: RuntimePorts, makeBase: () => ChainBase): NewlyOpenedChain {
  const base = store.readBase() ?? startChain(store, makeBase());
  const problem = findSeedProblem(base, ports.crypto);
  if (problem !== undefined) throw storeFault('store_corrupt', problem);
  const steps = executeLine(store, trunkLine(store.readHeadNumber()), ports);
  for (let replayedBlocks = 0; ; replayedBlocks += 1) {
    const step = steps.next();
    if (step.done === true) return { base, ...step.value, replayedBlocks };
  }
}

function startChain(store: BlockStore, base: ChainBase): ChainBase {
  store.writeBase(base);
  return base;
}
