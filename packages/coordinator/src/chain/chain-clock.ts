import type { Clock } from '@yumanet/protocol';
import type { ClockSetting } from '../store/block-store.ts';

/** The clock of the chain: that of the machine, less the time that reverts took back. */
export interface ChainClock {
  /** Unix time in milliseconds, for whoever only wants to know. */
  nowMs(): bigint;
  /**
   * The time to give a block. One that has its time fixed beforehand gets that, whenever it is sealed, and the clock goes
   * on from there.
   */
  timeOf(block: bigint): bigint;
  /** What to keep with this block: undefined unless its time was fixed beforehand. */
  changeWith(block: bigint): ClockSetting | undefined;
  set(setting: ClockSetting): void;
}

export function createChainClock(clock: Clock, initial: ClockSetting): ChainClock {
  let { lagMs, pinned } = initial;
  const machineMs = () => BigInt(clock.nowMs());
  return {
    nowMs: () => machineMs() - lagMs,
    timeOf: (block) => {
      const atMs = machineMs();
      if (pinned?.block === block) lagMs = atMs - pinned.nowMs;
      return atMs - lagMs;
    },
    changeWith: (block) => (pinned?.block === block ? { lagMs, pinned: undefined } : undefined),
    set: (setting) => {
      ({ lagMs, pinned } = setting);
    },
  };
}
