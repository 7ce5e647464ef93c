/** The faults of one run: the plan's chances, made into decisions by the seed, until the weather clears. */
import type { Clock } from '@yumanet/protocol';
import type { Dice } from '../world/dice.ts';
import { createDiskFaults } from './disk-faults.ts';
import { createFaultCounter } from './fault-counter.ts';
import { type FaultPlan, NO_FAULTS } from './fault-plan.ts';
import type { Faults } from './faults.ts';
import { createNetworkFaults } from './network-faults.ts';

export interface SeededFaults extends Faults {
  /** From now on nothing goes wrong any more; what is on its way still arrives as it was decided. */
  clearUp(): void;
  /** How often each kind of fault struck. */
  counts(): Readonly<Record<string, number>>;
}

/** The coordinator is one actor among many; its name decides which chance of a crash counts. */
export const COORDINATOR = 'coordinator';

/** Clocks are set anew, and miners change their pace, about so often. */
const PERIOD_MS = 7_000;

export interface SeededFaultParts {
  readonly clock: Clock;
  readonly dice: Dice;
  readonly plan: FaultPlan;
}

export function createSeededFaults({ clock, dice, plan: stormy }: SeededFaultParts): SeededFaults {
  const counter = createFaultCounter();
  const crashDice = dice.fork('crashes');
  let current = stormy;
  const plan = () => current;
  /** A number that stays the same for a while. */
  const ofPeriod = (what: string, min: number, max: number) =>
    min === max ? min : dice.fork(`${what}/${Math.floor(clock.monotonicMs() / PERIOD_MS)}`).between(min, max);
  return {
    ...createNetworkFaults({ dice: dice.fork('network'), counter, plan }),
    ...createDiskFaults({ clock, dice: dice.fork('disk'), counter, plan }),
    crashes: (life, where) => {
      const chance = life.name === COORDINATOR ? plan().coordinatorCrash : plan().neuronCrash;
      if (life.isAlive() && counter.strikes('crash', crashDice, chance)) life.end(where);
      return !life.isAlive();
    },
    downMs: () => crashDice.between(1, plan().downMsMax),
    workMs: (miner) => ofPeriod(`work/${miner}`, 1, plan().workMsMax),
    skewMs: (actor) => ofPeriod(`skew/${actor}`, -plan().skewMsMax, plan().skewMsMax),
    clearUp: () => {
      current = NO_FAULTS;
    },
    counts: counter.counts,
  };
}
