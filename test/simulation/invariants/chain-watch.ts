/** Looks at every block of the chain once, as soon as it is there, and at the whole chain whenever a coordinator opened it. */
import { bytesToHex } from '@yumanet/protocol';
import type { RunningCoordinator } from '../actors/coordinator-actor.ts';
import type { Violation } from '../world/violation.ts';
import type { BlockCheck, BlockRule } from './block-rule.ts';
import { type WatchedBlock, watchBlock } from './watched-block.ts';

export interface ChainWatch {
  /** Looks at the blocks that are new. Cost: one view of the state for each. */
  lookAtNew(running: RunningCoordinator): Violation | undefined;
  /** Is every block that was there before still there? */
  lookBack(running: RunningCoordinator): Violation | undefined;
  /** The blocks after this one were taken back by somebody who may. */
  forgetAfter(block: bigint): void;
  headNumber(): bigint;
}

export function createChainWatch(checks: readonly BlockCheck[], rules: readonly BlockRule[]): ChainWatch {
  /** Block n is at index n - 1. */
  const watched: WatchedBlock[] = [];
  const allChecks = [...checks, ...rules.map(({ check }) => check)];

  function look(running: RunningCoordinator, number: bigint): Violation | undefined {
    const block = running.store.readBlock(number)?.block;
    if (block === undefined) return { invariant: 'blocks-follow', detail: `block ${number} is not in the store` };
    const before = watched.at(-1);
    const now = watchBlock(running.coordinator.chain, block);
    watched.push(now);
    return firstOf(allChecks, now, before);
  }

  return {
    lookAtNew: (running) => {
      const head = running.coordinator.chain.headNumber();
      for (let number = BigInt(watched.length) + 1n; number <= head; number += 1n) {
        const violation = look(running, number);
        if (violation !== undefined) return violation;
      }
      return undefined;
    },
    lookBack: ({ store }) => {
      for (const { block, number } of watched) {
        const kept = store.readBlock(number)?.block.hash;
        if (kept !== undefined && bytesToHex(kept) === bytesToHex(block.hash)) continue;
        return { invariant: 'durable-block-lost', detail: `block ${number} was durable, and is gone or another one` };
      }
      return undefined;
    },
    forgetAfter: (block) => {
      watched.length = Math.min(watched.length, Number(block));
      for (const rule of rules) rule.forgetAfter(block);
    },
    headNumber: () => BigInt(watched.length),
  };
}

function firstOf(
  checks: readonly BlockCheck[],
  watched: WatchedBlock,
  before: WatchedBlock | undefined,
): Violation | undefined {
  for (const check of checks) {
    const violation = check(watched, before);
    if (violation !== undefined) return violation;
  }
  return undefined;
}
