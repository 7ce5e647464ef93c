/** The epoch, the market and payments into share pools compiled to WebAssembly: `assembly/`, built into `kernel/epoch.wasm`. */

import { assertEpochLengths } from '../epoch/assert-epoch-lengths.ts';
import type { EpochTrace } from '../epoch/epoch-trace.ts';
import type { EpochInput, EpochOutput } from '../epoch/epoch-types.ts';
import { createMarket } from '../market/create-market.ts';
import type { MarketKernel } from '../market/market-table.ts';
import { createPools } from '../shares/create-pools.ts';
import type { PoolKernel } from '../shares/pool-payments.ts';
import { decodeKernelExports } from './decode-kernel-exports.ts';
import { layOutBy } from './kernel-memory.ts';
import { readOutput } from './read-output.ts';
import { readTrace } from './read-trace.ts';
import { countEntries, flattenCommits, writeInput } from './write-input.ts';

/** An instance of the kernel. It keeps its memory, so that later epochs of the same size allocate none there. */
export interface Kernel {
  /**
   * Runs one epoch with the same result, bit for bit, as the reference `runEpoch`, trace included. Throws a RangeError when the
   * columns have not the lengths that they promise, and when there is no memory left.
   */
  readonly runEpoch: (input: EpochInput, trace?: EpochTrace) => EpochOutput;
  readonly market: MarketKernel;
  readonly pools: PoolKernel;
}

/** The largest count of neurons that u16 uids can name. */
const UID_COUNT_MAX = 65_536;

/** Compiles the bytes of `kernel/epoch.wasm`. Throws a TypeError when they are something else. */
export function createKernel(bytes: Uint8Array): Kernel {
  const module = new WebAssembly.Module(bytes);
  const exports = decodeKernelExports(new WebAssembly.Instance(module).exports);
  const layOut = layOutBy(exports);
  return {
    // Instances of their own, for the epoch takes all of a memory anew each time.
    market: createMarket(new WebAssembly.Instance(module).exports),
    pools: createPools(new WebAssembly.Instance(module).exports),
    runEpoch: (input, trace) => {
      assertEpochLengths(input);
      if (input.n > UID_COUNT_MAX) throw new RangeError(`${input.n} neurons are more than uids can name.`);
      const commits = flattenCommits(input);
      const memory = layOut({
        n: input.n,
        weightCount: countEntries(input.weights),
        bondCount: countEntries(input.bonds),
        commitCount: commits.length,
        isTraced: trace !== undefined,
      });
      writeInput(memory, input, commits, trace === undefined ? 0n : 1n);
      exports.run();
      if (trace !== undefined) trace.values = readTrace(memory, input);
      return readOutput(memory, input.n);
    },
  };
}
