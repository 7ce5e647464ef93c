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
    set: (setting) => {
      ({ lagMs, pinned } = setting);
    },
  };
}
