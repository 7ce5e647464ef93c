/** What becomes of the coordinator's transactions. */
import type { Clock } from '@yumanet/protocol';
import type { Dice } from '../world/dice.ts';
import type { FaultCounter } from './fault-counter.ts';
import type { FaultPlan } from './fault-plan.ts';
import type { Faults, WriteFate } from './faults.ts';

/** How long a full disk stays full. */
const DISK_FULL_MS_MAX = 8_000;
const FAILED: readonly WriteFate[] = ['refused', 'full', 'partial', 'unsynced'];
const CRASHED: readonly WriteFate[] = ['crash_before', 'crash_within', 'crash_after'];
const HALF = 500_000;

export interface DiskFaultParts {
  readonly clock: Clock;
  readonly dice: Dice;
  readonly counter: FaultCounter;
  readonly plan: () => FaultPlan;
}

export function createDiskFaults({ clock, dice, counter, plan }: DiskFaultParts): Pick<Faults, 'write' | 'keepsCache'> {
  let fullUntilMs = 0;
  return {
    write: () => {
      const { writeCrashed, writeFailed } = plan();
      if (writeFailed > 0 && clock.monotonicMs() < fullUntilMs) return 'full';
      if (counter.strikes('write crashed', dice, writeCrashed)) return dice.pick(CRASHED);
      if (!counter.strikes('write failed', dice, writeFailed)) return 'kept';
      const fate = dice.pick(FAILED);
      if (fate === 'full') fullUntilMs = clock.monotonicMs() + dice.between(1, DISK_FULL_MS_MAX);
      return fate;
    },
    keepsCache: () => dice.chance(HALF),
  };
}
