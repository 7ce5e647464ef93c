/** Runs the validator kit's own rounds, one after the other, and tells the meter of each. */
import type { BoundSubnet } from '@yumanet/sdk/subnet';
import { type AskPorts, type MinerTarget, runRound } from '@yumanet/sdk/validator';
import { createPacer } from './pacer.ts';
import type { RoundMeter } from './round-meter.ts';

/** Rounds of one load test, whatever else bounds it. */
export const LOAD_ROUNDS_MAX = 100_000;

export interface RoundsPlan {
  readonly targets: readonly MinerTarget[];
  readonly subnet: BoundSubnet;
  readonly netuid: number;
  readonly seed: string;
  readonly deadlineMs: number;
  readonly concurrency: number;
  /** Rounds that begin in a second; as fast as they go when absent. A validator never runs two at once. */
  readonly ratePerS?: number | undefined;
  /** Rounds before those that count: connections are opened, code gets compiled. */
  readonly warmUpRounds: number;
  readonly roundsMax: number;
  /** No round begins later than so long after the first that counts. */
  readonly durationMsMax: number;
  /** Ends everything; the round under way does not count then. */
  readonly signal: AbortSignal;
}

/** How long the rounds that count took together. */
export interface MeasuredRounds {
  readonly elapsedMs: number;
}

export interface MeasureHooks {
  /** The warm-up is over. */
  readonly onStart: () => void;
  /** A round was counted. */
  readonly onRound: () => void;
}

/** Ends with the plan or with its signal. */
export async function measureRounds(
  ports: Omit<AskPorts, 'observer'>,
  plan: RoundsPlan,
  meter: RoundMeter,
  hooks: MeasureHooks,
): Promise<MeasuredRounds> {
  const { clock } = ports;
  const { signal } = plan;
  const run = createRoundRunner(ports, plan, meter);
  for (let index = 0; index < plan.warmUpRounds && !signal.aborted; index += 1) {
    await run(index);
    meter.discard();
  }
  hooks.onStart();
  const pacer = createPacer(clock, plan.ratePerS);
  const startMs = clock.monotonicMs();
  const roundsMax = Math.min(plan.roundsMax, LOAD_ROUNDS_MAX);
  let endMs = startMs;
  let rounds = 0;
  for (; rounds < roundsMax && clock.monotonicMs() - startMs < plan.durationMsMax; rounds += 1) {
    const intendedMs = await pacer.next(signal);
    const beganMs = clock.monotonicMs();
    if (signal.aborted || beganMs - startMs >= plan.durationMsMax) break;
    const results = await run(plan.warmUpRounds + rounds);
    if (signal.aborted) break;
    endMs = clock.monotonicMs();
    meter.finish({ intendedMs, beganMs, endedMs: endMs, results });
    hooks.onRound();
  }
  if (!signal.aborted) {
    const lastMs = Math.min(endMs, startMs + plan.durationMsMax);
    meter.addOmitted(pacer.overdue(rounds, lastMs, roundsMax - rounds), endMs);
  }
  return { elapsedMs: endMs - startMs };
}

function createRoundRunner(ports: Omit<AskPorts, 'observer'>, plan: RoundsPlan, meter: RoundMeter) {
  const { concurrency, deadlineMs, netuid, seed, signal, subnet, targets } = plan;
  return async (index: number) => {
    const block = BigInt(index + 1);
    // A second attempt would hide what the first one met.
    const bounds = { deadlineMs, concurrency, attemptsMax: 1, signal };
    const input = { subnet, netuid, block, targets, seed: `${seed}/${block}`, ...bounds };
    return runRound({ ...ports, observer: meter.observer }, input);
  };
}
