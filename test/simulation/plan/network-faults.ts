/** What becomes of messages and of the parts of streams. */
import type { Dice } from '../world/dice.ts';
import type { FaultCounter } from './fault-counter.ts';
import type { FaultPlan } from './fault-plan.ts';
import type { Arrival, Faults, PartFate } from './faults.ts';

/** Percent of the plan's chances on the worst link. */
const LINK_PERCENT_MAX = 200;

export interface NetworkFaultParts {
  readonly dice: Dice;
  readonly counter: FaultCounter;
  readonly plan: () => FaultPlan;
}

export function createNetworkFaults({ dice, counter, plan }: NetworkFaultParts): Pick<Faults, 'message' | 'part'> {
  const percents = new Map<string, number>();

  /** Each direction between two actors is as bad as it is for the whole run: from not at all to twice the plan. */
  function strikes(kind: string, link: string, chance: number): boolean {
    const percent = percents.get(link) ?? dice.fork(link).between(0, LINK_PERCENT_MAX);
    percents.set(link, percent);
    return counter.strikes(kind, dice, Math.floor((chance * percent) / 100));
  }

  function delayOn(link: string): number {
    const { delayMsMax, late, lateMsMax } = plan();
    return dice.between(1, strikes('late', link, late) ? lateMsMax : delayMsMax);
  }

  function arrivalOn(link: string): Arrival {
    const isCut = strikes('cut', link, plan().cut);
    const cut = isCut ? { keptPermille: dice.below(1_000), isNoticed: dice.below(2) === 0 } : undefined;
    return { delayMs: delayOn(link), cut };
  }

  function kindOn(link: string): PartFate['kind'] {
    if (strikes('stream stalled', link, plan().streamStalled)) return 'stalled';
    return strikes('stream cut', link, plan().streamCut) ? 'cut' : 'whole';
  }

  return {
    message: (from, to) => {
      const link = `${from}>${to}`;
      if (strikes('lost', link, plan().lost)) return { arrivals: [], isReset: false };
      if (strikes('reset', link, plan().reset)) return { arrivals: [], isReset: true };
      const isTwice = strikes('duplicated', link, plan().duplicated);
      return { arrivals: isTwice ? [arrivalOn(link), arrivalOn(link)] : [arrivalOn(link)], isReset: false };
    },
    part: (from, to) => {
      const link = `${from}>${to}`;
      return { kind: kindOn(link), delayMs: delayOn(link) };
    },
  };
}
