/** Time, chance, the trace and the verdict of one run. */
import { createVirtualClock, type VirtualClock } from '@yumanet/testkit';
import { createDice, type Dice } from './dice.ts';
import { drainEventLoop } from './drain-event-loop.ts';
import { createTrace, type Trace } from './trace.ts';
import type { Violation } from './violation.ts';

/** Where the virtual clock starts: some day in 2026. */
const START_MS = 1_780_000_000_000;

export interface World {
  readonly clock: VirtualClock;
  readonly dice: Dice;
  readonly trace: Trace;
  /** Notes a line at the present time. */
  note(line: string): void;
  /** An invariant did not hold; the first one counts. */
  fail(violation: Violation): void;
  /** The simulated system threw where it may not. */
  failBug(error: unknown): void;
  violation(): Violation | undefined;
  /** Goes on, timer by timer, until a virtual time or a violation. `afterStep` runs whenever the system is quiet. */
  runUntil(endMs: number, afterStep: () => void): Promise<void>;
}

export function createWorld(seed: number, onLine?: (line: string) => void): World {
  const clock = createVirtualClock(START_MS);
  const trace = createTrace(onLine);
  const note = (line: string) => trace.note(clock.monotonicMs(), line);
  let violation: Violation | undefined;
  const fail = (found: Violation) => {
    note(`VIOLATION ${found.invariant}: ${found.detail}`);
    violation ??= found;
  };

  const failBug = (error: unknown) =>
    fail({ invariant: 'no-bug', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });

  /** One timer and everything that follows from it. What a timer throws is a bug of the simulated system. */
  async function step(afterStep: () => void): Promise<void> {
    try {
      clock.step();
      await drainEventLoop();
      afterStep();
    } catch (error) {
      failBug(error);
    }
  }

  return {
    clock,
    dice: createDice(`simulation/${seed}`),
    trace,
    note,
    fail,
    failBug,
    violation: () => violation,
    runUntil: async (endMs, afterStep) => {
      await drainEventLoop();
      for (;;) {
        const next = clock.nextTimerMs;
        if (violation !== undefined) return;
        if (next === undefined || next > endMs) break;
        await step(afterStep);
      }
      clock.advance(endMs - clock.monotonicMs());
    },
  };
}
